"""Formulas for files: the process of `core.formulas`, asked and waited for."""

from __future__ import annotations

import queue
import subprocess
import sys
import threading
from collections import OrderedDict
from typing import IO

import msgspec

from core.formula import Formula, Picture

# For one formula; for the first one, with the start of the process. Seconds.
_PATIENCE_S = 1.5
_START_PATIENCE_S = 20.0
_MOST_FAILED_STARTS = 3
_MOST_KEPT = 200

_FAILED = Picture(error="it can't be set")


def _command() -> list[str]:
    return [sys.executable, "formulas"] if getattr(sys, "frozen", False) else [sys.executable, "-m", "core.formulas"]


class FormulaSetter:
    """Sets formulas, one after the other. `close` ends its process."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None
        self._lines: queue.Queue[bytes] = queue.Queue()
        self._answered = False
        self._failed_starts = 0
        self._set: OrderedDict[Formula, Picture] = OrderedDict()

    def get(self, tex: str, display: bool) -> Picture:
        """The formula; without an SVG if it can't be set."""
        formula = Formula(tex, display)
        picture = self._set.get(formula)
        if picture is None:
            picture = self._set[formula] = self._ask(formula)
            if len(self._set) > _MOST_KEPT:
                self._set.popitem(last=False)
        return picture

    def close(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            process.communicate()

    def _ask(self, formula: Formula) -> Picture:
        if self._failed_starts >= _MOST_FAILED_STARTS:
            return _FAILED
        try:
            stdin = self._started()
            stdin.write(msgspec.json.encode(formula) + b"\n")
            stdin.flush()
            line = self._lines.get(timeout=_PATIENCE_S if self._answered else _START_PATIENCE_S)
            picture = msgspec.json.decode(line, type=Picture)
        except (OSError, queue.Empty, msgspec.DecodeError, UnicodeDecodeError):
            # It takes too long over it, or ended.
            self._failed_starts += not self._answered
            self.close()
            return _FAILED
        self._answered, self._failed_starts = True, 0
        return picture

    def _started(self) -> IO[bytes]:
        if self._process is None:
            self._answered = False
            lines = self._lines = queue.Queue()
            process = self._process = subprocess.Popen(  # noqa: S603 - a program of our own
                _command(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
            )
            assert process.stdout is not None
            source = process.stdout

            def read() -> None:
                try:
                    for line in source:
                        lines.put(line)
                except ValueError:
                    pass  # closed with the process

            threading.Thread(target=read, daemon=True).start()
        assert self._process.stdin is not None
        return self._process.stdin
