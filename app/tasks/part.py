"""The texts' half of the Tasks page: the tasks done to them, and what came of one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.style import Space, Style
from app.tasks.actions import TaskActions
from app.tasks.kinds import Kind, kind_icon, menu_text
from app.tasks.model import TaskModel
from app.tasks.news import TaskNews
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.tasks.task_list import TaskList
from app.tasks.view import TaskView
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.menu import Menu
from app.widgets.page import ScrollColumn
from core.protocol import Event, EverythingDeleted, TasksRemoved
from core.records import Task, TaskId

# Offered where there is nothing yet.
_FIRST = (Kind.SUMMARISE, Kind.TRANSLATE, Kind.PROOFREAD, Kind.EXTRACT)

tr = QCoreApplication.translate


class TextsPart(QObject):
    """Signals:
        opened: (TaskId) the view shows it, and is to be seen.
        closed: the list is to be seen again.
        listed: of what is listed something changed.
        toast_requested: (Toast)
        failed: (Problem)

    Attributes:
        model, list, view, news: the tasks, and what came of one.
        listing: the list, or what is shown where there is nothing yet.
        shown: the task whose result is shown.
        actions: what can be done with them.
        starter: begins others.
    """

    opened = Signal(object)
    closed = Signal()
    listed = Signal()
    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self, client: CoreClient, style: Style, starter: TaskStarter, appearance: Appearance | None, over: QWidget
    ) -> None:
        """`over`: the page; dialogs and menus stand above it."""
        super().__init__(over)
        self._client = client
        self._style = style
        self._over = over
        self.starter = starter
        self.shown: TaskId | None = None
        self.news = TaskNews(client, appearance, self)
        self.model = TaskModel(client, self)
        self.actions = TaskActions(client, self)
        self.list = TaskList(self.model, style, self.news, self.actions)
        self.view = TaskView(client, style)
        self._loading = ScrollColumn(EmptyState(style, "tasks", tr("TasksPage", "Looking…"), ""))
        self._empty = ScrollColumn(self._make_empty())
        self.listing = QStackedWidget()
        for widget in (self.list, self._empty, self._loading):
            self.listing.addWidget(widget)
        self.view.back.connect(self.closed)
        self.list.opened.connect(lambda task: self.show_task(task.id))
        self.list.menu_wanted.connect(self._show_menu)
        for toasting in (self.actions, self.view):
            toasting.toast_requested.connect(self.toast_requested)
        for failing in (self.actions, self.model, starter):
            failing.failed.connect(self.failed)
        self.model.listed.connect(self._show_state)
        self.model.modelReset.connect(lambda: self.news.know(self.model.items))
        self.news.changed.connect(self.listed)
        client.event.connect(self._hear)
        self._show_state()

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self._style,
            "tasks",
            tr("TasksPage", "No tasks yet"),
            self._client.route.worded(
                tr(
                    "TasksPage",
                    "Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.",
                ),
                tr(
                    "TasksPage",
                    "Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text.",
                ),
            ),
        )
        buttons = QWidget()
        row = FlowLayout(Space.S, buttons)
        for kind in _FIRST:
            button = Button(menu_text(kind), "primary" if kind is _FIRST[0] else "")
            button.set_icon(self._style, kind_icon(kind), "on_accent" if kind is _FIRST[0] else "soft")
            button.clicked.connect(lambda _=False, kind=kind: self.starter.begin(kind, TaskSource(), self._over))
            row.addWidget(button)
        empty.add(buttons)
        return empty

    def _show_state(self) -> None:
        total = self.model.total
        self.listing.setCurrentWidget(self._loading if total is None else self.list if total else self._empty)
        self.listed.emit()

    # --- one of them ------------------------------------------------------------------------------------------

    def show_task(self, task_id: TaskId) -> None:
        """Show what came of it so far."""
        self.shown = task_id
        self.view.show_task(task_id)
        self.news.see((task_id,))
        self.opened.emit(task_id)

    def leave(self) -> None:
        """The list is shown again: with the keyboard on the one that was looked at."""
        before, self.shown = self.shown, None
        row = None if before is None else self.model.row_of(before)
        if row is not None:
            self.list.choose(row)

    def _hear(self, event: Event) -> None:
        match event:
            case TasksRemoved(tasks=tasks) if self.shown in tasks:
                self.closed.emit()
            case EverythingDeleted() if self.shown is not None:
                self.closed.emit()
            case _:
                pass

    # --- what the user does -----------------------------------------------------------------------------------

    def _show_menu(self, tasks: Sequence[Task], at: QPoint) -> None:
        menu = Menu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, tasks)
        menu.popup(at)

    def fill_menu(self, menu: Menu, tasks: Sequence[Task]) -> None:
        """What can be done with what is selected."""
        if len(tasks) == 1:
            menu.addAction(self._style.icon("file"), tr("TasksPage", "Open"), lambda: self.show_task(tasks[0].id))
            menu.addSeparator()
        self.actions.fill_menu(menu, self._style, tasks)
