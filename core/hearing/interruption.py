"""Whether somebody speaks over a reply, and for how long that reply waits for them."""

from __future__ import annotations

import time
from collections.abc import Sequence

from core.hearing.activity import FRAME
from core.hearing.floor import Floor
from core.records import HEARING_RATE

# For so long after the voice fell silent its echo may still come: out of the device's buffer, the room and the microphone's. In seconds.
_ECHO_S = 0.3
# So much speech after that is a person's, in seconds.
_SURE_S = 0.2
_SPEECH = 0.5
# So much silence says that nobody goes on: the voice has heard itself, or somebody coughed, or said a word. In seconds.
DOUBT_S = 0.8
# Noise that passes for speech, and of which no word is understood, holds a reply up for so long, in seconds.
WORDLESS_S = 8.0

_FRAME_S = FRAME / HEARING_RATE


class Interruption:
    """Of one session. Whoever calls it holds the lock of `Listening`.

    Attributes:
        active: somebody seems to interrupt.
        sure: it is a person.
    """

    def __init__(self, floor: Floor, *, wordless_s: float = WORDLESS_S) -> None:
        self._floor = floor
        self._wordless_s = wordless_s
        self.active = self.sure = False
        self._holds = self._words = False
        self._since = self._spoken = 0.0
        self._held_at = 0.0

    def begin(self) -> None:
        """Somebody seems to speak, and the voice is silent from now on."""
        if not self.active:
            self.active, self.sure, self._words = True, False, False
            self._since = self._spoken = 0.0

    def add(self, likely: Sequence[float]) -> bool:
        """How likely somebody speaks in the frames that came. True: it has just become sure."""
        if not self.active or self.sure:
            return False
        for one in likely:
            self._since += _FRAME_S
            if self._since > _ECHO_S and one >= _SPEECH:
                self._spoken += _FRAME_S
        self.sure = self._spoken >= _SURE_S
        if self.sure:
            self.hold()
        return self.sure

    def hold(self) -> None:
        """Have the reply wait: what was said is to be understood."""
        if self.active and not self._holds:
            self._holds, self._held_at = True, time.monotonic()
            self._floor.take()

    def understood(self) -> None:
        """There were words in it."""
        self._words = True

    @property
    def wordless(self) -> bool:
        """It has held the reply up for long enough."""
        return self._holds and not self._words and time.monotonic() - self._held_at > self._wordless_s

    def end(self) -> None:
        """The reply goes on, unless it was stopped."""
        self.active = self.sure = False
        if self._holds:
            self._holds = False
            self._floor.give_back()
