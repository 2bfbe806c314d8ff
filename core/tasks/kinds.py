"""What a kind of task has to do, and what it is given for that."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol

import msgspec

from core.model.base import Encoded
from core.records import PieceResult, TaskOptions, TaskPiece
from core.tasks.asking import Asking


class SourcePage(msgspec.Struct, frozen=True, kw_only=True):
    """A page of what a task is done to; a text that isn't a document is one page of number 0.

    Attributes:
        label: as it is printed, such as "xii"; empty: as `number`.
        text: Markdown or plain text.
        headings: where headings stand in it, as (start, end, level).
        tables: where tables stand in it, as (start, end): lines that are rows, cells with " | " between them, the first line the head.
    """

    number: int = 0
    label: str = ""
    text: str
    headings: tuple[tuple[int, int, int], ...] = ()
    tables: tuple[tuple[int, int], ...] = ()


class Source(msgspec.Struct, frozen=True, kw_only=True):
    """What a task is done to.

    Attributes:
        title: of the document or text.
        language: two letters, of most of it; empty: unknown.
        markdown: the text is written in Markdown, as replies and Markdown files are; what was read of other documents is plain.
        rows: of a table whose rows are classified: column -> cell; else empty.
    """

    title: str
    pages: tuple[SourcePage, ...] = ()
    language: str = ""
    markdown: bool = False
    rows: tuple[dict[str, str], ...] = ()


class Planned(msgspec.Struct, frozen=True, kw_only=True):
    """A piece that is to be done.

    Attributes:
        piece: without a result; its number is given when it is stored.
        extra: what the kind wants to know of it when it is done: anything that is JSON.
    """

    piece: TaskPiece
    extra: Mapping[str, Any] = {}


class Work(msgspec.Struct, frozen=True, kw_only=True):
    """What a kind is given to do one piece.

    Attributes:
        piece: to be done.
        extra: as it was planned.
        title, language, heard: as in `Source` and `TaskDraft`.
        done: all pieces that are done so far, in order, without their sources; called only when they are wanted.
        source: the source of a piece, by its number; empty if it was removed.
        encode: texts that say something, as vectors; nothing while the embedder is away.
        grew: told what was written so far.
        stop: set when the model is wanted by somebody who waits.
    """

    piece: TaskPiece
    extra: Mapping[str, Any]
    title: str
    language: str
    heard: str
    done: Callable[[], Sequence[TaskPiece]]
    source: Callable[[int], str]
    encode: Callable[[Sequence[str]], Sequence[Encoded]]
    grew: Callable[[str], None]
    stop: threading.Event


class TaskKind(Protocol):
    """One kind of task. It keeps nothing between calls: a task goes on after a restart.

    Each takes the options of its own type only.
    """

    def plan(self, source: Source, options: Any) -> list[Planned]:
        """Cut the source into the pieces of level 0, in order. No model is needed, and nothing is asked.

        Raises:
            InvalidRequest: the options make no sense, or there is nothing to do it to.
        """
        ...

    def do(self, work: Work, options: Any, ask: Asking | None) -> PieceResult:
        """Do one piece.

        Args:
            ask: None: `needs_model` said that it isn't wanted.

        Raises:
            Yielded: `work.stop` was set; the piece is done anew later.
            ModelError: the model can't.
        """
        ...

    def needs_model(self, options: Any) -> bool:
        """A piece can't be done without a language model."""
        ...

    def further(self, done: Sequence[TaskPiece], options: Any) -> list[Planned]:
        """When all pieces are done: more of them, such as results to be put together; empty: the task is done.

        Args:
            done: without their sources.
        """
        ...

    def together(self, pieces: Sequence[TaskPiece], options: Any) -> str:
        """What came of some pieces that follow each other, as Markdown. Those that aren't done are left out."""
        ...


Kinds = Mapping[type[TaskOptions], TaskKind]
