"""What the user taught, gathered from where they taught it, and given stand-ins."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from core.errors import NotFound
from core.masking.masks import Masks
from core.records import MessageId, Role, Spoken, TaskId, Taught, TaughtKind, TaughtLine
from core.storage.taught import TaughtAnswer, TaughtPiece, TaughtStore

# Of a text in a list, in characters.
_SHOWN = 160

_PROOFREAD = "Correct spelling, grammar and punctuation of this text. Change nothing else.\n\n"


class Gathering:
    """Lives on the storage worker. Every method may raise StorageError."""

    def __init__(self, store: TaughtStore) -> None:
        self._store = store

    def all(self) -> list[Taught]:
        """Everything, the newest first. What was taught twice stands there once."""
        found: dict[tuple[str, str], Taught] = {}
        for one in self._each():
            found.setdefault((one.asked[-1].text, one.answer), one)
        return sorted(found.values(), key=lambda one: one.taught_at, reverse=True)

    def get(self, key: str) -> Taught:
        """Raises NotFound: it was deleted, or the user thinks otherwise by now."""
        kind, _, rest = key.partition("-")
        numbers = [int(part) for part in rest.split("-") if part.isdecimal()]
        found: Taught | None = None
        if kind == "reply" and len(numbers) == 1:
            found = next(map(_of_answer, self._store.answers(MessageId(numbers[0]))), None)
        elif kind == "task" and len(numbers) == 2:
            found = next(map(_of_piece, self._store.pieces(TaskId(numbers[0]), numbers[1])), None)
        if found is None:
            raise NotFound("This isn't there any more.", safe="Nothing was written.", next_step="Open the list again.")
        return found

    def _each(self) -> Iterator[Taught]:
        yield from map(_of_answer, self._store.answers())
        yield from map(_of_piece, self._store.pieces())


def line_of(taught: Taught) -> TaughtLine:
    """As a list has it."""
    return TaughtLine(
        key=taught.key,
        kind=taught.kind,
        title=taught.title,
        taught_at=taught.taught_at,
        asked=_begin(taught.asked[-1].text),
        answer=_begin(taught.answer),
    )


def texts_of(taught: Taught) -> list[str]:
    """All of it that goes into a file."""
    return [*(one.text for one in taught.asked), taught.answer, *([taught.rejected] if taught.rejected else [])]


def masked(taught: Taught, masks: Masks) -> Taught:
    """The same with stand-ins in all that goes into a file."""
    return msgspec.structs.replace(
        taught,
        asked=tuple(msgspec.structs.replace(one, text=masks.apply(one.text)) for one in taught.asked),
        answer=masks.apply(taught.answer),
        rejected=masks.apply(taught.rejected),
    )


def _of_answer(one: TaughtAnswer) -> Taught:
    return Taught(
        key=f"reply-{one.id}",
        kind=TaughtKind.CORRECTED if one.rejected else TaughtKind.LIKED,
        title=one.title,
        taught_at=one.at,
        asked=(*one.earlier, Spoken(role=Role.USER, text=one.asked)),
        answer=one.answer,
        rejected=one.rejected,
    )


def _of_piece(one: TaughtPiece) -> Taught:
    return Taught(
        key=f"task-{one.task_id}-{one.number}",
        kind=TaughtKind.TASK,
        title=one.title,
        taught_at=one.at,
        asked=(Spoken(role=Role.USER, text=_PROOFREAD + one.source),),
        answer=one.decided,
        rejected="" if one.proposed == one.decided else one.proposed,
    )


def _begin(text: str) -> str:
    shown = " ".join(text[: 2 * _SHOWN].split())
    return shown if len(shown) <= _SHOWN else f"{shown[: _SHOWN - 1]}…"
