"""Notifications on Linux, through the desktop portal.

Not `org.freedesktop.Notifications` itself: its `Notify` takes an unsigned number, which can't be sent from PySide (all that Python has is
an `int`, and that is sent as a signed one). The portal needs none, shows buttons too, and works in sandboxes.
"""

from __future__ import annotations

from PySide6.QtCore import SLOT, QMetaType, QObject, Slot
from PySide6.QtDBus import QDBusArgument, QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

from app.reminders.desktop import DONE, LATER, DesktopNotifications

_PORTAL = ("org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop", "org.freedesktop.portal.Notification")
_PREFIX = "rememora-%s-"
_OPEN = "open"


class PortalNotifications(DesktopNotifications):
    """Args:
    session: the bus, where it is another than the usual one.
    name: what is told of: the numbers of one kind are apart from those of another.
    buttons: they have those that reminders are answered with.
    """

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        session: QDBusConnection | None = None,
        name: str = "reminder",
        buttons: bool = True,
    ) -> None:
        super().__init__(parent)
        self._prefix = _PREFIX % name
        self._buttons = buttons
        self._given = session
        self._bus: QDBusConnection | None = None
        self._shown: set[int] = set()
        self._calls: set[QDBusPendingCallWatcher] = set()

    def _session(self) -> QDBusConnection:
        """Not before there is something to show."""
        if self._bus is None:
            self._bus = self._given or QDBusConnection.sessionBus()
            if self._bus.isConnected():
                # The stubs want bytes, and PySide a string.
                self._bus.connect(*_PORTAL, "ActionInvoked", self, SLOT("on_action(QDBusMessage)"))  # type: ignore[call-overload]
        return self._bus

    def show(self, number: int, title: str, text: str) -> None:
        bus = self._session()
        if not bus.isConnected():
            self.refused.emit(number, title, text)
            return
        self._shown.add(number)
        told: dict[str, object] = {"title": title, "body": text, "priority": "high", "default-action": _OPEN}
        if self._buttons:
            buttons = QDBusArgument()
            buttons.beginArray(QMetaType(QMetaType.Type.QVariantMap.value))
            for action, words in ((DONE, self.tr("Done")), (LATER, self.tr("In 10 minutes"))):
                buttons.appendVariant({"action": action, "label": words})
            buttons.endArray()
            told["buttons"] = buttons
        call = QDBusPendingCallWatcher(
            bus.asyncCall(_message("AddNotification", f"{self._prefix}{number}", told)), self
        )
        self._calls.add(call)

        def answered() -> None:
            self._calls.discard(call)
            if call.isError() and number in self._shown:
                self._shown.discard(number)
                self.refused.emit(number, title, text)
            call.deleteLater()

        call.finished.connect(answered)

    def take_back(self, number: int) -> None:
        if number in self._shown and self._bus is not None:
            self._shown.discard(number)
            self._bus.send(_message("RemoveNotification", f"{self._prefix}{number}"))

    def take_all_back(self) -> None:
        for number in tuple(self._shown):
            self.take_back(number)

    @Slot(QDBusMessage)
    def on_action(self, message: QDBusMessage) -> None:
        """Something of one was clicked; what other programs show is told to them."""
        name, action = message.arguments()[:2]
        number = name.removeprefix(self._prefix) if isinstance(name, str) else ""
        if not number.isdigit() or int(number) not in self._shown:
            return
        self._shown.discard(int(number))
        if action in (DONE, LATER):
            self.answered.emit(int(number), action)
        else:
            self.opened.emit(int(number))


def _message(member: str, *arguments: object) -> QDBusMessage:
    message = QDBusMessage.createMethodCall(*_PORTAL, member)
    message.setArguments(list(arguments))
    return message
