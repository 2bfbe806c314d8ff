"""What was said and may be brought back: not what is muted, on a branch that isn't shown, or of a deleted conversation."""

from __future__ import annotations

from collections.abc import Collection, Sequence

import msgspec

from core.records import ConversationId, MemoryReach, Message, MessageId, Role
from core.storage import message_rows
from core.storage.database import Database
from core.storage.pictures import Pictures
from core.storage.projects import said_ids_within, said_within
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches

# Messages that recall may bring back, of a table `m` joined with its conversations `c`.
_SPOKEN_ANYWHERE = f"c.deleted_at IS NULL AND NOT m.muted AND {message_rows.IS_FINAL}"
_SPOKEN = f"{_SPOKEN_ANYWHERE} AND m.shown"

# The same, of rows of the word index.
_MAY_BE_FOUND = (
    "EXISTS (SELECT 1 FROM messages m INDEXED BY messages_standing WHERE m.id = messages_fts.rowid AND NOT m.muted AND {}"
    " AND m.conversation_id NOT IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL))"
)

_BESIDE = (
    "m.parent_id AS previous_id, (SELECT n.id FROM messages n WHERE n.conversation_id = m.conversation_id"
    " AND n.parent_id = m.id AND n.shown) AS next_id"
)

# A message that recall may bring back, as `message_rows.message` reads it, with its title and those beside it.
_SPEECH = (
    "SELECT m.id, m.conversation_id, m.role, m.text, m.reasoning, m.status, m.created_at, m.model, NULL AS stats,"
    " NULL AS problem, NULL AS steps, NULL AS dead_steps, 0 AS rating, 0 AS recalled, 0 AS profile_lines, 0 AS passages, NULL AS cited,"
    f" NULL AS siblings, m.parent_id, NULL AS persona_id, m.pictured, c.title, {_BESIDE}"
    " FROM messages m JOIN conversations c ON c.id = m.conversation_id"
)


# What is said outside of projects that keep it.
_EVERYWHERE = MemoryReach()


class SpokenMessage(msgspec.Struct, frozen=True):
    """A past message that recall may bring back, and where it stands.

    Attributes:
        previous_id, next_id: the finished messages beside it, None at the ends of the conversation.
        pictured: what stands in its pictures.
    """

    message: Message
    conversation_title: str
    previous_id: MessageId | None
    next_id: MessageId | None
    pictured: str = ""


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
    """Queries about messages as recall and search see them.

    What is said in a project that keeps it is seen only from there; `reach` says from where one looks.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def word_hits(
        self, query: str, limit: int, reach: MemoryReach = _EVERYWHERE, *, unshown: bool = False
    ) -> list[WordHit]:
        """Messages that share words with `query`, best first, without those that recall may not bring back.

        Args:
            unshown: with those on branches that aren't shown.
        """
        among = f"{_MAY_BE_FOUND.format('1' if unshown else 'm.shown')} AND {said_ids_within(reach)}"
        return word_hits(self._database, "messages_fts", query, limit, among=among)

    def word_matches(self, query: str, reach: MemoryReach = _EVERYWHERE) -> WordMatches:
        """Which messages have which words of `query`, by conversation, without those that recall may not bring back."""
        return word_matches(
            self._database,
            "messages_fts",
            query,
            "SELECT m.id, m.conversation_id FROM json_each(?) f"
            " CROSS JOIN messages m INDEXED BY messages_standing ON m.id = f.value"
            " WHERE NOT m.muted AND m.shown AND m.conversation_id NOT IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL)"
            f" AND {said_within(reach)}",
        )

    def places(self, message_ids: Collection[int], reach: MemoryReach = _EVERYWHERE) -> dict[MessageId, Place]:
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
                f" JOIN conversations c ON c.id = m.conversation_id WHERE m.id IN ({marks}) AND {_SPOKEN}"
                f" AND {said_within(reach)}",
                tuple(message_ids),
            )
        }

    def texts(self, message_ids: Collection[int]) -> dict[MessageId, str]:
        """The texts of messages, as they are."""
        marks = ", ".join("?" * len(message_ids))
        return dict(self._database.tuples(f"SELECT id, text FROM messages WHERE id IN ({marks})", tuple(message_ids)))

    def between(
        self, since: float, until: float, limit: int, offset: int, reach: MemoryReach = _EVERYWHERE
    ) -> list[Message]:
        """Finished messages said from `since` to before `until`, oldest first, those left out that recall may not bring."""
        return [
            message_rows.message(row)
            for row in self._database.rows(
                f"{_SPEECH} WHERE m.created_at >= ? AND m.created_at < ? AND {_SPOKEN} AND {said_within(reach)}"
                " ORDER BY m.created_at, m.id LIMIT ? OFFSET ?",
                (since, until, limit, offset),
            )
        ]

    def told(self, message_ids: Sequence[int], reach: MemoryReach) -> set[int]:
        """Those of them that may be told."""
        marks = ", ".join("?" * len(message_ids))
        rows = self._database.rows(
            f"SELECT m.id FROM messages m WHERE m.id IN ({marks}) AND {said_within(reach)}", tuple(message_ids)
        )
        return {row["id"] for row in rows}

    def within(self, reach: MemoryReach) -> list[int]:
        """All that may be told."""
        return [row["id"] for row in self._database.rows(f"SELECT m.id FROM messages m WHERE {said_within(reach)}")]

    def passages(
        self, message_ids: Sequence[int], reach: MemoryReach = _EVERYWHERE, *, unshown: bool = False
    ) -> list[SpokenMessage]:
        """The messages that recall may bring back, in the order asked for; those it may not are left out.

        Args:
            unshown: with those on branches that aren't shown.
        """
        marks = ", ".join("?" * len(message_ids))
        spoken = f"{_SPOKEN_ANYWHERE if unshown else _SPOKEN} AND {said_within(reach)}"
        rows = self._database.rows(f"{_SPEECH} WHERE m.id IN ({marks}) AND {spoken}", tuple(message_ids))
        found = {row["id"]: row for row in rows}
        shown = Pictures(self._database).of(list(found))
        return [
            SpokenMessage(
                message=message_rows.message(row, pictures=shown.get(row["id"], ())),
                conversation_title=row["title"],
                previous_id=row["previous_id"],
                next_id=row["next_id"],
                pictured=row["pictured"],
            )
            for message_id in message_ids
            if (row := found.get(message_id)) is not None
        ]
