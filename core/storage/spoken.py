"""What was said and may be brought back: neither muted messages nor those of deleted conversations."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence

import msgspec

from core.records import ConversationId, Message, MessageId, Role
from core.storage import message_rows
from core.storage.database import Database
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches

# Messages that recall may bring back, of a table `m` joined with its conversations `c`.
_SPOKEN = "c.deleted_at IS NULL AND NOT m.muted AND m.status IN ('complete', 'stopped', 'interrupted')"

_BESIDE = (
    "(SELECT max(p.id) FROM messages p WHERE p.conversation_id = m.conversation_id AND p.id < m.id) AS previous_id,"
    " (SELECT min(n.id) FROM messages n WHERE n.conversation_id = m.conversation_id AND n.id > m.id) AS next_id"
)

# A message that recall may bring back, as `message_rows.message` reads it, with its title and those beside it.
_SPEECH = (
    "SELECT m.id, m.conversation_id, m.role, m.text, m.reasoning, m.status, m.created_at, m.model, NULL AS stats,"
    f" NULL AS problem, NULL AS steps, NULL AS dead_steps, 0 AS rating, 0 AS recalled, NULL AS persona_id, c.title, {_BESIDE}"
    " FROM messages m JOIN conversations c ON c.id = m.conversation_id"
)


class SpokenMessage(msgspec.Struct, frozen=True):
    """A past message that recall may bring back, and where it stands.

    Attributes:
        previous_id, next_id: the finished messages beside it, None at the ends of the conversation.
    """

    message: Message
    conversation_title: str
    previous_id: MessageId | None
    next_id: MessageId | None


class Place(msgspec.Struct, frozen=True):
    """Where a finished message stands, without its text.

    Attributes:
        previous_id, next_id: the messages beside it, None at the ends of the conversation.
        usefulness: its own weight in the ranking, moved by feedback, -1 to 1.
    """

    id: MessageId
    conversation_id: ConversationId
    role: Role
    created_at: float
    previous_id: MessageId | None
    next_id: MessageId | None
    usefulness: float = 0.0


class SpokenMessages:
    """Queries about messages as recall and search see them."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def word_hits(self, query: str, limit: int) -> list[WordHit]:
        """Messages that share words with `query`, best first: neither muted ones nor those of deleted conversations."""
        unseen = int(
            self._database.value(
                "SELECT (SELECT count(*) FROM messages WHERE muted) + (SELECT count(*) FROM messages m"
                " WHERE m.conversation_id IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL))"
            )
        )
        hits = word_hits(self._database, "messages_fts", query, limit, hidden=unseen)
        if unseen:
            seen = {row["id"] for row in self._spoken_rows([hit.item_id for hit in hits])}
            hits = [hit for hit in hits if hit.item_id in seen]
        return hits[:limit]

    def word_matches(self, query: str) -> WordMatches:
        """Which messages have which words of `query`, by conversation; muted and deleted ones are left out."""
        return word_matches(
            self._database,
            "messages_fts",
            query,
            "SELECT m.id, m.conversation_id FROM json_each(?) f"
            " CROSS JOIN messages m INDEXED BY messages_standing ON m.id = f.value WHERE NOT m.muted"
            " AND m.conversation_id NOT IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL)",
        )

    def places(self, message_ids: Collection[int]) -> dict[MessageId, Place]:
        """Where the messages stand that recall may bring back; those it may not are left out."""
        marks = ", ".join("?" * len(message_ids))
        return {
            row["id"]: Place(
                row["id"],
                row["conversation_id"],
                Role(row["role"]),
                row["created_at"],
                row["previous_id"],
                row["next_id"],
                row["usefulness"],
            )
            for row in self._database.rows(
                f"SELECT m.id, m.conversation_id, m.role, m.created_at, m.usefulness, {_BESIDE} FROM messages m"
                f" JOIN conversations c ON c.id = m.conversation_id WHERE m.id IN ({marks}) AND {_SPOKEN}",
                tuple(message_ids),
            )
        }

    def texts(self, message_ids: Collection[int]) -> dict[MessageId, str]:
        """The texts of messages, as they are."""
        marks = ", ".join("?" * len(message_ids))
        return dict(self._database.tuples(f"SELECT id, text FROM messages WHERE id IN ({marks})", tuple(message_ids)))

    def between(self, since: float, until: float, limit: int, offset: int) -> list[Message]:
        """Finished messages said from `since` to before `until`, oldest first, those left out that recall may not bring."""
        return [
            message_rows.message(row)
            for row in self._database.rows(
                f"{_SPEECH} WHERE m.created_at >= ? AND m.created_at < ? AND {_SPOKEN}"
                " ORDER BY m.created_at, m.id LIMIT ? OFFSET ?",
                (since, until, limit, offset),
            )
        ]

    def passages(self, message_ids: Sequence[int]) -> list[SpokenMessage]:
        """The messages that recall may bring back, in the order asked for; those it may not are left out."""
        found = {row["id"]: row for row in self._spoken_rows(message_ids)}
        return [
            SpokenMessage(
                message=message_rows.message(row),
                conversation_title=row["title"],
                previous_id=row["previous_id"],
                next_id=row["next_id"],
            )
            for message_id in message_ids
            if (row := found.get(message_id)) is not None
        ]

    def _spoken_rows(self, message_ids: Sequence[int]) -> list[sqlite3.Row]:
        marks = ", ".join("?" * len(message_ids))
        return self._database.rows(f"{_SPEECH} WHERE m.id IN ({marks}) AND {_SPOKEN}", tuple(message_ids))
