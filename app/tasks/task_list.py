"""The list of tasks: what each is, how far it is, and what can be done with it."""

from __future__ import annotations

from app.rows.tool_row_list import RowLook, ToolRowList
from app.style import Style
from app.tasks.actions import TaskActions, toggle_of
from app.tasks.kinds import kind_icon, kind_of
from app.tasks.model import TaskModel
from app.tasks.news import TaskNews
from app.tasks.words import OPEN, options_text, title_text
from core.records import Task, TaskStatus


class TaskList(ToolRowList):
    """The tasks, with what is done by their buttons and by keys."""

    def __init__(self, model: TaskModel, style: Style, news: TaskNews, actions: TaskActions) -> None:
        super().__init__(model, style, self.tr("Tasks"), self._look)
        self._tasks = model
        self._news = news
        self._actions = actions
        self.tool_wanted.connect(actions.do_tool)
        self.toggled.connect(self._toggle)
        self.delete_wanted.connect(actions.delete)
        news.changed.connect(self.viewport().update)

    def _look(self, task: Task) -> RowLook:
        open_ = task.status in OPEN
        return RowLook(
            icon=kind_icon(kind_of(task.options)),
            title=title_text(task),
            below=options_text(task.options),
            aside=self._tasks.state(task),
            aside_colour="destructive" if task.status is TaskStatus.FAILED else "soft",
            done=task.pieces_done / task.pieces if open_ and task.pieces else None,
            done_colour="accent" if task.status is TaskStatus.RUNNING else "faint",
            tools=self._actions.tools(task),
            tools_stay=open_,
            marked=task.id in self._news.unseen,
            problem=task.problem,
        )

    def _toggle(self, task: Task) -> None:
        action = toggle_of(task)
        if action is not None:
            self._actions.do(action, (task,))
