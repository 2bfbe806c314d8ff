"""What becomes of a reminder: set, due, told, put off, done. Times of the day are local ones, wherever the user is; timers aren't."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.errors import InvalidRequest
from core.records import MAX_REMINDER_CHARS, Reminder, ReminderId, Repeats
from core.reminders.repeating import last_until, local_time, next_after, seconds_of
from core.storage.reminders import KeptReminder, StoredReminders

# Told later than this, in seconds, it was missed: the program didn't run, or the computer slept.
_LATE_S = 120.0

_UNCHANGED = "Nothing was changed."


class Reminders:
    """Lives and works on the storage worker.

    Args:
        clock: Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, stored: StoredReminders, clock: Callable[[], float]) -> None:
        self._stored = stored
        self._clock = clock

    def open(self) -> list[Reminder]:
        """Those that the user isn't through with: what was told and waits for them, then the next first."""
        return sorted(map(_shown, self._stored.open()), key=lambda one: (one.told_at is None, one.due_at, one.id))

    def all(self) -> list[Reminder]:
        """As `open`, and then the last ones that are done."""
        return self.open() + [_shown(one) for one in self._stored.done()]

    def get(self, reminder_id: ReminderId) -> Reminder:
        """Raises NotFound: there is none."""
        return _shown(self._stored.get(reminder_id))

    def save(self, reminder: Reminder) -> Reminder:
        """Keep a reminder as the user wants it; with the id 0 it is new.

        Raises:
            NotFound: there is no such reminder.
            InvalidRequest: it can't be kept so.
        """
        now = self._clock()
        text = " ".join(reminder.text.split())
        if not text or len(text) > MAX_REMINDER_CHARS:
            raise InvalidRequest(
                f"A reminder needs a text of at most {MAX_REMINDER_CHARS:,} characters.",
                safe=_UNCHANGED,
                next_step="Write what you want to be reminded of.",
            )
        at = None if reminder.timer else local_time(reminder.due_at)
        if (reminder.due_at if at is None else seconds_of(at)) <= now:
            raise InvalidRequest("This time is over.", safe=_UNCHANGED, next_step="Choose one that is still to come.")
        kept = KeptReminder(
            id=reminder.id,
            text=text,
            begins=at,
            at=at,
            due_at=reminder.due_at,
            repeats=Repeats.NEVER if reminder.timer else reminder.repeats,
            message_id=reminder.message_id,
        )
        if not reminder.id:
            return _shown(self._stored.add(kept))
        before = self._stored.get(reminder.id)
        self._stored.write([msgspec.structs.replace(kept, message_id=before.message_id)])
        return self.get(reminder.id)

    def snooze(self, reminder_id: ReminderId, seconds: float) -> None:
        """Tell it once more.

        Raises:
            NotFound: there is no such reminder.
            InvalidRequest: that is no time to come.
        """
        if not 0 < seconds < 366 * 86_400:
            raise InvalidRequest(
                "A reminder can be put off for a year at most.", safe=_UNCHANGED, next_step="Choose a shorter time."
            )
        kept = self._stored.get(reminder_id)
        due_at = self._clock() + seconds
        self._stored.write(
            [msgspec.structs.replace(kept, due_at=due_at, put_off=True, told_at=None, missed=False, done_at=None)]
        )

    def finish(self, reminder_id: ReminderId) -> None:
        """The user is through with it; one that repeats waits for its next time. Raises NotFound: there is none."""
        kept, now = self._stored.get(reminder_id), self._clock()
        if kept.repeats is Repeats.NEVER or kept.begins is None or kept.at is None:
            self._stored.write([msgspec.structs.replace(kept, done_at=now)])
            return
        at = next_after(kept.begins, kept.repeats, max(local_time(now), kept.at))
        self._stored.write(
            [msgspec.structs.replace(kept, at=at, due_at=seconds_of(at), put_off=False, told_at=None, missed=False)]
        )

    def delete(self, reminder_id: ReminderId) -> KeptReminder:
        """Take one away; `restore` brings it back. Raises NotFound: there is none."""
        kept = self._stored.get(reminder_id)
        self._stored.delete(reminder_id)
        return kept

    def restore(self, kept: KeptReminder) -> None:
        """Undo a delete; it gets another id. Raises InvalidRequest: there are too many."""
        self._stored.add(kept)

    # --- telling ---

    def take_due(self) -> list[Reminder]:
        """Those to tell now. They count as told from then on: nothing is told twice."""
        now = self._clock()
        kept = self._stored.open()
        mended = [_mended(one, now) for one in kept]
        due = [_told(one, now) for one in mended if (at := _waits_for(one)) is not None and at <= now]
        told = {one.id: one for one in due}
        after = [told.get(one.id, one) for one in mended]
        if changed := [one for one, before in zip(after, kept, strict=True) if one != before]:
            self._stored.write(changed)
        return sorted(map(_shown, due), key=lambda one: one.due_at)

    def next_due(self) -> float | None:
        """When the next one is to be told, Unix seconds; None: there is none."""
        waits = map(_waits_for, self._stored.open())
        return min((one for one in waits if one is not None), default=None)

    def shift_timers(self, seconds: float) -> None:
        """The clock was set by so much: timers run on as if it hadn't been."""
        self._stored.shift_timers(seconds)


def _waits_for(kept: KeptReminder) -> float | None:
    """The moment at which it is to be told."""
    if kept.told_at is None:
        return kept.due_at if kept.put_off or kept.at is None else seconds_of(kept.at)
    if kept.repeats is Repeats.NEVER or kept.begins is None or kept.at is None:
        return None
    # The user hasn't said that they are through with the last time.
    return seconds_of(next_after(kept.begins, kept.repeats, kept.at))


def _told(kept: KeptReminder, now: float) -> KeptReminder:
    """Of several times that were missed, the last is told."""
    at = kept.at
    if kept.repeats is not Repeats.NEVER and kept.begins is not None and at is not None:
        at = max(at, last_until(kept.begins, kept.repeats, local_time(now)))
    passed = at if at != kept.at or not kept.put_off else None
    due_at = kept.due_at if passed is None else seconds_of(passed)
    return msgspec.structs.replace(
        kept, at=at, due_at=due_at, put_off=False, told_at=now, missed=now - due_at > _LATE_S
    )


def _mended(kept: KeptReminder, now: float) -> KeptReminder:
    """After a clock that was ahead, a repeated one mustn't wait for years; that the user skipped one time is no such thing."""
    if kept.repeats is Repeats.NEVER or kept.begins is None or kept.at is None:
        return kept
    following = next_after(kept.begins, kept.repeats, local_time(now))
    if kept.at <= next_after(kept.begins, kept.repeats, following):
        return kept
    return msgspec.structs.replace(kept, at=following, told_at=None, put_off=False)


def _shown(kept: KeptReminder) -> Reminder:
    timed = kept.at is not None and not kept.put_off and kept.told_at is None and kept.done_at is None
    return Reminder(
        id=kept.id,
        text=kept.text,
        due_at=seconds_of(kept.at) if timed and kept.at is not None else kept.due_at,
        repeats=kept.repeats,
        timer=kept.begins is None,
        told_at=kept.told_at,
        missed=kept.missed,
        done=kept.done_at is not None,
        message_id=kept.message_id,
    )
