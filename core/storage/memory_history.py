"""What happened to memories, and how it is taken back.

Every change keeps the memory's fields before and after it. What the user did is one operation, whatever number of memories it
changed; undoing it writes back the fields that it changed, where nothing has changed them since.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import NewType

import msgspec

from core.records import (
    ChangeAction,
    ChangedBy,
    ConversationId,
    Memory,
    MemoryChange,
    MemoryEdit,
    MemoryId,
    MemoryKind,
    ProjectId,
    Review,
)
from core.storage.database import Database

OperationId = NewType("OperationId", int)


class MemoryFields(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What can change of a memory, but for counts. See `Memory`; times are Unix seconds."""

    text: str
    kind: MemoryKind
    valid_from: float
    valid_until: float | None = None
    superseded_by: MemoryId | None = None
    pinned: bool = False
    expires_at: float | None = None
    conversations: tuple[ConversationId, ...] = ()
    deleted_at: float | None = None
    project_id: ProjectId | None = None
    review: Review | None = None
    confirmed_at: float | None = None


class Kept(msgspec.Struct, frozen=True):
    """A change with the fields. `before` is None if the memory was added by it."""

    memory_id: MemoryId
    action: ChangeAction
    before: MemoryFields | None
    after: MemoryFields


def fields_of(memory: Memory) -> MemoryFields:
    return MemoryFields(**{name: getattr(memory, name) for name in MemoryFields.__struct_fields__})


def taken_back(now_fields: MemoryFields, before: MemoryFields, after: MemoryFields) -> MemoryFields:
    """`now_fields` without the change from `before` to `after`; what has changed since stays."""
    back = {
        name: getattr(before, name)
        for name in MemoryFields.__struct_fields__
        if getattr(before, name) != getattr(after, name) and getattr(now_fields, name) == getattr(after, name)
    }
    return msgspec.structs.replace(now_fields, **back)


class MemoryHistory:
    """Lines of history, and the operations they belong to. Lives and works on the storage worker.

    Every method may raise StorageError; those that write, StorageFull.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._operation: OperationId | None = None  # under way

    @contextmanager
    def operation(self, now: float) -> Iterator[OperationId]:
        """What is recorded inside is one thing the user did. One inside another is part of it."""
        if self._operation is not None:
            yield self._operation
            return
        with self._database.transaction():
            # What was taken back before can't be done again after something new was done.
            self._database.execute("UPDATE operations SET undone = 2 WHERE undone = 1")
            operation = OperationId(self._database.insert("INSERT INTO operations (made_at) VALUES (?)", (now,)))
            self._operation = operation
            try:
                yield operation
                self._database.execute(
                    "DELETE FROM operations WHERE id = ?1"
                    " AND NOT EXISTS (SELECT 1 FROM memory_changes WHERE operation = ?1)",
                    (operation,),
                )
            finally:
                self._operation = None

    def record(
        self,
        memory_id: MemoryId,
        at: float,
        made_by: ChangedBy,
        action: ChangeAction,
        fields: tuple[MemoryFields | None, MemoryFields],
        told: tuple[str, str],
    ) -> None:
        """Keep a change.

        Args:
            fields: before and after; None if it was not there.
            told: the texts that the history tells, before and after.
        """
        before, after = fields
        self._database.execute(
            "INSERT INTO memory_changes"
            " (memory_id, changed_at, made_by, action, before, after, operation, fields_before, fields_after)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                memory_id,
                at,
                made_by,
                action,
                *told,
                self._operation,
                None if before is None else msgspec.json.encode(before).decode(),
                msgspec.json.encode(after).decode(),
            ),
        )

    def of(self, memory_id: MemoryId) -> list[MemoryChange]:
        """Every change of a memory, oldest first; also of a deleted one until it is purged."""
        rows = self._database.rows("SELECT * FROM memory_changes WHERE memory_id = ? ORDER BY id", (memory_id,))
        return [
            MemoryChange(
                state=_state(row["fields_after"]),
                changed_at=row["changed_at"],
                made_by=ChangedBy(row["made_by"]),
                action=ChangeAction(row["action"]),
                before=row["before"],
                after=row["after"],
            )
            for row in rows
        ]

    def last(self, *, undone: bool) -> OperationId | None:
        """What would be undone, or done again, next. Operations on memories that were erased since are left out."""
        order = "ASC" if undone else "DESC"
        row = self._database.row(
            "SELECT id FROM operations o WHERE undone = ?"
            " AND EXISTS (SELECT 1 FROM memory_changes WHERE operation = o.id AND fields_after IS NOT NULL)"
            f" ORDER BY id {order} LIMIT 1",
            (int(undone),),
        )
        return None if row is None else OperationId(row["id"])

    def changes(self, operation: OperationId) -> Sequence[Kept]:
        """The changes of an operation that were not erased since, oldest first."""
        rows = self._database.rows(
            "SELECT * FROM memory_changes WHERE operation = ? AND fields_after IS NOT NULL AND action <> ? ORDER BY id",
            (operation, ChangeAction.UNDONE),
        )
        return [
            Kept(
                MemoryId(row["memory_id"]),
                ChangeAction(row["action"]),
                None if row["fields_before"] is None else msgspec.json.decode(row["fields_before"], type=MemoryFields),
                msgspec.json.decode(row["fields_after"], type=MemoryFields),
            )
            for row in rows
        ]

    def mark(self, operation: OperationId, *, undone: bool) -> None:
        """It was undone, or done again."""
        self._database.execute("UPDATE operations SET undone = ? WHERE id = ?", (int(undone), operation))


def _state(fields: str | None) -> MemoryEdit | None:
    """All that an edit can set, as it was."""
    if fields is None:
        return None
    known = msgspec.json.decode(fields, type=MemoryFields)
    return MemoryEdit(**{name: getattr(known, name) for name in MemoryEdit.__struct_fields__})
