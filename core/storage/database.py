"""The SQLite file: opening, migrating, transactions, and making sure that what was deleted is gone.

A connection belongs to the thread that opened it: the storage worker's.
"""

from __future__ import annotations

import contextlib
import logging
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from core.errors import DatabaseDamaged, DatabaseTooNew, StorageError, StorageFull, UpgradeFailed
from core.private_files import for_owner, overwrite
from core.storage.cut_short import is_cut_short
from core.storage.earlier_copy import (
    copies,
    copy_path,
    damage_note,
    files_beside,
    opened_by,
    remember_opened_by,
    set_aside,
)
from core.storage.exchange import put_back_moved, put_in_place, remove_left_over
from core.storage.migrations import Migration, all_migrations
from core.storage.sqlite import (
    Connection,
    Error,
    Row,
    connect,
    errors,
    is_plain,
    journal,
    named_row,
    named_rows,
    new_file,
    stored_version,
)
from core.storage.words import segment, text_key

log = logging.getLogger(__name__)

# A WAL that grew larger than this is cut back after a checkpoint, in bytes.
_LONGEST_WAL = 16 * 1024 * 1024

_PRAGMAS = (
    "journal_mode = WAL",
    # A reply to a command says that its effect is on disk: synced at each commit.
    "synchronous = FULL",
    "foreign_keys = ON",
    "secure_delete = ON",
    # Sorting and VACUUM must not leave chat text in a temporary folder.
    "temp_store = MEMORY",
    f"journal_size_limit = {_LONGEST_WAL}",
    "cache_size = -16000",
)

Parameters = Sequence[Any] | dict[str, Any]


