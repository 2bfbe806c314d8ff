"""Reminders in the user's words."""

from __future__ import annotations

import datetime as dt

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.translation import duration_text
from core.records import Reminder, Repeats

tr = QCoreApplication.translate

_MORNING = dt.time(9)
# What is nearer is told as how long it still takes.
_NEAR_S = 90 * 60


def text_of(reminder: Reminder) -> str:
    """What it says, on one line."""
    return one_line(reminder.text) or (tr("reminders", "Timer") if reminder.timer else tr("reminders", "Reminder"))


def repeats_text(repeats: Repeats) -> str:
    match repeats:
        case Repeats.NEVER:
            return tr("reminders", "Once")
        case Repeats.DAILY:
            return tr("reminders", "Every day")
        case Repeats.WEEKDAYS:
            return tr("reminders", "Monday to Friday")
        case Repeats.WEEKLY:
            return tr("reminders", "Every week")
        case Repeats.MONTHLY:
            return tr("reminders", "Every month")
        case Repeats.YEARLY:
            return tr("reminders", "Every year")


def when_text(due_at: float, now: float) -> str:
    """When it is, or was."""
    if 0 <= due_at - now < _NEAR_S:
        return tr("reminders", "in %1").replace("%1", duration_text(due_at - now))
    days = (dt.datetime.fromtimestamp(due_at).date() - dt.datetime.fromtimestamp(now).date()).days
    time = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(due_at)).time(), QLocale.FormatType.ShortFormat)
    if days == 1:
        return tr("reminders", "tomorrow %1").replace("%1", time)
    if days == -1:
        return tr("reminders", "yesterday %1").replace("%1", time)
    if 1 < days < 7:
        day = QLocale().standaloneDayName(dt.datetime.fromtimestamp(due_at).isoweekday())
        return f"{day} {time}"
    return moment_text(due_at, now)


def waits(reminder: Reminder, now: float) -> bool:
    """It has come, and the user isn't through with it."""
    return not reminder.done and (reminder.missed or reminder.told_at is not None or reminder.due_at <= now)


def state_text(reminder: Reminder, now: float) -> str:
    """When it is, and what became of it."""
    when = when_text(reminder.due_at, now)
    if reminder.done:
        return tr("reminders", "done · %1").replace("%1", when)
    parts = [when]
    if reminder.missed:
        parts = [tr("reminders", "missed · %1").replace("%1", when)]
    elif waits(reminder, now):
        parts = [tr("reminders", "now · %1").replace("%1", when)]
    if reminder.repeats is not Repeats.NEVER:
        parts.append(repeats_text(reminder.repeats))
    return " · ".join(parts)


def until_tomorrow(now: float) -> float:
    """Seconds to nine o'clock of the next day."""
    day = dt.datetime.fromtimestamp(now).date() + dt.timedelta(days=1)
    return dt.datetime.combine(day, _MORNING).timestamp() - now
