"""The memory functions that a model called for a reply, and where their results came from."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import FunctionStep, MessageId, RecallKind
from core.storage.database import Database

# What stands in place of a result whose origin was deleted.
DELETED = "(What was found here was deleted since.)"

# Kind and id of a memory or message.
Source = tuple[RecallKind, int]


def add(database: Database, reply_id: MessageId, step: FunctionStep, sources: Sequence[Source]) -> bool:
    """Append a step to a reply's. False if there is no such reply."""
    with database.transaction():
        row = database.row("SELECT steps FROM messages WHERE id = ?", (reply_id,))
        if row is None:
            return False
        steps = [*read(row["steps"]), step]
        database.execute("UPDATE messages SET steps = ? WHERE id = ?", (_json(steps), reply_id))
        database.execute_many(
            "INSERT INTO step_sources (reply_id, position, memory_id, message_id) VALUES (?, ?, ?, ?)",
            [
                (
                    reply_id,
                    len(steps) - 1,
                    item_id if kind is RecallKind.MEMORY else None,
                    item_id if kind is RecallKind.MESSAGE else None,
                )
                for kind, item_id in sources
            ],
        )
    return True


def clear(database: Database, reply_id: MessageId) -> None:
    """The reply is written anew."""
    database.execute("UPDATE messages SET steps = NULL WHERE id = ? AND steps IS NOT NULL", (reply_id,))
    database.execute("DELETE FROM step_sources WHERE reply_id = ?", (reply_id,))


def erase(database: Database, sources: str, parameters: Sequence[object] | dict[str, object]) -> None:
    """Erase the copies of what is about to be deleted for good.

    Args:
        sources: an SQL condition on step_sources.
    """
    dead: dict[int, list[int]] = {}
    for row in database.rows(f"SELECT DISTINCT reply_id, position FROM step_sources WHERE {sources}", parameters):
        dead.setdefault(row["reply_id"], []).append(row["position"])
    for reply_id, positions in dead.items():
        steps = blanked(read(database.value("SELECT steps FROM messages WHERE id = ?", (reply_id,))), positions)
        database.execute("UPDATE messages SET steps = ? WHERE id = ?", (_json(steps), reply_id))


def read(steps: object, dead: object = None) -> tuple[FunctionStep, ...]:
    """The column `steps`; without what the steps at the positions `dead` ("0,2") found."""
    if steps is None:
        return ()
    decoded = msgspec.json.decode(str(steps), type=tuple[FunctionStep, ...])
    return blanked(decoded, [int(position) for position in str(dead).split(",")]) if dead else decoded


def blanked(steps: Sequence[FunctionStep], positions: Sequence[int]) -> tuple[FunctionStep, ...]:
    # The arguments too: a note that the model wrote is in them.
    return tuple(
        FunctionStep(function=step.function, result=DELETED, failed=step.failed) if number in positions else step
        for number, step in enumerate(steps)
    )


def _json(steps: Sequence[FunctionStep]) -> str:
    return msgspec.json.encode(steps).decode()
