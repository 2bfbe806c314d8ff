"""The steps of the model in the transcript: live while it writes, listed later, folded until one looks."""

from __future__ import annotations

from collections.abc import Callable

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.chat.page import ChatPage
from app.chat.reply import ReplyWidget
from app.chat.steps import StepsView, step_words
from core.protocol import MessageChanged, StepTaken, TokensGenerated
from core.records import FunctionStep, MessageId, MessageStatus
from tests.unit_app.chat.factories import HERE, reply, said
from tests.unit_app.fake_client import FakeClient

Show = Callable[..., None]

SEARCH = FunctionStep(
    function="archival_memory_search", arguments={"query": "Clara"}, result="Clara is vegetarian (3 May 2026)"
)
NOTE = FunctionStep(function="archival_memory_insert", arguments={"content": "Clara visits on 12 June"}, result="Kept.")
FAILED = FunctionStep(
    function="core_memory_append",
    arguments={"name": "user", "content": "a very long text"},
    result="There is no room for it.",
    failed=True,
)


def row_of(page: ChatPage, number: int) -> ReplyWidget:
    row = page.view.row_of(MessageId(number))
    assert isinstance(row, ReplyWidget)
    return row


def steps_of(page: ChatPage, number: int) -> StepsView:
    steps = row_of(page, number).steps
    assert steps is not None
    return steps


def words_of(steps: StepsView) -> list[str]:
    return [label.text() for view in steps.rows for label in view.findChildren(QLabel)]


def test_one_step_is_said_and_unfolds_by_key(qtbot: QtBot, page: ChatPage, show: Show) -> None:
    show(said(1), msgspec.structs.replace(reply(2), steps=(SEARCH,)))
    steps = steps_of(page, 2)
    button = steps.button
    assert button.isVisible()
    assert button.text() == button.accessibleName() == "Searched memory for “Clara”"
    button.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert words_of(steps) == [
        "Searched memory for “Clara”",
        "looked for: Clara",
        "Clara is vegetarian (3 May 2026)",
    ]
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert steps.rows == []


def test_steps_come_while_the_reply_is_written(qtbot: QtBot, client: FakeClient, page: ChatPage, show: Show) -> None:
    tester = QAbstractItemModelTester(page.view._model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    show(said(1), reply(2, "", status=MessageStatus.QUEUED))
    assert row_of(page, 2).steps is None
    for step in (SEARCH, FAILED):
        client.emit(StepTaken(conversation_id=HERE, message_id=MessageId(2), step=step))
    qtbot.waitUntil(lambda: row_of(page, 2).steps is not None)
    steps = steps_of(page, 2)
    button = steps.button
    qtbot.waitUntil(lambda: button.text() == "2 steps · Updated what it knows about you (didn't work)")
    client.emit(TokensGenerated(conversation_id=HERE, message_id=MessageId(2), text="An answer"))
    # A change on the way to the end doesn't know the steps yet.
    client.emit(MessageChanged(message=reply(2, "An answer", status=MessageStatus.STREAMING)))
    assert "2 steps" in button.text()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert len(steps.rows) == 2
    client.emit(MessageChanged(message=msgspec.structs.replace(reply(2), steps=(SEARCH, FAILED, NOTE))))
    assert button.text() == "3 steps"
    assert [row.result.property("look") for row in steps.rows] == ["note", "note-error", "note"]
    del tester


def test_a_new_attempt_begins_without_steps(client: FakeClient, page: ChatPage, show: Show) -> None:
    show(said(1), msgspec.structs.replace(reply(2), steps=(SEARCH,)))
    client.emit(MessageChanged(message=reply(2, "", status=MessageStatus.QUEUED)))
    assert steps_of(page, 2).isHidden()


def test_every_function_has_words() -> None:
    said_of = {
        step_words(FunctionStep(function=name, arguments=arguments))
        for name, arguments in (
            ("archival_memory_search", {"query": "a 100% %1 “quote”"}),
            ("archival_memory_search", {}),
            ("conversation_search", {"query": "boats"}),
            ("conversation_search_date", {"start_date": "2026-05-01", "end_date": "2026-05-31"}),
            ("conversation_search_date", {}),
            ("archival_memory_insert", {"content": "A note"}),
            ("core_memory_append", {"name": "user", "content": "A line"}),
            ("core_memory_replace", {"name": "persona", "old_content": "a", "new_content": "b"}),
            ("some_new_function", {}),
        )
    }
    assert said_of == {
        "Searched memory for “a 100% %1 “quote””",
        "Searched memory",
        "Searched earlier messages for “boats”",
        "Read earlier messages from 2026-05-01 to 2026-05-31",
        "Read earlier messages",
        "Saved a note",
        "Updated what it knows about you",
        "Updated what it knows of itself",
        "Used “some new function”",
    }
