"""While it is listened to: how loud it is, for how long, what is waited for, and the ways out."""

from __future__ import annotations

from collections import deque

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from app.chat.accessible_text import announce
from app.listening.dictation import Dictation, Stage
from app.style import Space, Style
from app.widgets.buttons import Button, IconButton
from app.widgets.labels import Label

_BARS = 28
_TICK_MS = 250


class LevelMeter(QWidget):
    """How loud it was lately, the newest at the end."""

    def __init__(self, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._style = style
        self._levels: deque[float] = deque([0.0] * _BARS, maxlen=_BARS)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    @property
    def levels(self) -> tuple[float, ...]:
        return tuple(self._levels)

    def add(self, level: float) -> None:
        self._levels.append(level)
        self.update()

    def clear(self) -> None:
        self._levels.extend([0.0] * _BARS)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._style.px(4 * _BARS), self._style.px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        step = self.width() / _BARS
        wide = max(2.0, step / 2)
        for at, level in enumerate(self._levels):
            painter.setBrush(self._style.color("accent" if level > 0 else "line"))
            high = max(wide, level * self.height())
            painter.drawRoundedRect(QRectF(at * step, (self.height() - high) / 2, wide, high), wide / 2, wide / 2)


class ListeningBar(QWidget):
    """Hidden while nothing is listened to.

    Signals:
        cancelled: what was heard is to go.
        done: what was heard is to stay.
    """

    cancelled = Signal()
    done = Signal()

    def __init__(self, dictation: Dictation, style: Style, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._dictation = dictation
        self.meter = LevelMeter(style)
        self._time = Label("", "note")
        self.words = Label("", "note")
        self.words.setMinimumWidth(0)
        self.words.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.done_button = Button(self.tr("Done"), "action")
        self.done_button.clicked.connect(self.done)
        self.cancel_button = IconButton(style, "close", self.tr("Throw away what was heard (Esc)"))
        self.cancel_button.clicked.connect(self.cancelled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self.meter)
        row.addWidget(self._time)
        row.addWidget(self.words, 1)
        row.addWidget(self.done_button)
        row.addWidget(self.cancel_button)
        self._timer = QTimer(self, interval=_TICK_MS)
        self._timer.timeout.connect(self._tick)
        dictation.changed.connect(self._show)
        dictation.level.connect(self.meter.add)
        self._stage = Stage.OFF
        self.hide()

    @property
    def elapsed(self) -> str:
        return self._time.text()

    def _show(self) -> None:
        stage = self._dictation.stage
        if stage is not self._stage:
            if self._stage is Stage.OFF:
                self.meter.clear()
            self._stage = stage
            announce(self, self._state() if stage is not Stage.OFF else self.tr("No longer listening"))
        self.setVisible(stage is not Stage.OFF)
        self.meter.setVisible(stage is Stage.LISTENING)
        self._time.setVisible(stage is Stage.LISTENING)
        self.done_button.setVisible(stage is Stage.LISTENING)
        self.words.setText(self._state())
        if stage is Stage.LISTENING:
            self._timer.start()
        else:
            self._timer.stop()
        self._tick()

    def _tick(self) -> None:
        seconds = int(self._dictation.seconds)
        self._time.setText(f"{seconds // 60}:{seconds % 60:02}")

    def _state(self) -> str:
        dictation = self._dictation
        if dictation.waits:
            return self.tr("Heard; written down when the reply is there")
        if dictation.stage is Stage.ENDING:
            return self.tr("Writing down the last words…")
        if dictation.hands_free:
            return self.tr("Listening, hands-free")
        return self.tr("Listening…")
