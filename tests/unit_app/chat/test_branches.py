"""‹ 2/3 ›: from one version of a message to another, and what stands above stays where it is."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.chat.branch_switch import BranchSwitch
from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.user_message import UserMessage
from core.protocol import (
    BranchShown,
    BranchSplit,
    Failed,
    ListMessages,
    MessageAdded,
    MessagesRemoved,
    RequestId,
    ShowBranch,
    SplitBranch,
)
from core.records import Message, MessageId, MessageStatus, Problem
from tests.unit_app.chat.factories import ELSEWHERE, HERE, conversation, listed, reply, said, turns
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

LONG = "\n\n".join(f"Paragraph {number} of a reply" for number in range(30))


def versions(message: Message, *siblings: int) -> Message:
    return msgspec.structs.replace(message, siblings=tuple(MessageId(one) for one in siblings))


def switch_of(page: ChatPage, number: int) -> BranchSwitch:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, UserMessage | ReplyWidget)
    assert row.switch is not None
    return row.switch


def branch(client: FakeClient, *messages: Message, more: bool = False) -> None:
    """The core shows another branch."""
    client.emit(BranchShown(conversation_id=HERE))
    client.answer(listed(*messages, more=more), ListMessages)


def top_of(page: ChatPage, number: int) -> int:
    row = page.view.row_of(MessageId(number))
    assert row is not None
    return row.mapTo(page.view.viewport(), QPoint(0, 0)).y()


def test_where_there_is_one_version_nothing_is_shown(page: ChatPage, show: Show) -> None:
    show(*turns(2))
    assert all(row.switch is None for row in page.view.rows)


def test_from_one_version_of_a_message_to_another(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    first = turns(2)
    show(*first, versions(said(7, "Other words"), 3, 7, 9), reply(8))
    switch = switch_of(page, 7)
    assert switch.isVisible() and switch.words == "2/3"
    assert switch.accessibleName() == "Version 2 of 3"
    qtbot.mouseClick(switch.next_button, Qt.MouseButton.LeftButton)
    assert client.last(ShowBranch).message_id == 9
    qtbot.mouseClick(switch.previous_button, Qt.MouseButton.LeftButton)
    assert client.last(ShowBranch).message_id == 3
    kept = page.view.row_of(MessageId(2))
    branch(client, *first, versions(said(3, "First words"), 3, 7, 9), reply(4), said(5), reply(6))
    assert [message.id for message in page._conversation.model.messages] == [1, 2, 3, 4, 5, 6]
    assert page.view.row_of(MessageId(2)) is kept, "what the two have in common isn't made anew"
    switch = switch_of(page, 3)
    assert switch.words == "1/3"
    assert not switch.previous_button.isEnabled() and switch.next_button.isEnabled()


def test_by_keyboard_and_the_focus_goes_along(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    show(versions(said(3, "Other"), 1, 3), reply(4))
    row = page.view.row_of(MessageId(3))
    assert row is not None
    row.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(row, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not client.all(ShowBranch), "there is none after it"
    qtbot.keyClick(row, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert client.last(ShowBranch).message_id == 1
    branch(client, versions(said(1, "One"), 1, 3), versions(reply(2), 2, 5))
    qtbot.waitUntil(lambda: page.view.row_of(MessageId(1)) is not None)
    assert QApplication.focusWidget() is page.view.row_of(MessageId(1))
    # In a reply the buttons have the keyboard.
    button = switch_of(page, 2).next_button
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert client.last(ShowBranch).message_id == 5
    branch(client, versions(said(1, "One"), 1, 3), versions(reply(5), 2, 5))
    assert QApplication.focusWidget() is switch_of(page, 5).previous_button


def test_from_the_message_field_the_newest_that_has_versions_is_turned(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show
) -> None:
    show(versions(said(3, "Other"), 1, 3), versions(reply(4), 4, 6), said(7), reply(8))
    page.composer.field.setFocus()
    qtbot.keyClick(page.composer.field, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert client.last(ShowBranch).message_id == 6


def test_a_search_that_shows_another_version_says_so(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show
) -> None:
    told: list[str] = []
    page.toast_requested.connect(lambda toast: told.append(toast.text))
    show(versions(said(3, "Porto"), 1, 3), reply(4))
    page.show_found(HERE, MessageId(1), "peanuts")
    branch(client, versions(said(1, "Peanuts"), 1, 3), reply(2))
    assert told == ["Another version of this conversation is shown now, and memory follows it."]
    # Not when it was turned by hand.
    page.show_found(HERE, MessageId(1), "peanuts")
    qtbot.waitUntil(lambda: page.view.row_of(MessageId(1)) is not None)
    qtbot.mouseClick(switch_of(page, 1).next_button, Qt.MouseButton.LeftButton)
    branch(client, versions(said(3, "Porto"), 1, 3), reply(4))
    assert len(told) == 1


def test_what_stands_above_stays_where_it_is(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    before = [said(1), reply(2, LONG), said(3, "Question")]
    show(*before, versions(reply(4, "Short"), 4, 5))
    page.view.verticalScrollBar().setValue(page.view.verticalScrollBar().maximum() - 40)
    at = top_of(page, 3)
    qtbot.mouseClick(switch_of(page, 4).next_button, Qt.MouseButton.LeftButton)
    branch(client, *before, versions(reply(5, LONG), 4, 5))
    assert top_of(page, 3) == at
    assert not page.view.following


def test_an_older_page_stays_and_more_can_be_listed(page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(4, first=11), more=True)
    client.emit(BranchShown(conversation_id=HERE))
    assert client.last(ListMessages).reach == 11
    client.answer(listed(*turns(4, first=9), said(20), reply(21)), ListMessages)
    assert [message.id for message in page._conversation.model.messages] == [11, 12, 20, 21]
    assert page._conversation.has_older


def test_a_branch_that_parts_above_all_that_is_listed(page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(4, first=11), more=True)
    branch(client, said(30), reply(31))
    assert [message.id for message in page._conversation.model.messages] == [30, 31]


def test_another_conversations_branch_changes_nothing(page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(2))
    asked = len(client.all(ListMessages))
    client.emit(BranchShown(conversation_id=ELSEWHERE))
    assert len(client.all(ListMessages)) == asked


def test_an_edited_message_arrives_with_its_versions(page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(2))
    client.emit(MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(1), MessageId(2))))
    client.emit(MessageAdded(message=versions(said(3, "Better"), 1, 3)))
    client.emit(MessageAdded(message=versions(reply(4, "", status=MessageStatus.QUEUED), 2, 4)))
    assert switch_of(page, 3).words == "2/2"
    switch = switch_of(page, 4)
    assert switch.isVisible() and not switch.previous_button.isEnabled(), "not while it is being written"


def test_a_refusal_is_told(page: ChatPage, client: FakeClient, show: Show, qtbot: QtBot) -> None:
    show(versions(said(3), 1, 3), reply(4))
    qtbot.mouseClick(switch_of(page, 3).previous_button, Qt.MouseButton.LeftButton)
    problem = Problem(code="invalid_request", what="A reply is being written.", next_step="Stop it first.")
    client.answer(Failed(request_id=RequestId(0), problem=problem), ShowBranch)
    assert [one.what for one in page.notices.problems] == ["A reply is being written."]


def test_a_conversation_of_its_own(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    show(*turns(4))
    row = page.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    assert row.split_button.accessibleName() == "New conversation from here"
    with qtbot.waitSignal(page.toast_requested):
        qtbot.mouseClick(row.split_button, Qt.MouseButton.LeftButton)
        assert client.last(SplitBranch).message_id == 2
        client.answer(BranchSplit(request_id=RequestId(0), conversation=conversation(2, "Dinner (2)")), SplitBranch)
    assert page.conversation_id == ELSEWHERE


def test_a_long_branch_comes_a_little_at_a_time(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show) -> None:
    show(versions(said(1), 1, 2), reply(3))
    branch(client, versions(said(2), 1, 2), *turns(60, first=11))
    model = page._conversation.model
    assert 1 < len(model.messages) < 61
    client.emit(MessageAdded(message=said(99)))
    assert [one.id for one in model.messages][-2:] == [70, 99], "what is told next comes after it"
    branch(client, versions(said(1), 1, 2), *turns(60, first=111))
    qtbot.waitUntil(lambda: len(model.messages) == 61)
    assert not page.view.following


def test_a_message_that_was_looked_for_is_shown_on_its_branch(
    qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show
) -> None:
    show(*turns(2))
    page.show_message(HERE, MessageId(9))
    assert client.last(ShowBranch).message_id == 9
    client.emit(BranchShown(conversation_id=HERE))
    client.answer(listed(versions(said(9, "Hidden"), 1, 9), reply(10)), ListMessages)
    qtbot.waitUntil(lambda: page.view.all_built)
    row = page.view.row_of(MessageId(9))
    assert row is not None and row.highlighted


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_arrows_point_where_they_lead(page: ChatPage, show: Show, direction: Qt.LayoutDirection) -> None:
    show(versions(said(3), 1, 3, 5), reply(4))
    switch = switch_of(page, 3)
    switch.setLayoutDirection(direction)
    switch.adjustSize()
    layout = switch.layout()
    assert layout is not None
    layout.activate()

    def x(widget: QWidget) -> int:
        return widget.geometry().x()

    mirrored = direction is Qt.LayoutDirection.RightToLeft
    # The icons are turned where they are drawn.
    assert (x(switch.previous_button) > x(switch.next_button)) is mirrored
