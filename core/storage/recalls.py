"""What recall put into the prompt for a reply, as it was then."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import MessageId, RecalledItem, RecallKind, Role
from core.storage.database import Database
from core.storage.pictures import Pictures

# Passages that came with a conversation from another computer and were said in one that isn't here: a record, nothing to go to.
WITHOUT_ORIGIN = "r.kind = 'message' AND r.message_id IS NULL"

_SHOWN = f"""
    SELECT * FROM live_recalls WHERE reply_id = :reply
    UNION ALL
    SELECT r.*, NULL, NULL, NULL FROM recalls r WHERE r.reply_id = :reply AND {WITHOUT_ORIGIN}
    ORDER BY position
"""


def replace(database: Database, reply_id: MessageId, asked_id: MessageId, items: Sequence[RecalledItem]) -> None:
    """Keep these items for a reply in place of earlier ones.

    Args:
        asked_id: the user message whose recall note holds their text.
    """
    with database.transaction():
        database.execute("DELETE FROM recalls WHERE reply_id = ?", (reply_id,))
        database.execute_many(
            "INSERT INTO recalls (reply_id, position, asked_id, kind, memory_id, message_id, text, said_at, role, score,"
            " features, weights, since, until, in_picture, beside) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    reply_id,
                    position,
                    asked_id,
                    item.kind,
                    item.memory_id,
                    # Of a memory this is its source, which the memory knows itself.
                    item.message_id if item.kind is RecallKind.MESSAGE else None,
                    item.text,
                    item.said_at,
                    item.role,
                    item.score,
                    msgspec.json.encode(item.features).decode(),
                    msgspec.json.encode(item.weights).decode(),
                    item.since,
                    item.until,
                    item.in_picture,
                    item.beside,
                )
                for position, item in enumerate(items)
            ],
        )


def copy(database: Database, reply_id: MessageId, other_id: MessageId) -> None:
    """What was recalled for a reply was recalled for another one to the same message, too. What the user said about it stays with the first."""
    columns = "asked_id, kind, memory_id, message_id, text, said_at, role, score, features, weights, since, until, in_picture, beside"
    with database.transaction():
        database.execute(
            f"INSERT INTO recalls (reply_id, position, {columns}) SELECT ?, position, {columns} FROM recalls WHERE reply_id = ?",
            (other_id, reply_id),
        )
        database.execute(
            "INSERT INTO recall_queries (reply_id, embedder, vector) SELECT ?, embedder, vector FROM recall_queries"
            " WHERE reply_id = ?",
            (other_id, reply_id),
        )


def live(database: Database, reply_id: MessageId) -> list[RecalledItem]:
    """The items kept for a reply whose origin is still there to be seen, or never was here, best first."""
    rows = database.rows(_SHOWN, {"reply": reply_id})
    shown = Pictures(database).of([row["message_id"] for row in rows if row["message_id"] is not None])
    return [
        RecalledItem(
            kind=RecallKind(row["kind"]),
            text=row["text"],
            said_at=row["said_at"],
            role=Role(row["role"]),
            memory_id=row["memory_id"],
            message_id=None if row["conversation_id"] is None else row["origin_id"],
            conversation_id=row["conversation_id"],
            conversation_title=row["conversation_title"] or "",
            score=row["score"],
            features=msgspec.json.decode(row["features"], type=dict[str, float]),
            weights=msgspec.json.decode(row["weights"], type=dict[str, float]),
            rating=row["rating"],
            since=row["since"],
            until=row["until"],
            pictures=shown.get(row["message_id"], ()),
            in_picture=bool(row["in_picture"]),
            beside=row["beside"],
        )
        for row in rows
    ]
