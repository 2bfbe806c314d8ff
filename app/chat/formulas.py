"""Formulas as pictures, set by a process of their own (`core.formulas`), so that no TeX can hold up the window."""

from __future__ import annotations

import sys
from collections import OrderedDict, deque
from collections.abc import Sequence
from functools import cache
from pathlib import Path

import msgspec
from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QProcess, QTimer, Signal

# For one formula. Usual ones take 5 to 60 ms.
PATIENCE_MS = 1_500
# For the first one, with the start of the process; the computer may be busy.
START_PATIENCE_MS = 20_000
# After so long without a formula the process, 40 MB, is let go.
IDLE_MS = 60_000
_MOST_FAILED_STARTS = 3
_MOST_KEPT = 1_000

Key = tuple[str, bool]
"""TeX, and whether it stands on lines of its own."""


class SetFormula(msgspec.Struct, frozen=True):
    """A formula that was set. `svg`: black, empty if it can't be set. `width`, `ascent`, `descent`: in ems."""

    svg: str = ""
    width: float = 0.0
    ascent: float = 0.0
    descent: float = 0.0

    @property
    def failed(self) -> bool:
        return not self.svg


FAILED = SetFormula()


def formula_command() -> list[str]:
    """The command that sets formulas: the core's program, or a module of this Python."""
    if getattr(sys, "frozen", False):
        window = Path(sys.executable)
        return [str(window.with_name(f"rememora-core{window.suffix}")), "formulas"]
    return [sys.executable, "-m", "core.formulas"]


class Formulas(QObject):
    """Has formulas set, one after the other, and keeps them.

    Signals:
        ready: (key) it has been set, or can't be.
    """

    ready = Signal(object)

    def __init__(self, command: Sequence[str], patience_ms: int = PATIENCE_MS, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = list(command)
        self._patience_ms = patience_ms
        self._set: OrderedDict[Key, SetFormula] = OrderedDict()
        self._waiting: deque[Key] = deque()
        self._at: Key | None = None
        self._process: QProcess | None = None
        self._answered = False
        self._failed_starts = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.stop)

    def get(self, tex: str, display: bool) -> SetFormula | None:
        """The formula, if it has been set. None until `ready` is told."""
        key = (tex, display)
        found = self._set.get(key)
        if found is not None:
            self._set.move_to_end(key)
        elif self._failed_starts >= _MOST_FAILED_STARTS:
            return FAILED
        elif key != self._at and key not in self._waiting:
            self._waiting.append(key)
            if self._at is None:
                self._next()
        return found

    def stop(self) -> None:
        """End the process; the next formula starts it again."""
        self._patience.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(PATIENCE_MS)
            process.deleteLater()

    def forget(self) -> None:
        """Nothing of what was set stays, here or in the process."""
        self._waiting.clear()
        self._at = None
        self._set.clear()
        self.stop()

    def _next(self) -> None:
        self._at = self._waiting.popleft() if self._waiting else None
        if self._at is None:
            self._idle.start()
            return
        self._idle.stop()
        if self._process is None:
            self._start()
        self._patience.start(self._patience_ms if self._answered else START_PATIENCE_MS)
        tex, display = self._at
        if self._process is not None:
            self._process.write(QByteArray(msgspec.json.encode({"tex": tex, "display": display}) + b"\n"))

    def _start(self) -> None:
        self._answered = False
        self._process = process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._give_up)
        process.errorOccurred.connect(self._on_error)
        process.start(self._command[0], self._command[1:])

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._give_up()

    def _read(self) -> None:
        process = self._process
        if process is None or not process.canReadLine():
            return
        line = process.readLine().data()
        self._answered = True
        self._failed_starts = 0
        self._patience.stop()
        self._keep(msgspec.json.decode(line, type=SetFormula))

    def _give_up(self) -> None:
        """It took too long, or the process ended over it."""
        self._failed_starts += not self._answered
        self.stop()
        if self._at is not None:
            self._keep(FAILED)

    def _keep(self, formula: SetFormula) -> None:
        key = self._at
        assert key is not None
        self._set[key] = formula
        if len(self._set) > _MOST_KEPT:
            self._set.popitem(last=False)
        self._next()
        self.ready.emit(key)


@cache
def formulas() -> Formulas:
    """Those of this process."""
    setting = Formulas(formula_command())
    application = QCoreApplication.instance()
    if application is not None:
        application.aboutToQuit.connect(setting.stop)
    return setting
