"""Sleep and the lock screen on Windows, which tells them to windows that ask for it."""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from app.vault.computer import Computer

_SESSION_CHANGED, _SESSION_LOCK = 0x02B1, 0x7
_POWER, _SUSPEND = 0x0218, 0x4


class Message(ctypes.Structure):
    """MSG of winuser.h, as far as it is read."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("word", ctypes.c_size_t),
    )


class _Filter(QAbstractNativeEventFilter):
    def __init__(self, leaving: Callable[[], None]) -> None:
        super().__init__()
        self._leaving = leaving

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, address: int) -> tuple[bool, int]:
        message = Message.from_address(int(address))
        if (message.message, message.word) in ((_SESSION_CHANGED, _SESSION_LOCK), (_POWER, _SUSPEND)):
            self._leaving()
        return False, 0


class WindowsSession(Computer):
    """Reads what is told to any window of the program."""

    told = True

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.filter = _Filter(self.leaving.emit)
        application = QCoreApplication.instance()
        assert application is not None
        application.installNativeEventFilter(self.filter)

    def watch(self, window: QWindow) -> None:
        # Sleep is told to every window, the lock screen to those that ask.
        if sys.platform == "win32":
            ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(int(window.winId())), 0)
