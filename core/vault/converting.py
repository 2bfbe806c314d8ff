"""Bringing everything that is kept from plain to sealed, or back, while the program is used."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Protocol

import msgspec

from core.errors import Cancelled, StorageError
from core.records import Problem
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# A disk that was full is tried again after this long, in seconds; it doubles each time, up to the other.
_RETRY_S = 30.0
_LONGEST_RETRY_S = 600.0

# How long to yield to a reply before looking again, in seconds.
_YIELD_S = 0.1

# `VaultChanged` comes this often at most, as a share of the whole.
_STEP = 0.01

Tell = Callable[[float], None]


class Convertible(Protocol):
    """What an area has to do with it."""

    def convert(self, tell: Tell) -> None:
        """Bring all that is kept to the footing in force: sealed or plain. On the vault's worker.

        Idempotent; it may be killed anywhere, and is called again at the next start.

        Args:
            tell: how much of it is done, 0 to 1; to be called often, with nothing held that others wait for: it pauses while a reply is
                written, and raises `Cancelled`, which has to be let through, when the program ends or the footing changes.

        Raises:
            StorageFull, StorageError: nothing is lost; it is tried again.
        """
        ...


class Area(msgspec.Struct, frozen=True, kw_only=True):
    """A part of what is kept.

    Attributes:
        part: what converts it.
        places: its files and folders; how large they are says what share of the work it is.
        yields: it can pause in the middle. What runs on a worker that replies need can't.
    """

    part: Convertible
    places: Sequence[Path]
    yields: bool = True


class Conversion:
    """Converts one area after the other, as often as it takes.

    Args:
        busy: a reply is being written.
        told: how much is done, 0 to 1; called on the vault's worker, as the next two.
        failed: why it doesn't go on for now; once for each reason.
        done: everything is on the footing in force.
        retry_s: how soon to try again, in seconds.
    """

    def __init__(
        self,
        areas: Iterable[Area],
        *,
        busy: Callable[[], bool],
        told: Callable[[float], None],
        failed: Callable[[Problem], None],
        done: Callable[[], None],
        retry_s: float = _RETRY_S,
    ) -> None:
        self._areas = tuple(areas)
        self._busy = busy
        self._told = told
        self._failed = failed
        self._done = done
        self._retry_s = retry_s
        self._worker = Worker("vault-converting")
        self._lock = threading.Lock()
        self._stop = threading.Event()

    def start(self) -> None:
        """Begin, or begin anew because the footing has changed. Callable from any thread."""
        with self._lock:
            self._stop.set()
            self._stop = stop = threading.Event()
        self._worker.post(lambda: self._run(stop))

    def stop(self) -> None:
        """Let what is running come to nothing; what was done stays done. Callable from any thread."""
        with self._lock:
            self._stop.set()

    def close(self) -> None:
        """Stop and end the worker."""
        self.stop()
        self._worker.close()

    def _run(self, stop: threading.Event) -> None:
        retry_s, reason = self._retry_s, ""
        while not stop.is_set():
            try:
                self._convert(stop)
            except (Cancelled, CancelledError):
                return  # the footing has changed, or the core is closing
            except StorageError as error:
                log.warning("not everything is converted yet: %s %s", error.problem.what, error.problem.detail)
                if error.problem.code != reason:
                    reason = error.problem.code
                    self._failed(error.problem)
                stop.wait(retry_s)
                retry_s = min(2 * retry_s, _LONGEST_RETRY_S)
            else:
                return

    def _convert(self, stop: threading.Event) -> None:
        """Raises Cancelled, StorageError."""
        sizes = [max(size_bytes(area.places), 1) for area in self._areas]
        whole, before, last = sum(sizes), 0, 0.0
        self._told(0.0)
        for area, size in zip(self._areas, sizes, strict=True):

            def tell(share: float, area: Area = area, size: int = size, before: int = before) -> None:
                nonlocal last
                while area.yields and self._busy() and not stop.wait(_YIELD_S):
                    pass
                if stop.is_set():
                    raise Cancelled("The conversion was stopped.")
                now = (before + size * min(max(share, 0.0), 1.0)) / whole
                if now - last >= _STEP:
                    last = now
                    self._told(now)

            tell(0.0)
            area.part.convert(tell)
            before += size
        # After `stop` has returned, a footing that is no longer in force isn't said to be reached.
        with self._lock:
            if stop.is_set():
                raise Cancelled("The conversion was stopped.")
            self._done()


def size_bytes(places: Iterable[Path]) -> int:
    """What files, and folders with all that is in them, take on the disk. What goes meanwhile counts for nothing."""
    size = 0
    for place in places:
        for file in (place, *place.rglob("*")):
            try:
                if file.is_file():
                    size += file.stat().st_size
            except OSError:
                continue
    return size
