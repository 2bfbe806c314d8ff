"""How long nobody has used the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.vault.idle import Idle


class Clocks:
    """Attributes: still: stands still while the computer sleeps. wall: doesn't, and can be set."""

    def __init__(self) -> None:
        self.still = 0.0
        self.wall = 1_000_000.0

    def __call__(self) -> tuple[float, float]:
        return self.still, self.wall

    def go_on(self, seconds: float) -> None:
        self.still += seconds
        self.wall += seconds


@pytest.fixture
def clocks() -> Clocks:
    return Clocks()


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWindow]:
    window = QWindow()
    window.show()
    window.requestActivate()
    qtbot.waitUntil(window.isActive)
    yield window
    window.close()


def test_it_is_told_after_so_long_and_not_before(qtbot: QtBot, clocks: Clocks, window: QWindow) -> None:
    idle = Idle(now=clocks)
    told: list[bool] = []
    idle.idle.connect(told.append)
    idle.start(60)
    clocks.go_on(59)
    idle.look()
    assert told == []
    QTest.keyClick(window, Qt.Key.Key_A)
    clocks.go_on(59)
    idle.look()
    assert told == []
    clocks.go_on(1)
    idle.look()
    assert told == [False]
    idle.stop()
    idle.look()
    assert told == [False]


def test_who_comes_too_late_changes_nothing_any_more(qtbot: QtBot, clocks: Clocks, window: QWindow) -> None:
    idle = Idle(now=clocks)
    told: list[bool] = []
    idle.idle.connect(told.append)
    idle.start(60)
    clocks.go_on(61)
    QTest.mouseMove(window, window.geometry().center() - window.position())
    QTest.keyClick(window, Qt.Key.Key_A)
    assert True in told
    assert idle.due
    idle.stop()


def test_what_the_computer_slept_counts(clocks: Clocks) -> None:
    idle = Idle(now=clocks)
    told: list[bool] = []
    idle.idle.connect(told.append)
    idle.start(60)
    clocks.wall += 3600
    idle.look()
    assert told == [False]
    idle.stop()


def test_a_clock_that_is_set_back_gives_no_time(clocks: Clocks) -> None:
    idle = Idle(now=clocks)
    idle.start(60)
    clocks.wall -= 86_400
    clocks.still += 60
    assert idle.due
    idle.stop()


def test_never_is_never(clocks: Clocks) -> None:
    idle = Idle(now=clocks)
    idle.start(0)
    clocks.go_on(1_000_000)
    assert not idle.due
