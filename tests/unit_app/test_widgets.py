"""Toasts, notices and labels."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.style import Style
from app.widgets import toast as toast_module
from app.widgets.labels import ElidedLabel, Label
from app.widgets.notice import NoticeStack
from app.widgets.toast import Toast, ToastBar
from core.records import Problem


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    room.resize(800, 600)
    room.show()
    return room


def test_undo_is_done_once_and_the_toast_goes(qtbot: QtBot, room: QWidget, style: Style) -> None:
    undone: list[str] = []
    bar = ToastBar(style, room)
    bar.show_toast(Toast("Deleted", "Undo", lambda: undone.append("x")))
    assert bar.isVisible()
    assert room.rect().contains(bar.geometry())
    qtbot.mouseClick(bar.findChild(QPushButton), Qt.MouseButton.LeftButton)
    bar.act()
    assert undone == ["x"]
    assert bar.isHidden()


def test_a_toast_goes_by_itself_and_then_undoes_nothing(
    qtbot: QtBot, room: QWidget, style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(toast_module, "SHOWN_MS", 10)
    undone: list[str] = []
    bar = ToastBar(style, room)
    bar.show_toast(Toast("Deleted", "Undo", lambda: undone.append("x")))
    qtbot.waitUntil(bar.isHidden)
    bar.act()
    assert undone == []


def test_a_toast_stays_in_the_room(qtbot: QtBot, room: QWidget, style: Style) -> None:
    bar = ToastBar(style, room)
    bar.show_toast(Toast("A very long sentence " * 30, "Undo", None))
    room.resize(400, 300)
    assert room.rect().contains(bar.geometry())


def test_a_notice_says_it_all_with_details_folded(qtbot: QtBot, room: QWidget, style: Style) -> None:
    stack = NoticeStack(style, room)
    problem = Problem(code="x", what="It broke.", safe="Nothing is lost.", next_step="Go on.", detail="stack <b>")
    stack.add(problem)
    assert stack.isVisible()
    words = [label.text() for label in stack.findChildren(QLabel)]
    assert "It broke." in words
    assert "Nothing is lost. Go on." in words
    detail = stack.findChild(QPlainTextEdit)
    assert isinstance(detail, QPlainTextEdit)
    assert detail.isHidden()
    qtbot.mouseClick(
        next(b for b in stack.findChildren(QPushButton) if b.text() == "Details"), Qt.MouseButton.LeftButton
    )
    assert detail.toPlainText() == "stack <b>"
    assert detail.isVisible()
    close = next(b for b in stack.findChildren(QAbstractButton) if b.accessibleName() == "Close this notice")
    qtbot.mouseClick(close, Qt.MouseButton.LeftButton)
    assert stack.isHidden()


def test_the_same_notice_comes_once_and_at_most_three_stay(room: QWidget, style: Style) -> None:
    stack = NoticeStack(style, room)
    for number in (1, 2, 2, 3, 4):
        stack.add(Problem(code=str(number), what=f"Problem {number}"))
    assert [problem.code for problem in stack.problems] == ["4", "3", "2"]
    stack.remove("3")
    assert [problem.code for problem in stack.problems] == ["4", "2"]


def test_labels_never_take_text_for_markup(qtbot: QtBot, room: QWidget) -> None:
    label = Label("<b>bold</b><img src=x>", parent=room)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_part_of_an_elided_label_gives_way_first(qtbot: QtBot, room: QWidget) -> None:
    label = ElidedLabel(parent=room)
    label.set_whole_text("A model of a very long name ready · offline", shrinking="A model of a very long name")
    label.resize(label.sizeHint().width() - 40, 20)
    label.show()
    assert label.text().startswith("A model")
    assert label.text().endswith("… ready · offline")
    assert label.toolTip() == "A model of a very long name ready · offline"
    label.resize(30, 20)
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 30


def test_an_elided_label_keeps_the_whole_text(qtbot: QtBot, room: QWidget) -> None:
    label = ElidedLabel("A title that\nis too long for its place", parent=room)
    label.show()
    label.resize(60, 20)
    assert label.text().endswith("…")
    assert label.whole_text == "A title that is too long for its place"
    assert label.toolTip() == label.accessibleName() == label.whole_text
    label.resize(600, 20)
    assert label.text() == label.whole_text
    assert label.toolTip() == ""
