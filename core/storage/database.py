"""The SQLite file: opening, migrating, transactions, and making sure that what was deleted is gone.

A connection belongs to the thread that opened it: the storage worker's.
"""

from __future__ import annotations

import logging
import math
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from core.errors import DatabaseDamaged, DatabaseTooNew, StorageError, StorageFull, UpgradeFailed
from core.private_files import for_owner
from core.storage.earlier_copy import (
    HEADER_BYTES,
    MAGIC,
    USER_VERSION,
    copies,
    copy_path,
    files_beside,
    opened_by,
    remember_opened_by,
    set_aside,
)
from core.storage.migrations import Migration, all_migrations
from core.storage.words import segment, text_key

log = logging.getLogger(__name__)

# How long to wait for another program that reads the file, a backup say, in seconds.
_BUSY_S = 5.0

# A WAL that grew larger than this is cut back after a checkpoint, in bytes.
_LONGEST_WAL = 16 * 1024 * 1024

# SQLite's result codes (https://www.sqlite.org/rescode.html) that mean the environment failed, not the program.
_ENVIRONMENT = frozenset(
    [
        sqlite3.SQLITE_PERM,
        sqlite3.SQLITE_BUSY,
        sqlite3.SQLITE_READONLY,
        sqlite3.SQLITE_IOERR,
        sqlite3.SQLITE_CORRUPT,
        sqlite3.SQLITE_CANTOPEN,
        sqlite3.SQLITE_PROTOCOL,
        sqlite3.SQLITE_NOTADB,
    ]
)

_SAFE = "Nothing was half-written; what was stored before is as it was."

Parameters = Sequence[Any] | dict[str, Any]


