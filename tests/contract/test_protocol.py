"""Every command, reply and event survives the wire, and nothing else gets through."""

from __future__ import annotations

import typing

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import protocol
from core.errors import InvalidRequest
from core.protocol import Command, Event, Reply
from core.records import ConversationId, Message, MessageId, Role


def _concrete(base: type[msgspec.Struct]) -> list[type[msgspec.Struct]]:
    return [kind for kind in base.__subclasses__() if kind.__module__.startswith(f"{protocol.__name__}.")]


def test_every_command_can_be_decoded() -> None:
    assert set(typing.get_args(protocol.AnyCommand)) == set(_concrete(Command))


def test_every_reply_and_event_can_be_decoded() -> None:
    assert set(typing.get_args(protocol.AnyAnswer)) == {*_concrete(Reply), *_concrete(Event)}


@pytest.mark.parametrize(
    "kind", [*_concrete(Command), *_concrete(Reply), *_concrete(Event)], ids=lambda kind: kind.__name__
)
def test_every_type_is_frozen_and_tagged_with_its_name(kind: type[msgspec.Struct]) -> None:
    assert kind.__struct_config__.frozen
    assert kind.__struct_config__.tag == kind.__name__


@given(text=st.text(alphabet=st.characters(exclude_categories=["Cs"])))
def test_any_text_is_one_line_and_comes_back_unchanged(text: str) -> None:
    command = protocol.SendMessage(request_id=protocol.RequestId(7), conversation_id=ConversationId(3), text=text)
    line = protocol.encode(command)
    assert line.count(b"\n") == 1
    assert protocol.decode_command(line) == command


def test_an_event_with_a_whole_message_comes_back_unchanged() -> None:
    event = protocol.MessageAdded(
        message=Message(
            id=MessageId(1), conversation_id=ConversationId(2), role=Role.USER, text="مرحبا 🙂 <b>", created_at=1.5
        )
    )
    assert protocol.decode_answer(protocol.encode(event)) == event


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"not json\n",
        b"[]\n",
        b'{"type":"FormatDisk","request_id":1}\n',
        b'{"type":"SendMessage","request_id":1,"conversation_id":null}\n',
        b'{"type":"SendMessage","request_id":1,"conversation_id":null,"text":"a","extra":1}\n',
        b'{"type":"ListConversations","request_id":"one"}\n',
        b'{"type":"SendMessage","request_id":1,"conversation_id":null,"text":"\xff"}\n',
        b'{"type":"SendMessage","request_id":1,"conversation_id":null,"text":"cut',
    ],
)
def test_anything_else_is_refused(line: bytes) -> None:
    with pytest.raises(InvalidRequest):
        protocol.decode_command(line)


def test_the_request_id_of_a_wrong_command_is_found() -> None:
    assert protocol.request_id_of(b'{"type":"FormatDisk","request_id":41}') == 41
    assert protocol.request_id_of(b"garbage") is None


def test_unset_defaults_stay_off_the_wire() -> None:
    line = protocol.encode(
        protocol.MessageAdded(
            message=Message(
                id=MessageId(1), conversation_id=ConversationId(2), role=Role.USER, text="hi", created_at=1.0
            )
        )
    )
    assert "reasoning" not in msgspec.json.decode(line)["message"]
