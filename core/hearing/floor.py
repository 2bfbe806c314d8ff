"""Who has the floor in a spoken conversation: while somebody speaks, a reply that is being written waits between two tokens."""

from __future__ import annotations

import threading
import time

_POLL_S = 0.05


class Floor:
    """Callable from any thread."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()

    def is_taken(self) -> bool:
        """A question, since another thread may answer it otherwise at any time."""
        return not self._free.is_set()

    def take(self) -> None:
        """From now on, until `give_back`, replies wait, and leave the cores to what recognises speech."""
        self._free.clear()

    def give_back(self) -> None:
        """Replies go on."""
        self._free.set()

    def give_way(self, compute: threading.Lock, stop: threading.Event) -> float:
        """Wait while somebody speaks, without `compute`, which is held before and after. Returns for how long, in seconds.

        Args:
            stop: the reply is ended meanwhile.
        """
        if not self.is_taken() or stop.is_set():
            return 0.0
        began = time.monotonic()
        compute.release()
        try:
            while self.is_taken() and not stop.is_set():
                self._free.wait(_POLL_S)
        finally:
            compute.acquire()
        return time.monotonic() - began
