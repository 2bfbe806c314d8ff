from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat.side_scroll import SideScroll
from app.chat.text_view import TextView
from app.style import Style


@pytest.fixture
def view(style: Style) -> TextView:
    view = TextView(style)
    view.document.setPlainText("so wide " * 20)
    return view


@pytest.fixture
def scroll(qtbot: QtBot, view: TextView) -> SideScroll:
    scroll = SideScroll(view)
    qtbot.addWidget(scroll)
    scroll.resize(300, 60)
    scroll.show()
    return scroll


def turn(scroll: SideScroll, x: int, y: int) -> bool:
    """Whether the wheel did anything."""
    at = QPointF(10, 10)
    wheel = QWheelEvent(
        at,
        QPointF(scroll.mapToGlobal(at.toPoint())),
        QPoint(),
        QPoint(x, y),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    wheel.ignore()
    QApplication.sendEvent(scroll, wheel)
    return wheel.isAccepted()


def test_what_has_room_gets_no_bar(scroll: SideScroll, view: TextView) -> None:
    scroll.set_least_width(300)
    assert scroll.bar is None
    assert view.width() == 300
    assert not turn(scroll, -120, 0)


def test_what_is_wider_is_scrolled_sideways(scroll: SideScroll, view: TextView) -> None:
    narrow = scroll.heightForWidth(300)
    scroll.set_least_width(900)
    bar = scroll.bar
    assert bar is not None
    assert bar.isVisible()
    assert (view.x(), view.width(), bar.maximum()) == (0, 900, 600)
    assert scroll.heightForWidth(300) < narrow
    assert turn(scroll, -120, 0)
    assert view.x() < 0
    bar.setValue(bar.maximum())
    assert view.x() == -600


def test_the_wheel_turned_down_scrolls_what_is_around_it(scroll: SideScroll, view: TextView) -> None:
    scroll.set_least_width(900)
    assert not turn(scroll, 0, -120)
    assert view.x() == 0


def test_the_bar_goes_when_there_is_room_again(scroll: SideScroll, view: TextView) -> None:
    scroll.set_least_width(900)
    assert scroll.bar is not None
    scroll.bar.setValue(100)
    scroll.resize(1000, 60)
    assert not scroll.bar.isVisible()
    assert (view.x(), view.width()) == (0, 1000)


def test_what_reads_from_the_right_is_seen_from_its_right_end_on(scroll: SideScroll, view: TextView) -> None:
    scroll.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    scroll.set_least_width(900)
    assert view.x() == -600
    assert scroll.bar is not None
    scroll.bar.setValue(scroll.bar.maximum())
    assert view.x() == 0
