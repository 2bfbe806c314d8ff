"""Commands about reminders and timers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from core import protocol
from core.commands.answers import Answers, Handlers
from core.protocol import Command, Reply
from core.reminders.build import ReminderParts
from core.reminders.noting import read_note


class ReminderCommands:
    """Lists, keeps and ends what the user wants to be reminded of.

    Args:
        erase: has something erased for good; what it is given returns whether anything was.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        parts: ReminderParts,
        erase: Callable[[Callable[[], bool]], None],
        clock: Callable[[], float],
    ) -> None:
        self._answers = answers
        self._erase = erase
        self._clock = clock
        self._reminders = parts.reminders
        self._schedule = parts.schedule

    def handlers(self) -> Handlers:
        return {
            protocol.ListReminders: self._list,
            protocol.ReadReminder: self._read,
            protocol.SaveReminder: self._save,
            protocol.SnoozeReminder: self._snooze,
            protocol.FinishReminder: self._finish,
            protocol.DeleteReminder: self._delete,
        }

    def _list(self, command: protocol.ListReminders) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.RemindersListed(request_id=command.request_id, reminders=tuple(self._reminders.all())),
        )

    def _read(self, command: protocol.ReadReminder) -> None:
        def work() -> Reply:
            noted = read_note(command.text, datetime.fromtimestamp(self._clock()))
            if noted is None:
                return protocol.ReminderRead(request_id=command.request_id, due_at=None, text=command.text)
            when = noted.when
            return protocol.ReminderRead(
                request_id=command.request_id,
                due_at=when.at.timestamp(),
                text=noted.text,
                repeats=when.repeats,
                timer=when.timer,
            )

        # The first time, the words of the languages are loaded.
        self._answers.on_storage(command, work)

    def _save(self, command: protocol.SaveReminder) -> None:
        def work() -> Reply:
            saved = self._reminders.save(command.reminder)
            self._schedule.changed()
            return protocol.ReminderSaved(request_id=command.request_id, reminder=saved)

        self._answers.on_storage(command, work)

    def _snooze(self, command: protocol.SnoozeReminder) -> None:
        self._do(command, lambda: self._reminders.snooze(command.reminder_id, command.seconds))

    def _finish(self, command: protocol.FinishReminder) -> None:
        self._do(command, lambda: self._reminders.finish(command.reminder_id))

    def _delete(self, command: protocol.DeleteReminder) -> None:
        def erase() -> bool:
            self._reminders.delete(command.reminder_id)
            return True

        self._do(command, lambda: self._erase(erase))

    def _do(self, command: Command, change: Callable[[], None]) -> None:
        def work() -> Reply:
            change()
            self._schedule.changed()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)
