"""Ctrl+C and SIGTERM in a program whose thread sits in Qt's event loop, where Python can't act on signals."""

from __future__ import annotations

import signal
import socket
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, QTimer


class Interrupt(QObject):
    """Calls `then` in the event loop when the process is asked to end."""

    def __init__(self, then: Callable[[], object], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then = then
        # Python writes a byte here for every signal, from within the C handler; Qt wakes up by that.
        self._read, self._write = socket.socketpair()
        self._read.setblocking(False)
        self._write.setblocking(False)
        signal.set_wakeup_fd(self._write.fileno(), warn_on_full_buffer=False)
        self._notifier = QSocketNotifier(self._read.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._drain)
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._on_signal)

    def close(self) -> None:
        """Give the signals back."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        signal.signal(signal.SIGTERM, signal.SIG_DFL)
        self._read.close()
        self._write.close()

    def _drain(self) -> None:
        # Reading returns to the interpreter, which then runs `_on_signal`.
        self._read.recv(64)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        # Python may be in the middle of anything here, in a write to stdout say.
        QTimer.singleShot(0, self, self._then)
