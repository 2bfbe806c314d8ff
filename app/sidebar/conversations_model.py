"""Conversations grouped by day, as a flat list of section rows and conversation rows.

Roles: `DisplayRole` and `EditRole` the title, `ConversationRole` the `Conversation` (None on a section row).
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QLocale, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from core.records import Conversation, ConversationId

ConversationRole = Qt.ItemDataRole.UserRole + 1

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class _Section:
    """A row with the name of a day or a month."""

    name: str

    @property
    def key(self) -> object:
        return self.name


@dataclass(frozen=True)
class _Entry:
    """A row with a conversation."""

    conversation: Conversation

    @property
    def key(self) -> object:
        return self.conversation.id


_Row = _Section | _Entry


class ConversationsModel(QAbstractListModel):
    """Newest first. Changes only by what the core says; renaming is only asked for.

    Signals:
        rename_requested(ConversationId, str): the user typed a new title.
    """

    rename_requested = Signal(object, str)

    def __init__(self, parent: QObject | None = None, *, today: Callable[[], dt.date] = dt.date.today) -> None:
        super().__init__(parent)
        self._today = today
        self._conversations: dict[ConversationId, Conversation] = {}
        self._rows: list[_Row] = []

    # --- changes --------------------------------------------------------------------------------------------------

    def set_conversations(self, conversations: Iterable[Conversation]) -> None:
        self._conversations = {conversation.id: conversation for conversation in conversations}
        self.beginResetModel()
        self._rows = self._arranged()
        self.endResetModel()

    def put(self, conversation: Conversation) -> None:
        """Add a conversation or replace it."""
        self._conversations[conversation.id] = conversation
        self._become(self._arranged())

    def remove(self, conversation_id: ConversationId) -> None:
        if self._conversations.pop(conversation_id, None) is not None:
            self._become(self._arranged())

    def regroup(self) -> None:
        """Sort into days anew: midnight has passed."""
        self._become(self._arranged())

    # --- looking --------------------------------------------------------------------------------------------------

    def conversation(self, conversation_id: ConversationId) -> Conversation | None:
        return self._conversations.get(conversation_id)

    def index_of(self, conversation_id: ConversationId) -> QModelIndex:
        """The row of a conversation; an invalid index if it isn't here."""
        for number, row in enumerate(self._rows):
            if isinstance(row, _Entry) and row.conversation.id == conversation_id:
                return self.index(number)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], _Section):
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemIsEditable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if isinstance(row, _Section):
            return row.name if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None
        if role == ConversationRole:
            return row.conversation
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.EditRole,
            Qt.ItemDataRole.ToolTipRole,
            Qt.ItemDataRole.AccessibleTextRole,
        ):
            return row.conversation.title or self.tr("New conversation")
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Ask for a new title. The row changes when the core has done it."""
        conversation = self.data(index, ConversationRole)
        title = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or conversation is None or not title:
            return False
        if title != conversation.title:
            self.rename_requested.emit(conversation.id, title)
        return True

    # --- rows -----------------------------------------------------------------------------------------------------

    def _arranged(self) -> list[_Row]:
        rows: list[_Row] = []
        section = ""
        for conversation in sorted(self._conversations.values(), key=lambda c: (c.updated_at, c.id), reverse=True):
            name = self._section_of(conversation)
            if name != section:
                rows.append(_Section(name))
                section = name
            rows.append(_Entry(conversation))
        return rows

    def _section_of(self, conversation: Conversation) -> str:
        today = self._today()
        day = dt.datetime.fromtimestamp(conversation.updated_at).date()
        age = (today - day).days
        if age <= 0:
            return self.tr("Today")
        if age == 1:
            return self.tr("Yesterday")
        if age <= 7:
            return self.tr("Previous 7 days")
        month = QLocale().standaloneMonthName(day.month, QLocale.FormatType.LongFormat)
        if day.year == today.year:
            return month
        return self.tr("%1 %2", "month and year").replace("%1", month).replace("%2", str(day.year))

    def _become(self, rows: list[_Row]) -> None:
        """Turn the rows into `rows` by removing, inserting and moving, so that selection and scrolling stay."""
        root = QModelIndex()
        wanted = {row.key for row in rows}
        for number in reversed(range(len(self._rows))):
            if self._rows[number].key not in wanted:
                self.beginRemoveRows(root, number, number)
                del self._rows[number]
                self.endRemoveRows()
        for number, row in enumerate(rows):
            present = self._rows[number] if number < len(self._rows) else None
            if present is not None and present.key == row.key:
                if present != row:
                    self._rows[number] = row
                    self.dataChanged.emit(self.index(number), self.index(number))
                continue
            at = next((n for n in range(number + 1, len(self._rows)) if self._rows[n].key == row.key), None)
            if at is None:
                self.beginInsertRows(root, number, number)
                self._rows.insert(number, row)
                self.endInsertRows()
            else:
                self.beginMoveRows(root, at, at, root, number)
                del self._rows[at]
                self._rows.insert(number, row)
                self.endMoveRows()
                self.dataChanged.emit(self.index(number), self.index(number))
