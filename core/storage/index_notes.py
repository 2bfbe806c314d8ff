"""Notes to the indexer, written in the transaction of the change they are about."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from core.records import RecallKind
from core.storage.database import Database


class Action(StrEnum):
    PUT = "put"
    REMOVE = "remove"


def note(database: Database, action: Action, kind: RecallKind, item_ids: Iterable[int]) -> None:
    """Ask for items to be indexed, or removed from the index. Replaces earlier notes about them."""
    database.execute_many(
        "INSERT INTO index_notes (kind, item_id, action) VALUES (?, ?, ?)",
        [(kind, item_id, action) for item_id in item_ids],
    )
