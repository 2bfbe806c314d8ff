from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from app.chat.transcript_model import Entry, Outgoing, TranscriptModel
from core.protocol import (
    EverythingDeleted,
    MemoryAdded,
    MemoryRemoved,
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    PromptEvaluated,
    RequestId,
    TokensGenerated,
    TurnFinished,
)
from core.records import Memory, MemoryId, MemoryKind, MemorySource, MessageId, MessageStatus
from tests.unit_app.chat.factories import ELSEWHERE, HERE, STATS, note, reply, said


@pytest.fixture
def model(qapp: QApplication) -> TranscriptModel:
    model = TranscriptModel()
    model.tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)  # type: ignore[attr-defined]
    model.show(HERE, [said(1), reply(2)])
    return model


def entry(model: TranscriptModel, row: int) -> Entry:
    data = model.rows[row]
    assert isinstance(data, Entry)
    return data


def remembered(number: int, text: str = "Clara avoids dairy") -> Memory:
    return Memory(
        id=MemoryId(number), kind=MemoryKind.NOTE, text=text, source=MemorySource.LEARNED, learned_at=0, valid_from=0
    )


def texts(model: TranscriptModel) -> list[str]:
    return [model.index(row).data(Qt.ItemDataRole.DisplayRole) for row in range(model.rowCount())]


def test_tokens_are_appended_and_other_conversations_ignored(model: TranscriptModel) -> None:
    model.apply(MessageAdded(message=reply(4, "", status=MessageStatus.QUEUED)))
    model.apply(MessageAdded(message=reply(9, "not here", where=ELSEWHERE)))
    model.apply(PromptEvaluated(message_id=MessageId(4), done=1, total=2))
    assert entry(model, 2).evaluated == (1, 2)
    model.apply(TokensGenerated(conversation_id=HERE, message_id=MessageId(4), text="hm", reasoning=True))
    model.apply(TokensGenerated(conversation_id=HERE, message_id=MessageId(4), text="Hel"))
    model.apply(TokensGenerated(conversation_id=HERE, message_id=MessageId(4), text="lo"))
    message = entry(model, 2).message
    assert (message.text, message.reasoning, message.status) == ("Hello", "hm", MessageStatus.STREAMING)
    assert entry(model, 2).evaluated is None
    assert model.index(2).data(TranscriptModel.Roles.ROW) == entry(model, 2)
    model.apply(MessageChanged(message=reply(4, "Hello.")))
    model.apply(TurnFinished(conversation_id=HERE, message_id=MessageId(4), stats=STATS))
    assert model.writing is None
    assert entry(model, 2).message.stats == STATS
    assert texts(model) == ["A question", "An answer", "Hello."]


def test_outgoing_becomes_the_stored_message(model: TranscriptModel) -> None:
    for number, text in ((7, "first"), (8, "second")):
        model.add_outgoing(Outgoing(RequestId(number), text))
    model.apply(MessageAdded(message=said(3, "first"), request_id=RequestId(7)))
    model.apply(MessageAdded(message=reply(4, "", status=MessageStatus.QUEUED), request_id=RequestId(7)))
    assert texts(model) == ["A question", "An answer", "first", "", "second"]
    model.drop_outgoing(RequestId(7))
    model.drop_outgoing(RequestId(8))
    assert texts(model) == ["A question", "An answer", "first", ""]


def test_message_that_is_listed_and_added_stands_once(model: TranscriptModel) -> None:
    model.show(HERE, [said(1), reply(2), said(3, "sent")], [Outgoing(RequestId(7), "sent")])
    model.apply(MessageAdded(message=said(3, "sent"), request_id=RequestId(7)))
    assert texts(model) == ["A question", "An answer", "sent"]


def test_new_conversation_is_named_by_its_first_message(model: TranscriptModel) -> None:
    model.show(None, (), [Outgoing(RequestId(7), "hello")])
    model.apply(MessageAdded(message=said(1, "of another", ELSEWHERE)))
    assert texts(model) == ["hello"]
    model.apply(MessageAdded(message=said(1, "hello"), request_id=RequestId(7)))
    assert model.conversation_id == HERE
    assert texts(model) == ["hello"]


def test_prepend_remove_and_let_go(model: TranscriptModel) -> None:
    model.show(HERE, [said(5), reply(6)])
    model.prepend([said(3), reply(4), said(5)])
    assert [message.id for message in model.messages] == [3, 4, 5, 6]
    model.apply(MessagesRemoved(conversation_id=HERE, message_ids=(MessageId(4), MessageId(6), MessageId(99))))
    assert [message.id for message in model.messages] == [3, 5]
    model.drop_oldest(1)
    assert [message.id for message in model.messages] == [5]
    model.apply(EverythingDeleted())
    assert model.rowCount() == 0


def test_memories_are_told_under_their_reply(model: TranscriptModel) -> None:
    model.apply(MemoryAdded(memory=remembered(5), reply_id=MessageId(2)))
    model.apply(MemoryAdded(memory=remembered(5), reply_id=MessageId(2)))
    assert entry(model, 1).message.learned == (note(5),)
    model.apply(MemoryRemoved(memory_id=MemoryId(5), text="Clara avoids dairy"))
    assert entry(model, 1).undone == {5}
    model.apply(MemoryAdded(memory=remembered(5)))
    assert entry(model, 1).undone == frozenset()
    model.apply(MemoryRemoved(memory_id=MemoryId(6), text="You like tea", reply_id=MessageId(2)))
    assert entry(model, 1).forgotten == (note(6, "You like tea"),)
    model.apply(MemoryAdded(memory=remembered(6, "You like tea")))
    assert entry(model, 1).forgotten == ()
