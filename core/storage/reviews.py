"""Which memory the user is asked about today, and what they answer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import msgspec

from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    ReviewAnswer,
)
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.memory_history import MemoryFields, fields_of
from core.storage.memory_rows import SELECT, memory_of

# Those that wait to be asked about, the one that has waited longest first.
_DUE = "x.review_on <= ? AND x.deleted_at IS NULL AND x.valid_until IS NULL"


class Reviews:
    """Lives and works on the storage worker. At most one memory is asked about on a day, the same one until it is answered.

    Days are the user's local ones, as the computer's clock has them. Nothing is asked twice on one of them, whichever way the clock is
    set; and a clock that was years off stops no question for longer than the time the user chose.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database, memories: Memories) -> None:
        self._database = database
        self._memories = memories

    def asked(self, today: date) -> Memory | None:
        """The memory to ask about today; None: nothing is due, or it was answered already."""
        day = today.isoformat()
        row = self._database.row("SELECT memory_id FROM review_days WHERE day = ?", (day,))
        if row is not None:
            return self._due(today, MemoryId(row["memory_id"])) if row["memory_id"] is not None else None
        last = self._database.row("SELECT day FROM review_days ORDER BY number DESC LIMIT 1")
        if last is not None and day < last["day"]:
            # The clock was set back: this may be the same day as the last, under another name.
            self._keep(day, None)
            return None
        memory = self._due(today)
        if memory is not None:
            self._keep(day, memory.id)
        return memory

    def waiting(self, today: date) -> int:
        """How many are due."""
        return int(self._database.value(f"SELECT count(*) FROM memories x WHERE {_DUE}", (today.isoformat(),)))

    def mend(self, today: date) -> Sequence[Memory]:
        """Bring forward what a clock that was ahead has put off too far; those that were changed."""
        rows = self._database.rows(f"{SELECT} WHERE x.review_on > ? AND x.deleted_at IS NULL", (today.isoformat(),))
        late = [
            (memory.id, mended)
            for memory in map(memory_of, rows)
            if memory.review is not None and (mended := memory.review.mended(today)) != memory.review
        ]
        with self._database.transaction():
            for memory_id, review in late:
                # No change of the user's, and so none to take back.
                self._database.execute(
                    "UPDATE memories SET review_on = ? WHERE id = ?", (review.on.isoformat(), memory_id)
                )
        return self._memories.several([memory_id for memory_id, _ in late]) if late else []

    def answer(self, memory_id: MemoryId, answer: ReviewAnswer, today: date, now: float) -> Memory:
        """Take the user's answer; returns the memory as it is then.

        Raises:
            NotFound: there is no such memory.
        """
        with self._memories.operation(now):
            memory = self._memories.get(memory_id)
            before = fields_of(memory)
            after, action = _answered(memory, answer, today, now)
            if after != before:
                self._memories.write(memory_id, before, after, now, ChangedBy.USER, action)
            return self._memories.get(memory_id)

    def replace(
        self, memory_id: MemoryId, text: str, kind: MemoryKind, today: date, now: float
    ) -> tuple[Memory, Memory]:
        """The user says what is so instead: a new memory takes the place of this one, which is kept as the past.

        Returns:
            The past one, and the new one, which is asked about as the past one was.

        Raises:
            NotFound: there is no such memory.
        """
        with self._memories.operation(now):
            old = self._memories.get(memory_id)
            new = self._memories.add(
                kind,
                text,
                quote="",
                source=MemorySource.ADDED,
                source_message_id=None,
                now=now,
                project_id=old.project_id,
            )
            before = fields_of(new)
            after = msgspec.structs.replace(
                before,
                pinned=old.pinned,
                conversations=old.conversations,
                review=None if old.review is None else old.review.again(today),
            )
            if after != before:
                self._memories.write(new.id, before, after, now, ChangedBy.USER, ChangeAction.REVIEWED)
            past = self._memories.supersede(old.id, new.id, now, by=ChangedBy.USER)
            return past, self._memories.get(new.id)

    def _due(self, today: date, memory_id: MemoryId | None = None) -> Memory | None:
        this = "" if memory_id is None else f" AND x.id = {int(memory_id)}"
        row = self._database.row(
            f"{SELECT} WHERE {_DUE}{this} ORDER BY x.review_on, x.id LIMIT 1", (today.isoformat(),)
        )
        return None if row is None else memory_of(row)

    def _keep(self, day: str, memory_id: MemoryId | None) -> None:
        self._database.execute("INSERT INTO review_days (day, memory_id) VALUES (?, ?)", (day, memory_id))


def _answered(memory: Memory, answer: ReviewAnswer, today: date, now: float) -> tuple[MemoryFields, ChangeAction]:
    fields, review = fields_of(memory), memory.review
    match answer:
        case ReviewAnswer.STILL_SO:
            again = None if review is None else review.again(today)
            return msgspec.structs.replace(fields, review=again, confirmed_at=now), ChangeAction.CONFIRMED
        case ReviewAnswer.NO_LONGER:
            # Where the clock was set back, it ends as it begins.
            ended = max(now, memory.valid_from) if memory.valid_until is None else memory.valid_until
            return msgspec.structs.replace(fields, valid_until=ended), ChangeAction.DATED
        case ReviewAnswer.LATER:
            later = None if review is None else review.later(today)
            return msgspec.structs.replace(fields, review=later), ChangeAction.REVIEWED
        case ReviewAnswer.NEVER:
            return msgspec.structs.replace(fields, review=None), ChangeAction.REVIEWED
