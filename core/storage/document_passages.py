"""Writes the passages that pages of documents are cut into."""

from __future__ import annotations

import msgspec

from core.documents.pages import Piece
from core.records import DocumentId
from core.storage.database import Database


def insert_passage(
    database: Database, document_id: DocumentId, page_id: int, piece: Piece, passage_id: int | None = None
) -> int:
    """Its id: the next one, unless it has to have one that is free. Its words are indexed with it; its meaning is the caller's to note.

    Raises:
        StorageError, StorageFull: nothing was written.
    """
    return database.insert(
        'INSERT INTO document_passages (id, document_id, page_id, start, "end", heading, language)'
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (
            passage_id,
            document_id,
            page_id,
            piece.start,
            piece.end,
            msgspec.json.encode(piece.heading).decode(),
            piece.language,
        ),
    )
