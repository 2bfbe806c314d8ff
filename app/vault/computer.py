"""When the computer goes to sleep or its screen is locked, where the system tells programs."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QWindow


class Computer(QObject):
    """One that says nothing, as macOS does to programs that aren't written for it alone.

    Signals:
        leaving(): it is about to sleep, or its screen is locked.

    Attributes:
        told: it would say so.
    """

    leaving = Signal()
    told = False

    def watch(self, window: QWindow) -> None:
        """Listen with this window, where windows are told."""

    def left(self) -> None:
        """Nothing of anybody is to be seen any more."""


def this_computer(parent: QObject) -> Computer:
    """The one the program runs on."""
    system: str = sys.platform
    if system == "linux":
        from app.vault.linux_session import LinuxSession  # QtDBus isn't everywhere

        return LinuxSession(parent)
    if system == "win32":
        from app.vault.windows_session import WindowsSession

        return WindowsSession(parent)
    return Computer(parent)
