"""From lines on a PDF's page to headings, paragraphs and tables."""

from __future__ import annotations

import re
import statistics
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

import msgspec

from core.documents.formats.blocks import Block, heading, one_line, table
from core.documents.formats.pdf_lines import HYPHENS, Line

# Heads and feet of pages: in this part of a page's height, at its top and bottom, the same on so many of the pages.
_EDGE = 0.08
_RECURS = 0.25
_FEWEST_RECURRING = 3

# A heading's letters are larger than the text's by this, at least.
_LARGER = 1.15
_MOST_HEADING_CHARS = 160
_MOST_HEADING_LINES = 3

# A gap between lines that is larger than usual by this ends a paragraph; so do letters of another size.
_GAP = 1.35
# Items of a list stand further apart.
_ITEM_GAP = 2.0
_SIZE_STEP = 0.12
# A line that ends so far before the others do, of their width, ends what it says.
_SHORT = 0.15

_SAME_COLUMN = 6.0
_FEWEST_ROWS = 2

_BULLET = re.compile(r"\s*(?:[•‣▪▫■□●○◦◆◇►▶–—*·\-✓✔]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)])\s")
_NUMBERS = re.compile(r"\d+")
# Of a key: "23", "a1", "第1章".
_NUMBERING = re.compile(r"[^\W\d]?\d+[^\W\d]?")
_KEY = re.compile(r"[^\w]+|_")
# Addresses and words with hyphens are parted where there is no space.
_SPLIT_ADDRESS = re.compile(r"^(?:\w[-/]|.://)")
_SENTENCE_END = re.compile(r"[.!?:;…。！？：；][\"'”’»)\]]*\s*$")
# What leads from an entry of a table of contents, or of an index, to its page: "1.2 Pumps . . . . . 17".
_LEADER = re.compile(r"(?:[ \t]?[.·…]){4,}[ \t]*(?=(?:\d+|[ivxlc]+)?[ \t\r]*$)", re.IGNORECASE | re.MULTILINE)
_UNSPACED = re.compile("[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff]")


class Layout(msgspec.Struct, frozen=True):
    """What a document's pages have in common.

    Attributes:
        body: how high the letters of its text are, in points; 0: unknown.
        sizes: of headings, the largest first.
        running: keys of lines that head and foot pages.
        outline: page number → keys of headings on it, with their levels.
    """

    body: float
    sizes: tuple[float, ...]
    running: frozenset[str]
    outline: dict[int, list[tuple[str, int]]]

    @classmethod
    def of(cls, samples: Sequence[tuple[list[Line], float]], outline: dict[int, list[tuple[str, int]]]) -> Layout:
        """Of some pages' lines, each with the page's height."""
        chars: Counter[float] = Counter()
        edges: Counter[str] = Counter()
        for lines, height in samples:
            for line in lines:
                chars[_rounded(line.size)] += len(line.text)
            edges.update({_running_key(line) for line in lines if _on_edge(line, height)})
        body = chars.most_common(1)[0][0] if chars else 0.0
        most = sum(chars.values())
        large = [size for size, count in chars.items() if size > body * _LARGER and count < most * 0.2]
        fewest = max(_FEWEST_RECURRING, _RECURS * len(samples))
        return cls(
            body=body,
            sizes=tuple(sorted(large, reverse=True)[:6]),
            running=frozenset(key for key, count in edges.items() if count >= fewest),
            outline={page: [(_key(title), level) for title, level in titles] for page, titles in outline.items()},
        )

    def runs(self, line: Line, height: float) -> bool:
        """Whether it heads or foots the page, as on others."""
        return _on_edge(line, height) and _running_key(line) in self.running

    def level(self, line: Line) -> int:
        """Of a heading, by its looks; 0: it is none. Where there is an outline, it says what headings are."""
        if self.outline or not self.body or len(line.text) > _MOST_HEADING_CHARS:
            return 0
        size = _rounded(line.size)
        if size <= self.body * _LARGER or not any(char.isalpha() for char in line.text):
            return 0
        return next((rank for rank, known in enumerate(self.sizes, 1) if size >= known * 0.97), len(self.sizes) + 1)


