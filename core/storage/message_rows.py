"""Rows of the messages table as records."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    CitedSentence,
    LearnedNote,
    MemoryId,
    Message,
    MessageId,
    MessageStatus,
    Picture,
    Problem,
    Role,
    TurnStats,
)
from core.storage import recalls, steps
from core.storage.database import Database
from core.storage.pictures import Pictures
from core.storage.sqlite import Row

# Statuses in which a message's text will not grow any more and is worth finding again; and that a message `m` has one of them, in SQL.
FINAL = (MessageStatus.COMPLETE, MessageStatus.STOPPED, MessageStatus.INTERRUPTED)
IS_FINAL = "m.status IN ({})".format(", ".join(f"'{status}'" for status in FINAL))

_OWN = """
    m.id, m.conversation_id, m.role, m.text, m.reasoning, m.status, m.created_at, m.stats, m.problem, m.model,
    m.steps, m.rating, m.profile_lines, m.parent_id, m.persona_id, m.cited,
    (SELECT group_concat(DISTINCT d.position) FROM dead_steps d WHERE m.steps IS NOT NULL AND d.reply_id = m.id) AS dead_steps
"""

# What `message` reads, of a table called `m`.
COLUMNS = f"""
    {_OWN},
    (SELECT count(*) FROM live_recalls r WHERE r.reply_id = m.id)
    + (SELECT count(*) FROM recalls r WHERE r.reply_id = m.id AND {recalls.WITHOUT_ORIGIN}) AS recalled,
    (SELECT count(*) FROM citations t WHERE t.reply_id = m.id) AS passages,
    (SELECT group_concat(s.id) FROM (
        SELECT id FROM messages WHERE conversation_id = m.conversation_id AND parent_id IS m.parent_id ORDER BY created_at, id
    ) s) AS siblings
"""

# The same, without what other rows say of it: of ten thousand versions of a message each would name all.
BARE = f"{_OWN}, 0 AS recalled, 0 AS passages, NULL AS siblings"


def message(row: Row, learned: tuple[LearnedNote, ...] = (), pictures: tuple[Picture, ...] = ()) -> Message:
    """One row; `learned` and `pictures` aren't part of it."""
    return Message(
        id=row["id"],
        conversation_id=row["conversation_id"],
        role=Role(row["role"]),
        text=row["text"],
        reasoning=row["reasoning"],
        status=MessageStatus(row["status"]),
        created_at=row["created_at"],
        recalled=row["recalled"],
        learned=learned,
        stats=None if row["stats"] is None else msgspec.json.decode(row["stats"], type=TurnStats),
        problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
        model=row["model"],
        steps=steps.read(row["steps"], row["dead_steps"]),
        rating=row["rating"],
        profile_lines=row["profile_lines"],
        siblings=_siblings(row["siblings"]),
        persona_id=row["persona_id"],
        greeting=row["role"] == Role.ASSISTANT and row["parent_id"] is None,
        passages=row["passages"],
        cited=() if row["cited"] is None else msgspec.json.decode(row["cited"], type=tuple[CitedSentence, ...]),
        pictures=pictures,
    )


def one(database: Database, message_id: MessageId) -> Message:
    """One message, whatever its conversation is.

    Raises:
        NotFound: there is none.
    """
    rows = database.rows(f"SELECT {COLUMNS} FROM messages m WHERE m.id = ?", (message_id,))
    if not rows:
        raise no_message()
    return messages(database, rows)[0]


def messages(database: Database, rows: Sequence[Row]) -> list[Message]:
    """Rows of one branch, oldest first: replies with what was learned from the question before them, questions with their pictures."""
    if not rows:
        return []
    asked = None
    if rows[0]["role"] == Role.ASSISTANT:
        asked = rows[0]["parent_id"]
    learned: dict[int, list[LearnedNote]] = {}
    for row in database.rows(
        "SELECT x.id, x.text, x.source_message_id FROM memories x JOIN messages m ON m.id = x.source_message_id"
        " WHERE m.conversation_id = ? AND m.id BETWEEN ? AND ? AND x.deleted_at IS NULL ORDER BY x.id",
        (rows[0]["conversation_id"], asked or rows[0]["id"], rows[-1]["id"]),
    ):
        learned.setdefault(row["source_message_id"], []).append(
            LearnedNote(memory_id=MemoryId(row["id"]), text=row["text"])
        )
    shown = Pictures(database).of([row["id"] for row in rows if row["role"] == Role.USER])
    messages = []
    for row in rows:
        if row["role"] == Role.USER:
            asked = row["id"]
            messages.append(message(row, pictures=shown.get(row["id"], ())))
        else:
            messages.append(message(row, learned=tuple(learned.get(asked or 0, ()))))
    return messages


def no_message() -> NotFound:
    """To be raised where it was deleted."""
    return NotFound("This message doesn't exist any more.")


def _siblings(ids: object) -> tuple[MessageId, ...]:
    """The ways of one message, as "3,7"; none if there is but one."""
    found = tuple(MessageId(int(one)) for one in str(ids or "").split(",") if one)
    return found if len(found) > 1 else ()
