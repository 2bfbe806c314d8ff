"""The folders that are followed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import DocumentFolder, DocumentFolderId, Problem, ProjectId
from core.storage.database import Database
from core.storage.sqlite import Row

_SELECT = """
    SELECT f.*, ifnull(n.documents, 0) AS documents, ifnull(n.unread, 0) AS unread FROM document_folders f LEFT JOIN (
        SELECT folder_id, count(*) AS documents, sum(status = 'unread') AS unread FROM documents
        WHERE folder_id IS NOT NULL AND deleted_at IS NULL GROUP BY folder_id
    ) n ON n.folder_id = f.id
"""


class DocumentFolders:
    """Queries about followed folders. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self) -> list[DocumentFolder]:
        """Every folder, in the order they were added."""
        return [_folder(row) for row in self._database.rows(f"{_SELECT} WHERE f.deleted_at IS NULL ORDER BY f.id")]

    def get(self, folder_id: DocumentFolderId) -> DocumentFolder:
        """One folder.

        Raises:
            NotFound: it isn't followed (any more).
        """
        row = self._database.row(f"{_SELECT} WHERE f.id = ? AND f.deleted_at IS NULL", (folder_id,))
        if row is None:
            raise NotFound("This folder isn't followed any more.")
        return _folder(row)

    def add(self, path: str, project_id: ProjectId | None, now: float) -> DocumentFolder:
        """Follow a folder. That it isn't already is the caller's to check."""
        folder_id = self._database.insert(
            "INSERT INTO document_folders (path, project_id, added_at) VALUES (?, ?, ?)", (path, project_id, now)
        )
        return self.get(DocumentFolderId(folder_id))

    def change(self, folder_id: DocumentFolderId, ignore: Sequence[str], *, paused: bool) -> DocumentFolder:
        """Change how it is followed.

        Raises:
            NotFound: it isn't followed.
        """
        self._database.execute(
            "UPDATE document_folders SET ignore = ?, paused = ? WHERE id = ?",
            (msgspec.json.encode(list(ignore)).decode(), paused, folder_id),
        )
        return self.get(folder_id)

    def set_problem(self, folder_id: DocumentFolderId, problem: Problem | None) -> bool:
        """Why it can't be followed now. True if that is news."""
        stored = None if problem is None else msgspec.json.encode(problem).decode()
        return bool(
            self._database.execute(
                "UPDATE document_folders SET problem = ? WHERE id = ? AND problem IS NOT ?", (stored, folder_id, stored)
            )
        )

    def delete(self, folder_ids: Sequence[DocumentFolderId], now: float) -> None:
        """Follow them no more; `restore` undoes it until they are purged. Their documents are the caller's to delete."""
        self._database.execute_many(
            "UPDATE document_folders SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL",
            [(now, one) for one in folder_ids],
        )

    def restore(self, folder_ids: Sequence[DocumentFolderId]) -> None:
        self._database.execute_many(
            "UPDATE document_folders SET deleted_at = NULL WHERE id = ?", [(one,) for one in folder_ids]
        )

    def purge_deleted(self, before: float) -> int:
        """Erase folders deleted before `before`, whose documents are gone; returns how many."""
        return self._database.execute("DELETE FROM document_folders WHERE deleted_at < ?", (before,))


def _folder(row: Row) -> DocumentFolder:
    return DocumentFolder(
        id=row["id"],
        path=row["path"],
        ignore=tuple(msgspec.json.decode(row["ignore"], type=list[str])),
        paused=bool(row["paused"]),
        project_id=row["project_id"],
        documents=row["documents"],
        unread=row["unread"],
        problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
    )
