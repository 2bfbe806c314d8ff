"""Reminders as rows: those that have come and wait, then the next ones, then those that are done."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from app.core_client import CoreClient
from app.reminders.words import state_text, text_of, waits
from app.rows.timed_model import TimedModel
from core.protocol import Event, ListReminders, ReminderCame, RemindersChanged, RemindersListed, Reply
from core.records import Reminder


class ReminderModel(TimedModel[Reminder]):
    """`known` are also those that aren't searched for."""

    def __init__(
        self, client: CoreClient, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(client, parent, now=now)
        self._words: list[str] = []

    def told(self, item: Reminder) -> Sequence[str]:
        return text_of(item), state_text(item, self.now())

    @property
    def waiting(self) -> int:
        """How many have come, and the user isn't through with them."""
        now = self.now()
        return sum(waits(one, now) for one in self.known)

    def search(self, words: str) -> None:
        """Show those that have all of these words."""
        self._words = words.casefold().split()
        self._show()

    def _rows(self) -> Sequence[Reminder]:
        now = self.now()

        def order(one: Reminder) -> tuple[int, float]:
            if one.done:
                return 2, -one.due_at
            return (0 if waits(one, now) else 1), one.due_at

        found = (one for one in self.known if all(word in one.text.casefold() for word in self._words))
        return sorted(found, key=order)

    # --- the core ---------------------------------------------------------------------------------------------

    def _command(self) -> ListReminders:
        return ListReminders()

    def _all(self, reply: Reply) -> Sequence[Reminder] | None:
        return reply.reminders if isinstance(reply, RemindersListed) else None

    def _hear(self, event: Event) -> None:
        if isinstance(event, RemindersChanged | ReminderCame):
            self.refresh()
