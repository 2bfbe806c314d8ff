"""The line to a core elsewhere: whether it still carries, and when it is tried again."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

BEAT_MS = 4000

# A line over which nothing came for so long, though the core was asked, doesn't carry any more.
SILENCE_S = 11.0
# Before its first word, a connection is made and the core is started.
FIRST_WORD_S = 60.0

FIRST_WAIT_S = 1.0
LONGEST_WAIT_S = 30.0


class Pulse(QObject):
    """Has the core asked for a sign of life, and notices when none comes.

    Signals:
        due(): a heartbeat is to be sent.
        stopped(): nothing was heard for too long.

    Args:
        clock: seconds.
    """

    due = Signal()
    stopped = Signal()

    def __init__(self, parent: QObject | None = None, *, clock: Callable[[], float] = time.monotonic) -> None:
        super().__init__(parent)
        self._clock = clock
        self._heard = 0.0
        self._ticked = 0.0
        self._spoke = False
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.tick)

    def start(self) -> None:
        """A core is being started."""
        self._heard = self._ticked = self._clock()
        self._spoke = False
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    def hear(self) -> None:
        """Something came."""
        self._heard = self._clock()
        self._spoke = True

    def carry(self) -> None:
        """The line has taken some of what waits to be sent: a sign of life is on its way behind that."""
        self._heard = self._clock()

    def tick(self) -> None:
        """Look whether the line still carries."""
        now = self._clock()
        if now - self._ticked > 2 * BEAT_MS / 1000:
            # The computer slept, or the window was held up: what came meanwhile isn't read yet.
            self._heard = now
        self._ticked = now
        if now - self._heard >= (SILENCE_S if self._spoke else FIRST_WORD_S):
            self.stopped.emit()
        else:
            self.due.emit()


class Waits:
    """How long to wait before the line is tried again: 1, 2, 4 … 30 s."""

    def __init__(self) -> None:
        self._next = FIRST_WAIT_S

    def next_s(self) -> float:
        wait, self._next = self._next, min(2 * self._next, LONGEST_WAIT_S)
        return wait

    def begin_anew(self) -> None:
        """The line carries."""
        self._next = FIRST_WAIT_S
