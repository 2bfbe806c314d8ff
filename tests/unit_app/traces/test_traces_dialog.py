"""What came of a message or a memory, in the window: listed, led to, erased after a question, and followed until it is gone."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.style import Style
from app.traces.dialog import TracesDialog
from app.traces.groups import TraceGroup
from app.traces.words import ICONS, kind_words
from app.widgets.buttons import Button
from app.widgets.confirm_dialog import ConfirmDialog
from app.widgets.labels import Label
from core.protocol import EraseTraces, ErasureStateChanged, RequestId, ShowTraces, TracesShown
from core.records import (
    ConversationId,
    ErasureState,
    ErrandId,
    MemoryId,
    MessageId,
    Problem,
    Role,
    TaskId,
    Trace,
    TracedItem,
    TraceKind,
)
from tests.unit_app.fake_client import FakeClient

MESSAGE = MessageId(3)

TOLD = Trace(
    kind=TraceKind.TOLD,
    count=9,
    items=tuple(
        TracedItem(text=f"As you said {n}", stays=True, conversation_id=ConversationId(2), message_id=MessageId(20 + n))
        for n in range(9)
    ),
)
TRACES = (
    Trace(
        kind=TraceKind.MEMORY,
        count=2,
        items=(
            TracedItem(text="You own a xylophone", memory_id=MemoryId(1)),
            TracedItem(text="Clara lives in Bonn", memory_id=MemoryId(2), message_id=MessageId(9), stays=True),
        ),
    ),
    Trace(kind=TraceKind.TITLE, count=1, items=(TracedItem(text="The xylophone", conversation_id=ConversationId(1)),)),
    TOLD,
    Trace(kind=TraceKind.TASK, count=1, items=(TracedItem(text="Shortened", task_id=TaskId(6)),)),
    Trace(kind=TraceKind.ERRAND, count=1, items=(TracedItem(text="Found it", errand_id=ErrandId(7)),)),
    Trace(kind=TraceKind.VECTOR, count=4),
)


def shown(*traces: Trace, state: ErasureState = ErasureState()) -> TracesShown:  # noqa: B008 - it is frozen
    return TracesShown(request_id=RequestId(0), message_id=MESSAGE, traces=traces, state=state)


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget, client: FakeClient, style: Style) -> TracesDialog:
    client.become_ready()
    dialog = TracesDialog(client, style, "My xylophone\nis hidden", window, message_id=MESSAGE)
    dialog.open()
    return dialog


def listed(qtbot: QtBot, dialog: TracesDialog, count: int) -> list[TraceGroup]:
    qtbot.waitUntil(lambda: len(dialog.groups) == count)
    return dialog.groups


def link(group: TraceGroup, name: str) -> Button:
    return next(one for one in group.findChildren(Button) if name in (one.text(), one.accessibleName()))


def asked_to_confirm(dialog: TracesDialog) -> ConfirmDialog:
    dialog.erase_button.click()
    found = dialog.findChild(ConfirmDialog)
    assert isinstance(found, ConfirmDialog)
    return found


def words(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(Label))


def test_it_loads_and_lists_each_kind(qtbot: QtBot, dialog: TracesDialog, client: FakeClient) -> None:
    assert client.last(ShowTraces).message_id == MESSAGE
    assert "Looking for it…" in dialog.shown_text
    assert not dialog.erase_button.isEnabled()
    client.answer(shown(*TRACES), ShowTraces)
    groups = listed(qtbot, dialog, len(TRACES))
    assert [group.trace.kind for group in groups] == [trace.kind for trace in TRACES]
    qtbot.waitUntil(lambda: "Vectors" in dialog.shown_text)
    told = dialog.shown_text
    assert "My xylophone is hidden" in told
    assert all(one in told for one in ("Memories", "You own a xylophone", "stays", "Vectors", "4"))
    qtbot.waitUntil(lambda: "As you said 3" in dialog.shown_text)
    assert "As you said 4" not in dialog.shown_text
    link(groups[2], "Show 5 more").click()
    qtbot.waitUntil(lambda: "As you said 8" in dialog.shown_text)
    assert dialog.erase_button.isEnabled()


@pytest.mark.parametrize(
    ("name", "signal", "given"),
    [
        ("Show: You own a xylophone", "memory_requested", [MemoryId(1)]),
        ("Show: The xylophone", "message_requested", [ConversationId(1), None]),
        ("Show: Shortened", "task_requested", [TaskId(6)]),
        ("Show: Found it", "errand_requested", [ErrandId(7)]),
        ("Show: As you said 0", "message_requested", [ConversationId(2), MessageId(20)]),
    ],
)
def test_a_click_leads_to_it(
    qtbot: QtBot, dialog: TracesDialog, client: FakeClient, name: str, signal: str, given: list[object]
) -> None:
    client.answer(shown(*TRACES), ShowTraces)
    listed(qtbot, dialog, len(TRACES))
    show = next(one for one in dialog.findChildren(Button) if one.accessibleName() == name)
    with qtbot.waitSignal(getattr(dialog, signal)) as blocker:
        show.click()
    assert blocker.args == given


def test_all_of_it_is_erased_after_a_question(qtbot: QtBot, dialog: TracesDialog, client: FakeClient) -> None:
    client.answer(shown(*TRACES), ShowTraces)
    listed(qtbot, dialog, len(TRACES))
    question = asked_to_confirm(dialog)
    told = words(question)
    assert "can't be undone" in told
    assert "the message and the replies to it; what was said after them stays" in told
    assert "Memories: 1" in told  # the other one stays
    assert "Vectors: 4" in told
    assert f"{kind_words(TraceKind.TOLD)}:" not in told
    assert "Other replies that were told of it keep their words" in told
    question.reject()
    assert client.all(EraseTraces) == []

    asked_to_confirm(dialog).accept()
    assert client.last(EraseTraces).message_id == MESSAGE
    assert not dialog.erase_button.isEnabled()
    client.answer(shown(state=ErasureState(pending=True)), EraseTraces)
    qtbot.waitUntil(lambda: dialog.groups == [])
    qtbot.waitUntil(lambda: "It is being removed" in dialog.shown_text)
    assert "Nothing is left of it." in dialog.shown_text
    assert "It is being removed from the files, too." in dialog.shown_text
    assert "xylophone" not in dialog.shown_text
    assert dialog.erase_button.isHidden()
    client.emit(
        ErasureStateChanged(
            state=ErasureState(pending=True, problem=Problem(code="storage_full", what="The disk is full."))
        )
    )
    assert "The disk is full." in dialog.shown_text
    client.emit(ErasureStateChanged(state=ErasureState()))
    assert "It is gone from the files, too." in dialog.shown_text


def test_nothing_came_of_it(dialog: TracesDialog, client: FakeClient) -> None:
    client.answer(shown(), ShowTraces)
    assert "Nothing came of it." in dialog.shown_text
    assert dialog.erase_button.isEnabled()


def test_what_goes_wrong_is_told(qtbot: QtBot, dialog: TracesDialog, client: FakeClient) -> None:
    client.fail(Problem(code="not_found", what="This message doesn't exist any more."), ShowTraces)
    qtbot.waitUntil(lambda: "This message doesn't exist any more." in dialog.shown_text)
    assert not dialog.erase_button.isEnabled()


def test_a_reply_that_is_being_written_is_not_erased(qtbot: QtBot, dialog: TracesDialog, client: FakeClient) -> None:
    client.answer(shown(*TRACES), ShowTraces)
    listed(qtbot, dialog, len(TRACES))
    asked_to_confirm(dialog).accept()
    client.fail(Problem(code="invalid_request", what="A reply is being written."), EraseTraces)
    qtbot.waitUntil(lambda: "A reply is being written." in dialog.shown_text)
    assert not dialog.erased
    assert len(dialog.groups) == len(TRACES)
    assert dialog.erase_button.isEnabled()


def test_of_a_memory_and_of_a_reply(window: QWidget, client: FakeClient, style: Style) -> None:
    client.become_ready()
    for given, goes in (
        ({"memory_id": MemoryId(5)}, "the memory"),
        ({"message_id": MESSAGE, "role": Role.ASSISTANT}, "the words of this reply; its place stays"),
    ):
        dialog = TracesDialog(client, style, "A text", window, **given)
        dialog.open()
        client.answer(shown(), ShowTraces)
        question = asked_to_confirm(dialog)
        assert goes in words(question)
        question.reject()
        dialog.accept()


def test_every_kind_has_a_name_and_an_icon() -> None:
    assert set(ICONS) == set(TraceKind)
    assert len({kind_words(kind) for kind in TraceKind}) == len(TraceKind)
