"""Replies as a screen reader has them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QRect
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from pytestqt.qtbot import QtBot

from app.chat.accessible_text import AccessibleText, give_texts_to_screen_readers
from app.chat.markdown_body import MarkdownBody
from app.chat.text_view import TextView
from app.style import Style
from app.widgets.accessible_toggle import AccessibleToggle, give_toggles_to_screen_readers
from app.widgets.buttons import Button, IconButton


def spoken(view: TextView) -> QAccessibleTextInterface:
    text = QAccessible.queryAccessibleInterface(view).textInterface()
    assert text is not None
    return text


def test_a_reply_can_be_read_to_its_end(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.set_text("**First** 😀\n\n1. one\n2. two\n\n" + "word " * 2000 + "end\n\n| a | b |\n|---|---|\n| 1 | 2 |")
    prose, table = body.views
    text = spoken(prose)
    whole = text.text(0, text.characterCount())
    assert whole.startswith("First 😀\n\n1. one\n2. two\n\nword")
    assert whole.endswith("end")
    assert spoken(table).text(0, 100) == "a\tb\n1\t2"
    face = QAccessible.queryAccessibleInterface(prose)
    assert face.role() is QAccessible.Role.StaticText
    assert face.text(QAccessible.Text.Name) == whole


def test_texts_are_let_go_with_their_views(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    for number in range(50):
        body.set_text(f"text {number}\n\n---\n\nmore\n\n```\ncode\n```")
        assert [spoken(view).characterCount() for view in body.views][1:] == [4, 4]


def test_a_text_is_nothing_else_and_says_when_it_is_gone(qtbot: QtBot, style: Style) -> None:
    give_texts_to_screen_readers()
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.set_text("some words")
    (view,) = body.views
    face = QAccessible.queryAccessibleInterface(view)
    # AT-SPI asks every object for all of these.
    others = (
        face.actionInterface,
        face.editableTextInterface,
        face.tableCellInterface,
        face.valueInterface,
    )
    assert [other() for other in others] == [None] * 4
    assert face.isValid()
    gone = view.accessible
    assert isinstance(gone, AccessibleText)
    shiboken6.delete(view)
    assert not gone.isValid() and gone.state().invalid
    assert gone.parent() is None and gone.window() is None and gone.rect() == QRect()
    assert (gone.text(QAccessible.Text.Name), gone.characterCount(), gone.text(0, 4)) == ("", 0, "")


def test_a_button_that_stays_pressed_does_what_it_does(qtbot: QtBot, style: Style) -> None:
    give_toggles_to_screen_readers()
    for button in (Button("A && B"), IconButton(style, "thumb-up", "A & B")):
        button.setCheckable(True)
        face = QAccessible.queryAccessibleInterface(button)
        assert (face.text(QAccessible.Text.Name), face.role()) == ("A & B", QAccessible.Role.CheckBox)
        assert not face.state().checked
        action = face.actionInterface()
        assert action is not None
        with qtbot.waitSignal(button.clicked):
            action.doAction(action.actionNames()[0])
        assert face.state().checked and button.isChecked()
        button.setEnabled(False)
        assert action.actionNames() == []
        gone = button.accessible
        assert isinstance(gone, AccessibleToggle)
        shiboken6.delete(button)
        assert not gone.isValid() and gone.state().invalid
        assert (gone.text(QAccessible.Text.Name), gone.actionNames()) == ("", [])
    plain = Button("Send")
    qtbot.addWidget(plain)
    assert QAccessible.queryAccessibleInterface(plain).role() is QAccessible.Role.Button
