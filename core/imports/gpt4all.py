"""Chats as GPT4All keeps them: one file each, written by Qt's QDataStream.

What stands where was read from the program's published source; versions 1 to 13 of the format are known. Of what follows the first tool
call that has values of other kinds than text nothing is known, so such a chat is refused.
"""

from __future__ import annotations

import struct

from core.imports.turns import Parts, Turns, time_of
from core.records import ImportOrigin, Role
from core.storage.imported import ForeignConversation

MAGIC = b"\xf5\xd5\x53\xcc"

_NEWEST = 13
_NULL = 0xFFFFFFFF
_MOST = 1_000_000
_DEEPEST = 8

_ROLES = {"Prompt: ": Role.USER, "Response: ": Role.ASSISTANT}

# QMetaType's number of a text: the only kind of value that a tool was called with.
_QSTRING = 10


class Unreadable(Exception):
    """It isn't as a chat file is."""


def conversation(content: bytes) -> ForeignConversation:
    """The chat in a file that begins with `MAGIC`.

    Raises:
        Unreadable: it is cut off, or of a version that isn't known.
    """
    # Older versions kept the model's logits among its state, and nothing says whether one did: right is what ends where the file does.
    for with_logits in (False, True):
        stream = _Stream(content[len(MAGIC) :])
        try:
            found = _chat(stream, stream.int32(), with_logits)
        except Unreadable:
            continue
        if stream.ended:
            return found
    raise Unreadable


class _Stream:
    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 0

    @property
    def ended(self) -> bool:
        return self._at == len(self._content)

    def raw(self, count: int) -> bytes:
        if count < 0 or self._at + count > len(self._content):
            raise Unreadable
        self._at += count
        return self._content[self._at - count : self._at]

    def int32(self) -> int:
        return int(struct.unpack(">i", self.raw(4))[0])

    def int64(self) -> int:
        return int(struct.unpack(">q", self.raw(8))[0])

    def flag(self) -> bool:
        return self.raw(1) != b"\0"

    def bytes(self) -> bytes:
        length = struct.unpack(">I", self.raw(4))[0]
        return b"" if length == _NULL else self.raw(length)

    def text(self) -> str:
        return self.bytes().decode("utf-16-be", "replace")

    def count(self, size: int = 8) -> int:
        count = self.int64() if size == 8 else self.int32()
        if not 0 <= count <= _MOST:
            raise Unreadable
        return count

    def texts(self) -> None:
        for _ in range(self.count(4)):
            self.text()


def _chat(stream: _Stream, version: int, with_logits: bool) -> ForeignConversation:
    if not 1 <= version <= _NEWEST:
        raise Unreadable
    created = time_of(stream.int64())
    known, name = stream.text(), stream.text()
    stream.text()  # the user's name
    model = stream.text()
    if version >= 3:
        stream.texts()  # collections of documents
    if version < 11:
        _skip_state(stream, version, with_logits)
    turns = Turns()
    for _ in range(stream.count(4)):
        _add_item(stream, version, turns, model)
    return turns.conversation(ImportOrigin.GPT4ALL, known, name, created, 0.0)


def _skip_state(stream: _Stream, version: int, with_logits: bool) -> None:
    """What the model had in mind."""
    kept = stream.flag() if version >= 6 else True
    if version >= 2:
        stream.int32()
        stream.int32()
    stream.text()
    stream.text()
    stream.int32()
    if not kept:
        return
    if version < 4:
        stream.int32()
    stream.int32()
    if version >= 7:
        stream.int32()
    if with_logits:
        stream.raw(4 * stream.count())
    stream.raw(4 * stream.count())
    stream.bytes()


def _add_item(stream: _Stream, version: int, turns: Turns, model: str) -> None:
    if version < 12:
        stream.int32()
    role = _ROLES.get(stream.text())
    parts = Parts()
    value = stream.text()
    if version < 10:
        stream.text()
    stream.text()  # what the user would have answered
    stream.raw(4)  # what is ticked
    if version >= 11 and role is Role.ASSISTANT:
        stream.flag()
    if version >= 8:
        for _ in range(stream.count()):
            _skip_source(stream)
    elif version >= 3:
        stream.text()
        stream.texts()
    if version >= 10:
        for _ in range(stream.count()):
            url, content = stream.bytes().decode("utf-8", "replace"), stream.bytes()
            parts.file(url.rpartition("/")[2], content.decode("utf-8", "replace") if content.isascii() else "")
    if version >= 12:
        _read_within(stream, parts, _DEEPEST)
    parts.say(value)
    if role is not None:
        turns.add(role, parts, 0.0, model if role is Role.ASSISTANT else "")


def _skip_source(stream: _Stream) -> None:
    for _ in range(7):
        stream.text()
    for _ in range(3):
        stream.int32()


def _read_within(stream: _Stream, parts: Parts, deepest: int) -> None:
    """What an answer is made of since it may use tools: text, thoughts, calls, and what they gave."""
    if deepest == 0:
        raise Unreadable
    for _ in range(stream.count()):
        name, value = stream.text(), stream.text()
        if name == "ToolCall: ":
            parts.mark(f"tool: {_skip_call(stream)}")
        elif name == "Think: ":
            stream.int32()
        elif name in ("Text: ", "Response: "):
            parts.say(value)
        _read_within(stream, parts, deepest - 1)


def _skip_call(stream: _Stream) -> str:
    name = stream.text()
    for _ in range(stream.count()):
        stream.text()
        stream.int32()
        if stream.int32() != _QSTRING or stream.flag():
            raise Unreadable
        stream.text()
    stream.text()
    stream.int32()
    stream.text()
    return name
