"""In the reader of a recording: hearing it from the word that is clicked on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.audio.player import RecordingPlayer
from app.documents.spoken_times import SpokenTimes, clock_text
from app.style import Space, Style
from app.widgets.buttons import IconButton
from app.widgets.labels import Label


class ReaderPlayer(QWidget):
    """A button and the time; hidden unless a recording is shown.

    Signals:
        said: (start, end) of the page that is shown, in characters: it is said now. Both 0: nothing of this page.
        correction_wanted: the transcript is wrong somewhere.
    """

    said = Signal(int, int)
    correction_wanted = Signal()

    def __init__(self, style: Style, player: RecordingPlayer | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.player = player or RecordingPlayer(parent=self)
        self._path = ""
        self._here = True
        self._correcting = False
        self._times = SpokenTimes("")
        self._span: tuple[int, int] | None = None
        self.button = IconButton(style, "play", self.tr("Play this page"))
        self.button.clicked.connect(self._press)
        self.time = Label("", "note")
        self.hint = Label("", "note", wrap=True)
        self.correct = IconButton(style, "pencil", self.tr("Correct the transcript (F2)"))
        self.correct.clicked.connect(self.correction_wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, 0, Space.L, Space.XS)
        row.setSpacing(Space.S)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.time)
        row.addWidget(self.hint, 1)
        row.addWidget(self.correct, 0, Qt.AlignmentFlag.AlignTop)
        self.player.moved.connect(self._on_moved)
        self.player.stopped.connect(self._on_stopped)
        self.player.failed.connect(self._on_failed)
        self.hide()

    def show_recording(self, path: str, text: str, *, here: bool) -> None:
        """A page of a recording.

        Args:
            here: the file is on this computer, and can be played.
        """
        if path != self._path:
            self.player.stop()
        self._path, self._here = path, here
        self._times = SpokenTimes(text)
        self._span = None
        self.button.setEnabled(here)
        self.correct.setEnabled(bool(self._times.spans))
        self._show_hint()
        self.show()

    def set_correcting(self, correcting: bool) -> None:
        """A click on a word is for the one who corrects it."""
        self._correcting = correcting
        self._show_hint()

    def _show_hint(self) -> None:
        if self._correcting:
            words = self.tr("Click a sentence to correct it.")
        elif self._here:
            words = self.tr("Click a word to hear it.")
        else:
            words = self.tr("The file isn't on this computer: it can't be played here.")
        self.hint.setText(words)

    def leave(self) -> None:
        """No recording is shown."""
        self.player.stop()
        self._path = ""
        self.hide()

    def play_at(self, character: int) -> None:
        """Play from what stands there."""
        begin = self._times.time_at(character)
        if begin is not None and self._path and self._here:
            self.player.play(self._path, begin)
            self._show_playing(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.player.stop()

    def _press(self) -> None:
        if self.player.playing:
            self.player.stop()
        else:
            self.play_at(self._times.spans[0][0] if self._times.spans else 0)

    def _show_playing(self, playing: bool) -> None:
        self.button.set_icon("pause" if playing else "play")
        self.button.set_words(self.tr("Stop playing") if playing else self.tr("Play this page"))
        if not playing:
            self.time.setText("")

    def _on_moved(self, at: float) -> None:
        self.time.setText(clock_text(at))
        span = self._times.span_at(at)
        if span is not None and span != self._span:
            self._span = span
            self.said.emit(*span)

    def _on_stopped(self) -> None:
        self._show_playing(False)
        self._span = None

    def _on_failed(self, deaf: bool) -> None:
        self.hint.setText(
            self.tr("No loudspeaker was found. Plug one in, then try again.")
            if deaf
            else self.tr("This file can't be played. Open it in the system's program.")
        )
