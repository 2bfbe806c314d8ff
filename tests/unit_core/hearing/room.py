"""A room in which something is said, and what is told of it: no network, no model."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np

from core.hearing.activity import FRAME
from core.hearing.asking import Recognised, Said
from core.hearing.floor import Floor
from core.hearing.listening import Listening
from core.hearing.sound import Samples, bytes_of, seconds
from core.protocol import Event
from core.records import ListeningId

E = TypeVar("E", bound=Event)

MODEL = Path("/models/ears")


class LoudIsSpeech:
    """An `Activity`."""

    def __init__(self) -> None:
        self._rest = np.zeros(0, np.float32)

    def probabilities(self, samples: Samples) -> list[float]:
        sound = np.concatenate([self._rest, samples])
        frames = len(sound) // FRAME
        self._rest = sound[frames * FRAME :]
        return [float(np.abs(sound[at * FRAME : (at + 1) * FRAME]).max() > 0.05) for at in range(frames)]


class ScriptedRecogniser:
    """A `Recogniser` that writes what `script` says.

    Attributes:
        asked: seconds of sound, language, and whether it goes on, of each request that had any sound.
        gate: it waits for this.
        error: raised in place of an answer.
    """

    def __init__(self, script: Callable[[float, bool], Recognised] | None = None) -> None:
        self.asked: list[tuple[float, str, bool]] = []
        self.words: tuple[str, ...] = ()
        self.gate = threading.Event()
        self.gate.set()
        self.error: Exception | None = None
        self.closed = False
        self._script = script or (lambda length, partial: Recognised(text=f"{length:.0f} seconds", language="en"))

    def recognise(
        self, model: Path, samples: Samples, language: str, words: tuple[str, ...], *, partial: bool
    ) -> Recognised:
        assert self.gate.wait(60)
        if not len(samples):
            return Recognised(text="")
        self.asked.append((seconds(samples), language, partial))
        self.words = words
        if self.error is not None:
            raise self.error
        return self._script(seconds(samples), partial)

    def listen(self, model: Path, samples: bytes) -> Recognised:
        assert self.gate.wait(60)
        length = len(samples) / 32_000
        self.asked.append((length, "", False))
        if self.error is not None:
            raise self.error
        said = Said(0.3, length, f"About {length:.0f} seconds.")
        return Recognised(text=said.text, language="en", sentences=(said,))

    def give_up(self) -> None: ...

    def let_go(self) -> None: ...

    def close(self) -> None:
        self.closed = True


class Room:
    """Attributes:
    compute: held while a reply is written.
    floor: of who speaks meanwhile.
    """

    def __init__(self, recogniser: ScriptedRecogniser) -> None:
        self.recogniser = recogniser
        self.compute = threading.Lock()
        self.floor = Floor()
        self.paused = 0
        self.seen: list[Event] = []
        self._events: queue.Queue[Event] = queue.Queue()
        self.listening = Listening(
            recogniser=recogniser,
            make_activity=LoudIsSpeech,
            compute=self.compute,
            pause=self._pause,
            floor=self.floor,
            words=lambda: ("Ines",),
            publish=self._events.put,
        )

    def start(self, language: str = "", *, hands_free: bool = False) -> ListeningId:
        return self.listening.start(MODEL, language, hands_free=hands_free)

    def hear(self, session: ListeningId, samples: Samples) -> None:
        """As it comes from a microphone, a tenth of a second at a time."""
        for at in range(0, len(samples), 1600):
            self.listening.hear(session, bytes_of(samples[at : at + 1600]))

    def wait(self, kind: type[E], condition: Callable[[E], bool] = lambda _: True) -> E:
        """The first event of a kind, seen or still to come."""
        for event in self.seen:
            if isinstance(event, kind) and condition(event):
                return event
        while True:
            event = self._events.get(timeout=60)
            self.seen.append(event)
            if isinstance(event, kind) and condition(event):
                return event

    def all(self, kind: type[E]) -> list[E]:
        return [event for event in self.seen if isinstance(event, kind)]

    def _pause(self) -> None:
        self.paused += 1


def speech(length: float) -> Samples:
    """As long as that, loud."""
    return np.full(round(length * 16_000), 0.3, np.float32)
