"""A real core process, driven over its pipes as the window drives it."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from types import TracebackType

from core import protocol
from core.paths import HOME_VARIABLE
from core.protocol import Command
from tests.core_driver import CoreDriver

# Names the program to drive in place of `python -m core`: a frozen one.
PROGRAM_VARIABLE = "REMEMORA_TESTED_CORE"

_END_PATIENCE_S = 60.0
_INDEX_PATIENCE_S = 120.0


def core_program() -> list[str]:
    """The command that starts the core under test."""
    frozen = os.environ.get(PROGRAM_VARIABLE)
    return [frozen] if frozen else [sys.executable, "-m", "core"]


class CoreProcess(CoreDriver):
    """`python -m core serve` as a child.

    Args:
        home: its folders are there; None: where the test's are.
    """

    def __init__(self, *arguments: str, home: Path | None = None) -> None:
        super().__init__()
        self.process = subprocess.Popen(
            [*core_program(), "serve", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=None if home is None else {**os.environ, HOME_VARIABLE: str(home)},
        )
        self.stderr = b""
        self._threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_stderr, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> CoreProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> int:
        """Close stdin, as the window does, and wait. Returns the exit code."""
        assert self.process.stdin is not None
        if not self.process.stdin.closed:
            with contextlib.suppress(BrokenPipeError):
                self.process.stdin.close()
        try:
            code = self.process.wait(_END_PATIENCE_S)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise
        self._release()
        return code

    def kill(self) -> None:
        """Signal 9."""
        self.process.kill()
        self.process.wait(_END_PATIENCE_S)
        self._release()

    def indexed(self) -> None:
        """Wait until nothing that was stored so far is left to index: of a few texts nothing is told, but who asks hears of them."""
        super().indexed()  # the embedder is there
        until = time.monotonic() + _INDEX_PATIENCE_S
        while self.hello().index.pending:
            assert time.monotonic() < until, "something is never indexed"
            time.sleep(0.02)

    def send_line(self, line: bytes) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(line)
        self.process.stdin.flush()

    def why_ended(self) -> str:
        return self.stderr.decode(errors="replace")

    def _deliver(self, command: Command) -> None:
        self.send_line(protocol.encode(command))

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._arrived.put(protocol.decode_answer(line))
        self._arrived.put(None)

    def _read_stderr(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self.stderr += line

    def _release(self) -> None:
        for thread in self._threads:
            thread.join(_END_PATIENCE_S)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                with contextlib.suppress(BrokenPipeError):
                    stream.close()
