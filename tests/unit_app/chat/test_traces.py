"""From a message to what came of it, and from there to where it is."""

from __future__ import annotations

import os
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.user_message import UserMessage
from app.traces.dialog import TracesDialog
from app.traces.groups import TraceGroup
from app.widgets.buttons import Button, IconButton
from core.protocol import RequestId, ShowTraces, TracesShown
from core.records import FIRST_NO_TRACE_ID, MemoryId, MessageId, Trace, TracedItem, TraceKind
from tests.unit_app.chat.factories import STATS, reply, said
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

WAY = "What came of this…"


def tool(row: UserMessage | ReplyWidget) -> IconButton | None:
    return next(
        (one for one in row.findChildren(IconButton) if one.accessibleName() == WAY and one.isVisibleTo(row)), None
    )


def entries(page: ChatPage, number: int) -> list[str]:
    row = page.view.row_of(MessageId(number))
    assert row is not None
    menu = QMenu()
    row.views[0].menu_wanted.emit(menu, "")
    return [action.text() for action in menu.actions() if action.text()]


def test_a_message_of_the_users(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    show(said(1, "My xylophone"), reply(2, stats=STATS))
    row = page.view.row_of(MessageId(1))
    assert isinstance(row, UserMessage)
    row.setFocus(Qt.FocusReason.TabFocusReason)
    button = tool(row)
    assert button is not None
    if folder := os.environ.get("REMEMORA_PICTURES"):
        page.grab().save(f"{folder}/chat.png")
    button.click()
    assert client.last(ShowTraces).message_id == 1
    dialog = page.findChild(TracesDialog)
    assert isinstance(dialog, TracesDialog)
    assert "My xylophone" in dialog.shown_text
    memory = TracedItem(text="You own a xylophone", memory_id=MemoryId(4))
    client.answer(
        TracesShown(request_id=RequestId(0), traces=(Trace(kind=TraceKind.MEMORY, count=1, items=(memory,)),)),
        ShowTraces,
    )
    qtbot.waitUntil(lambda: bool(dialog.findChildren(TraceGroup)))
    with qtbot.waitSignal(page.memory_requested) as asked:
        next(one for one in dialog.findChildren(Button) if one.text() == "Show").click()
    assert asked.args == [4]


def test_a_reply(page: ChatPage, client: FakeClient, show: Show) -> None:
    show(said(1), reply(2, "It is in the barn."))
    assert WAY in entries(page, 1)
    assert WAY in entries(page, 2)
    row = page.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    button = tool(row)
    assert button is not None
    button.click()
    assert client.last(ShowTraces).message_id == 2


def test_what_leaves_no_trace_has_none(page: ChatPage, show: Show) -> None:
    first = FIRST_NO_TRACE_ID
    show(said(first), reply(first + 1))
    for number in (first, first + 1):
        row = page.view.row_of(MessageId(number))
        assert isinstance(row, UserMessage | ReplyWidget)
        row.setFocus(Qt.FocusReason.TabFocusReason)
        assert tool(row) is None
        assert WAY not in entries(page, number)
