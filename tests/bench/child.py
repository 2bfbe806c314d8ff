"""A process that is measured, and says on stdout when it got where: lines of a name and a number."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping
from types import TracebackType

import psutil


def say(name: str, value: float) -> None:
    """In the child: tell the parent a number."""
    print(name, value, flush=True)


def say_now(name: str) -> None:
    """In the child: tell the parent that it got there now."""
    # The monotonic clock is the machine's, so the parent can subtract its own reading of it.
    say(name, time.monotonic())


# A child that says nothing for this long is stuck, in seconds.
_PATIENCE_S = 300.0

_END_PATIENCE_S = 60.0


class Child:
    """`python -m <module>`, timed from before it is started.

    Args:
        environ: added to this process's environment.
    """

    def __init__(self, module: str, *arguments: str, environ: Mapping[str, str] | None = None) -> None:
        self._said: list[tuple[str, float]] = []
        self._began = time.monotonic()
        self.process = subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **(environ or {})},
        )

    def __enter__(self) -> Child:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def tell(self, line: str) -> None:
        """Write a line to its stdin."""
        assert self.process.stdin is not None
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def value(self, name: str) -> float:
        """The next number it says under this name. What it says under other names is kept until it is asked for.

        Raises:
            RuntimeError: it ended, or was stuck and was killed, before it said it.
        """
        for place, (said, value) in enumerate(self._said):
            if said == name:
                del self._said[place]
                return value
        assert self.process.stdout is not None
        watch = self._watch()
        try:
            for line in self.process.stdout:
                watch.cancel()
                watch = self._watch()
                words = line.split()
                if len(words) == 2 and words[0] == name:
                    return float(words[1])
                if len(words) == 2:
                    self._said.append((words[0], float(words[1])))
        finally:
            watch.cancel()
        raise RuntimeError(f"{self.process.args!r} ended with {self.process.wait()} before it said {name!r}")

    def _watch(self) -> threading.Timer:
        """Kills it when it has been silent for too long, unless cancelled."""
        watch = threading.Timer(_PATIENCE_S, self.process.kill)
        watch.start()
        return watch

    def seconds_to(self, name: str) -> float:
        """Seconds from the start of the process to the `say_now` of this name."""
        return self.value(name) - self._began

    def memory_mb(self) -> float:
        """Resident memory of this process alone, MB."""
        return memory_mb(psutil.Process(self.process.pid))

    def close(self) -> None:
        """Ask it to end, and make it if it doesn't."""
        assert self.process.stdin is not None
        assert self.process.stdout is not None
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(_END_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()


def memory_mb(process: psutil.Process) -> float:
    """Resident memory (RSS), MB of 10^6 bytes."""
    return float(process.memory_info().rss) / 1e6


def until_idle(process: psutil.Process, *, below: float = 0.05, limit_s: float = 1800.0) -> None:
    """Wait until a process takes less than this share of one core, so that it doesn't disturb what is measured next.

    What it learns takes minutes on a computer that is slow, or busy: the limit is for work that never ends.
    """
    deadline = time.monotonic() + limit_s
    process.cpu_percent()
    while process.cpu_percent(interval=0.5) > below * 100:
        if time.monotonic() > deadline:
            raise RuntimeError(f"{process} is still busy after {limit_s:.0f} s")
