"""What the search is narrowed to: a row of buttons with menus, there while something is searched for."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence

import msgspec
from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.projects.project_list import ProjectList
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.date_field import OptionalDate
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.menu import Menu
from core.records import EVERYTHING, ProjectId, Role, SearchFilter

# The longest name of a project on its button, at text scale 1.
_NAME_PX = 140

# Days back.
_PERIODS = (0, 7, 30, 365)


class SearchFilters(QWidget):
    """Holds the filter in force: a button for each of its parts.

    Attributes:
        wanted: the filter.
        when, who, where: the buttons; the last one is there while there are projects.

    Signals:
        changed(): the user has chosen something.
    """

    changed = Signal()

    def __init__(
        self,
        style: Style,
        projects: ProjectList,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date] = dt.date.today,
    ) -> None:
        super().__init__(parent)
        self._style = style
        self._projects = projects
        self._today = today
        self._days: int | None = None
        self.wanted = EVERYTHING
        row = FlowLayout(Space.XS)
        self.setLayout(row)
        self.when = self._button("clock", self.tr("When it was said"))
        self.who = self._button("chat", self.tr("Who said it"))
        self.where = self._button("folder", self.tr("Where it was said"))
        for button in (self.when, self.who, self.where):
            row.addWidget(button)
        self._fill_when()
        self._fill_who()
        self._follow_projects()
        projects.changed.connect(self._follow_projects)

    @property
    def narrowed(self) -> bool:
        """Less than everything is searched."""
        return self.wanted != EVERYTHING

    def clear(self) -> None:
        """Search everything again."""
        self._days = None
        self.wanted = EVERYTHING
        self._say()

    def set_days(self, days: int | None) -> None:
        """Since the beginning of the day so many days ago; None: at any time."""
        since = None
        if days is not None:
            day = self._today() - dt.timedelta(days=days)
            since = dt.datetime.combine(day, dt.time()).timestamp()
        self._days = days
        self._change(since=since, until=None)

    def set_between(self, since: float | None, until: float | None) -> None:
        """Unix seconds, `until` not included."""
        self._days = None
        self._change(since=since, until=until)

    def set_role(self, role: Role | None) -> None:
        """Said by this one; None: by anyone."""
        self._change(role=role)

    def set_project(self, project_id: ProjectId | None) -> None:
        """Said in this project; None: anywhere."""
        self._change(project_id=project_id)

    def actions_of(self, button: Button) -> dict[str, QAction]:
        """The entries of a button's menu, by their words."""
        return {action.text(): action for action in button.menu().actions() if action.text()}

    def _button(self, icon: str, words: str) -> Button:
        button = Button("", "pill")
        button.setToolTip(words)
        button.set_icon(self._style, icon)
        return button

    def _fill_when(self) -> None:
        def choosing(days: int | None) -> Callable[[], None]:
            return lambda: self.set_days(days)

        entries = [(self._period(days), choosing(days)) for days in (None, *_PERIODS)]
        self._fill(self.when, [*entries, (self.tr("From … to …"), self._ask_between)])

    def _fill_who(self) -> None:
        def choosing(role: Role | None) -> Callable[[], None]:
            return lambda: self.set_role(role)

        self._fill(self.who, [(self._role(role), choosing(role)) for role in (None, Role.USER, Role.ASSISTANT)])

    def _follow_projects(self) -> None:
        def choosing(project_id: ProjectId | None) -> Callable[[], None]:
            return lambda: self.set_project(project_id)

        projects = self._projects.all
        self.where.setVisible(bool(projects))
        names = [(project.name.replace("&", "&&"), choosing(project.id)) for project in projects]
        self._fill(self.where, [(self.tr("Anywhere"), choosing(None)), *names])
        if self.wanted.project_id is not None and self._projects.get(self.wanted.project_id) is None:
            self.set_project(None)
        else:
            self._say()

    def _fill(self, button: Button, entries: Sequence[tuple[str, Callable[[], None]]]) -> None:
        menu = Menu(button)
        group = QActionGroup(menu)
        for words, choose in entries:
            action = menu.addAction(words)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(choose)
        button.setMenu(menu)

    def _ask_between(self) -> None:
        dialog = BetweenDialog(self._style, self.wanted, self)
        dialog.accepted.connect(lambda: self.set_between(dialog.since.moment, dialog.last_day_over))
        dialog.rejected.connect(self._say)
        dialog.open()

    def _change(self, **changes: object) -> None:
        self.wanted = msgspec.structs.replace(self.wanted, **changes)
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        timed = self.wanted.since is not None or self.wanted.until is not None
        when = self._period(self._days) if self._days is not None or not timed else self._between_words()
        who = self._role(self.wanted.role)
        self._mark(self.when, "clock", when, active=timed)
        self._mark(self.who, "chat", who, active=self.wanted.role is not None)
        chosen = {when if self._days is not None or not timed else self.tr("From … to …"), who}
        self._say_where()
        for button in (self.when, self.who):
            for words, action in self.actions_of(button).items():
                action.setChecked(words in chosen)

    def _say_where(self) -> None:
        wanted = self.wanted.project_id
        name = self._projects.name(wanted) or self.tr("Anywhere")
        self._mark(self.where, "folder", name, active=wanted is not None)
        short = self.where.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, self._style.px(_NAME_PX))
        self.where.setText(short.replace("&", "&&"))
        there = [None, *(project.id for project in self._projects.all)]
        for action, project_id in zip(self.where.menu().actions(), there, strict=True):
            action.setChecked(project_id == wanted)

    def _mark(self, button: Button, icon: str, words: str, *, active: bool) -> None:
        button.setText(words)
        button.set_icon(self._style, icon, "accent" if active else "soft")
        button.setAccessibleName(f"{button.toolTip()}: {words}")

    def _between_words(self) -> str:
        def day(moment: float) -> str:
            return QLocale().toString(QDateTime.fromSecsSinceEpoch(int(moment)).date(), QLocale.FormatType.ShortFormat)

        if self.wanted.until is None:
            return self.tr("Since %1").replace("%1", day(self.wanted.since or 0.0))
        last = day(self.wanted.until - 1)
        if self.wanted.since is None:
            return self.tr("Until %1").replace("%1", last)
        return self.tr("%1 to %2").replace("%1", day(self.wanted.since)).replace("%2", last)

    def _period(self, days: int | None) -> str:
        if days is None:
            return self.tr("Any time")
        return {
            0: self.tr("Today"),
            7: self.tr("Last 7 days"),
            30: self.tr("Last 30 days"),
            365: self.tr("Last year"),
        }[days]

    def _role(self, role: Role | None) -> str:
        if role is None:
            return self.tr("Anyone")
        return self.tr("You") if role is Role.USER else self.tr("Rememora")


