"""The Reminders page."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QStackedWidget, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.reminders.actions import ReminderAction, ReminderActions, action_text, actions_of
from app.reminders.dialog import ReminderDialog
from app.reminders.model import ReminderModel
from app.rows.tool_row_list import RowLook, RowTool, ToolRowList
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.empty_state import EmptyState
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.menu import Menu
from app.widgets.notice import NoticeStack
from app.widgets.page import PageHeader, ScrollColumn
from core.records import Reminder, ReminderId, Repeats

# A list that is longer can be searched.
_SHORT = 12


class RemindersPage(QWidget):
    """Signals:
    toast_requested: (Toast)
    waiting_changed: (int) so many have come, and the user isn't through with them.

    Attributes:
        model, list: the reminders.
        reminder_actions: what can be done with them.
        new_button, search
    """

    toast_requested = Signal(object)
    waiting_changed = Signal(int)

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self.model = ReminderModel(client, self)
        self.reminder_actions = ReminderActions(client, self)
        self.list = ToolRowList(self.model, style, self.tr("Reminders"), self._look)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.notices = NoticeStack(style)
        self.new_button = Button(self.tr("New reminder"), "primary")
        self.new_button.set_icon(style, "plus", "on_accent")
        self.new_button.clicked.connect(self.add)
        self._count = Label("", "soft")
        self.search = LineEdit(self.tr("Search reminders"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self.model.search)
        self.search.textChanged.connect(self._show_state)
        header = PageHeader(self.tr("Reminders"))
        header.add(self._count)
        header.add(self.new_button)
        self._middle = QStackedWidget()
        self._empty = ScrollColumn(self._make_empty())
        self._loading = ScrollColumn(EmptyState(style, "clock", self.tr("Looking…"), ""))
        self._nothing = ScrollColumn(EmptyState(style, "search", self.tr("Nothing found"), ""))
        for widget in (self.list, self._empty, self._loading, self._nothing):
            self._middle.addWidget(widget)
        inside = QVBoxLayout()
        inside.setContentsMargins(Space.M, Space.S, Space.M, 0)
        inside.setSpacing(Space.S)
        inside.addWidget(self.search)
        inside.addWidget(self._middle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addWidget(self.notices)
        column.addLayout(inside, 1)
        self.setFocusProxy(self.list)
        self.list.opened.connect(self.edit)
        self.list.tool_wanted.connect(self._do)
        self.list.toggled.connect(self._toggle)
        self.list.delete_wanted.connect(lambda reminders: self.reminder_actions.delete(reminders[0]))
        self.list.menu_wanted.connect(self._show_menu)
        self.reminder_actions.toast_requested.connect(self.toast_requested)
        for failing in (self.reminder_actions, self.model):
            failing.failed.connect(self.notices.add)
        self.model.listed.connect(self._show_state)
        self._show_state()

    def _make_empty(self) -> EmptyState:
        empty = EmptyState(
            self._style,
            "clock",
            self.tr("No reminders yet"),
            self.tr(
                "Say in a conversation what to remind you of, and when, or write it down here. You are reminded while Rememora runs; what you missed is told when it starts."
            ),
        )
        first = Button(self.tr("New reminder"), "primary")
        first.clicked.connect(self.add)
        empty.add(first)
        return empty

    # --- what the window asks ---------------------------------------------------------------------------------

    def add(self) -> None:
        """Have a reminder written down."""
        ReminderDialog(self._client, self._style, None, self.window()).open()

    def edit(self, reminder: Reminder) -> None:
        """Have one changed."""
        ReminderDialog(self._client, self._style, reminder, self.window()).open()

    def show_reminder(self, reminder_id: ReminderId) -> None:
        """Bring one into sight."""
        row = self.model.row_of(reminder_id)
        if row is not None:
            self.list.choose(row)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _show_state(self) -> None:
        total = self.model.total
        self._count.setText(self.tr("%n reminders", "", total) if total else "")
        self.new_button.setVisible(bool(total))
        self.search.setVisible((total or 0) > _SHORT)
        if self.search.isHidden() and self.search.text():
            self.search.clear()
        if total is None:
            self._middle.setCurrentWidget(self._loading)
        elif not total:
            self._middle.setCurrentWidget(self._empty)
        else:
            self._middle.setCurrentWidget(self.list if self.model.rowCount() else self._nothing)
        self.waiting_changed.emit(self.model.waiting)

    def _look(self, reminder: Reminder) -> RowLook:
        text, state = self.model.told(reminder)
        colour = "destructive" if reminder.missed and not reminder.done else "soft"
        return RowLook(
            icon="check" if reminder.done else "refresh" if reminder.repeats is not Repeats.NEVER else "clock",
            icon_colour=colour,
            title=text,
            ink="soft" if reminder.done else "text",
            below=state,
            below_colour=colour,
            tools=tuple(RowTool(action.value, action_text(action)) for action in actions_of(reminder)),
        )

    # --- what the user does -----------------------------------------------------------------------------------

    def _toggle(self, reminder: Reminder) -> None:
        if not reminder.done:
            self.reminder_actions.finish(reminder)

    def _do(self, reminder: Reminder, icon: str, at: QPoint) -> None:
        match ReminderAction(icon):
            case ReminderAction.DONE:
                self.reminder_actions.finish(reminder)
            case ReminderAction.DELETE:
                self.reminder_actions.delete(reminder)
            case ReminderAction.SNOOZE:
                menu = self._menu()
                self.reminder_actions.fill_snooze(menu, reminder)
                menu.popup(at)

    def _menu(self) -> Menu:
        menu = Menu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _show_menu(self, reminders: tuple[Reminder, ...], at: QPoint) -> None:
        menu = self._menu()
        self.fill_menu(menu, reminders[0])
        menu.popup(at)

    def fill_menu(self, menu: Menu, reminder: Reminder) -> None:
        """All that can be done with one."""
        icon, actions = self._style.icon, self.reminder_actions
        menu.addAction(icon("pencil"), self.tr("Change…"), partial(self.edit, reminder))
        if not reminder.done:
            done = ReminderAction.DONE
            menu.addAction(icon(done.value), action_text(done), partial(actions.finish, reminder))
            menu.addSeparator()
            actions.fill_snooze(menu, reminder)
        menu.addSeparator()
        trash = ReminderAction.DELETE
        entry = menu.addAction(icon(trash.value, "destructive"), action_text(trash), partial(actions.delete, reminder))
        entry.setShortcut(Qt.Key.Key_Delete)
