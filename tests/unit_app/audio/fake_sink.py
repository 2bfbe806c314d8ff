"""A playback device that plays when the test says so."""

from __future__ import annotations

from app.audio.sink import NoDevice, Pull, Sink


class FakeSink:
    """Attributes:
    running: it would pull.
    closed: it was let go.
    """

    def __init__(self, name: str, rate: int, pull: Pull) -> None:
        self.name = name
        self.rate = rate
        self._pull = pull
        self.running = False
        self.closed = False

    def start(self) -> None:
        self.running = True
        self._pull(1)  # as any device does, at once

    def stop(self) -> None:
        self.running = False

    def close(self) -> None:
        self.running, self.closed = False, True

    def play(self, seconds: float) -> bytes:
        """What comes out of it in so many seconds."""
        assert self.running
        wanted = round(seconds * self.rate)
        played = self._pull(wanted)
        return played + bytes(2 * wanted - len(played))


class FakeDevices:
    """Opens such devices.

    Attributes:
        there: one can be opened.
        opened: all that were.
    """

    def __init__(self) -> None:
        self.there = True
        self.opened: list[FakeSink] = []

    def __call__(self, name: str, rate: int, pull: Pull) -> Sink:
        if not self.there:
            raise NoDevice("unplugged")
        self.opened.append(FakeSink(name, rate, pull))
        return self.opened[-1]

    @property
    def sink(self) -> FakeSink:
        """The one that was opened last."""
        return self.opened[-1]

    @property
    def running(self) -> bool:
        return bool(self.opened) and self.sink.running
