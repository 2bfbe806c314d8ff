"""What is in documents: pages, and the passages they are cut into.

New contents are read beside those there are, which are searched until the new ones are complete.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.documents.headings import Above, headings_after
from core.documents.pages import Heading, Opened, Page, Piece, Table
from core.errors import NotFound
from core.records import DocumentId, DocumentStatus, PageText
from core.storage.database import Database
from core.storage.document_passages import insert_passage
from core.storage.index_notes import Action, DocumentKind, note
from core.storage.sqlite import Row
from core.storage.transcript_corrections import TranscriptCorrections

# Contents that are kept of a document, the present ones included: what changed can be told.
_VERSIONS_KEPT = 3


class FileState(msgspec.Struct, frozen=True):
    """A file as it was looked at: its time in nanoseconds, its size in bytes, SHA-256 of what is in it."""

    modified_ns: int
    size: int
    digest: str = ""


class DocumentContents:
    """Reads and writes them. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        corrections: what the user corrected in transcripts.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.corrections = TranscriptCorrections(database)

    def begin(self, document_id: DocumentId, state: FileState) -> int:
        """A file is about to be read. What was read of other contents without coming to an end is dropped.

        Returns:
            The page to go on from.

        Raises:
            NotFound: the document was removed.
        """
        with self._database.transaction():
            row = self._row(document_id)
            read = row["pages_read"] if row["coming_digest"] == state.digest else 0
            self._drop(document_id, "abs(version) = ? AND number > ?", (_coming(row), read))
            self._database.execute(
                "UPDATE documents SET status = 'reading', problem = NULL, coming_digest = ?, pages_read = ?, modified_ns = ?,"
                " size = ? WHERE id = ?",
                (state.digest, read, state.modified_ns, state.size, document_id),
            )
        return int(read) + 1

    def opened(self, document_id: DocumentId, opened: Opened) -> None:
        """What is known of it before its pages are."""
        self._database.execute(
            "UPDATE documents SET format = ?, title = iif(? <> '', ?, title), pages = ? WHERE id = ?",
            (opened.format, opened.title, opened.title, opened.pages, document_id),
        )

    def write(
        self, document_id: DocumentId, batch: Sequence[tuple[Page, Sequence[Piece]]], *, whole: bool = True
    ) -> bool:
        """Keep pages, and their passages if no earlier contents are searched. False if the document isn't to be read any more.

        Args:
            whole: the pages are complete; else more passages of the last one follow.
        """
        with self._database.transaction():
            row = self._reading(document_id)
            if row is None:
                return False
            for page, pieces in batch:
                page_id = self._page(document_id, _coming(row), page)
                if row["read_at"] is None:
                    self._add(document_id, page_id, pieces)
            if whole:
                number = batch[-1][0].number
                self._database.execute(
                    "UPDATE documents SET pages_read = ?, pages = max(pages, ?) WHERE id = ?",
                    (number, number, document_id),
                )
        return True

    def above(self, document_id: DocumentId, number: int) -> Above:
        """The headings that a page of the contents that are being read stands under."""
        row = self._row(document_id)
        above: Above = ()
        for page in self._database.rows(
            "SELECT * FROM document_pages WHERE document_id = ? AND version = ? AND number < ? AND headings <> '[]' ORDER BY number",
            (document_id, _coming(row), number),
        ):
            above = headings_after(_page(page), above)
        return above

    def changed_from(self, document_id: DocumentId) -> int | None:
        """The first page in which the contents that were read differ from those that are searched. None: there are no others to
        take the place of, or none differs."""
        row = self._row(document_id)
        if row["read_at"] is None:
            return None
        versions = {"id": document_id, "now": row["version"], "new": _coming(row)}
        first = self._database.value(
            "SELECT min(n.number) FROM document_pages n LEFT JOIN document_pages o ON o.document_id = n.document_id"
            " AND o.version = :now AND o.number = n.number AND o.text = n.text AND o.label = n.label"
            " AND o.headings = n.headings AND o.tables = n.tables"
            " WHERE n.document_id = :id AND n.version = :new AND o.id IS NULL",
            versions,
        )
        if first is not None:
            return int(first)
        count = "SELECT count(*) FROM document_pages WHERE document_id = ? AND version = ?"
        now, new = (int(self._database.value(count, (document_id, versions[one]))) for one in ("now", "new"))
        return new + 1 if new < now else None

    def keep_corrections(self, document_id: DocumentId) -> bool:
        """All was read: what the user corrected in the contents that are searched holds in these, where they say the same.

        Returns:
            Something is said otherwise by this: those pages are to be compared and cut anew.
        """
        with self._database.transaction():
            row = self._reading(document_id)
            if row is None or row["read_at"] is None:
                return False
            return self.corrections.carry_over(document_id, row["version"], _coming(row))

    def coming(self, document_id: DocumentId, first: int, count: int) -> list[Page]:
        """Pages of the contents that were read, from number `first` on."""
        return self.of_version(document_id, _coming(self._row(document_id)), first, count)

    def finish(
        self,
        document_id: DocumentId,
        state: FileState,
        now: float,
        *,
        first: int | None = None,
        passages: Iterable[tuple[int, Sequence[Piece]]] = (),
    ) -> bool:
        """All was read: it is searched from now on, in place of earlier contents. False if the document isn't to be read any more.

        Args:
            first: the first page that differs from them; None: there are none, or none differs.
            passages: from that page on, by page.
        """
        with self._database.transaction():
            row = self._reading(document_id)
            if row is None:
                return False
            version = row["version"]
            if first is not None:
                version = self._take_place(document_id, version, first, passages)
            elif row["read_at"] is not None:
                self._drop(document_id, "abs(version) = ?", (_coming(row),))
            self._database.execute(
                "UPDATE documents SET status = ?, problem = NULL, version = ?, modified_ns = ?, size = ?, digest = ?,"
                " coming_digest = '', read_at = ?, pages = pages_read, language = ifnull((SELECT language FROM document_passages"
                " WHERE document_id = documents.id GROUP BY language ORDER BY sum(\"end\" - start) DESC LIMIT 1), '')"
                " WHERE id = ?",
                (DocumentStatus.READY, version, state.modified_ns, state.size, state.digest, now, document_id),
            )
        return True

    def abandon(self, document_id: DocumentId) -> None:
        """Drop what was read without coming to an end."""
        with self._database.transaction():
            row = self._row(document_id)
            self._drop(document_id, "abs(version) = ?", (_coming(row),))
            number = self._database.value(
                "SELECT ifnull(max(number), 0) FROM document_pages WHERE document_id = ? AND version = ?",
                (document_id, row["version"]),
            )
            self._database.execute(
                "UPDATE documents SET coming_digest = '', pages_read = ?, pages = ? WHERE id = ?",
                (number, number, document_id),
            )

    def pages(self, document_id: DocumentId, first: int, count: int) -> list[PageText]:
        """Pages of the contents that are searched, from number `first` on.

        Raises:
            NotFound: the document was removed.
        """
        version = self._row(document_id)["version"]
        return [
            PageText(
                number=row["number"],
                label=row["label"],
                text=row["text"],
                headings=tuple(msgspec.json.decode(row["headings"], type=list[tuple[int, int, int]])),
                heard=row["heard"],
            )
            for row in self._database.rows(
                "SELECT p.*, ifnull(h.text, '') AS heard FROM document_pages p LEFT JOIN document_pages h"
                " ON h.document_id = p.document_id AND h.version = -p.version AND h.number = p.number"
                " WHERE p.document_id = ? AND p.version = ? AND p.number >= ? ORDER BY p.number LIMIT ?",
                (document_id, version, first, count),
            )
        ]

    def searched(self, document_id: DocumentId, first: int, count: int) -> list[Page]:
        """As `pages`, with their tables.

        Raises:
            NotFound: the document was removed.
        """
        return self.of_version(document_id, self._row(document_id)["version"], first, count)

    def versions(self, document_id: DocumentId) -> list[int]:
        """The contents of a document that are kept, complete ones, the present ones first.

        Raises:
            NotFound: the document was removed.
        """
        present = self._row(document_id)["version"]
        return [
            row["version"]
            for row in self._database.rows(
                "SELECT DISTINCT version FROM document_pages WHERE document_id = ? AND version BETWEEN 1 AND ? ORDER BY version DESC",
                (document_id, present),
            )
        ]

    def of_version(self, document_id: DocumentId, version: int, first: int, count: int) -> list[Page]:
        """Pages of contents that it has or had, from number `first` on."""
        rows = self._database.rows(
            "SELECT * FROM document_pages WHERE document_id = ? AND version = ? AND number >= ? ORDER BY number LIMIT ?",
            (document_id, version, first, count),
        )
        return [_page(row) for row in rows]

    def erase(self, document_ids: Sequence[DocumentId]) -> None:
        """Remove all there is of documents, from the search index too. In the transaction that removes them."""
        for document_id in document_ids:
            self._drop(document_id, "true", ())

    def _row(self, document_id: DocumentId) -> Row:
        row = self._database.row("SELECT * FROM documents WHERE id = ? AND deleted_at IS NULL", (document_id,))
        if row is None:
            raise NotFound("This document isn't in the library any more.")
        return row

    def _reading(self, document_id: DocumentId) -> Row | None:
        """None if it was removed, cancelled, or is to be read from the beginning."""
        return self._database.row(
            "SELECT * FROM documents WHERE id = ? AND status = 'reading' AND deleted_at IS NULL", (document_id,)
        )

    def _page(self, document_id: DocumentId, version: int, page: Page) -> int:
        known = (document_id, version, page.number)
        self._database.execute(
            "INSERT OR IGNORE INTO document_pages (document_id, version, number, label, text, headings, tables, drawn)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                *known,
                page.label,
                page.text,
                msgspec.json.encode([(one.start, one.end, one.level) for one in page.headings]).decode(),
                msgspec.json.encode([(one.start, one.end) for one in page.tables]).decode(),
                page.drawn,
            ),
        )
        found = "SELECT id FROM document_pages WHERE document_id = ? AND version = ? AND number = ?"
        return int(self._database.value(found, known))

    def _add(self, document_id: DocumentId, page_id: int, pieces: Sequence[Piece]) -> None:
        added = [insert_passage(self._database, document_id, page_id, piece) for piece in pieces]
        note(self._database, Action.PUT, DocumentKind.PASSAGE, added)

    def _take_place(
        self, document_id: DocumentId, version: int, first: int, passages: Iterable[tuple[int, Sequence[Piece]]]
    ) -> int:
        """Search the contents that were read instead of this version; returns theirs."""
        new = version + 1
        # The passages of the pages before stay, and with them their vectors. Those after it don't, even if they are the same:
        # passages are numbered in the order in which they stand in a document.
        self._database.execute(
            "UPDATE document_passages SET page_id = (SELECT n.id FROM document_pages o JOIN document_pages n"
            " ON n.document_id = o.document_id AND n.version = ? AND n.number = o.number WHERE o.id = page_id)"
            " WHERE page_id IN (SELECT id FROM document_pages WHERE document_id = ? AND version = ? AND number < ?)",
            (new, document_id, version, first),
        )
        self._remove_passages("document_id = ? AND version = ?", (document_id, version))
        numbers = {
            row["number"]: row["id"]
            for row in self._database.rows(
                "SELECT number, id FROM document_pages WHERE document_id = ? AND version = ?", (document_id, new)
            )
        }
        for number, pieces in passages:
            self._add(document_id, numbers[number], pieces)
        self._drop(document_id, "abs(version) <= ?", (new - _VERSIONS_KEPT,))
        return new

    def _drop(self, document_id: DocumentId, condition: str, parameters: tuple[object, ...]) -> None:
        """Remove pages that meet a condition, with their passages."""
        those = f"document_id = ? AND {condition}"
        self._remove_passages(those, (document_id, *parameters))
        self._database.execute(f"DELETE FROM document_pages WHERE {those}", (document_id, *parameters))

    def _remove_passages(self, of_pages: str, parameters: tuple[object, ...]) -> None:
        those = f"page_id IN (SELECT id FROM document_pages WHERE {of_pages})"
        gone = [row[0] for row in self._database.tuples(f"SELECT id FROM document_passages WHERE {those}", parameters)]
        self._database.execute(f"DELETE FROM document_passages WHERE {those}", parameters)
        note(self._database, Action.REMOVE, DocumentKind.PASSAGE, gone)


def _coming(row: Row) -> int:
    """The number of the contents that are read, or are to be."""
    return int(row["version"]) + (row["read_at"] is not None)


def _page(row: Row) -> Page:
    return Page(
        number=row["number"],
        label=row["label"],
        text=row["text"],
        headings=tuple(Heading(*one) for one in msgspec.json.decode(row["headings"], type=list[tuple[int, int, int]])),
        tables=tuple(Table(*one) for one in msgspec.json.decode(row["tables"], type=list[tuple[int, int]])),
        drawn=bool(row["drawn"]),
    )
