"""What readers of flowing text are made of: paragraphs, headings and tables, laid onto pages that a citation can point at."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from core.documents.pages import Heading, Page, Table

# Of a page that the format knows nothing of, in characters: some 500 words, what a printed page holds.
PAGE_CHARS = 3_000

# Of a page that the format does know of. What is beyond it is no page.
MOST_PAGE_CHARS = 200_000

MOST_COLUMNS = 256
MOST_CELL_CHARS = 1_000
MOST_ROW_CHARS = 4_000
_MOST_HEADING_CHARS = 300
_MOST_REPEATED_HEAD_CHARS = 500

CELL_BORDER = " | "

# Control characters, soft hyphens, marks that turn the direction of writing, and letters that nobody sees: they would make a text say
# something else to the model than to the user. Joiners stay, which Persian and Hindi are written with.
_UNSEEN = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u00ad\u180e\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_SPACES = frozenset("\t\x0b\x0c\x85\u2028\u2029")
_LINE_ENDS = re.compile(r"\r\n?|\u2029|\u2028|\x85")
_BLANK_LINES = re.compile(r"\n\s*\n")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s|[。！？]|\n")


def clean(text: str) -> str:
    """NFC, with line feeds as its only control characters, and without what can't be seen."""
    text = _LINE_ENDS.sub("\n", text)
    text = _UNSEEN.sub(lambda found: " " if found[0] in _SPACES else "", text)
    return unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """Cleaned, and in one line."""
    return " ".join(clean(text).split())


class Block(msgspec.Struct, frozen=True):
    """A piece of a text.

    Attributes:
        text: cleaned; a table's rows are lines.
        level: of a heading, from 1; 0: it is none.
        table: it is a table, its first line the head.
    """

    text: str
    level: int = 0
    table: bool = False


def paragraph(text: str) -> Block:
    """Spaces and line ends mean nothing in it."""
    return Block(one_line(text))


def heading(text: str, level: int) -> Block:
    return Block(one_line(text)[:_MOST_HEADING_CHARS], level=max(level, 1))


def verbatim(text: str) -> Block:
    """Its lines are as they were written."""
    text = clean(text.expandtabs(4))
    return Block("\n".join(line.rstrip() for line in text.split("\n")).strip("\n"))


def row(cells: Sequence[str]) -> str:
    """A table's row as a line; empty if there is nothing in it. Beyond what a person would read it says how many cells are left out."""
    kept: list[str] = []
    length = 0
    for cell in cells[:MOST_COLUMNS]:
        kept.append(_cell(cell))
        length += len(kept[-1])
        if length > MOST_ROW_CHARS:
            break
    left_out = len(cells) - len(kept)
    while kept and not kept[-1] and not left_out:
        kept.pop()
    if not any(kept):
        return ""
    return CELL_BORDER.join([*kept, f"… +{left_out}"] if left_out else kept)


def _cell(text: str) -> str:
    if len(text) > MOST_CELL_CHARS:
        text = text[:MOST_CELL_CHARS] + "…"
    # A border in a cell would be one more cell.
    return one_line(text).replace(CELL_BORDER, " ¦ ")


def table(rows: Iterable[Sequence[str]]) -> Block:
    lines = [line for line in map(row, rows) if line]
    return Block("\n".join(lines), table=True)


class PageMaker:
    """Lays blocks onto pages.

    Args:
        page_chars: where a page ends, at the next border; none is longer than twice that.
        first: pages before this one are made and not given.
    """

    def __init__(self, page_chars: int = PAGE_CHARS, *, first: int = 1) -> None:
        self._page_chars = page_chars
        self._first = first
        self._number = 0
        self._length = 0
        self._parts: list[str] = []
        self._headings: list[Heading] = []
        self._tables: list[Table] = []

    def pages(self, blocks: Iterable[Block]) -> Iterator[Page]:
        """All of it. What comes after it begins on a page of its own."""
        for block in blocks:
            yield from self._add(block)
        yield from self._turn()

    def _add(self, block: Block) -> Iterator[Page]:
        """Pages that are full before the block, or because of it."""
        if not block.text.strip():
            return
        # A heading stands with what it is of.
        near = self._page_chars * (0.8 if block.level else 1.0)
        if self._length and self._length + min(len(block.text), self._page_chars // 2) > near:
            yield from self._turn()
        pieces = _rows(block.text, self._page_chars) if block.table else _pieces(block.text, self._page_chars)
        for piece in pieces:
            if self._length and self._length + len(piece) > self._page_chars:
                yield from self._turn()
            self._put(piece, block)

    def _turn(self) -> Iterator[Page]:
        """The page as it is, if anything stands on it; what comes next stands on the next one."""
        if self._parts:
            self._number += 1
            if self._number >= self._first:
                yield Page(
                    number=self._number,
                    text="".join(self._parts),
                    headings=tuple(self._headings),
                    tables=tuple(self._tables),
                )
        self._length = 0
        self._parts, self._headings, self._tables = [], [], []

    def _put(self, text: str, block: Block) -> None:
        if self._parts:
            self._parts.append("\n\n")
            self._length += 2
        start, end = self._length, self._length + len(text)
        self._parts.append(text)
        self._length = end
        if block.level:
            self._headings.append(Heading(start, end, block.level))
        elif block.table:
            self._tables.append(Table(start, end))


def page_of(number: int, blocks: Iterable[Block], *, label: str = "", drawn: bool = False) -> Page:
    """One page of all of them, as a slide is one."""
    maker = PageMaker(MOST_PAGE_CHARS)
    made = next(maker.pages(blocks), None)
    if made is None:
        return Page(number=number, label=label, text="", drawn=drawn)
    return msgspec.structs.replace(made, number=number, label=label, drawn=drawn)


def _rows(text: str, most: int) -> Iterator[str]:
    """A table in pieces, each with its head again."""
    lines = text.split("\n")
    head = lines[0] if len(lines[0]) <= _MOST_REPEATED_HEAD_CHARS else ""
    piece: list[str] = []
    length = 0
    for line in lines:
        if length and length + len(line) > most:
            yield "\n".join(piece)
            piece, length = ([head], len(head)) if head else ([], 0)
        piece.append(line)
        length += len(line) + 1
    yield "\n".join(piece)


def _pieces(text: str, most: int) -> Iterator[str]:
    """A long text in pieces that end where a sentence does, else where a word does. Linear: a document may be one line."""
    at = 0
    while len(text) - at > most * 1.3:
        end = at + most
        latest = 0
        for found in _SENTENCE_END.finditer(text, at + most // 2, end):
            latest = found.end()
        if not latest:
            latest = text.rfind(" ", at + most // 2, end) + 1
        cut = latest or end
        piece = text[at:cut].strip()
        if piece:
            yield piece
        at = cut
    rest = text[at:].strip("\n") if at == 0 else text[at:].strip()
    if rest:
        yield rest


def paragraphs(text: str) -> Iterator[str]:
    """The parts of a text that blank lines part."""
    at = 0
    for found in _BLANK_LINES.finditer(text):
        yield text[at : found.start()]
        at = found.end()
    yield text[at:]
