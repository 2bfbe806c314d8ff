"""The top of an errand's page: what it is for, how far it is, and what stops it or has it go on."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from app.chat.dates import moment_text
from app.chat.plain_text import one_line
from app.errands.words import AT_WORK, amount_text, goal_text, state_text, steps_text, used_text
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.detail_header import DetailHeader
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from app.widgets.page import Card
from app.widgets.progress_strip import ProgressStrip
from core.records import Errand, ErrandBudget, ErrandPhase

_GOING_ON = AT_WORK | {ErrandPhase.ASKING, ErrandPhase.PAUSED}

# What one click adds to a budget.
MORE = ErrandBudget(steps=20, minutes=30.0)


class ErrandHeader(DetailHeader):
    """Attributes:
    more, schedule, again, delete: what can be done with it.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, self.tr("Back to all errands"), parent)
        self.more = IconButton(style, "plus", "")
        self.schedule = IconButton(style, "clock", self.tr("Do this on a schedule…"))
        self.again = IconButton(style, "refresh", self.tr("Do this once more"))
        self.delete = IconButton(style, "trash", self.tr("Delete"))
        for button in (self.more, self.schedule, self.again, self.delete):
            self.row.addWidget(button)

    def show_errand(self, errand: Errand | None) -> None:
        """Say what it is; None: it isn't here yet."""
        self.title.set_whole_text("" if errand is None else goal_text(errand))
        self.facts.set_whole_text("" if errand is None else self._facts(errand))
        ended = errand is not None and errand.phase in (ErrandPhase.DONE, ErrandPhase.FAILED, ErrandPhase.STOPPED)
        self.again.setVisible(ended)
        going_on = errand is not None and errand.phase in _GOING_ON
        self.more.setVisible(going_on)
        words = self.tr("Let it use %1 more", "so many actions and minutes")
        self.more.set_words(words.replace("%1", amount_text(MORE)))
        self.schedule.setEnabled(errand is not None)
        self.delete.setEnabled(errand is not None)

    def _facts(self, errand: Errand) -> str:
        now = time.time()
        begun = self.tr("begun %1").replace("%1", moment_text(errand.created_at, now))
        used = used_text(errand) if errand.phase not in _GOING_ON and errand.used.steps else ""
        parts = [begun, used, one_line(errand.model)]
        if errand.schedule_id is not None:
            parts.insert(1, self.tr("on a schedule"))
        return " · ".join(filter(None, parts))


class ErrandProgress(ProgressStrip):
    """How far an errand is that goes on, with ways to stop it.

    Attributes:
        pause: leave it for a while, or have it go on.

    Signals:
        stopped: no more is to be done of it.
    """

    stopped = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_top=True)
        self.cancel.setText(self.tr("Stop"))
        self.pause = Button("")
        self.row.insertWidget(1, self.pause)

    def show_errand(self, errand: Errand | None) -> None:
        """Show it while it isn't over."""
        if errand is None or errand.phase not in _GOING_ON:
            self.hide()
            return
        paused = errand.phase is ErrandPhase.PAUSED
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        words = state_text(errand, time.time())
        if errand.phase is not ErrandPhase.PLANNING:
            words = f"{words} · {used_text(errand)}"
        planning = errand.phase is ErrandPhase.PLANNING
        done, total = (0, 0) if planning else (errand.steps_done, max(1, errand.steps))
        self.show_progress(words[:1].upper() + words[1:], done, total)

    def stop(self) -> None:
        self.stopped.emit()


class ErrandFate(Card):
    """What is to be known about one that stopped before its end, and how it goes on.

    Signals:
        again_wanted: go on where it stopped.
        more_wanted: with more of its budget.

    Attributes:
        words: what is said.
        action: has it go on.
        stop_button: it is left as it is.
        problem: why it failed.
    """

    again_wanted = Signal()
    more_wanted = Signal()
    stop_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[object, ...] = ()
        self._phase: ErrandPhase | None = None
        self.problem: ProblemView | None = None
        self.words = Label("", wrap=True)
        self.action = Button("", "primary")
        self.stop_button = Button(self.tr("Stop here"))
        self.action.clicked.connect(self._act)
        self.stop_button.clicked.connect(self.stop_wanted)
        buttons = QWidget()
        row = FlowLayout(Space.S, buttons)
        row.addWidget(self.action)
        row.addWidget(self.stop_button)
        self.column.addWidget(self.words)
        self.column.addWidget(buttons)
        self.hide()

    def show_errand(self, errand: Errand | None) -> None:
        """Say what became of it, if it stopped before its end."""
        stopped = (ErrandPhase.FAILED, ErrandPhase.STOPPED, ErrandPhase.OUT_OF_BUDGET)
        if errand is None or errand.phase not in stopped:
            self.hide()
            self._shown = ()
            return
        shown = (errand.id, errand.phase, errand.problem, errand.draft.budget, errand.steps_done)
        if shown != self._shown:
            self._shown = shown
            self._tell(errand)
        self.show()

    def _tell(self, errand: Errand) -> None:
        if self.problem is not None:
            self.problem.hide()
            self.problem.deleteLater()
            self.problem = None
        self._phase = errand.phase
        if errand.phase is ErrandPhase.FAILED and errand.problem is not None:
            self.problem = ProblemView(self._style, errand.problem)
            self.column.insertWidget(0, self.problem)
        over = errand.phase is ErrandPhase.OUT_OF_BUDGET
        if over:
            words = self.tr("Its budget is used up: %1. What was done is kept.").replace("%1", used_text(errand))
            action = self.tr("%n more actions, and go on", "", MORE.steps)
        elif errand.phase is ErrandPhase.STOPPED:
            words = " · ".join(filter(None, (self.tr("You stopped it. What was done is kept."), steps_text(errand))))
            action = self.tr("Go on")
        else:
            words = "" if errand.problem is not None else self.tr("It couldn't be finished. What was done is kept.")
            action = self.tr("Try again")
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.action.setText(action)
        self.stop_button.setVisible(over)
        self.setAccessibleName(words)

    def _act(self) -> None:
        (self.more_wanted if self._phase is ErrandPhase.OUT_OF_BUDGET else self.again_wanted).emit()
