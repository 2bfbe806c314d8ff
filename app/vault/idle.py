"""How long nobody has used the window."""

from __future__ import annotations

import time
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QWindow

# How often it is looked at: a computer that wakes up is idle since before it slept.
_LOOK_MS = 10_000

_USED = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TabletPress,
        QEvent.Type.InputMethod,
    }
)


def _now() -> tuple[float, float]:
    # The first stands still while the computer sleeps, the second goes with whoever sets the clock.
    return time.monotonic(), time.time()


class Idle(QObject):
    """Keys, mouse and touch in the program's windows count; what the core writes doesn't.

    Signals:
        idle(whether somebody has come now): for so long as was set. Told again until it is stopped; what is done from then on goes nowhere.

    Args:
        now: two clocks, in seconds. What either says has passed, has.
    """

    idle = Signal(bool)

    def __init__(self, parent: QObject | None = None, *, now: Callable[[], tuple[float, float]] = _now) -> None:
        super().__init__(parent)
        self._now = now
        self._limit_s = 0.0
        self._last = now()
        self._watched: QWindow | None = None
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def on(self) -> bool:
        return self._limit_s > 0

    def start(self, limit_s: float) -> None:
        """Tell when nobody did anything for so long, counted from now. 0: never."""
        self.stop()
        self._limit_s = limit_s
        if self.on:
            self._last = self._now()
            self._look.start()
            # Not on the application: that would be every event of every object.
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.focusWindowChanged.connect(self._watch)
            self._watch(application.focusWindow())

    def stop(self) -> None:
        if self.on:
            application = QGuiApplication.instance()
            assert isinstance(application, QGuiApplication)
            application.focusWindowChanged.disconnect(self._watch)
            self._watch(None)
            self._look.stop()
        self._limit_s = 0.0

    @property
    def due(self) -> bool:
        return self.on and any(now - last >= self._limit_s for now, last in zip(self._now(), self._last, strict=True))

    def look(self) -> None:
        """Tell if it has been long enough."""
        if self.due:
            self.idle.emit(False)

    def _watch(self, window: QWindow | None) -> None:
        if self._watched is not None and shiboken6.isValid(self._watched):
            self._watched.removeEventFilter(self)
        self._watched = window
        if window is not None:
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _USED:
            return False
        if self.due:
            self.idle.emit(True)
            return True
        self._last = self._now()
        return False
