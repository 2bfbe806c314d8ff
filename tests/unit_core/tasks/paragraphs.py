"""Kinds of tasks of the tests' own: what the engine does with them can be told from their results."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import InvalidRequest
from core.records import (
    Citation,
    Classify,
    ExportedAs,
    OwnTask,
    PieceResult,
    Proofread,
    TablePreview,
    TaskOptions,
    TaskPiece,
    TextChange,
)
from core.tasks.asking import Asking, fenced
from core.tasks.build import TaskWorks
from core.tasks.kinds import Planned, Source, Work

# Own instructions: with a last piece that puts all others together; with results that take much room; and neither.
JOINED = OwnTask(instructions="joined")
LONG = OwnTask(instructions="long")
PLAIN = OwnTask(instructions="plain")
BY_LENGTH = Classify(labels=())


def paragraphs(source: Source) -> list[Planned]:
    """One piece for each paragraph of each page."""
    found = []
    for page in source.pages:
        at = 0
        for paragraph in page.text.split("\n\n"):
            piece = TaskPiece(
                number=0,
                page=page.number,
                page_label=page.label,
                start=at,
                end=at + len(paragraph),
                source=paragraph,
                before="\n\n" if at else "",
            )
            if paragraph.strip():
                found.append(Planned(piece=piece, extra={"begins": paragraph[:5]}))
            at += len(paragraph) + 2
    return found


class Paragraphs:
    """Has the model say each paragraph in its own way."""

    def plan(self, source: Source, options: OwnTask) -> list[Planned]:
        if options.instructions == "refused":
            raise InvalidRequest("This can't be done.")
        return paragraphs(source)

    def needs_model(self, options: OwnTask) -> bool:
        return True

    def do(self, work: Work, options: OwnTask, ask: Asking | None) -> PieceResult:
        if options.instructions == "faulty":
            raise ValueError("a fault of the kind's")
        if work.piece.level:
            return PieceResult(text=" + ".join(one.result.text for one in work.done() if one.result))
        assert ask is not None
        said = ask.ask(options.instructions, fenced(work.piece.source), grew=work.grew).text
        if options == LONG:
            said *= 100_000
        quote = Citation(number=1, document_id=None, title=work.title, page=work.piece.page, quote=work.piece.source)
        return PieceResult(text=said, sources=(quote,) if work.piece.page else ())

    def further(self, done: Sequence[TaskPiece], options: OwnTask) -> list[Planned]:
        if options != JOINED or any(one.level for one in done):
            return []
        return [Planned(piece=TaskPiece(number=0, level=1))]

    def together(self, pieces: Sequence[TaskPiece], options: OwnTask) -> str:
        return "".join(one.before + one.result.text for one in pieces if one.result is not None)


class ByLength:
    """Classifies without a model: a text is short or long."""

    def plan(self, source: Source, options: Classify) -> list[Planned]:
        if source.rows:
            return [
                Planned(
                    piece=TaskPiece(number=0, source=row[options.column]),
                    extra={"known": row.get(options.known, "")},
                )
                for row in source.rows
            ]
        return paragraphs(source)

    def needs_model(self, options: Classify) -> bool:
        return False

    def do(self, work: Work, options: Classify, ask: Asking | None) -> PieceResult:
        assert ask is None
        known: str = work.extra.get("known", "")
        return PieceResult(label="long" if len(work.piece.source) > 9 else "short", known=known)

    def further(self, done: Sequence[TaskPiece], options: Classify) -> list[Planned]:
        return []

    def together(self, pieces: Sequence[TaskPiece], options: Classify) -> str:
        return " ".join(one.result.label for one in pieces if one.result is not None)


class Capitals(ByLength):
    """Proposes to write the first two letters in capitals, without a model."""

    def do(self, work: Work, options: Any, ask: Asking | None) -> PieceResult:
        source = work.piece.source
        changes = tuple(TextChange(start=at, end=at + 1, text=source[at].upper()) for at in range(2))
        return PieceResult(text=source[:2].upper() + source[2:], changes=changes)


class Table(msgspec.Struct, frozen=True):
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def read_table(path: Path, only: Sequence[str] = ()) -> Table:
    first, *rest = path.read_text(encoding="utf-8").splitlines()
    return Table(tuple(first.split(",")), tuple(tuple(line.split(",")) for line in rest))


def preview(path: Path) -> TablePreview:
    table = read_table(path)
    return TablePreview(columns=table.columns, rows=table.rows[:2], count=len(table.rows))


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
    count = sum(1 for _ in pieces())
    path.write_text(f"{labels['text']} {form} {title} {count}\n{''.join(text())}", encoding="utf-8")


WORKS = TaskWorks(
    kinds={OwnTask: Paragraphs(), Classify: ByLength(), Proofread: Capitals()},
    read_table=read_table,
    preview=preview,
    save=save,
)
