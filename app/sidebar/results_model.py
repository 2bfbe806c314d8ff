"""What the search found, as a list: what has the words, then what means something like it, then memories.

Roles: `DisplayRole` the title or text, `HitRole` the `SearchHit`, `MemoryRole` the `Memory`; both None for the name of a section.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from core.records import ConversationId, Memory, MemoryId, SearchHit

HitRole = Qt.ItemDataRole.UserRole + 1
MemoryRole = Qt.ItemDataRole.UserRole + 2
SimilarRole = Qt.ItemDataRole.UserRole + 3

Index = QModelIndex | QPersistentModelIndex


class ResultsModel(QAbstractListModel):
    """Best match first. What comes later is added below, so that nothing moves under the pointer."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[SearchHit | Memory | str] = []
        self._similar = 0  # the first row that doesn't have the words

    def set_hits(self, hits: Sequence[SearchHit]) -> None:
        """What has the words. All that was there goes."""
        self.beginResetModel()
        self._rows = list(hits)
        self._similar = len(hits)
        self.endResetModel()

    def add_hits(self, hits: Sequence[SearchHit]) -> None:
        """What has the words, of which the first are there already: there are more."""
        new = hits[self._similar :]
        if new:
            self._insert(self._similar, list(new))
            self._similar += len(new)

    def add_similar(self, hits: Sequence[SearchHit]) -> None:
        """What means something like it. Conversations that are there already are left out."""
        there = {row.conversation.id for row in self._rows if isinstance(row, SearchHit)}
        new = [hit for hit in hits if hit.conversation.id not in there]
        if new:
            self._insert(len(self._rows), [self.tr("Similar"), *new])

    def add_memories(self, memories: Sequence[Memory]) -> None:
        if memories:
            self._insert(len(self._rows), [self.tr("Memories"), *memories])

    def remove(self, conversation_id: ConversationId) -> None:
        self._drop(lambda row: isinstance(row, SearchHit) and row.conversation.id == conversation_id)

    def remove_memory(self, memory_id: MemoryId) -> None:
        self._drop(lambda row: isinstance(row, Memory) and row.id == memory_id)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if isinstance(self._rows[index.row()], str):
            return Qt.ItemFlag.ItemNeverHasChildren
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == HitRole:
            return row if isinstance(row, SearchHit) else None
        if role == MemoryRole:
            return row if isinstance(row, Memory) else None
        if role == SimilarRole:
            return index.row() >= self._similar
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            if isinstance(row, SearchHit):
                return row.conversation.title or self.tr("New conversation")
            return row if isinstance(row, str) else row.text
        return None

    def _insert(self, at: int, rows: Sequence[SearchHit | Memory | str]) -> None:
        self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
        self._rows[at:at] = rows
        self.endInsertRows()

    def _drop(self, goes: Callable[[SearchHit | Memory | str], bool]) -> None:
        for at in reversed(range(len(self._rows))):
            # The name of a section of which nothing is left goes too.
            last = at + 1 == len(self._rows) or isinstance(self._rows[at + 1], str)
            if goes(self._rows[at]) or (isinstance(self._rows[at], str) and last):
                self.beginRemoveRows(QModelIndex(), at, at)
                del self._rows[at]
                self._similar -= at < self._similar
                self.endRemoveRows()
