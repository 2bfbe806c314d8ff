"""Turns as the store has them: what a prompt is built from, and how to tell whether that has changed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from core.records import MessageId
from core.storage.prompt_messages import StoredMessage


class StoredTurn(msgspec.Struct, frozen=True):
    """A user message and the reply to it, if there is one."""

    asked: StoredMessage
    reply: StoredMessage | None = None

    def digest(self) -> str:
        """Differs if anything that the prompt says of this turn does."""
        reply = self.reply and (self.reply.message.text, self.reply.message.steps, self.reply.calls)
        note = (self.asked.recall_note, self.asked.tool_note)
        shown = (self.asked.pictures,) if self.asked.pictures else ()
        return text_digest(msgspec.json.encode((self.asked.message.text, note, reply, *shown)))


def stored_turns(stored: Iterable[StoredMessage]) -> Iterator[StoredTurn]:
    """The messages of a conversation, oldest first, in turns."""
    asked: StoredMessage | None = None
    for entry in stored:
        if entry.message.role == "user":
            if asked is not None:
                yield StoredTurn(asked)
            asked = entry
        elif asked is not None:
            yield StoredTurn(asked, entry)
            asked = None
    if asked is not None:
        yield StoredTurn(asked)


def digests_everywhere(stored: Sequence[StoredMessage]) -> dict[MessageId, set[str]]:
    """What a turn's digest may be, by its user message: with each of the replies it got, and without."""
    asked = {entry.message.id: entry for entry in stored if entry.message.role == "user"}
    found = {message_id: {StoredTurn(entry).digest()} for message_id, entry in asked.items()}
    for entry in stored:
        if entry.message.role != "user" and entry.follows in asked:
            found[entry.follows].add(StoredTurn(asked[entry.follows], entry).digest())
    return found


def text_digest(text: bytes) -> str:
    """Short, and different for different texts."""
    return hashlib.blake2b(text, digest_size=16).hexdigest()
