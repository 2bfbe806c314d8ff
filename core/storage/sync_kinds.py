"""Kinds of things that devices keep alike: which fields of a row travel, in which groups, and how a row comes, changes and goes.

What can be made anew doesn't travel (vectors, states, summaries, entities), nor what was recalled, nor what is this computer's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import ClassVar

import msgspec

from core.storage.database import Database
from core.storage.sqlite import Row
from core.storage.sync_changes import Values
from core.storage.sync_records import named

# The key of what is in a row of a kind; None: there is no such row.
KeyOf = Callable[[str, int], str | None]


class Group(msgspec.Struct, frozen=True):
    """Fields that change together.

    Attributes:
        columns: of the table.
        refers: columns that have the id of a row of a kind.
        lists: columns that have a JSON list of such ids.
        outlasts: columns that still say that there was something when what they refer to is gone.
    """

    name: str
    columns: tuple[str, ...]
    refers: Mapping[str, str] = {}
    lists: Mapping[str, str] = {}
    outlasts: frozenset[str] = frozenset()


# What such a column says to others of what is gone, and the id of no row that it has there.
GONE, NO_ROW = "", -1


class Kind:
    """What rows of a table are to other devices. Inside transactions of the caller.

    Attributes:
        name: as it is in parts, for good.
        born: the groups without which there is no row.
        dies_with: columns: if what they refer to was erased, so is the thing.
        timed_by: the column with the time of what is in a row when it is told of first, Unix seconds.
    """

    name: ClassVar[str]
    table: ClassVar[str]
    groups: ClassVar[tuple[Group, ...]]
    born: ClassVar[frozenset[str]]
    dies_with: ClassVar[frozenset[str]] = frozenset()
    timed_by: ClassVar[str] = "created_at"

    def __init__(self, database: Database) -> None:
        self._database = database

    def ids(self) -> list[int]:
        """Every row."""
        return [one for (one,) in self._database.tuples(f"SELECT id FROM {self.table} ORDER BY id")]

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:
        """A row as others are told of it; None: it isn't there, or isn't to be told of (yet)."""
        row = self._row(local_id)
        return None if row is None else {group.name: as_told(group, row, key_of) for group in self.groups}

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        """What it may be called: the same in copies of a store, and nowhere else."""
        return named(self.name, local_id, self.time(local_id))

    def time(self, local_id: int) -> float:
        """When what is in a row became so, as far as can be told; Unix seconds."""
        return float(self._database.value(f"SELECT {self.timed_by} FROM {self.table} WHERE id = ?", (local_id,)))

    def create(self, values: Values) -> int:
        """Make a row. `values`: of the groups it is born with, with ids in place of keys."""
        marks = ", ".join("?" * len(values))
        return self._database.insert(
            f"INSERT INTO {self.table} ({', '.join(values)}) VALUES ({marks})", tuple(values.values())
        )

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:  # noqa: ARG002
        """Write a group of fields. `at`: when its author did, Unix seconds."""
        marks = ", ".join(f"{column} = ?" for column in values)
        self._database.execute(f"UPDATE {self.table} SET {marks} WHERE id = ?", (*values.values(), local_id))

    def erase(self, local_ids: Sequence[int]) -> None:
        """Have rows go for good. Those that can be brought back for a while are only marked: whoever purges them does the rest."""
        self._database.execute_many(
            f"UPDATE {self.table} SET deleted_at = 0 WHERE id = ?", [(one,) for one in local_ids]
        )

    def exists(self, local_id: int) -> bool:
        """There is such a row."""
        return self._row(local_id) is not None

    def always(self, key: str) -> int | None:  # noqa: ARG002
        """The number of a thing that every store has from the beginning; None: of this kind there are none."""
        return None

    def unnoticed(self) -> list[int]:
        """What may have changed since this was asked last, and no trigger notes."""
        return []

    def told_when_gone(self, born_here: bool) -> bool:  # noqa: ARG002
        """That a row is gone is said to others."""
        return True

    def _row(self, local_id: int) -> Row | None:
        return self._database.row(f"SELECT * FROM {self.table} WHERE id = ?", (local_id,))


def as_told(group: Group, row: Row, key_of: KeyOf) -> Values:
    """A group of a row, with keys in place of ids."""
    values: Values = {}
    for column in group.columns:
        value = row[column]
        if value is not None and column in group.refers:
            value = key_of(group.refers[column], value) or (GONE if column in group.outlasts else None)
        elif column in group.lists:
            keys = [key_of(group.lists[column], one) for one in msgspec.json.decode(value)]
            value = sorted(key for key in keys if key is not None)
        values[column] = value
    return values


class ProjectKind(Kind):
    name, table = "project", "projects"
    groups = (Group("project", ("name", "instructions", "scope", "created_at")), Group("position", ("position",)))
    born = frozenset({"project", "position"})


class PersonaKind(Kind):
    """Without its model, which other computers may not have."""

    name, table = "persona", "personas"
    groups = (
        Group("persona", ("name", "instructions", "greeting", "language", "created_at")),
        Group("sampling", ("sampling",)),
        Group("picture", ("picture", "picture_digest")),
    )
    born = frozenset({"persona", "sampling", "picture"})


class PromptKind(Kind):
    name, table, timed_by = "prompt", "saved_prompts", "updated_at"
    groups = (Group("prompt", ("name", "text", "created_at", "updated_at")), Group("position", ("position",)))
    born = frozenset({"prompt", "position"})

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        # Those that every library begins with are the same ones.
        row = self._row(local_id)
        assert row is not None
        return named(self.name, row["name"], row["text"])


class TemplateKind(Kind):
    name, table = "template", "task_templates"
    groups = (Group("template", ("name", "options", "created_at")),)
    born = frozenset({"template"})


class NeverKind(Kind):
    name, table, timed_by = "never", "never_learned", "added_at"
    groups = (Group("never", ("text", "added_at")),)
    born = frozenset({"never"})

    def key(self, local_id: int, key_of: KeyOf) -> str:  # noqa: ARG002
        row = self._row(local_id)
        assert row is not None
        return named(self.name, row["text_key"])

    def create(self, values: Values) -> int:
        # It may be here under another key: it was taken back and said again.
        self._database.execute("DELETE FROM never_learned WHERE text_key = text_key(?)", (values["text"],))
        return self._database.insert(
            "INSERT INTO never_learned (text, text_key, added_at) VALUES (?1, text_key(?1), ?2)",
            (values["text"], values["added_at"]),
        )

    def erase(self, local_ids: Sequence[int]) -> None:
        self._database.execute_many("DELETE FROM never_learned WHERE id = ?", [(one,) for one in local_ids])


class DocumentKind(Kind):
    """That a document is in the library, and where it lies: its contents stay where they are.

    On another computer it is listed as a missing file; if there is a file in the same place (a folder that is kept alike, too), the
    library reads it. What is removed from the list there stays here: the file is this computer's.
    """

    name, table, timed_by = "document", "documents", "added_at"
    groups = (
        Group("document", ("path", "title", "format", "size", "added_at", "project_id"), {"project_id": "project"}),
    )
    born = frozenset({"document"})

    def read(self, local_id: int, key_of: KeyOf) -> dict[str, Values] | None:
        row = self._row(local_id)
        if row is None or row["conversation_id"] is not None or row["deleted_at"] is not None or _is_elsewhere(row):
            return None
        return {group.name: as_told(group, row, key_of) for group in self.groups}

    def create(self, values: Values) -> int:
        return super().create({**values, "status": "missing"})

    def change(self, local_id: int, group: str, values: Values, at: float) -> None:
        row = self._row(local_id)
        if row is not None and _is_elsewhere(row):
            super().change(local_id, group, values, at)

    def erase(self, local_ids: Sequence[int]) -> None:
        super().erase([one for one in local_ids if (row := self._row(one)) is not None and _is_elsewhere(row)])

    def told_when_gone(self, born_here: bool) -> bool:
        return born_here


def _is_elsewhere(row: Row) -> bool:
    return row["status"] == "missing" and not row["pages"] and not row["digest"]
