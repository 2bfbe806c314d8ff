"""The Tasks page: what is done to texts and what is done by itself, in the background, and in its place what came of one."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.errands.part import ErrandsPart
from app.errands.starter import ErrandStarter
from app.errands.words import finished_text as errand_text
from app.style import Space, Style
from app.tasks.halves import Half, HalfTabs
from app.tasks.kinds import Kind
from app.tasks.menus import fill_new_menu
from app.tasks.part import TextsPart
from app.tasks.starter import TaskStarter
from app.tasks.words import finished_text, title_text
from app.tools.known import KnownTools
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader
from app.widgets.toast import Toast
from core.records import Errand, ErrandId, Problem, Task, TaskId

# Offered where there is nothing yet.
_FIRST = (Kind.SUMMARISE, Kind.TRANSLATE, Kind.PROOFREAD, Kind.EXTRACT)


class TasksPage(QWidget):
    """Signals:
    toast_requested: (Toast)
    wanted: the page is to be shown.
    to_composer: (str) a result is to be put into a conversation.
    reader_requested: (DocumentId, page, start, end) show a document where something stands in it.
    memory_requested: (MemoryId) show a way of doing.
    marks_changed: (int, int) so many are being done or wait; so many have ended and weren't looked at.

    Attributes:
        texts: what is done to texts.
        errands: what is done by itself.
        half, tabs: which of them is listed.
    """

    toast_requested = Signal(object)
    wanted = Signal()
    to_composer = Signal(str)
    reader_requested = Signal(object, int, int, int)
    memory_requested = Signal(object)
    marks_changed = Signal(int, int)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        starter: TaskStarter,
        appearance: Appearance | None = None,
        parent: QWidget | None = None,
        *,
        errands: ErrandStarter | None = None,
        tools: KnownTools | None = None,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self.half = Half.TEXTS
        self.tabs = HalfTabs()
        self.tabs.show_half(self.half)
        self.texts = TextsPart(client, style, starter, appearance, self)
        self.notices = NoticeStack(style)
        errands = errands or ErrandStarter(client, style, self)
        self.errands = ErrandsPart(client, style, errands, tools or KnownTools(client, self), appearance, self)
        self.new_button = Button(self.tr("New task"), "primary")
        self.new_errand_button = Button(self.tr("Do this for me…"), "primary")
        self.new_schedule_button = Button(self.tr("New schedule…"), "primary")
        self._count = Label("", "soft")
        self._middle = QStackedWidget()
        for widget in (self.texts.listing, self.errands.listing, self.errands.scheduling):
            self._middle.addWidget(widget)
        self._stack = QStackedWidget()
        self._build()
        self.setFocusProxy(self.texts.list)
        self._connect()
        self._show_state()

    def _build(self) -> None:
        header = PageHeader(self.tr("Tasks"))
        header.add(self._count)
        for button in (self.new_button, self.new_errand_button, self.new_schedule_button):
            header.add(button)
        for button in (self.new_errand_button, self.new_schedule_button):
            button.set_icon(self._style, "plus", "on_accent")
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
        column.addWidget(self.tabs)
        column.addLayout(frame, 1)
        self._listing = listing
        self._stack.addWidget(listing)
        self._stack.addWidget(self.texts.view)
        self._stack.addWidget(self.errands.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def _connect(self) -> None:
        texts, errands = self.texts, self.errands
        self.tabs.chosen.connect(self.show_half)
        for half, part in ((Half.TEXTS, texts), (Half.ERRANDS, errands)):
            part.opened.connect(partial(self._on_opened, half))
            part.closed.connect(self.show_list)
            part.listed.connect(self._on_listed)
            part.failed.connect(self._tell)
            part.toast_requested.connect(self.toast_requested)
        texts.view.to_composer.connect(self.to_composer)
        texts.view.open_page.connect(self.reader_requested)
        texts.news.ended.connect(self._on_ended)
        texts.starter.started.connect(self._on_started)
        errands.view.memory_requested.connect(self.memory_requested)
        errands.news.came.connect(self._on_errand_news)
        errands.starter.scheduled.connect(self._on_scheduled)
        self.new_errand_button.clicked.connect(lambda: errands.starter.begin("", self))
        self.new_schedule_button.clicked.connect(lambda: errands.starter.schedule_new(self))

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_task(self, task_id: TaskId) -> None:
        """Show what came of a task so far, in the place of the list."""
        self.texts.show_task(task_id)

    def show_errand(self, errand_id: ErrandId) -> None:
        """Show an errand, in the place of the list."""
        self.errands.show_errand(errand_id)

    def show_list(self) -> None:
        """Show the list again, with the keyboard on what was looked at."""
        self._stack.setCurrentWidget(self._listing)
        self.texts.leave()
        self.errands.leave()
        self._show_state()
        self._current_list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_half(self, half: Half) -> None:
        """List what is done to texts, what is done by itself, or what begins by itself."""
        if half is not self.half and self.isVisible() and self._stack.currentWidget() is self._listing:
            self._see_listed()
        self.half = half
        self.tabs.show_half(half)
        focus = self.window().focusWidget()
        inside = focus is not None and self._middle.isAncestorOf(focus)
        self._show_state()
        if inside:
            # Else Qt passes it on to whatever comes next. Where there is no list, nothing has it.
            listed = self._current_list if self._current_list.isVisible() else self._middle
            listed.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def _current_list(self) -> QWidget:
        lists = {Half.ERRANDS: self.errands.list, Half.SCHEDULES: self.errands.schedule_list}
        return lists.get(self.half, self.texts.list)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _on_listed(self) -> None:
        self._show_state()
        self._tell_marks()

    def _show_state(self) -> None:
        total = self.texts.model.total
        errands, schedules = self.errands.model.total, self.errands.schedules.total
        self.new_button.setVisible(self.half is Half.TEXTS and bool(total))
        self.new_errand_button.setVisible(self.half is Half.ERRANDS and bool(errands))
        self.new_schedule_button.setVisible(self.half is Half.SCHEDULES and bool(schedules))
        if self._stack.currentWidget() is self._listing:
            self.setFocusProxy(self._current_list)
        match self.half:
            case Half.ERRANDS:
                self._count.setText(self.tr("%Ln errands", "", errands) if errands else "")
                self._middle.setCurrentWidget(self.errands.listing)
            case Half.SCHEDULES:
                self._count.setText(self.tr("%Ln schedules", "", schedules) if schedules else "")
                self._middle.setCurrentWidget(self.errands.scheduling)
            case Half.TEXTS:
                self._count.setText(self.tr("%Ln tasks", "", total) if total else "")
                self._middle.setCurrentWidget(self.texts.listing)

    def _tell_marks(self) -> None:
        # What stands in the list is being looked at.
        unseen = 0 if self.isVisible() else len(self.texts.news.unseen) + len(self.errands.news.unseen)
        self.marks_changed.emit(self.texts.model.running + self.errands.model.at_work, unseen)

    def _on_opened(self, half: Half, _: object) -> None:
        other, view = (self.errands, self.texts.view) if half is Half.TEXTS else (self.texts, self.errands.view)
        other.leave()
        self.show_half(half)
        self._stack.setCurrentWidget(view)
        self.setFocusProxy(view)
        view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.wanted.emit()

    def _on_started(self, task: Task, shown: bool) -> None:
        self.texts.news.know((task,))
        if shown:
            self.show_task(task.id)
        elif not self.isVisible():
            words = self.tr("“%1” is being worked on").replace("%1", title_text(task))
            self.toast_requested.emit(Toast(words, self.tr("Show"), lambda: self._go_to_list(Half.TEXTS)))

    def _on_ended(self, task: Task) -> None:
        if self.isVisible() and self.texts.shown == task.id:
            self.texts.news.see((task.id,))
        elif not self.isVisible() or self.texts.shown is not None:
            self.toast_requested.emit(Toast(finished_text(task), self.tr("Open"), lambda: self.show_task(task.id)))

    def _on_errand_news(self, errand: Errand) -> None:
        if self.isVisible() and self.errands.shown == errand.id:
            self.errands.news.see((errand.id,))
        else:
            toast = Toast(errand_text(errand), self.tr("Open"), lambda: self.show_errand(errand.id))
            self.toast_requested.emit(toast)

    def _on_scheduled(self, _: object) -> None:
        words = self.tr("It begins by itself from now on")
        self.toast_requested.emit(Toast(words, self.tr("Show"), lambda: self._go_to_list(Half.SCHEDULES)))

    def _go_to_list(self, half: Half) -> None:
        self.show_half(half)
        self.show_list()
        self.wanted.emit()

    def _tell(self, problem: Problem) -> None:
        if self._stack.currentWidget() is self.errands.view:
            self.errands.view.tell(problem)
            return
        self.notices.add(problem)
        if self.texts.shown is not None:
            self.show_list()

    # --- what the user does -----------------------------------------------------------------------------------

    def _fill_new(self) -> None:
        menu = self.new_button.menu()
        menu.clear()
        words = self.new_errand_button.text()
        menu.addAction(self._style.icon("spark"), words, lambda: self.errands.starter.begin("", self))
        menu.addSeparator()
        fill_new_menu(menu, self.texts.starter, self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and (self.texts.shown is not None or self.errands.shown is not None):
            self.show_list()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tell_marks()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self._stack.currentWidget() is self._listing and not event.spontaneous():
            self._see_listed()
        self._tell_marks()

    def _see_listed(self) -> None:
        """What stood in the list was looked at."""
        match self.half:
            case Half.TEXTS:
                self.texts.news.see(task.id for task in self.texts.model.items)
            case Half.ERRANDS:
                self.errands.news.see(errand.id for errand in self.errands.model.items)
            case Half.SCHEDULES:
                pass
