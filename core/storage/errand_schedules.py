"""When errands begin by themselves. Local times without a time zone, as those of reminders."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import ErrandDraft, ErrandId, ErrandScheduleId, Repeats
from core.storage.database import Database
from core.storage.sqlite import Row

_MOST = 200


class KeptSchedule(msgspec.Struct, frozen=True, kw_only=True):
    """A schedule as it is kept.

    Attributes:
        begins: the first time of all, from which repeated ones are counted.
        at: the time that is waited for.
        missed_at: Unix seconds.
    """

    id: ErrandScheduleId
    draft: ErrandDraft
    begins: datetime
    at: datetime
    repeats: Repeats = Repeats.NEVER
    enabled: bool = True
    missed_at: float | None = None
    last: ErrandId | None = None


class StoredErrandSchedules:
    """Lives and works on the storage worker; every method may raise StorageError."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[KeptSchedule]:
        """In the order in which they were made."""
        return [_schedule(row) for row in self._database.rows("SELECT * FROM errand_schedules ORDER BY id")]

    def get(self, schedule_id: ErrandScheduleId) -> KeptSchedule:
        """Raises NotFound: there is none."""
        row = self._database.row("SELECT * FROM errand_schedules WHERE id = ?", (schedule_id,))
        if row is None:
            raise NotFound("This schedule doesn't exist any more.")
        return _schedule(row)

    def add(self, schedule: KeptSchedule) -> KeptSchedule:
        """Keep a new one.

        Raises:
            InvalidRequest: there are too many.
        """
        with self._database.transaction():
            if int(self._database.value("SELECT count(*) FROM errand_schedules")) >= _MOST:
                raise InvalidRequest(
                    "There are too many schedules.",
                    safe="Nothing was changed.",
                    next_step="Delete some that you don't need any more.",
                )
            number = self._database.insert(
                "INSERT INTO errand_schedules (draft, begins, at, repeats, enabled, missed_at, last_errand_id)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                _values(schedule),
            )
        return msgspec.structs.replace(schedule, id=ErrandScheduleId(number))

    def write(self, schedules: Sequence[KeptSchedule]) -> None:
        """Keep them as they are now."""
        self._database.execute_many(
            "UPDATE errand_schedules SET draft = ?, begins = ?, at = ?, repeats = ?, enabled = ?, missed_at = ?,"
            " last_errand_id = ? WHERE id = ?",
            [(*_values(one), one.id) for one in schedules],
        )

    def delete(self, schedule_id: ErrandScheduleId) -> None:
        """Raises NotFound: there is none."""
        self.get(schedule_id)
        self._database.execute("DELETE FROM errand_schedules WHERE id = ?", (schedule_id,))


def _values(one: KeptSchedule) -> tuple[object, ...]:
    return (
        msgspec.json.encode(one.draft).decode(),
        one.begins.isoformat(),
        one.at.isoformat(),
        one.repeats.value,
        int(one.enabled),
        one.missed_at,
        one.last,
    )


def _schedule(row: Row) -> KeptSchedule:
    return KeptSchedule(
        id=ErrandScheduleId(row["id"]),
        draft=msgspec.json.decode(row["draft"], type=ErrandDraft),
        begins=datetime.fromisoformat(row["begins"]),
        at=datetime.fromisoformat(row["at"]),
        repeats=Repeats(row["repeats"]),
        enabled=bool(row["enabled"]),
        missed_at=row["missed_at"],
        last=row["last_errand_id"],
    )
