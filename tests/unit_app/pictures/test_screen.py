"""A part of the screen as a picture."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.pictures.region import RegionChooser
from app.style import Style
from core.protocol import TakePicture
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.pictures.shown import contents, painted


@pytest.fixture
def chooser(qtbot: QtBot, style: Style) -> Iterator[RegionChooser]:
    screen = QGuiApplication.primaryScreen()
    size = screen.geometry().size()
    chooser = RegionChooser(style, painted(size.width() * 2, size.height() * 2), screen)
    chooser.show()
    yield chooser
    chooser.blockSignals(True)
    chooser.close()


def drag(chooser: RegionChooser, start: QPoint, end: QPoint) -> None:
    QTest.mousePress(chooser, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(chooser, end)
    QTest.mouseRelease(chooser, Qt.MouseButton.LeftButton, pos=end)


def test_what_is_dragged_over_is_the_picture(qtbot: QtBot, chooser: RegionChooser) -> None:
    with qtbot.waitSignal(chooser.chosen) as chosen:
        drag(chooser, QPoint(150, 120), QPoint(50, 40))
    image = chosen.args[0]
    # The screen has two pixels for one of the window's.
    assert (image.width(), image.height()) == (2 * 100, 2 * 80)
    assert image.devicePixelRatio() == 1


def test_a_click_chooses_nothing_and_escape_ends_it(qtbot: QtBot, chooser: RegionChooser) -> None:
    with qtbot.assertNotEmitted(chooser.chosen):
        drag(chooser, QPoint(50, 50), QPoint(51, 51))
    with qtbot.waitSignal(chooser.cancelled):
        qtbot.keyClick(chooser, Qt.Key.Key_Escape)


def test_it_can_be_chosen_with_the_keyboard(qtbot: QtBot, chooser: RegionChooser) -> None:
    qtbot.keyClick(chooser, Qt.Key.Key_Right)
    begun = QRect(chooser.region)
    qtbot.keyClick(chooser, Qt.Key.Key_Right)
    qtbot.keyClick(chooser, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert chooser.region.left() == begun.left() + 20
    assert chooser.region.bottom() == begun.bottom() - 20
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(chooser, Qt.Key.Key_Return)
    assert chosen.args[0].width() == 2 * chooser.region.width()


def test_the_window_is_out_of_the_way_and_comes_back_with_the_picture(
    qtbot: QtBot, page: ChatPage, client: FakeClient
) -> None:
    screen = page.adding.screen
    page.composer.screen_wanted.emit()
    assert not page.isVisible()
    qtbot.waitUntil(lambda: bool(screen.choosers))
    chooser = screen.choosers[0]
    drag(chooser, QPoint(10, 10), QPoint(90, 70))
    assert page.isVisible() and not screen.choosers
    assert len(page.composer.tray.chips) == 1
    qtbot.waitUntil(lambda: bool(client.all(TakePicture)))
    assert client.last(TakePicture).data.startswith(b"\x89PNG")


def test_nothing_is_taken_when_it_is_given_up(qtbot: QtBot, page: ChatPage) -> None:
    page.composer.screen_wanted.emit()
    qtbot.waitUntil(lambda: bool(page.adding.screen.choosers))
    qtbot.keyClick(page.adding.screen.choosers[0], Qt.Key.Key_Escape)
    assert page.isVisible()
    assert not page.composer.tray.chips and not page.notices.problems


if sys.platform == "linux" and all(map(shutil.which, ("dbus-daemon", "gdbus"))):
    from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusVirtualObject

    from app.pictures.portal import PortalScreenshot
    from tests.unit_app.vault.test_computer import address

    __all__ = ["address"]

    PORTAL = "/org/freedesktop/portal/desktop"
    TOKEN = "rememora1"

    class FakePortal(QDBusVirtualObject):
        """Attributes:
        answer: what the user does, as gdbus writes it. A number without a sign can't be sent from PySide.
        asked: what was called, with what kinds of arguments.
        """

        def __init__(self, bus: QDBusConnection, address: str, *answer: str) -> None:
            super().__init__()
            self.address = address
            self.answer = answer
            self.asked: list[tuple[str, str]] = []
            assert bus.registerVirtualObject(PORTAL, self, QDBusConnection.VirtualObjectRegisterOption.SubPath)
            assert bus.registerService("org.freedesktop.portal.Desktop")

        def introspect(self, path: str) -> str:
            return ""

        def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
            self.asked.append((message.member(), message.signature()))
            sender = message.service().removeprefix(":").replace(".", "_")
            path = f"{PORTAL}/request/{sender}/{TOKEN}"
            connection.send(message.createReply([QDBusObjectPath(path)]))
            signal = ["--signal", "org.freedesktop.portal.Request.Response", *self.answer]
            command = ["gdbus", "emit", "--session", "--object-path", path, *signal]
            where = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": self.address}
            subprocess.run(command, check=True, timeout=30, env=where)
            return True

    @pytest.fixture
    def bus(address: str) -> Iterator[QDBusConnection]:
        yield QDBusConnection.connectToBus(address, "fake portal")
        QDBusConnection.disconnectFromBus("fake portal")

    @pytest.fixture
    def portal(address: str, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[PortalScreenshot]:
        monkeypatch.setattr("app.pictures.portal.secrets.token_hex", lambda _: "1")
        portal = PortalScreenshot(session=QDBusConnection.connectToBus(address, "window"))
        yield portal
        portal.deleteLater()
        QDBusConnection.disconnectFromBus("window")

    def test_the_portal_hands_over_a_file(
        qtbot: QtBot, bus: QDBusConnection, address: str, portal: PortalScreenshot, tmp_path: Path
    ) -> None:
        path = tmp_path / "Screen shot.png"
        path.write_bytes(contents(painted()))
        there = FakePortal(bus, address, "uint32 0", f"{{'uri': <'{path.as_uri()}'>}}")
        with qtbot.waitSignal(portal.taken) as taken:
            portal.start()
        assert taken.args == [str(path)]
        assert there.asked == [("Screenshot", "sa{sv}")]

    def test_the_portal_is_told_no(qtbot: QtBot, bus: QDBusConnection, address: str, portal: PortalScreenshot) -> None:
        there = FakePortal(bus, address, "uint32 1", "@a{sv} {}")
        with qtbot.waitSignal(portal.cancelled):
            portal.start()
        assert there.asked

    def test_there_is_no_portal(qtbot: QtBot, portal: PortalScreenshot) -> None:
        with qtbot.waitSignal(portal.failed):
            portal.start()
