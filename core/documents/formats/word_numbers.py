"""The numbers that Word sets before headings and items: they stand in no text, and "what does clause 5.2 say?" asks for one.

The elements are those of Office Open XML's numbering (ECMA-376 part 1, 17.9).
"""

from __future__ import annotations

import re
from typing import NamedTuple
from xml.etree.ElementTree import Element

from core.documents.formats.xml_parts import attribute, child, children

BULLET = "-"

_PLACE = re.compile(r"%([1-9])")
_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"),
        strict=True,
    )
)
_MOST = 100_000


class Numbering(NamedTuple):
    """What a paragraph or a style says of its list: which, "0" is none, and how deep in it; empty and below zero where it says nothing."""

    list: str = ""
    level: int = -1

    def over(self, other: Numbering) -> Numbering:
        """This one, and what it doesn't say from the other."""
        return Numbering(self.list or other.list, self.level if self.level >= 0 else other.level)


def numbering_of(properties: Element | None) -> Numbering:
    """In the properties of a paragraph (`pPr`)."""
    found = child(properties, "numPr")
    number, level = child(found, "numId"), child(found, "ilvl")
    return Numbering(
        attribute(number, "val") if number is not None else "",
        int(attribute(level, "val", "0")) if level is not None else -1,
    )


class _Level(NamedTuple):
    start: int
    form: str
    text: str
    legal: bool
    """All numbers in it are Arabic ones."""


class Numbers:
    """Counts through one document, in its order."""

    def __init__(self, tree: Element | None) -> None:
        self._levels: dict[str, dict[int, _Level]] = {}
        self._abstract: dict[str, str] = {}
        self._starts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        # Styles that say which list they belong to, and not how deep in it: the list says that.
        self._styles: dict[tuple[str, str], int] = {}
        if tree is None:
            return
        for abstract in children(tree, "abstractNum"):
            key = attribute(abstract, "abstractNumId")
            levels = self._levels[key] = {}
            for element in children(abstract, "lvl"):
                level = int(attribute(element, "ilvl", "0"))
                levels[level] = _level(element)
                style = child(element, "pStyle")
                if style is not None:
                    self._styles[key, attribute(style, "val")] = level
        for number in children(tree, "num"):
            key = attribute(number, "numId")
            of = child(number, "abstractNumId")
            self._abstract[key] = attribute(of, "val") if of is not None else ""
            for override in children(number, "lvlOverride"):
                start = child(override, "startOverride")
                if start is not None:
                    level = int(attribute(override, "ilvl", "0"))
                    self._starts.setdefault(key, {})[level] = int(attribute(start, "val", "1"))

    def depth(self, numbering: Numbering, style: str) -> int:
        """How deep in its list a paragraph of this style is."""
        if numbering.level >= 0:
            return numbering.level
        return self._styles.get((self._abstract.get(numbering.list, ""), style), 0)

    def next(self, key: str, depth: int) -> str:
        """What stands before the next paragraph of this list; `BULLET` for one that is not counted, "" for nothing."""
        abstract = self._abstract.get(key, "")
        levels = self._levels.get(abstract, {})
        level = levels.get(depth)
        if level is None or level.form == "bullet":
            return BULLET
        counts = self._counts.setdefault(abstract, {})
        # Another list of the same kind goes on counting, unless it says where it begins; it says so once.
        begins = self._starts.get(key, {}).pop(depth, None)
        counts[depth] = begins if begins is not None else counts.get(depth, level.start - 1) + 1
        for deeper in [deeper for deeper in counts if deeper > depth]:
            del counts[deeper]

        def number(found: re.Match[str]) -> str:
            of = int(found[1]) - 1
            other = levels.get(of, level)
            return _in_form(counts.setdefault(of, other.start), "decimal" if level.legal else other.form)

        return _PLACE.sub(number, level.text).strip()


def _level(element: Element) -> _Level:
    def said(name: str, default: str) -> str:
        found = child(element, name)
        return attribute(found, "val", default) if found is not None else default

    legal = child(element, "isLgl")
    return _Level(
        int(said("start", "1")),
        said("numFmt", "decimal"),
        said("lvlText", ""),
        legal is not None and attribute(legal, "val", "1") not in ("0", "false"),
    )


def _in_form(number: int, form: str) -> str:
    if form == "none":
        return ""
    if form == "decimalZero":
        return f"{number:02d}"
    letter = form.endswith("Letter")
    if (letter or form.endswith("Roman")) and 0 < number < _MOST:
        said = _letters(number) if letter else _roman(number)
        return said.upper() if form.startswith("upper") else said
    return str(number)


def _letters(number: int) -> str:
    """a … z, aa, bb …: as Word goes on."""
    times, place = divmod(number - 1, 26)
    return chr(ord("a") + place) * min(times + 1, 8)


def _roman(number: int) -> str:
    said = ""
    for value, letters in _ROMAN:
        times, number = divmod(number, value)
        said += letters * times
    return said
