"""Lines from the window, read on a thread of their own: a heartbeat is answered whatever the core is at, and silence is noticed."""

from __future__ import annotations

import contextlib
import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Iterable, Iterator

from core.errors import InvalidRequest
from core.protocol import Done, Heartbeat, Reply, decode_command

log = logging.getLogger(__name__)

# A window that has sent heartbeats and is silent for so long, in seconds, is gone: over a line from another machine nothing else may tell,
# for hours, and nobody else could open the store meanwhile.
SILENCE_S = 30.0

# A silence is made of so many pieces, in each of which the core has to be there.
_PIECES = 10

# A core that can't end in order then, in seconds, because it waits for the line to take what it writes, ends at once. All that it has
# acknowledged is on the disk.
END_S = 60.0

# A heartbeat is a short line; longer ones aren't decoded twice.
_HEARTBEAT_BYTES = 120

# Commands that wait to be handled. What comes beyond waits in the pipe.
_MOST_WAITING = 1000


class Listener:
    """Hands on what is read, and answers heartbeats itself.

    Args:
        incoming: lines, until stdin ends.
        send: takes the answers to heartbeats.
        read_at: when something was read last, be it part of a line; seconds, as `time.monotonic`.
        silence_s, end_s: how long a window that has sent heartbeats may be silent, and an end may take then.
    """

    def __init__(
        self,
        incoming: Iterable[bytes],
        send: Callable[[Reply], None],
        *,
        read_at: Callable[[], float] = lambda: 0.0,
        silence_s: float = SILENCE_S,
        end_s: float = END_S,
        end: Callable[[int], object] = os._exit,
    ) -> None:
        self._incoming = incoming
        self._send = send
        self._read_at = read_at
        self._silence_s = silence_s
        self._end_s = end_s
        self._end = end
        self._heard = time.monotonic()
        self._waiting: queue.Queue[bytes | None] = queue.Queue(_MOST_WAITING)
        self._over = threading.Event()  # nothing more is handed on
        self._watched = False
        threading.Thread(target=self._read, name="rememora-lines", daemon=True).start()

    def lines(self) -> Iterator[bytes]:
        """Until stdin ends, or the window is silent for too long. What had come before is handed on first."""
        while not (self._over.is_set() and self._waiting.empty()):
            line = self._waiting.get()
            if line is None:
                return
            yield line

    def _read(self) -> None:
        try:
            for line in self._incoming:
                self._take(line)
        except OSError as error:  # a terminal that was closed, for one
            log.warning("nothing more can be read from the window: %s", error)
        self._over.set()
        self._waiting.put(None)

    def _take(self, line: bytes) -> None:
        self._heard = time.monotonic()
        beat = _heartbeat(line)
        if beat is None:
            self._waiting.put(line)
            return
        if not self._watched:
            self._watched = True
            threading.Thread(target=self._watch, name="rememora-silence", daemon=True).start()
        self._send(Done(request_id=beat.request_id))

    def _watch(self) -> None:
        # Counted piece by piece: while the whole process was held up, lines may have come that wait to be read.
        silent, heard = 0, 0.0
        while silent < _PIECES:
            if self._over.wait(self._silence_s / _PIECES):
                return
            before, heard = heard, max(self._heard, self._read_at())
            silent = silent + 1 if heard == before else 0
        log.warning("nothing was heard from the window for %.0f s", self._silence_s)
        self._over.set()
        # Where it is full, there is something to get, after which the end is seen.
        with contextlib.suppress(queue.Full):
            self._waiting.put_nowait(None)
        time.sleep(self._end_s)
        log.error("the core couldn't end in order")
        self._end(1)


def _heartbeat(line: bytes) -> Heartbeat | None:
    if len(line) > _HEARTBEAT_BYTES or b"Heartbeat" not in line:
        return None
    try:
        command = decode_command(line)
    except InvalidRequest:
        return None
    return command if isinstance(command, Heartbeat) else None
