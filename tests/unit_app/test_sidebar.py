"""The sidebar by clicks and keys."""

from __future__ import annotations

import datetime as dt

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from app.core_client import CorePhase
from app.sidebar.sidebar import PageName, Sidebar
from app.sidebar.state_line import state_words
from app.style import Style
from app.widgets.marked_text import matched_words
from core.protocol import (
    ConversationAdded,
    ConversationChanged,
    ConversationRemoved,
    ConversationsFound,
    ConversationsListed,
    DeleteConversation,
    EverythingDeleted,
    ListConversations,
    MemoryAdded,
    MemoryRemoved,
    ModelStateChanged,
    RenameConversation,
    RequestId,
    RestoreConversation,
    SearchConversations,
)
from core.records import (
    Conversation,
    ConversationId,
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    MessageId,
    ModelPhase,
    ModelState,
    Problem,
    SearchHit,
)
from tests.unit_app.fake_client import READY_MODEL, FakeClient
from tests.unit_app.test_conversations_model import TODAY, conversation

LISTED = (conversation(1, 0, "Dinner with Clara"), conversation(2, 1, "Packing for Porto"), conversation(3, 20, "Run"))


@pytest.fixture
def sidebar(qtbot: QtBot, client: FakeClient, style: Style) -> Sidebar:
    sidebar = Sidebar(client, style, today=lambda: TODAY)
    qtbot.addWidget(sidebar)
    sidebar.resize(264, 700)
    sidebar.show()
    client.become_ready(memory_count=214)
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=LISTED), ListConversations)
    return sidebar


def place_of(sidebar: Sidebar, conversation_id: int) -> QPoint:
    index = sidebar.list.conversations.index_of(ConversationId(conversation_id))
    return sidebar.list.visualRect(index).center()


def titles(sidebar: Sidebar) -> list[str]:
    model = sidebar.list.conversations
    return [str(model.index(row).data()) for row in range(model.rowCount())]


def test_a_click_opens_a_conversation(qtbot: QtBot, sidebar: Sidebar) -> None:
    with qtbot.waitSignal(sidebar.conversation_opened) as opened:
        qtbot.mouseClick(sidebar.list.viewport(), Qt.MouseButton.LeftButton, pos=place_of(sidebar, 2))
    assert opened.args == [2]


def test_arrow_keys_move_over_sections_and_enter_opens(qtbot: QtBot, sidebar: Sidebar) -> None:
    sidebar.show_selection(PageName.CHAT, ConversationId(1))
    with qtbot.assertNotEmitted(sidebar.conversation_opened):
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Down)
    with qtbot.waitSignal(sidebar.conversation_opened) as opened:
        qtbot.keyClick(sidebar.list, Qt.Key.Key_Return)
    assert opened.args == [2]


def test_rename_in_place(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.show_selection(PageName.CHAT, ConversationId(1))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_F2)
    editor = sidebar.list.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Dinner with Clara"
    qtbot.keyClicks(editor, "Supper")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(client.all(RenameConversation)))
    asked = client.last(RenameConversation)
    assert (asked.conversation_id, asked.title) == (1, "Supper")
    client.emit(ConversationChanged(conversation=conversation(1, 0, "Supper")))
    client.done(RenameConversation)
    assert "Supper" in titles(sidebar)


def test_escape_leaves_a_title_as_it_was(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.show_selection(PageName.CHAT, ConversationId(1))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_F2)
    editor = sidebar.list.findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "Supper")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert client.all(RenameConversation) == []


