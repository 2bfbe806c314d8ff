"""Errands that begin by themselves at their time, while the program runs; what was missed is told. On the storage worker."""

from __future__ import annotations

import logging
from collections.abc import Callable

import msgspec

from core.engine import Publish
from core.errands.beginning import Beginning
from core.errands.drafts import checked
from core.errors import InvalidRequest, RememoraError, StorageError
from core.protocol import ErrandMissed, ErrandSchedulesChanged
from core.records import Errand, ErrandSchedule, ErrandScheduleId, Repeats
from core.reminders.repeating import last_until, local_time, next_after, seconds_of
from core.storage.errand_schedules import KeptSchedule, StoredErrandSchedules
from core.tools.registry import Registry

log = logging.getLogger(__name__)

# Begun later than this, in seconds, it was missed: the program didn't run, or the computer slept.
_LATE_S = 120.0


class ErrandSchedules:
    """Args:
    clock: Unix seconds.
    look: has it looked when the next one is due.
    """

    def __init__(
        self,
        stored: StoredErrandSchedules,
        beginning: Beginning,
        registry: Registry,
        publish: Publish,
        clock: Callable[[], float],
        look: Callable[[], None],
    ) -> None:
        self._stored = stored
        self._beginning = beginning
        self._registry = registry
        self._publish = publish
        self._clock = clock
        self._look = look
        self._told: set[ErrandScheduleId] = set()

    def all(self) -> list[ErrandSchedule]:
        """The next first; those that are off last."""
        return sorted(map(_shown, self._stored.all()), key=lambda one: (not one.enabled, one.due_at, one.id))

    def save(self, schedule: ErrandSchedule) -> ErrandSchedule:
        """Keep one as the user wants it; with the id 0 it is new.

        Raises:
            NotFound: there is no such schedule.
            InvalidRequest: it can't be kept so.
        """
        now, at = local_time(self._clock()), local_time(schedule.due_at)
        if at <= now:
            if schedule.repeats is not Repeats.NEVER:
                at = next_after(at, schedule.repeats, now)
            elif schedule.enabled:
                raise InvalidRequest(
                    "This time is over.", safe="Nothing was changed.", next_step="Choose one that is still to come."
                )
        kept = KeptSchedule(
            id=schedule.id,
            draft=checked(schedule.draft, self._registry),
            begins=at,
            at=at,
            repeats=schedule.repeats,
            enabled=schedule.enabled,
        )
        if not schedule.id:
            kept = self._stored.add(kept)
        else:
            before = self._stored.get(schedule.id)
            # The 31st stays the 31st where only the errand was changed.
            begins = before.begins if (before.at, before.repeats) == (kept.at, kept.repeats) else kept.begins
            kept = msgspec.structs.replace(kept, begins=begins, missed_at=before.missed_at, last=before.last)
            self._stored.write([kept])
        self._changed()
        return _shown(kept)

    def run(self, schedule_id: ErrandScheduleId) -> Errand:
        """Begin its errand now.

        Raises:
            NotFound: there is no such schedule, or what its errand belongs to is gone.
            InvalidRequest: its errand can't be begun.
        """
        kept = self._stored.get(schedule_id)
        errand = self._beginning.start(kept.draft, schedule_id)
        self._stored.write([msgspec.structs.replace(kept, missed_at=None, last=errand.id)])
        self._changed()
        return errand

    def dismiss(self, schedule_id: ErrandScheduleId) -> None:
        """The user has seen that it was missed. Raises NotFound: there is no such schedule."""
        self._stored.write([msgspec.structs.replace(self._stored.get(schedule_id), missed_at=None)])
        self._changed()

    def delete(self, schedule_id: ErrandScheduleId) -> None:
        """Raises NotFound: there is none."""
        self._stored.delete(schedule_id)
        self._told.discard(schedule_id)
        self._changed()

    # --- when it is time --------------------------------------------------------------------------------------

    def look(self) -> float | None:
        """Begin what is due, tell what was missed.

        Returns:
            When the next one is due, Unix seconds; None: there is none.
        """
        now = self._clock()
        changed = False
        for kept in self._stored.all():
            if kept.enabled and seconds_of(kept.at) <= now:
                self._due(kept, now)
                changed = True
        for kept in self._stored.all():
            if kept.missed_at is not None and kept.id not in self._told:
                self._told.add(kept.id)
                self._publish(ErrandMissed(schedule=_shown(kept)))
        if changed:
            self._publish(ErrandSchedulesChanged())
        return min((seconds_of(one.at) for one in self._stored.all() if one.enabled), default=None)

    def _due(self, kept: KeptSchedule, now: float) -> None:
        at = kept.at
        following = kept
        if kept.repeats is Repeats.NEVER:
            following = msgspec.structs.replace(kept, enabled=False)
        else:
            at = max(at, last_until(kept.begins, kept.repeats, local_time(now)))
            following = msgspec.structs.replace(kept, at=next_after(kept.begins, kept.repeats, local_time(now)))
        # First: whatever becomes of it, it isn't begun twice; and until it is begun, it counts as missed.
        self._stored.write([msgspec.structs.replace(following, missed_at=seconds_of(at))])
        if now - seconds_of(at) > _LATE_S:
            self._told.discard(kept.id)
            return
        try:
            errand = self._beginning.start(kept.draft, kept.id)
        except RememoraError as error:
            self._told.discard(kept.id)
            if isinstance(error, StorageError):
                raise
            log.warning("a scheduled errand can't be begun: %s", error.code)
            return
        self._stored.write([msgspec.structs.replace(following, missed_at=None, last=errand.id)])

    def _changed(self) -> None:
        self._publish(ErrandSchedulesChanged())
        self._look()


def _shown(kept: KeptSchedule) -> ErrandSchedule:
    return ErrandSchedule(
        id=kept.id,
        draft=kept.draft,
        due_at=seconds_of(kept.at),
        repeats=kept.repeats,
        enabled=kept.enabled,
        missed_at=kept.missed_at,
        last=kept.last,
    )
