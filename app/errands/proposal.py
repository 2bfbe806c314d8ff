"""A plan that waits for the user: it is changed, and begun; or what is left of one that goes on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from app.errands.plan_editor import PlanEditor
from app.errands.words import amount_text
from app.style import Space, Style
from app.widgets.buttons import Button
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.page import Card
from core.records import MAX_PLANNED_STEPS, Errand, ErrandPhase, ErrandStep, ErrandStepPhase

_PAUSE_MS = 800


class Proposal(Card):
    """Signals:
        edited: (tuple of PlannedStep) the plan is to be so.
        begin_wanted: go on to its steps.
        plan_wanted: have another one proposed.
        closed: what was changed is done.

    Attributes:
        editor: the plan.
        begin_button, plan_button: while nothing was begun.
        done_button: while the errand goes on.
    """

    edited = Signal(object)
    begin_wanted = Signal()
    plan_wanted = Signal()
    closed = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._changed = False
        self._unanswered = 0  # times that it was to be kept, and the core hasn't said that it is
        self._title = Label("", "title", wrap=True)
        self._note = Label("", "note", wrap=True)
        self.editor = PlanEditor(style, MAX_PLANNED_STEPS)
        self._budget = Label("", "note", wrap=True)
        self.begin_button = Button(self.tr("Begin"), "primary")
        self.begin_button.set_icon(style, "play", "on_accent")
        self.plan_button = Button(self.tr("Think of another plan"))
        self.plan_button.set_icon(style, "refresh")
        self.done_button = Button(self.tr("Done"), "primary")
        buttons = QWidget()
        row = FlowLayout(Space.S, buttons)
        for button in (self.begin_button, self.plan_button, self.done_button):
            row.addWidget(button)
        for part in (self._title, self._note, self.editor, self._budget, buttons):
            self.column.addWidget(part)
        self.column.setSpacing(Space.M)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.save)
        self.editor.changed.connect(self._on_changed)
        self.begin_button.clicked.connect(self._begin)
        self.plan_button.clicked.connect(self._plan)
        self.done_button.clicked.connect(self._close)
        self.hide()

    def show_plan(self, errand: Errand, steps: Sequence[ErrandStep]) -> None:
        """The steps that weren't begun yet. While the user changes them, what is written stays."""
        left = [step for step in steps if step.phase is ErrandStepPhase.OPEN]
        begun = len(steps) > len(left) or errand.phase is not ErrandPhase.PROPOSED
        if not self._changed and not self._unanswered:
            self.editor.show_steps(left, first=len(steps) - len(left) + 1)
        if begun:
            self._title.setText(self.tr("What is still to be done"))
            self._note.setText(self.tr("Change it while it goes on: it does what stands here."))
        else:
            self._title.setText(self.tr("A plan, for you to change"))
            self._note.setText(
                self.tr("Write into a step to change it. Enter adds one below; Alt and an arrow key moves it.")
            )
        self._budget.setText(
            self.tr("It may use %1 at most, and asks before each use of a tool.").replace(
                "%1", amount_text(errand.draft.budget)
            )
        )
        self._budget.setVisible(not begun)
        self.begin_button.setVisible(not begun)
        self.plan_button.setVisible(not begun)
        self.done_button.setVisible(begun)
        self.setAccessibleName(self._title.text())
        self._refresh()

    def forget(self) -> None:
        """Another errand is shown: what was written there was kept, or isn't wanted."""
        self._pause.stop()
        self._changed = False
        self._unanswered = 0

    def save(self) -> None:
        """Have what was changed kept."""
        self._pause.stop()
        if self._changed and self.editor.steps:
            self._changed = False
            self._unanswered += 1
            self.edited.emit(self.editor.steps)

    def take_answer(self) -> None:
        """What was to be kept is kept, or isn't: what the core has of the plan holds again."""
        self._unanswered = max(0, self._unanswered - 1)

    def _on_changed(self) -> None:
        self._changed = True
        self._pause.start()
        self._refresh()

    def _refresh(self) -> None:
        something = bool(self.editor.steps)
        self.begin_button.setEnabled(something)
        self.done_button.setEnabled(something)

    def allow_again(self) -> None:
        """It couldn't be begun."""
        self._refresh()
        self.plan_button.setEnabled(True)

    def _begin(self) -> None:
        self.save()
        self.begin_button.setEnabled(False)
        self.begin_wanted.emit()

    def _plan(self) -> None:
        self.forget()
        self.plan_wanted.emit()

    def _close(self) -> None:
        self.save()
        self.closed.emit()
