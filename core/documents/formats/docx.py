"""Word's documents (DOCX): its text in order, with headings, lists and their numbers, tables, charts, text boxes and notes."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from xml.etree.ElementTree import Element

import msgspec

from core.documents.formats.blocks import Block, PageMaker, heading, one_line, table
from core.documents.formats.chart import charts_in
from core.documents.formats.office_math import linear
from core.documents.formats.scripts import lowered, raised
from core.documents.formats.source import Source
from core.documents.formats.titles import sensible
from core.documents.formats.word_numbers import BULLET, Numbering, Numbers, numbering_of
from core.documents.formats.xml_parts import (
    attribute,
    child,
    children,
    core_title,
    elements,
    local,
    main_part,
    part,
    relations,
)
from core.documents.pages import Opened, Page

_BLOCKS = frozenset({"p", "tbl"})

# What was deleted and is still in the file, what is said a second time for older programs, and instructions of fields.
_LEFT_OUT = frozenset({"del", "moveFrom", "Fallback", "instrText", "delText", "rPr", "pPr"})

# The level Word gives to text that is no heading.
_BODY_LEVEL = 9
_TITLE_STYLES = frozenset({"title"})
_LEVELS = {"superscript": raised, "subscript": lowered}


class _Style(msgspec.Struct, frozen=True):
    name: str
    based_on: str
    level: int | None


def read(source: Source, first: int) -> Iterator[Opened | Page]:
    """A reader, as in `kinds.reader_of`."""
    with source.archive() as archive:
        main = main_part(archive)
        yield Opened(format="docx", title=sensible(core_title(archive)))
        reader = _Reader(archive, main)
        with archive.open(main) as stream:
            yield from PageMaker(first=first).pages(reader.blocks(elements(stream, _BLOCKS, "body")))


class _Reader:
    def __init__(self, archive: zipfile.ZipFile, main: str) -> None:
        self._archive = archive
        self._parts = relations(archive, main)
        parts = dict(self._parts.values())
        styles = part(archive, parts["styles"]) if "styles" in parts else None
        self._levels = _heading_levels(styles)
        self._numberings = _numberings(styles)
        self._numbers = Numbers(part(archive, parts["numbering"]) if "numbering" in parts else None)
        self._notes = {
            kind: _notes(part(archive, parts[f"{kind}s"])) for kind in ("footnote", "endnote") if f"{kind}s" in parts
        }
        # Texts beside the running one that come after the paragraph they hang on.
        self._aside: list[Block] = []

    def blocks(self, found: Iterator[Element]) -> Iterator[Block]:
        listed: list[str] = []
        for element in found:
            item = self._item(element)
            if item is not None:
                listed += filter(None, [item])
                continue
            if listed:
                yield Block("\n".join(listed))
                listed = []
            yield from self._block(element)
            yield from self._taken_aside()
        if listed:
            yield Block("\n".join(listed))
        yield from self._taken_aside()

    def _taken_aside(self) -> list[Block]:
        aside, self._aside = self._aside, []
        return aside

    def _block(self, element: Element) -> Iterator[Block]:
        if local(element.tag) == "tbl":
            yield from self._table(element)
            return
        level = self._level(element)
        if level:
            yield heading(self._numbered(element), level)
        else:
            yield Block(self._said(element))

    def _item(self, element: Element) -> str | None:
        """A paragraph of a list, with its bullet or number, empty if it says nothing; None for anything else."""
        if local(element.tag) != "p" or self._level(element):
            return None
        listed = self._list_of(element)
        if listed is None:
            return None
        said = self._numbered(element)
        return "  " * min(listed[1], 8) + said if said else ""

    def _list_of(self, element: Element) -> tuple[str, int] | None:
        """The list that a paragraph belongs to, and how deep in it it is."""
        properties = child(element, "pPr")
        style = child(properties, "pStyle")
        name = attribute(style, "val") if style is not None else ""
        numbering = numbering_of(properties).over(self._numberings.get(name, Numbering()))
        return (numbering.list, self._numbers.depth(numbering, name)) if numbering.list.strip("0") else None

    def _numbered(self, element: Element) -> str:
        """A paragraph, with the number or bullet that stands before it."""
        listed, said = self._list_of(element), self._said(element)
        # Counted also where nothing is said: the next one has the number after it.
        number = self._numbers.next(*listed) if listed is not None else ""
        return f"{number} {said}".strip() if said else ""

    def _level(self, element: Element) -> int:
        """Of a heading; 0: it is none."""
        properties = child(element, "pPr")
        direct = child(properties, "outlineLvl")
        if direct is not None:
            level = int(attribute(direct, "val", str(_BODY_LEVEL)))
            return level + 1 if level < _BODY_LEVEL else 0
        style = child(properties, "pStyle")
        return self._levels.get(attribute(style, "val"), 0) if style is not None else 0

    def _table(self, element: Element) -> Iterator[Block]:
        rows = list(self._rows(element))
        if max(map(len, rows), default=0) > 1:
            yield table(rows)
        else:
            # A box around text.
            yield from (Block(one_line(cell)) for row in rows for cell in row)

    def _rows(self, element: Element) -> Iterator[list[str]]:
        for line in _inner(element, "tr"):
            cells = []
            for cell in _inner(line, "tc"):
                cells.append(self._cell(cell))
                span = child(cell, "tcPr", "gridSpan")
                cells += [""] * (min(int(attribute(span, "val", "1")), 64) - 1 if span is not None else 0)
            yield cells

    def _cell(self, cell: Element) -> str:
        parts = []
        for element in _inner(cell, "p", "tbl"):
            if local(element.tag) == "p":
                parts.append(self._numbered(element).removeprefix(f"{BULLET} "))
            else:
                rows = (", ".join(filter(None, row)) for row in self._rows(element))
                parts.append("; ".join(filter(None, rows)))
        return " ".join(filter(None, parts))

    def _said(self, element: Element) -> str:
        parts: list[str] = []
        self._collect(element, parts)
        return "\n".join(filter(None, map(one_line, "".join(parts).split("\n"))))

    def _collect(self, element: Element, parts: list[str]) -> None:
        for inner in element:
            name = local(inner.tag)
            if name == "t":
                parts.append(inner.text or "")
            elif name == "r" and (level := child(inner, "rPr", "vertAlign")) is not None:
                run: list[str] = []
                self._collect(inner, run)
                parts.append(_LEVELS.get(attribute(level, "val"), str)("".join(run)))
            elif name == "oMath":
                parts.append(f" {linear(inner)} ")
            elif name in ("br", "cr"):
                parts.append("\n")
            elif name == "tab":
                parts.append(" ")
            elif name == "noBreakHyphen":
                parts.append("-")
            elif name in ("footnoteReference", "endnoteReference"):
                self._note(name.removesuffix("Reference"), attribute(inner, "id"), parts)
            elif name == "txbxContent":
                self._aside += self.blocks(iter([*_inner(inner, "p", "tbl")]))
            elif name == "graphicData" and (charts := list(charts_in(inner, self._parts, self._archive))):
                self._aside += charts
            elif name not in _LEFT_OUT:
                self._collect(inner, parts)

    def _note(self, kind: str, number: str, parts: list[str]) -> None:
        note = self._notes.get(kind, {}).pop(number, None)
        if note is not None:
            parts.append(f"[{number}]")
            said = " ".join(filter(None, (self._said(line) for line in _inner(note, "p"))))
            self._aside.append(Block(f"[{number}] {said}"))


def _inner(element: Element, *names: str) -> Iterator[Element]:
    """The nearest of these below, through what only wraps them."""
    for inner in element:
        name = local(inner.tag)
        if name in names:
            yield inner
        elif name in ("sdt", "sdtContent", "ins", "moveTo", "customXml", "smartTag"):
            yield from _inner(inner, *names)


def _notes(tree: Element | None) -> dict[str, Element]:
    return {attribute(note, "id"): note for note in tree} if tree is not None else {}


def _heading_levels(tree: Element | None) -> dict[str, int]:
    """Of styles, by their ids. Their names are English in every language's Word; the ids are not."""
    styles: dict[str, _Style] = {}
    for style in children(tree, "style") if tree is not None else ():
        name, based, level = child(style, "name"), child(style, "basedOn"), child(style, "pPr", "outlineLvl")
        styles[attribute(style, "styleId")] = _Style(
            attribute(name, "val").lower() if name is not None else "",
            attribute(based, "val") if based is not None else "",
            int(attribute(level, "val", "9")) if level is not None else None,
        )
    return {key: found for key in styles if (found := _style_level(styles, key))}


def _numberings(tree: Element | None) -> dict[str, Numbering]:
    """Of styles, by their ids, with what those say that they stand on."""
    own: dict[str, tuple[Numbering, str]] = {}
    for style in children(tree, "style") if tree is not None else ():
        based = child(style, "basedOn")
        number = numbering_of(child(style, "pPr"))
        own[attribute(style, "styleId")] = (number, attribute(based, "val") if based is not None else "")
    found = {}
    for key, (number, based_on) in own.items():
        for _ in range(20):  # they may stand on each other in a circle
            if based_on not in own:
                break
            number, based_on = number.over(own[based_on][0]), own[based_on][1]
        if number.list:
            found[key] = number
    return found


def _style_level(styles: dict[str, _Style], key: str) -> int:
    for _ in range(20):  # they may stand on each other in a circle
        style = styles.get(key)
        if style is None:
            return 0
        if style.level is not None:
            return style.level + 1 if style.level < _BODY_LEVEL else 0
        if style.name in _TITLE_STYLES:
            return 1
        if style.name.startswith("heading ") and style.name[8:].isdigit():
            return int(style.name[8:])
        key = style.based_on
    return 0
