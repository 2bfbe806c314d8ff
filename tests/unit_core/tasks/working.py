"""Does the pieces of a task one after the other, as the program does, without a store."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

import msgspec

from core.model.base import Encoded, LanguageModel
from core.records import TaskPiece
from core.tasks.asking import Asking
from core.tasks.kinds import Source, SourcePage, TaskKind, Work

Encode = Callable[[Sequence[str]], Sequence[Encoded]]


def nothing(_texts: Sequence[str]) -> Sequence[Encoded]:
    """The embedder is away."""
    return []


def text_source(text: str, **fields: Any) -> Source:
    return Source(title="A text", pages=(SourcePage(text=text),), **fields)


def done(
    kind: TaskKind,
    source: Source,
    options: object,
    model: LanguageModel | None,
    encode: Encode = nothing,
    stop: threading.Event | None = None,
) -> list[TaskPiece]:
    """All pieces with their results."""
    stop = stop or threading.Event()
    found: list[TaskPiece] = []
    all_planned = kind.plan(source, options)
    for number, planned in enumerate(all_planned):
        piece = msgspec.structs.replace(planned.piece, number=number)
        work = Work(
            piece=piece,
            # As it comes back from the store.
            extra=msgspec.json.decode(msgspec.json.encode(planned.extra)),
            title=source.title,
            language=source.language,
            heard="en",
            done=lambda: list(found),
            source=lambda at: all_planned[at].piece.source,
            encode=encode,
            grew=lambda _text: None,
            stop=stop,
        )
        asking = Asking(model, stop) if model is not None and kind.needs_model(options) else None
        found.append(msgspec.structs.replace(piece, result=kind.do(work, options, asking)))
    return found
