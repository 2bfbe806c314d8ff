"""What can be done with a reminder."""

from __future__ import annotations

import time
from enum import StrEnum
from functools import partial

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from app.reminders.words import text_of, until_tomorrow
from app.rows.actions import Actions
from app.style import isolated
from app.widgets.toast import Toast
from core.protocol import DeleteReminder, FinishReminder, SaveReminder, SnoozeReminder
from core.records import Reminder, ReminderId

tr = QCoreApplication.translate


class ReminderAction(StrEnum):
    """Something to do with a reminder. Values are the names of icons."""

    DONE = "check"
    SNOOZE = "clock"
    DELETE = "trash"


def action_text(action: ReminderAction) -> str:
    match action:
        case ReminderAction.DONE:
            return tr("reminders", "Done")
        case ReminderAction.SNOOZE:
            return tr("reminders", "Remind me later")
        case ReminderAction.DELETE:
            return tr("reminders", "Delete")


def actions_of(reminder: Reminder) -> tuple[ReminderAction, ...]:
    """What its row offers."""
    return (ReminderAction.DELETE,) if reminder.done else (ReminderAction.SNOOZE, ReminderAction.DONE)


class ReminderActions(Actions):
    """What can be done with reminders."""

    def finish(self, reminder: Reminder) -> None:
        """The user is through with it."""
        words = self.tr("Done: %1").replace("%1", isolated(text_of(reminder)))
        self._ask(FinishReminder(reminder_id=reminder.id), Toast(words, self.tr("Undo"), lambda: self._save(reminder)))

    def snooze(self, reminder_id: ReminderId, seconds: float) -> None:
        """It is to come once more."""
        self._ask(SnoozeReminder(reminder_id=reminder_id, seconds=seconds))

    def delete(self, reminder: Reminder) -> None:
        words = self.tr("Deleted: %1").replace("%1", isolated(text_of(reminder)))
        again = msgspec.structs.replace(reminder, id=ReminderId(0))
        self._ask(DeleteReminder(reminder_id=reminder.id), Toast(words, self.tr("Undo"), lambda: self._save(again)))

    def fill_snooze(self, menu: QMenu, reminder: Reminder) -> None:
        """For how long."""
        for words, seconds in (
            (self.tr("In 10 minutes"), 600.0),
            (self.tr("In 1 hour"), 3600.0),
            (self.tr("Tomorrow at 9:00"), until_tomorrow(time.time())),
        ):
            menu.addAction(words, partial(self.snooze, reminder.id, seconds))

    def _save(self, reminder: Reminder) -> None:
        self._ask(SaveReminder(reminder=reminder))
