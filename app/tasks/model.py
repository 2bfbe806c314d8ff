"""The tasks as a Qt model, the newest first. More are listed when the end comes into sight."""

from __future__ import annotations

import time
from collections import Counter
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.tasks.words import options_text, state_text, title_text, waiting_text
from app.translation import list_text
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    ListTasks,
    ModelStateChanged,
    Reply,
    TaskAdded,
    TaskChanged,
    TasksListed,
    TasksRemoved,
)
from core.records import Task, TaskId, TaskStatus

PAGE_SIZE = 100

Index = QModelIndex | QPersistentModelIndex


class TaskModel(QAbstractListModel):
    """Attributes:
    tasks: those that are listed so far.
    total: how many there are; None until that is known.

    Signals:
        listed: what is shown of them changed.
        failed: (Problem)
    """

    TASK_ROLE = Qt.ItemDataRole.UserRole + 1
    STATE_ROLE = Qt.ItemDataRole.UserRole + 2

    listed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.tasks: list[Task] = []
        self.total: int | None = None
        self._listing = 0  # counts fresh beginnings, so that a late answer from before one is dropped
        self._asked = False
        self._statuses: Counter[TaskStatus] = Counter()  # how many there are of each
        client.event.connect(self._hear)
        client.welcomed.connect(self.refresh)
        if client.welcome is not None:
            self.refresh()

    # --- what Qt asks -----------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self.tasks)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        task = self.tasks[index.row()]
        match role:
            case self.TASK_ROLE:
                return task
            case self.STATE_ROLE:
                return self.state(task)
            case Qt.ItemDataRole.DisplayRole:
                return title_text(task)
            case Qt.ItemDataRole.AccessibleTextRole:
                return list_text([title_text(task), options_text(task.options), self.state(task)])
            case _:
                return None

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and not self._asked and len(self.tasks) < (self.total or 0)

    def fetchMore(self, parent: Index) -> None:
        if self.canFetchMore(parent):
            self._ask()

    # --- what is shown ----------------------------------------------------------------------------------------

    def task(self, row: int) -> Task | None:
        return self.tasks[row] if 0 <= row < len(self.tasks) else None

    def row_of(self, task_id: TaskId) -> int | None:
        """Where a task stands, if it is listed."""
        return next((row for row, task in enumerate(self.tasks) if task.id == task_id), None)

    def state(self, task: Task) -> str:
        """How it is with a task, in a few words."""
        return state_text(task, time.time(), self._why() if task.status is TaskStatus.WAITING else "")

    def _why(self) -> str:
        """What those that wait are waiting for."""
        welcome = self._client.welcome
        return waiting_text(None if welcome is None else welcome.model, behind=self._statuses[TaskStatus.RUNNING] > 0)

    @property
    def running(self) -> int:
        """How many are being done or wait to be."""
        return self._statuses[TaskStatus.RUNNING] + self._statuses[TaskStatus.WAITING]

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
            if isinstance(reply, TasksListed):
                self._take(reply, fresh=fresh)
            # While rows are put in, Qt may want more of them already.
            self._asked = False
            if isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListTasks(after=0 if fresh else len(self.tasks), limit=PAGE_SIZE), answered)

    def _take(self, reply: TasksListed, *, fresh: bool) -> None:
        if fresh:
            self.beginResetModel()
            self.tasks = list(reply.tasks)
            self.total = reply.total
            self.endResetModel()
        else:
            known = {task.id for task in self.tasks}
            more = [task for task in reply.tasks if task.id not in known]
            if more:
                first = len(self.tasks)
                self.beginInsertRows(QModelIndex(), first, first + len(more) - 1)
                self.tasks += more
                self.endInsertRows()
            # An answer without anything new has reached the end.
            self.total = reply.total if more else len(self.tasks)
        self._statuses = Counter(task.status for task in self.tasks)
        self.listed.emit()

    def _hear(self, event: Event) -> None:
        match event:
            case EverythingDeleted():
                self.refresh()
            case _ if self.total is None:
                pass
            case TaskAdded(task=task):
                self._add(task)
            case TaskChanged(task=task):
                self._change(task)
            case TasksRemoved(tasks=tasks):
                self._remove(tasks)
            case ModelStateChanged():
                self._tell_waiting()
            case _:
                pass

    def _add(self, task: Task) -> None:
        if self.row_of(task.id) is not None:
            self._change(task)
            return
        assert self.total is not None
        whole = len(self.tasks) >= self.total
        self.total += 1
        key = (task.created_at, task.id)
        row = next((row for row, one in enumerate(self.tasks) if (one.created_at, one.id) < key), len(self.tasks))
        if row < len(self.tasks) or whole:
            self.beginInsertRows(QModelIndex(), row, row)
            self.tasks.insert(row, task)
            self._statuses[task.status] += 1
            self.endInsertRows()
        self._tell_waiting()
        self.listed.emit()

    def _change(self, task: Task) -> None:
        row = self.row_of(task.id)
        if row is None:
            return
        before = self.tasks[row]
        self.tasks[row] = task
        self._statuses[before.status] -= 1
        self._statuses[task.status] += 1
        self.dataChanged.emit(self.index(row), self.index(row))
        if before.status is not task.status:
            self._tell_waiting()
        self.listed.emit()

    def _remove(self, tasks: tuple[TaskId, ...]) -> None:
        assert self.total is not None
        # First of all: with fewer rows than that, Qt would want the rest.
        self.total = max(0, self.total - len(tasks))
        for task_id in tasks:
            row = self.row_of(task_id)
            if row is not None:
                self.beginRemoveRows(QModelIndex(), row, row)
                self._statuses[self.tasks.pop(row).status] -= 1
                self.endRemoveRows()
        self.total = max(self.total, len(self.tasks))
        self._tell_waiting()
        self.listed.emit()

    def _tell_waiting(self) -> None:
        """What others wait for may be something else now."""
        for row, task in enumerate(self.tasks):
            if task.status is TaskStatus.WAITING:
                self.dataChanged.emit(self.index(row), self.index(row), [self.STATE_ROLE])
