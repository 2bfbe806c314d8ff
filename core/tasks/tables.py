"""Tables whose rows are texts to be classified: CSV in whatever delimiter and encoding, and the first sheet of a workbook.

Nothing a file says of itself is trusted: what parts its cells, whether its first row names the columns and how it is encoded are found
out from its beginning.
"""

from __future__ import annotations

import csv
import io
import itertools
import warnings
import zipfile
import zlib
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain, islice
from pathlib import Path
from typing import Any

import msgspec

from core.documents.files import opened
from core.documents.formats import text, xlsx
from core.documents.formats.source import Source, damaged, unknown
from core.errors import DocumentUnreadable
from core.records import TablePreview

MOST_BYTES = 200 << 20
MOST_ROWS = 1_000_000
MOST_COLUMNS = 5_000
_MOST_CELL_CHARS = 1_000_000

_SAMPLE_ROWS = 100
_PREVIEWED = 20

# As a hint of what parts the cells, the rarer in texts the better.
_DELIMITERS = "\t;|,"
# In no text: a table of one column.
_NONE = "\x1f"
# Share of the rows that a delimiter parts into equally many cells.
_REGULAR, _LEAST_REGULAR = 0.9, 0.6
# A row of its own behind the last one. If it isn't, a quote was opened that is closed nowhere.
_END = "\x00end\x00"
# What a column is called has no more characters.
_LONGEST_NAME = 80

_WORKBOOK = b"PK\x03\x04"
# What openpyxl raises where a workbook isn't as it should be.
_NOT_UNDERSTOOD = (
    zipfile.BadZipFile, zlib.error, EOFError, KeyError, IndexError, ValueError, TypeError, AttributeError, SyntaxError,
)  # fmt: skip


