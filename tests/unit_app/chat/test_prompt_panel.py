"""What the model sees, beside the conversation."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.chat.prompt_panel import PromptPanel
from app.style import Style
from core.protocol import MessagesListed, PromptShown, RequestId, ShowPrompt, TurnFinished
from core.records import (
    Conversation,
    ConversationId,
    Message,
    MessageId,
    MessageStatus,
    Problem,
    PromptPart,
    PromptPartKind,
    Role,
    TurnStats,
)
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget

HERE = ConversationId(1)
STATS = TurnStats(prompt_tokens=600, evaluated_tokens=40, generated_tokens=20, context_length=8192)
Kind = PromptPartKind
PARTS = (
    PromptPart(kind=Kind.INSTRUCTIONS, text="You are <b>helpful</b>.", tokens=480),
    PromptPart(kind=Kind.RECALLED, text="<memory>Clara can't eat walnuts</memory>", tokens=60, message_id=MessageId(1)),
    PromptPart(kind=Kind.MESSAGE, text="What can Clara not eat?", tokens=50, message_id=MessageId(1)),
    PromptPart(kind=Kind.FRAME, text="<|im_end|>", tokens=10),
    PromptPart(kind=Kind.REPLY, text="Walnuts.", tokens=20, message_id=MessageId(1)),
)


def message(number: int, role: Role, text: str, stats: TurnStats | None = None) -> Message:
    return Message(
        id=MessageId(number), conversation_id=HERE, role=role, text=text, status=MessageStatus.COMPLETE, created_at=1.0,
        stats=stats,
    )  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    client.become_ready()
    page = ChatPage(client, style)
    show_widget(qtbot, page, 1016, 700)
    page.show_conversation(HERE)
    conversation = Conversation(id=HERE, title="Clara", created_at=1.0, updated_at=1.0)
    messages = (message(1, Role.USER, "What can Clara not eat?"), message(2, Role.ASSISTANT, "Walnuts.", STATS))
    client.answer(MessagesListed(request_id=RequestId(0), conversation=conversation, messages=messages, more=False))
    return page


def panel(page: ChatPage) -> PromptPanel:
    found = page.findChild(PromptPanel)
    assert isinstance(found, PromptPanel)
    return found


def open_panel(qtbot: QtBot, page: ChatPage, client: FakeClient) -> PromptPanel:
    qtbot.mouseClick(page.header.usage_button, Qt.MouseButton.LeftButton)
    assert client.last(ShowPrompt).conversation_id == HERE
    client.answer(
        PromptShown(request_id=RequestId(0), conversation_id=HERE, parts=PARTS, context_length=8192), ShowPrompt
    )
    return panel(page)


def test_the_count_opens_it_and_every_part_is_there_word_for_word(
    qtbot: QtBot, page: ChatPage, client: FakeClient
) -> None:
    assert not panel(page).isVisible()
    shown = open_panel(qtbot, page, client)
    assert shown.isVisible()
    text = shown.text.toPlainText()
    assert "You are <b>helpful</b>." in text, "never taken for markup"
    assert "<memory>Clara can't eat walnuts</memory>" in text
    assert text.index("Instructions · 480 tokens") < text.index("Recalled · 60 tokens") < text.index("You · 50 tokens")
    assert "620 of 8,192 tokens" in shown.usage.text()
    assert "560 were known already, 40 were read anew" in shown.usage.text()
    legend = [label.text() for label in shown.findChildren(QLabel)]
    assert "Recalled · 60" in legend and "Marks · 10" in legend


def test_it_follows_the_conversation_and_closes(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    shown = open_panel(qtbot, page, client)
    asked = len(client.all(ShowPrompt))
    client.emit(TurnFinished(conversation_id=ConversationId(9), message_id=MessageId(9), stats=STATS))
    assert len(client.all(ShowPrompt)) == asked
    client.emit(TurnFinished(conversation_id=HERE, message_id=MessageId(2), stats=STATS))
    assert len(client.all(ShowPrompt)) == asked + 1
    client.fail(Problem(code="model", what="There is no model that would read it."), ShowPrompt)
    assert "no model" in shown.words.text()
    assert shown.text.toPlainText() == ""
    shown.closed.emit()
    assert not shown.isVisible()
    assert not page.header.usage_button.isChecked()


def test_where_the_count_has_no_room_a_menu_leads_there(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    page.resize(400, 700)
    qtbot.waitUntil(lambda: page.header.usage_button.isHidden())
    menu = page.header.more_button.menu()

    def entry() -> QAction:
        menu.aboutToShow.emit()
        return next(action for action in menu.actions() if action.text() == "What the model sees")

    assert not entry().isChecked()
    entry().trigger()
    assert client.last(ShowPrompt).conversation_id == HERE
    assert panel(page).isVisible() and entry().isChecked()
    entry().trigger()
    assert not panel(page).isVisible() and not entry().isChecked()


def test_a_new_conversation_has_none_yet(qtbot: QtBot, page: ChatPage, client: FakeClient) -> None:
    open_panel(qtbot, page, client)
    page.show_conversation(None)
    assert not panel(page).isVisible()


def test_where_there_is_no_room_it_takes_the_place_of_the_transcript(
    qtbot: QtBot, page: ChatPage, client: FakeClient
) -> None:
    shown = open_panel(qtbot, page, client)
    assert page.view.isVisible()
    page.resize(640, 600)
    assert shown.isVisible()
    assert not page.view.isVisible()
    shown.closed.emit()
    assert page.view.isVisible()
