"""Notifications through the desktop portal, on a bus of its own."""

from __future__ import annotations

import sys
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

if sys.platform != "linux":
    pytest.skip("only Linux has a portal", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusVirtualObject

from app.reminders.desktop import DONE
from app.reminders.portal import PortalNotifications
from tests.unit_app.vault.test_computer import address

__all__ = ["address"]

PORTAL = "/org/freedesktop/portal/desktop"


class FakePortal(QDBusVirtualObject):
    """Attributes:
    asked: what was called, with what kinds of arguments.
    """

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus = bus
        self.asked: list[tuple[str, str, str]] = []
        assert bus.registerVirtualObject(PORTAL, self, QDBusConnection.VirtualObjectRegisterOption.SubPath)
        assert bus.registerService("org.freedesktop.portal.Desktop")

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        self.asked.append((message.member(), message.signature(), message.arguments()[0]))
        connection.send(message.createReply())
        return True

    def click(self, name: str, action: str) -> None:
        message = QDBusMessage.createSignal(PORTAL, "org.freedesktop.portal.Notification", "ActionInvoked")
        message.setArguments([name, action, []])
        assert self.bus.send(message)


@pytest.fixture
def portal(address: str) -> Iterator[FakePortal]:
    yield FakePortal(QDBusConnection.connectToBus(address, "fake portal"))
    QDBusConnection.disconnectFromBus("fake portal")


@pytest.fixture
def shown(address: str, qtbot: QtBot) -> Iterator[PortalNotifications]:
    shown = PortalNotifications(session=QDBusConnection.connectToBus(address, "window"))
    yield shown
    shown.deleteLater()
    QDBusConnection.disconnectFromBus("window")


def test_one_is_shown_answered_and_taken_back(qtbot: QtBot, portal: FakePortal, shown: PortalNotifications) -> None:
    shown.show(7, "Tea", "")
    shown.show(8, "Plumber", "missed")
    qtbot.waitUntil(lambda: len(portal.asked) == 2)
    assert portal.asked[0] == ("AddNotification", "sa{sv}", "rememora-reminder-7")
    with qtbot.waitSignal(shown.answered) as answered:
        portal.click("rememora-reminder-7", DONE)
    assert answered.args == [7, DONE]
    shown.take_all_back()
    qtbot.waitUntil(lambda: len(portal.asked) == 3)
    assert portal.asked[2] == ("RemoveNotification", "s", "rememora-reminder-8")


def test_what_others_show_isn_t_its_own(qtbot: QtBot, portal: FakePortal, shown: PortalNotifications) -> None:
    shown.show(7, "Tea", "")
    qtbot.waitUntil(lambda: len(portal.asked) == 1)
    heard: list[int] = []
    shown.opened.connect(heard.append)
    portal.click("others-7", "open")
    portal.click("rememora-reminder-9", "open")
    portal.click("rememora-reminder-7", "open")
    qtbot.waitUntil(lambda: bool(heard))
    assert heard == [7]


def test_without_a_portal_another_way_is_taken(qtbot: QtBot, address: str, shown: PortalNotifications) -> None:
    with qtbot.waitSignal(shown.refused) as refused:
        shown.show(7, "Tea", "now")
    assert refused.args == [7, "Tea", "now"]
