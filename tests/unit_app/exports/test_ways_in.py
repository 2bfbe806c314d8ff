"""The ways to an export in the whole window: header, sidebar, settings, key, and a reply's own button."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QMenu
from pytestqt.qtbot import QtBot

from app.appearance import Appearance
from app.chat.reply import ReplyWidget
from app.exports.share_dialog import ShareDialog
from app.main_window import MainWindow
from app.program import Program
from app.settings.settings_page import SettingsPage
from app.sidebar.sidebar import PageName
from app.style import Style
from app.translation import Language, Translation
from core.paths import Paths
from core.protocol import (
    ConversationsFound,
    ConversationsListed,
    ExportProgressed,
    ListConversations,
    ListMessages,
    RequestId,
    SearchConversations,
)
from core.records import ConversationId, MessageId, SearchHit
from tests.unit_app.chat.factories import conversation, listed, reply, said
from tests.unit_app.fake_client import FakeClient

LISTED = (conversation(1, "Dinner with Clara"), conversation(2, "Packing for Porto"))


@pytest.fixture
def window(
    qtbot: QtBot, qapp: QApplication, client: FakeClient, style: Style, paths: Paths, translation: Translation
) -> MainWindow:
    appearance = Appearance(paths.window)
    appearance.language = Language.ENGLISH
    window = Program(qapp, client, style, appearance, translation).window
    qtbot.addWidget(window)
    window.show()
    client.become_ready()
    list_conversations(client)
    return window


def list_conversations(client: FakeClient) -> None:
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=LISTED), ListConversations)


def show(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.show_conversation(ConversationId(1))
    client.answer(listed(said(1), reply(2), said(3), reply(4)), ListMessages)
    qtbot.waitUntil(lambda: window.chat.view.all_built)


def asked_about(window: MainWindow, client: FakeClient) -> tuple[ConversationId, ...]:
    list_conversations(client)
    dialog = window.exporter.dialog
    assert dialog is not None
    chosen = dialog.chosen
    dialog.reject()
    return chosen


def test_the_header_has_a_menu_for_a_stored_conversation(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    more = window.chat.header.more_button
    assert not more.isVisible() and more.accessibleName()
    show(qtbot, window, client)
    assert more.isVisible()
    more.menu().aboutToShow.emit()
    export, share = more.menu().actions()[-2:]
    export.trigger()
    assert asked_about(window, client) == (1,)
    share.trigger()
    dialog = window.findChild(ShareDialog)
    assert dialog is not None and dialog.chosen == (3, 4), "the last reply with what it answers"


def test_a_reply_has_a_button(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    show(qtbot, window, client)
    first = window.chat.view.rows[1]
    assert isinstance(first, ReplyWidget)
    qtbot.mouseClick(first.share_button, Qt.MouseButton.LeftButton)
    dialog = window.findChild(ShareDialog)
    assert dialog is not None and dialog.chosen == (1, 2) and dialog.list.count() == 4


def test_the_sidebar_has_it_in_the_context_menu(window: MainWindow, client: FakeClient) -> None:
    view = window.sidebar.list
    view.customContextMenuRequested.emit(view.visualRect(view.conversations.index_of(ConversationId(2))).center())
    menu = view.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Export…").trigger()
    assert asked_about(window, client) == (2,)


def test_what_a_search_found_has_it_too(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.sidebar.search_field.setText("clara")
    qtbot.waitUntil(lambda: bool(client.unanswered(SearchConversations)))
    hits = (SearchHit(conversation=LISTED[0], message_id=MessageId(2), snippet="with Clara"),)
    client.answer(ConversationsFound(request_id=RequestId(0), hits=hits), SearchConversations)
    view = window.sidebar.results.findChild(QListView)
    assert view is not None
    view.customContextMenuRequested.emit(view.visualRect(view.model().index(0, 0)).center())
    menu = view.findChild(QMenu)
    assert menu is not None
    next(action for action in menu.actions() if action.text() == "Export…").trigger()
    assert asked_about(window, client) == (1,)


def test_settings_export_everything(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    window.show_page(PageName.SETTINGS)
    page = window.findChild(SettingsPage)
    assert page is not None
    qtbot.mouseClick(page.export_button, Qt.MouseButton.LeftButton)
    assert set(asked_about(window, client)) == {1, 2}


def test_settings_import_where_it_is_shown_how_far_that_is(qtbot: QtBot, window: MainWindow) -> None:
    window.show_page(PageName.SETTINGS)
    page = window.findChild(SettingsPage)
    assert page is not None
    qtbot.mouseClick(page.import_button, Qt.MouseButton.LeftButton)
    assert window.page is PageName.MEMORIES
    chooser = window.findChild(QFileDialog)
    assert chooser is not None
    chooser.close()


def test_a_key_exports_what_is_shown(qtbot: QtBot, window: MainWindow, client: FakeClient) -> None:
    show(qtbot, window, client)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    with qtbot.waitExposed(window):
        window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_E, keys)
    assert asked_about(window, client) == (1,)
    window.show_page(PageName.SETTINGS)
    qtbot.keyClick(window, Qt.Key.Key_E, keys)
    assert len(asked_about(window, client)) == 2


def test_progress_of_another_window_is_not_shown(window: MainWindow, client: FakeClient) -> None:
    client.emit(ExportProgressed(done=1, total=2))
    assert not window.exporter.bar.isVisible()
