"""JSON lines over stdin and stdout, safe from native libraries that print."""

from __future__ import annotations

import contextlib
import os
import sys
import threading
import time
from collections.abc import Iterator
from io import BufferedReader
from typing import TextIO, cast

from core import protocol
from core.protocol import Event, Reply

_BLOCK_BYTES = 1024 * 1024


class LineTransport:
    """One JSON message a line. `send` may be called from any thread.

    Args:
        incoming: where commands come from.
        outgoing: file descriptor that answers go to.

    Attributes:
        read_at: when something was read last, of a line that isn't whole too; seconds, as `time.monotonic`.
    """

    def __init__(self, incoming: BufferedReader, outgoing: int) -> None:
        self.read_at = time.monotonic()
        self._incoming = incoming
        self._outgoing = outgoing
        self._lock = threading.Lock()
        self._broken = False

    def send(self, item: Reply | Event) -> None:
        """Write one line. After the reader has gone, nothing is written any more."""
        line = memoryview(protocol.encode(item))
        with self._lock:
            try:
                while line and not self._broken:
                    line = line[os.write(self._outgoing, line) :]
            except (BrokenPipeError, OSError):
                # The window is gone; stdin ends next and the core with it.
                self._broken = True

    def lines(self) -> Iterator[bytes]:
        """Lines until stdin ends. One that is too long comes back cut, and so fails to decode."""
        line = bytearray()
        # Not `readline`: a line of megabytes may take longer than a silence that means the window is gone.
        while block := self._incoming.read1(_BLOCK_BYTES):
            self.read_at = time.monotonic()
            *ended, rest = block.split(b"\n")
            for part in ended:
                line += part[: protocol.MAX_LINE_BYTES - len(line)]
                if line.strip():
                    yield bytes(line)
                line.clear()
            line += rest[: protocol.MAX_LINE_BYTES - len(line)]
        if line.strip():
            yield bytes(line)


@contextlib.contextmanager
def guarded_stdout() -> Iterator[TextIO]:
    """Stdout for our own text only: whatever else is printed meanwhile ends up in stderr."""
    sys.stdout.flush()
    outgoing = os.dup(1)
    os.dup2(2, 1)
    try:
        with os.fdopen(os.dup(outgoing), "w", encoding="utf-8") as out:
            yield out
    finally:
        os.dup2(outgoing, 1)
        os.close(outgoing)


def guarded_stdio() -> LineTransport:
    """Take fd 1 for the protocol and point it at stderr, before any native library loads.

    A stray print of a library then ends up in stderr and not in the middle of a message.
    """
    sys.stdout.flush()
    outgoing = os.dup(1)
    os.dup2(2, 1)
    return LineTransport(cast(BufferedReader, sys.stdin.buffer), outgoing)
