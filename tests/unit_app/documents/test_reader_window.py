"""The reader in the window: beside the page, in its place where there is no room, and where the keyboard goes."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.main_window import MainWindow
from app.panes import NARROWEST_PAGE, NARROWEST_READER
from app.program import Program
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from app.widgets.grip import Grip
from core.paths import Paths
from core.protocol import ReadPages
from core.records import DocumentId
from tests.unit_app.chat.factories import HERE
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.samples import LEASE, answer_all


@pytest.fixture
def appearance(paths: Paths) -> Appearance:
    appearance = Appearance(paths.window)
    appearance.language = Language.ENGLISH
    return appearance


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, appearance: Appearance, translation: Translation
) -> MainWindow:
    window = Program(qapp, client, style, appearance, translation).window
    qtbot.addWidget(window)
    window.resize(1280, 800)
    with qtbot.waitExposed(window):
        window.show()
    client.become_ready()
    window.show_conversation(HERE)
    answer_all(client)
    return window


def open_lease(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.chat.reader_requested.emit(LEASE.id, 2, 0, 4)
    answer_all(client)
    qtbot.waitUntil(lambda: window.reader.text.isVisible())


def press(window: MainWindow, key: str) -> None:
    for shortcut in window.findChildren(QShortcut):
        if shortcut.parent() is window and shortcut.key().toString() == key:
            shortcut.activated.emit()


def test_a_document_opens_beside_the_conversation_and_keeps_its_width(
    qtbot: QtBot, window: MainWindow, client: FakeClient, appearance: Appearance
) -> None:
    open_lease(qtbot, window, client)
    assert window.reader.title.whole_text == LEASE.title
    assert window.reader.text.marked_text == "Nine"
    assert window.chat.isVisible() and window.sidebar.isVisible()
    assert window.chat.width() >= NARROWEST_PAGE
    assert window.reader.width() >= NARROWEST_READER
    (grip,) = window.findChildren(Grip)
    narrow = window.reader.width()
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=QPoint(2, 300))
    QTest.mouseMove(grip, QPoint(-48, 300))
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=QPoint(2, 300))
    qtbot.waitUntil(lambda: window.reader.width() == narrow + 50)
    wide = window.reader.width()
    window.reading.close()
    assert not window.reader.isVisible()
    open_lease(qtbot, window, client)
    qtbot.waitUntil(lambda: window.reader.width() == wide)
    assert appearance.reader_width == wide


def test_where_there_is_less_room_the_sidebar_goes_and_then_the_page(
    qtbot: QtBot, window: MainWindow, client: FakeClient
) -> None:
    open_lease(qtbot, window, client)
    window.resize(900, 600)
    qtbot.waitUntil(lambda: not window.sidebar.isVisible())
    assert window.chat.isVisible() and window.reader.isVisible()
    window.resize(700, 600)
    qtbot.waitUntil(lambda: not window.chat.isVisible())
    assert window.reader.isVisible()
    qtbot.keyClick(window.reader.text, Qt.Key.Key_Escape)
    qtbot.waitUntil(window.chat.isVisible)
    assert not window.reader.isVisible()
    open_lease(qtbot, window, client)
    assert not window.chat.isVisible()
    # Whoever asks for a page wants to see it.
    window.show_page(PageName.SETTINGS)
    assert not window.reader.isVisible()
    window.resize(1280, 800)
    qtbot.waitUntil(window.sidebar.isVisible)


def test_the_keyboard_goes_to_the_document_and_back(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.chat.composer.field.setFocus()
    qtbot.waitUntil(window.chat.composer.field.hasFocus)
    open_lease(qtbot, window, client)
    qtbot.waitUntil(window.reader.text.hasFocus)
    press(window, "Ctrl+F")
    assert window.reader.find_bar.isVisible() and not window.chat.find_bar.isVisible()
    qtbot.keyClick(window.reader.find_bar.field, Qt.Key.Key_Escape)
    assert window.reader.isVisible()
    qtbot.keyClick(window.reader.text, Qt.Key.Key_Escape)
    assert not window.reader.isVisible()
    qtbot.waitUntil(window.chat.composer.field.hasFocus)
    press(window, "Ctrl+F")
    assert window.chat.find_bar.isVisible()


def test_a_file_that_can_not_be_shown_is_told(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.chat.document_file_requested.emit(DocumentId(1))
    assert client.last(ReadPages).document_id == 1
    answer_all(client)
    assert [problem.code for problem in window.notices.problems] == ["document_not_opened"]
