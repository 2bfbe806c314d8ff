"""A model that lists the newest first. More are listed when the end comes into sight."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol, TypeVar

from PySide6.QtCore import QModelIndex, QObject

from app.core_client import CoreClient
from app.rows.row_model import Index, Item, RowModel
from core.protocol import Command, Event, EverythingDeleted, Reply

PAGE_SIZE = 100


class DatedItem(Item, Protocol):
    """What has its place by when it came."""

    @property
    def created_at(self) -> float: ...


D = TypeVar("D", bound=DatedItem)


class PagedModel(RowModel[D]):
    """Rows with the newest first; `items` are those that are listed so far."""

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        self._asked = False
        super().__init__(client, parent)

    # --- what a kind of them says -----------------------------------------------------------------------------

    def _command(self, after: int, limit: int) -> Command:
        """Asks for some, without the newest `after`."""
        raise NotImplementedError

    def _page(self, reply: Reply) -> tuple[Sequence[D], int] | None:
        """What an answer lists, and how many there are in all."""
        raise NotImplementedError

    def _count(self) -> None:
        """What is listed changed, and is told next."""

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self.items) < (self.total or 0)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._list()

    # --- the core ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        self._listing += 1
        self._list(fresh=True)

    def _list(self, *, fresh: bool = False) -> None:
        self._asked = True

        def take(reply: Reply) -> None:
            page = self._page(reply)
            if page is not None:
                self._take(*page, fresh=fresh)
            # While rows are put in, Qt may want more of them already.
            self._asked = False

        self._ask(self._command(0 if fresh else len(self.items), PAGE_SIZE), take)

    def _take(self, items: Sequence[D], total: int, *, fresh: bool) -> None:
        if fresh:
            self.beginResetModel()
            self.items = list(items)
            self.total = total
            self.endResetModel()
        else:
            known = {item.id for item in self.items}
            more = [item for item in items if item.id not in known]
            if more:
                first = len(self.items)
                self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
                self.items += more
                self.endInsertRows()
            # An answer without anything new has reached the end.
            self.total = total if more else len(self.items)
        self._tell()

    def _on_event(self, event: Event) -> None:
        # What happens before the first page is here is in it.
        if self.total is not None or isinstance(event, EverythingDeleted):
            super()._on_event(event)

    def _add(self, item: D) -> None:
        """There is another one."""
        if self.row_of(item.id) is not None:
            self._change(item)
            return
        assert self.total is not None
        whole = len(self.items) >= self.total
        self.total += 1
        key = (item.created_at, item.id)
        later = (row for row, one in enumerate(self.items) if (one.created_at, one.id) < key)
        row = next(later, len(self.items))
        if row < len(self.items) or whole:
            self.beginInsertRows(QModelIndex(), row, row)
            self.items.insert(row, item)
            self.endInsertRows()
        self._tell()

    def _change(self, item: D) -> None:
        """One is as this now."""
        row = self.row_of(item.id)
        if row is not None:
            self.items[row] = item
            self.dataChanged.emit(self.index(row), self.index(row))
            self._tell()

    def _remove(self, item_ids: Sequence[int]) -> None:
        """These are gone."""
        assert self.total is not None
        # First of all: with fewer rows than that, Qt would want the rest.
        self.total = max(0, self.total - len(item_ids))
        for item_id in item_ids:
            row = self.row_of(item_id)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                self.items.pop(row)
                self.endRemoveRows()
        self.total = max(self.total, len(self.items))
        self._tell()

    def _tell(self) -> None:
        self._count()
        self.listed.emit()
