"""Sleep and the lock screen, told by a logind and a desktop on a bus of their own."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from app.vault.computer import this_computer

if sys.platform != "linux" or shutil.which("dbus-daemon") is None:
    pytest.skip("there is no dbus-daemon", allow_module_level=True)

from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusObjectPath, QDBusUnixFileDescriptor, QDBusVirtualObject

from app.vault.linux_session import LinuxSession
from app.vault.windows_session import Message, WindowsSession

LOGIND = "/org/freedesktop/login1"
SESSION = f"{LOGIND}/session/_31"


class FakeLogind(QDBusVirtualObject):
    """Attributes:
    held: the ends of the pipes that keep the computer from sleeping, as long as the other end is open.
    asked: names of what was called.
    """

    def __init__(self, bus: QDBusConnection) -> None:
        super().__init__()
        self.bus = bus
        self.held: list[int] = []
        self.asked: list[str] = []
        assert bus.registerVirtualObject(LOGIND, self, QDBusConnection.VirtualObjectRegisterOption.SubPath)
        assert bus.registerService("org.freedesktop.login1")

    def introspect(self, path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:
        reply = message.createReply()
        self.asked.append(message.member())
        if message.member() == "Inhibit":
            assert message.arguments()[0] == "sleep"
            assert message.arguments()[3] == "delay"
            ours, theirs = os.pipe()
            os.set_blocking(ours, False)
            self.held.append(ours)
            reply.setArguments([QDBusUnixFileDescriptor(theirs)])
            os.close(theirs)
        else:
            reply.setArguments([QDBusObjectPath(SESSION)])
        connection.send(reply)
        return True

    def say(self, path: str, interface: str, name: str, *arguments: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(arguments))
        assert self.bus.send(message)

    def waits(self) -> bool:
        """Whether somebody keeps the computer from sleeping."""
        try:
            return bool(os.read(self.held[-1], 1))
        except BlockingIOError:
            return True


@pytest.fixture
def address() -> Iterator[str]:
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert bus.stdout is not None
    yield bus.stdout.readline().strip()
    bus.terminate()
    bus.wait()
    bus.stdout.close()


@pytest.fixture
def logind(address: str) -> Iterator[FakeLogind]:
    fake = FakeLogind(QDBusConnection.connectToBus(address, "fake logind"))
    yield fake
    for end in fake.held:
        os.close(end)
    QDBusConnection.disconnectFromBus("fake logind")


@pytest.fixture
def computer(address: str, logind: FakeLogind, qtbot: QtBot) -> Iterator[LinuxSession]:
    bus = QDBusConnection.connectToBus(address, "window")
    computer = LinuxSession(system=bus, session=bus)
    qtbot.waitUntil(lambda: {"GetSession", "Inhibit"} <= set(logind.asked))
    yield computer
    computer.deleteLater()
    QDBusConnection.disconnectFromBus("window")


def test_the_computer_waits_until_nothing_is_to_be_seen(
    qtbot: QtBot, logind: FakeLogind, computer: LinuxSession
) -> None:
    assert computer.told
    qtbot.waitUntil(logind.waits)
    with qtbot.waitSignal(computer.leaving):
        logind.say(LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    assert logind.waits()
    computer.left()
    qtbot.waitUntil(lambda: not logind.waits())
    # Awake again, it waits the next time too.
    logind.say(LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", False)
    qtbot.waitUntil(lambda: len(logind.held) == 2)
    assert logind.waits()


@pytest.mark.parametrize(
    ("path", "interface", "name", "arguments"),
    [
        (SESSION, "org.freedesktop.login1.Session", "Lock", ()),
        (
            SESSION,
            "org.freedesktop.DBus.Properties",
            "PropertiesChanged",
            ("org.freedesktop.login1.Session", {"LockedHint": True}, ["IdleHint"]),
        ),
        ("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", (True,)),
        ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", (True,)),
    ],
)
def test_the_lock_screen_is_heard_of(
    qtbot: QtBot,
    logind: FakeLogind,
    computer: LinuxSession,
    path: str,
    interface: str,
    name: str,
    arguments: tuple[object, ...],
) -> None:
    logind.bus.registerService(interface)

    def heard() -> bool:
        # Until the window has heard which session is its own, and who speaks for the desktop.
        logind.say(path, interface, name, *arguments)
        return bool(told)

    told: list[bool] = []
    computer.leaving.connect(lambda: told.append(True))
    qtbot.waitUntil(heard)


def test_what_goes_on_elsewhere_and_what_ends_is_not_heard(
    qtbot: QtBot, logind: FakeLogind, computer: LinuxSession
) -> None:
    told: list[bool] = []
    computer.leaving.connect(lambda: told.append(True))
    logind.bus.registerService("org.gnome.ScreenSaver")
    logind.say(f"{LOGIND}/session/_32", "org.freedesktop.login1.Session", "Lock")
    logind.say("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", False)
    properties = ("org.freedesktop.login1.Session", {"LockedHint": False}, ["IdleHint"])
    logind.say(SESSION, "org.freedesktop.DBus.Properties", "PropertiesChanged", *properties)
    # What is said after them arrives after them.
    qtbot.waitUntil(lambda: logind.waits())
    logind.say(LOGIND, "org.freedesktop.login1.Manager", "PrepareForSleep", True)
    qtbot.waitUntil(lambda: bool(told))
    assert told == [True]


def test_without_a_bus_it_is_said_that_nothing_is_told(qtbot: QtBot) -> None:
    none = QDBusConnection("there is no such connection")
    computer = LinuxSession(system=none, session=none)
    assert not computer.told
    computer.left()


def test_what_windows_tells_its_windows(qtbot: QtBot) -> None:
    computer = WindowsSession()
    told: list[bool] = []
    computer.leaving.connect(lambda: told.append(True))
    for number, word in ((0x02B1, 0x8), (0x0218, 0x12), (0x0100, 0x7)):  # unlocked, awake again, a key
        computer.filter.nativeEventFilter(b"", ctypes.addressof(Message(None, number, word)))
    assert told == []
    for number, word in ((0x02B1, 0x7), (0x0218, 0x4)):
        message = Message(None, number, word)
        assert computer.filter.nativeEventFilter(b"", ctypes.addressof(message)) == (False, 0)
    assert told == [True, True]


def test_a_computer_that_says_nothing_can_be_listened_to(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    parent = QObject()
    computer = this_computer(parent)
    assert not computer.told
    with suppress(RuntimeError):
        computer.left()
