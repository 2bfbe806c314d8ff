"""Conversations as JSON, a message at a time. The format is told in `core.records.exports`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

import msgspec

from core.records import EXPORT_FORMAT, EXPORT_VERSION, ExportedConversation, ExportedMessage

# Bytes that are put together before they are handed on.
_TOGETHER = 64 * 1024

_MARK = f'"format":"{EXPORT_FORMAT}","version":{EXPORT_VERSION}'.encode()

_encoder = msgspec.json.Encoder()


def json_pieces(
    conversations: Iterable[tuple[ExportedConversation, Iterable[ExportedMessage]]], now: float
) -> Iterator[bytes]:
    """A whole file, with a message a line."""
    yield b'{"conversations":['
    between = b"\n"
    for conversation, messages in conversations:
        yield between
        yield from _conversation(conversation, messages)
        between = b",\n"
    exported_at = datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds")
    yield b"\n],\n" + _MARK + b',"exported_at":"' + exported_at.encode() + b'"}\n'


def _conversation(conversation: ExportedConversation, messages: Iterable[ExportedMessage]) -> Iterator[bytes]:
    held = bytearray(b"{" + _MARK + b"," + _encoder.encode(conversation)[1:-1] + b',"messages":[')
    between = b"\n"
    for message in messages:
        held += between + _encoder.encode(message)
        between = b",\n"
        if len(held) > _TOGETHER:
            yield bytes(held)
            held.clear()
    yield bytes(held) + b"\n]}"
