"""What takes long is done in parts, and nothing is done again for what is there already: counted, not timed."""

from __future__ import annotations

from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.chat import reply as reply_module
from app.chat import transcript_view
from app.chat.markdown_body import MarkdownBody
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.side_scroll import SideScroll
from app.chat.warm_up import WarmUp
from app.style import Style
from core.protocol import ListMessages, MessageChanged, TokensGenerated
from core.records import MessageId, MessageStatus
from tests.unit_app.chat.factories import HERE, listed, reply, said, turns
from tests.unit_app.fake_client import FakeClient

TABLES = "| a | b |\n|---|---|\n| 1 | 2 |\n\nand\n\n"

# A row is made, drawn and put in its place.
_PARTS = 3


def test_a_turn_builds_one_part_of_a_row_when_its_time_is_up(
    qtbot: QtBot, client: FakeClient, page: ChatPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(transcript_view, "SLICE_S", 0)
    page.show_conversation(HERE)
    client.answer(listed(*turns(10)), ListMessages)
    # What is seen first doesn't come in two steps, if it is short.
    assert len(page.view.rows) == 2
    turned = 0
    while not page.view.all_built:
        before = len(page.view.rows)
        QApplication.processEvents()
        turned += 1
        assert len(page.view.rows) <= before + 1
    assert len(page.view.rows) == 10
    assert turned >= _PARTS * 8


def test_a_part_that_is_added_asks_the_others_for_no_more_than_their_height(
    qtbot: QtBot, style: Style, monkeypatch: pytest.MonkeyPatch
) -> None:
    body = MarkdownBody(style)
    qtbot.addWidget(body)
    body.resize(700, 500)
    body.show()
    body.set_text(TABLES * 20, whole=False)
    QApplication.processEvents()
    asked = 0
    ask = SideScroll.heightForWidth

    def count(scroll: SideScroll, width: int) -> int:
        nonlocal asked
        asked += 1
        return ask(scroll, width)

    monkeypatch.setattr(SideScroll, "heightForWidth", count)
    body.set_text(TABLES * 30, whole=False)
    assert asked <= 2 * 10
    QApplication.processEvents()
    assert asked <= 2 * 10 + 2 * 30


def test_what_is_missing_of_a_finished_reply_comes_part_by_part(
    qtbot: QtBot,
    client: FakeClient,
    page: ChatPage,
    show: Callable[..., None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reply_module, "DRAW_S", 0)
    show(said(1), reply(2, "so", status=MessageStatus.STREAMING))
    row = page.view.rows[1]
    assert isinstance(row, ReplyWidget)
    text = "so\n\n" + TABLES * 6
    client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(2), text=text[2:]))
    for _ in range(2):  # it is stored, then told what it took
        client.emit(MessageChanged(message=reply(2, text)))
    assert len(row.views) < 4
    assert page.view.following
    qtbot.waitUntil(lambda: row.drawn)
    assert len(row.views) == 1 + 2 * 6
    bar = page.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.value() == bar.maximum() and row.height() == row.height_for(row.width()))


def test_what_is_drawn_to_warm_up_goes_without_a_trace(qtbot: QtBot, page: ChatPage) -> None:
    page.warm_up()
    before = set(QApplication.topLevelWidgets())
    assert page.findChild(WarmUp) is not None
    qtbot.waitUntil(lambda: page.findChild(WarmUp) is None)
    qtbot.waitUntil(lambda: len(set(QApplication.topLevelWidgets())) < len(before))


def test_a_page_that_goes_while_it_warms_up_takes_along_what_it_draws(client: FakeClient, style: Style) -> None:
    page = ChatPage(client, style)
    before = set(QApplication.topLevelWidgets())
    page.warm_up()
    drawn = set(QApplication.topLevelWidgets()) - before
    assert drawn
    shiboken6.delete(page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not any(shiboken6.isValid(one) for one in drawn)
