"""Telling the user when a reminder is due, while the program runs; what was missed, as soon as somebody is there."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable

from core.errors import StorageError
from core.protocol import Event, ReminderCame, RemindersChanged
from core.reminders.reminders import Reminders
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# The clock may be set, the time zone change and the computer sleep: it is looked so often, in minutes, while something waits.
_LOOK_MINUTES = 0.5

# A clock that is off by less, in seconds, was put right, not set.
_SET_S = 5.0


def passed_seconds() -> float:
    """Seconds since some moment, whatever the clock is set to; those in which the computer slept count."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        if (kind := getattr(time, name, None)) is not None:
            return time.clock_gettime(kind)
    return time.monotonic()


class ReminderSchedule:
    """Looks when something is due.

    Args:
        clock: Unix seconds.
        passed: seconds that passed, whatever the clock is set to.
        minute_s: how long a minute lasts, in seconds.
    """

    def __init__(
        self,
        reminders: Reminders,
        *,
        storage: Worker,
        publish: Callable[[Event], None],
        clock: Callable[[], float],
        passed: Callable[[], float],
        minute_s: float = 60.0,
    ) -> None:
        self._reminders = reminders
        self._storage = storage
        self._publish = publish
        self._clock = clock
        self._passed = passed
        self._minute_s = minute_s
        self._offset = clock() - passed()
        self._also: list[Callable[[], float | None]] = []
        self._heard = False
        self._closing = False
        self._look = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="rememora-reminders", daemon=True)

    def also(self, look: Callable[[], float | None]) -> None:
        """Look there, too: on the storage worker; it returns when the next is due, Unix seconds, or None. To be called before `start`.

        It may raise StorageError."""
        self._also.append(look)

    def start(self) -> None:
        self._thread.start()

    def look_again(self) -> None:
        """Something else that is looked at was changed."""
        self._look.set()

    def greet(self) -> None:
        """Somebody is there to be told."""
        self._heard = True
        self._look.set()

    def changed(self) -> None:
        """A reminder was set, changed or taken away."""
        self._publish(RemindersChanged())
        self._look.set()

    def close(self) -> None:
        self._closing = True
        self._look.set()
        if self._thread.is_alive():
            self._thread.join()

    def look(self) -> float | None:
        """Tell what is due. On the storage worker.

        Returns:
            When the next one is due, Unix seconds; None: there is none.

        Raises:
            StorageError: nothing was told.
        """
        if hasattr(time, "tzset"):
            # Else a process goes on in the time zone that it was started in.
            time.tzset()
        offset = self._clock() - self._passed()
        if abs(offset - self._offset) > _SET_S:
            self._reminders.shift_timers(offset - self._offset)
            self._offset = offset
        due = self._reminders.take_due()
        for reminder in due:
            self._publish(ReminderCame(reminder=reminder))
        if due:
            self._publish(RemindersChanged())
        following = [self._reminders.next_due(), *(look() for look in self._also)]
        return min((one for one in following if one is not None), default=None)

    def _watch(self) -> None:
        wait: float | None = None
        while True:
            self._look.wait(wait)
            self._look.clear()
            if self._closing:
                return
            if self._heard:
                wait = self._looked()

    def _looked(self) -> float | None:
        """How long to wait then, in seconds; None: until something changes."""
        longest = _LOOK_MINUTES * self._minute_s
        try:
            following = self._storage.call(self.look)
        except StorageError as error:
            log.warning("reminders can't be looked at: %s", error.code)
            return longest
        except CancelledError:
            return None  # the core is closing
        return None if following is None else min(longest, max(following - self._clock(), 0.01))
