"""What has come of tasks while nobody looked."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from app.appearance import Appearance
from app.core_client import CoreClient
from app.tasks.words import OPEN
from core.protocol import Event, EverythingDeleted, TaskAdded, TaskChanged, TasksRemoved
from core.records import Task, TaskId, TaskStatus

_OVER = frozenset({TaskStatus.DONE, TaskStatus.FAILED})


class TaskNews(QObject):
    """Which tasks have ended and weren't looked at. Kept over restarts.

    Signals:
        changed: of `unseen`.
        ended: (Task) it is done, or failed.
    """

    changed = Signal()
    ended = Signal(object)

    def __init__(self, client: CoreClient, appearance: Appearance | None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.unseen: frozenset[TaskId] = frozenset() if appearance is None else appearance.unseen_tasks
        self._open: set[TaskId] = set()
        client.event.connect(self._hear)

    def know(self, tasks: Iterable[Task]) -> None:
        """Of those that aren't over, the end is news."""
        self._open |= {task.id for task in tasks if task.status in OPEN}

    def see(self, tasks: Iterable[TaskId]) -> None:
        """They were looked at."""
        self._set(self.unseen - frozenset(tasks))

    def _hear(self, event: Event) -> None:
        match event:
            case TaskAdded(task=task):
                self.know((task,))
            case TaskChanged(task=task) if task.status in OPEN:
                self._open.add(task.id)
                self._set(self.unseen - {task.id})
            case TaskChanged(task=task) if task.id in self._open:
                self._open.discard(task.id)
                if task.status in _OVER:
                    self._set(self.unseen | {task.id})
                    self.ended.emit(task)
            case TasksRemoved(tasks=tasks):
                self._open -= set(tasks)
                self.see(tasks)
            case EverythingDeleted():
                self._open.clear()
                self._set(frozenset())
            case _:
                pass

    def _set(self, unseen: frozenset[TaskId]) -> None:
        if unseen != self.unseen:
            self.unseen = unseen
            if self._appearance is not None:
                self._appearance.unseen_tasks = unseen
            self.changed.emit()