def blocks_of(lines: list[Line], height: float, layout: Layout, number: int) -> list[Block]:
    """A page's text.

    Args:
        height: of the page, in points.
        number: of the page.
    """
    kept = [line for line in lines if not layout.runs(line, height)]
    return list(_Page(kept or lines, layout, number).blocks())


class _Page:
    def __init__(self, lines: list[Line], layout: Layout, number: int) -> None:
        self._lines = lines
        self._layout = layout
        self._outline = list(layout.outline.get(number, ()))
        self._text = "\n".join(line.text for line in lines)
        self._pitch = _usual_pitch(lines)
        self._edges = _right_edges(lines)

    def blocks(self) -> Iterator[Block]:
        at = 0
        run: list[Line] = []
        while at < len(self._lines):
            level, taken = self._heading(at)
            rows, row_lines = ([], 0) if level else self._table(at)
            if not level and not row_lines:
                line = self._lines[at]
                if run and self._parts(run[-1], line):
                    yield self._paragraph(run)
                    run = []
                run.append(line)
                at += 1
                continue
            if run:
                yield self._paragraph(run)
                run = []
            if level:
                yield heading(" ".join(line.text for line in self._lines[at : at + taken]), level)
            else:
                yield table(rows)
            at += taken or row_lines
        if run:
            yield self._paragraph(run)

    def _heading(self, at: int) -> tuple[int, int]:
        """Its level and how many lines it has, if one begins there."""
        if self._outline:
            said = ""
            for count in range(1, _MOST_HEADING_LINES + 1):
                if at + count > len(self._lines):
                    break
                said += _key(self._lines[at + count - 1].text)
                for entry in self._outline:
                    if _is_title(said, entry[0]):
                        self._outline.remove(entry)
                        return entry[1], count
        line = self._lines[at]
        level = self._layout.level(line)
        if not level:
            return 0, 0
        count = 1
        while (
            count < _MOST_HEADING_LINES
            and at + count < len(self._lines)
            and self._layout.level(self._lines[at + count]) == level
            and abs(self._lines[at + count].size - line.size) < line.size * 0.05
            and 0 < self._lines[at + count - 1].bottom - self._lines[at + count].bottom < 2 * line.size
        ):
            count += 1
        return level, count

    def _table(self, at: int) -> tuple[list[list[str]], int]:
        """Its rows and how many lines it has, if one begins there."""
        line = self._lines[at]
        if len(line.cells) < 2:
            return [], 0
        rows = [_cells(line)]
        last = line
        count = full = 1
        while at + count < len(self._lines):
            line = self._lines[at + count]
            if not 0 <= last.bottom - line.bottom < 4 * max(line.size, last.size):
                break
            if len(line.cells) >= 2 and _aligned(last, line):
                rows.append(_cells(line))
                last = line
                full += 1
            elif (column := _continued(last, line)) is not None and column < len(rows[-1]):
                rows[-1][column] += " " + line.text
            else:
                break
            count += 1
        return (rows, count) if full >= _FEWEST_ROWS else ([], 0)

    def _parts(self, before: Line, line: Line) -> bool:
        """Whether a paragraph ends between two lines."""
        if abs(before.size - line.size) > _SIZE_STEP * max(before.size, line.size):
            return before.text[-1:] not in HYPHENS
        pitch = before.bottom - line.bottom
        if pitch <= -0.5 * line.size:
            # In the next column, or beside: a sentence may go on there.
            return bool(_SENTENCE_END.search(before.text)) or not line.text[:1].islower()
        usual = _ITEM_GAP if _BULLET.match(line.text) else _GAP
        return pitch > max(usual * self._pitch, 1.2 * line.size)

    def _paragraph(self, run: list[Line]) -> Block:
        parts = [run[0].text.rstrip()]
        for before, line in pairwise(run):
            text = line.text.strip()
            said = parts[-1]
            if said[-1:] in HYPHENS or (said.endswith("-") and said[-2:-1].isalpha() and text[:1].islower()):
                parts[-1] = self._unhyphenated(said, text)
                parts.append(text)
            elif self._ends(before, line):
                parts += ["\n", text]
            elif (_UNSPACED.match(said[-1:]) and _UNSPACED.match(text)) or _SPLIT_ADDRESS.search(said[-2:] + text[:2]):
                parts.append(text)
            else:
                parts += [" ", text]
        said = "".join(parts)
        for hyphen in HYPHENS:
            said = said.replace(hyphen, "-")
        return Block("\n".join(filter(None, map(one_line, _LEADER.sub(" … ", said).split("\n")))))

    def _unhyphenated(self, said: str, text: str) -> str:
        """What stands before a line's end, without the hyphen that only ends the line."""
        first, rest = re.search(r"\w*$", said[:-1]), re.match(r"\w*", text)
        # "well-known" has one anywhere.
        if first is not None and rest is not None and f"{first[0]}-{rest[0]}" in self._text:
            return said[:-1] + "-"
        return said[:-1] if text[:1].islower() else said[:-1] + "-"

    def _ends(self, before: Line, line: Line) -> bool:
        """Whether a line of a paragraph stays a line of its own."""
        # All of Chinese and Japanese is as wide as code is.
        if _BULLET.match(line.text) or _LEADER.search(before.text):
            return True
        if before.mono and line.mono and not _UNSPACED.search(before.text):
            return True
        edge = self._edges.get(_bucket(before), before.right)
        if before.right >= edge - max(_SHORT * (edge - before.left), 2 * before.size):
            return False
        return bool(_SENTENCE_END.search(before.text)) or not line.text[:1].islower()