def test_delete_can_be_undone(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.show_selection(PageName.CHAT, ConversationId(1))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    assert client.last(DeleteConversation).conversation_id == 1
    with qtbot.waitSignal(sidebar.toast_requested) as toast:
        client.emit(ConversationRemoved(conversation_id=ConversationId(1)))
        client.done(DeleteConversation)
    assert titles(sidebar)[0] == "Yesterday"
    assert toast.args is not None
    assert toast.args[0].text == "Deleted “Dinner with Clara”"
    toast.args[0].on_action()
    assert client.last(RestoreConversation).conversation_id == 1
    client.emit(ConversationAdded(conversation=LISTED[0]))
    assert titles(sidebar)[:2] == ["Today", "Dinner with Clara"]


def test_a_delete_that_failed_is_told(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.show_selection(PageName.CHAT, ConversationId(1))
    qtbot.keyClick(sidebar.list, Qt.Key.Key_Delete)
    with qtbot.waitSignal(sidebar.problem_requested), qtbot.assertNotEmitted(sidebar.toast_requested):
        client.fail(Problem(code="storage", what="The disk is full."), DeleteConversation)


def test_the_context_menu_offers_the_same(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    sidebar.list.customContextMenuRequested.emit(place_of(sidebar, 2))
    menu = sidebar.list.findChild(QMenu)
    assert menu is not None
    by_name = {action.text(): action for action in menu.actions() if action.text()}
    assert list(by_name) == ["Open", "Rename", "Export…", "Pin", "Move to project", "Archive", "Delete"]
    by_name["Delete"].trigger()
    assert client.last(DeleteConversation).conversation_id == 2
    menu.close()


def test_search_as_you_type_and_open_by_keyboard(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    qtbot.keyClicks(sidebar.search_field, "clara")
    qtbot.waitUntil(lambda: bool(client.all(SearchConversations)))
    assert [asked.query for asked in client.all(SearchConversations)] == ["clara"]  # not at every letter
    hits = (
        SearchHit(conversation=LISTED[0], message_id=MessageId(5), snippet="my sister \x02Clara\x03 said"),
        SearchHit(conversation=LISTED[1]),
    )
    client.answer(ConversationsFound(request_id=RequestId(0), hits=hits), SearchConversations)
    assert sidebar.results.isVisible()
    sidebar.grab()  # draws the snippet
    qtbot.keyClick(sidebar.search_field, Qt.Key.Key_Return)
    view = QApplication.focusWidget()
    assert view is not None
    with qtbot.waitSignal(sidebar.message_found) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args == [1, 5, "clara"]
    QTest.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(sidebar.conversation_opened) as by_title:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert by_title.args == [2]
    qtbot.keyClick(sidebar.search_field, Qt.Key.Key_Escape)
    assert sidebar.search_field.text() == ""
    assert sidebar.list.isVisible()


def test_a_late_answer_to_an_older_search_is_left_out(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    for words in ("old", "new"):
        sidebar.search_field.setText(words)
        sidebar.search_field.tell()
    old, new = client.unanswered(SearchConversations)
    client.answer(ConversationsFound(request_id=RequestId(0), hits=(SearchHit(conversation=LISTED[1]),)), new)
    client.answer(ConversationsFound(request_id=RequestId(0), hits=()), old)
    assert sidebar.results.results.rowCount() == 1


def test_memory_count_follows_the_events(sidebar: Sidebar, client: FakeClient) -> None:
    memory = Memory(
        id=MemoryId(9), kind=MemoryKind.NOTE, text="x", source=MemorySource.ADDED, learned_at=0.0, valid_from=0.0
    )
    client.emit(MemoryAdded(memory=memory))
    assert "215" in shown_texts(sidebar)
    client.emit(MemoryRemoved(memory_id=MemoryId(9), text="x"))
    assert "214" in shown_texts(sidebar)
    client.emit(EverythingDeleted())
    assert titles(sidebar) == []
    assert "214" not in shown_texts(sidebar)


def shown_texts(sidebar: Sidebar) -> list[str]:
    return [label.text() for label in sidebar.findChildren(QLabel) if label.isVisible()]


def test_after_a_restart_the_list_is_read_again(sidebar: Sidebar, client: FakeClient) -> None:
    client.set_phase(CorePhase.RESTARTED)
    client.become_ready()
    newer = Conversation(
        id=ConversationId(8), title="New", created_at=0, updated_at=dt.datetime(2026, 11, 24).timestamp()
    )
    client.answer(ConversationsListed(request_id=RequestId(0), conversations=(newer,)), ListConversations)
    assert titles(sidebar) == ["Today", "New"]


def test_the_state_is_always_in_words(qtbot: QtBot, sidebar: Sidebar, client: FakeClient) -> None:
    def shown() -> str:
        return sidebar.state.shown.words

    assert shown() == "Qwen2.5 1.5B ready · offline"
    loading = ModelState(phase=ModelPhase.LOADING, name="Qwen", progress=0.4)
    client.emit(ModelStateChanged(state=loading))
    assert shown() == "Loading Qwen… 40 %"
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.GENERATING, name="Qwen")))
    assert shown() == "Thinking…"
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.RESTING, name="Qwen")))
    assert shown() == "Qwen rests until you write"
    client.emit(
        ModelStateChanged(state=ModelState(phase=ModelPhase.READY, name="Qwen (box:80)", server="http://box:80"))
    )
    assert shown() == "Qwen (box:80) ready", "it is not offline"
    client.set_phase(CorePhase.RESTARTED)
    assert "Restarting" in shown()
    client.become_ready()
    assert shown() == "Restarted. Qwen2.5 1.5B ready"
    problem = Problem(code="model", what="The file is not a GGUF.")
    client.emit(ModelStateChanged(state=ModelState(phase=ModelPhase.FAILED, name="Qwen", problem=problem)))
    assert shown() == "The file is not a GGUF."
    with qtbot.waitSignal(sidebar.problem_requested) as asked:
        qtbot.mouseClick(sidebar.state, Qt.MouseButton.LeftButton)
    assert asked.args == [problem]
    client.emit(ModelStateChanged(state=READY_MODEL))
    with qtbot.assertNotEmitted(sidebar.problem_requested):
        qtbot.mouseClick(sidebar.state, Qt.MouseButton.LeftButton)


def test_state_before_the_core_answers() -> None:
    assert state_words(CorePhase.STARTING, ModelState(), False, None).words == "Starting…"
    assert state_words(CorePhase.READY, ModelState(), False, None).words == "No model yet · offline"


def test_matched_words_are_counted_as_qt_counts() -> None:
    plain, spans = matched_words("🦊 a \x02fox\x03 and \x02one\x03")
    assert plain == "🦊 a fox and one"
    assert spans == [(5, 3), (13, 3)]


def test_everything_has_an_accessible_name(sidebar: Sidebar) -> None:
    for button in sidebar.findChildren(QAbstractButton):
        assert button.accessibleName() or button.text(), button
