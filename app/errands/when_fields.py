"""When an errand is to begin by itself: in words, or by day, time and how often."""

from __future__ import annotations

import time

from PySide6.QtCore import QDateTime, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.reminders.words import repeats_text, until_tomorrow
from app.style import Space, Style
from app.widgets.choices import Choice
from app.widgets.date_field import DateField
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.time_field import TimeField
from core.protocol import ErrandTimeRead, ReadErrandTime, Reply
from core.records import Repeats

_PAUSE_MS = 400


class WhenFields(QWidget):
    """Signals:
        changed: by the user.
        was_read: what the words mean is known.
        height_changed: a line came or went.

    Attributes:
        words: "every Monday at 9", which sets the others.
        day, time, repeats: what holds.
    """

    changed = Signal()
    was_read = Signal()
    height_changed = Signal()

    def __init__(self, client: CoreClient, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._reading = 0
        self._understood: bool | None = None  # None: the words weren't read yet
        self._setting = False
        self.words = LineEdit(self.tr("In words, such as: every Monday at 9"))
        self.words.setAccessibleName(self.tr("When, in words"))
        self.words.textEdited.connect(self._on_words)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.read)
        self.day = DateField(style, self.tr("Day"))
        self.time = TimeField(self.tr("Time"))
        self.repeats = Choice(style)
        for one in Repeats:
            self.repeats.addItem(repeats_text(one), one)
        self.repeats.setAccessibleName(self.tr("How often"))
        for signal in (self.day.dateChanged, self.time.timeChanged, self.repeats.activated):
            signal.connect(self._on_changed)
        fields = QWidget()
        row = FlowLayout(Space.S, fields)
        for field in (self.day, self.time, self.repeats):
            row.addWidget(field)
        self._note = Label("", "note", wrap=True)
        self._note.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        column.addWidget(Label(self.tr("When to begin"), wrap=True))
        column.addWidget(self.words)
        column.addWidget(fields)
        column.addWidget(self._note)
        now = time.time()
        self.show_when(now + until_tomorrow(now), Repeats.NEVER)

    @property
    def due_at(self) -> float:
        """The next time, Unix seconds."""
        return float(QDateTime(self.day.date(), self.time.time()).toSecsSinceEpoch())

    @property
    def how_often(self) -> Repeats:
        return Repeats(self.repeats.currentData())

    @property
    def unread(self) -> bool:
        """There are words, and what they mean isn't known yet."""
        return bool(self.words.text().strip()) and self._understood is None

    @property
    def problem(self) -> str:
        """Why it can't be kept; empty: it can."""
        if self.words.text().strip() and self._understood is False:
            return self._unreadable()
        over = self.due_at <= time.time() and self.how_often is Repeats.NEVER
        return self.tr("This moment is over.") if over else ""

    @property
    def note(self) -> str:
        """What is said below the fields."""
        return "" if self._note.isHidden() else self._note.text()

    def show_when(self, due_at: float, repeats: Repeats) -> None:
        """Choose it."""
        self._setting = True
        moment = QDateTime.fromSecsSinceEpoch(int(due_at))
        self.day.setDate(moment.date())
        self.time.setTime(moment.time())
        self.repeats.setCurrentIndex(self.repeats.findData(repeats))
        self._setting = False
        self._say("")

    def _unreadable(self) -> str:
        return self.tr("This can't be read as a time to come. Choose it below.")

    def _on_words(self) -> None:
        self._understood = None
        self._pause.start()

    def read(self) -> None:
        """Have the words read as a time."""
        self._pause.stop()
        self._reading += 1
        reading, words = self._reading, self.words.text().strip()
        if not words:
            self._say("")
            return

        def answered(reply: Reply) -> None:
            if reading != self._reading:
                return
            self._understood = isinstance(reply, ErrandTimeRead) and reply.due_at is not None
            if isinstance(reply, ErrandTimeRead) and reply.due_at is not None:
                self.show_when(reply.due_at, reply.repeats)
                self.changed.emit()
            else:
                self._say(self._unreadable())
            self.was_read.emit()

        self._client.ask(ReadErrandTime(words=words), answered)

    def _on_changed(self) -> None:
        if not self._setting:
            # What is chosen by hand holds.
            self.words.clear()
            self._pause.stop()
            self._say(self.problem)
            self.changed.emit()

    def _say(self, words: str) -> None:
        if words != self.note:
            self._note.setText(words)
            self._note.setVisible(bool(words))
            self.height_changed.emit()