class Database:
    """An open database with the newest schema.

    Args:
        path: the file; it and its folder are created, readable for the user alone. None: it is kept in memory, and nothing of
            it gets onto the disk.
        migrations: the steps this release knows.
        program: the version that opens it. If another one opened it last, the file is copied first.

    Raises:
        DatabaseTooNew: a newer release wrote it. It is left byte for byte as it was.
        UpgradeFailed: it can't be brought up to date. It is as it was, for the release before.
        DatabaseDamaged: it isn't a Rememora database, or is damaged.
        StorageError: it can't be opened.
        StorageFull: there is no room to create or to migrate it.
    """

    def __init__(self, path: Path | None, *, migrations: Sequence[Migration] | None = None, program: str = "") -> None:
        self._in_memory = path is None
        self._path = Path(":memory:") if path is None else path
        self._migrations = all_migrations() if migrations is None else migrations
        self._depth = 0
        try:
            version = 0
            if path is not None:
                _create(path)
                version = stored_version(path)
        except OSError as error:
            raise StorageError(
                "The data folder can't be used.",
                next_step="Check that the folder exists and that you may write to it.",
                detail=f"{path}: {error.strerror}",
            ) from error
        if version > self._migrations[-1].version:
            raise DatabaseTooNew(
                "Your conversations were last opened by a newer version of Rememora.",
                safe="They were left untouched.",
                next_step="Install the newest version and start it again.",
                detail=f"{path}: schema {version}, this version knows {self._migrations[-1].version}",
            )
        self._connection = sqlite3.connect(self._path, isolation_level=None, timeout=_BUSY_S)
        try:
            self._configure()
            self._migrate(version, program)
        except BaseException:
            self._connection.close()
            raise

    @property
    def path(self) -> Path:
        return self._path

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. A call inside another joins it.

        Raises:
            StorageFull, StorageError: everything in it was rolled back.
        """
        if self._depth:
            yield
            return
        self._run("BEGIN IMMEDIATE")
        self._depth = 1
        try:
            yield
            self._run("COMMIT")
        except BaseException:
            # Out of space, SQLite has rolled back by itself.
            if self._connection.in_transaction:
                self._connection.execute("ROLLBACK")
            raise
        finally:
            self._depth = 0

    @contextmanager
    def unsynced(self) -> Iterator[None]:
        """Transactions within don't wait for the disk: a power failure may take the last of them back, each whole, until `sync`.

        Raises:
            StorageError: it is within a transaction.
        """
        self._run("PRAGMA synchronous = NORMAL")
        try:
            yield
        finally:
            self._run("PRAGMA synchronous = FULL")

    def sync(self) -> None:
        """Have all that was written on disk, no matter what comes.

        Raises:
            StorageFull, StorageError: some of it may not be.
        """
        self._run("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[sqlite3.Row]:
        """All rows of a query.

        Raises:
            StorageError: the file can't be read.
        """
        with _errors(self._path):
            return self._connection.execute(sql, parameters).fetchall()

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """As `rows`, without names: half the time where there are thousands."""
        with _errors(self._path):
            cursor = self._connection.cursor()
            cursor.row_factory = None
            return cursor.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> sqlite3.Row | None:
        """The first row of a query, if there is one."""
        with _errors(self._path):
            found: sqlite3.Row | None = self._connection.execute(sql, parameters).fetchone()
        return found

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row. For queries that always have one."""
        found = self.row(sql, parameters)
        assert found is not None, sql
        return found[0]

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Run an INSERT; returns the new row's id."""
        row_id = self._run(sql, parameters).lastrowid
        assert row_id is not None
        return row_id

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that changes rows; returns how many.

        Raises:
            StorageFull, StorageError: it changed nothing.
        """
        return self._run(sql, parameters).rowcount

    def execute_many(self, sql: str, parameters: Sequence[Parameters]) -> None:
        """Run a statement once for each set of parameters, all or none."""
        with self.transaction(), _errors(self._path):
            self._connection.executemany(sql, parameters)

    def scrub(self) -> None:
        """Make what was deleted unrecoverable from the files. Takes about a second for 100 MB.

        Deleted rows are overwritten as they go (`secure_delete`), but copies can stay: in the word index's older
        segments, in the gaps that rebalanced pages leave, in the WAL, and in the copy made before a migration.

        Raises:
            StorageFull: there was no room for the rewritten file; call it again when there is.
        """
        if self._in_memory:
            return
        for table in self.rows("SELECT name FROM sqlite_master WHERE sql LIKE '%USING fts5 (%'"):
            self._run(f"INSERT INTO {table['name']} ({table['name']}) VALUES ('optimize')")
        self._run("VACUUM")
        self._run("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
        self.drop_copies()

    def drop_copies(self) -> None:
        """Delete the copies from before an upgrade: what they hold may have been erased since."""
        for copy in copies(self._path):
            copy.unlink(missing_ok=True)

    def erase_set_aside(self, before: float) -> None:
        """Delete the databases that a copy has replaced before a moment, in Unix seconds. One that can't be deleted is left."""
        for file in set_aside(self._path, before):
            try:
                file.unlink(missing_ok=True)
            except OSError as error:
                log.warning("a database that was replaced isn't deleted yet: %s", error)

    def empty(self) -> None:
        """Erase every row of every table of the user's, and the traces on disk.

        Raises:
            StorageFull: the rows are gone; traces may be left on disk.
        """
        with self.transaction():
            # The word indexes follow by triggers.
            for table in self.rows(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%\\_fts%' ESCAPE '\\'"
                " AND name <> 'embedding_spaces'"
            ):
                self._run(f"DELETE FROM {table['name']}")
        self.scrub()
        if not self._in_memory:
            self.erase_set_aside(math.inf)

    def close(self) -> None:
        """Write everything into the one file and release it. Idempotent."""
        self._connection.close()

    def _configure(self) -> None:
        self._connection.row_factory = sqlite3.Row
        # Deterministic: the schema may use them in triggers and views.
        self._connection.create_function("segment", 1, segment, deterministic=True)
        self._connection.create_function("text_key", 1, text_key, deterministic=True)
        for pragma in (
            "journal_mode = WAL",
            # A reply to a command says that its effect is on disk: synced at each commit.
            "synchronous = FULL",
            "foreign_keys = ON",
            "secure_delete = ON",
            # Sorting and VACUUM must not leave chat text in a temporary folder.
            "temp_store = MEMORY",
            f"journal_size_limit = {_LONGEST_WAL}",
            "cache_size = -16000",
        ):
            self._run(f"PRAGMA {pragma}").fetchall()

    def _migrate(self, version: int, program: str) -> None:
        pending = [migration for migration in self._migrations if migration.version > version]
        newcomer = bool(program) and not self._in_memory and opened_by(self._path) != program
        if version and (pending or newcomer):
            try:
                self._copy_aside(version)
            except StorageFull:
                if pending:
                    raise
                # Nothing of the file is about to change, so a full disk is no reason to keep the user out.
                log.warning("no room to copy the database before this version's first start")
                newcomer = False
        if pending:
            self._take_steps(version, pending)
        if newcomer:
            try:
                remember_opened_by(self._path, program)
            except OSError as error:
                log.warning("the next start will copy the database again: %s", error)

    def _take_steps(self, version: int, steps: Sequence[Migration]) -> None:
        """All or none: the release before can open what a failed upgrade left."""
        try:
            with self.transaction():
                for migration in steps:
                    for statement in migration.statements():
                        self._run(statement)
                    self._run(f"PRAGMA user_version = {migration.version}")
        except sqlite3.Error as error:
            raise UpgradeFailed(
                "This version of Rememora can't bring your conversations up to date.",
                safe="They are as they were.",
                next_step="Install the version you had before; it can open them.",
                detail=f"{self._path}: schema {version}, last opened by {opened_by(self._path) or 'an earlier version'}: {error}",
            ) from error

    def _copy_aside(self, version: int) -> None:
        """Copy the database as it is, in place of earlier copies."""
        copy = copy_path(self._path, version)
        unfinished = copy.with_name(copy.name + ".part")
        unfinished.unlink(missing_ok=True)
        try:
            _touch_private(unfinished)
            with closing(sqlite3.connect(unfinished)) as target, _errors(self._path):
                self._connection.backup(target)
            unfinished.replace(copy)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        for earlier in copies(self._path):
            if earlier != copy:
                earlier.unlink(missing_ok=True)

    def _run(self, sql: str, parameters: Parameters = ()) -> sqlite3.Cursor:
        with _errors(self._path):
            return self._connection.execute(sql, parameters)


