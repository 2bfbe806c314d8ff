"""Tries a command: whether a core of this version answers over it, and on which machine."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QByteArray, QCoreApplication, QObject, QProcess, QTimer, Signal

from app.elsewhere.line import FIRST_WORD_S
from app.elsewhere.route import Route
from app.elsewhere.words import ended_problem, silent_problem, stranger_problem
from core import __version__
from core.protocol import (
    PROTOCOL_VERSION,
    Failed,
    Hello,
    InvalidRequest,
    Locked,
    Reply,
    RequestId,
    Welcome,
    decode_answer,
    encode,
)
from core.records import Problem

# What of an answer that can't be read is shown.
_SHOWN_BYTES = 400
_STDERR_BYTES = 8 * 1024
_END_MS = 10_000


@dataclass(frozen=True)
class Answered:
    """A core answered.

    Attributes:
        machine: what the machine calls itself; empty if its data is open elsewhere: then it doesn't say.
        locked: its store has a passphrase.
        in_use: another window has its data open just now.
    """

    machine: str = ""
    version: str = ""
    locked: bool = False
    in_use: bool = False


class Trial(QObject):
    """One try. It goes by itself once its command has ended, which may be after whoever wanted it.

    Signals:
        ended(Answered | Problem): once, unless it is stopped.
    """

    ended = Signal(object)

    def __init__(self, route: Route) -> None:
        super().__init__(QCoreApplication.instance())
        self._route = route
        self._input = b""
        self._stderr = b""
        self._process = QProcess(self)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.readyReadStandardError.connect(self._read_stderr)
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._over = False
        self._patience = QTimer(self, singleShot=True, interval=int(1000 * FIRST_WORD_S))
        self._patience.timeout.connect(lambda: self._end(silent_problem(self._stderr)))

    def start(self) -> None:
        """Start the command. Its words have been understood."""
        program, *arguments = self._route.words
        self._patience.start()
        self._process.start(program, arguments)
        hello = Hello(request_id=RequestId(1), protocol=PROTOCOL_VERSION, app_version=__version__)
        self._process.write(QByteArray(encode(hello)))

    def stop(self) -> None:
        """Nothing is told any more. The core ends; it has changed nothing."""
        self._over = True
        self._patience.stop()
        if self._process.state() is QProcess.ProcessState.NotRunning:
            self.deleteLater()
            return
        self._process.closeWriteChannel()
        QTimer.singleShot(_END_MS, self, self._process.kill)

    def _end(self, result: Answered | Problem) -> None:
        if not self._over:
            self.stop()
            self.ended.emit(result)

    def _read(self) -> None:
        self._input += self._process.readAllStandardOutput().data()
        while not self._over and b"\n" in self._input:
            line, _, self._input = self._input.partition(b"\n")
            self._take(line)

    def _take(self, line: bytes) -> None:
        try:
            answer = decode_answer(line)
        except InvalidRequest:
            self._end(stranger_problem(line[:_SHOWN_BYTES].decode("utf-8", "replace")))
            return
        match answer:
            case Welcome(protocol=protocol) | Locked(protocol=protocol) if protocol == PROTOCOL_VERSION:
                locked = isinstance(answer, Locked)
                self._end(Answered(machine=answer.machine, version=answer.core_version, locked=locked))
            case Failed(problem=Problem(code="already_running")):
                self._end(Answered(in_use=True))
            case Failed(problem=Problem(code="protocol_mismatch") as problem):
                self._end(stranger_problem(problem.what))
            case Failed(problem=problem):
                self._end(problem)
            case Reply():
                self._end(stranger_problem(line[:_SHOWN_BYTES].decode("utf-8", "replace")))

    def _read_stderr(self) -> None:
        self._stderr = (self._stderr + self._process.readAllStandardError().data())[-_STDERR_BYTES:]

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._stderr += self._process.errorString().encode()
            self._on_finished()

    def _on_finished(self) -> None:
        if self._over:
            self.deleteLater()
            return
        self._read()
        self._read_stderr()
        if self._input.strip():
            self._end(stranger_problem(self._input[:_SHOWN_BYTES].decode("utf-8", "replace")))
        self._end(ended_problem(self._route, self._process, self._stderr))
