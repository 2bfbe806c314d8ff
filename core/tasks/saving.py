"""Writes what came of a task to a file: DOCX, Markdown, text without marks, or a table as CSV."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from typing import IO

from core.errors import InvalidRequest, StorageError, StorageFull
from core.exports.docx_file import write_docx
from core.exports.text_file import text_pieces
from core.markdown.layout import Grid, Run, laid_out
from core.markdown.visible import visible_text
from core.private_files import in_place_of
from core.records import (
    Classify,
    Continue,
    ExportedAs,
    Extract,
    PieceResult,
    Proofread,
    Summarise,
    TaskOptions,
    TaskPiece,
)
from core.tasks.csv_file import csv_pieces
from core.tasks.notes import Notes, escaped
from core.tasks.proofreading import settled

_SAFE = "The task is as it was, and nothing half-written was left."

# Words for what the program adds, where none are given.
_WORDS = {
    "text": "Text",
    "result": "Result",
    "label": "Label",
    "known": "Known label",
    "page": "Page",
    "sources": "Sources",
    "at_page": "p. %1",
}

Row = tuple[str, ...]


def save(
    path: Path,
    form: ExportedAs,
    options: TaskOptions,
    title: str,
    *,
    text: Callable[[], Iterable[str]],
    pieces: Callable[[], Iterable[TaskPiece]],
    labels: Mapping[str, str],
) -> None:
    """Write a file in place of an earlier one, wholly or not at all.

    A classification and an extraction are tables in every form; of a summary the sources are listed at the end.

    Args:
        path: absolute.
        title: what the task is called; the document's own title, in forms that have one.
        text: what came of it, as Markdown, in parts that are written one behind the other as they are: what stands between two is in them. They
            may end anywhere. Not called for tables and summaries.
        pieces: those the result is made of, in order: of a summary that was put together, that one alone; else those of level 0. They are gone
            through once, and never all at a time.
        labels: words for what the program adds: "text", "result", "label", "known", "page", "sources", and "at_page" for "p. %1". English ones stand
            in for those that are missing.

    Raises:
        InvalidRequest: it can't have this form; no file was written.
        StorageFull, StorageError: the file can't be written; an earlier one is there.
    """
    words = {**_WORDS, **{name: word for name, word in labels.items() if word.strip()}}
    if form is ExportedAs.CSV and isinstance(options, Summarise | Continue):
        raise InvalidRequest(
            "A running text can't be saved as a table.",
            safe=_SAFE,
            next_step="Choose Word, Markdown or text.",
        )
    with _written(path) as file:
        if form is ExportedAs.CSV:
            head, rows = _rows(options, pieces(), words)
            file.writelines(csv_pieces(head, rows))
        elif isinstance(options, Classify | Extract):
            _write_table(file, form, title, *_rows(options, pieces(), words))
        else:
            parts = _with_sources(pieces(), words) if isinstance(options, Summarise) else text()
            _write_text(file, form, title, parts)


@contextmanager
def _written(path: Path) -> Iterator[IO[bytes]]:
    try:
        with in_place_of(path) as file:
            yield file
    except OSError as error:
        full = error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
        kind = StorageFull if full else StorageError
        raise kind(
            f"{path.name} couldn't be written.",
            safe=_SAFE,
            next_step=f"Make room on the disk that {path.parent} is on, or choose another folder."
            if full
            else f"Check that {path.parent} is there and can be written to, and that {path.name} isn't open elsewhere.",
            detail=str(error),
        ) from error


def _write_text(file: IO[bytes], form: ExportedAs, title: str, parts: Iterable[str]) -> None:
    match form:
        case ExportedAs.DOCX:
            write_docx(file, title, laid_out(parts))
        case ExportedAs.TEXT:
            _write(file, text_pieces(laid_out(parts)))
        case _:
            _write(file, _ended(parts))


def _write_table(file: IO[bytes], form: ExportedAs, title: str, head: Row, rows: Iterable[Row]) -> None:
    every = chain((head,), rows)
    match form:
        case ExportedAs.DOCX:
            write_docx(file, title, _tables(every))
        case ExportedAs.TEXT:
            _write(file, ("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in every))
        case _:
            _write(file, _markdown_table(head, rows))


def _write(file: IO[bytes], pieces: Iterable[str]) -> None:
    for piece in pieces:
        # Half a surrogate pair can't be written.
        file.write(piece.encode("utf-8", "replace"))


def _ended(parts: Iterable[str]) -> Iterator[str]:
    """A text that ends with a line end."""
    last = ""
    for part in parts:
        yield part
        last = part or last
    if last and not last.endswith("\n"):
        yield "\n"


def _with_sources(pieces: Iterable[TaskPiece], words: Mapping[str, str]) -> Iterator[str]:
    """Results with numbers of their sources, and what these are, at the end."""
    notes = Notes(words)
    between = ""
    for piece in pieces:
        if piece.result is not None and piece.result.text.strip():
            yield between + notes.numbered(piece.result).strip()
            between = "\n\n"
    if listed := notes.listed():
        yield between + listed


# --- tables ---------------------------------------------------------------------------------------------------


def _rows(options: TaskOptions, pieces: Iterable[TaskPiece], words: Mapping[str, str]) -> tuple[Row, Iterator[Row]]:
    """The head of a table, and its rows: one for each text that was classified, each row that was extracted, or else each piece."""
    every = iter(pieces)
    first = next(every, None)
    every = iter(()) if first is None else chain((first,), every)
    # Pieces of a document all have a page.
    paged = first is not None and first.page > 0
    head = _head(options, words)
    return ((words["page"], *head) if paged else head), _paged(every, options, paged=paged)


def _head(options: TaskOptions, words: Mapping[str, str]) -> Row:
    if isinstance(options, Extract):
        return options.columns
    if isinstance(options, Classify):
        known = (words["known"],) if options.known else ()
        return (words["text"], words["label"], *known, *(label.name for label in options.labels))
    return words["text"], words["result"]


def _paged(pieces: Iterable[TaskPiece], options: TaskOptions, *, paged: bool) -> Iterator[Row]:
    for piece in pieces:
        if piece.result is not None:
            page = (piece.page_label or str(piece.page),) if paged else ()
            for row in _of_piece(piece, piece.result, options):
                yield (*page, *row)


def _of_piece(piece: TaskPiece, result: PieceResult, options: TaskOptions) -> Iterator[Row]:
    if isinstance(options, Extract):
        count = len(options.columns)
        for row in result.rows:
            yield (*row, *[""] * count)[:count]
    elif isinstance(options, Classify):
        known = (result.known,) if options.known else ()
        shares = (f"{result.shares[one.name]:.3f}" if one.name in result.shares else "" for one in options.labels)
        yield piece.source.strip(), result.label, *known, *shares
    else:
        yield piece.source, settled(piece) if isinstance(options, Proofread) else result.text


def _tables(rows: Iterable[Row]) -> Iterator[Grid]:
    """One table as one grid."""
    yield Grid(tuple(tuple((Run(visible_text(cell)),) if cell else () for cell in row) for row in rows))


def _markdown_table(head: Row, rows: Iterable[Row]) -> Iterator[str]:
    yield f"| {' | '.join(map(_markdown_cell, head))} |\n|{' --- |' * len(head)}\n"
    for row in rows:
        yield f"| {' | '.join(map(_markdown_cell, row))} |\n"


def _markdown_cell(cell: str) -> str:
    return escaped(" ".join(cell.split()))
