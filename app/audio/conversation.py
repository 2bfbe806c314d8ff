"""A spoken conversation: what is heard is sent, the answer is read aloud, and whoever talks interrupts it."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio.reading_aloud import ReadingAloud

# Somebody who talks for so long means it; a cough doesn't. In milliseconds.
TALKING_MS = 400

# What is heard is the voice itself, out of the speakers, if so many of its words were just said.
_ECHO_SHARE = 0.6

_WORD = re.compile(r"\w+")


class SpokenConversation(QObject):
    """Between ears and voice; knows neither microphone nor transcript.

    Args:
        send: takes what was said.
        stop_reply: of the model; what it has written stays.

    Attributes:
        active: it goes on.

    Signals:
        changed: it began or ended.
    """

    changed = Signal()

    def __init__(
        self,
        reading: ReadingAloud,
        send: Callable[[str], object],
        stop_reply: Callable[[], object],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._reading = reading
        self._send = send
        self._stop_reply = stop_reply
        self._said: list[str] = []  # of what is being read, the last sentences
        self._held = False  # the voice was paused for whoever talks
        self.active = False
        self._talking = QTimer(self, singleShot=True, interval=TALKING_MS)
        self._talking.timeout.connect(self._hold)
        reading.sentence_changed.connect(self._keep_said)

    def begin(self) -> None:
        """From now on what is heard is sent."""
        if not self.active:
            self.active = True
            self.changed.emit()

    def end(self) -> None:
        """Nothing is sent any more, and the voice is silent."""
        if self.active:
            self.active = False
            self._talking.stop()
            self._held = False
            self._reading.stop()
            self.changed.emit()

    def speech_began(self) -> None:
        """Somebody talks: the voice is lowered at once, and waits if they go on."""
        if self.active and self._reading.active and not self._reading.paused:
            self._reading.speaker.duck(on=True)
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
        if not words or self._is_echo(words):
            self._go_on()
            return False
        self._held = False
        self._said.clear()
        self._reading.stop()
        self._stop_reply()
        self._send(words)
        return True

    def _hold(self) -> None:
        if self._reading.active and not self._reading.paused:
            self._held = True
            self._reading.toggle()

    def _go_on(self) -> None:
        self._reading.speaker.duck(on=False)
        if self._held and self._reading.paused:
            self._reading.toggle()
        self._held = False

    def _keep_said(self) -> None:
        sentence = self._reading.sentence
        if sentence is not None:
            self._said = [*self._said[-2:], sentence.text.casefold()]
        elif not self._reading.active:
            self._said.clear()

    def _is_echo(self, text: str) -> bool:
        heard = _WORD.findall(text.casefold())
        said = set(_WORD.findall(" ".join(self._said)))
        return bool(heard) and bool(said) and sum(word in said for word in heard) >= _ECHO_SHARE * len(heard)
