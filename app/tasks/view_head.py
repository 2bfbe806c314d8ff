"""The top of a task's page: what it is called, what was done, how far it is, and what can be done with the result."""

from __future__ import annotations

import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.chat.plain_text import one_line
from app.style import Space, Style
from app.tasks.done_words import facts_text, step_text
from app.widgets.buttons import Button, IconButton
from app.widgets.detail_header import DetailHeader
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.notice import ProblemView
from app.widgets.progress_strip import ProgressStrip
from core.records import Task, TaskStatus

_GOING_ON = (TaskStatus.WAITING, TaskStatus.RUNNING, TaskStatus.PAUSED)


class ResultHeader(DetailHeader):
    """Attributes:
    beside, copy, to_composer, save: what can be done with the result.
    """

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(style, self.tr("Back to all tasks"), parent)
        self.beside = IconButton(style, "source", self.tr("Show the source beside it"), checked_colour="accent")
        self.beside.setCheckable(True)
        self.copy = IconButton(style, "copy", self.tr("Copy"))
        self.to_composer = IconButton(style, "chat", self.tr("Put into a conversation"))
        self.save = Button(self.tr("Save as…"))
        self.save.set_icon(style, "download")
        for button in (self.beside, self.copy, self.to_composer):
            self.row.addWidget(button)
        self.row.addSpacing(Space.XS)
        self.row.addWidget(self.save)

    def show_task(self, task: Task | None) -> None:
        """Say what it is; None: it isn't here yet."""
        self.title.set_whole_text("" if task is None else one_line(task.title))
        self.facts.set_whole_text("" if task is None else facts_text(task, time.time()))


class TaskProgress(ProgressStrip):
    """How far a task is that goes on, with ways to stop it.

    Attributes:
        pause: stop it for a while, or have it go on.

    Signals:
        cancelled: no more is to be done of it.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, at_top=True)
        self.cancel.setText(self.tr("Cancel"))
        self.pause = Button("")
        self.row.insertWidget(1, self.pause)

    def show_task(self, task: Task | None, total: int, why: str = "") -> None:
        """Show it while it isn't over. `total`, `why`: see `step_text`."""
        if task is None or task.status not in _GOING_ON:
            self.hide()
            return
        paused = task.status is TaskStatus.PAUSED
        self.pause.setText(self.tr("Go on") if paused else self.tr("Pause"))
        self.pause.setEnabled(not (paused and task.source_gone))
        # Nobody knows how long it takes: a bar that only moves would look as if it went on.
        done = (task.pieces_done, task.pieces) if task.pieces else (0, 0 if task.status is TaskStatus.RUNNING else 1)
        self.show_progress(step_text(task, total, why), *done)

    def stop(self) -> None:
        self.cancelled.emit()


class TaskFate(QWidget):
    """What is to be known about a task that ended before its end, or whose source is gone.

    Signals:
        again_wanted: go on where it stopped.
    """

    again_wanted = Signal()

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._shown: tuple[object, ...] = ()
        self.problem: ProblemView | None = None
        self.words = Label("", "soft", wrap=True)
        self.again = Button("")
        self.again.clicked.connect(self.again_wanted)
        self._said = QVBoxLayout()
        self._said.setSpacing(Space.XS)
        self._said.addWidget(self.words)
        card = QFrame()
        card.setProperty("look", "notice")
        flow = FlowLayout(Space.S)
        flow.addWidget(self.again)
        column = QVBoxLayout(card)
        column.setContentsMargins(Space.M, Space.S, Space.M, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(self._said)
        column.addLayout(flow)
        room = QHBoxLayout(self)
        room.setContentsMargins(Space.PAGE, Space.S, Space.PAGE, Space.S)
        room.addWidget(card)
        self.hide()

    def show_task(self, task: Task | None, total: int) -> None:
        """Say what became of it. `total`: pieces of its source."""
        ended = task is not None and task.status in (TaskStatus.FAILED, TaskStatus.CANCELLED)
        if task is None or not (ended or task.source_gone):
            self.hide()
            self._shown = ()
            return
        shown = (task.id, task.status, task.problem, task.source_gone, task.pieces_done)
        if shown != self._shown:
            self._shown = shown
            self._tell(task, total)
        self.show()

    def _tell(self, task: Task, total: int) -> None:
        if self.problem is not None:
            self.problem.hide()
            self.problem.deleteLater()
            self.problem = None
        failed = task.status is TaskStatus.FAILED
        if failed and task.problem is not None:
            self.problem = ProblemView(self._style, task.problem)
            self._said.insertWidget(0, self.problem)
        words = []
        if failed or task.status is TaskStatus.CANCELLED:
            words.append(step_text(task, total) if not failed else self._kept_words(task))
        if task.source_gone:
            over = task.status is TaskStatus.DONE
            words.append(
                self.tr("Its source was removed, so it is shown without it.")
                if over
                else self.tr("Its source was removed: what was done stays here, but it can't go on.")
            )
        self.words.setText("\n".join(filter(None, words)))
        self.words.setVisible(bool(self.words.text()))
        over = task.status in (TaskStatus.FAILED, TaskStatus.CANCELLED)
        self.again.setVisible(over and not task.source_gone)
        self.again.setText(self.tr("Try again") if failed else self.tr("Go on"))

    def _kept_words(self, task: Task) -> str:
        if not task.pieces_done:
            return ""
        number = self.locale().toString
        words = self.tr("%1 of %2 parts were done by then; it goes on behind them.")
        return words.replace("%2", number(task.pieces)).replace("%1", number(task.pieces_done))
