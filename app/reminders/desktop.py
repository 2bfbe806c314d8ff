"""Notifications of the desktop, so that a reminder is seen while the window isn't."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSystemTrayIcon

DONE, LATER = "done", "later"

_SHOWN_MS = 15_000


class DesktopNotifications(QObject):
    """Where the system has no way to show any: nothing is shown.

    Signals:
        opened: (int) one was clicked.
        answered: (int, str) a button of one was: `DONE` or `LATER`. Few systems have buttons.
        refused: (int, title, text) one couldn't be shown.
    """

    opened = Signal(int)
    answered = Signal(int, str)
    refused = Signal(int, str, str)

    def show(self, number: int, title: str, text: str) -> None:
        """Show one in place of that with the same number."""

    def take_back(self, number: int) -> None:
        """It isn't to be seen any more."""

    def take_all_back(self) -> None:
        """None is to be seen any more."""


class TrayNotifications(DesktopNotifications):
    """Shown by an icon that is there for as long; the system shows one at a time."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tray = QSystemTrayIcon(icon, self)
        self._number = 0
        self._tray.messageClicked.connect(lambda: self.opened.emit(self._number))
        self._tray.activated.connect(lambda _: self.opened.emit(self._number))

    def show(self, number: int, title: str, text: str) -> None:
        if not QSystemTrayIcon.isSystemTrayAvailable():
            return
        self._number = number
        self._tray.setToolTip(title)
        self._tray.show()
        self._tray.showMessage(title, text, QSystemTrayIcon.MessageIcon.NoIcon, _SHOWN_MS)

    def take_back(self, number: int) -> None:
        if number == self._number:
            self.take_all_back()

    def take_all_back(self) -> None:
        self._tray.hide()
        self._number = 0


class FirstThenSecond(DesktopNotifications):
    """Shows by the first way what it can, and by the second what it refuses."""

    def __init__(
        self, first: DesktopNotifications, second: DesktopNotifications, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._ways = (first, second)
        for way in self._ways:
            way.setParent(self)
            way.opened.connect(self.opened)
            way.answered.connect(self.answered)
        first.refused.connect(second.show)

    def show(self, number: int, title: str, text: str) -> None:
        self._ways[0].show(number, title, text)

    def take_back(self, number: int) -> None:
        for way in self._ways:
            way.take_back(number)

    def take_all_back(self) -> None:
        for way in self._ways:
            way.take_all_back()


def desktop_notifications(
    icon: QIcon, parent: QObject, *, name: str = "reminder", buttons: bool = True
) -> DesktopNotifications:
    """Those of the computer the program runs on. `name`, `buttons`: as of `PortalNotifications`."""
    system: str = sys.platform
    tray = TrayNotifications(icon, parent)
    if system == "linux":
        from app.reminders.portal import PortalNotifications  # QtDBus isn't everywhere

        return FirstThenSecond(PortalNotifications(name=name, buttons=buttons), tray, parent)
    return tray
