"""What the user says to an answer and to what was recalled for it."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel
from pytestqt.qtbot import QtBot

from app.chat.features import feature_words
from app.chat.page import ChatPage
from app.chat.recall_list import RecallList
from app.chat.reply import ReplyWidget
from app.widgets.flow import FlowLayout
from core.protocol import (
    DeleteMemories,
    MemoryAdded,
    MemoryRemoved,
    MessageChanged,
    RateRecalled,
    RateReply,
    RecallRated,
    RecallShown,
    RequestId,
    RestoreMemories,
    ShowRecall,
)
from core.records import (
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    MessageId,
    MessageStatus,
    Problem,
    RecalledItem,
    RecallKind,
)
from tests.unit_app.chat.factories import ELSEWHERE, reply, said
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

PEANUTS = RecalledItem(
    kind=RecallKind.MEMORY,
    text="You are allergic to peanuts",
    said_at=1_777_800_000,
    memory_id=MemoryId(7),
    score=2.4,
    features={"words": 0.5, "meaning": 0.9, "some_new_one": 0.2, "pinned": 0.0},
    weights={"words": 1.0, "meaning": 2.0, "some_new_one": 0.5, "pinned": 3.0},
)
SAID = RecalledItem(
    kind=RecallKind.MESSAGE,
    text="She now also avoids dairy",
    said_at=1_777_800_000,
    message_id=MessageId(80),
    conversation_id=ELSEWHERE,
    conversation_title="Summer plans",
    score=1.0,
    features={"meaning": 0.5},
    weights={"meaning": 2.0},
    rating=-1,
)


def row_of(page: ChatPage, number: int) -> ReplyWidget:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    return row


@pytest.fixture
def recalled(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> RecallList:
    """The unfolded list under an answer for which a memory and a message were recalled."""
    show(said(1), reply(2, recalled=2))
    row = row_of(page, 2)
    qtbot.mouseClick(row.used_button, Qt.MouseButton.LeftButton)
    client.answer(RecallShown(request_id=RequestId(0), message_id=MessageId(2), items=(PEANUTS, SAID)), ShowRecall)
    recall = row.recall_list
    assert recall is not None
    qtbot.waitUntil(lambda: recall.all_built)
    return recall


def click(qtbot: QtBot, button: QAbstractButton) -> None:
    assert button.isVisible()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


# --- thumbs -----------------------------------------------------------------------------------------------------


def test_thumb_is_sent_shown_when_taken_and_taken_back(
    qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show
) -> None:
    show(said(1), reply(2))
    up, down = row_of(page, 2).thumbs
    assert (up.toolTip(), down.accessibleName()) == ("Good answer", "Not a good answer")
    click(qtbot, up)
    assert client.last(RateReply) == RateReply(
        request_id=client.last(RateReply).request_id, message_id=MessageId(2), rating=1
    )
    assert not up.isChecked()
    client.emit(MessageChanged(message=msgspec.structs.replace(reply(2), rating=1)))
    client.done(RateReply)
    assert up.isChecked() and not down.isChecked()
    click(qtbot, down)
    assert client.last(RateReply).rating == -1
    client.emit(MessageChanged(message=msgspec.structs.replace(reply(2), rating=-1)))
    assert down.isChecked() and not up.isChecked()
    down.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(down, Qt.Key.Key_Space)
    assert client.last(RateReply).rating == 0
    client.emit(MessageChanged(message=reply(2)))
    assert not down.isChecked()


def test_thumb_that_was_not_taken_says_why(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), reply(2))
    up, _ = row_of(page, 2).thumbs
    click(qtbot, up)
    client.fail(Problem(code="storage_full", what="The disk is full."), RateReply)
    assert not up.isChecked()
    assert [problem.code for problem in page.notices.problems] == ["storage_full"]


@pytest.mark.parametrize(
    ("status", "text", "rated"),
    [
        (MessageStatus.COMPLETE, "An answer", True),
        (MessageStatus.STOPPED, "An ans", True),
        (MessageStatus.STOPPED, "", False),
        (MessageStatus.STREAMING, "An ans", False),
        (MessageStatus.QUEUED, "", False),
        (MessageStatus.FAILED, "", False),
    ],
)
def test_only_finished_answers_are_rated(
    page: ChatPage, show: Show, status: MessageStatus, text: str, rated: bool
) -> None:
    show(said(1), reply(2, text, status=status))
    assert [thumb.isVisible() for thumb in row_of(page, 2).thumbs] == [rated, rated]


# --- what was recalled ------------------------------------------------------------------------------------------


def test_score_is_explained_in_words_and_bars(qtbot: QtBot, recalled: RecallList) -> None:
    row = recalled.rows[0]
    assert row.bars.toolTip().splitlines() == [
        "Why this was recalled",
        "close in meaning: 1.8",
        "same words: 0.50",
        "some new one: 0.10",
    ]
    assert row.bars.accessibleName() == row.bars.toolTip()
    row.why.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row.why, Qt.Key.Key_Space)
    assert row.score_view is not None
    assert [label.text() for label in row.score_view.findChildren(QLabel)] == [
        *("close in meaning", "1.8", "same words", "0.50", "some new one", "0.10"),
        *("score", "2.4"),
    ]
    qtbot.keyClick(row.why, Qt.Key.Key_Space)
    assert row.score_view is None


def test_every_feature_has_words() -> None:
    assert feature_words("nearby_words") == "same words beside it"
    assert feature_words("brand_new_feature") == "brand new feature"


def test_recalled_is_rated_and_taken_back(qtbot: QtBot, client: FakeClient, recalled: RecallList) -> None:
    first, second = recalled.rows
    assert second.not_relevant.isChecked() and not first.helpful.isChecked()
    click(qtbot, first.helpful)
    command = client.last(RateRecalled)
    assert (command.message_id, command.position, command.rating) == (2, 0, 1)
    assert not first.helpful.isChecked()
    client.emit(RecallRated(message_id=MessageId(2), position=0, rating=1))
    assert first.helpful.isChecked()
    click(qtbot, second.not_relevant)
    assert (client.last(RateRecalled).position, client.last(RateRecalled).rating) == (1, 0)
    assert second.not_relevant.isChecked()
    client.emit(RecallRated(message_id=MessageId(2), position=1, rating=0))
    assert not second.not_relevant.isChecked()
    # Of another reply, and of one that isn't there.
    client.emit(RecallRated(message_id=MessageId(1), position=1, rating=1))
    client.emit(RecallRated(message_id=MessageId(2), position=9, rating=1))
    assert not second.helpful.isChecked()


def test_memory_is_edited_and_forgotten_from_here(
    qtbot: QtBot, client: FakeClient, page: ChatPage, recalled: RecallList
) -> None:
    row = recalled.rows[0]
    with qtbot.waitSignal(page.memory_edit_requested) as edited:
        click(qtbot, row.edit)
    assert edited.args == [7]
    click(qtbot, row.forget)
    assert client.last(DeleteMemories).memory_ids == (7,)
    with qtbot.waitSignal(page.toast_requested) as told:
        client.emit(MemoryRemoved(memory_id=MemoryId(7), text=PEANUTS.text))
        client.done(DeleteMemories)
    assert row.note.text() == "Forgotten"
    assert not row.forget.isVisible()
    assert told.args is not None
    (toast,) = told.args
    assert (toast.text, toast.action) == ("Forgot: You are allergic to peanuts", "Undo")
    toast.on_action()
    assert client.last(RestoreMemories).memory_ids == (7,)
    memory = Memory(
        id=MemoryId(7),
        kind=MemoryKind.HEALTH,
        text=PEANUTS.text,
        source=MemorySource.LEARNED,
        learned_at=0,
        valid_from=0,
    )
    client.emit(MemoryAdded(memory=memory))
    assert row.forget.isVisible()
    assert row.note.text() == "Remembered on 3 May 2026"


def test_messages_offer_what_can_be_done_with_messages(recalled: RecallList) -> None:
    memory, message = recalled.rows
    assert [button.isVisible() for button in (memory.open_message, memory.edit, memory.forget)] == [False, True, True]
    assert [button.isVisible() for button in (message.open_message, message.edit, message.forget)] == [
        *(True, False, False)
    ]
    assert memory.helpful.accessibleName() == "Helpful: You are allergic to peanuts"


def test_actions_go_on_below_where_it_is_narrow(recalled: RecallList) -> None:
    row = recalled.rows[0]
    actions = next(layout for layout in row.findChildren(FlowLayout) if layout.indexOf(row.helpful) >= 0)
    one_line = actions.heightForWidth(1000)
    assert one_line >= row.helpful.height()
    assert actions.heightForWidth(row.helpful.width() + 10) >= 2 * one_line
