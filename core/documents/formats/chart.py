"""Charts of office files as tables: their numbers stand in a part of their own, often nowhere else.

The elements are those of Office Open XML's charts (ECMA-376 part 1, 21.2). What a chart shows is kept in it as it was last drawn.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from core.documents.formats import number_format
from core.documents.formats.blocks import MOST_COLUMNS, Block, one_line, table
from core.documents.formats.xml_parts import attribute, child, children, local, part

# Texts by the places of their points.
_Points = dict[int, str]

# Of a chart with more nobody reads numbers.
_MOST_POINTS = 1_000


def charts_in(drawn: Element, parts: dict[str, tuple[str, str]], archive: zipfile.ZipFile) -> Iterator[Block]:
    """The charts in what is drawn. `parts`: what the drawing's own part stands on (`xml_parts.relations`)."""
    for element in drawn.iter():
        if local(element.tag) == "chart":
            _, name = parts.get(attribute(element, "id"), ("", ""))
            tree = part(archive, name) if name else None
            if tree is not None:
                yield from blocks(tree)


def blocks(tree: Element) -> Iterator[Block]:
    """A chart's title, and a table: a row for each category, a column for each series."""
    chart = child(tree, "chart")
    title = _text(child(chart, "title"))
    if title:
        yield Block(title)
    macs = child(tree, "date1904")
    days = macs is None or attribute(macs, "val", "1") in ("0", "false")
    plots = child(chart, "plotArea")
    every = [one for plot in (plots if plots is not None else ()) for one in children(plot, "ser")]
    series = [(one, numbers) for one in every[: MOST_COLUMNS - 1] if (numbers := _points(one, days, "val", "yVal"))]
    if not series:
        return
    placed = [_points(one, days, "cat", "xVal") for one, _ in series]
    # Series without any stand where the first ones do; those that lie elsewhere are another table.
    usual = next(filter(None, placed), {})
    groups: list[tuple[_Points, list[tuple[Element, _Points]]]] = []
    for (one, numbers), own in zip(series, placed, strict=True):
        categories = own or usual
        group = next((group for group in groups if group[0] == categories), None)
        if group is None:
            group = (categories, [])
            groups.append(group)
        group[1].append((one, numbers))
    for categories, members in groups:
        places = sorted({*categories, *(place for _, numbers in members for place in numbers)})[:_MOST_POINTS]
        head = ["", *(_text(child(one, "tx")) for one, _ in members)]
        rows = ([categories.get(at, ""), *(numbers.get(at, "") for _, numbers in members)] for at in places)
        yield table([head, *rows])


def _points(series: Element, days: bool, *names: str) -> _Points:
    """By their places. Of categories within others, the inner ones. `days`: they are counted from the end of 1899."""
    for name in names:
        found = child(series, name)
        if found is None:
            continue
        for cache in found.iter():
            kind = local(cache.tag)
            if kind in ("numCache", "strCache", "numLit", "strLit", "lvl"):
                code = child(cache, "formatCode")
                number = code.text or "" if code is not None else ""
                return {
                    int(attribute(point, "idx", "0")): _number(
                        value.text or "", attribute(point, "formatCode", number), days
                    )
                    if kind.startswith("num")
                    else one_line(value.text or "")
                    for point in children(cache, "pt")
                    if (value := child(point, "v")) is not None
                }
    return {}


def _number(text: str, code: str, days: bool) -> str:
    try:
        value = float(text)
    except ValueError:
        return one_line(text)
    day = number_format.day(value, code) if days else None
    return day or number_format.shown(value, code) or f"{value:.12g}"


def _text(element: Element | None) -> str:
    """Of a title or a series: what was typed, or what stood in the cell it was taken from."""
    if element is None:
        return ""
    return one_line(" ".join(inner.text or "" for inner in element.iter() if local(inner.tag) in ("t", "v")))
