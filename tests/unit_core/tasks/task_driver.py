"""Does all pieces of a task, one after the other, as the core does, without one."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from typing import Any

import msgspec

from core.model.base import Encoded, LanguageModel
from core.records import TaskOptions, TaskPiece
from core.tasks.asking import Asking
from core.tasks.kinds import Planned, Source, TaskKind, Work


def without_vectors(texts: Sequence[str]) -> Sequence[Encoded]:
    """The embedder is away."""
    return ()


class TaskDriver:
    """Keeps pieces as the store does: what is planned goes through JSON, and what is done has no source.

    Args:
        encode: texts as vectors.

    Attributes:
        pieces: all of them so far.
    """

    def __init__(self, kind: TaskKind, model: LanguageModel, encode: Any = without_vectors) -> None:
        self.pieces: list[TaskPiece] = []
        self.stop = threading.Event()
        self._kind = kind
        self._ask = Asking(model, self.stop)
        self._encode = encode
        self._extra: dict[int, Mapping[str, Any]] = {}

    def run(self, source: Source, options: TaskOptions) -> list[TaskPiece]:
        """All pieces, with results."""
        self.pieces, self._extra = [], {}
        self._add(self._kind.plan(source, options))
        at = 0
        while at < len(self.pieces):
            piece = self.pieces[at]
            result = self._kind.do(self._work(piece, source), options, self._ask)
            self.pieces[at] = msgspec.structs.replace(piece, result=result)
            at += 1
            if at == len(self.pieces):
                self._add(self._kind.further(self._done(), options))
        return self.pieces

    def _add(self, planned: Sequence[Planned]) -> None:
        for one in planned:
            number = len(self.pieces)
            self._extra[number] = msgspec.json.decode(msgspec.json.encode(one.extra))
            self.pieces.append(msgspec.structs.replace(one.piece, number=number))

    def _done(self) -> list[TaskPiece]:
        return [msgspec.structs.replace(one, source="") for one in self.pieces if one.result is not None]

    def _work(self, piece: TaskPiece, source: Source) -> Work:
        return Work(
            piece=piece,
            extra=self._extra[piece.number],
            title=source.title,
            language=source.language,
            heard="en",
            done=self._done,
            source=lambda number: self.pieces[number].source,
            encode=self._encode,
            grew=lambda text: None,
            stop=self.stop,
        )
