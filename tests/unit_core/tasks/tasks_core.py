"""A running core with tasks of the tests' own, and questions about them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from core import protocol
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import Task, TaskDraft, TaskId, TaskOptions, TaskStatus
from tests.core_driver import CoreDriver
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.tasks.paragraphs import PLAIN

THREE = "One.\n\nTwo.\n\nThree."


class Asked:
    """Talks to a core about its tasks, whichever process that is in."""

    def __init__(self, core: CoreDriver) -> None:
        self.core = core

    def start(self, text: str = THREE, options: TaskOptions = PLAIN, **source: Any) -> Task:
        draft = TaskDraft(options=options, text="" if source else text, **source)
        return self.core.ask(protocol.StartTask(draft=draft), protocol.TaskStarted).task

    def refused(self, text: str = THREE, options: TaskOptions = PLAIN, **source: Any) -> str:
        draft = TaskDraft(options=options, text="" if source else text, **source)
        return self.core.ask(protocol.StartTask(draft=draft), protocol.Failed).problem.what

    def listed(self) -> list[Task]:
        return list(self.core.ask(protocol.ListTasks(), protocol.TasksListed).tasks)

    def shown(self, task_id: TaskId, after: int = 0, limit: int = 200) -> protocol.TaskShown:
        return self.core.ask(protocol.ShowTask(task_id=task_id, after=after, limit=limit), protocol.TaskShown)

    def results(self, task_id: TaskId) -> list[str | None]:
        return [None if one.result is None else one.result.text for one in self.shown(task_id).pieces]

    def pause(self, task_id: TaskId, *, paused: bool = True) -> None:
        self.core.ask(protocol.PauseTask(task_id=task_id, paused=paused), protocol.Done)

    def became(self, task_id: TaskId, *statuses: TaskStatus) -> Task:
        """The task, once it was told to be so; only what is told from now on counts."""
        now = next((one for one in self.listed() if one.id == task_id and one.status in statuses), None)
        if now is not None:
            return now
        known = len(self.core.seen)
        ends = {*statuses, TaskStatus.DONE, TaskStatus.FAILED}
        task = self.core.wait(
            protocol.TaskChanged,
            lambda event: (
                event.task.id == task_id
                and event.task.status in ends
                and any(event is one for one in self.core.seen[known:])
            ),
        ).task
        assert task.status in statuses, task
        return task

    def piece(self, task_id: TaskId, number: int) -> protocol.TaskPieceDone:
        return self.core.wait(
            protocol.TaskPieceDone, lambda event: (event.task_id, event.piece.number) == (task_id, number)
        )


class Gate:
    """Holds background work of a scripted model at its first token, from a number of replies on.

    Attributes:
        held: it is held.
    """

    def __init__(self) -> None:
        self.held = threading.Event()
        self._open = threading.Event()
        self._after: int | None = None

    def hold(self, after: int) -> None:
        """Hold the reply after so many."""
        self._after = after
        self._open.clear()
        self.held.clear()

    def open(self) -> None:
        self._after = None
        self._open.set()

    def __call__(self, purpose: Purpose, said: int) -> None:
        if purpose is not Purpose.BACKGROUND or said or self._after is None:
            return
        self._after -= 1
        if self._after < 0:
            self.held.set()
            assert self._open.wait(120)


def loud(gate: Callable[[Purpose, int], None] | None = None) -> ScriptedModel:
    """A model that says what stands in the fence in capitals."""
    return ScriptedModel(background=_loudly, gate=gate)


def _loudly(prompt: str) -> str:
    return prompt.partition("<text>\n")[2].partition("\n</text>")[0].upper()


__all__ = ["THREE", "Asked", "Gate", "LibraryCore", "loud"]
