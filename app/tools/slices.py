"""Many small pieces of work, a few milliseconds at a time."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, QTimer, Signal

_SLICE_S = 0.005


class Slices(QObject):
    """Signals:
    done: nothing is left.
    """

    done = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._left: deque[Callable[[], None]] = deque()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._do_some)

    def start(self, pieces: Iterable[Callable[[], None]]) -> None:
        """Do these, in place of what is left of those before."""
        self._left = deque(pieces)
        self._do_some()

    def _do_some(self) -> None:
        until = time.monotonic() + _SLICE_S
        while self._left:
            self._left.popleft()()
            if time.monotonic() >= until:
                break
        if self._left:
            self._timer.start()
        else:
            self._timer.stop()
            self.done.emit()
