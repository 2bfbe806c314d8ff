"""The lines of a PDF's page, with where they stand."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Callable
from itertools import pairwise

import msgspec
from pypdfium2 import PdfPage, PdfTextPage
from pypdfium2 import raw as pdfium

from core.documents.formats.scripts import lowered, raised

# What pdfium puts in place of a hyphen that ends a line. The line's end after it, it leaves out.
HYPHENS = "\ufffe\x02"
_LINE_END = re.compile(f"\r\n|[\r\n]|(?<=[{HYPHENS}])")

# Digits that may be raised or lowered, behind something or alone; and how much smaller than the line those are at least, and by which part of its
# height they stand higher or lower.
_DIGITS = re.compile(r"[+\-−]?[0-9]+")
_SMALLER = 0.85
_HIGHER, _LOWER = 0.15, 0.08

# So far apart, in parts of a line's height, two lines beside each other are one at most: pdfium ends one behind what is raised. From where on there is
# a space between them.
_BESIDE, _BACK = 0.6, 0.3
_SPACE = 0.15

# Cells of a table stand further apart than words do: by this part of a line's height, at least.
_CELL_GAP = 1.5
_MOST_LINES = 5_000
_MOST_RECTANGLES = 500
_MOST_CELLS = 64

_BOLD = re.compile(rb"bold|black|heavy|demi", re.IGNORECASE)
_MONO = re.compile(rb"mono|courier|consol|typewriter|code|fixed", re.IGNORECASE)
_FIXED_PITCH = 1


class Line(msgspec.Struct):
    """A line, or a piece of one that stands apart. In points, from the bottom left.

    Attributes:
        text: as pdfium gives it.
        size: how high its letters are.
        cells: its parts, where gaps part it as cells of a table: text, left, right.
        bold, mono: of its first letter.
    """

    text: str
    left: float
    right: float
    bottom: float
    top: float
    size: float
    cells: tuple[tuple[str, float, float], ...] = ()
    bold: bool = False
    mono: bool = False


def lines_of(page: PdfPage) -> list[Line]:
    """All lines, in reading order."""
    text = page.get_textpage()
    try:
        return _Lines(text).found()
    finally:
        text.close()


class _Lines:
    def __init__(self, page: PdfTextPage) -> None:
        self._page = page
        self._raw = page.raw
        self._box = pdfium.FS_RECTF()
        self._edges = [ctypes.c_double() for _ in range(4)]
        self._font = ctypes.create_string_buffer(128)
        self._flags = ctypes.c_int()

    def found(self) -> list[Line]:
        said = self._page.get_text_range()
        # pdfium counts UTF-16 units; letters beyond them are two.
        wide = any(char > "\uffff" for char in said)
        lines: list[Line] = []
        at = start = 0
        for end in [*(found.span() for found in _LINE_END.finditer(said)), (len(said), len(said))]:
            text = said[start : end[0]]
            if text.strip(HYPHENS + " \t"):
                line = self._line(text, at, wide)
                if line is not None and lines and _goes_on(lines[-1], line):
                    lines[-1] = _joined(lines[-1], line)
                elif line is not None:
                    lines.append(line)
            at += _units(said[start : end[1]], wide)
            start = end[1]
            if len(lines) >= _MOST_LINES:
                break
        return lines

    def _line(self, text: str, at: int, wide: bool) -> Line | None:
        index = pdfium.FPDFText_GetCharIndexFromTextIndex
        units = _units(text, wide)
        first, last = index(self._raw, at), index(self._raw, at + units - 1)
        if first < 0 or last < first:
            return None
        rectangles = self._rectangles(first, last - first + 1)
        if not rectangles:
            return None
        sizes = sorted(self._height(place) for place in (first, (first + last) // 2, last))
        size = sizes[1] or 1.0
        text = self._leveled(text, at, size, wide)
        line = Line(
            text=text,
            left=min(rectangle[0] for rectangle in rectangles),
            right=max(rectangle[2] for rectangle in rectangles),
            bottom=min(rectangle[1] for rectangle in rectangles),
            top=max(rectangle[3] for rectangle in rectangles),
            size=size,
        )
        self._add_font(line, first)
        gap = _CELL_GAP * size
        if any(after[0] - before[2] > gap for before, after in pairwise(rectangles)):
            line.cells = self._cells(text, at, gap, wide)
        return line

    def _rectangles(self, first: int, count: int) -> list[tuple[float, float, float, float]]:
        left, top, right, bottom = self._edges
        return [
            (left.value, bottom.value, right.value, top.value)
            for number in range(min(pdfium.FPDFText_CountRects(self._raw, first, count), _MOST_RECTANGLES))
            if pdfium.FPDFText_GetRect(self._raw, number, left, top, right, bottom)
        ]

    def _leveled(self, text: str, at: int, size: float, wide: bool) -> str:
        """With the signs for digits that are raised or lowered: of 10⁶ it were 106."""
        for found in _DIGITS.finditer(text):
            start, end = found.span()
            level = self._level(text, at, end - 1, size, wide)
            if level is None:
                continue
            # A number before it, in the line, stays what it is.
            begin = end - 1
            while begin > start and self._level(text, at, begin - 1, size, wide) is level:
                begin -= 1
            text = f"{text[:begin]}{level(text[begin:end])}{text[end:]}"
        return text

    def _level(self, text: str, at: int, place: int, size: float, wide: bool) -> Callable[[str], str] | None:
        """What makes this character of the line a raised or lowered one, if it is."""
        index = pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, at + _units(text[:place], wide))
        if not 0 < self._height(index) <= _SMALLER * size:
            return None
        base, own = self._base_line(text, at, wide), self._origin(index)
        if base is None or own is None:
            return None
        if own > base + _HIGHER * size:
            return raised
        return lowered if own < base - _LOWER * size else None

    def _base_line(self, text: str, at: int, wide: bool) -> float | None:
        """Of the line's first letter; a mark of a note may stand before it."""
        letter = next((place for place, char in enumerate(text) if char.isalpha()), None)
        if letter is None:
            return None
        index = pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, at + _units(text[:letter], wide))
        return self._origin(index)

    def _origin(self, place: int) -> float | None:
        across, up = self._edges[:2]
        return up.value if pdfium.FPDFText_GetCharOrigin(self._raw, place, across, up) else None

    def _height(self, place: int) -> float:
        if not pdfium.FPDFText_GetLooseCharBox(self._raw, place, self._box):
            return 0.0
        return abs(float(self._box.top - self._box.bottom))

    def _add_font(self, line: Line, first: int) -> None:
        length = pdfium.FPDFText_GetFontInfo(self._raw, first, self._font, len(self._font), self._flags)
        name = self._font.raw[: min(length, len(self._font))]
        line.bold = bool(_BOLD.search(name))
        line.mono = bool(self._flags.value & _FIXED_PITCH or _MONO.search(name))

    def _cells(self, text: str, at: int, gap: float, wide: bool) -> tuple[tuple[str, float, float], ...]:
        """The line cut at spaces that are wider than `gap`."""
        cells: list[tuple[str, float, float]] = []
        start = 0
        left = self._edge(at, "left")
        for found in re.finditer(r"\s+", text):
            before, after = found.span()
            if not before or after >= len(text) or len(cells) >= _MOST_CELLS:
                continue
            right = self._edge(at + _units(text[:before], wide) - 1, "right")
            next_left = self._edge(at + _units(text[:after], wide), "left")
            if next_left - right > gap:
                cells.append((text[start:before], left, right))
                start, left = after, next_left
        if not cells:
            return ()
        return (*cells, (text[start:], left, self._edge(at + _units(text.rstrip(), wide) - 1, "right")))

    def _edge(self, place: int, side: str) -> float:
        char = pdfium.FPDFText_GetCharIndexFromTextIndex(self._raw, place)
        if not pdfium.FPDFText_GetLooseCharBox(self._raw, char, self._box):
            return 0.0
        return float(getattr(self._box, side))


