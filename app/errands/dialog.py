"""Asks what is to be done, with which tools and how much of them; and when, if it is to begin by itself."""

from __future__ import annotations

import msgspec
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.chat.growing_edit import GrowingEdit
from app.core_client import CoreClient
from app.errands.budget_fields import BudgetFields
from app.errands.known import ErrandTools
from app.errands.tool_choice import ToolChoice
from app.errands.when_fields import WhenFields
from app.style import Space, Style
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import CheckBox
from app.widgets.dialog import Dialog
from app.widgets.labels import Label
from app.widgets.page import ScrollColumn
from app.widgets.tab_order import order_tabs
from core.protocol import Failed, Reply
from core.records import MAX_GOAL_CHARS, ErrandDraft, ErrandSchedule, ErrandScheduleId

_WIDTH = 540
_SHARE = 0.95
_TALLEST = 200


class ErrandDialog(Dialog):
    """Signals:
        start_wanted: (ErrandDraft) whoever listens calls `take_reply`.
        save_wanted: (ErrandSchedule) likewise.

    Attributes:
        goal, tools, budget, begins: the fields they are called after.
        when: of a schedule; None: it begins now.
        action: begins it, or keeps the schedule.
    """

    start_wanted = Signal(object)
    save_wanted = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        known: ErrandTools,
        draft: ErrandDraft,
        parent: QWidget | None = None,
        *,
        schedule: ErrandSchedule | None = None,
    ) -> None:
        """Args:
        draft: what is chosen at first.
        schedule: it is this one that is written; its id 0: a new one.
        """
        super().__init__(parent)
        self._draft = draft
        self._schedule = schedule
        self._waits = False  # to be kept as soon as the words of its time were read
        self.setWindowTitle(self._title())
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        room = style.px(_WIDTH) if parent is None else max(_WIDTH, parent.width() - 2 * Space.PAGE)
        self.setMinimumWidth(min(style.px(_WIDTH), room))
        self.goal = GrowingEdit(style, style.px(_TALLEST))
        self.goal.setPlaceholderText(self.tr("As you would tell somebody"))
        self.goal.setAccessibleName(self.tr("What is to be done"))
        self.goal.setPlainText(draft.goal)
        self.tools = ToolChoice(style, known)
        self.tools.show_choice(draft.tools, draft.allowed)
        self.budget = BudgetFields(style)
        self.budget.show_budget(draft.budget)
        self.begins = CheckBox(style, self.tr("Begin without showing me the plan"))
        self.begins.setChecked(draft.begins or bool(draft.steps))
        self.when = None if schedule is None else WhenFields(client, style)
        if self.when is not None and schedule is not None and schedule.due_at:
            self.when.show_when(schedule.due_at, schedule.repeats)
        self.action = Button("", "primary")
        self._problem = Label("", "error", wrap=True)
        self._problem.hide()
        self._growing = QTimer(self, singleShot=True, interval=0)
        self._growing.timeout.connect(self._grow)
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order_tabs)
        self._lay_out()
        self._connect()
        self._refresh()
        self.goal.setFocus()

    def _title(self) -> str:
        if self._schedule is None:
            return self.tr("Do this for me")
        return self.tr("Change the schedule") if self._schedule.id else self.tr("Do this on a schedule")

    def _lay_out(self) -> None:
        content = QWidget()
        self._room = QVBoxLayout(content)
        self._room.setContentsMargins(0, 0, Space.XS, 0)
        self._room.setSpacing(Space.M)
        asked = QVBoxLayout()
        asked.setSpacing(Space.XS)
        asked.addWidget(Label(self.goal.accessibleName(), wrap=True))
        asked.addWidget(self.goal)
        asked.addWidget(
            Label(self.tr("For example: “Sort the invoices in Downloads into folders by month”"), "note", wrap=True)
        )
        self._room.addLayout(asked)
        if self._draft.steps:
            words = self.tr("It begins with the %n steps of this plan.", "", len(self._draft.steps))
            self._room.addWidget(Label(words, "soft", wrap=True))
        if self.when is not None:
            self._room.addWidget(self.when)
            self._room.addWidget(
                Label(
                    self.tr("It begins while Rememora runs. What it misses, it tells you when it starts."),
                    "note",
                    wrap=True,
                )
            )
        for part in (self.tools, self.budget, self.begins):
            self._room.addWidget(part)
        self._room.addStretch()
        self._scroll = ScrollColumn(content)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.action.setDefault(True)
        foot = QHBoxLayout()
        foot.setSpacing(Space.S)
        foot.addStretch()
        foot.addWidget(cancel)
        foot.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(self.windowTitle(), "heading", wrap=True))
        column.addWidget(self._scroll, 1)
        column.addWidget(self._problem)
        column.addSpacing(Space.XS)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.action.clicked.connect(self._act)
        self.goal.submitted.connect(self._act)
        self.goal.escaped.connect(self.reject)
        self.goal.textChanged.connect(self._refresh)
        self.begins.toggled.connect(lambda _: self._refresh())
        self.goal.height_changed.connect(self._growing.start)
        self.tools.height_changed.connect(self._growing.start)
        if self.when is not None:
            self.when.height_changed.connect(self._growing.start)
            self.when.was_read.connect(self._on_read)

    # --- what was chosen --------------------------------------------------------------------------------------

    @property
    def draft(self) -> ErrandDraft:
        """As it was written."""
        return msgspec.structs.replace(
            self._draft,
            goal=self.goal.toPlainText().strip(),
            tools=self.tools.tools,
            allowed=self.tools.allowed,
            budget=self.budget.budget,
            begins=self.begins.isChecked(),
        )

    @property
    def schedule(self) -> ErrandSchedule | None:
        """As it was written; None: it begins now."""
        if self._schedule is None or self.when is None:
            return None
        return msgspec.structs.replace(
            self._schedule,
            draft=self.draft,
            due_at=self.when.due_at,
            repeats=self.when.how_often,
            # One that is off stays so, unless it gets another time.
            enabled=self._schedule.enabled or abs(self.when.due_at - self._schedule.due_at) >= 60,
        )

    @property
    def problem_words(self) -> str:
        """What is wrong, as it is said; empty: nothing is said."""
        return "" if self._problem.isHidden() else self._problem.text()

    def _wrong(self) -> str:
        if len(self.goal.toPlainText()) > MAX_GOAL_CHARS:
            most = self.locale().toString(MAX_GOAL_CHARS)
            return self.tr("This is too long: say it in %1 characters at most.").replace("%1", most)
        return self.tools.problem or ("" if self.when is None else self.when.problem)

    def _act(self) -> None:
        if not self.action.isEnabled():
            return
        if self.when is not None and self.when.unread:
            self._waits = True
            self.when.read()
            return
        wrong = self._wrong()
        self._say(wrong)
        if wrong:
            announce(self, wrong)
            return
        self.action.setEnabled(False)
        schedule = self.schedule
        if schedule is None:
            self.start_wanted.emit(self.draft)
        else:
            self.save_wanted.emit(schedule)

    def _on_read(self) -> None:
        if self._waits:
            self._waits = False
            self._act()

    def take_reply(self, reply: Reply) -> None:
        """What the core has answered: the dialog closes, or says why not."""
        if isinstance(reply, Failed):
            shown = in_user_language(reply.problem)
            self._say(sentences_text(shown.what, shown.safe, shown.next_step))
            self._refresh(keep=True)
        else:
            self.accept()

    # --- what is shown ----------------------------------------------------------------------------------------

    def _refresh(self, *, keep: bool = False) -> None:
        begun = self.begins.isChecked() or bool(self._draft.steps)
        now = self.tr("Begin") if begun else self.tr("Make a plan")
        self.action.setText(now if self._schedule is None else self.tr("Save"))
        self.action.setEnabled(bool(self.goal.toPlainText().strip()))
        if not keep:
            self._say("")

    def _say(self, words: str) -> None:
        if words != self.problem_words:
            self._problem.setText(words)
            self._problem.setVisible(bool(words))
            self._growing.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._grow()

    def _grow(self) -> None:
        """As high as what is asked for needs, if the screen is."""
        layout, content = self.layout(), self._scroll.widget()
        inner = None if content is None else content.layout()
        if layout is None or inner is None or not self.isVisible():
            return
        inner.activate()
        screen = self.screen().availableGeometry()
        least = inner.totalMinimumSize().width() + self._scroll.verticalScrollBar().sizeHint().width()
        self._scroll.setMinimumWidth(min(least, int(screen.width() * _SHARE)))
        layout.activate()
        wanted = inner.totalHeightForWidth(self._scroll.width()) - self._scroll.height() + self.height()
        most = int(screen.height() * _SHARE)
        width = max(self.width(), self.minimumSizeHint().width())
        self.resize(width, max(self.minimumSizeHint().height(), min(wanted, most)))
        self._ordering.start()

    def _order_tabs(self) -> None:
        content = self._scroll.widget()
        if content is not None and self.isVisible():
            order_tabs(content)


def new_schedule(draft: ErrandDraft) -> ErrandSchedule:
    """One that isn't kept yet, whose time is still to be chosen."""
    return ErrandSchedule(id=ErrandScheduleId(0), draft=draft, due_at=0.0)
