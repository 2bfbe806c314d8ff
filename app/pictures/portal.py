"""A picture of the screen through the desktop portal: on Wayland, where no program sees the screen by itself. It asks for leave, and lets
a part be chosen."""

from __future__ import annotations

import secrets

from PySide6.QtCore import SLOT, QObject, QUrl, Signal, SignalInstance, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_SERVICE, _PATH = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
_REQUEST = "org.freedesktop.portal.Request"

_TAKEN, _CANCELLED = 0, 1


class PortalScreenshot(QObject):
    """One picture.

    Signals:
        taken: (path of a file)
        cancelled: by the user.
        failed: there is no such portal, or it couldn't.

    Args:
        session: the bus, where it is another than the usual one.
    """

    taken = Signal(str)
    cancelled = Signal()
    failed = Signal()

    def __init__(self, parent: QObject | None = None, *, session: QDBusConnection | None = None) -> None:
        super().__init__(parent)
        self._bus = session or QDBusConnection.sessionBus()
        self._call: QDBusPendingCallWatcher | None = None
        self._done = False

    def start(self) -> None:
        """Ask for it; nothing waits for the answer."""
        if not self._bus.isConnected():
            self._end(self.failed)
            return
        token = f"rememora{secrets.token_hex(8)}"
        sender = self._bus.baseService().removeprefix(":").replace(".", "_")
        path = f"{_PATH}/request/{sender}/{token}"
        # Before it is asked: the answer may come first. Who answers knows the token, which nobody else is told.
        # The stubs want bytes, and PySide a string.
        slot = SLOT("on_response(uint,QVariantMap)")
        self._bus.connect("", path, _REQUEST, "Response", self, slot)  # type: ignore[call-overload]
        message = QDBusMessage.createMethodCall(_SERVICE, _PATH, "org.freedesktop.portal.Screenshot", "Screenshot")
        message.setArguments(["", {"handle_token": token, "interactive": True}])
        self._call = QDBusPendingCallWatcher(self._bus.asyncCall(message), self)
        self._call.finished.connect(self._on_called)

    def _on_called(self) -> None:
        if self._call is not None and self._call.isError():
            self._end(self.failed)

    # As values: what is in a QDBusArgument can't be read from Python.
    @Slot("uint", "QVariantMap")
    def on_response(self, code: int, told: dict[str, object]) -> None:
        """The user has chosen, or not."""
        if code == _CANCELLED:
            self._end(self.cancelled)
            return
        uri = told.get("uri")
        path = QUrl(uri).toLocalFile() if code == _TAKEN and isinstance(uri, str) else ""
        if not path:
            self._end(self.failed)
        elif not self._done:
            self._done = True
            self.taken.emit(path)

    def _end(self, signal: SignalInstance) -> None:
        if not self._done:
            self._done = True
            signal.emit()
