"""Text of others as lines: a unified diff told apart, long lines cut, so that any length can be shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from enum import Enum, auto
from itertools import islice

# What stands in the conversation; all of it is shown in a window of its own.
EXCERPT_LINES, EXCERPT_CHARS = 14, 2_400


class LineKind(Enum):
    PLAIN = auto()
    ADDED = auto()
    REMOVED = auto()
    PLACE = auto()  # which file, or that something is left out before it


Line = tuple[LineKind, str]


def is_diff(text: str) -> bool:
    """It is a unified diff."""
    head = text[:4_000]
    return head.startswith("--- ") and "\n+++ " in head and "\n@@" in head


def lines_of(text: str, *, diff: bool) -> Iterator[Line]:
    """The lines of a text, or of a diff without the marks that are there for programs."""
    if not diff:
        return ((LineKind.PLAIN, line) for line in text.split("\n"))
    return _diff_lines(text)


def _diff_lines(text: str) -> Iterator[Line]:
    begun, head = False, False
    for line in text.rstrip("\n").split("\n"):
        match line[:1]:
            case "-" if line.startswith("--- ") and not (begun and not head):
                head = True
            case "+" if head and line.startswith("+++ "):
                path = line[4:].split("\t")[0]
                yield LineKind.PLACE, path.removeprefix("b/")
                head, begun = False, False
            case "@" if line.startswith("@@"):
                if begun:
                    yield LineKind.PLACE, "⋯"
                begun = True
            case "+":
                yield LineKind.ADDED, line
            case "-":
                yield LineKind.REMOVED, f"−{line[1:]}"
            case "\\":
                pass  # no newline at the end of the file
            case _:
                yield LineKind.PLAIN, line


def excerpt(text: str, *, diff: bool) -> tuple[list[Line], bool]:
    """The first lines, and whether there are more."""
    shown: list[Line] = []
    room = EXCERPT_CHARS
    begin = text[: EXCERPT_CHARS * 4].rstrip()
    for kind, line in islice(lines_of(begin, diff=diff), EXCERPT_LINES + 1):
        if len(shown) == EXCERPT_LINES or room <= 0:
            return shown, True
        shown.append((kind, line if len(line) <= room else line[:room].rstrip() + "…"))
        room -= len(line) + 1
    return shown, len(text) > EXCERPT_CHARS * 4 or room < 0


def wrapped(lines: Iterator[Line], columns: int) -> Iterator[Line]:
    """Lines that are wider than so many letters of one width, as several."""
    for kind, line in lines:
        if len(line) <= columns and (line.isascii() or _width(line) <= columns):
            yield kind, line
        elif line.isascii():
            for at in range(0, len(line), columns):
                yield kind, line[at : at + columns]
        else:
            yield from ((kind, part) for part in _cut(line, columns))


def _width(text: str) -> int:
    return sum(1 + (unicodedata.east_asian_width(letter) in "WF") for letter in text)


def _cut(line: str, columns: int) -> Iterator[str]:
    start = width = 0
    for at, letter in enumerate(line):
        wide = 1 + (unicodedata.east_asian_width(letter) in "WF")
        if width + wide > columns:
            yield line[start:at]
            start, width = at, 0
        width += wide
    yield line[start:]
