"""The cores that other programs leave to inference, measured while it runs."""

from __future__ import annotations

import time
from collections.abc import Callable

import psutil

# Between two measurements. The system counts in hundredths of a second.
_INTERVAL_S = 0.2

# A longer pause since the last measurement says nothing of now.
_STALE_S = 1.0

# A thread goes when this much of its core is taken, and comes back when so much more than its core is free: between the two
# the number stays, or it would change with every measurement.
_GOES, _COMES_BACK = 0.5, 0.7


class FreeCores:
    """How many threads inference should use now.

    llama.cpp's threads wait for each other hundreds of times a token. When another program takes the core of one, all
    wait for it, and more threads are slower than fewer: on two cores beside one busy process, two write 2 to 10 tokens/s
    and one writes 20.

    Args:
        most: threads on an idle computer, at least 1.
        saving: asked after every pause: half of them are enough now.
        beside: how many threads of this process compute beside inference. They are known at once, and not measured.
        clock: seconds, monotonic.
        idle: seconds that the cores this process may use have been idle since the system started, all together.
        own: seconds of processor time this process has used, all threads together.
        cores: how many cores this process may use.
    """

    def __init__(
        self,
        most: int,
        *,
        saving: Callable[[], bool] = lambda: False,
        beside: Callable[[], int] = lambda: 0,
        clock: Callable[[], float] = time.monotonic,
        idle: Callable[[], float] | None = None,
        own: Callable[[], float] = time.process_time,
        cores: int | None = None,
    ) -> None:
        allowed = _allowed()
        self._all = self._most = most
        self._saving = saving
        self._beside = beside
        self._clock, self._own = clock, own
        self._idle = idle if idle is not None else lambda: _idle_s(allowed)
        self._cores = len(allowed) if cores is None else cores
        self._threads = most
        self._next = clock()
        self._last: tuple[float, float, float] | None = None

    def threads(self) -> int:
        """Between 1 and the most there may be. To be asked before every token: it measures five times a second at most."""
        now = self._clock()
        if self._all > 1 and now >= self._next:
            self._measure(now)
        return max(1, min(self._threads, self._most, self._cores - self._beside()))

    def _measure(self, now: float) -> None:
        idle, own = self._idle(), self._own()
        last, self._last = self._last, (now, idle, own)
        self._next = now + _INTERVAL_S
        if last is None or now - last[0] > _STALE_S + _INTERVAL_S:
            self._most = max(1, self._all // 2) if self._saving() else self._all
            return  # what others took in the last reply is the best guess
        seconds = now - last[0]
        free = (idle - last[1] + own - last[2]) / seconds
        free = min(free, float(self._cores))
        while self._threads > 1 and free < self._threads - _GOES:
            self._threads -= 1
        while self._threads < self._all and free > self._threads + _COMES_BACK:
            self._threads += 1


def _allowed() -> list[int]:
    """The numbers of the cores this process may use."""
    every = list(range(psutil.cpu_count(logical=True) or 1))
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # not on macOS
    return every if affinity is None else list(affinity())


def _idle_s(cores: list[int]) -> float:
    times = psutil.cpu_times(percpu=True)
    return float(sum(times[core].idle + getattr(times[core], "iowait", 0.0) for core in cores if core < len(times)))