class BetweenDialog(Dialog):
    """Asks for the first and the last day to search; either may be left open.

    Attributes:
        since, until: the two days.
    """

    def __init__(self, style: Style, wanted: SearchFilter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("When it was said"))
        self.since = OptionalDate(style, self.tr("Not before"))
        self.until = OptionalDate(style, self.tr("Not after"))
        self.since.set_moment(wanted.since)
        self.until.set_moment(None if wanted.until is None else wanted.until - 1)
        if wanted.since is None and wanted.until is None:
            self.since.box.setChecked(True)
        self.search_button = Button(self.tr("Search"), "primary")
        self.search_button.clicked.connect(self.accept)
        self.search_button.setDefault(True)
        cancel = Button(self.tr("Cancel"))
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.search_button)
        self._note = Label("", "error", wrap=True)
        days = QHBoxLayout()
        days.setSpacing(Space.L)
        days.addWidget(self.since)
        days.addWidget(self.until)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.tr("When it was said"), "heading"))
        column.addLayout(days)
        column.addWidget(self._note)
        column.addStretch()
        column.addLayout(buttons)
        for day in (self.since, self.until):
            day.box.toggled.connect(self._check)
            day.field.dateChanged.connect(self._check)
        self.setMinimumWidth(440)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._check()

    @property
    def last_day_over(self) -> float | None:
        """When the last day is over, Unix seconds; None: it has no end."""
        if self.until.moment is None:
            return None
        day = dt.date.fromtimestamp(self.until.moment) + dt.timedelta(days=1)
        return dt.datetime.combine(day, dt.time()).timestamp()

    def _check(self) -> None:
        since, over = self.since.moment, self.last_day_over
        backwards = since is not None and over is not None and since >= over
        self._note.setText(self.tr("The last day is before the first one.") if backwards else "")
        self._note.setVisible(backwards)
        self.search_button.setEnabled(not backwards)
