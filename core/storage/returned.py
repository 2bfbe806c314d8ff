"""Conversations that Rememora itself exported, taken in again: here, where nothing is doubled, or on another computer.

What was learned there is never learned here by this: it is joined with the memory that says the same, or waits for the user's word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.records import (
    ConversationId,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedRecall,
    ImportOrigin,
    MemoryId,
    MessageId,
    MessageStatus,
    RecallKind,
    Role,
)
from core.storage.database import Database
from core.storage.exported import own_key
from core.storage.index_notes import Action, note
from core.storage.memories import Memories
from core.storage.proposals import Proposals

# Replies that nobody is writing here.
_UNFINISHED = (MessageStatus.QUEUED, MessageStatus.STREAMING)
_SEARCHED = (MessageStatus.COMPLETE, MessageStatus.STOPPED, MessageStatus.INTERRUPTED)


class ReturnedConversations:
    """Queries in the transaction of whoever asks. Times passed in are Unix seconds."""

    def __init__(self, database: Database, memories: Memories, proposals: Proposals) -> None:
        self._database = database
        self._memories = memories
        self._proposals = proposals

    def is_here(self, key: str) -> bool:
        """Whether the conversation of this key began here or was imported. One that was deleted counts until it is erased."""
        return self._with_key(key) is not None

    def find(self, conversation: ExportedConversation) -> ConversationId | None:
        """The conversation here that this is, be it that both were imported from the same assistant."""
        here = self._with_key(conversation.id)
        if here is None and conversation.imported_from:
            here = self._imported(conversation.imported_from, conversation.imported_id)
        return here

    def add(
        self, conversation: ExportedConversation, messages: Sequence[ExportedMessage], now: float
    ) -> tuple[ConversationId, int]:
        """Store one that isn't here; its id, and how many memories wait for the user's word now."""
        conversation_id = ConversationId(
            self._database.insert(
                "INSERT INTO conversations (title, titled_by_user, created_at, updated_at, functions, learns)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (
                    conversation.title,
                    conversation.titled_by_user,
                    conversation.created_at,
                    conversation.updated_at,
                    conversation.functions,
                    conversation.learns,
                ),
            )
        )
        known = [(ImportOrigin.REMEMORA.value, conversation.id)]
        known += [(conversation.imported_from, conversation.imported_id)] if conversation.imported_from else []
        self._database.execute_many(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES (?, ?, ?, ?)",
            [(origin, foreign_id, conversation_id, conversation.updated_at) for origin, foreign_id in known],
        )
        _, proposed = self._insert(conversation_id, messages, {None: None}, now)
        return conversation_id, proposed

    def go_on(
        self,
        here: ConversationId,
        conversation: ExportedConversation,
        messages: Sequence[ExportedMessage],
        now: float,
    ) -> tuple[list[MessageId], int]:
        """Add what was said since to one that is here, and the branches that are missing; nothing if it was deleted, or went on
        otherwise.

        Returns:
            What was added, and how many memories wait for the user's word now.
        """
        row = self._database.row("SELECT deleted_at FROM conversations WHERE id = ?", (here,))
        known = self._database.rows(
            "SELECT id, parent_id, shown, role, text FROM messages WHERE conversation_id = ? ORDER BY id", (here,)
        )
        alike = all(
            (one["role"], one["text"]) == (message.role, message.text)
            for one, message in zip(
                (one for one in known if one["shown"]), (one for one in messages if one.shown), strict=False
            )
        )
        if row is None or row["deleted_at"] is not None or not alike:
            return [], 0
        # What is shown comes last: of several that say the same it is the one that is meant.
        same = {
            (one["parent_id"], one["role"], one["text"]): one
            for one in sorted(known, key=lambda one: bool(one["shown"]))
        }
        places: dict[int | None, MessageId | None] = {None: None}
        missing = []
        for message in messages:
            place = same.get((places[message.parent], message.role, message.text)) if message.parent in places else None
            if place is None or (message.shown and not place["shown"]):
                missing.append(message)
            else:
                places[message.id] = MessageId(place["id"])
        if not missing:
            return [], 0
        added, proposed = self._insert(here, missing, places, now)
        self._database.execute(
            "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (conversation.updated_at, here)
        )
        return added, proposed

    # --- inside ---

    def _with_key(self, key: str) -> ConversationId | None:
        here = self._imported(ImportOrigin.REMEMORA, key)
        number = key.partition("-")[0]
        if here is None and number.isascii() and number.isdigit() and len(number) < 16:
            own = ConversationId(int(number))
            row = self._database.row("SELECT 1 FROM conversations WHERE id = ?", (own,))
            here = own if row is not None and own_key(self._database, own) == key else None
        return here

    def _imported(self, origin: str, foreign_id: str) -> ConversationId | None:
        row = self._database.row(
            "SELECT conversation_id FROM imported_conversations WHERE origin = ? AND foreign_id = ?",
            (origin, foreign_id),
        )
        return None if row is None else ConversationId(row["conversation_id"])

    def _insert(
        self,
        conversation_id: ConversationId,
        messages: Sequence[ExportedMessage],
        places: dict[int | None, MessageId | None],
        now: float,
    ) -> tuple[list[MessageId], int]:
        """Store messages, each after the one before it.

        Args:
            places: ids here of those that are here already, by their ids there; filled in.
        """
        added: list[MessageId] = []
        proposed = 0
        for message in messages:
            asked = places[message.parent]
            message_id = places[message.id] = self._insert_one(conversation_id, message, asked)
            added.append(message_id)
            if message.role is Role.USER:
                proposed += sum(self._join(memory, message, message_id, now) for memory in message.learned)
            elif asked is not None:
                self._recall(message_id, asked, message.recalled)
        found = [
            message_id
            for message_id, message in zip(added, messages, strict=True)
            if message.shown and _status(message) in _SEARCHED and message.text.strip() and not message.muted
        ]
        note(self._database, Action.PUT, RecallKind.MESSAGE, found)
        return added, proposed

    def _insert_one(
        self, conversation_id: ConversationId, message: ExportedMessage, parent: MessageId | None
    ) -> MessageId:
        return MessageId(
            self._database.insert(
                "INSERT INTO messages (conversation_id, parent_id, shown, role, text, reasoning, status, created_at, model, stats,"
                " problem, steps, rating, muted) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation_id,
                    parent,
                    message.shown,
                    message.role,
                    message.text,
                    message.reasoning,
                    _status(message),
                    message.created_at,
                    message.model,
                    _json(message.stats),
                    _json(message.problem),
                    _json(message.steps or None),
                    message.rating,
                    message.muted,
                ),
            )
        )

    def _join(self, memory: ExportedMemory, message: ExportedMessage, message_id: MessageId, now: float) -> bool:
        """Join what was learned from a message with the memory that says the same; True if it waits for the user's word now."""
        quote = memory.quote if memory.quote in message.text else ""
        same = self._memories.same_text(memory.text)
        if same is None:
            # The past is no proposal: kept, it would hold.
            return memory.valid_until is None and self._proposals.add(
                memory.kind, memory.text, quote=quote, message_id=message_id, replaces=(), now=now
            )
        self._database.execute(
            "UPDATE memories SET source_message_id = ?, quote = CASE quote WHEN '' THEN ? ELSE quote END"
            " WHERE id = ? AND source_message_id IS NULL",
            (message_id, quote, same.id),
        )
        return False

    def _recall(self, reply_id: MessageId, asked: MessageId, items: Iterable[ExportedRecall]) -> None:
        self._database.execute_many(
            "INSERT INTO recalls (reply_id, position, asked_id, kind, memory_id, message_id, text, said_at, role, score,"
            " features, weights, rating) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    reply_id,
                    position,
                    asked,
                    item.kind,
                    self._memory_of(item),
                    self._message_of(item),
                    item.text,
                    item.said_at,
                    item.role,
                    item.score,
                    _json(item.features),
                    _json(item.weights),
                    item.rating,
                )
                for position, item in enumerate(items)
            ],
        )

    def _memory_of(self, item: ExportedRecall) -> MemoryId | None:
        same = self._memories.same_text(item.text) if item.kind is RecallKind.MEMORY else None
        return None if same is None else same.id

    def _message_of(self, item: ExportedRecall) -> MessageId | None:
        """Where it was said, if that is here: a copy goes with its origin."""
        where = self._with_key(item.conversation) if item.kind is RecallKind.MESSAGE and item.conversation else None
        row = self._database.row(
            "SELECT id FROM messages WHERE conversation_id = ? AND created_at = ? AND role = ?",
            (where, item.said_at, item.role),
        )
        return None if row is None else MessageId(row["id"])


def _status(message: ExportedMessage) -> MessageStatus:
    return MessageStatus.INTERRUPTED if message.status in _UNFINISHED else message.status


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
