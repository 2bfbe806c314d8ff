"""What the core and the process that recognises speech say to each other: MessagePack with its length before it."""

from __future__ import annotations

import struct
from typing import BinaryIO

import msgspec

from core.errors import HearingError
from core.records import Problem

_LENGTH = struct.Struct("<I")
# A segment of half a minute is one megabyte.
_MOST_BYTES = 64 << 20


class Recognise(msgspec.Struct, frozen=True, kw_only=True, tag="recognise"):
    """Answered with `Recognised`, or `Refused`.

    Attributes:
        model: folder of the model, as the system has it.
        samples: 16 bits, one channel, `HEARING_RATE`; half a minute at most.
        language: ISO 639-1; empty: it is heard.
        words: names that may occur.
        partial: it goes on after this: quickly, and none of it final.
        timed: `Recognised.sentences` is wanted.
    """

    model: bytes
    samples: bytes
    language: str = ""
    words: tuple[str, ...] = ()
    partial: bool = False
    timed: bool = False


class Said(msgspec.Struct, frozen=True):
    """Some words. `start`, `end`: in seconds since the segment's beginning."""

    start: float
    end: float
    text: str


class Recognised(msgspec.Struct, frozen=True, kw_only=True, tag="recognised"):
    """`text`: empty, nothing was said. `language`: ISO 639-1."""

    text: str
    language: str = ""
    sentences: tuple[Said, ...] = ()


class Refused(msgspec.Struct, frozen=True, tag="refused"):
    problem: Problem


Answer = Recognised | Refused

_answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
_requests = msgspec.msgpack.Decoder(Recognise)


def write(target: BinaryIO, item: Recognise | Answer) -> None:
    data = msgspec.msgpack.encode(item)
    target.write(_LENGTH.pack(len(data)) + data)
    target.flush()


def read_request(source: BinaryIO) -> Recognise | None:
    """None: there are no more."""
    data = _read(source)
    return None if data is None else _requests.decode(data)


def read_answer(source: BinaryIO) -> Answer | None:
    """None: it has ended. What is no answer counts as the end, too."""
    try:
        data = _read(source)
        return None if data is None else _answers.decode(data)
    except (msgspec.DecodeError, ValueError, OSError):
        return None


def _read(source: BinaryIO) -> bytes | None:
    head = source.read(_LENGTH.size)
    if len(head) < _LENGTH.size:
        return None
    (length,) = _LENGTH.unpack(head)
    if length > _MOST_BYTES:
        return None
    data = source.read(length)
    return data if len(data) == length else None


def unusable(detail: str) -> HearingError:
    return HearingError(
        "The speech model can't be loaded.",
        safe="What was recognised before stays.",
        next_step="Remove it in the settings, under Models for speech, and fetch it again.",
        detail=detail,
    )


def crashed(detail: str) -> HearingError:
    return HearingError(
        "What recognises speech has ended unexpectedly.",
        safe="What was recognised before stays.",
        next_step="Speak again. If it happens again, choose a smaller speech model in the settings.",
        detail=detail,
    )
