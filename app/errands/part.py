"""The errands' half of the Tasks page: those there are, those that begin by themselves, and the page of one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.appearance import Appearance
from app.core_client import CoreClient
from app.errands.actions import ErrandActions, toggle_of
from app.errands.model import ErrandModel
from app.errands.news import ErrandNews
from app.errands.schedules import ScheduleActions, ScheduleModel
from app.errands.starter import ErrandStarter
from app.errands.view import ErrandView
from app.errands.words import AT_WORK, WAITS_FOR_USER, goal_text, phase_icon, state_text
from app.rows.tool_row_list import RowLook, RowTool, ToolRowList
from app.style import Style
from app.tools.known import KnownTools
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.menu import Menu
from app.widgets.page import ScrollColumn
from core.records import Errand, ErrandId, ErrandPhase, ErrandSchedule

_RUN, _TRASH = "play", "trash"


class ErrandsPart(QObject):
    """Signals:
        opened: (ErrandId) the view shows it, and is to be seen.
        closed: the list is to be seen again.
        listed: of what is listed something changed.
        toast_requested: (Toast)
        failed: (Problem)

    Attributes:
        model, list, view, news: the errands, and the page of one.
        schedules, schedule_list, schedule_actions: those that begin by themselves.
        listing, scheduling: the lists with what is shown where there is nothing yet.
        starter: begins others.
    """

    opened = Signal(object)
    closed = Signal()
    listed = Signal()
    toast_requested = Signal(object)
    failed = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        starter: ErrandStarter,
        tools: KnownTools,
        appearance: Appearance | None,
        over: QWidget,
    ) -> None:
        """`over`: the page; dialogs and menus stand above it."""
        super().__init__(over)
        self._style = style
        self._over = over
        self.starter = starter
        self.news = ErrandNews(client, appearance, self)
        self.model = ErrandModel(client, self)
        self.actions = ErrandActions(client, self)
        self.schedules = ScheduleModel(client, self)
        self.schedule_actions = ScheduleActions(client, self)
        self.list = ToolRowList(self.model, style, self.tr("Errands"), self._errand_look)
        self.schedule_list = ToolRowList(self.schedules, style, self.tr("Errands on a schedule"), self._schedule_look)
        self.view = ErrandView(client, style, starter, tools, self.actions)
        self.listing = self._stack(
            self.list,
            "spark",
            self.tr("Nothing was asked for yet"),
            self.tr(
                "Say what is to be done, and look over the plan. Then it is done step by step in the background, with your tools, and you are asked before each use of one. What you correct is remembered for the next time."
            ),
            self.tr("Do this for me…"),
            lambda: starter.begin("", over),
        )
        self.scheduling = self._stack(
            self.schedule_list,
            "clock",
            self.tr("Nothing begins by itself yet"),
            self.tr(
                "Have something done every Monday at 9, say, while Rememora runs. What is missed, you are told of."
            ),
            self.tr("New schedule…"),
            lambda: starter.schedule_new(over),
        )
        self._connect()
        self._show_state()

    def _stack(
        self, rows: QWidget, icon: str, title: str, sentence: str, action: str, do: Callable[[], None]
    ) -> QStackedWidget:
        empty = EmptyState(self._style, icon, title, sentence)
        button = Button(action, "primary")
        button.clicked.connect(do)
        empty.add(button)
        stack = QStackedWidget()
        for widget in (
            ScrollColumn(EmptyState(self._style, icon, self.tr("Looking…"), "")),
            ScrollColumn(empty),
            rows,
        ):
            stack.addWidget(widget)
        return stack

    def _connect(self) -> None:
        self.list.opened.connect(lambda errand: self.show_errand(errand.id))
        self.list.tool_wanted.connect(self.actions.do_tool)
        self.list.toggled.connect(self._toggle)
        self.list.delete_wanted.connect(self.actions.delete)
        self.list.menu_wanted.connect(self._show_menu)
        self.schedule_list.opened.connect(self._edit_schedule)
        self.schedule_list.tool_wanted.connect(self._do_schedule)
        self.schedule_list.toggled.connect(self._switch_schedule)
        self.schedule_list.delete_wanted.connect(self._delete_schedules)
        self.schedule_list.menu_wanted.connect(self._show_schedule_menu)
        self.view.back.connect(self.closed)
        for toasting in (self.actions, self.schedule_actions, self.view):
            toasting.toast_requested.connect(self.toast_requested)
        for failing in (self.actions, self.schedule_actions, self.model, self.schedules, self.starter):
            failing.failed.connect(self.failed)
        for beginning in (self.starter.started, self.schedule_actions.begun):
            beginning.connect(self._on_started)
        self.model.listed.connect(self._show_state)
        self.model.modelReset.connect(lambda: self.news.know(self.model.items))
        self.news.changed.connect(self.list.viewport().update)
        self.news.changed.connect(self.listed)
        self.schedules.listed.connect(self._show_state)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        for stack, total in ((self.listing, self.model.total), (self.scheduling, self.schedules.total)):
            stack.setCurrentIndex(0 if total is None else 2 if total else 1)
        self.listed.emit()

    def _errand_look(self, errand: Errand) -> RowLook:
        failed = errand.phase is ErrandPhase.FAILED
        waits = errand.phase in WAITS_FOR_USER
        return RowLook(
            icon=phase_icon(errand.phase),
            icon_colour="destructive" if failed else "accent" if waits or errand.phase in AT_WORK else "soft",
            title=goal_text(errand),
            below=state_text(errand, time.time()),
            below_colour="destructive" if failed else "accent" if waits else "soft",
            tools=self.actions.tools(errand),
            tools_stay=errand.phase in AT_WORK or errand.phase is ErrandPhase.PAUSED,
            marked=errand.id in self.news.unseen,
            problem=errand.problem,
        )

    def _schedule_look(self, schedule: ErrandSchedule) -> RowLook:
        missed = schedule.missed_at is not None
        title, state = self.schedules.told(schedule)
        return RowLook(
            icon="clock",
            icon_colour="destructive" if missed else "soft",
            title=title,
            ink="text" if schedule.enabled else "soft",
            below=state,
            below_colour="destructive" if missed else "soft",
            tools=(RowTool(_RUN, self.tr("Do it now")), RowTool(_TRASH, self.tr("Delete"))),
        )

    # --- one of them ------------------------------------------------------------------------------------------

    @property
    def shown(self) -> ErrandId | None:
        """The one whose page is shown."""
        return self.view.one.errand_id

    @property
    def asking(self) -> list[ErrandId]:
        """Those that ask for leave."""
        return [errand.id for errand in self.model.items if errand.phase is ErrandPhase.ASKING]

    def show_errand(self, errand_id: ErrandId) -> None:
        """Show its page."""
        self.view.show_errand(errand_id)
        self.news.see((errand_id,))
        self.opened.emit(errand_id)

    def leave(self) -> None:
        """The list is shown again: with the keyboard on the one that was looked at."""
        before = self.shown
        if before is not None:
            self.view.show_errand(None)
            row = self.model.row_of(before)
            if row is not None:
                self.list.choose(row)

    def _on_started(self, errand: Errand) -> None:
        self.news.know((errand,))
        self.show_errand(errand.id)

    # --- what the user does -----------------------------------------------------------------------------------

    def _toggle(self, errand: Errand) -> None:
        action = toggle_of(errand)
        if action is not None:
            self.actions.do(action, (errand,))

    def _show_menu(self, errands: Sequence[Errand], at: QPoint) -> None:
        menu = self._menu()
        self.fill_menu(menu, errands)
        menu.popup(at)

    def _menu(self) -> Menu:
        menu = Menu(self._over)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def fill_menu(self, menu: Menu, errands: Sequence[Errand]) -> None:
        """What can be done with what is selected."""
        if len(errands) == 1:
            open_one = partial(self.show_errand, errands[0].id)
            menu.addAction(self._style.icon("file"), self.tr("Open"), open_one)
            menu.addSeparator()
        self.actions.fill_menu(menu, self._style, errands)

    # --- schedules --------------------------------------------------------------------------------------------

    def _edit_schedule(self, schedule: ErrandSchedule) -> None:
        self.starter.edit_schedule(schedule, self._over)

    def _do_schedule(self, schedule: ErrandSchedule, icon: str) -> None:
        (self.schedule_actions.run if icon == _RUN else self.schedule_actions.delete)(schedule)

    def _switch_schedule(self, schedule: ErrandSchedule) -> None:
        self.schedule_actions.set_enabled(schedule, enabled=not schedule.enabled)

    def _delete_schedules(self, schedules: Sequence[ErrandSchedule]) -> None:
        for schedule in schedules:
            self.schedule_actions.delete(schedule)

    def _show_schedule_menu(self, schedules: Sequence[ErrandSchedule], at: QPoint) -> None:
        menu = self._menu()
        self.fill_schedule_menu(menu, schedules[0])
        menu.popup(at)

    def fill_schedule_menu(self, menu: Menu, schedule: ErrandSchedule) -> None:
        """All that can be done with one."""
        icon, actions = self._style.icon, self.schedule_actions
        menu.addAction(icon("pencil"), self.tr("Change…"), partial(self.starter.edit_schedule, schedule, self._over))
        menu.addAction(icon(_RUN), self.tr("Do it now"), partial(actions.run, schedule))
        switch = partial(actions.set_enabled, schedule, enabled=not schedule.enabled)
        words = self.tr("Turn off") if schedule.enabled else self.tr("Turn on")
        menu.addAction(icon("pause" if schedule.enabled else "check"), words, switch)
        if schedule.missed_at is not None:
            menu.addAction(icon("close"), self.tr("Leave what was missed"), partial(actions.dismiss, schedule))
        if schedule.last is not None:
            menu.addAction(icon("file"), self.tr("Show the last one"), partial(self.show_errand, schedule.last))
        menu.addSeparator()
        entry = menu.addAction(icon(_TRASH, "destructive"), self.tr("Delete"), partial(actions.delete, schedule))
        entry.setShortcut(Qt.Key.Key_Delete)
