"""Tells the window how tasks come on: at once when it matters, else a few times a second."""

from __future__ import annotations

import threading
import time

from core.engine import Publish
from core.protocol import TaskChanged, TaskTextGrew
from core.records import Task, TaskId

# Seconds between two tellings.
_CHANGED_S, _GREW_S = 0.25, 0.2


class Telling:
    """What changed is told on the storage worker, so that it is told in the order in which it happened; what grew, on any."""

    def __init__(self, publish: Publish) -> None:
        self._publish = publish
        self._lock = threading.Lock()
        self._told: Task | None = None
        self._untold: Task | None = None
        self._told_at = self._grew_at = 0.0

    def changed(self, task: Task) -> None:
        """It has come further, or waits, or has ended. That it has come further may be told with what comes next."""
        with self._lock:
            told = self._told
            if self._untold is not None and self._untold.id != task.id:
                self._tell(self._untold)
            only_further = told is not None and (told.id, told.status) == (task.id, task.status)
            if only_further and time.monotonic() - self._told_at < _CHANGED_S:
                self._untold = task
            else:
                self._tell(task)

    def grew(self, task_id: TaskId, number: int, text: str) -> None:
        """More of a piece was written."""
        with self._lock:
            now = time.monotonic()
            if self._untold is not None and now - self._told_at >= _CHANGED_S:
                self._tell(self._untold)
            if now - self._grew_at >= _GREW_S:
                self._grew_at = now
                self._publish(TaskTextGrew(task_id=task_id, number=number, text=text))

    def _tell(self, task: Task) -> None:
        self._told, self._untold = task, None
        self._told_at = time.monotonic()
        self._publish(TaskChanged(task=task))
