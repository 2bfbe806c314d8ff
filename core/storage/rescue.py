"""Saving what can be read of a damaged database into a copy beside it, which can be put in its place as any copy.

A page that is damaged takes its rows with it, or all rows of the pages beneath it; other rows are found by going around it. What pointed to
rows that are lost is emptied or goes too, but for messages: a conversation that is lost is made anew around them.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import msgspec

from core.errors import DatabaseDamaged, StorageError
from core.private_files import for_owner, overwritten
from core.storage.cut_short import whole_pages
from core.storage.database import Database
from core.storage.earlier_copy import rescued_path
from core.storage.exchange import on_disk
from core.storage.migrations import all_migrations
from core.storage.sqlite import Connection, CorruptError, Error, connect, errors, is_plain, stored_version

log = logging.getLogger(__name__)

# A row's place among so many is looked for; an id beyond the highest that is known can't be guessed.
_HIGHEST = 1 << 20

# How often a table is read in vain before the rest of it is given up.
_FAILURES = 2_000

_BATCH = 500


class Rescued(msgspec.Struct, frozen=True):
    """What was saved.

    Attributes:
        copy: the file it is in.
        rows: how many.
        damaged: the tables of which something can't be read.
    """

    copy: Path
    rows: int
    damaged: tuple[str, ...]


def rescue(path: Path, key: bytes | None = None) -> Rescued:
    """Save what can be read of a closed database, which is left as it is, in place of what was saved before.

    Raises:
        DatabaseDamaged: nothing can be read.
        OSError, StorageError: it can't be saved.
    """
    key = None if is_plain(path) else key
    version = stored_version(path, key)
    copy = rescued_path(path, version)
    unfinished = copy.with_name(copy.name + ".part")
    overwritten(unfinished)
    try:
        with open(unfinished, "xb", opener=for_owner):
            pass
        steps = [step for step in all_migrations() if step.version <= version]
        with (
            closing(Database(unfinished, key=key, migrations=steps)) as target,
            whole_pages(path, copy.with_name(copy.name + ".whole")) as readable,
        ):
            rows, damaged = _Rescue(readable, key, target).run()
        on_disk(unfinished)
        unfinished.replace(copy)
    except BaseException:
        with contextlib.suppress(OSError):
            overwritten(unfinished)
        raise
    log.warning("saved %d rows of a damaged database; not all could be read of %s", rows, ", ".join(damaged) or "none")
    return Rescued(copy, rows, tuple(damaged))


class _Rescue:
    def __init__(self, path: Path, key: bytes | None, target: Database) -> None:
        self._path = path
        self._key = key
        self._target = target
        self._failures = 0
        self._failed = False

    def run(self) -> tuple[int, list[str]]:
        """Returns how many rows were saved, and of which tables not all."""
        rows, damaged = 0, []
        tables = [
            row["name"]
            for row in self._target.rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE '%USING fts5%'"
                " AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\' ORDER BY rowid"
            )
        ]
        # With rows that point to what is lost, for a while.
        self._target.execute("PRAGMA foreign_keys = OFF")
        with (
            self._target.transaction(),
            errors(self._path),
            closing(connect(self._path, self._key, reading=True)) as source,
        ):
            # A part of the schema that is damaged hides the tables in it, not all.
            source.execute("PRAGMA writable_schema = ON").close()
            for table in tables:
                self._failures, self._failed = 0, False
                rows += self._copy_table(source, table)
                if self._failed:
                    damaged.append(table)
            if not rows:
                raise DatabaseDamaged(
                    "Nothing of the file with your conversations can be read.",
                    safe="It was left untouched.",
                    next_step="Put back a backup, or move it away to start afresh.",
                    detail=str(self._path),
                )
            self._keep_ids(source, tables)
            self._mend(tables)
        return rows, damaged

    def _copy_table(self, source: Connection, table: str) -> int:
        described = self._target.rows(f"PRAGMA table_info({table})")
        names = [row["name"] for row in described]
        columns = ", ".join(f'"{name}"' for name in names)
        insert = f"INSERT OR IGNORE INTO {table} ({columns}) VALUES ({', '.join('?' * len(names))})"
        whole = [row for row in described if row["pk"]]
        numbered = len(whole) == 1 and whole[0]["type"] == "INTEGER"
        # What a migration puts in comes from the source.
        self._target.execute(f"DELETE FROM {table}")
        batch: list[Sequence[Any]] = []
        order = ", ".join(f'"{row["name"]}"' for row in sorted(whole, key=lambda row: int(row["pk"])))
        found = (
            self._numbered(source, table, columns, str(whole[0]["name"]))
            if numbered
            else self._from_both_ends(source, table, columns, order)
        )
        try:
            for row in found:
                batch.append(row)
                if len(batch) == _BATCH:
                    self._target.execute_many(insert, batch)
                    batch.clear()
        except Error as error:  # its schema is lost
            self._fail(error)
        self._target.execute_many(insert, batch)
        return int(self._target.value(f"SELECT count(*) FROM {table}"))

    def _numbered(self, source: Connection, table: str, columns: str, number: str) -> Iterator[Sequence[Any]]:
        """The rows of a table by their number, around what can't be read."""
        highest = max(self._number(source, f'SELECT max("{number}") FROM {table}'), self._sequence(source, table))
        place = f"rowid, {columns} FROM {table} WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
        waiting = [(-_HIGHEST, highest or _HIGHEST)]
        while waiting and self._failures < _FAILURES:
            low, high = waiting.pop()
            last = low - 1
            try:
                for row in source.execute(f"SELECT {place}", (low, high)):
                    last = row[0]
                    yield row[1:]
            except (CorruptError, UnicodeDecodeError) as error:
                self._fail(error)
                low = last + 1
                if low < high:
                    middle = (low + high) // 2
                    waiting += [(middle + 1, high), (low, middle)]
                elif isinstance(error, UnicodeDecodeError):
                    yield self._mended(source, table, columns, low)

    def _mended(self, source: Connection, table: str, columns: str, rowid: int) -> Sequence[Any]:
        """A row of which a text isn't one any more, with marks where it can't be read."""
        names = columns.split(", ")
        values = ", ".join(f"iif(typeof({name}) = 'text', CAST({name} AS BLOB), {name})" for name in names)
        kinds = ", ".join(f"typeof({name})" for name in names)
        row = next(source.execute(f"SELECT {values}, {kinds} FROM {table} WHERE rowid = ?", (rowid,)))
        return [
            bytes(value).decode("utf-8", "replace") if kind == "text" else value
            for value, kind in zip(row[: len(names)], row[len(names) :], strict=True)
        ]

    def _from_both_ends(self, source: Connection, table: str, columns: str, order: str) -> Iterator[Sequence[Any]]:
        """The rows of a table with a key of several columns, or none: up to what can't be read, and back to it."""
        keys = order or "rowid"
        for direction in ("ASC", "DESC"):
            sequence = ", ".join(f"{name} {direction}" for name in keys.split(", "))
            try:
                yield from source.execute(f"SELECT {columns} FROM {table} ORDER BY {sequence}")
            except (Error, UnicodeDecodeError) as error:
                self._fail(error)
            else:
                return

    def _sequence(self, source: Connection, table: str) -> int:
        return self._number(source, f"SELECT seq FROM sqlite_sequence WHERE name = '{table}'")

    def _number(self, source: Connection, sql: str) -> int:
        try:
            return int(source.execute(sql).get or 0)
        except Error as error:
            self._fail(error)
            return 0

    def _fail(self, error: Error | UnicodeDecodeError) -> None:
        self._failed = True
        self._failures += 1
        if self._failures == 1:
            log.warning("a damaged database: %s", error)

    def _keep_ids(self, source: Connection, tables: Sequence[str]) -> None:
        """An id that was given once comes never again."""
        for table in tables:
            self._target.execute(
                "UPDATE sqlite_sequence SET seq = max(seq, ?) WHERE name = ?", (self._sequence(source, table), table)
            )

    def _mend(self, tables: Sequence[str]) -> None:
        """Leave nothing that points to what is lost."""
        target = self._target
        target.execute(
            "INSERT INTO conversations (id, title, created_at, updated_at)"
            " SELECT conversation_id, substr(text, 1, 48), min(created_at), max(created_at) FROM messages"
            " WHERE conversation_id NOT IN (SELECT id FROM conversations) GROUP BY conversation_id"
        )
        if any(row["name"] == "parent_id" for row in target.rows("PRAGMA table_info(messages)")):
            target.execute(
                "UPDATE messages SET parent_id = (SELECT max(x.id) FROM messages x"
                " WHERE x.conversation_id = messages.conversation_id AND x.id < messages.id)"
                " WHERE parent_id IS NOT NULL AND parent_id NOT IN (SELECT id FROM messages)"
            )
        changed = True
        while changed:
            changed = False
            for table in tables:
                for link in target.rows(f"PRAGMA foreign_key_list({table})"):
                    lost = f'"{link["from"]}" IS NOT NULL AND "{link["from"]}" NOT IN (SELECT {self._key_of(link["table"])} FROM {link["table"]})'
                    if link["on_delete"] == "SET NULL":
                        changed |= bool(target.execute(f'UPDATE {table} SET "{link["from"]}" = NULL WHERE {lost}'))
                    else:
                        changed |= bool(target.execute(f"DELETE FROM {table} WHERE {lost}"))

    def _key_of(self, table: str) -> str:
        (name,) = [row["name"] for row in self._target.rows(f"PRAGMA table_info({table})") if row["pk"]]
        return f'"{name}"'


def rescued_copy(path: Path, key: bytes | None = None) -> Path | None:
    """The copy with what can be read of a damaged database, saved now if it wasn't before; None: nothing can be saved."""
    try:
        for copy in path.parent.glob(rescued_path(path, 0).name.replace("-0-", "-*-")):
            if copy.stat().st_mtime >= path.stat().st_mtime:
                return copy
        return rescue(path, key).copy
    except (OSError, Error, StorageError) as error:
        log.warning("nothing of the damaged database is saved: %s", error)
        return None
