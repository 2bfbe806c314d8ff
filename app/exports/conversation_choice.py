"""A list of conversations to choose some of."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.chat.plain_text import one_line
from core.records import Conversation, ConversationId

Index = QModelIndex | QPersistentModelIndex


class ConversationChoice(QAbstractListModel):
    """The newest first, each with a box to tick.

    Signals:
        choice_changed: more or fewer are chosen.
    """

    choice_changed = Signal()

    def __init__(
        self, conversations: Sequence[Conversation], chosen: Collection[ConversationId], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._conversations = sorted(conversations, key=lambda one: one.updated_at, reverse=True)
        self._chosen = set(chosen)

    @property
    def chosen(self) -> tuple[ConversationId, ...]:
        """Those that are ticked, the oldest first."""
        return tuple(one.id for one in reversed(self._conversations) if one.id in self._chosen)

    def choose(self, *, everything: bool) -> None:
        """Tick all, or none."""
        self._chosen = {one.id for one in self._conversations} if everything else set()
        if self._conversations:
            self.dataChanged.emit(self.index(0), self.index(len(self._conversations) - 1))
        self.choice_changed.emit()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._conversations)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        one = self._conversations[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(one.title) or self.tr("Conversation")
        if role == Qt.ItemDataRole.CheckStateRole:
            return Qt.CheckState.Checked if one.id in self._chosen else Qt.CheckState.Unchecked
        return None

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        ticked = Qt.CheckState(value) is Qt.CheckState.Checked
        (self._chosen.add if ticked else self._chosen.discard)(self._conversations[index.row()].id)
        self.dataChanged.emit(index, index)
        self.choice_changed.emit()
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable
