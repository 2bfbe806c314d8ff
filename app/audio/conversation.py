"""A spoken conversation: what is heard is sent, the answer is read aloud, and whoever talks interrupts both."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio.echo import Echo
from app.audio.reading_aloud import ReadingAloud
from core.records import Problem

# Somebody who talks for so long means it; a cough doesn't. In milliseconds.
TALKING_MS = 400

# A room in which the voice was heard so often, and nobody else, carries it to the microphone: there, talking can't interrupt.
_MOST_ECHOES = 2

ECHO = "microphone_echo"


class SpokenConversation(QObject):
    """Between ears and voice; knows neither microphone nor transcript.

    Args:
        send: takes what was said.
        stop_reply: of the model; what it has written stays.
        writes: whether a reply is being written.

    Attributes:
        active: it goes on.

    Signals:
        changed: it began or ended.
        interrupting: somebody talks while a reply is written or read, and the voice is silent from now on.
        told: (Problem) the voice is heard by the microphone.
    """

    changed = Signal()
    interrupting = Signal()
    told = Signal(object)

    def __init__(
        self,
        reading: ReadingAloud,
        send: Callable[[str], object],
        stop_reply: Callable[[], object],
        parent: QObject | None = None,
        *,
        writes: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._send = send
        self._stop_reply = stop_reply
        self._writes = writes
        self._echo = Echo()
        self._echoes = 0
        self._held = False  # the voice was paused for whoever talks
        self.active = False
        self._talking = QTimer(self, singleShot=True, interval=TALKING_MS)
        self._talking.timeout.connect(self._hold)
        for changed in (reading.sentence_changed, reading.changed):
            changed.connect(self._keep_said)

    def begin(self) -> None:
        """From now on what is heard is sent."""
        if not self.active:
            self.active = True
            self._echoes = 0
            self.changed.emit()

    def end(self) -> None:
        """Nothing is sent any more, and the voice is silent."""
        if self.active:
            self.active = False
            self._talking.stop()
            self._held = False
            self._reading.stop()
            # What was being heard isn't understood any more.
            self._echo = Echo()
            self.changed.emit()

    def speech_began(self) -> None:
        """Somebody talks, or the voice hears itself: it is lowered at once, and reply and voice wait if they go on."""
        if not self.active:
            return
        self._echo.begin(time.monotonic())
        sounds = self._reading.active and not self._reading.paused
        if sounds and self._echoes < _MOST_ECHOES:
            self._reading.speaker.duck(on=True)
        if (sounds or self._writes()) and not self._echoing:
            self._talking.start()

    def speech_ended(self) -> None:
        """Nobody talks any more; what was said comes, if anything was."""
        self._talking.stop()

    def sentence_heard(self, text: str) -> bool:
        """What was said, as far as it was understood; empty: it was no speech. False: it isn't sent."""
        self._talking.stop()
        if not self.active:
            return False
        words = text.strip()
        echo = self._echo.is_in(words)
        if not words or echo:
            self._go_on()
            if echo:
                self._count_echo()
            return False
        self._held = False
        self._reading.stop()
        self._stop_reply()
        self._send(words)
        return True

    @property
    def _echoing(self) -> bool:
        return self._echoes >= _MOST_ECHOES and self._reading.active

    def _hold(self) -> None:
        if self._reading.active and not self._reading.paused:
            self._held = True
            self._reading.toggle()
        self.interrupting.emit()

    def _go_on(self) -> None:
        self._reading.speaker.duck(on=False)
        if self._held and self._reading.paused:
            self._reading.toggle()
        self._held = False

    def _count_echo(self) -> None:
        self._echoes += 1
        if self._echoes == _MOST_ECHOES:
            self.told.emit(
                Problem(
                    code=ECHO,
                    what=self.tr("The microphone hears the voice, so that talking doesn't interrupt it any more."),
                    safe=self.tr("What the voice says isn't taken for what you say."),
                    next_step=self.tr("With headphones you can talk at any time. Without, wait or stop it first."),
                )
            )

    def _keep_said(self) -> None:
        # It is silent, too, until the next sentence is made.
        sentence = None if self._reading.waiting else self._reading.sentence
        self._echo.says(sentence.text if sentence is not None else "", time.monotonic())
