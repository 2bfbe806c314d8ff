"""An unfinished download on disk: grows at its end, can be resumed, and knows its checksum."""

from __future__ import annotations

import contextlib
import hashlib
import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from types import TracebackType
from typing import Self

from core.errors import Cancelled

_BLOCK = 4 * 1024 * 1024


class CancelSwitch:
    """Ends a download from another thread, also one that waits for the network or for a process."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._set = threading.Event()
        self._interrupt: Callable[[], None] | None = None

    def cancel(self) -> None:
        """Turn the switch; never back."""
        with self._lock:
            self._set.set()
            if self._interrupt is not None:
                self._interrupt()

    def check(self) -> None:
        """Raises Cancelled once the switch is turned."""
        if self._set.is_set():
            raise Cancelled("The download was stopped.")

    def wait(self, seconds: float) -> None:
        """Wait. Raises Cancelled at once when the switch is turned."""
        self._set.wait(seconds)
        self.check()

    @contextlib.contextmanager
    def interrupting(self, action: Callable[[], None]) -> Iterator[None]:
        """While in the block, `cancel` also calls `action`, which must make what the block waits for return."""
        with self._lock:
            self.check()
            self._interrupt = action
        try:
            yield
        finally:
            with self._lock:
                self._interrupt = None


class PartialFile:
    """A file of known final size, written from its beginning. A context manager.

    Attributes:
        size: bytes that are there.
        total: bytes that shall be there.

    Raises:
        OSError: from any method; the disk may be full.
        Cancelled: `switch` was turned while existing bytes were read for the checksum.
    """

    def __init__(self, path: Path, total: int, switch: CancelSwitch) -> None:
        self.total = total
        self.size = 0
        self._hash = hashlib.sha256()
        self._path = path
        path.parent.mkdir(parents=True, exist_ok=True)
        self._file = path.open("a+b")
        try:
            if path.stat().st_size > total:
                self._file.truncate(0)
            self._file.seek(0)
            while block := self._file.read(_BLOCK):
                switch.check()
                self._hash.update(block)
                self.size += len(block)
        except BaseException:
            self._file.close()
            raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        # What is buffered is sound; if the disk is full it can't be kept.
        with contextlib.suppress(OSError):
            self._file.close()

    @property
    def sha256(self) -> str:
        """Checksum of the bytes that are there, lower-case hex."""
        return self._hash.hexdigest()

    def append(self, data: bytes) -> None:
        """Write at the end."""
        self._file.write(data)
        self._hash.update(data)
        self.size += len(data)

    def restart(self) -> None:
        """Drop everything: a source can't continue from here."""
        self._file.truncate(0)
        self._hash = hashlib.sha256()
        self.size = 0

    @contextlib.contextmanager
    def all_or_nothing(self) -> Iterator[None]:
        """What is appended in the block goes away again if the block fails."""
        size, checksum = self.size, self._hash.copy()
        try:
            yield
        except BaseException:
            with contextlib.suppress(OSError):
                self._file.flush()
            self._file.truncate(size)
            self._hash, self.size = checksum, size
            raise

    def finish(self, path: Path) -> None:
        """Make it durable and give it its final name, in one step."""
        self._file.flush()
        os.fsync(self._file.fileno())
        self._file.close()
        self._path.replace(path)

    def discard(self) -> None:
        """Remove it."""
        self._file.close()
        self._path.unlink(missing_ok=True)
