"""The tasks as a Qt model."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Sequence

from PySide6.QtCore import QObject

from app.core_client import CoreClient
from app.rows.paged_model import PagedModel
from app.tasks.words import options_text, state_text, title_text, waiting_text
from core.protocol import Event, ListTasks, ModelStateChanged, Reply, TaskAdded, TaskChanged, TasksListed, TasksRemoved
from core.records import Task, TaskStatus


class TaskModel(PagedModel[Task]):
    """Tasks, the newest first."""

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(client, parent)
        self._statuses: Counter[TaskStatus] = Counter()  # how many there are of each

    def told(self, item: Task) -> Sequence[str]:
        return title_text(item), options_text(item.options), self.state(item)

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

    def _command(self, after: int, limit: int) -> ListTasks:
        return ListTasks(after=after, limit=limit)

    def _page(self, reply: Reply) -> tuple[Sequence[Task], int] | None:
        return (reply.tasks, reply.total) if isinstance(reply, TasksListed) else None

    def _hear(self, event: Event) -> None:
        match event:
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

    def _count(self) -> None:
        statuses = Counter(task.status for task in self.items)
        if statuses != self._statuses:
            self._statuses = statuses
            self._tell_waiting()

    def _tell_waiting(self) -> None:
        """What others wait for may be something else now."""
        for row, task in enumerate(self.items):
            if task.status is TaskStatus.WAITING:
                self.dataChanged.emit(self.index(row), self.index(row))
