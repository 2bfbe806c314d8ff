"""Sleep and the lock screen on Linux: logind tells of both, desktops tell of the second."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from app.vault.computer import Computer

_LOGIND = ("org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_SESSION = "org.freedesktop.login1.Session"
_PROPERTIES = "org.freedesktop.DBus.Properties"

# Who tells of the lock screen, and under which path.
_SCREENS = (
    ("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
    ("org.freedesktop.ScreenSaver", "/ScreenSaver"),
    ("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
    ("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver"),
    ("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
)


class LinuxSession(Computer):
    """Listens on both buses. While it does, logind waits for `left` before the computer sleeps, five seconds at most.

    Args:
        system, session: the buses, where they are others than the usual ones.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = QDBusConnection.systemBus() if system is None else system
        self._session = QDBusConnection.sessionBus() if session is None else session
        # It holds the file that keeps the computer from sleeping; let go of, the file is closed.
        self._delay: QDBusMessage | None = None
        self._calls: set[QDBusPendingCallWatcher] = set()
        self.told = self._system.isConnected() or self._session.isConnected()
        if self._system.isConnected():
            self._listen(self._system, *_LOGIND, "PrepareForSleep", "on_sleep(QDBusMessage)")
            self._call("GetSession", ["auto"], self._listen_to_session)
            self._hold_sleep()
        if self._session.isConnected():
            for name, path in _SCREENS:
                self._listen(self._session, name, path, name, "ActiveChanged", "on_screen(QDBusMessage)")

    def left(self) -> None:
        """Nothing of anybody is to be seen any more: the computer may sleep."""
        self._delay = None

    @Slot(QDBusMessage)
    def on_sleep(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self.leaving.emit()
        else:
            self._hold_sleep()

    @Slot(QDBusMessage)
    def on_screen(self, message: QDBusMessage) -> None:
        if message.arguments() == [True]:
            self.leaving.emit()

    @Slot(QDBusMessage)
    def on_session_lock(self, _: QDBusMessage) -> None:
        self.leaving.emit()

    @Slot(str, "QVariantMap", "QStringList")
    def on_session_changed(self, interface: str, changed: dict[str, object], others: list[str]) -> None:
        if changed.get("LockedHint") is True:
            self.leaving.emit()

    def _listen_to_session(self, reply: QDBusMessage) -> None:
        path = reply.arguments()[0].path()
        changed = "on_session_changed(QString,QVariantMap,QStringList)"
        self._listen(self._system, _LOGIND[0], path, _SESSION, "Lock", "on_session_lock(QDBusMessage)")
        self._listen(self._system, _LOGIND[0], path, _PROPERTIES, "PropertiesChanged", changed)

    def _hold_sleep(self) -> None:
        self._call("Inhibit", ["sleep", "Rememora", self.tr("It is being locked."), "delay"], self._keep_delay)

    def _keep_delay(self, reply: QDBusMessage) -> None:
        self._delay = reply

    def _listen(self, bus: QDBusConnection, service: str, path: str, interface: str, name: str, slot: str) -> None:
        # The stubs want bytes, and PySide a string.
        bus.connect(service, path, interface, name, self, SLOT(slot))  # type: ignore[call-overload]

    def _call(self, member: str, arguments: list[object], then: Callable[[QDBusMessage], None]) -> None:
        """Ask logind. Where it isn't there, or doesn't know, there is nothing to hear from it."""
        message = QDBusMessage.createMethodCall(*_LOGIND, member)
        message.setArguments(arguments)
        call = QDBusPendingCallWatcher(self._system.asyncCall(message), self)
        self._calls.add(call)

        def answered() -> None:
            self._calls.discard(call)
            if not call.isError():
                then(call.reply())
            call.deleteLater()

        call.finished.connect(answered)
