"""One errand: its plan, its steps as they are done, what each asks and what came of it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.chat.accessible_text import announce
from app.core_client import CoreClient
from app.errands.actions import ErrandAction, ErrandActions
from app.errands.head import MORE, ErrandFate, ErrandHeader, ErrandProgress
from app.errands.one import OneErrand
from app.errands.outcome import Outcome
from app.errands.proposal import Proposal
from app.errands.starter import ErrandStarter
from app.errands.step_row import StepRow
from app.errands.step_rows import StepRows
from app.errands.words import OPEN, finished_text, shown_text
from app.style import Space, Style
from app.tools.calls import CallActions
from app.tools.known import KnownTools
from app.widgets.buttons import Button
from app.widgets.labels import Label
from app.widgets.notice import NoticeStack
from app.widgets.page import CentredColumn
from app.widgets.tab_order import order_tabs
from app.widgets.toast import Toast
from core.protocol import (
    CorrectErrandStep,
    ErrandStepCorrected,
    Failed,
    Reply,
)
from core.records import ErrandId, ErrandPhase, ErrandStepId, ErrandStepPhase, Problem

# Buttons and gaps beside the title, in pixels at text scale 1.
_AROUND_TITLE = 190

# A plan that goes on can still be changed in these.
_CHANGEABLE = OPEN - {ErrandPhase.PLANNING, ErrandPhase.PROPOSED}


class ErrandView(QWidget):
    """Attributes:
        one: what is known of it.
        header, progress, fate, proposal, outcome: parts of the page.
        steps: those that stand fast.
        change_button: shows the plan that is left, to be changed.

    Signals:
        back: to all errands.
        memory_requested: (MemoryId)
        toast_requested: (Toast)
    """

    back = Signal()
    memory_requested = Signal(object)
    toast_requested = Signal(object)

    def __init__(
        self,
        client: CoreClient,
        style: Style,
        starter: ErrandStarter,
        tools: KnownTools,
        actions: ErrandActions,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._style = style
        self._starter = starter
        self._actions = actions
        self._phase: ErrandPhase | None = None
        self._changing = False  # the rest of the plan, while the errand goes on
        self._calls = CallActions(client, self)
        self.one = OneErrand(client, self)
        self.header = ErrandHeader(style)
        self.notices = NoticeStack(style)
        self.progress = ErrandProgress()
        self.fate = ErrandFate(style)
        self.proposal = Proposal(style)
        self.outcome = Outcome(style)
        self.steps = StepRows(self.one, style, self._calls, tools, lambda: starter.tools.asks_always)
        self.change_button = Button(self.tr("Change what is still to be done"), "link")
        self.change_button.hide()
        self._goal = Label("", "heading", wrap=True)
        self._goal.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._waiting = Label(
            self.tr("Thinking of a plan. You can change it before anything is done."), "soft", wrap=True
        )
        self._ordering = QTimer(self, singleShot=True, interval=0)
        self._ordering.timeout.connect(self._order_tabs)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._scroll = CentredColumn(Space.PAGE)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        inside = self._scroll.column
        inside.setContentsMargins(0, Space.PAGE, 0, Space.XXL)
        for part in (self._goal, self._waiting, self.fate, self.outcome):
            inside.addWidget(part)
        inside.addLayout(self.steps)
        inside.addWidget(self.change_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.proposal)
        inside.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for above in (self.header, self.progress, self.notices):
            column.addWidget(above)
        column.addWidget(self._scroll, 1)
        self.setFocusProxy(self._scroll)

    def _connect(self) -> None:
        header, one, proposal = self.header, self.one, self.proposal
        header.back.clicked.connect(self.back)
        header.schedule.clicked.connect(self._schedule)
        header.again.clicked.connect(self._again)
        header.more.clicked.connect(lambda: one.extend(MORE))
        header.delete.clicked.connect(lambda: self._do(ErrandAction.DELETE))
        self.progress.pause.clicked.connect(self._toggle)
        self.progress.stopped.connect(lambda: self._do(ErrandAction.STOP))
        self.fate.again_wanted.connect(lambda: self._do(ErrandAction.GO_ON))
        self.fate.stop_wanted.connect(lambda: self._do(ErrandAction.STOP))
        self.fate.more_wanted.connect(lambda: one.extend(MORE))
        proposal.edited.connect(lambda steps: one.edit(steps, proposal.take_answer))
        proposal.editor.changed.connect(self._ordering.start)
        proposal.begin_wanted.connect(one.begin)
        proposal.plan_wanted.connect(one.plan)
        proposal.closed.connect(lambda: self._change(changing=False))
        self.change_button.clicked.connect(lambda: self._change(changing=True))
        self.outcome.rated.connect(one.rate)
        self.steps.corrected.connect(self._correct)
        self.steps.correcting.connect(self._on_correcting)
        self.steps.memory_requested.connect(self.memory_requested)
        one.began.connect(self._begin_showing)
        one.changed.connect(self._show)
        one.step_changed.connect(self._show_step)
        one.gone.connect(self.back)
        one.failed.connect(self.tell)
        self._calls.failed.connect(self.tell)
        self._calls.answered.connect(lambda: self.setFocus(Qt.FocusReason.OtherFocusReason))
        self._starter.tools.changed.connect(self._show)
        leave = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        leave.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        leave.activated.connect(self.back)

    # --- what the window asks ---------------------------------------------------------------------------------

    def show_errand(self, errand_id: ErrandId | None) -> None:
        """Show this one from now on; None: none."""
        self.proposal.save()
        self.one.follow(errand_id)

    def go_to_question(self) -> None:
        """The keyboard goes to what is asked."""
        question = self.steps.question
        if question is not None:
            self._show_question()
            question.take_focus()

    def _show_question(self) -> None:
        """Bring it into sight, with what it is answered by."""
        question = self.steps.question
        if question is not None:
            self._scroll.ensureWidgetVisible(question)
            self._scroll.ensureWidgetVisible(question.once_button, 0, Space.XXL)

    # --- what is shown ----------------------------------------------------------------------------------------

    def _begin_showing(self) -> None:
        self._phase = None
        self._changing = False
        self.proposal.forget()
        self.steps.forget()
        for problem in self.notices.problems:
            self.notices.remove(problem.code)
        self._show()
        self._scroll.verticalScrollBar().setValue(0)

    def _show(self) -> None:
        focus = self.window().focusWidget()
        inside = focus is not None and self.isAncestorOf(focus)
        self._show_parts()
        if inside and self.window().focusWidget() is not focus:
            # What had the keyboard is gone, and Qt has passed it on to whatever comes next.
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_parts(self) -> None:
        errand = self.one.errand
        self.header.show_errand(errand)
        self.progress.show_errand(errand)
        self.fate.show_errand(errand)
        self.outcome.show_errand(errand)
        self._goal.setText("" if errand is None else shown_text(errand.draft.goal))
        self._fit()
        self._waiting.setVisible(errand is not None and errand.phase is ErrandPhase.PLANNING)
        if errand is None:
            self.proposal.hide()
            self.change_button.hide()
            return
        if errand.phase not in _CHANGEABLE:
            self._changing = False
        proposed = errand.phase is ErrandPhase.PROPOSED
        left = [step for step in self.one.steps if step.phase is ErrandStepPhase.OPEN]
        if proposed or self._changing:
            self.proposal.show_plan(errand, self.one.steps)
        self.proposal.setVisible(proposed or self._changing)
        self.change_button.setVisible(errand.phase in _CHANGEABLE and bool(left) and not self._changing)
        self._show_rows()
        self._ordering.start()
        if errand.phase is ErrandPhase.ASKING and self._phase is not errand.phase:
            # Once all is laid out.
            QTimer.singleShot(0, self, self._show_question)
        if self._phase not in (None, errand.phase) and errand.phase in (ErrandPhase.DONE, ErrandPhase.ASKING):
            announce(self, finished_text(errand))
        self._phase = errand.phase

    def _fit(self) -> None:
        """All of the goal, where the line at the top has no room for it."""
        errand = self.one.errand
        room = self.width() - self._style.px(_AROUND_TITLE)
        long = errand is not None and ("\n" in errand.draft.goal.strip() or self.header.title.sizeHint().width() > room)
        self._goal.setVisible(long)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _show_rows(self) -> None:
        """Steps that are being written stand in the proposal."""
        editing = not self.proposal.isHidden()
        self.steps.show_steps([step for step in self.one.steps if not (editing and step.phase is ErrandStepPhase.OPEN)])

    def _order_tabs(self) -> None:
        content = self._scroll.widget()
        if content is not None and self.isVisible():
            order_tabs(content)

    def _show_step(self, step_id: ErrandStepId) -> None:
        row = self.steps.row(step_id)
        if row is None or not self.proposal.isHidden():
            self._show()
        if row is not None:
            self.steps.fill(row)
        self._ordering.start()

    def tell(self, problem: Problem) -> None:
        """Say what went wrong with what was asked here."""
        self.notices.add(problem)
        self.progress.cancel.setEnabled(True)
        self.proposal.allow_again()

    # --- what the user does -----------------------------------------------------------------------------------

    def _do(self, action: ErrandAction) -> None:
        if self.one.errand is not None:
            self._actions.do(action, (self.one.errand,))

    def _toggle(self) -> None:
        if self.one.errand is not None:
            self._actions.toggle(self.one.errand)

    def _schedule(self) -> None:
        errand = self.one.errand
        if errand is not None:
            self.proposal.save()
            self._starter.schedule_like(errand, self._texts(), self)

    def _again(self) -> None:
        if self.one.errand is not None:
            self._starter.again(self.one.errand, self._texts())

    def _texts(self) -> tuple[str, ...]:
        """Of the steps, as they would be done once more."""
        return tuple(step.text for step in self.one.steps)

    def _change(self, *, changing: bool) -> None:
        self._changing = changing
        if changing:
            self.proposal.forget()
        self._show()
        if changing and self.proposal.editor.rows:
            self.proposal.editor.rows[0].field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- correcting -------------------------------------------------------------------------------------------

    def _on_correcting(self, row: StepRow) -> None:
        if row.form is not None:
            self._scroll.ensureWidgetVisible(row.form)
        self._ordering.start()

    def _correct(self, step_id: ErrandStepId, words: str, remember: bool, undo: bool) -> None:
        errand, row = self.one.errand, self.steps.row(step_id)
        if errand is None or row is None:
            return

        def answered(reply: Reply) -> None:
            if isinstance(reply, ErrandStepCorrected):
                if reply.way is not None:
                    self.steps.learn(step_id, reply.way.id)
                self.one.take(reply)
                row.end_correcting()
                self._tell_corrected(reply)
            elif isinstance(reply, Failed):
                if row.form is not None:
                    row.form.allow_again()
                self.tell(reply.problem)

        command = CorrectErrandStep(errand_id=errand.id, step_id=step_id, words=words, remember=remember, undo=undo)
        self._client.ask(command, answered)

    def _tell_corrected(self, reply: ErrandStepCorrected) -> None:
        way = reply.way
        if reply.not_undone:
            words = self.tr("%n changes couldn't be taken back", "", reply.not_undone)
            self.toast_requested.emit(Toast(words))
        elif way is not None:
            words = self.tr("Remembered for next time")
            self.toast_requested.emit(Toast(words, self.tr("Show"), lambda: self.memory_requested.emit(way.id)))