class Database:
    """An open database with the newest schema.

    Args:
        path: the file; it and its folder are created, readable for the user alone. None: it is kept in memory, and nothing of
            it gets onto the disk.
        key: 32 bytes: the file is encrypted with it. One that is there and plain stays so until it is converted.
        migrations: the steps this release knows.
        program: the version that opens it. If another one opened it last, the file is copied first.

    Raises:
        DatabaseTooNew: a newer release wrote it. It is left byte for byte as it was.
        UpgradeFailed: it can't be brought up to date. It is as it was, for the release before.
        WrongDatabaseKey: it is encrypted with another key.
        DatabaseDamaged: it isn't a Rememora database, or is damaged.
        StorageError: it can't be opened.
        StorageFull: there is no room to create or to migrate it.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        key: bytes | None = None,
        migrations: Sequence[Migration] | None = None,
        program: str = "",
    ) -> None:
        self._in_memory = path is None
        self._path = Path(":memory:") if path is None else path
        self._migrations = all_migrations() if migrations is None else migrations
        self._depth = 0
        self._key: bytes | None = None
        try:
            version = 0
            if path is not None:
                _take_up(path)
                _create(path)
                version = stored_version(path, key)
                # A key isn't used for a file that is still plain.
                self._key = None if is_plain(path) else key
                if is_cut_short(path):
                    raise _damaged(f"{path}: its end is missing")
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
        self._connection = self._connected()
        try:
            self._look_for_damage()
            self._migrate(version, program)
        except BaseException:
            self._connection.close()
            raise

    @property
    def path(self) -> Path:
        return self._path

    @property
    def key(self) -> bytes | None:
        """What the file is encrypted with; None: it is plain."""
        return self._key

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
        self._run("PRAGMA wal_checkpoint(PASSIVE)")

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Row]:
        """All rows of a query.

        Raises:
            StorageError: the file can't be read.
        """
        with errors(self._path, damaged=self._note_damage):
            return named_rows(self._connection.execute(sql, parameters))

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """As `rows`, without names: half the time where there are thousands."""
        with errors(self._path, damaged=self._note_damage):
            return self._connection.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Row | None:
        """The first row of a query, if there is one."""
        with errors(self._path, damaged=self._note_damage):
            return named_row(self._connection.execute(sql, parameters))

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row. For queries that always have one."""
        found = self.row(sql, parameters)
        assert found is not None, sql
        return found[0]

    def insert(self, sql: str, parameters: Parameters = ()) -> int:
        """Run an INSERT; returns the new row's id."""
        self._run(sql, parameters)
        return self._connection.last_insert_rowid()

    def execute(self, sql: str, parameters: Parameters = ()) -> int:
        """Run a statement that changes rows; returns how many.

        Raises:
            StorageFull, StorageError: it changed nothing.
        """
        self._run(sql, parameters)
        return self._connection.changes()

    def execute_many(self, sql: str, parameters: Sequence[Parameters]) -> None:
        """Run a statement once for each set of parameters, all or none."""
        with self.transaction(), errors(self._path, damaged=self._note_damage):
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
        self._run("PRAGMA wal_checkpoint(TRUNCATE)")
        self.drop_copies()

    def drop_copies(self) -> None:
        """Delete the copies from before an upgrade: what they hold may have been erased since.

        Raises:
            StorageError: one is still there.
        """
        try:
            for copy in copies(self._path):
                copy.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                "A copy of your conversations from before an upgrade can't be deleted.",
                safe="Everything else is as it should be.",
                next_step="Check that the data folder can be written, and that no other program has it open.",
                detail=str(error),
            ) from error

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

    def copy_to(self, path: Path, key: bytes | None) -> None:
        """Write all of it, as it is at this moment, into a file of its own. Callable from any thread; nobody is held up.

        Args:
            key: 32 bytes: the copy is encrypted with it; None: it is plain.

        Raises:
            StorageFull, StorageError: the file may be there in part.
            OSError: it can't be made.
        """
        path.unlink(missing_ok=True)
        _touch_private(path)
        with errors(self._path), closing(connect(self._path, self._key)) as connection:
            connection.execute("VACUUM INTO ?", (new_file(path, key),)).close()

    def exchange(self, new: Path, key: bytes | None, *, unless: Callable[[], bool] | None = None) -> bool:
        """Go on in a file that holds the same, in place of this one; what this one was is left to `remove_left_over`.

        Args:
            key: what the file is encrypted with.
            unless: asked when nothing is written any more; if it says yes, all stays as it is.

        Returns:
            Whether it was done.

        Raises:
            OSError, StorageError: it goes on in the file it has.
        """
        assert not self._depth, "in a transaction"
        if unless is not None and unless():
            return False
        if self._key is None:
            self._clear_journal()
        self._connection.close()
        try:
            put_in_place(self._path, new)
            self._key = key
        finally:
            self._connection = self._connected()
        return True

    def close(self) -> None:
        """Write everything into the one file and release it. Idempotent."""
        self._connection.close()

    def _connected(self) -> Connection:
        with errors(self._path, keyed=self._key is not None):
            connection = connect(None if self._in_memory else self._path, self._key)
            try:
                add_functions(connection)
                for pragma in _PRAGMAS:
                    connection.execute(f"PRAGMA {pragma}").close()
            except BaseException:
                connection.close()
                raise
        return connection

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
        except Error as error:
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
            with (
                errors(self._path, damaged=self._note_damage),
                closing(connect(unfinished, self._key)) as target,
                target.backup("main", self._connection, "main") as copying,
            ):
                copying.step()
            unfinished.replace(copy)
        except BaseException:
            unfinished.unlink(missing_ok=True)
            raise
        for earlier in copies(self._path):
            if earlier != copy:
                earlier.unlink(missing_ok=True)

    def _note_damage(self) -> None:
        """Have the next start look at the whole file, which takes too long for every one."""
        if not self._in_memory:
            with contextlib.suppress(OSError):
                _touch_private(damage_note(self._path))

    def _look_for_damage(self) -> None:
        if self._in_memory or not (note := damage_note(self._path)).exists():
            return
        verdict = self.value("PRAGMA quick_check(1)")
        if verdict != "ok":
            raise _damaged(f"{self._path}: {verdict}")
        note.unlink(missing_ok=True)

    def _clear_journal(self) -> None:
        """Overwrite the WAL of a plain file, which SQLite would only delete. All of it is in the database by then, or it is left."""
        with errors(self._path, damaged=self._note_damage):
            busy, _, _ = next(self._connection.execute("PRAGMA wal_checkpoint(RESTART)"))
        if not busy and (file := journal(self._path)).exists():
            overwrite(file)

    def _run(self, sql: str, parameters: Parameters = ()) -> None:
        """Run a statement to its end, whatever rows it has."""
        with errors(self._path, damaged=self._note_damage):
            self._connection.execute(sql, parameters).close()


def _damaged(detail: str) -> DatabaseDamaged:
    return DatabaseDamaged(
        "The file with your conversations is damaged.",
        safe="It was left untouched.",
        next_step="Put back a copy of it, or move it away to start afresh.",
        detail=detail,
    )


def add_functions(connection: Connection) -> None:
    """What the schema calls. Deterministic: it may be used in triggers and views."""
    functions: dict[str, Callable[..., str]] = {"segment": segment, "text_key": text_key}
    for name, function in functions.items():
        connection.create_scalar_function(name, function, 1, deterministic=True)


def erase(path: Path) -> None:
    """Delete a closed database and all that lies beside it.

    Raises:
        OSError: a file can't be deleted.
    """
    for file in (path, *files_beside(path)):
        file.unlink(missing_ok=True)


def _take_up(path: Path) -> None:
    """After a death in the middle of an exchange: one whole file under its name, nothing beside it."""
    put_back_moved(path)
    try:
        remove_left_over(path)
    except OSError as error:
        log.warning("something is left of a database that was replaced: %s", error)


def _create(path: Path) -> None:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    if not path.exists():
        _touch_private(path)


def _touch_private(path: Path) -> None:
    with open(path, "ab", opener=for_owner):
        pass
