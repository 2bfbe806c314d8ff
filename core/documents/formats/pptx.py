"""PowerPoint's slides (PPTX): titles, texts, tables and speaker's notes, in the order of the slides."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

from core.documents.formats.blocks import Block, heading, one_line, page_of, table
from core.documents.formats.chart import charts_in
from core.documents.formats.office_math import linear
from core.documents.formats.scripts import lowered, raised
from core.documents.formats.source import Source
from core.documents.formats.titles import sensible
from core.documents.formats.xml_parts import (
    attribute,
    child,
    children,
    core_title,
    local,
    main_part,
    part,
    relations,
)
from core.documents.pages import Opened, Page

_TITLES = frozenset({"title", "ctrTitle"})
# What stands on every slide.
_FRAMES = frozenset({"dt", "ftr", "sldNum", "hdr", "sldImg"})


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    with source.archive() as archive:
        main = main_part(archive)
        slides = _slides(archive, main)
        yield Opened(format="pptx", title=sensible(core_title(archive)), pages=len(slides))
        for number in range(max(first, 1), len(slides) + 1):
            yield page_of(number, _blocks(archive, slides[number - 1]))


def _slides(archive: zipfile.ZipFile, main: str) -> list[str]:
    """The parts, in order, without those that are hidden from the show."""
    parts = relations(archive, main)
    listed = child(part(archive, main), "sldIdLst")
    slides = []
    for entry in listed if listed is not None else ():
        # It has an id of its own beside that of the relation.
        key = next((value for name, value in entry.items() if name.endswith("}id")), "")
        if key in parts:
            slides.append(parts[key][1])
    return slides


def _blocks(archive: zipfile.ZipFile, name: str) -> Iterator[Block]:
    slide = part(archive, name)
    tree = child(slide, "cSld", "spTree")
    parts = relations(archive, name)
    if tree is not None:
        found = list(_shapes(tree, archive, parts))
        yield from (block for block in found if block.level)
        yield from (block for block in found if not block.level)
    for kind, target in parts.values():
        if kind == "notesSlide":
            notes = child(part(archive, target), "cSld", "spTree")
            if notes is not None:
                yield from _shapes(notes, archive, {})


def _shapes(tree: Element, archive: zipfile.ZipFile, parts: dict[str, tuple[str, str]]) -> Iterator[Block]:
    for shape in tree:
        name = local(shape.tag)
        if name == "grpSp":
            yield from _shapes(shape, archive, parts)
        elif name == "AlternateContent":
            choice = child(shape, "Choice")
            if choice is not None:
                yield from _shapes(choice, archive, parts)
        elif name == "graphicFrame":
            yield from _frame(shape, archive, parts)
        elif name == "sp":
            yield from _shape(shape)


def _shape(shape: Element) -> Iterator[Block]:
    place = child(shape, "nvSpPr", "nvPr", "ph")
    kind = attribute(place, "type") if place is not None else ""
    body = child(shape, "txBody")
    if kind in _FRAMES or body is None:
        return
    lines = list(_lines(body))
    if kind in _TITLES:
        yield heading(" ".join(lines), 1)
    else:
        yield Block("\n".join(lines))


def _frame(frame: Element, archive: zipfile.ZipFile, parts: dict[str, tuple[str, str]]) -> Iterator[Block]:
    for grid in frame.iter():
        if local(grid.tag) == "tbl":
            yield table([[_cell(cell) for cell in children(line, "tc")] for line in children(grid, "tr")])
        elif local(grid.tag) == "relIds":
            _, name = parts.get(attribute(grid, "dm"), ("", ""))
            yield from _diagram(part(archive, name) if name else None)
            return
    yield from charts_in(frame, parts, archive)


def _diagram(tree: Element | None) -> Iterator[Block]:
    """The texts of a diagram (SmartArt), whose drawing lies in parts of its own."""
    points = child(tree, "ptLst")
    for point in points if points is not None else ():
        body = child(point, "t")
        if body is not None:
            yield Block("\n".join(_lines(body)))


def _cell(cell: Element) -> str:
    body = child(cell, "txBody")
    return " ".join(_lines(body)) if body is not None else ""


def _lines(body: Element) -> Iterator[str]:
    for paragraph in children(body, "p"):
        parts = []
        for run in paragraph:
            name = local(run.tag)
            if name == "br":
                parts.append(" ")
            elif name == "AlternateContent":
                parts += (f" {linear(formula)} " for formula in run.iter() if local(formula.tag) == "oMath")
            else:
                said = child(run, "t")
                parts.append(_leveled(run, said.text or "") if said is not None else "")
        line = one_line("".join(parts))
        if line:
            level = child(paragraph, "pPr")
            depth = int(attribute(level, "lvl", "0")) if level is not None else 0
            yield "  " * min(depth, 8) + line


def _leveled(run: Element, text: str) -> str:
    properties = child(run, "rPr")
    baseline = attribute(properties, "baseline", "0") if properties is not None else "0"
    if baseline.startswith("-"):
        return lowered(text)
    return raised(text) if baseline.strip("0%") else text
