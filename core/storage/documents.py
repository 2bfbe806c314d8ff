"""The user's documents: which there are, whose they are, and how far each was read.

Removed ones are invisible to every query here at once; they go for good when they are purged.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import msgspec

from core.errors import NotFound
from core.records import (
    ConversationId,
    Document,
    DocumentFilter,
    DocumentFolderId,
    DocumentId,
    DocumentStatus,
    Problem,
    ProjectId,
)
from core.storage.database import Database
from core.storage.document_contents import DocumentContents, FileState
from core.storage.document_folders import DocumentFolders
from core.storage.sqlite import Row
from core.storage.tasks import lose_sources
from core.storage.words import printable, text_key

_WAITING = "SELECT * FROM documents WHERE status IN ('waiting', 'reading') AND deleted_at IS NULL"

# Those of a conversation before those of the library, what was added by hand before what a folder brought, the latest first: as in the
# index `documents_waiting`.
_NEXT = (
    "conversation_id IS NULL, folder_id IS NOT NULL, iif(folder_id IS NULL, -added_at, 0),"
    " iif(folder_id IS NULL, -id, id) LIMIT 1"
)


# What a StoredFile is made of: there may be tens of thousands.
_FILE = "id, path, status, modified_ns, size, digest"
_STATUSES = {str(status): status for status in DocumentStatus}

# A title and path have a word in them, however its letters are written. Most are plain, and need not be folded for it.
_HAS_WORD = (
    "(title || ' ' || path LIKE :word{0} ESCAPE '\\' OR title || ' ' || path LIKE :key{0} ESCAPE '\\'"
    " OR length(title || path) < length(CAST(title || path AS BLOB)) AND instr(text_key(title || ' ' || path), :folded{0}))"
)


class Owner(msgspec.Struct, frozen=True, kw_only=True):
    """Whom a document belongs to; to the library if nothing is given."""

    folder_id: DocumentFolderId | None = None
    project_id: ProjectId | None = None
    conversation_id: ConversationId | None = None


class StoredFile(msgspec.Struct, frozen=True, kw_only=True):
    """A document as followed folders see it.

    Attributes:
        state: of the file when it was read last.
    """

    id: DocumentId
    path: str
    status: DocumentStatus
    state: FileState


class Documents:
    """Queries about documents. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        contents: what is in them.
        folders: those that are followed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.contents = DocumentContents(database)
        self.folders = DocumentFolders(database)

    # --- which there are --------------------------------------------------------------------------------------

    def page(self, wanted: DocumentFilter, after: int, limit: int) -> tuple[list[Document], int]:
        """Those that a filter lets through, by title, and how many these are in all.

        Args:
            after: leave out so many.
        """
        conditions, parameters = _let_through(wanted)
        rows = self._database.rows(
            f"SELECT * FROM documents WHERE {conditions} ORDER BY title COLLATE NOCASE, id LIMIT :limit OFFSET :after",
            parameters | {"limit": limit, "after": after},
        )
        total = self._database.value(f"SELECT count(*) FROM documents WHERE {conditions}", parameters)
        return [_document(row) for row in rows], int(total)

    def get(self, document_id: DocumentId) -> Document:
        """One document.

        Raises:
            NotFound: it was removed.
        """
        found = self.several([document_id])
        if not found:
            raise NotFound("This document isn't in the library any more.")
        return found[0]

    def several(self, document_ids: Sequence[DocumentId]) -> list[Document]:
        """Those of them that are there."""
        rows = self._database.rows(
            "SELECT * FROM documents WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL ORDER BY id",
            (_listed(document_ids),),
        )
        return [_document(row) for row in rows]

    def known(self, path: str, owner: Owner) -> Document | None:
        """The document of this path that belongs to the same conversation, else to the same project, else to the library."""
        row = self._database.row(
            "SELECT * FROM documents WHERE path = ? AND deleted_at IS NULL AND conversation_id IS ? AND project_id IS ?",
            (path, owner.conversation_id, owner.project_id),
        )
        return None if row is None else _document(row)

    def files(self, folder_id: DocumentFolderId | None) -> list[StoredFile]:
        """Those of a folder; None: those that were added one by one."""
        rows = self._database.tuples(
            f"SELECT {_FILE} FROM documents WHERE folder_id IS ? AND deleted_at IS NULL", (folder_id,)
        )
        return [_stored(row) for row in rows]

    def add(self, path: str, state: FileState, owner: Owner, now: float) -> Document:
        """Take a file in, to be read. That it isn't there already is the caller's to check."""
        file = Path(path)
        document_id = self._database.insert(
            "INSERT INTO documents (path, title, format, size, modified_ns, status, folder_id, project_id, conversation_id,"
            " added_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                path,
                file.stem,
                file.suffix.lstrip(".").lower(),
                state.size,
                state.modified_ns,
                DocumentStatus.WAITING,
                owner.folder_id,
                owner.project_id,
                owner.conversation_id,
                now,
            ),
        )
        return self.get(DocumentId(document_id))

    def take(self, files: Sequence[tuple[str, FileState]], owner: Owner, now: float) -> list[Document]:
        """Take the files of a folder in, to be read; returns their documents. One that was added by hand is the folder's from now
        on, and one that was there before and isn't purged yet is back."""
        taken = []
        with self._database.transaction():
            for path, state in files:
                row = self._database.row(
                    "SELECT id FROM documents WHERE path = ? AND conversation_id IS NULL AND project_id IS ?"
                    " AND (deleted_at IS NULL OR folder_id IS ?) ORDER BY deleted_at IS NOT NULL, id DESC",
                    (path, owner.project_id, owner.folder_id),
                )
                if row is None:
                    taken.append(self.add(path, state, owner, now))
                    continue
                self._database.execute(
                    "UPDATE documents SET folder_id = ?, deleted_at = NULL WHERE id = ?", (owner.folder_id, row["id"])
                )
                taken.append(self.get(DocumentId(row["id"])))
        return taken

    def moved(self, document_id: DocumentId, path: str, owner: Owner) -> None:
        """Its file is elsewhere now, and otherwise as it was.

        Raises:
            NotFound: it was removed.
        """
        before = self.get(document_id)
        # A title of its own stays.
        title = Path(path).stem if before.title == Path(before.path).stem else before.title
        self._database.execute(
            "UPDATE documents SET path = ?, title = ?, folder_id = ?, project_id = ? WHERE id = ?",
            (path, title, owner.folder_id, owner.project_id, document_id),
        )

    # --- how far they were read -------------------------------------------------------------------------------

    def next(self, awaited: Collection[ConversationId] = ()) -> Document | None:
        """The one to be read next.

        Args:
            awaited: theirs come first.
        """
        row = None
        if awaited:
            row = self._database.row(
                f"{_WAITING} AND conversation_id IN (SELECT value FROM json_each(?)) ORDER BY {_NEXT}",
                (_listed(tuple(awaited)),),
            )
        if row is None:
            row = self._database.row(f"{_WAITING} ORDER BY {_NEXT}")
        return None if row is None else _document(row)

    def waiting(self) -> int:
        """How many are to be read."""
        return int(
            self._database.value(
                "SELECT count(*) FROM documents WHERE status IN ('waiting', 'reading') AND deleted_at IS NULL"
            )
        )

    def waiting_in(self, conversation_id: ConversationId) -> int:
        """How many of those that belong to a conversation are to be read."""
        return int(
            self._database.value(
                "SELECT count(*) FROM documents WHERE conversation_id = ? AND status IN ('waiting', 'reading')"
                " AND deleted_at IS NULL",
                (conversation_id,),
            )
        )

    def file(self, document_id: DocumentId) -> StoredFile:
        """Raises NotFound: the document was removed."""
        rows = self._database.tuples(
            f"SELECT {_FILE} FROM documents WHERE id = ? AND deleted_at IS NULL", (document_id,)
        )
        if not rows:
            raise NotFound("This document isn't in the library any more.")
        return _stored(rows[0])

    def set_status(self, document_id: DocumentId, status: DocumentStatus, problem: Problem | None = None) -> None:
        """Say how far it has come."""
        self._database.execute(
            "UPDATE documents SET status = ?, problem = ? WHERE id = ?",
            (status, None if problem is None else msgspec.json.encode(problem).decode(), document_id),
        )

    def wait(self, document_ids: Sequence[DocumentId]) -> None:
        """Their files are others than before, or are back: they are to be read."""
        self._database.execute(
            "UPDATE documents SET status = 'waiting' WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL",
            (_listed(document_ids),),
        )

    def postpone(self, document_id: DocumentId) -> None:
        """It is being read no more for now; what was read stays."""
        self._database.execute(
            "UPDATE documents SET status = 'waiting' WHERE id = ? AND status = 'reading'", (document_id,)
        )

    def failed(
        self, document_id: DocumentId, status: DocumentStatus, problem: Problem, state: FileState | None
    ) -> None:
        """It can't be read as its file is now, unless that changed meanwhile. What was read stays.

        Args:
            state: of the file; None: there is none.
        """
        with self._database.transaction():
            if (
                self._database.execute(
                    "UPDATE documents SET status = ?, problem = ? WHERE id = ? AND status IN ('waiting', 'reading')",
                    (status, msgspec.json.encode(problem).decode(), document_id),
                )
                and state is not None
            ):
                self._database.execute(
                    "UPDATE documents SET modified_ns = ?, size = ? WHERE id = ?",
                    (state.modified_ns, state.size, document_id),
                )

    def unchanged(self, document_id: DocumentId, state: FileState) -> None:
        """Its file was touched, or is back, and holds what it held when it was read."""
        self._database.execute(
            "UPDATE documents SET status = ?, problem = NULL, modified_ns = ?, size = ? WHERE id = ?",
            (DocumentStatus.READY, state.modified_ns, state.size, document_id),
        )

    def read_again(self, document_ids: Sequence[DocumentId]) -> list[Document]:
        """Have them read from the beginning, whatever became of them before. Returns those that are there."""
        self._database.execute(
            "UPDATE documents SET status = 'waiting', problem = NULL, digest = '', coming_digest = '', pages_read = 0"
            " WHERE id IN (SELECT value FROM json_each(?)) AND deleted_at IS NULL",
            (_listed(document_ids),),
        )
        return self.several(document_ids)

    def unread_for(self, code: str) -> list[DocumentId]:
        """Those that couldn't be read because of a problem with this code."""
        rows = self._database.rows(
            "SELECT id FROM documents WHERE status = 'unread' AND deleted_at IS NULL"
            " AND json_extract(problem, '$.code') = ? ORDER BY id",
            (code,),
        )
        return [DocumentId(row["id"]) for row in rows]

    def cancel(self, document_ids: Sequence[DocumentId], problem: Problem) -> list[Document]:
        """Have these that wait or are being read not read any more; all of them if none are named. Returns them."""
        waiting = [
            DocumentId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM documents WHERE status IN ('waiting', 'reading') AND deleted_at IS NULL"
                " AND (? OR id IN (SELECT value FROM json_each(?)))",
                (not document_ids, _listed(document_ids)),
            )
        ]
        with self._database.transaction():
            for document_id in waiting:
                self.contents.abandon(document_id)
                self.set_status(document_id, DocumentStatus.UNREAD, problem)
        return self.several(waiting)

    def interrupted(self) -> None:
        """At the start: what was being read when the core ended waits to go on."""
        self._database.execute("UPDATE documents SET status = 'waiting' WHERE status = 'reading'")

    @property
    def paused(self) -> bool:
        """The user wants nothing read for now."""
        return bool(self._database.value("SELECT count(*) FROM reading_paused"))

    def pause(self, paused: bool) -> None:
        if paused:
            self._database.execute("INSERT OR IGNORE INTO reading_paused VALUES (1)")
        else:
            self._database.execute("DELETE FROM reading_paused")

    # --- removed ----------------------------------------------------------------------------------------------

    def delete(self, document_ids: Sequence[DocumentId], now: float) -> list[DocumentId]:
        """Hide them everywhere; `restore` brings them back until they are purged. Returns those that were there."""
        there = [one.id for one in self.several(document_ids)]
        self._database.execute(
            "UPDATE documents SET deleted_at = ? WHERE id IN (SELECT value FROM json_each(?))", (now, _listed(there))
        )
        return there

    def delete_folders(self, folder_ids: Sequence[DocumentFolderId], now: float) -> list[DocumentId]:
        """Follow folders no more, and hide their documents; returns these."""
        with self._database.transaction():
            self.folders.delete(folder_ids, now)
            return self.delete([file.id for one in folder_ids for file in self.files(one)], now)

    def restore(self, document_ids: Sequence[DocumentId]) -> list[Document]:
        """Undo a delete. Those whose folder is followed no more are on their own. Returns those that aren't purged."""
        self._database.execute(
            "UPDATE documents SET deleted_at = NULL, folder_id ="
            " (SELECT f.id FROM document_folders f WHERE f.id = folder_id AND f.deleted_at IS NULL)"
            " WHERE id IN (SELECT value FROM json_each(?))",
            (_listed(document_ids),),
        )
        return self.several(document_ids)

    def restore_folders(self, folder_ids: Sequence[DocumentFolderId]) -> list[Document]:
        """Undo a delete of folders, with the documents that went with them; returns these."""
        rows = self._database.rows(
            "SELECT d.id FROM documents d JOIN document_folders f ON f.id = d.folder_id AND f.deleted_at = d.deleted_at"
            " WHERE f.id IN (SELECT value FROM json_each(?))",
            (_listed(folder_ids),),
        )
        with self._database.transaction():
            self.folders.restore(folder_ids)
            return self.restore([DocumentId(row["id"]) for row in rows])

    def purge_deleted(self, before: float) -> list[DocumentId]:
        """Erase documents and folders deleted before `before` for good: rows, word index, copies in answers, notes and tasks.

        Their vectors go with the index notes written here. `Database.scrub` then clears the traces on disk.
        """
        with self._database.transaction():
            rows = self._database.rows("SELECT id FROM documents WHERE deleted_at < ?", (before,))
            purged = [DocumentId(row["id"]) for row in rows]
            gone = "(SELECT value FROM json_each(?))"
            these = (_listed(purged),)
            self._database.execute(
                "UPDATE messages SET recall_note = '' WHERE id IN"
                f" (SELECT asked_id FROM citations WHERE document_id IN {gone})",
                these,
            )
            self._database.execute(
                f"UPDATE citations SET document_id = NULL, quote = '' WHERE document_id IN {gone}", these
            )
            lose_sources(self._database, purged)
            self.contents.erase(purged)
            self._database.execute(f"DELETE FROM documents WHERE id IN {gone}", these)
            self.folders.purge_deleted(before)
        return purged