def stored_version(path: Path) -> int:
    """The schema version of a database file, without changing a byte in its folder.

    Raises:
        DatabaseDamaged: it isn't an SQLite database.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        return 0
    if not header.startswith(MAGIC) or len(header) < HEADER_BYTES:
        raise DatabaseDamaged(
            "The file with your conversations is not a database, or is damaged.",
            safe="It was left untouched.",
            next_step="Put back a copy of it, or move it away to start afresh.",
            detail=str(path),
        )
    version = int.from_bytes(header[USER_VERSION], "big")
    wal = path.with_name(path.name + "-wal")
    if not wal.exists() or not wal.stat().st_size:
        return version
    # After a crash the newest header may still be in the WAL. Reading through it needs the shared-memory file.
    shared_memory = path.with_name(path.name + "-shm")
    was_there = shared_memory.exists()
    try:
        with _errors(path), closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            version = int(connection.execute("PRAGMA user_version").fetchone()[0])
    finally:
        if not was_there:
            shared_memory.unlink(missing_ok=True)
    return version


def erase(path: Path) -> None:
    """Delete a closed database and all that lies beside it.

    Raises:
        OSError: a file can't be deleted.
    """
    for file in (path, *files_beside(path)):
        file.unlink(missing_ok=True)


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        _touch_private(path)


def _touch_private(path: Path) -> None:
    with open(path, "ab", opener=for_owner):
        pass


@contextmanager
def _errors(path: Path) -> Iterator[None]:
    """Say what SQLite's errors mean for the user. Mistakes of ours (syntax, constraints) pass as they are."""
    try:
        yield
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", sqlite3.SQLITE_ERROR) & 0xFF
        detail = f"{path}: {error} ({getattr(error, 'sqlite_errorname', '')})"
        if code == sqlite3.SQLITE_FULL:
            raise StorageFull(
                "The disk is full.", safe=_SAFE, next_step="Free some space and try again.", detail=detail
            ) from error
        if code in (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB):
            raise DatabaseDamaged(
                "The file with your conversations is not a database, or is damaged.",
                safe="Nothing was changed.",
                next_step="Put back a copy of it, or move it away to start afresh.",
                detail=detail,
            ) from error
        if code in _ENVIRONMENT:
            raise StorageError(
                "The file with your conversations can't be read or written.",
                safe=_SAFE,
                next_step="Check the disk, and that no other program has the file open.",
                detail=detail,
            ) from error
        raise
