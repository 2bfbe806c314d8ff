"""Conversations from other assistants' exports, taken in once each."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from enum import StrEnum

import msgspec

from core.records import Conversation, ConversationId, ImportOrigin, Message, MessageId, MessageStatus, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import Action, note


class ForeignMessage(msgspec.Struct, frozen=True):
    """A message as an export has it.

    Attributes:
        text: never blank.
        created_at: Unix seconds; 0: not known.
        model: on a reply, the name of the model that wrote it; empty if not known.
    """

    role: Role
    text: str
    created_at: float = 0.0
    model: str = ""


class ForeignConversation(msgspec.Struct, frozen=True):
    """A conversation as an export has it.

    Attributes:
        id: what it is known by there.
        created_at, updated_at: Unix seconds; 0: not known.
        messages: oldest first.
    """

    origin: ImportOrigin
    id: str
    title: str
    created_at: float
    updated_at: float
    messages: tuple[ForeignMessage, ...]


class Fate(StrEnum):
    """What became of a conversation in an export."""

    ADDED = "added"
    CHANGED = "changed"  # it is here, and what was said there since was added
    SKIPPED = "skipped"


class Taken(msgspec.Struct, frozen=True):
    """What became of a conversation in an export.

    Attributes:
        conversation: as it is now; None if it was skipped.
        appended: messages that were added to one that was here.
    """

    fate: Fate
    conversation: Conversation | None = None
    appended: tuple[Message, ...] = ()


_SKIPPED = Taken(Fate.SKIPPED)


class ImportedConversations:
    """What was imported from where. Every method may raise StorageError; `take` StorageFull: then nothing was written."""

    def __init__(self, database: Database, conversations: Conversations) -> None:
        self._database = database
        self._conversations = conversations

    def known(self, origin: ImportOrigin, foreign_ids: Collection[str]) -> int:
        """How many of these conversations were imported before. Those deleted since count until they are erased."""
        marks = ", ".join("?" * len(foreign_ids))
        return int(
            self._database.value(
                f"SELECT count(*) FROM imported_conversations WHERE origin = ? AND foreign_id IN ({marks})",
                (origin, *foreign_ids),
            )
        )

    def take(self, foreign: ForeignConversation, now: float) -> Taken:
        """Store a conversation that isn't here, or the messages that one has more than when it was imported before.

        It is left alone if it has no messages, if it was deleted here (once it is erased it counts as new), and if it isn't what
        was imported any more: the user has continued or edited it here, or another branch of it there.
        """
        if not foreign.messages:
            return _SKIPPED
        with self._database.transaction():
            row = self._database.row(
                "SELECT i.conversation_id, i.updated_at, c.deleted_at FROM imported_conversations i"
                " JOIN conversations c ON c.id = i.conversation_id WHERE i.origin = ? AND i.foreign_id = ?",
                (foreign.origin, foreign.id),
            )
            if row is None:
                return self._add(foreign, now)
            if row["deleted_at"] is not None or (foreign.updated_at and foreign.updated_at == row["updated_at"]):
                return _SKIPPED
            return self._grow(ConversationId(row["conversation_id"]), foreign, now)

    def _add(self, foreign: ForeignConversation, now: float) -> Taken:
        times = _times(foreign, now)
        conversation_id = ConversationId(
            self._database.insert(
                # The title is not ours to replace.
                "INSERT INTO conversations (title, titled_by_user, created_at, updated_at) VALUES (?, 1, ?, ?)",
                (foreign.title, min(foreign.created_at or times[0], now), times[-1]),
            )
        )
        self._append(conversation_id, foreign.messages, times)
        self._database.execute(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES (?, ?, ?, ?)",
            (foreign.origin, foreign.id, conversation_id, foreign.updated_at),
        )
        return Taken(Fate.ADDED, self._conversations.get(conversation_id))

    def _grow(self, conversation_id: ConversationId, foreign: ForeignConversation, now: float) -> Taken:
        here = [
            (row["role"], row["text"])
            for row in self._database.rows(
                "SELECT role, text FROM messages WHERE conversation_id = ? ORDER BY id", (conversation_id,)
            )
        ]
        if here != [(message.role, message.text) for message in foreign.messages[: len(here)]]:
            return _SKIPPED
        self._database.execute(
            "UPDATE imported_conversations SET updated_at = ? WHERE origin = ? AND foreign_id = ?",
            (foreign.updated_at, foreign.origin, foreign.id),
        )
        new = foreign.messages[len(here) :]
        if not new:
            return _SKIPPED
        times = _times(foreign, now)[len(here) :]
        appended = self._append(conversation_id, new, times)
        self._database.execute(
            "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (times[-1], conversation_id)
        )
        messages = tuple(self._conversations.message(message_id) for message_id in appended)
        return Taken(Fate.CHANGED, self._conversations.get(conversation_id), messages)

    def _append(
        self, conversation_id: ConversationId, messages: Sequence[ForeignMessage], times: Sequence[float]
    ) -> list[MessageId]:
        last = self._database.value("SELECT coalesce(max(id), 0) FROM messages")
        self._database.execute_many(
            "INSERT INTO messages (conversation_id, role, text, status, created_at, model) VALUES (?, ?, ?, ?, ?, ?)",
            [
                (conversation_id, message.role, message.text, MessageStatus.COMPLETE, time, message.model)
                for message, time in zip(messages, times, strict=True)
            ],
        )
        added = [
            MessageId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM messages WHERE conversation_id = ? AND id > ? ORDER BY id", (conversation_id, last)
            )
        ]
        note(self._database, Action.PUT, RecallKind.MESSAGE, added)
        return added


def _times(foreign: ForeignConversation, now: float) -> list[float]:
    """When each message was said. One that doesn't say it was said with the one before; none after now."""
    times: list[float] = []
    last = foreign.created_at or foreign.updated_at or now
    for message in foreign.messages:
        last = min(message.created_at or last, now)
        times.append(last)
    return times
