"""Does tasks as `core.tasks.running` does, without a store: piece after piece, and then what puts them together."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from core.model.base import Embedder, LanguageModel
from core.records import TaskDraft, TaskOptions, TaskPiece
from core.tasks.asking import Asking
from core.tasks.kinds import Planned, Source, TaskKind, Work
from core.tasks.sources import text_source


class Done(msgspec.Struct, frozen=True):
    """What came of a task.

    Attributes:
        text: as the user sees it, unless it is changes to be accepted.
        pieces: with their sources.
    """

    text: str
    pieces: Sequence[TaskPiece]
    seconds: float


class TaskRunner:
    """
    Args:
        model: None: only what needs none can be done.
    """

    def __init__(self, model: LanguageModel | None, encoder: Embedder) -> None:
        self._model = model
        self._encoder = encoder

    def do_text(self, kind: TaskKind, text: str, options: TaskOptions, title: str = "") -> Done:
        """A task that is done to a text.

        Raises:
            InvalidRequest: it can't be done to this.
            ModelError: the model can't.
        """
        return self.do(kind, text_source(TaskDraft(options=options, text=text, title=title)).source, options)

    def do(
        self,
        kind: TaskKind,
        source: Source,
        options: TaskOptions,
        told: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Done:
        """The same for a source of any sort.

        Args:
            told: how many pieces are done, of how many.
        """
        began = time.monotonic()
        run = _Run(kind, source, options, self._model if kind.needs_model(options) else None, self._encoder)
        pieces = run.pieces(told)
        return Done(kind.together(pieces, options), pieces, time.monotonic() - began)


class _Run:
    """One task. What is planned goes through JSON, as it does in the store."""

    def __init__(
        self, kind: TaskKind, source: Source, options: TaskOptions, model: LanguageModel | None, encoder: Embedder
    ) -> None:
        self._kind = kind
        self._source = source
        self._options = options
        self._encoder = encoder
        self._stop = threading.Event()
        self._ask = None if model is None else Asking(model, self._stop)
        self._pieces: list[TaskPiece] = []
        self._extra: list[Mapping[str, Any]] = []
        self._done: list[TaskPiece] = []

    def pieces(self, told: Callable[[int, int], None]) -> list[TaskPiece]:
        self._add(self._kind.plan(self._source, self._options))
        while len(self._done) < len(self._pieces):
            at = len(self._done)
            told(at, len(self._pieces))
            piece = self._pieces[at]
            result = self._kind.do(self._work(piece), self._options, self._ask)
            self._pieces[at] = msgspec.structs.replace(piece, result=result)
            self._done.append(msgspec.structs.replace(self._pieces[at], source=""))
            if len(self._done) == len(self._pieces):
                self._add(self._kind.further(list(self._done), self._options))
        return self._pieces

    def _add(self, planned: Sequence[Planned]) -> None:
        for one in planned:
            self._extra.append(msgspec.json.decode(msgspec.json.encode(one.extra)))
            self._pieces.append(msgspec.structs.replace(one.piece, number=len(self._pieces)))

    def _work(self, piece: TaskPiece) -> Work:
        return Work(
            piece=piece,
            extra=self._extra[piece.number],
            title=self._source.title,
            language=self._source.language,
            heard="en",
            done=lambda: list(self._done),
            source=lambda number: self._pieces[number].source,
            encode=self._encoder.encode,
            grew=lambda _: None,
            stop=self._stop,
        )