def _units(text: str, wide: bool) -> int:
    return len(text) + sum(char > "\uffff" for char in text) if wide else len(text)


def _goes_on(before: Line, line: Line) -> bool:
    """The line begins where the one before it ends, at its height."""
    overlap = min(before.top, line.top) - max(before.bottom, line.bottom)
    beside = line.left - before.right
    size = max(before.size, line.size)
    return overlap > min(before.size, line.size) / 2 and -_BACK * size <= beside <= _BESIDE * size


def _joined(before: Line, line: Line) -> Line:
    apart = line.left - before.right > _SPACE * before.size
    space = " " if apart and not (before.text[-1:].isspace() or line.text[:1].isspace()) else ""
    cells: tuple[tuple[str, float, float], ...] = ()
    if before.cells or line.cells:
        left = before.cells or ((before.text, before.left, before.right),)
        right = line.cells or ((line.text, line.left, line.right),)
        met = (left[-1][0] + space + right[0][0], left[-1][1], right[0][2])
        cells = (*left[:-1], met, *right[1:])
    return msgspec.structs.replace(
        before,
        text=before.text + space + line.text,
        right=max(before.right, line.right),
        bottom=min(before.bottom, line.bottom),
        top=max(before.top, line.top),
        size=max(before.size, line.size),
        cells=cells,
    )
