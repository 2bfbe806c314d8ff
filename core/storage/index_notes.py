"""Notes to the indexer, written in the transaction of the change they are about."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from core.records import RecallKind
from core.storage.database import Database


class Action(StrEnum):
    PUT = "put"
    REMOVE = "remove"


class DocumentKind(StrEnum):
    """What is indexed beside what is recalled."""

    PASSAGE = "passage"


IndexKind = RecallKind | DocumentKind
INDEX_KINDS: tuple[IndexKind, ...] = (*RecallKind, *DocumentKind)


def index_kind(name: str) -> IndexKind:
    """The kind of this name."""
    return DocumentKind(name) if name in set(DocumentKind) else RecallKind(name)


def note(database: Database, action: Action, kind: IndexKind, item_ids: Iterable[int]) -> None:
    """Ask for items to be indexed for every embedding model, or removed from its index. Replaces earlier notes about them."""
    database.execute_many(
        "INSERT INTO index_notes (kind, item_id, action, model) SELECT ?, ?, ?, model FROM embedding_spaces",
        [(kind, item_id, action) for item_id in item_ids],
    )


def note_for(database: Database, model: str, action: Action, kind: IndexKind, item_ids: Iterable[int]) -> None:
    """As `note`, for one embedding model alone."""
    database.execute_many(
        "INSERT INTO index_notes (kind, item_id, action, model) VALUES (?, ?, ?, ?)",
        [(kind, item_id, action, model) for item_id in item_ids],
    )


def index_only_for(database: Database, model: str) -> None:
    """Notes are written for this embedding model and no other."""
    with database.transaction():
        database.execute("DELETE FROM embedding_spaces WHERE model <> ?", (model,))
        database.execute("INSERT OR REPLACE INTO embedding_spaces (model, serving) VALUES (?, 1)", (model,))