def _cells(line: Line) -> list[str]:
    return [_LEADER.sub(" …", text) for text, _left, _right in line.cells]


def _usual_pitch(lines: list[Line]) -> float:
    pitches = [
        before.bottom - line.bottom
        for before, line in pairwise(lines)
        if 0.8 * line.size < before.bottom - line.bottom < 2.5 * line.size
    ]
    return statistics.median_low(pitches) if pitches else 0.0


def _right_edges(lines: list[Line]) -> dict[int, float]:
    """How far to the right lines go that begin where others do."""
    own: dict[int, float] = {}
    for line in lines:
        own[_bucket(line)] = max(own.get(_bucket(line), 0.0), line.right)
    return {bucket: max(own.get(near, 0.0) for near in range(bucket - 2, bucket + 3)) for bucket in own}


def _bucket(line: Line) -> int:
    return int(line.left // 18)


def _aligned(above: Line, below: Line) -> bool:
    """Whether two lines have a column in common, beside the first."""
    return any(
        abs(left - other_left) < _SAME_COLUMN or abs(right - other_right) < _SAME_COLUMN
        for _text, left, right in above.cells[1:]
        for _other, other_left, other_right in below.cells[1:]
    )


def _continued(above: Line, line: Line) -> int | None:
    """The cell that a line is one more line of."""
    if line.cells or above.bottom - line.bottom > 1.6 * line.size:
        return None
    for number, (_text, left, _right) in enumerate(above.cells):
        if number and abs(left - line.left) < _SAME_COLUMN:
            return number
    return None


def _rounded(size: float) -> float:
    return round(size * 2) / 2


def _on_edge(line: Line, height: float) -> bool:
    return line.bottom > height * (1 - _EDGE) or line.top < height * _EDGE


def _running_key(line: Line) -> str:
    return _NUMBERS.sub("#", one_line(line.text).casefold())


def _key(text: str) -> str:
    return _KEY.sub("", text.casefold())


def _is_title(said: str, title: str) -> bool:
    """Keys. The page may number what the outline doesn't, and the other way round."""
    if not said or not title:
        return False
    if said == title:
        return True
    longer, shorter = (said, title) if len(said) > len(title) else (title, said)
    return len(shorter) > 2 and longer.endswith(shorter) and bool(_NUMBERING.fullmatch(longer.removesuffix(shorter)))
