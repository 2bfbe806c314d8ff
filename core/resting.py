"""Unloading the model after a while without use."""

from __future__ import annotations

import threading
import time

from core.engine import Engine
from core.settings import SettingsFile
from core.worker import Priority, Worker

_MINUTE_S = 60.0


class ModelRest:
    """Watches for idle minutes. What uses the model calls `used`; what is about to, `Engine.wake`.

    Args:
        worker: the model worker.
        minute_s: how long a minute of the settings lasts, in seconds.
    """

    def __init__(self, worker: Worker, engine: Engine, settings: SettingsFile, *, minute_s: float = _MINUTE_S) -> None:
        self._worker = worker
        self._engine = engine
        self._settings = settings
        self._minute_s = minute_s
        self._lock = threading.Lock()
        self._used = time.monotonic()
        self._timer: threading.Timer | None = None
        self._closing = False
        engine.when_ready(self.used)

    def used(self) -> None:
        """The model was used just now, or the setting has changed. Callable from any thread."""
        with self._lock:
            self._used = time.monotonic()
            self._wait(self._patience_s())

    def close(self) -> None:
        """Stop watching."""
        with self._lock:
            self._closing = True
            if self._timer is not None:
                self._timer.cancel()

    def _patience_s(self) -> float:
        """0: for ever."""
        return self._settings.current.unload_minutes * self._minute_s

    def _wait(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None
        if seconds > 0 and not self._closing:
            self._timer = threading.Timer(seconds, self._look)
            self._timer.name = "rememora-rest"
            self._timer.daemon = True
            self._timer.start()

    def _look(self) -> None:
        # After all background work that waits: it needs the model.
        self._worker.post(self._rest, Priority.BACKGROUND)

    def _rest(self) -> None:
        with self._lock:
            patience = self._patience_s()
            left = self._used + patience - time.monotonic()
            if patience <= 0 or self._closing:
                return
            if left > 0 or self._worker.awaited:
                self._wait(max(left, 0.1 * self._minute_s))
                return
        self._engine.rest()
