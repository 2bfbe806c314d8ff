"""Reminders and timers."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import Reminder, ReminderId, Repeats


class ListReminders(Command, frozen=True, kw_only=True):
    """Those that aren't done, the next first; then the last ones that are. Answered with `RemindersListed`."""


class SaveReminder(Command, frozen=True, kw_only=True):
    """Keep a reminder. Its id 0: it is new. Answered with `ReminderSaved`."""

    reminder: Reminder


class ReadReminder(Command, frozen=True, kw_only=True):
    """Find the time in what somebody writes down, "Call mum tomorrow at 9", in one of the reminders' languages. Answered with `ReminderRead`."""

    text: str


class SnoozeReminder(Command, frozen=True, kw_only=True):
    """Tell it once more, in so many seconds. Answered with `Done`."""

    reminder_id: ReminderId
    seconds: float


class FinishReminder(Command, frozen=True, kw_only=True):
    """The user is through with it; one that repeats waits for its next time. Answered with `Done`."""

    reminder_id: ReminderId


class DeleteReminder(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    reminder_id: ReminderId


class RemindersListed(Reply, frozen=True, kw_only=True):
    reminders: tuple[Reminder, ...]


class ReminderSaved(Reply, frozen=True, kw_only=True):
    reminder: Reminder


class ReminderRead(Reply, frozen=True, kw_only=True):
    """Attributes:
    due_at: Unix seconds; None: no time to come is named.
    text: what it is about, without the words of the time.
    timer: it was told as so long from now on.
    """

    due_at: float | None
    text: str
    repeats: Repeats = Repeats.NEVER
    timer: bool = False


class RemindersChanged(Event, frozen=True, kw_only=True):
    """Reminders came, went, or are others."""


class ReminderCame(Event, frozen=True, kw_only=True):
    """It is time; the window shows a notification. Told again at the next start if nobody was there (`missed`)."""

    reminder: Reminder


Commands = ListReminders | ReadReminder | SaveReminder | SnoozeReminder | FinishReminder | DeleteReminder
Answers = RemindersListed | ReminderRead | ReminderSaved | RemindersChanged | ReminderCame
