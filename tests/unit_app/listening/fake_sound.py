"""A microphone that the test speaks into."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence

from app.audio.microphone import Fault, MicrophoneFailed, OpenMicrophone

LOUD = b"\x00\x20" * 800


class FakeSound:
    """One that can be opened once only, as on some systems.

    Attributes:
        failed: raised when one is opened.
        opened: names that were asked for.
        closed: how many were closed again.
    """

    def __init__(self, *names: str) -> None:
        self.failed: MicrophoneFailed | None = None
        self.opened: list[str] = []
        self.closed = 0
        self._names = names
        self._hear: Callable[[bytes], None] | None = None
        self._ended: Callable[[], None] | None = None
        self.gate = threading.Event()
        self.gate.set()

    @property
    def is_open(self) -> bool:
        return self._hear is not None

    def names(self) -> Sequence[str]:
        if self.failed is not None:
            raise self.failed
        return self._names

    def open(self, name: str, hear: Callable[[bytes], None], ended: Callable[[], None]) -> OpenMicrophone:
        assert self.gate.wait(60)
        self.opened.append(name)
        if self.failed is not None:
            raise self.failed
        if self.is_open:
            raise MicrophoneFailed(Fault.BUSY)
        self._hear, self._ended = hear, ended
        return self

    def close(self) -> None:
        self.closed += 1
        self._hear = None

    def speak(self, samples: bytes = LOUD) -> None:
        assert self._hear is not None
        self._hear(samples)

    def unplug(self) -> None:
        assert self._ended is not None
        self._ended()
