"""The pieces of tasks: what is to be done, and what came of it.

A task may have tens of thousands, so that nothing that is done for each of them looks at all others.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import msgspec

from core.errors import InvalidRequest, NotFound
from core.records import PieceResult, TaskId, TaskPiece, TextChange, applied
from core.storage.database import Database
from core.storage.sqlite import Row

# A piece that is to be done, and what is to be known of it then, as JSON.
NewPiece = tuple[TaskPiece, Mapping[str, Any]]

_WITHOUT_SOURCE = "number, level, page, page_label, start, \"end\", '' AS source, before, result"

_results = msgspec.json.Decoder(PieceResult)


class TaskPieces:
    """Reads and writes them. To be used on the storage worker.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, task_id: TaskId, pieces: Iterable[NewPiece]) -> None:
        """Put more pieces behind those there are; they get their numbers."""
        with self._database.transaction():
            first = int(self._database.value("SELECT pieces FROM tasks WHERE id = ?", (task_id,)))
            rows = [
                (
                    task_id,
                    number,
                    piece.level,
                    piece.page,
                    piece.page_label,
                    piece.start,
                    piece.end,
                    piece.source,
                    piece.before,
                    msgspec.json.encode(extra).decode(),
                )
                for number, (piece, extra) in enumerate(pieces, first)
            ]
            self._database.execute_many(
                'INSERT INTO task_pieces (task_id, number, level, page, page_label, start, "end", source, before, extra)'
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            self._database.execute(
                "UPDATE tasks SET pieces = pieces + ?, characters_planned = characters_planned + ? WHERE id = ?",
                (len(rows), sum(len(row[7]) for row in rows), task_id),
            )

    def page(self, task_id: TaskId, after: int, limit: int) -> tuple[list[TaskPiece], int]:
        """Pieces of level 0, and how many these are in all.

        Args:
            after: leave out so many.
        """
        rows = self._database.rows(
            "SELECT * FROM task_pieces WHERE task_id = :task AND number IN (SELECT number FROM task_pieces"
            " INDEXED BY task_pieces_by_level WHERE task_id = :task AND level = 0 ORDER BY number LIMIT :limit OFFSET :after)"
            " ORDER BY number",
            {"task": task_id, "limit": limit, "after": after},
        )
        total = self._database.value("SELECT count(*) FROM task_pieces WHERE task_id = ? AND level = 0", (task_id,))
        return [_piece(row) for row in rows], int(total)

    def whole(self, task_id: TaskId) -> TaskPiece | None:
        """The piece that puts all others together, once there is one."""
        last = self._database.rows(
            f"SELECT {_WITHOUT_SOURCE} FROM task_pieces WHERE task_id = ? ORDER BY number DESC LIMIT 2", (task_id,)
        )
        if not last or not last[0]["level"] or (len(last) > 1 and last[1]["level"] == last[0]["level"]):
            return None
        return _piece(last[0])

    def get(self, task_id: TaskId, number: int) -> TaskPiece:
        """Raises NotFound: the task has no such piece."""
        row = self._row(task_id, number)
        if row is None:
            raise NotFound("This task has no such part any more.")
        return _piece(row)

    def source(self, task_id: TaskId, number: int) -> str:
        """The words of a piece; empty if they were removed, or there is no such piece."""
        row = self._row(task_id, number)
        return "" if row is None else str(row["source"])

    def next(self, task_id: TaskId) -> NewPiece | None:
        """The one to be done next."""
        row = self._database.row(
            # Named, because SQLite would rather go through all that are done.
            "SELECT * FROM task_pieces INDEXED BY task_pieces_to_do WHERE task_id = ? AND result IS NULL"
            " ORDER BY number LIMIT 1",
            (task_id,),
        )
        return None if row is None else (_piece(row), msgspec.json.decode(row["extra"], type=dict[str, Any]))

    def done(self, task_id: TaskId, after: int, limit: int) -> list[TaskPiece]:
        """Those that are done, behind a number, in order and without their sources."""
        return [
            _piece(row)
            for row in self._database.rows(
                f"SELECT {_WITHOUT_SOURCE} FROM task_pieces WHERE task_id = ? AND number > ? AND result IS NOT NULL"
                " ORDER BY number LIMIT ?",
                (task_id, after, limit),
            )
        ]

    def store(self, task_id: TaskId, number: int, result: PieceResult, *, seconds: float, model: str) -> bool:
        """Keep what came of a piece. False if nobody wants it any more: it, or its source, was removed.

        Args:
            seconds: it took.
            model: that did it; empty: none.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE task_pieces SET result = ? WHERE task_id = ? AND number = ? AND result IS NULL"
                " AND EXISTS (SELECT 1 FROM tasks WHERE id = task_id AND NOT source_gone)",
                (_encoded(result), task_id, number),
            ):
                return False
            self._database.execute(
                "UPDATE tasks SET pieces_done = pieces_done + 1, seconds_spent = seconds_spent + ?,"
                " characters_done = characters_done"
                " + (SELECT length(source) FROM task_pieces WHERE task_id = id AND number = ?),"
                " model = iif(? = '', model, ?) WHERE id = ?",
                (seconds, number, model, model, task_id),
            )
        return True

    # --- decisions --------------------------------------------------------------------------------------------

    def decide(self, task_id: TaskId, number: int, changes: Sequence[int], accepted: bool | None) -> TaskPiece:
        """Accept or reject changes of one piece, or all of them if none are named; None: they are undecided again.

        Raises:
            NotFound: the task has no such piece.
            InvalidRequest: the piece has no such change.
        """
        piece = self.get(task_id, number)
        there = () if piece.result is None else piece.result.changes
        if any(not 0 <= one < len(there) for one in changes):
            raise InvalidRequest("There is no such change.", safe="Nothing was changed.")
        chosen = set(changes or range(len(there)))
        self._change(task_id, piece, lambda at, _: at in chosen, accepted)
        return self.get(task_id, number)

    def decide_more(self, task_id: TaskId, after: int, limit: int, accepted: bool | None) -> int | None:
        """Accept or reject the changes that aren't decided yet, or make those undecided that are, in some pieces behind a number.

        Returns:
            The number of the last piece that was looked at; None: there are none behind it.
        """
        with self._database.transaction():
            some = self.done(task_id, after, limit)
            for piece in some:
                self._change(task_id, piece, lambda _, one: (one.accepted is None) != (accepted is None), accepted)
        return some[-1].number if len(some) == limit else None

    def _change(
        self, task_id: TaskId, piece: TaskPiece, chosen: Callable[[int, TextChange], bool], accepted: bool | None
    ) -> None:
        result = piece.result
        if result is None:
            return
        changes = tuple(
            msgspec.structs.replace(one, accepted=accepted) if chosen(at, one) else one
            for at, one in enumerate(result.changes)
        )
        if changes != result.changes:
            decided = _encoded(msgspec.structs.replace(result, changes=changes))
            self._database.execute(
                "UPDATE task_pieces SET result = ? WHERE task_id = ? AND number = ?", (decided, task_id, piece.number)
            )

    # --- counted ----------------------------------------------------------------------------------------------

    def labels(self, task_id: TaskId) -> list[tuple[str, str, int]]:
        """How many texts were found to be this and known to be that: (found, known, count)."""
        return [
            (found or "", known or "", count)
            for found, known, count in self._database.tuples(
                "SELECT json_extract(result, '$.label') AS found, json_extract(result, '$.known') AS known, count(*)"
                " FROM task_pieces WHERE task_id = ? AND result IS NOT NULL AND level = 0 GROUP BY found, known",
                (task_id,),
            )
        ]

    def decisions(self, task_id: TaskId) -> dict[bool | None, int]:
        """How many changes are accepted, rejected and undecided."""
        counted = self._database.tuples(
            "SELECT json_extract(c.value, '$.accepted') AS accepted, count(*)"
            " FROM task_pieces p, json_each(p.result, '$.changes') c"
            " WHERE p.task_id = ? AND p.result IS NOT NULL GROUP BY accepted",
            (task_id,),
        )
        return {None if accepted is None else bool(accepted): count for accepted, count in counted}

    # --- removed ----------------------------------------------------------------------------------------------

    def lose_sources(self, task_id: TaskId) -> None:
        """Erase all words of what a task was done to. What came of it stays: of proposed changes those that were accepted, which can't
        be decided on any more. In the transaction that removes the document."""
        for row in self._database.rows(
            "SELECT number, source, before, result FROM task_pieces WHERE task_id = ?"
            " AND (result LIKE '%\"sources\"%' OR result LIKE '%\"changes\"%' OR trim(before, char(9, 10, 13, 32)) <> '')",
            (task_id,),
        ):
            result = row["result"]
            if result is not None:
                found = _results.decode(result)
                sources = tuple(msgspec.structs.replace(one, document_id=None, quote="") for one in found.sources)
                text = applied(row["source"], found.changes) if found.changes else found.text
                result = _encoded(msgspec.structs.replace(found, text=text, changes=(), sources=sources))
            before = "".join(one for one in row["before"] if one.isspace())
            self._database.execute(
                "UPDATE task_pieces SET before = ?, result = ? WHERE task_id = ? AND number = ?",
                (before, result, task_id, row["number"]),
            )
        self._database.execute("UPDATE task_pieces SET source = '', extra = '{}' WHERE task_id = ?", (task_id,))

    def _row(self, task_id: TaskId, number: int) -> Row | None:
        return self._database.row("SELECT * FROM task_pieces WHERE task_id = ? AND number = ?", (task_id, number))


def read_result(kept: str) -> PieceResult:
    """A result as it is kept."""
    return _results.decode(kept)


def _piece(row: Row) -> TaskPiece:
    return TaskPiece(
        number=row["number"],
        level=row["level"],
        page=row["page"],
        page_label=row["page_label"],
        start=row["start"],
        end=row["end"],
        source=row["source"],
        before=row["before"],
        result=None if row["result"] is None else _results.decode(row["result"]),
    )


def _encoded(result: PieceResult) -> str:
    return msgspec.json.encode(result).decode()
