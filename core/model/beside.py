"""What else of this process computes while a model does."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Beside:
    """Counts threads. Callable from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._threads = 0

    @property
    def threads(self) -> int:
        return self._threads

    @contextmanager
    def computing(self, threads: int) -> Iterator[None]:
        """So many threads keep as many cores busy inside the block."""
        with self._lock:
            self._threads += threads
        try:
            yield
        finally:
            with self._lock:
                self._threads -= threads
