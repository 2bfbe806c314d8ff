"""The bar above the composer while something is read aloud: pause, the next sentence, speed, stop."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.audio.reading_aloud import ReadingAloud
from app.audio.speeds import SPEEDS, nearest, speed_words
from app.style import Space, Style, isolated
from app.widgets.buttons import IconButton
from app.widgets.choices import Choice
from app.widgets.labels import ElidedLabel

# In pixels at text scale 1.
_SPEED_WIDTH = 88


class PlayerBar(QFrame):
    """Shown while a message is read.

    Signals:
        speed_chosen: (float)
    """

    speed_chosen = Signal(float)

    def __init__(self, style: Style, reading: ReadingAloud, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self.setProperty("look", "card")
        self.pause_button = IconButton(style, "pause", self.tr("Pause reading"))
        self.pause_button.clicked.connect(reading.toggle)
        self.skip_button = IconButton(style, "skip", self.tr("Next sentence"))
        self.skip_button.clicked.connect(reading.skip)
        self._words = ElidedLabel("", "soft")
        self.speed = Choice(style)
        self.speed.setAccessibleName(self.tr("Reading speed"))
        for speed in SPEEDS:
            self.speed.addItem(speed_words(self, speed), speed)
        self._style = style
        self._fit()
        style.changed.connect(self._fit)
        self.speed.activated.connect(lambda: self.speed_chosen.emit(self.speed.currentData()))
        self.stop_button = IconButton(style, "stop", self.tr("Stop reading"))
        self.stop_button.clicked.connect(reading.stop)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.XS, Space.S, Space.XS)
        row.setSpacing(Space.XS)
        row.addWidget(self.pause_button)
        row.addWidget(self.skip_button)
        row.addSpacing(Space.XS)
        row.addWidget(self._words, 1)
        row.addWidget(self.speed)
        row.addWidget(self.stop_button)
        reading.changed.connect(self._draw)
        reading.sentence_changed.connect(self._draw)
        self._draw()

    @property
    def words(self) -> str:
        """What is said about what is read."""
        return self._words.whole_text

    def show_speed(self, speed: float) -> None:
        """The one that is chosen in the settings."""
        self.speed.setCurrentIndex(self.speed.findData(nearest(speed)))

    def _fit(self) -> None:
        self.speed.setFixedWidth(self._style.px(_SPEED_WIDTH))

    def _draw(self) -> None:
        reading = self._reading
        self.setVisible(reading.active and reading.message_id is not None)
        paused = reading.paused
        self.pause_button.set_icon("play" if paused else "pause")
        self.pause_button.set_words(self.tr("Go on reading") if paused else self.tr("Pause reading"))
        if reading.waiting:
            self._words.set_whole_text(self.tr("The next sentence is coming…"))
        elif reading.sentence is not None:
            self._words.set_whole_text(isolated(reading.sentence.text))
