"""Reminders and timers as they are kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import MessageId, ReminderId, Repeats
from core.storage.database import Database
from core.storage.sqlite import Row

_MOST_OPEN = 500
_DONE_SHOWN = 50

_COLUMNS = "id, text, begins, at, due_at, put_off, repeats, told_at, missed, done_at, message_id"


class KeptReminder(msgspec.Struct, frozen=True, kw_only=True):
    """A reminder or a timer.

    Attributes:
        begins: the first time of all, local time without a time zone; None: a timer.
        at: the time that is waited for, or was told last.
        due_at: Unix seconds; of a timer and of one that was put off that moment, else what `at` was where it was told last.
        put_off: `due_at` counts, not `at`.
        told_at, done_at: Unix seconds; None: not yet.
    """

    id: ReminderId = ReminderId(0)
    text: str
    begins: datetime | None
    at: datetime | None
    due_at: float
    put_off: bool = False
    repeats: Repeats = Repeats.NEVER
    told_at: float | None = None
    missed: bool = False
    done_at: float | None = None
    message_id: MessageId | None = None


class StoredReminders:
    """Lives and works on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def open(self) -> list[KeptReminder]:
        """Those that the user isn't through with, in the order they were set."""
        rows = self._database.rows(f"SELECT {_COLUMNS} FROM reminders WHERE done_at IS NULL ORDER BY id")
        return [_reminder(row) for row in rows]

    def done(self) -> list[KeptReminder]:
        """The last ones that the user is through with, the latest first."""
        rows = self._database.rows(
            f"SELECT {_COLUMNS} FROM reminders WHERE done_at IS NOT NULL ORDER BY done_at DESC, id DESC LIMIT ?",
            (_DONE_SHOWN,),
        )
        return [_reminder(row) for row in rows]

    def get(self, reminder_id: ReminderId) -> KeptReminder:
        """Raises NotFound: there is none."""
        row = self._database.row(f"SELECT {_COLUMNS} FROM reminders WHERE id = ?", (reminder_id,))
        if row is None:
            raise NotFound("This reminder doesn't exist any more.")
        return _reminder(row)

    def add(self, reminder: KeptReminder) -> KeptReminder:
        """Keep a new one.

        Raises:
            InvalidRequest: there are too many.
        """
        with self._database.transaction():
            count = self._database.value("SELECT count(*) FROM reminders WHERE done_at IS NULL")
            if int(count) >= _MOST_OPEN:
                raise InvalidRequest(
                    "There are too many reminders.",
                    safe="Nothing was changed.",
                    next_step="Delete some that you don't need any more.",
                )
            # A message that is kept elsewhere, or not at all.
            known = reminder.message_id is not None and self._database.row(
                "SELECT 1 FROM messages WHERE id = ?", (reminder.message_id,)
            )
            kept = reminder if known else msgspec.structs.replace(reminder, message_id=None)
            number = self._database.insert(
                f"INSERT INTO reminders ({_COLUMNS}) VALUES (NULL{', ?' * 10})", _values(kept)
            )
            return msgspec.structs.replace(kept, id=ReminderId(number))

    def write(self, reminders: Sequence[KeptReminder]) -> None:
        """Keep them as they are now."""
        with self._database.transaction():
            for one in reminders:
                self._database.execute(
                    "UPDATE reminders SET text = ?, begins = ?, at = ?, due_at = ?, put_off = ?, repeats = ?,"
                    " told_at = ?, missed = ?, done_at = ?, message_id = ? WHERE id = ?",
                    (*_values(one), one.id),
                )

    def delete(self, reminder_id: ReminderId) -> None:
        """Raises NotFound: there is none."""
        self.get(reminder_id)
        self._database.execute("DELETE FROM reminders WHERE id = ?", (reminder_id,))

    def shift_timers(self, seconds: float) -> None:
        """The clock was set by so much: timers run on as if it hadn't been."""
        self._database.execute(
            "UPDATE reminders SET due_at = due_at + ?"
            " WHERE done_at IS NULL AND told_at IS NULL AND (begins IS NULL OR put_off)",
            (seconds,),
        )


def _values(one: KeptReminder) -> tuple[object, ...]:
    return (
        one.text,
        None if one.begins is None else one.begins.isoformat(),
        None if one.at is None else one.at.isoformat(),
        one.due_at,
        int(one.put_off),
        one.repeats.value,
        one.told_at,
        int(one.missed),
        one.done_at,
        one.message_id,
    )


def _reminder(row: Row) -> KeptReminder:
    return KeptReminder(
        id=ReminderId(row["id"]),
        text=row["text"],
        begins=None if row["begins"] is None else datetime.fromisoformat(row["begins"]),
        at=None if row["at"] is None else datetime.fromisoformat(row["at"]),
        due_at=row["due_at"],
        put_off=bool(row["put_off"]),
        repeats=Repeats(row["repeats"]),
        told_at=row["told_at"],
        missed=bool(row["missed"]),
        done_at=row["done_at"],
        message_id=None if row["message_id"] is None else MessageId(row["message_id"]),
    )
