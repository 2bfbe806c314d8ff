"""Conversations as they go out to files: with all that is known of each message, read a part at a time."""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Sequence

import msgspec

from core.records import (
    ConversationId,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedRecall,
    ImportOrigin,
    MemoryKind,
    MemorySource,
    MessageId,
    RecallKind,
    Role,
)
from core.storage import message_rows, recalls
from core.storage.conversations import Conversations
from core.storage.database import Database

# Recalls that may be shown, and those that came with an imported conversation and have no origin here.
_REPLIES = "SELECT id FROM messages WHERE conversation_id = :conversation AND id BETWEEN :first AND :last"
_RECALLS = f"""
    SELECT * FROM live_recalls WHERE reply_id IN ({_REPLIES})
    UNION ALL
    SELECT r.*, NULL, NULL, NULL FROM recalls r WHERE r.reply_id IN ({_REPLIES}) AND {recalls.WITHOUT_ORIGIN}
    ORDER BY reply_id, position
"""

_MESSAGES = f"SELECT {message_rows.COLUMNS}, m.muted, m.shown FROM messages m"

_numbers = msgspec.json.Decoder(dict[str, float])


class ExportedConversations:
    """Reads conversations for files. Every method may raise StorageError, and NotFound for one that isn't there."""

    def __init__(self, database: Database, conversations: Conversations) -> None:
        self._database = database
        self._conversations = conversations

    def ids(self) -> list[ConversationId]:
        """Every conversation, the oldest first."""
        return [
            ConversationId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM conversations WHERE deleted_at IS NULL ORDER BY created_at, id"
            )
        ]

    def count(self, conversation_ids: Sequence[ConversationId], *, everywhere: bool = True) -> int:
        """How many messages these have.

        Args:
            everywhere: with those of the branches that aren't shown.
        """
        return sum(
            self._database.value(
                "SELECT count(*) FROM messages WHERE conversation_id = ? AND (shown OR ?)", (one, everywhere)
            )
            for one in conversation_ids
        )

    def conversation(self, conversation_id: ConversationId) -> ExportedConversation:
        """What is known of one as a whole."""
        conversation = self._conversations.get(conversation_id)
        foreign = self._foreign(conversation_id)
        return ExportedConversation(
            id=self.key(conversation_id),
            title=conversation.title,
            titled_by_user=conversation.titled_by_user,
            created_at=conversation.created_at,
            updated_at=conversation.updated_at,
            functions=conversation.functions,
            learns=conversation.learns,
            imported_from="" if foreign is None else foreign["origin"],
            imported_id="" if foreign is None else foreign["foreign_id"],
        )

    def key(self, conversation_id: ConversationId) -> str:
        """What a conversation is known by in files: it stays the same wherever it is imported."""
        row = self._database.row(
            "SELECT foreign_id FROM imported_conversations WHERE conversation_id = ? AND origin = ?",
            (conversation_id, ImportOrigin.REMEMORA),
        )
        return own_key(self._database, conversation_id) if row is None else str(row["foreign_id"])

    def messages(
        self, conversation_id: ConversationId, after: int, limit: int, *, everywhere: bool = True
    ) -> list[ExportedMessage]:
        """The next messages after one, oldest first; from the first on after 0.

        Args:
            everywhere: with those of the branches that aren't shown.
        """
        self._conversations.get(conversation_id)
        return self._exported(
            conversation_id,
            self._database.rows(
                f"{_MESSAGES} WHERE m.conversation_id = ? AND m.id > ? AND (m.shown OR ?) ORDER BY m.id LIMIT ?",
                (conversation_id, after, everywhere, limit),
            ),
        )

    def some(self, conversation_id: ConversationId, message_ids: Sequence[MessageId]) -> list[ExportedMessage]:
        """These messages of a conversation, oldest first."""
        marks = ", ".join("?" * len(message_ids))
        return self._exported(
            conversation_id,
            self._database.rows(
                f"{_MESSAGES} WHERE m.conversation_id = ? AND m.id IN ({marks}) ORDER BY m.id",
                (conversation_id, *message_ids),
            ),
        )

    # --- inside ---

    def _foreign(self, conversation_id: ConversationId) -> sqlite3.Row | None:
        return self._database.row(
            "SELECT origin, foreign_id FROM imported_conversations WHERE conversation_id = ? AND origin != ?",
            (conversation_id, ImportOrigin.REMEMORA),
        )

    def _exported(self, conversation_id: ConversationId, rows: Sequence[sqlite3.Row]) -> list[ExportedMessage]:
        if not rows:
            return []
        first, last = rows[0]["id"], rows[-1]["id"]
        recalled = self._recalled(conversation_id, first, last)
        learned = self._learned(conversation_id, first, last)
        return [
            _of(row, recalled=tuple(recalled.get(row["id"], ())), learned=tuple(learned.get(row["id"], ())))
            for row in rows
        ]

    def _recalled(self, conversation_id: ConversationId, first: int, last: int) -> dict[int, list[ExportedRecall]]:
        found: dict[int, list[ExportedRecall]] = {}
        keys: dict[int, str] = {}
        for row in self._database.rows(_RECALLS, {"conversation": conversation_id, "first": first, "last": last}):
            said_in = row["conversation_id"]
            if said_in is not None and said_in not in keys:
                keys[said_in] = self.key(ConversationId(said_in))
            found.setdefault(row["reply_id"], []).append(
                ExportedRecall(
                    kind=RecallKind(row["kind"]),
                    text=row["text"],
                    said_at=row["said_at"],
                    role=Role(row["role"]),
                    score=row["score"],
                    features=_numbers.decode(row["features"]),
                    weights=_numbers.decode(row["weights"]),
                    rating=row["rating"],
                    conversation="" if said_in is None else keys[said_in],
                    conversation_title=row["conversation_title"] or "",
                )
            )
        return found

    def _learned(self, conversation_id: ConversationId, first: int, last: int) -> dict[int, list[ExportedMemory]]:
        found: dict[int, list[ExportedMemory]] = {}
        for row in self._database.rows(
            "SELECT x.* FROM messages m JOIN memories x ON x.source_message_id = m.id"
            " WHERE m.conversation_id = ? AND m.id BETWEEN ? AND ? AND x.deleted_at IS NULL ORDER BY x.id",
            (conversation_id, first, last),
        ):
            found.setdefault(row["source_message_id"], []).append(
                ExportedMemory(
                    text=row["text"],
                    kind=MemoryKind(row["kind"]),
                    quote=row["quote"],
                    source=MemorySource(row["source"]),
                    learned_at=row["learned_at"],
                    valid_from=row["valid_from"],
                    valid_until=row["valid_until"],
                    pinned=bool(row["pinned"]),
                )
            )
        return found


def own_key(database: Database, conversation_id: ConversationId) -> str:
    """The key of a conversation that began here: its id, with what no other conversation of that id has."""
    created_at = database.value("SELECT created_at FROM conversations WHERE id = ?", (conversation_id,))
    digest = hashlib.blake2b(f"{conversation_id} {created_at!r}".encode(), digest_size=8).hexdigest()
    return f"{conversation_id}-{digest}"


def _of(
    row: sqlite3.Row, *, recalled: tuple[ExportedRecall, ...], learned: tuple[ExportedMemory, ...]
) -> ExportedMessage:
    message = message_rows.message(row)
    return ExportedMessage(
        id=message.id,
        parent=row["parent_id"],
        shown=bool(row["shown"]),
        role=message.role,
        text=message.text,
        reasoning=message.reasoning,
        status=message.status,
        created_at=message.created_at,
        model=message.model,
        stats=message.stats,
        problem=message.problem,
        steps=message.steps,
        rating=message.rating,
        muted=bool(row["muted"]),
        recalled=recalled,
        learned=learned,
    )
