"""What the user corrected in transcripts, and what was recognised there.

A corrected page stands where it stood, and is what is searched and told. As it was recognised it lies beside it, under the negative
number of its version, for as long as that version is kept.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.documents.pages import Piece
from core.records import DocumentId
from core.storage.database import Database
from core.storage.document_passages import insert_passage
from core.storage.index_notes import Action, DocumentKind, note
from core.storage.sqlite import Row

_COLUMNS = "label, text, headings, tables, drawn"


class TranscriptCorrections:
    """Reads and writes them, in the present contents of a document. To be used on the storage worker, in a transaction.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def heard(self, document_id: DocumentId, version: int, number: int) -> str | None:
        """A page as it was recognised; None if nothing is corrected in it."""
        row = self._database.row(
            "SELECT text FROM document_pages WHERE document_id = ? AND version = ? AND number = ?",
            (document_id, -version, number),
        )
        return None if row is None else str(row["text"])

    def write(
        self,
        document_id: DocumentId,
        version: int,
        number: int,
        text: str,
        pieces: Sequence[Piece],
        *,
        at: int,
        by: int,
    ) -> None:
        """Have a page say something else.

        Args:
            pieces: the passages that the text is cut into.
            at: behind the characters that were replaced, in the text there was.
            by: so many characters more stand in their place.
        """
        page = (document_id, version, number)
        heard = self.heard(*page)
        if heard is None:
            self._keep(*page)
        elif heard == text:
            self._drop(*page)
        row = self._database.row(
            "SELECT id, text FROM document_pages WHERE document_id = ? AND version = ? AND number = ?", page
        )
        assert row is not None
        self._database.execute("UPDATE document_pages SET text = ? WHERE id = ?", (text, row["id"]))
        before = self._passages("x.page_id = ?", (row["id"],))
        if len(before) == len(pieces):
            self._replace(row["text"], text, before, pieces)
        else:
            self._number_anew(document_id, version, number, row["id"], pieces)
        # What was cited of it stands a little further on now. The words that were told stay as they were.
        places = ("told_start", "told_end", "start", '"end"')
        moved = ", ".join(f"{one} = iif({one} < :at, min({one}, :at + :by), {one} + :by)" for one in places)
        self._database.execute(
            f"UPDATE citations SET {moved} WHERE document_id = :document AND version = :version AND page = :page",
            {"at": at, "by": by, "document": document_id, "version": version, "page": number},
        )

    def carry_over(self, document_id: DocumentId, present: int, coming: int) -> bool:
        """A recording was read again: where it sounds as it did, it stays corrected. True if that made a page say something else."""
        rows = self._database.rows(
            "SELECT n.number, o.text, ifnull(h.text, o.text) AS heard, k.id AS kept FROM document_pages n"
            " JOIN document_pages o ON o.document_id = n.document_id AND o.version = :present AND o.number = n.number"
            " LEFT JOIN document_pages h ON h.document_id = n.document_id AND h.version = -:present AND h.number = n.number"
            " LEFT JOIN document_pages k ON k.document_id = n.document_id AND k.version = -:coming AND k.number = n.number"
            " WHERE n.document_id = :document AND n.version = :coming AND ifnull(k.text, n.text) = ifnull(h.text, o.text)"
            " AND o.text <> n.text",
            {"document": document_id, "present": present, "coming": coming},
        )
        for row in rows:
            page = (document_id, coming, row["number"])
            if row["kept"] is None:
                self._keep(*page)
            elif row["text"] == row["heard"]:
                self._drop(*page)
            self._database.execute(
                "UPDATE document_pages SET text = ? WHERE document_id = ? AND version = ? AND number = ?",
                (row["text"], *page),
            )
        return bool(rows)

    def _drop(self, document_id: DocumentId, version: int, number: int) -> None:
        """A page is as it was recognised."""
        self._database.execute(
            "DELETE FROM document_pages WHERE document_id = ? AND version = ? AND number = ?",
            (document_id, -version, number),
        )

    def _keep(self, document_id: DocumentId, version: int, number: int) -> None:
        """Put a page beside, as it was recognised."""
        self._database.execute(
            f"INSERT OR REPLACE INTO document_pages (document_id, version, number, {_COLUMNS})"
            f" SELECT document_id, ?, number, {_COLUMNS} FROM document_pages WHERE document_id = ? AND version = ? AND number = ?",
            (-version, document_id, version, number),
        )

    def _passages(self, condition: str, parameters: tuple[object, ...]) -> list[Row]:
        return self._database.rows(
            "SELECT x.* FROM document_passages x JOIN document_pages p ON p.id = x.page_id"
            f" WHERE {condition} ORDER BY x.id",
            parameters,
        )

    def _replace(self, before: str, text: str, there: Sequence[Row], pieces: Sequence[Piece]) -> None:
        """Each passage keeps its number, and its vector if it says what it said."""
        changed = []
        for row, piece in zip(there, pieces, strict=True):
            if before[row["start"] : row["end"]] == text[piece.start : piece.end]:
                self._database.execute(
                    'UPDATE document_passages SET start = ?, "end" = ? WHERE id = ?',
                    (piece.start, piece.end, row["id"]),
                )
                continue
            # Its words are indexed when it comes and goes.
            self._database.execute("DELETE FROM document_passages WHERE id = ?", (row["id"],))
            insert_passage(self._database, row["document_id"], row["page_id"], piece, row["id"])
            changed.append(row["id"])
        note(self._database, Action.PUT, DocumentKind.PASSAGE, changed)

    def _number_anew(
        self, document_id: DocumentId, version: int, number: int, page_id: int, pieces: Sequence[Piece]
    ) -> None:
        """There are more of them or fewer: those behind follow, since passages are numbered as they stand in a document."""
        there = self._passages("p.document_id = ? AND p.version = ? AND p.number >= ?", (document_id, version, number))
        gone = [row["id"] for row in there]
        self._database.execute_many("DELETE FROM document_passages WHERE id = ?", [(one,) for one in gone])
        note(self._database, Action.REMOVE, DocumentKind.PASSAGE, gone)
        added = [insert_passage(self._database, document_id, page_id, piece) for piece in pieces]
        for row in there:
            if row["page_id"] != page_id:
                heading = msgspec.json.decode(row["heading"], type=tuple[str, ...])
                piece = Piece(row["start"], row["end"], heading, row["language"])
                added.append(insert_passage(self._database, document_id, row["page_id"], piece))
        note(self._database, Action.PUT, DocumentKind.PASSAGE, added)
