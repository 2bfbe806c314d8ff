"""What can be done with a task that was begun, and the words and icons of it."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import QCoreApplication, QObject

from app.core_client import CoreClient
from app.rows.actions import RowActions
from app.tasks.words import title_text
from app.widgets.toast import Toast
from core.protocol import CancelTask, DeleteTasks, PauseTask, RestoreTasks
from core.records import Task, TaskStatus


class TaskAction(StrEnum):
    """Something to do with a task. Values are the names of icons."""

    PAUSE = "pause"
    GO_ON = "play"
    AGAIN = "refresh"
    CANCEL = "stop"
    DELETE = "trash"


def action_text(action: TaskAction) -> str:
    """What it is called."""
    tr = QCoreApplication.translate
    return {
        TaskAction.PAUSE: tr("tasks", "Pause"),
        TaskAction.GO_ON: tr("tasks", "Go on"),
        TaskAction.AGAIN: tr("tasks", "Try again"),
        TaskAction.CANCEL: tr("tasks", "Cancel"),
        TaskAction.DELETE: tr("tasks", "Delete"),
    }[action]


def actions_of(task: Task) -> tuple[TaskAction, ...]:
    """What its row offers: two things at most."""
    match task.status:
        case TaskStatus.WAITING | TaskStatus.RUNNING:
            return TaskAction.PAUSE, TaskAction.CANCEL
        case TaskStatus.PAUSED:
            return TaskAction.GO_ON, TaskAction.CANCEL
        case TaskStatus.FAILED if not task.source_gone:
            return TaskAction.AGAIN, TaskAction.DELETE
        case TaskStatus.CANCELLED if not task.source_gone:
            return TaskAction.GO_ON, TaskAction.DELETE
        case _:
            return (TaskAction.DELETE,)


def toggle_of(task: Task) -> TaskAction | None:
    """What the space bar does."""
    return next(
        (one for one in actions_of(task) if one in (TaskAction.PAUSE, TaskAction.GO_ON, TaskAction.AGAIN)), None
    )


class TaskActions(RowActions[Task, TaskAction]):
    """What can be done with tasks."""

    def __init__(self, client: CoreClient, parent: QObject) -> None:
        super().__init__(client, parent, TaskAction, actions_of, action_text)

    def do(self, action: TaskAction, items: Sequence[Task]) -> None:
        match action:
            case TaskAction.DELETE:
                self._delete(items)
            case TaskAction.CANCEL:
                for task in items:
                    self._ask(CancelTask(task_id=task.id))
            case TaskAction.PAUSE | TaskAction.GO_ON | TaskAction.AGAIN:
                for task in items:
                    self._ask(PauseTask(task_id=task.id, paused=action is TaskAction.PAUSE))

    def _delete(self, tasks: Sequence[Task]) -> None:
        ids = tuple(task.id for task in tasks)
        if len(tasks) == 1:
            words = self.tr("Deleted the task with “%1”").replace("%1", title_text(tasks[0]))
        else:
            words = self.tr("Deleted %n tasks", "", len(tasks))
        toast = Toast(words, self.tr("Undo"), lambda: self._ask(RestoreTasks(tasks=ids)))
        self._ask(DeleteTasks(tasks=ids), toast)
