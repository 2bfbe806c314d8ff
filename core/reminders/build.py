"""Builds reminders."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.protocol import Event
from core.reminders.reminders import Reminders
from core.reminders.schedule import ReminderSchedule
from core.storage.build import StorageParts


class ReminderParts(msgspec.Struct, frozen=True, kw_only=True):
    """Reminders, and what tells them."""

    reminders: Reminders
    schedule: ReminderSchedule


def build_reminders(
    storage: StorageParts,
    publish: Callable[[Event], None],
    *,
    clock: Callable[[], float],
    passed: Callable[[], float],
    minute_s: float,
) -> ReminderParts:
    """Build reminders over what is kept.

    Args:
        clock: Unix seconds.
        passed: seconds that passed, whatever the clock is set to.
        minute_s: how long a minute lasts, in seconds.
    """
    reminders = Reminders(storage.reminders, clock)
    schedule = ReminderSchedule(
        reminders, storage=storage.worker, publish=publish, clock=clock, passed=passed, minute_s=minute_s
    )
    return ReminderParts(reminders=reminders, schedule=schedule)
