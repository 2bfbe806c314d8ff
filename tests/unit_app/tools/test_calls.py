"""Calls of tools in a conversation, and the question before one."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.tools.asking_card import AskingCard
from app.tools.calls_view import CallsView
from app.tools.lines_view import TextDialog
from app.tools.plain_box import PlainBox
from app.widgets.tips import plain_tip
from core.protocol import (
    AnswerToolCall,
    CancelToolCall,
    ListToolCalls,
    ListTools,
    RequestId,
    StopReply,
    ToolCallChanged,
    ToolCallsListed,
    ToolsListed,
    UndoToolCall,
)
from core.records import MessageId, MessageStatus, Problem, Tool, ToolAnswer, ToolCall, ToolCallPhase
from tests.unit_app.chat.factories import ELSEWHERE, HERE, reply, said
from tests.unit_app.fake_client import FakeClient
from tests.unit_app.tools.examples import CALCULATE, DIFF, FETCH, QUERY, SERVERS, TOOLS, WRITE_FILE, call

Show = Callable[..., None]
Phase = ToolCallPhase

WRITING = reply(2, "", status=MessageStatus.STREAMING)


def answer(client: FakeClient, *calls: ToolCall) -> None:
    client.answer(ToolCallsListed(request_id=RequestId(0), calls=calls), ListToolCalls)


def view_of(page: ChatPage, number: int = 2) -> CallsView:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    assert row.calls is not None
    return row.calls


def card_of(page: ChatPage) -> AskingCard:
    card = view_of(page).card
    assert card is not None
    return card


@pytest.fixture
def tools(client: FakeClient, page: ChatPage) -> tuple[Tool, ...]:
    client.answer(ToolsListed(request_id=RequestId(0), tools=TOOLS, servers=SERVERS), ListTools)
    return TOOLS


@pytest.fixture
def asked(qtbot: QtBot, page: ChatPage, client: FakeClient, show: Show, tools: object) -> AskingCard:
    show(said(1), WRITING)
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    answer(client)
    client.emit(
        ToolCallChanged(
            call=call(
                1,
                Phase.ASKING,
                tool=WRITE_FILE,
                arguments={"path": "/home/me/notes.md", "text": "# Garden", "lines": 3},
                preview=DIFF,
            )
        )
    )
    return card_of(page)


def words(widget: QLabel | CallsView | AskingCard) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


# --- calls that were made ---------------------------------------------------------------------------------------------


def test_the_calls_of_what_is_listed_are_asked_for_once(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
) -> None:
    show(said(1), reply(2), said(3), reply(4))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    assert client.last(ListToolCalls).conversation_id == HERE
    assert client.last(ListToolCalls).reply_ids == (MessageId(2), MessageId(4))
    answer(client, call(1))
    assert [line.button.text() for line in view_of(page).lines] == ["Read a file · /home/me/notes.md"]
    row = page.view.row_of(MessageId(4))
    assert isinstance(row, ReplyWidget)
    assert row.calls is None


def test_a_call_is_a_line_that_unfolds(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
    tools: object,
) -> None:
    show(said(1), reply(2))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    told = "See <b>here</b>: [a link](https://example.org)\x1b[31m"
    answer(
        client,
        call(1, tool=WRITE_FILE, arguments={"path": "notes.md", "text": "hello"}, result=told, seconds=2.4),
        call(2, Phase.FAILED, tool=FETCH, server_name="Fetch", arguments={"url": "https://example.org"}, result="No."),
        call(3, Phase.REFUSED, tool=CALCULATE, arguments={"terms": ["1 + 1", "2 + 2", "3 + 3"]}),
    )
    first, second, third = view_of(page).lines
    assert first.state_words == "2.4 s"
    assert second.button.text() == "Fetch a page · https://example.org · Fetch"
    assert second.button.accessibleName().endswith("didn't work")
    assert third.button.text() == "Calculate · 1 + 1 and 2 more"
    assert third.state_words == "not allowed"
    assert not first.findChildren(PlainBox)
    qtbot.mouseClick(first.button, Qt.MouseButton.LeftButton)
    assert first.card is not None
    shown = [label.text() for label in first.card.findChildren(QLabel)]
    assert shown[:4] == ["File", "notes.md", "Text", "hello"]
    box = first.card.findChild(PlainBox)
    assert box is not None
    # As it was written: no link, nothing bold, no control character.
    assert box.shown == "See <b>here</b>: [a link](https://example.org)␛[31m"
    assert not box.view.document.toHtml().count("<a ")
    first.button.setChecked(False)
    assert not first.findChildren(PlainBox) or not box.isVisible()


def test_many_calls_fold(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
) -> None:
    show(said(1), reply(2))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    answer(client, *(call(number) for number in range(1, 31)))
    view = view_of(page)
    assert [line.call.position for line in view.lines] == list(range(25, 31))
    assert view.earlier_button.text() == "Show 24 earlier"
    qtbot.mouseClick(view.earlier_button, Qt.MouseButton.LeftButton)
    assert [line.call.position for line in view.lines] == list(range(1, 31))
    assert not view.earlier_button.isVisible()


def test_what_was_changed_is_taken_back(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
) -> None:
    show(said(1), reply(2))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    made = call(1, tool=WRITE_FILE, preview=DIFF, undoable=True)
    answer(client, made)
    line = view_of(page).lines[0]
    line.button.setChecked(True)
    box = line.card.findChild(PlainBox) if line.card is not None else None
    assert box is not None
    assert "−Water the tomatoes on Monday\n+Water the tomatoes on Tuesday" in box.shown
    assert "@@" not in box.shown
    assert line.undo_button is not None
    qtbot.mouseClick(line.undo_button, Qt.MouseButton.LeftButton)
    assert client.last(UndoToolCall).call_id == made.id
    client.fail(Problem(code="invalid_request", what="The file was changed since."), UndoToolCall)
    assert [problem.what for problem in page.notices.problems] == ["The file was changed since."]
    assert line.undo_button.isEnabled()
    line.undo_button.click()
    client.done(UndoToolCall)
    client.emit(ToolCallChanged(call=call(1, tool=WRITE_FILE, preview=DIFF, undoable=True, undone=True)))
    assert line.state_words == "taken back"
    assert line.undo_button is None


def test_a_call_that_runs_can_be_cancelled(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
) -> None:
    show(said(1), WRITING)
    client.emit(ToolCallChanged(call=call(1, Phase.RUNNING, tool=FETCH)))
    line = view_of(page).lines[0]
    assert line.state_words == "running…"
    qtbot.mouseClick(line.cancel_button, Qt.MouseButton.LeftButton)
    assert client.last(CancelToolCall).call_id == line.call.id
    assert not line.cancel_button.isEnabled()
    client.emit(ToolCallChanged(call=call(1, Phase.CANCELLED, tool=FETCH)))
    assert line.state_words == "cancelled"
    assert not line.cancel_button.isVisible()


# --- the question -----------------------------------------------------------------------------------------------------


def test_what_is_asked_is_said_with_what_it_can_mean(page: ChatPage, asked: AskingCard) -> None:
    assert asked.question == "May “Write a file” be used?"
    assert "Changes something on the computer it runs on." in words(asked)
    box = asked.findChild(PlainBox)
    assert box is not None
    assert "+Buy a hose" in box.shown
    assert asked.accessibleName() == asked.question
    row = page.view.row_of(MessageId(2))
    assert isinstance(row, ReplyWidget)
    assert row.state.words == "Waits for your answer"
    # Who writes goes on writing.
    assert not asked.isAncestorOf(page.focusWidget())


def test_whose_server_asks_is_said(page: ChatPage, client: FakeClient, asked: AskingCard) -> None:
    client.emit(ToolCallChanged(call=call(1, Phase.DONE, tool=WRITE_FILE)))
    client.emit(ToolCallChanged(call=call(2, Phase.ASKING, tool=FETCH, server_name="Fetch", arguments={"url": "x"})))
    assert card_of(page).question == "May “Fetch a page” be used, from the server “Fetch”?"
    assert "May reach the internet" in words(card_of(page))
    assert "Url\nx" in words(card_of(page))


@pytest.mark.parametrize(
    ("button", "meant"),
    [
        ("once_button", ToolAnswer.ONCE),
        ("here_button", ToolAnswer.ALWAYS_HERE),
        ("always_button", ToolAnswer.ALWAYS),
        ("not_now_button", ToolAnswer.NOT_NOW),
    ],
)
def test_each_button_is_an_answer(
    qtbot: QtBot, client: FakeClient, asked: AskingCard, button: str, meant: ToolAnswer
) -> None:
    qtbot.mouseClick(getattr(asked, button), Qt.MouseButton.LeftButton)
    sent = client.last(AnswerToolCall)
    assert (sent.call_id, sent.answer, sent.arguments) == (asked.call.id, meant, None)
    # Not twice.
    assert not asked.once_button.isEnabled()


def test_never_is_in_the_menu(client: FakeClient, asked: AskingCard) -> None:
    asked.never_action.trigger()
    assert client.last(AnswerToolCall).answer is ToolAnswer.NEVER


def test_it_is_answered_by_keyboard(qtbot: QtBot, page: ChatPage, client: FakeClient, asked: AskingCard) -> None:
    page.go_to_question()
    assert page.focusWidget() is asked.once_button
    QTest.keyClick(asked.once_button, Qt.Key.Key_Tab)
    assert page.focusWidget() is asked.here_button
    QTest.keyClick(asked.here_button, Qt.Key.Key_Space)
    assert client.last(AnswerToolCall).answer is ToolAnswer.ALWAYS_HERE
    client.emit(ToolCallChanged(call=call(1, Phase.RUNNING, tool=WRITE_FILE)))
    assert view_of(page).card is None
    assert page.focusWidget() is page.composer.field


def test_arguments_are_changed_in_fields(qtbot: QtBot, client: FakeClient, asked: AskingCard) -> None:
    qtbot.mouseClick(asked.edit_button, Qt.MouseButton.LeftButton)
    assert asked.form is not None
    path, lines, mode = asked.form.fields["path"], asked.form.fields["lines"], asked.form.fields["mode"]
    assert isinstance(path, QLineEdit)
    assert isinstance(lines, QLineEdit)
    assert isinstance(mode, QComboBox)
    path.setText("/home/me/other.md")
    lines.setText("many")
    qtbot.mouseClick(asked.once_button, Qt.MouseButton.LeftButton)
    assert asked.words.text() == "“Lines” has to be a whole number."
    assert not client.all(AnswerToolCall)
    lines.setText("4")
    mode.setCurrentIndex(1)
    qtbot.mouseClick(asked.once_button, Qt.MouseButton.LeftButton)
    sent = client.last(AnswerToolCall).arguments
    assert sent is not None
    assert json.loads(sent) == {"path": "/home/me/other.md", "text": "# Garden", "lines": 4, "mode": "append"}
    client.fail(
        Problem(code="invalid_request", what="There is no such folder.", next_step="Choose another."), AnswerToolCall
    )
    assert asked.words.text() == "There is no such folder. Choose another."
    assert asked.once_button.isEnabled()


def test_what_is_not_simple_is_changed_as_json(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    asked: AskingCard,
) -> None:
    client.emit(ToolCallChanged(call=call(1, Phase.DONE, tool=WRITE_FILE)))
    client.emit(ToolCallChanged(call=call(2, Phase.ASKING, tool=QUERY, arguments={"where": {"id": 1}})))
    card = card_of(page)
    card.edit_button.click()
    assert card.form is not None
    assert card.form.json is not None
    card.form.json.setPlainText('{"where": ')
    card.once_button.click()
    assert card.words.text() == "This isn't JSON: line 1, column 11."
    card.form.json.setPlainText('{"where": {"id": 2}}')
    assert not card.words.isVisible()
    card.once_button.click()
    assert client.last(AnswerToolCall).arguments == '{"where": {"id": 2}}'


def test_stop_ends_the_question(qtbot: QtBot, page: ChatPage, client: FakeClient, asked: AskingCard) -> None:
    assert page.composer.button.stops
    qtbot.mouseClick(page.composer.button, Qt.MouseButton.LeftButton)
    assert client.last(StopReply).conversation_id == HERE


def test_another_conversation_waits(page: ChatPage, client: FakeClient, asked: AskingCard) -> None:
    client.emit(ToolCallChanged(call=call(9, Phase.ASKING, where=ELSEWHERE, reply=20)))
    assert page.calls.waiting == {HERE, ELSEWHERE}
    client.emit(ToolCallChanged(call=call(9, Phase.REFUSED, where=ELSEWHERE, reply=20)))
    assert page.calls.waiting == {HERE}


def test_after_a_restart_it_still_waits(page: ChatPage, client: FakeClient, asked: AskingCard) -> None:
    client.become_ready()
    assert not page.calls.waiting
    client.emit(ToolCallChanged(call=asked.call))
    assert page.calls.waiting == {HERE}


# --- long texts -------------------------------------------------------------------------------------------------------


def test_all_of_a_long_result_is_a_click_away(
    qtbot: QtBot,
    page: ChatPage,
    client: FakeClient,
    show: Show,
) -> None:
    show(said(1), reply(2))
    qtbot.waitUntil(lambda: bool(client.unanswered(ListToolCalls)))
    result = "".join(f"line {number} of many\n" for number in range(20_000))
    answer(client, call(1, result=result))
    line = view_of(page).lines[0]
    line.button.click()
    box = line.card.findChild(PlainBox) if line.card is not None else None
    assert box is not None
    assert box.shown.count("\n") == 13
    qtbot.mouseClick(box.all_button, Qt.MouseButton.LeftButton)
    dialog = page.window().findChild(TextDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.view.lines.rowCount() == 20_001)
    dialog.view.selectRow(2)
    QTest.keySequence(dialog.view, QKeySequence(QKeySequence.StandardKey.Copy))
    assert QGuiApplication.clipboard().text() == "line 2 of many"
    qtbot.mouseClick(dialog.copy_button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == result
    dialog.reject()


def test_a_tooltip_shows_somebody_elses_words_as_they_are() -> None:
    assert plain_tip("a & b") == "a & b"
    shown = QTextDocument()
    shown.setHtml(plain_tip('<img src="file:///etc/passwd"><b>Allowed</b>'))
    assert shown.toPlainText() == '<img src="file:///etc/passwd"><b>Allowed</b>'
