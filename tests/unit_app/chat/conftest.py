from __future__ import annotations

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.style import Style
from core.protocol import ListMessages
from core.records import ConversationId, Message
from tests.unit_app.chat.factories import HERE, listed
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.showing import show_widget


@pytest.fixture
def page(qtbot: QtBot, client: FakeClient, style: Style) -> ChatPage:
    """A new conversation; the core is up and has a model."""
    client.become_ready()
    page = ChatPage(client, style)
    show_widget(qtbot, page, 1016, 800)
    return page


@pytest.fixture
def show(qtbot: QtBot, client: FakeClient, page: ChatPage) -> Callable[..., None]:
    """Shows a conversation with these messages."""

    def show(*messages: Message, more: bool = False, where: ConversationId = HERE) -> None:
        page.show_conversation(where)
        client.answer(listed(*messages, more=more, number=where), ListMessages)
        qtbot.waitUntil(lambda: page.view.all_built)

    return show
