"""Moments in words and digits, as they are told to a model."""

from __future__ import annotations

from datetime import date, datetime

from core.memory.dates.periods import MONTHS, WEEKDAYS
from core.records import Reminder, Repeats

_REPEATS = {
    Repeats.DAILY: "every day",
    Repeats.WEEKDAYS: "on weekdays",
    Repeats.WEEKLY: "every week",
    Repeats.MONTHLY: "every month",
    Repeats.YEARLY: "every year",
}


def day_in_words(day: date) -> str:
    """Monday, 30 November 2026."""
    return f"{WEEKDAYS[day.weekday()]}, {day.day} {MONTHS[day.month - 1]} {day.year}"


def moment_in_words(at: datetime) -> str:
    """Monday, 30 November 2026, 09:00."""
    return f"{day_in_words(at)}, {at:%H:%M}" + (f":{at:%S}" if at.second else "")


def told(reminder: Reminder) -> str:
    """When it is due and what of."""
    at = moment_in_words(datetime.fromtimestamp(reminder.due_at))
    repeats = f", {_REPEATS[reminder.repeats]}" if reminder.repeats in _REPEATS else ""
    return f"{at}{repeats}: {reminder.text}"
