"""Reminders as rows: those that have come and wait, then the next ones, then those that are done."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.reminders.words import state_text, text_of, waits
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    ListReminders,
    ReminderCame,
    RemindersChanged,
    RemindersListed,
    Reply,
    Welcome,
)
from core.records import Reminder, ReminderId

Index = QModelIndex | QPersistentModelIndex

# "in 3 min" is true for so long.
_TICK_MS = 20_000


class ReminderModel(QAbstractListModel):
    """`REMINDER_ROLE`: the `Reminder`; `STATE_ROLE`: when it is, in words.

    Signals:
        listed: as the core has them now.
        failed: (Problem)

    Attributes:
        total: None: nobody knows yet how many there are.
        waiting: have come, and the user isn't through with them.
        now: what time it is, Unix seconds.
    """

    REMINDER_ROLE = Qt.ItemDataRole.UserRole + 1
    STATE_ROLE = Qt.ItemDataRole.UserRole + 2

    listed = Signal()
    failed = Signal(object)

    def __init__(
        self, client: CoreClient, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._client = client
        self.now = now
        self._all: tuple[Reminder, ...] = ()
        self._rows: tuple[Reminder, ...] = ()
        self._words: list[str] = []
        self._listing = 0
        self.total: int | None = None
        self.waiting = 0
        client.welcomed.connect(self._hear_welcome)
        client.event.connect(self._hear)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        if client.welcome is not None:
            self._list()

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        reminder = self._rows[index.row()]
        if role == self.REMINDER_ROLE:
            return reminder
        if role == self.STATE_ROLE:
            return state_text(reminder, self.now())
        if role == Qt.ItemDataRole.DisplayRole:
            return text_of(reminder)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{text_of(reminder)}, {state_text(reminder, self.now())}"
        return None

    # --- what the page asks -----------------------------------------------------------------------------------

    @property
    def reminders(self) -> Sequence[Reminder]:
        """All, also those that aren't searched for."""
        return self._all

    def reminder(self, row: int) -> Reminder | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, reminder_id: ReminderId) -> int | None:
        return next((at for at, one in enumerate(self._rows) if one.id == reminder_id), None)

    def search(self, words: str) -> None:
        """Show those that have all of these words."""
        self._words = words.casefold().split()
        self._show()

    # --- what the core says -----------------------------------------------------------------------------------

    def _hear_welcome(self, _: Welcome) -> None:
        self._list()

    def _hear(self, event: Event) -> None:
        match event:
            case RemindersChanged() | ReminderCame():
                self._list()
            case EverythingDeleted():
                self._take(())

    def _list(self) -> None:
        self._listing += 1
        listing = self._listing

        def listed(reply: Reply) -> None:
            if listing != self._listing:
                return
            if isinstance(reply, RemindersListed):
                self._take(reply.reminders)
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListReminders(), listed)

    def _take(self, reminders: tuple[Reminder, ...]) -> None:
        self._all = reminders
        self.total = len(reminders)
        self._show()
        self.listed.emit()

    def _show(self) -> None:
        now = self.now()

        def order(one: Reminder) -> tuple[int, float]:
            if one.done:
                return 2, -one.due_at
            return (0 if waits(one, now) else 1), one.due_at

        self.beginResetModel()
        found = (one for one in self._all if all(word in one.text.casefold() for word in self._words))
        self._rows = tuple(sorted(found, key=order))
        self.waiting = sum(waits(one, now) for one in self._all)
        self.endResetModel()

    def _on_tick(self) -> None:
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))
