"""Plays parts of speech one after the other: pause, the next sentence, lower while somebody talks."""

from __future__ import annotations

import array
import sys
import threading
import time
from collections import deque
from concurrent.futures import Future, ThreadPoolExecutor

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio.sink import DeviceSink, NoDevice, OpenSink, Sink

# How often it is looked at what is played, in milliseconds.
_LOOK_MS = 50

# A device that asks for nothing for so long is gone, in seconds.
_GONE_S = 2.0

# How loud speech is while somebody else talks, and how far it goes there with one sample.
DUCKED = 0.2
_STEP = 1 / 1200


class Part:
    """A piece of speech.

    Attributes:
        number: of the part.
        samples: 16 bits, little endian, one channel.
        sentence: parts with the same are one sentence.
    """

    __slots__ = ("number", "samples", "sentence")

    def __init__(self, number: int, samples: bytes, sentence: object) -> None:
        self.number = number
        self.samples = samples
        self.sentence = sentence


class _Queue:
    """What is to be played. The device's thread takes from it; nothing there waits for the window."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._parts: deque[Part] = deque()
        self._at = 0
        self._begun: list[Part] = []
        self._gain = 1.0
        self.wanted_gain = 1.0
        self.pulled_at = 0.0
        self.starved = 0  # samples that weren't there
        self.played = 0

    def pull(self, count: int) -> bytes:
        with self._lock:
            self.pulled_at = time.monotonic()
            taken = bytearray()
            while len(taken) < 2 * count and self._parts:
                if not self._at:
                    self._begun.append(self._parts[0])
                samples = self._parts[0].samples
                some = samples[self._at : self._at + 2 * count - len(taken)]
                taken += some
                self._at += len(some)
                if self._at >= len(samples):
                    self._parts.popleft()
                    self._at = 0
            self.played += len(taken) // 2
            self.starved += count - len(taken) // 2
        return self._as_loud(taken)

    def put(self, part: Part) -> None:
        with self._lock:
            self._parts.append(part)

    def clear(self) -> None:
        with self._lock:
            self._parts.clear()
            self._begun.clear()
            self._at = 0

    def take_begun(self) -> list[Part]:
        """The parts that were begun since this was asked last."""
        with self._lock:
            begun, self._begun = self._begun, []
        return begun

    def skip(self) -> object | None:
        """Without the sentence that is played; which one that was, None if none is."""
        with self._lock:
            if not self._parts:
                return None
            sentence = self._parts[0].sentence
            while self._parts and self._parts[0].sentence == sentence:
                self._parts.popleft()
            self._at = 0
            return sentence

    @property
    def first(self) -> Part | None:
        """The part that is played."""
        with self._lock:
            return self._parts[0] if self._parts else None

    def _as_loud(self, samples: bytearray) -> bytes:
        if sys.byteorder == "little" and self._gain == self.wanted_gain == 1.0:
            return bytes(samples)
        values = array.array("h", bytes(samples))
        if sys.byteorder == "big":
            values.byteswap()
        for index, value in enumerate(values):
            if self._gain != self.wanted_gain:
                # Step by step, or it would click.
                change = self.wanted_gain - self._gain
                self._gain += max(-_STEP, min(_STEP, change))
            values[index] = round(value * self._gain)
        return values.tobytes()


class Speaker(QObject):
    """Owns the device while something is played. Opening and closing it, which may take a while, happens on a thread of its own.

    Args:
        open_sink: opens devices.

    Attributes:
        device: the name of the one to play on; empty: the system's own.
        paused: it is to go on where it stopped.

    Signals:
        part_begun: (Part) this one is being played.
        finished: the last part was played, and `end` was called.
        starved: the next part isn't there yet.
        failed: (str) there is no device, or it is gone; it is paused, and `resume` tries again.
        changed: playing, paused or neither.
    """

    part_begun = Signal(object)
    finished = Signal()
    starved = Signal()
    failed = Signal(str)
    changed = Signal()

    def __init__(self, parent: QObject | None = None, *, open_sink: OpenSink = DeviceSink) -> None:
        super().__init__(parent)
        self.device = ""
        self.paused = False
        self._open_sink = open_sink
        self._queue = _Queue()
        self._executor: ThreadPoolExecutor | None = None
        self._sink: Sink | None = None
        self._opening: Future[Sink] | None = None
        self._rate = 0
        self._starving = False
        self._skipped: object | None = None
        self._ended = False
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def active(self) -> bool:
        """Something is played, or to be played."""
        return self._timer.isActive()

    @property
    def waiting(self) -> bool:
        """There is nothing to play until the next part comes."""
        return self.active and self._queue.first is None

    @property
    def gap_s(self) -> float:
        """How long there was silence for want of parts, since the first one."""
        return self._queue.starved / self._rate if self._rate else 0.0

    def put(self, part: Part, rate: int) -> bool:
        """Play this after what is there; False if its sentence is skipped. All have the same rate between two stops."""
        if self._skipped is not None and part.sentence == self._skipped:
            return False
        self._skipped = None
        self._queue.put(part)
        if not self.active:
            self._ended = False
            self._rate = rate
            self._queue.starved = self._queue.played = 0
            self._timer.start()
            if not self.paused:
                self._begin()
            self.changed.emit()
        return True

    def end(self) -> None:
        """No more parts come."""
        self._ended = True
        if not self.active:
            self.finished.emit()

    def pause(self) -> None:
        if self.active and not self.paused:
            self.paused = True
            self._let_go()
            self.changed.emit()

    def resume(self) -> None:
        if self.paused:
            self.paused = False
            if self.active:
                self._begin()
            self.changed.emit()

    def skip(self) -> object | None:
        """Go on with the next sentence, as soon as it is there. Which one is skipped; None: none is played."""
        self._skipped = self._queue.skip()
        return self._skipped

    def duck(self, on: bool) -> None:
        """Lower while somebody talks."""
        self._queue.wanted_gain = DUCKED if on else 1.0

    def interrupt(self) -> None:
        """Be silent at once; what was to come is forgotten."""
        self._queue.clear()
        self._queue.wanted_gain = 1.0
        self._skipped = None
        self._starving = False
        self._ended = False
        self.paused = False
        if self.active:
            self._timer.stop()
            self._let_go()
            self.changed.emit()

    def close(self) -> None:
        """Let the device go, and end the thread."""
        self.interrupt()
        if self._executor is not None:
            self._executor.shutdown(wait=True)
            self._executor = None

    # --- the device -------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        name, rate, pull, open_sink = self.device, self._rate, self._queue.pull, self._open_sink

        def opened() -> Sink:
            sink = open_sink(name, rate, pull)
            try:
                sink.start()
            except NoDevice:
                sink.close()
                raise
            return sink

        self._opening = self._on_thread().submit(opened)

    def _let_go(self) -> None:
        opening, sink = self._opening, self._sink
        self._opening = self._sink = None

        def closed() -> None:
            if sink is not None:
                sink.close()
            # It was opened before this on the same thread, if at all.
            if opening is not None and not opening.cancelled() and opening.exception() is None:
                opening.result().close()

        if opening is not None:
            opening.cancel()
        if opening is not None or sink is not None:
            self._on_thread().submit(closed)

    def _on_thread(self) -> ThreadPoolExecutor:
        if self._executor is None:
            self._executor = ThreadPoolExecutor(1, thread_name_prefix="rememora-speaker")
        return self._executor

    def _look(self) -> None:
        if self._opening is not None and self._opening.done():
            opening, self._opening = self._opening, None
            error = opening.exception()
            if error is not None:
                self._fail(str(error))
                return
            self._sink = opening.result()
            self._queue.pulled_at = time.monotonic()
        if self._sink is None:
            return
        if time.monotonic() - self._queue.pulled_at > _GONE_S:
            self._fail("the device stopped")
            return
        self._tell(self._queue.first)

    def _tell(self, part: Part | None) -> None:
        for begun in self._queue.take_begun():
            self._starving = False
            self.part_begun.emit(begun)
            if not self.active:
                return  # whoever heard of it wants nothing more
        if part is not None:
            return
        if self._ended:
            self._timer.stop()
            self._let_go()
            self.changed.emit()
            self.finished.emit()
        elif not self._starving:
            self._starving = True
            self.starved.emit()

    def _fail(self, why: str) -> None:
        self.paused = True
        self._let_go()
        self.changed.emit()
        self.failed.emit(why)
