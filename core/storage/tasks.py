"""Tasks: which there are, how far each has come, and which is to be done next.

Deleted ones are invisible to every query here at once; they go for good when they are purged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import DocumentId, Problem, Task, TaskId, TaskOptions, TaskStatus
from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.task_pieces import NewPiece, TaskPieces

_TO_DO = "status IN ('waiting', 'running')"
_THOSE = "id IN (SELECT value FROM json_each(?))"

_SOURCE_GONE = Problem(
    code="source_gone",
    what="The document this was made from was removed.",
    safe="What was done by then is still here.",
    next_step="Add the document again, and begin the task anew.",
)


class NewTask(msgspec.Struct, frozen=True, kw_only=True):
    """A task that is to be added. See `core.records.Task` and, of `language` and `heard`, `core.tasks.kinds.Source`."""

    options: TaskOptions
    title: str
    document_id: DocumentId | None = None
    pages: tuple[int, int] | None = None
    characters: int = 0
    language: str = ""
    heard: str = "en"


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """What is to be done now.

    Attributes:
        language, heard: as in `NewTask`.
        next: the piece; None: all are done.
    """

    task: Task
    language: str
    heard: str
    next: NewPiece | None


class Tasks:
    """Queries about tasks. Times passed in are Unix seconds. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written. Those that take the name of a model
    want to know which one would go on: how fast it was with others tells how long one takes that isn't begun.

    Attributes:
        pieces: what they consist of.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self.pieces = TaskPieces(database)

    # --- which there are --------------------------------------------------------------------------------------

    def add(self, new: NewTask, pieces: Iterable[NewPiece], now: float) -> Task:
        """Take one in, with its pieces.

        Raises:
            NotFound: its document was removed meanwhile.
        """
        first, last = new.pages or (0, 0)
        with self._database.transaction():
            if new.document_id is not None and not self._database.value(
                "SELECT count(*) FROM documents WHERE id = ? AND deleted_at IS NULL", (new.document_id,)
            ):
                raise NotFound("This document isn't in the library any more.")
            task_id = TaskId(
                self._database.insert(
                    "INSERT INTO tasks (options, title, status, document_id, first_page, last_page, characters, language,"
                    " heard, created_at) VALUES (?, ?, 'waiting', ?, ?, ?, ?, ?, ?, ?)",
                    (
                        msgspec.json.encode(new.options).decode(),
                        new.title,
                        new.document_id,
                        first,
                        last,
                        new.characters,
                        new.language,
                        new.heard,
                        now,
                    ),
                )
            )
            self.pieces.add(task_id, pieces)
        return self.get(task_id)

    def page(self, after: int, limit: int, model: str = "") -> tuple[list[Task], int]:
        """The newest first, and how many there are in all.

        Args:
            after: leave out so many.
        """
        rows = self._database.rows(
            "SELECT * FROM tasks WHERE deleted_at IS NULL ORDER BY id DESC LIMIT ? OFFSET ?", (limit, after)
        )
        total = self._database.value("SELECT count(*) FROM tasks WHERE deleted_at IS NULL")
        return [self._task(row, model) for row in rows], int(total)

    def get(self, task_id: TaskId, model: str = "") -> Task:
        """Raises NotFound: it was deleted."""
        row = self._database.row("SELECT * FROM tasks WHERE id = ? AND deleted_at IS NULL", (task_id,))
        if row is None:
            raise NotFound("This task doesn't exist any more.")
        return self._task(row, model)

    def several(self, task_ids: Sequence[TaskId], model: str = "") -> list[Task]:
        """Those of them that are there."""
        rows = self._database.rows(
            f"SELECT * FROM tasks WHERE {_THOSE} AND deleted_at IS NULL ORDER BY id", (_listed(task_ids),)
        )
        return [self._task(row, model) for row in rows]

    # --- how far they have come -------------------------------------------------------------------------------

    def to_do(self) -> list[tuple[TaskId, TaskOptions]]:
        """Those that aren't done, the oldest first."""
        return [
            (TaskId(task_id), _options(options))
            for task_id, options in self._database.tuples(
                f"SELECT id, options FROM tasks WHERE {_TO_DO} AND deleted_at IS NULL ORDER BY id"
            )
        ]

    def begin(self, task_id: TaskId, model: str = "") -> Step | None:
        """Say that it runs. None if it isn't to be done any more."""
        with self._database.transaction():
            row = self._database.row(
                f"SELECT * FROM tasks WHERE id = ? AND {_TO_DO} AND deleted_at IS NULL", (task_id,)
            )
            if row is None:
                return None
            if row["status"] == TaskStatus.WAITING:
                self._database.execute("UPDATE tasks SET status = 'running' WHERE id = ?", (task_id,))
            return Step(
                task=self.get(task_id, model),
                language=row["language"],
                heard=row["heard"],
                next=self.pieces.next(task_id),
            )

    def wait(self, task_id: TaskId) -> None:
        """Somebody else has the model; it goes on later."""
        self._database.execute("UPDATE tasks SET status = 'waiting' WHERE id = ? AND status = 'running'", (task_id,))

    def pause(self, task_id: TaskId) -> bool:
        """Do no more of it until it is to go on. False if there was nothing to do."""
        return bool(self._database.execute(f"UPDATE tasks SET status = 'paused' WHERE id = ? AND {_TO_DO}", (task_id,)))

    def go_on(self, task_id: TaskId) -> bool:
        """Have it go on where it stopped. False if it does already.

        Raises:
            NotFound: it was deleted.
            InvalidRequest: it is done, or its source was removed.
        """
        task = self.get(task_id)
        if task.source_gone:
            raise InvalidRequest(_SOURCE_GONE.what, safe=_SOURCE_GONE.safe, next_step=_SOURCE_GONE.next_step)
        if task.status is TaskStatus.DONE:
            raise InvalidRequest("This task is done.", safe="Nothing was changed.")
        return bool(
            self._database.execute(
                "UPDATE tasks SET status = 'waiting', problem = NULL, finished_at = NULL"
                " WHERE id = ? AND status IN ('paused', 'cancelled', 'failed')",
                (task_id,),
            )
        )

    def finish(self, task_id: TaskId, status: TaskStatus, now: float, problem: Problem | None = None) -> bool:
        """It is done, cancelled or failed. False if that can't be: it has ended before, or goes on only when the user says so."""
        ended = _TO_DO if status is not TaskStatus.CANCELLED else "status IN ('waiting', 'running', 'paused')"
        return bool(
            self._database.execute(
                f"UPDATE tasks SET status = ?, finished_at = ?, problem = ? WHERE id = ? AND {ended}",
                (status, now, None if problem is None else msgspec.json.encode(problem).decode(), task_id),
            )
        )

    def interrupted(self) -> None:
        """At the start: what was being done when the core ended waits to go on."""
        self._database.execute("UPDATE tasks SET status = 'waiting' WHERE status = 'running'")

    # --- removed ----------------------------------------------------------------------------------------------

    def delete(self, task_ids: Sequence[TaskId], now: float) -> list[TaskId]:
        """Hide them; `restore` brings them back until they are purged. Returns those that were there."""
        there = [one.id for one in self.several(task_ids)]
        self._database.execute(f"UPDATE tasks SET deleted_at = ? WHERE {_THOSE}", (now, _listed(there)))
        return there

    def restore(self, task_ids: Sequence[TaskId], model: str = "") -> list[Task]:
        """Undo a delete; returns those that aren't purged. One that was running goes on."""
        self._database.execute(f"UPDATE tasks SET deleted_at = NULL WHERE {_THOSE}", (_listed(task_ids),))
        return self.several(task_ids, model)

    def purge_deleted(self, before: float) -> int:
        """Erase those deleted before `before` for good, with their pieces; returns how many."""
        return self._database.execute("DELETE FROM tasks WHERE deleted_at < ?", (before,))

    def erase(self, task_ids: Sequence[TaskId]) -> None:
        """Erase tasks for good, deleted or not."""
        self._database.execute(f"DELETE FROM tasks WHERE {_THOSE}", (_listed(task_ids),))

    def losing_source(self, before: float) -> list[TaskId]:
        """Tasks of documents that were deleted before `before`."""
        return [
            TaskId(task_id)
            for (task_id,) in self._database.tuples(
                "SELECT t.id FROM tasks t JOIN documents d ON d.id = t.document_id WHERE d.deleted_at < ? ORDER BY t.id",
                (before,),
            )
        ]

    def _task(self, row: Row, model: str) -> Task:
        return Task(
            id=TaskId(row["id"]),
            options=_options(row["options"]),
            title=row["title"],
            status=TaskStatus(row["status"]),
            document_id=row["document_id"],
            pages=(row["first_page"], row["last_page"]) if row["first_page"] else None,
            pieces=row["pieces"],
            pieces_done=row["pieces_done"],
            seconds_left=self._seconds_left(row, model),
            characters=row["characters"],
            model=row["model"],
            created_at=row["created_at"],
            finished_at=row["finished_at"],
            problem=None if row["problem"] is None else msgspec.json.decode(row["problem"], type=Problem),
            source_gone=bool(row["source_gone"]),
        )

    def _seconds_left(self, row: Row, model: str) -> float | None:
        if row["status"] not in (TaskStatus.WAITING, TaskStatus.RUNNING):
            return None
        left = row["characters_planned"] - row["characters_done"]
        if left and row["characters_done"]:
            return float(row["seconds_spent"] / row["characters_done"] * left)
        if row["pieces_done"]:
            return float(row["seconds_spent"] / row["pieces_done"] * (row["pieces"] - row["pieces_done"]))
        # As fast as others of the kind were with the same model.
        per_character = self._database.value(
            "SELECT sum(seconds_spent) / sum(characters_done) FROM tasks WHERE characters_done > 0 AND model = ?"
            " AND json_extract(options, '$.type') = json_extract(?, '$.type')",
            (model, row["options"]),
        )
        return None if per_character is None else float(per_character * left)


def lose_sources(database: Database, document_ids: Sequence[DocumentId]) -> None:
    """Erase all words of deleted documents from their tasks, of which those that aren't done fail. In the transaction that erases the
    documents, before they go."""
    pieces = TaskPieces(database)
    for row in database.rows(
        "SELECT t.id, t.status, d.deleted_at FROM tasks t JOIN documents d ON d.id = t.document_id"
        " WHERE d.id IN (SELECT value FROM json_each(?))",
        (_listed(document_ids),),
    ):
        pieces.lose_sources(row["id"])
        database.execute("UPDATE tasks SET source_gone = 1, document_id = NULL WHERE id = ?", (row["id"],))
        if row["status"] in (TaskStatus.WAITING, TaskStatus.RUNNING, TaskStatus.PAUSED):
            database.execute(
                "UPDATE tasks SET status = 'failed', finished_at = ?, problem = ? WHERE id = ?",
                (row["deleted_at"], msgspec.json.encode(_SOURCE_GONE).decode(), row["id"]),
            )


def _options(kept: str) -> TaskOptions:
    options: TaskOptions = msgspec.json.decode(kept, type=TaskOptions)
    return options


def _listed(ids: Sequence[int]) -> str:
    return msgspec.json.encode(list(ids)).decode()