def delete_with(database: Database, column: str, owner: int, now: float) -> None:
    """Hide the documents of a conversation or a project that is deleted at the same moment, and its folders.

    Args:
        column: `conversation_id` or `project_id`.
    """
    for table in ("documents", "document_folders") if column == "project_id" else ("documents",):
        database.execute(f"UPDATE {table} SET deleted_at = ? WHERE {column} = ? AND deleted_at IS NULL", (now, owner))


def restore_with(database: Database, column: str, owner: int) -> None:
    """Undo it; to be called before the conversation or the project is restored."""
    owners = column.removesuffix("_id") + "s"
    for table in ("documents", "document_folders") if column == "project_id" else ("documents",):
        database.execute(
            f"UPDATE {table} SET deleted_at = NULL WHERE {column} = ?"
            f" AND deleted_at = (SELECT o.deleted_at FROM {owners} o WHERE o.id = {column})",
            (owner,),
        )


def _let_through(wanted: DocumentFilter) -> tuple[str, dict[str, object]]:
    """An SQL condition on a document, and its parameters."""
    conditions = ["deleted_at IS NULL"]
    parameters: dict[str, object] = {}
    for column in ("status", "folder_id", "project_id", "conversation_id"):
        value = getattr(wanted, column)
        if value is not None:
            conditions.append(f"{column} = :{column}")
            parameters[column] = value
        elif column == "conversation_id":
            conditions.append("conversation_id IS NULL")
    for number, word in enumerate(printable(wanted.text).split()):
        conditions.append(_HAS_WORD.format(number))
        folded = text_key(word)
        parameters |= {
            f"word{number}": f"%{_literal(word)}%",
            f"key{number}": f"%{_literal(folded)}%",
            f"folded{number}": folded,
        }
    return " AND ".join(conditions), parameters


def _literal(word: str) -> str:
    """A word in which LIKE sees nothing but characters."""
    return re.sub(r"([%_\\])", r"\\\1", word)


def _listed(ids: Sequence[int]) -> str:
    return msgspec.json.encode(list(ids)).decode()


def _stored(row: tuple[Any, ...]) -> StoredFile:
    document_id, path, status, *state = row
    return StoredFile(id=document_id, path=path, status=_STATUSES[status], state=FileState(*state))


def _document(row: Row) -> Document:
    return Document(
        id=row["id"],
        path=row["path"],
        title=row["title"],
        format=row["format"],
        size=row["size"],
        status=DocumentStatus(row["status"]),
        pages=row["pages"],
        pages_read=row["pages_read"],
        language=row["language"],
        folder_id=row["folder_id"],
        project_id=row["project_id"],
        conversation_id=row["conversation_id"],
        added_at=row["added_at"],
        read_at=row["read_at"],
        problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
        version=row["version"],
    )
