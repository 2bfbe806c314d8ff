"""Open documents: text (ODT), sheets (ODS), slides (ODP)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO
from xml.etree.ElementTree import Element

from core.documents.formats.blocks import MOST_COLUMNS, Block, PageMaker, heading, one_line, page_of, row, table
from core.documents.formats.grid import blocks_of_rows
from core.documents.formats.source import Source, unknown
from core.documents.formats.titles import sensible
from core.documents.formats.xml_parts import attribute, child, children, elements, local, part
from core.documents.pages import Opened, Page

_CONTENT = "content.xml"
_TEXT_BLOCKS = frozenset({"h", "p", "list", "table"})
_LEFT_OUT = frozenset({"annotation", "tracked-changes", "note-citation", "ruby-text", "desc", "title", "forms"})
_MOST_REPEATED_ROWS = 100


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    with source.archive() as archive:
        if _is_encrypted(part(archive, "META-INF/manifest.xml")):
            raise unknown(
                what="This document has a password, and only PDFs with one are read.",
                next_step="Save it without a password, or as PDF, and add that.",
            )
        meta = child(part(archive, "meta.xml"), "meta", "title")
        title = sensible(meta.text or "") if meta is not None else ""
        kind = archive.read("mimetype")[:100].decode("ascii", "replace")
        with archive.open(_CONTENT) as content:
            if "spreadsheet" in kind:
                yield Opened(format="ods", title=title)
                pages = _sheets(content)
            elif "presentation" in kind:
                yield Opened(format="odp", title=title)
                pages = _slides(content)
            else:
                yield Opened(format="odt", title=title)
                pages = PageMaker().pages(
                    block for element in elements(content, _TEXT_BLOCKS, "body") for block in _blocks(element)
                )
            for page in pages:
                if page.number >= first:
                    yield page


def _is_encrypted(manifest: Element | None) -> bool:
    return manifest is not None and any(local(entry.tag) == "encryption-data" for entry in manifest.iter())


def _slides(content: IO[bytes]) -> Iterator[Page]:
    for number, slide in enumerate(elements(content, frozenset({"page"}), "body"), 1):
        blocks = []
        for frame in slide.iter():
            if local(frame.tag) == "frame":
                title = attribute(frame, "class") == "title"
                inner = [block for box in frame for block in _boxed(box)]
                blocks += [heading(" ".join(block.text for block in inner), 1)] if title and inner else inner
        yield page_of(number, blocks)


def _boxed(box: Element) -> Iterator[Block]:
    if local(box.tag) == "text-box":
        for element in box:
            yield from _blocks(element)
    elif local(box.tag) == "table":
        yield from _blocks(box)


def _sheets(content: IO[bytes]) -> Iterator[Page]:
    maker = PageMaker()
    for sheet in elements(content, frozenset({"table"}), "body"):
        blocks = list(blocks_of_rows(row(cells) for cells in _rows(sheet)))
        if blocks:
            yield from maker.pages([heading(attribute(sheet, "name"), 1), *blocks])


def _blocks(element: Element) -> Iterator[Block]:
    name = local(element.tag)
    if name == "h":
        yield heading(_said(element), int(attribute(element, "outline-level", "1")))
    elif name == "p":
        yield Block(_said(element))
        for frame in element.iter():
            if local(frame.tag) == "text-box":
                for inner in frame:
                    yield from _blocks(inner)
    elif name == "list":
        yield Block("\n".join(_items(element, 0)))
    elif name == "table":
        rows = list(_rows(element))
        if max(map(len, rows), default=0) > 1:
            yield table(rows)
        else:
            yield from (Block(one_line(cell)) for line in rows for cell in line)


def _items(element: Element, depth: int) -> Iterator[str]:
    for item in element:
        if local(item.tag) not in ("list-item", "list-header"):
            continue
        for inner in item:
            if local(inner.tag) == "list":
                yield from _items(inner, min(depth + 1, 8))
            elif said := _said(inner):
                yield "  " * depth + "- " + said


def _rows(element: Element) -> Iterator[list[str]]:
    for inner in element:
        name = local(inner.tag)
        if name in ("table-header-rows", "table-rows", "table-row-group"):
            yield from _rows(inner)
        elif name == "table-row":
            cells: list[str] = []
            for cell in inner:
                if local(cell.tag) not in ("table-cell", "covered-table-cell"):
                    continue
                said = _cell(cell)
                # The rest of a sheet is one empty cell, repeated.
                times = int(attribute(cell, "number-columns-repeated", "1"))
                cells += [said] * min(times, MOST_COLUMNS + 1 - min(len(cells), MOST_COLUMNS))
            while cells and not cells[-1]:
                cells.pop()
            times = int(attribute(inner, "number-rows-repeated", "1"))
            yield from [cells] * (min(times, _MOST_REPEATED_ROWS) if cells else 1)


def _cell(cell: Element) -> str:
    parts = []
    for inner in cell:
        if local(inner.tag) == "table":
            parts.append("; ".join(", ".join(filter(None, line)) for line in _rows(inner) if any(line)))
        elif local(inner.tag) == "list":
            parts.append(" ".join(_items(inner, 0)))
        elif local(inner.tag) in ("p", "h"):
            parts.append(_said(inner))
    return " ".join(filter(None, parts))


def _said(element: Element) -> str:
    parts: list[str] = []
    _collect(element, parts)
    return "\n".join(filter(None, map(one_line, "".join(parts).split("\n"))))


def _collect(element: Element, parts: list[str]) -> None:
    parts.append((element.text or "").replace("\n", " "))
    for inner in element:
        name = local(inner.tag)
        if name == "line-break":
            parts.append("\n")
        elif name in ("tab", "s"):
            parts.append(" ")
        elif name == "note":
            body = next(children(inner, "note-body"), None)
            if body is not None:
                parts.append(" [")
                for line in body:
                    _collect(line, parts)
                parts.append("]")
        elif name not in _LEFT_OUT and name != "frame":
            _collect(inner, parts)
        parts.append((inner.tail or "").replace("\n", " "))
