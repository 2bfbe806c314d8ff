"""The errands as a Qt model, the newest first. More are listed when the end comes into sight."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.errands.words import AT_WORK, WAITS_FOR_USER, goal_text, state_text
from app.translation import list_text
from core.protocol import (
    ErrandAdded,
    ErrandChanged,
    ErrandsListed,
    ErrandsRemoved,
    Event,
    EverythingDeleted,
    Failed,
    ListErrands,
    Reply,
)
from core.records import Errand, ErrandId

PAGE_SIZE = 100

Index = QModelIndex | QPersistentModelIndex


class ErrandModel(QAbstractListModel):
    """`ERRAND_ROLE`: the `Errand`; `STATE_ROLE`: how it is with it, in words.

    Attributes:
        errands: those that are listed so far.
        total: how many there are; None until that is known.

    Signals:
        listed: what is shown of them changed.
        failed: (Problem)
    """

    ERRAND_ROLE = Qt.ItemDataRole.UserRole + 1
    STATE_ROLE = Qt.ItemDataRole.UserRole + 2

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.errands: list[Errand] = []
        self.total: int | None = None
        self._listing = 0  # counts fresh beginnings, so that a late answer from before one is dropped
        self._asked = False
        client.event.connect(self._hear)
        client.welcomed.connect(self.refresh)
        if client.welcome is not None:
            self.refresh()

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self.errands)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        errand = self.errands[index.row()]
        match role:
            case self.ERRAND_ROLE:
                return errand
            case self.STATE_ROLE:
                return state_text(errand, time.time())
            case Qt.ItemDataRole.DisplayRole:
                return goal_text(errand)
            case Qt.ItemDataRole.AccessibleTextRole:
                return list_text([goal_text(errand), state_text(errand, time.time())])
            case _:
                return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self.errands) < (self.total or 0)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask()

    # --- what is shown ----------------------------------------------------------------------------------------

    def errand(self, row: int) -> Errand | None:
        return self.errands[row] if 0 <= row < len(self.errands) else None

    def row_of(self, errand_id: ErrandId) -> int | None:
        """Where one stands, if it is listed."""
        return next((row for row, errand in enumerate(self.errands) if errand.id == errand_id), None)

    @property
    def at_work(self) -> int:
        """How many are worked on, or wait to be."""
        return sum(errand.phase in AT_WORK for errand in self.errands)

    @property
    def waiting(self) -> int:
        """How many wait for the user."""
        return sum(errand.phase in WAITS_FOR_USER for errand in self.errands)

    # --- the core ---------------------------------------------------------------------------------------------

    def refresh(self) -> None:
        """List them anew."""
        self._listing += 1
        self._asked = False
        self._ask(fresh=True)

    def _ask(self, *, fresh: bool = False) -> None:
        listing = self._listing
        self._asked = True

        def answered(reply: Reply) -> None:
            if listing != self._listing:
                return
            if isinstance(reply, ErrandsListed):
                self._take(reply, fresh=fresh)
            # While rows are put in, Qt may want more of them already.
            self._asked = False
            if isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListErrands(after=0 if fresh else len(self.errands), limit=PAGE_SIZE), answered)

    def _take(self, reply: ErrandsListed, *, fresh: bool) -> None:
        if fresh:
            self.beginResetModel()
            self.errands = list(reply.errands)
            self.total = reply.total
            self.endResetModel()
        else:
            known = {errand.id for errand in self.errands}
            more = [errand for errand in reply.errands if errand.id not in known]
            if more:
                first = len(self.errands)
                self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
                self.errands += more
                self.endInsertRows()
            # An answer without anything new has reached the end.
            self.total = reply.total if more else len(self.errands)
        self.listed.emit()

    def _hear(self, event: Event) -> None:
        match event:
            case EverythingDeleted():
                self.refresh()
            case _ if self.total is None:
                pass
            case ErrandAdded(errand=errand):
                self._add(errand)
            case ErrandChanged(errand=errand):
                self._change(errand)
            case ErrandsRemoved(errands=errands):
                self._remove(errands)
            case _:
                pass

    def _add(self, errand: Errand) -> None:
        if self.row_of(errand.id) is not None:
            self._change(errand)
            return
        assert self.total is not None
        whole = len(self.errands) >= self.total
        self.total += 1
        key = (errand.created_at, errand.id)
        later = (row for row, one in enumerate(self.errands) if (one.created_at, one.id) < key)
        row = next(later, len(self.errands))
        if row < len(self.errands) or whole:
            self.beginInsertRows(QModelIndex(), row, row)
            self.errands.insert(row, errand)
            self.endInsertRows()
        self.listed.emit()

    def _change(self, errand: Errand) -> None:
        row = self.row_of(errand.id)
        if row is not None:
            self.errands[row] = errand
            self.dataChanged.emit(self.index(row), self.index(row))
            self.listed.emit()

    def _remove(self, errands: tuple[ErrandId, ...]) -> None:
        assert self.total is not None
        # First of all: with fewer rows than that, Qt would want the rest.
        self.total = max(0, self.total - len(errands))
        for errand_id in errands:
            row = self.row_of(errand_id)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                self.errands.pop(row)
                self.endRemoveRows()
        self.total = max(self.total, len(self.errands))
        self.listed.emit()
