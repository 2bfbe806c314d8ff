"""A reminder to be written down, or changed."""

from __future__ import annotations

import datetime as dt
import time
from functools import partial

import msgspec
from PySide6.QtCore import QDateTime, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.core_client import CoreClient
from app.reminders.words import repeats_text, state_text, until_tomorrow
from app.style import Space, Style, isolated
from app.translation import in_user_language, sentences_text
from app.widgets.buttons import Button
from app.widgets.choices import Choice
from app.widgets.date_field import DateField
from app.widgets.dialog import Dialog
from app.widgets.flow import FlowLayout
from app.widgets.labels import Label
from app.widgets.line_edit import LineEdit
from app.widgets.time_field import TimeField
from core.protocol import Failed, ReadReminder, ReminderRead, Reply, SaveReminder
from core.records import MAX_REMINDER_CHARS, Reminder, ReminderId, Repeats

_MINUTE = 60.0
_HOUR = 3600.0

# So long nobody types, before what stands there is read.
_PAUSE_MS = 200


class ReminderDialog(Dialog):
    """Accepted: it is kept. The time that a new one names is read while it is typed, until a time is chosen by hand.

    Attributes:
        text, day, time, repeats: fields.
        pills: buttons for times that are often meant.
        understood: what was read, as the reminder will be listed.
        action: keeps it.
        words: why it can't be kept.
    """

    def __init__(
        self, client: CoreClient, style: Style, reminder: Reminder | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._reminder = reminder or Reminder(id=ReminderId(0), text="", due_at=_next_hour(time.time()))
        title = self.tr("New reminder") if reminder is None else self.tr("Change the reminder")
        self.setWindowTitle(title)
        self.setModal(True)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = LineEdit(self.tr("What to remind you of"))
        self.text.setAccessibleName(self.text.placeholderText())
        self.text.setMaxLength(MAX_REMINDER_CHARS)
        self.text.setText(self._reminder.text)
        self.text.textChanged.connect(self._on_text)
        self._read: ReminderRead | None = None
        self._reading = 0  # counts readings, so that a late answer to an earlier one is dropped
        self._asked = False  # what stands there isn't read yet
        self._save_then = False
        self._by_hand = reminder is not None
        self._setting = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read_text)
        self.understood = Label("", "soft", wrap=True)
        self.understood.hide()
        self.day = DateField(style, self.tr("Day"))
        self.time = TimeField(self.tr("Time"))
        self.day.dateChanged.connect(self._on_time)
        self.time.timeChanged.connect(self._on_time)
        self.repeats = Choice(style)
        for one in Repeats:
            self.repeats.addItem(repeats_text(one), one)
        self.repeats.setCurrentIndex(self.repeats.findData(self._reminder.repeats))
        self.repeats.setAccessibleName(self.tr("How often"))
        self.repeats.currentIndexChanged.connect(self._on_time)
        when = QWidget()
        line = FlowLayout(Space.S, when)
        for field in (self.day, self.time, self.repeats):
            line.addWidget(field)
        self.pills: list[Button] = []
        often = QWidget()
        flow = FlowLayout(Space.XS, often)
        for words, seconds in (
            (self.tr("In 10 minutes"), 10 * _MINUTE),
            (self.tr("In 1 hour"), _HOUR),
            (self.tr("Tomorrow at 9:00"), None),
        ):
            pill = Button(words, "pill")
            pill.setAutoDefault(False)
            pill.clicked.connect(partial(self._set_in, seconds))
            flow.addWidget(pill)
            self.pills.append(pill)
        self._past = Label(self.tr("This moment is over: you are reminded at once."), "note", wrap=True)
        self.words = Label("", "error", wrap=True)
        self.words.hide()
        self.action = Button(self.tr("Save"), "primary")
        self.action.setDefault(True)
        self.action.clicked.connect(self._save)
        cancel = Button(self.tr("Cancel"))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(Space.S)
        buttons.addStretch()
        buttons.addWidget(cancel)
        buttons.addWidget(self.action)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.PAGE)
        column.setSpacing(Space.M)
        column.addWidget(Label(title, "heading", wrap=True))
        column.addWidget(self.text)
        column.addWidget(self.understood)
        column.addWidget(when)
        column.addWidget(often)
        column.addWidget(self._past)
        column.addWidget(self.words)
        column.addLayout(buttons)
        self.setMinimumWidth(460)
        self._set(self._reminder.due_at)
        self.text.setFocus()

    @property
    def due_at(self) -> float:
        """When it is to come, Unix seconds."""
        return float(QDateTime(self.day.date(), self.time.time()).toSecsSinceEpoch())

    def _set(self, due_at: float, repeats: Repeats | None = None) -> None:
        moment = QDateTime.fromSecsSinceEpoch(int(due_at))
        self._setting = True
        self.day.setDate(moment.date())
        self.time.setTime(moment.time())
        if repeats is not None:
            self.repeats.setCurrentIndex(self.repeats.findData(repeats))
        self._setting = False
        self._refresh()

    def _set_in(self, seconds: float | None, _checked: bool = False) -> None:
        now = time.time()
        self._set(now + (until_tomorrow(now) if seconds is None else seconds))
        self._on_time()

    def _refresh(self) -> None:
        self.action.setEnabled(bool(self.text.text().strip()))
        self._past.setVisible(self.due_at < time.time() - _MINUTE)
        self._tell()

    # --- the time in the words ----------------------------------------------------------------------------------

    def _on_text(self) -> None:
        self._reading += 1
        self._save_then = False
        self._asked = not self._by_hand
        if self._asked:
            self._pause.start()
        else:
            self._read = None
        self._refresh()

    def _on_time(self) -> None:
        """What is chosen by hand holds."""
        if not self._setting:
            self._by_hand = True
            self._asked = self._save_then = False
            self._pause.stop()
            self._reading += 1
            self._refresh()

    def _read_text(self) -> None:
        self._pause.stop()
        self._reading += 1
        reading = self._reading

        def answered(reply: Reply) -> None:
            if reading != self._reading:
                return
            self._asked = False
            named = isinstance(reply, ReminderRead) and reply.due_at is not None
            before, self._read = self._read, reply if isinstance(reply, ReminderRead) and named else None
            if self._read is not None and self._read.due_at is not None:
                self._set(self._read.due_at, self._read.repeats)
            elif before is not None:
                self._set(self._reminder.due_at, self._reminder.repeats)
            self._tell()
            if self._save_then:
                self._keep()

        self._client.ask(ReadReminder(text=self.text.text()), answered)

    def _tell(self) -> None:
        told = self.reminder
        read = self._read is not None and bool(told.text)
        self.understood.setText(f"{isolated(told.text)} · {state_text(told, time.time())}" if read else "")
        self.understood.setVisible(read)

    @property
    def reminder(self) -> Reminder:
        """As it is written down. One whose time is another one is told again."""
        typed = self.text.text().strip()
        text, due_at, timer = (self._read.text if self._read is not None else typed), self.due_at, False
        read_at = self._read.due_at if self._read is not None else None
        if read_at is not None and int(read_at) // 60 == int(due_at) // 60:
            # The fields show no seconds.
            due_at, timer = read_at, self._read is not None and self._read.timer
        moved = int(due_at) // 60 != int(self._reminder.due_at) // 60
        again = {"told_at": None, "missed": False, "done": False, "timer": timer} if moved else {}
        return msgspec.structs.replace(
            self._reminder,
            text=text,
            due_at=due_at if moved else self._reminder.due_at,
            repeats=Repeats(self.repeats.currentData()),
            **again,
        )

    def _save(self) -> None:
        self.words.hide()
        self.action.setEnabled(False)
        if self._asked:
            self._save_then = True
            self._read_text()
        else:
            self._keep()

    def _keep(self) -> None:
        self._save_then = False
        self.action.setEnabled(False)
        self._client.ask(SaveReminder(reminder=self.reminder), self._on_reply)

    def _on_reply(self, reply: Reply) -> None:
        if isinstance(reply, Failed):
            shown = in_user_language(reply.problem)
            self.words.setText(sentences_text(shown.what, shown.next_step))
            self.words.show()
            self._refresh()
        else:
            self.accept()


def _next_hour(now: float) -> float:
    full = dt.datetime.fromtimestamp(now).replace(minute=0, second=0, microsecond=0)
    return (full + dt.timedelta(hours=1)).timestamp()
