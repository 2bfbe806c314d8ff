"""What it is time for, at the top of the window, until the user says what is to become of it."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.reminders.actions import ReminderActions
from app.reminders.words import state_text, text_of
from app.style import Space, Style, set_margins
from app.widgets.buttons import Button, IconButton
from app.widgets.icon_view import IconView
from app.widgets.labels import Label
from app.widgets.menu import Menu
from core.records import Reminder, ReminderId

# The others are on their page.
_MOST = 3
_TEXT_CHARS = 240


class ReminderCard(QFrame):
    """Signals:
        closed: it needn't stand here any more.

    Attributes:
        done_button, later_button
    """

    closed = Signal()

    def __init__(
        self, style: Style, reminder: Reminder, actions: ReminderActions, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.reminder = reminder
        self._actions = actions
        self.setProperty("look", "notice")
        text = text_of(reminder)
        shown = text if len(text) <= _TEXT_CHARS else text[:_TEXT_CHARS].rstrip() + "…"
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(shown, wrap=True))
        words.addWidget(Label(state_text(reminder, time.time()), "note", wrap=True))
        self.done_button = Button(self.tr("Done"))
        self.done_button.clicked.connect(self._finish)
        self.later_button = Button(self.tr("Later"))
        self.later_button.set_icon(style, "chevron-down")
        self.later_button.set_icon_last()
        menu = Menu(self.later_button)
        actions.fill_snooze(menu, reminder)
        menu.triggered.connect(lambda _: self.closed.emit())
        self.later_button.setMenu(menu)
        for button in (self.done_button, self.later_button):
            button.setAccessibleName(f"{button.text()}: {shown}")
        close = IconButton(style, "close", self.tr("Close this reminder"))
        close.clicked.connect(self.closed)
        row = QHBoxLayout(self)
        set_margins(row, Space.M, Space.S, Space.S, Space.S)
        row.setSpacing(Space.S)
        row.addWidget(IconView(style, "clock", "accent", 20), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for widget in (self.later_button, self.done_button, close):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignTop)
        self.setAccessibleName(self.tr("Reminder: %1").replace("%1", shown))

    def _finish(self) -> None:
        self._actions.finish(self.reminder)
        self.closed.emit()


class ReminderCards(QWidget):
    """Signals:
        page_wanted: to see the others.
        gone: (ReminderId) it needn't stand here any more.

    Attributes:
        cards: the newest first, as many as there is room for.
        more_button: shown where there are others.
    """

    page_wanted = Signal()
    gone = Signal(object)

    def __init__(self, style: Style, actions: ReminderActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._actions = actions
        self._reminders: list[Reminder] = []
        self.cards: list[ReminderCard] = []
        self.more_button = Button("", "link")
        self.more_button.clicked.connect(self.page_wanted)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        self._column.setSpacing(Space.S)
        self._column.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignLeft)
        self._show()

    def add(self, *reminders: Reminder) -> None:
        """It is time for these, the newest of them last."""
        new = {one.id for one in reminders}
        self._reminders = [*reversed(reminders), *(one for one in self._reminders if one.id not in new)]
        self._show()
        if reminders and self.cards:
            announce(self, self.cards[0].accessibleName())

    def keep(self, reminder_ids: Iterable[ReminderId]) -> None:
        """The user isn't through with these, but with all others."""
        kept = set(reminder_ids)
        self._drop([one.id for one in self._reminders if one.id not in kept])

    def remove(self, reminder_id: ReminderId) -> None:
        self._drop([one.id for one in self._reminders if one.id == reminder_id])

    def reminder(self, reminder_id: ReminderId) -> Reminder | None:
        """One that stands here."""
        return next((one for one in self._reminders if one.id == reminder_id), None)

    def _drop(self, gone: Sequence[ReminderId]) -> None:
        if gone:
            self._reminders = [one for one in self._reminders if one.id not in gone]
            self._show()
            for reminder_id in gone:
                self.gone.emit(reminder_id)

    def _show(self) -> None:
        wanted = self._reminders[:_MOST]
        before = {card.reminder: card for card in self.cards}
        for card in self.cards:
            if card.reminder not in wanted:
                self._column.removeWidget(card)
                card.hide()
                card.deleteLater()
        self.cards = [before.get(one) or self._make(one) for one in wanted]
        for at, card in enumerate(self.cards):
            self._column.insertWidget(at, card)
        more = len(self._reminders) - len(wanted)
        self.more_button.setText(self.tr("%n more reminders", "", more) if more else "")
        self.more_button.setVisible(more > 0)
        self.setVisible(bool(wanted))

    def _make(self, reminder: Reminder) -> ReminderCard:
        card = ReminderCard(self._style, reminder, self._actions)
        card.closed.connect(lambda: self.remove(reminder.id))
        return card
