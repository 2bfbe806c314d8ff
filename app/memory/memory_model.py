"""The memories that match a search, as a Qt model. Pages are listed as they are scrolled to."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.chat.dates import short_day_text
from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.memory.kinds import kind_words
from app.translation import list_text
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    ListMemories,
    MemoriesImported,
    MemoriesListed,
    MemoryAdded,
    MemoryChanged,
    MemoryErased,
    MemoryRemoved,
    Reply,
    SyncedIn,
)
from core.records import Memory, MemoryFilter, MemoryId, MemoryState, Synced

PAGE_SIZE = 100


class Column(IntEnum):
    """What a column shows."""

    MEMORY = 0
    KIND = 1
    SINCE = 2
    USED = 3


class MemoryModel(QAbstractTableModel):
    """Rows are memories, in the core's order.

    Attributes:
        total: how many match, also those not listed yet; None until it is known.

    Signals:
        listed: a page is here, or the list changed.
        failed: (Problem)
    """

    MEMORY_ROLE = Qt.ItemDataRole.UserRole + 1

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._memories: list[Memory] = []
        self._now = 0.0
        self.total: int | None = None
        self.query = ""
        self.filter = MemoryFilter()
        self._listing = 0  # counts listings, so that a late answer to an earlier search is dropped
        self._asking = False
        client.event.connect(self._hear)

    @property
    def memories(self) -> list[Memory]:
        return self._memories

    @property
    def loading(self) -> bool:
        """The first page is on its way."""
        return self.total is None

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._memories)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(Column)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        memory = self._memories[index.row()]
        if role == self.MEMORY_ROLE:
            return memory
        if role == Qt.ItemDataRole.DisplayRole:
            return self._words(memory, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return list_text((*(self._words(memory, column) for column in Column), *self._marks(memory)))
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return {
            Column.MEMORY: self.tr("Memory"),
            Column.KIND: self.tr("Kind"),
            Column.SINCE: self.tr("True since"),
            Column.USED: self.tr("Used"),
        }[Column(section)]

    def canFetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> bool:
        return not parent.isValid() and self.total is not None and len(self._memories) < self.total

    def fetchMore(self, parent: QModelIndex | QPersistentModelIndex) -> None:
        if self.canFetchMore(parent) and not self._asking:
            self._ask(len(self._memories), PAGE_SIZE)

    # --- what the page asks -----------------------------------------------------------------------------------

    def search(self, query: str, wanted: MemoryFilter) -> None:
        """List what matches, from the first page on."""
        self.query, self.filter = query, wanted
        self.total = None
        self.reload()

    def reload(self) -> None:
        """List anew what is listed now; rows change when the answer is here."""
        self._listing += 1
        self._ask(0, max(PAGE_SIZE, len(self._memories)))

    def row_of(self, memory_id: MemoryId) -> int | None:
        return next((at for at, memory in enumerate(self._memories) if memory.id == memory_id), None)

    def set_now(self, now: float) -> None:
        """What counts as today. Unix seconds."""
        self._now = now

    # --- the core ---------------------------------------------------------------------------------------------

    def _ask(self, offset: int, limit: int) -> None:
        self._asking = True
        listing = self._listing

        def answered(reply: Reply) -> None:
            if listing != self._listing:
                return
            self._asking = False
            if isinstance(reply, MemoriesListed):
                self._take(offset, reply)
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        command = ListMemories(query=self.query, filter=self.filter, limit=limit, offset=offset)
        self._client.ask(command, answered)

    def _take(self, offset: int, reply: MemoriesListed) -> None:
        if offset == 0:
            self.beginResetModel()
            self._memories = list(reply.memories)
            self.total = reply.total
            self.endResetModel()
        else:
            known = {memory.id for memory in self._memories}
            new = [memory for memory in reply.memories if memory.id not in known]
            # A page with nothing new is the last one, whatever the count says.
            self.total = reply.total if new else len(self._memories)
            if new:
                first = len(self._memories)
                self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
                self._memories += new
                self.endInsertRows()
        self.listed.emit()

    def _hear(self, event: Event) -> None:
        if self.loading:
            return
        match event:
            case MemoryAdded() | MemoriesImported():
                # Only the core knows whether it matches, and where it stands.
                self.reload()
            case SyncedIn(arrived=arrived) if Synced.MEMORIES in arrived.kinds:
                self.reload()
            case MemoryChanged(memory=memory):
                row = self.row_of(memory.id)
                if row is None:
                    self.reload()
                else:
                    self._memories[row] = memory
                    self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))
                    self.listed.emit()
            case MemoryRemoved(memory_id=memory_id):
                row = self.row_of(memory_id)
                if row is None or self.filter.state is MemoryState.DELETED:
                    self.reload()
                else:
                    self.beginRemoveRows(QModelIndex(), row, row)
                    del self._memories[row]
                    self.total = (self.total or 1) - 1
                    self.endRemoveRows()
                    self.listed.emit()
            case MemoryErased():
                if self.filter.state is MemoryState.DELETED:
                    self.reload()
            case EverythingDeleted():
                self.beginResetModel()
                self._memories = []
                self.total = 0
                self.endResetModel()
                self.listed.emit()
            case _:
                pass

    def _marks(self, memory: Memory) -> list[str]:
        marks = [self.tr("pinned")] if memory.pinned else []
        if memory.valid_until is not None:
            marks.append(self.tr("until %1").replace("%1", short_day_text(memory.valid_until, self._now)))
        return marks

    def _words(self, memory: Memory, column: Column) -> str:
        match column:
            case Column.MEMORY:
                return memory.text
            case Column.KIND:
                return kind_words(memory.kind)
            case Column.SINCE:
                return short_day_text(memory.valid_from, self._now)
            case Column.USED:
                return str(memory.use_count)