class Table(msgspec.Struct, frozen=True):
    """What stands in a file.

    Attributes:
        columns: their names, no two the same.
        rows: as many cells each as there are columns, without space around them.
        total: how many rows there are.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    total: int


def read_table(path: Path, only: Sequence[str] = ()) -> Table:
    """All rows of a table.

    Args:
        only: columns that are wanted; empty: all. Of a long table, those that aren't would fill the memory.

    Raises:
        DocumentUnreadable: it isn't there, is no table, or is too large.
    """
    with _rows(path) as (columns, rows):
        kept = [place for place, name in enumerate(columns) if not only or name in only]
        found = tuple(tuple(row[place] for place in kept) for row in _fitting(rows, len(columns)))
    return Table(tuple(columns[place] for place in kept), found, len(found))


def preview(path: Path) -> TablePreview:
    """The first rows of a table, and how many there are. Holds no more than these.

    Raises:
        DocumentUnreadable: as `read_table`.
    """
    with _rows(path) as (columns, rows):
        first = tuple(map(tuple, _fitting(islice(rows, _PREVIEWED), len(columns))))
        return TablePreview(columns=columns, rows=first, count=len(first) + sum(1 for _ in rows))


@contextmanager
def _rows(path: Path) -> Iterator[tuple[tuple[str, ...], Iterator[list[str]]]]:
    """The names of the columns, and the rows as they are written, without empty ones."""
    with opened(path, most_bytes=MOST_BYTES) as source:
        raw = _sheet_rows(source) if source.head(len(_WORKBOOK)) == _WORKBOOK else _text_rows(source)
        try:
            filled = (row for row in raw if any(map(str.strip, row)))
            sample = [[cell.strip() for cell in row] for row in islice(filled, _SAMPLE_ROWS)]
            if not sample:
                raise _nothing()
            head = sample.pop(0) if _is_head(sample) else []
            width = max(len(head), Counter(map(len, sample)).most_common(1)[0][0] if sample else 0)
            if head and len(head) == width - 1:
                if any(row[-1] for row in sample if len(row) == width):
                    head.insert(0, "")  # the rows are numbered
                else:
                    width -= 1  # the rows end with a delimiter
            if width > MOST_COLUMNS:
                raise DocumentUnreadable(
                    f"This table has more than {MOST_COLUMNS:,} columns.", code="document_too_large", next_step=_SPLIT
                )
            columns = _names(head, width)
            yield columns, _counted(chain(sample, filled))
        except csv.Error as error:
            raise unknown(what="This file is no table.", next_step=_SAVE_AS_CSV, detail=str(error)) from error
        except _NOT_UNDERSTOOD as error:
            raise damaged(error) from error


def _counted(rows: Iterator[list[str]]) -> Iterator[list[str]]:
    for count, row in enumerate(rows):
        if count == MOST_ROWS:
            raise DocumentUnreadable(
                f"This table has more than {MOST_ROWS:,} rows.", code="document_too_large", next_step=_SPLIT
            )
        yield row


def _fitting(rows: Iterable[list[str]], width: int) -> Iterator[list[str]]:
    return (_of_width([cell.strip() for cell in row], width) for row in rows)


def _of_width(cells: list[str], width: int) -> list[str]:
    """As many cells. What is too much stays, in the last one: it is mostly a text with the delimiter in it."""
    if len(cells) > width:
        rest = [cell for cell in cells[width - 1 :] if cell]
        return [*cells[: width - 1], ", ".join(rest)]
    return cells + [""] * (width - len(cells))


# --- text ---------------------------------------------------------------------------------------------------


def _text_rows(source: Source) -> Iterator[list[str]]:
    encoding = _encoding(source)
    lines = list(islice(_lines(source, encoding), _SAMPLE_ROWS))
    if any("\x00" in line for line in lines):
        raise unknown(what="This file is no table.", next_step=_SAVE_AS_CSV)
    skipped = 1 if lines and lines[0].strip().lower() in {f"sep={mark}" for mark in _DELIMITERS} else 0
    named = lines[0].rstrip("\r\n")[4:5] if skipped else ""
    delimiter = named or ("\t" if source.name.lower().endswith((".tsv", ".tab")) else _delimiter(lines))
    quoted = _closes_quotes(source, encoding, delimiter)
    yield from islice(_parsed(_lines(source, encoding), delimiter, quoted=quoted), skipped, None)


def _lines(source: Source, encoding: str) -> Iterator[str]:
    source.stream.seek(0)
    wrapper = io.TextIOWrapper(source.stream, encoding, "replace", newline="")
    try:
        yield from islice(wrapper, None)  # which, when it is closed, leaves the file open
    finally:
        if not source.stream.closed:
            wrapper.detach()


def _encoding(source: Source) -> str:
    """By its mark, UTF-8 if all of it can be read as that, or what the first part that isn't ASCII is most likely."""
    head = source.head(text.SAMPLE)
    named = text.encoding_of(head)
    if named != "utf-8":
        return named
    decoder = text.decoder("utf-8", "strict")
    source.stream.seek(0)
    done = 0
    while block := source.stream.read(1 << 20):
        try:
            decoder.decode(block)
        except UnicodeDecodeError as error:
            source.stream.seek(max(0, done + error.start - text.SAMPLE // 4))
            return text.encoding_of(source.stream.read(text.SAMPLE))
        done += len(block)
    return named


def _parsed(lines: Iterator[str], delimiter: str, *, quoted: bool) -> Iterator[list[str]]:
    csv.field_size_limit(_MOST_CELL_CHARS)
    yield from csv.reader(
        lines,
        delimiter=delimiter,
        quoting=csv.QUOTE_MINIMAL if quoted else csv.QUOTE_NONE,
        skipinitialspace=quoted and delimiter != "\t",
    )


def _closes_quotes(source: Source, encoding: str, delimiter: str) -> bool:
    """Whether every quote that is opened is closed: one that isn't would swallow all that comes after it."""
    source.stream.seek(0)
    if not any(b'"' in block for block in iter(lambda: source.stream.read(1 << 20), b"")):
        return True
    lines = chain(_lines(source, encoding), ["\n", _END])
    try:
        (last,) = deque(_parsed(lines, delimiter, quoted=True), maxlen=1)
    except csv.Error:
        return False  # a cell longer than any text
    return last == [_END]


def _delimiter(lines: Sequence[str]) -> str:
    """What parts the rows most regularly; in doubt, they have one cell."""
    found: list[tuple[float, str]] = []
    for mark, quoted in itertools.product(_DELIMITERS, (True, False)):
        try:
            widths = [len(row) for row in _parsed(iter(lines), mark, quoted=quoted) if any(row)]
        except csv.Error:
            continue
        usual, count = Counter(widths).most_common(1)[0] if widths else (1, 0)
        # Some programs give numbers of rows a column, and no name.
        if usual > 1 and (widths[0] == usual or widths[0] == usual - 1 > 1):
            found.append((count / len(widths), mark))
    regular = [mark for share, mark in found if share >= _REGULAR]
    if regular:
        return regular[0]
    share, mark = max(found, default=(0.0, _NONE))
    return mark if share >= _LEAST_REGULAR else _NONE


# --- workbooks -----------------------------------------------------------------------------------------------


def _sheet_rows(source: Source) -> Iterator[list[str]]:
    import openpyxl

    source.archive().close()
    source.stream.seek(0)
    with warnings.catch_warnings():
        # It warns of what it doesn't keep: validation, pictures.
        warnings.simplefilter("ignore")
        book: Any = openpyxl.load_workbook(source.stream, read_only=True, data_only=True, keep_links=False)
        try:
            for sheet in book.worksheets:
                # What the file says of a sheet's size may be wrong.
                sheet.reset_dimensions()
                rows = ([xlsx.said(cell) for cell in cells] for cells in sheet.iter_rows())
                filled = False
                for row in rows:
                    filled = filled or any(row)
                    yield row
                if filled:
                    return
        finally:
            book.close()


# --- columns --------------------------------------------------------------------------------------------------


def _is_head(rows: Sequence[Sequence[str]]) -> bool:
    """Whether the first row names the columns: short words, each once, and none that stands in its column again."""
    head, *rest = rows
    if any(len(cell) > _LONGEST_NAME or _is_figure(cell) or "@" in cell for cell in head):
        return False
    filled = [cell.casefold() for cell in head if cell]
    if len(set(filled)) < len(filled) and not any(map(_is_figure, chain.from_iterable(rest))):
        return False
    if any(cell and any(place < len(row) and row[place] == cell for row in rest) for place, cell in enumerate(head)):
        return False
    return len(head) > 1 or not head[0].endswith((".", "!", "?", "…", "。", "！", "？", "؟", "।"))


def _is_figure(cell: str) -> bool:
    """A number, a date, an amount."""
    signs = [sign for sign in cell if not sign.isspace()]
    return sum(sign.isdigit() for sign in signs) * 2 >= len(signs) > 0


def _names(head: Sequence[str], width: int) -> tuple[str, ...]:
    """A name for each column, no two the same. Where there is none, a letter, as in a workbook."""
    names: list[str] = []
    taken: set[str] = set()
    for place in range(width):
        named = (head[place] if place < len(head) else "") or _letters(place)
        name, count = named, 1
        while name in taken:
            count += 1
            name = f"{named} {count}"
        taken.add(name)
        names.append(name)
    return tuple(names)


def _letters(place: int) -> str:
    """0 is A, 25 Z, 26 AA."""
    letters = ""
    place += 1
    while place:
        place, rest = divmod(place - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


_SPLIT = "Split it, or save only what you need of it as a file of its own."
_SAVE_AS_CSV = "Save it as CSV or XLSX in the program it was made with, and choose that file."


def _nothing() -> DocumentUnreadable:
    return DocumentUnreadable("There are no rows in this table.", code="document_empty", next_step=_SAVE_AS_CSV)
