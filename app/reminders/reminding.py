"""When it is time: a card in the window, and a notification of the desktop."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from app.core_client import CoreClient
from app.reminders.cards import ReminderCards
from app.reminders.desktop import LATER, DesktopNotifications, desktop_notifications
from app.reminders.page import RemindersPage
from app.reminders.words import state_text, text_of, waits
from core.protocol import Event, EverythingDeleted, ReminderCame
from core.records import Reminder, ReminderId

_LATER_S = 600.0


class Reminding(QObject):
    """Goes with the window: of a locked one nothing is shown.

    Signals:
        opened: (ReminderId) a notification was clicked; the window is to be seen.

    Attributes:
        cards: those in the window.
    """

    opened = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        page: RemindersPage,
        cards: ReminderCards,
        parent: QObject,
        *,
        desktop: DesktopNotifications | None = None,
    ) -> None:
        super().__init__(parent)
        self._page = page
        self._new = True
        self.cards = cards
        self._desktop = desktop or desktop_notifications(QApplication.windowIcon(), self)
        self._desktop.setParent(self)
        self._desktop.opened.connect(lambda number: self.opened.emit(ReminderId(number)))
        self._desktop.answered.connect(self._answer)
        cards.gone.connect(self._desktop.take_back)
        page.model.listed.connect(self._on_listed)
        client.event.connect(self._hear)

    def silence(self) -> None:
        """Nobody is to read any of it on the desktop any more."""
        self._desktop.take_all_back()

    def _hear(self, event: Event) -> None:
        match event:
            case ReminderCame(reminder=reminder):
                self.cards.add(reminder)
                self._desktop.show(reminder.id, text_of(reminder), self._words(reminder))
            case EverythingDeleted():
                self.cards.keep(())

    def _words(self, reminder: Reminder) -> str:
        return state_text(reminder, self._page.model.now()) if reminder.missed else ""

    def _on_listed(self) -> None:
        """Elsewhere it may have been done, deleted or put off. A new window shows what the one before it did."""
        now = self._page.model.now()
        waiting = [one for one in self._page.model.known if waits(one, now)]
        if self._new:
            self._new = False
            self.cards.add(*sorted(waiting, key=lambda one: one.due_at))
        self.cards.keep(one.id for one in waiting)

    def _answer(self, number: int, action: str) -> None:
        reminder = self.cards.reminder(ReminderId(number))
        if reminder is None:
            return
        if action == LATER:
            self._page.reminder_actions.snooze(reminder.id, _LATER_S)
        else:
            self._page.reminder_actions.finish(reminder)
        self.cards.remove(reminder.id)
