"""The Tasks page: what is being done in the background and what was, and in its place the result of one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.style import Space, Style
from app.tasks.actions import TaskAction, TaskActions, action_text, actions_of
from app.tasks.kinds import Kind, kind_icon, menu_text
from app.tasks.menus import fill_new_menu
from app.tasks.model import TaskModel
from app.tasks.news import TaskNews
from app.tasks.sources import TaskSource
from app.tasks.starter import TaskStarter
from app.tasks.task_list import TaskList
from app.tasks.view import TaskView
from app.tasks.words import finished_text, title_text
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader, ScrollColumn
from app.widgets.toast import Toast
from core.protocol import Event, EverythingDeleted, TasksRemoved
from core.records import Problem, Task, TaskId

# Offered where there is nothing yet.
_FIRST = (Kind.SUMMARISE, Kind.TRANSLATE, Kind.PROOFREAD, Kind.EXTRACT)


class TasksPage(QWidget):
    """Signals:
    toast_requested: (Toast)
    wanted: the page is to be shown.
    to_composer: (str) a result is to be put into a conversation.
    reader_requested: (DocumentId, page, start, end) show a document where something stands in it.
    marks_changed: (int, int) so many are being done or wait; so many have ended and weren't looked at.

    Attributes:
        model, list, view: the tasks, and what came of one.
        starter: begins others.
    """

    toast_requested = Signal(object)
    wanted = Signal()
    to_composer = Signal(str)
    reader_requested = Signal(object, int, int, int)
    marks_changed = Signal(int, int)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        starter: TaskStarter,
        appearance: Appearance | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self.starter = starter
        self._shown: TaskId | None = None
        self.news = TaskNews(client, appearance, self)
        self.model = TaskModel(client, self)
        self.task_actions = TaskActions(client, self)
        self.list = TaskList(self.model, style, self.news)
        self.view = TaskView(client, style)
        self.notices = NoticeStack(style)
        self.new_button = Button(self.tr("New task"), "primary")
        self._count = Label("", "soft")
        self._loading = ScrollColumn(EmptyState(style, "tasks", self.tr("Looking…"), ""))
        self._empty = ScrollColumn(self._make_empty())
        self._middle = QStackedWidget()
        for widget in (self.list, self._empty, self._loading):
            self._middle.addWidget(widget)
        self._stack = QStackedWidget()
        self._build()
        self.setFocusProxy(self.list)
        self.view.back.connect(self.show_list)
        self.view.to_composer.connect(self.to_composer)
        self.view.open_page.connect(self.reader_requested)
        self.view.toast_requested.connect(self.toast_requested)
        self.list.opened.connect(self._open)
        self.list.action_wanted.connect(self.task_actions.do)
        self.list.menu_wanted.connect(self._show_menu)
        self.task_actions.toast_requested.connect(self.toast_requested)
        for failing in (self.task_actions, self.model, starter):
            failing.failed.connect(self._tell)
        self.model.listed.connect(self._on_listed)
        self.model.modelReset.connect(lambda: self.news.know(self.model.tasks))
        self.news.changed.connect(self._tell_marks)
        self.news.ended.connect(self._on_ended)
        starter.started.connect(self._on_started)
        client.event.connect(self._hear)
        self._show_state()

    def _build(self) -> None:
        header = PageHeader(self.tr("Tasks"))
        header.add(self._count)
        header.add(self.new_button)
        self.new_button.set_icon(self._style, "chevron-down", "on_accent")
        self.new_button.set_icon_last()
        menu = Menu(self.new_button)
        menu.aboutToShow.connect(self._fill_new)
        self.new_button.setMenu(menu)
        frame = QVBoxLayout()
        frame.setContentsMargins(Space.M, Space.S, Space.M, 0)
        frame.addWidget(self._middle)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.notices)
        column.addLayout(frame, 1)
        self._listing = listing
        self._stack.addWidget(listing)
        self._stack.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self._style,
            "tasks",
            self.tr("No tasks yet"),
            self._client.route.worded(
                self.tr(
                    "Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on this computer. Tasks are also under / in the message field, and in the menus of documents, messages and selected text."
                ),
                self.tr(
                    "Have a long text or a document summarised, translated, proofread or put into a table. It is done in the background, on %1. Tasks are also under / in the message field, and in the menus of documents, messages and selected text."
                ),
            ),
        )
        buttons = QWidget()
        row = FlowLayout(Space.S, buttons)
        for kind in _FIRST:
            button = Button(menu_text(kind), "primary" if kind is _FIRST[0] else "")
            button.set_icon(self._style, kind_icon(kind), "on_accent" if kind is _FIRST[0] else "soft")
            button.clicked.connect(lambda _=False, kind=kind: self.starter.begin(kind, TaskSource(), self))
            row.addWidget(button)
        empty.add(buttons)
        return empty

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_task(self, task_id: TaskId) -> None:
        """Show what came of a task so far, in the place of the list."""
        self._shown = task_id
        self.view.show_task(task_id)
        self._stack.setCurrentWidget(self.view)
        self.setFocusProxy(self.view)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.news.see((task_id,))

    def show_list(self) -> None:
        """Show the list again, with the keyboard on the task that was looked at."""
        before, self._shown = self._shown, None
        self._stack.setCurrentWidget(self._listing)
        self.setFocusProxy(self.list)
        row = None if before is None else self.model.row_of(before)
        if row is not None:
            self.list.choose(row)
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def shown(self) -> TaskId | None:
        """The task whose result is shown."""
        return self._shown

    # --- what is shown ----------------------------------------------------------------------------------------

    def _on_listed(self) -> None:
        self._show_state()
        self._tell_marks()

    def _show_state(self) -> None:
        total = self.model.total
        self._count.setText(self.tr("%Ln tasks", "", total) if total else "")
        self.new_button.setVisible(bool(total))
        if total is None:
            self._middle.setCurrentWidget(self._loading)
        else:
            self._middle.setCurrentWidget(self.list if total else self._empty)

    def _tell_marks(self) -> None:
        # What stands in the list is being looked at.
        unseen = 0 if self.isVisible() else len(self.news.unseen)
        self.marks_changed.emit(self.model.running, unseen)

    def _on_started(self, task: Task, shown: bool) -> None:
        self.news.know((task,))
        if shown:
            self.show_task(task.id)
            self.wanted.emit()
        elif not self.isVisible():
            words = self.tr("“%1” is being worked on").replace("%1", title_text(task))
            self.toast_requested.emit(Toast(words, self.tr("Show"), self._go_to_list))

    def _go_to_list(self) -> None:
        self.show_list()
        self.wanted.emit()

    def _on_ended(self, task: Task) -> None:
        if self.isVisible() and self._shown == task.id:
            self.news.see((task.id,))
        elif not self.isVisible() or self._shown is not None:
            self.toast_requested.emit(Toast(finished_text(task), self.tr("Open"), lambda: self._go_to(task.id)))

    def _go_to(self, task_id: TaskId) -> None:
        self.show_task(task_id)
        self.wanted.emit()

    def _hear(self, event: Event) -> None:
        match event:
            case TasksRemoved(tasks=tasks) if self._shown in tasks:
                self.show_list()
            case EverythingDeleted() if self._shown is not None:
                self.show_list()
            case _:
                pass

    def _tell(self, problem: Problem) -> None:
        self.notices.add(problem)
        if self._shown is not None:
            self.show_list()

    # --- what the user does -----------------------------------------------------------------------------------

    def _open(self, task: Task) -> None:
        self.show_task(task.id)

    def _fill_new(self) -> None:
        menu = self.new_button.menu()
        menu.clear()
        fill_new_menu(menu, self.starter, self)

    def _show_menu(self, tasks: tuple[Task, ...], at: QPoint) -> None:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.fill_menu(menu, tasks)
        menu.popup(at)

    def fill_menu(self, menu: Menu, tasks: tuple[Task, ...]) -> None:
        """What can be done with what is selected."""
        one = tasks[0] if len(tasks) == 1 else None
        if one is not None:
            menu.addAction(self._style.icon("file"), self.tr("Open"), lambda: self._open(one))
            menu.addSeparator()
        for action in TaskAction:
            can = tuple(task for task in tasks if action in actions_of(task) or action is TaskAction.DELETE)
            if not can:
                continue
            if action is TaskAction.DELETE:
                menu.addSeparator()
            colour = "destructive" if action is TaskAction.DELETE else "soft"
            entry = menu.addAction(
                self._style.icon(action.value, colour),
                action_text(action),
                partial(self.task_actions.do, action, can),
            )
            if action is TaskAction.DELETE:
                entry.setShortcut(Qt.Key.Key_Delete)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._shown is not None:
            self.show_list()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_marks()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        # What stood in the list was looked at.
        if self._shown is None and not event.spontaneous():
            self.news.see(task.id for task in self.model.tasks)
        self._tell_marks()
