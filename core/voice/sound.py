"""Sound, and what makes it of words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Protocol

import msgspec

from core.errors import RememoraError

# Samples a second, of all voices.
RATE = 24_000


class SpeechFailed(RememoraError):
    """A text can't be read aloud, or not to its end.

    Codes, each after "voice_": none, nothing, language, damaged, program, broken.
    """

    def __init__(self, what: str, *, code: str, safe: str = "", next_step: str = "", detail: str = "") -> None:
        self.code = code
        super().__init__(what, safe=safe, next_step=next_step, detail=detail)


class Sound(msgspec.Struct, frozen=True):
    """Speech. `samples`: 16 bits, little endian, one channel; `rate`: of them, a second."""

    samples: bytes
    rate: int

    @property
    def seconds(self) -> float:
        return len(self.samples) / 2 / self.rate


class Synthesiser(Protocol):
    """Makes speech. Used on one thread."""

    def speak(self, text: str, voice: str, speed: float, *, soon: bool) -> Iterator[Sound]:
        """A sentence as sound, in parts that follow each other without a gap; none if there is nothing in it to say.

        Args:
            voice: its own name of one.
            soon: somebody waits for the first part, which may be a short one.

        Raises:
            SpeechFailed: it can't be made.
        """

    def rest(self) -> None:
        """Give memory back until it is used again."""
