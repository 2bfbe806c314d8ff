"""The SQLite that our database is opened with, plain files and encrypted ones alike: SQLite3 Multiple Ciphers, by APSW.

An encrypted file begins with 16 random bytes instead of SQLite's name, then says how large its pages are. Each page of 4 kB is
AEGIS-256 (draft-irtf-cfrg-aegis-aead) under a random nonce of 256 bits, in the journal too. The key is given raw: opening takes 0.3 ms.

SQLCipher (sqlcipher3 0.6.4) speaks the DB-API and costs more. Our own statements in 20,000 messages with token vectors, processor time in
ms, p50 / p95, on one machine:

                               turn          recall          search
    sqlite3, plain          1.8 / 2.9      8.8 / 13.5     1.5 / 7.1
    SQLCipher, plain        3.9 / 5.6      8.7 / 13.6     2.4 / 8.6
    SQLCipher, encrypted    5.0 / 7.0     20.0 / 29.1     2.6 / 8.7
    this, plain             1.9 / 3.2      8.3 / 13.5     1.6 / 6.8

    and in a quieter hour
    this, plain             1.5 / 2.6      6.5 / 10.3     1.1 / 4.9
    this, AEGIS-256         1.5 / 2.4      7.7 / 11.3     1.1 / 4.6
    this, ChaCha20          1.5 / 2.7      8.6 / 12.6     0.9 / 4.1

After a damaged page SQLCipher's
connection reads nothing more, this one's the other pages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any, ClassVar

import apsw

from core.errors import DatabaseDamaged, StorageError, StorageFull, WrongDatabaseKey

Connection = apsw.Connection
Cursor = apsw.Cursor
Error = apsw.Error
CorruptError = apsw.CorruptError
complete_statement = apsw.complete

VERSION = apsw.sqlite_lib_version()
CIPHERS_VERSION: str = apsw.mc_version  # type: ignore[attr-defined]

_CIPHER = "aegis"

# The header of a plain database file (https://www.sqlite.org/fileformat2.html#the_database_header): how it begins, its length in
# bytes, and where it keeps user_version and how its schema is written, big-endian.
MAGIC = b"SQLite format 3\x00"
HEADER_BYTES = 100
USER_VERSION = slice(60, 64)
_SCHEMA_FORMAT = slice(44, 48)
_NEWEST_SCHEMA_FORMAT = 4

# How long to wait for another program that reads the file, a backup say, in milliseconds.
_BUSY_MS = 5000

# How many statements stay compiled. The core has some 600, a turn some 30.
_STATEMENTS = 200

# SQLite's result codes (https://www.sqlite.org/rescode.html) that mean the environment failed, not the program.
_ENVIRONMENT = frozenset(
    [
        apsw.SQLITE_PERM,
        apsw.SQLITE_BUSY,
        apsw.SQLITE_READONLY,
        apsw.SQLITE_IOERR,
        apsw.SQLITE_CORRUPT,
        apsw.SQLITE_CANTOPEN,
        apsw.SQLITE_PROTOCOL,
        apsw.SQLITE_NOTADB,
    ]
)

_SAFE = "Nothing was half-written; what was stored before is as it was."


class Row(tuple[Any, ...]):
    """A row of a query, whose columns have a place and a name."""

    __slots__ = ()

    # Of the query's own class.
    _places: ClassVar[dict[str, int]] = {}

    def __getitem__(self, column: Any) -> Any:
        return tuple.__getitem__(self, self._places[column] if column.__class__ is str else column)

    def keys(self) -> Sequence[str]:
        """The names of the columns."""
        return list(self._places)


_kinds: dict[tuple[str, ...], type[Row]] = {}


def named_rows(cursor: Cursor) -> list[Row]:
    """All rows of a statement that was just run."""
    kind = _kind(cursor)
    return [] if kind is None else [kind(row) for row in cursor]


def named_row(cursor: Cursor) -> Row | None:
    """The first of them, if there is one; the statement is ended."""
    if (kind := _kind(cursor)) is None:
        return None
    row = next(cursor)
    cursor.close(True)
    return kind(row)


def _kind(cursor: Cursor) -> type[Row] | None:
    """The class of the rows; None: there are none."""
    try:
        names = tuple([name for name, *_ in cursor.get_description()])
    except apsw.ExecutionCompleteError:
        return None
    kind = _kinds.get(names)
    if kind is None:
        # Of two columns of a name the first is meant.
        places = {name: place for place, name in reversed(list(enumerate(names)))}
        kind = _kinds[names] = type("Row", (Row,), {"__slots__": (), "_places": places})
    return kind


def is_plain(path: Path) -> bool:
    """Whether a file is a database that anybody can read. An empty or missing one isn't.

    Raises:
        OSError: it can't be read.
    """
    try:
        with path.open("rb") as file:
            return file.read(len(MAGIC)) == MAGIC
    except FileNotFoundError:
        return False


def connect(path: Path | None, key: bytes | None = None, *, reading: bool = False) -> Connection:
    """Open a database file, plain or encrypted as its first bytes say; one that is empty becomes encrypted if there is a key.

    Args:
        path: None: in memory.
        key: 32 bytes. Not used for a file that is plain.
        reading: nothing in its folder is changed, except for a file that other readers of the journal need.

    Raises:
        apsw.Error, OSError: it can't be opened. With a wrong key that shows when it is first read.
    """
    # A file is never made by opening it: one that is missing would be taken for an empty one.
    flags = apsw.SQLITE_OPEN_URI | (apsw.SQLITE_OPEN_READONLY if reading else apsw.SQLITE_OPEN_READWRITE)
    if path is None:
        flags |= apsw.SQLITE_OPEN_CREATE
    # Without a journal there is nothing to look after; with one, reading it takes the shared memory.
    immutable = path is not None and reading and not has_journal(path)
    name = ":memory:" if path is None else f"{uri(path)}?immutable=1" if immutable else str(path)
    connection = Connection(name, flags, statementcachesize=_STATEMENTS)
    try:
        connection.set_busy_timeout(_BUSY_MS)
        if key is not None and path is not None and not is_plain(path):
            connection.execute(f"PRAGMA cipher = '{_CIPHER}'").fetchall()
            connection.execute(f"PRAGMA key = 'raw:{key.hex()}'").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def uri(path: Path) -> str:
    """A file's name as SQLite takes parameters with it."""
    return path.absolute().as_uri()


def new_file(path: Path, key: bytes | None) -> str:
    """The name for `VACUUM INTO` of a file that is to be encrypted, or plain."""
    return f"{uri(path)}?cipher={_CIPHER}&key={f'raw:{key.hex()}' if key else ''}"


def has_journal(path: Path) -> bool:
    """Whether the newest pages of a database may be in its WAL."""
    try:
        return journal(path).stat().st_size > 0
    except FileNotFoundError:
        return False


def journal(path: Path) -> Path:
    """Where the WAL of a database lies."""
    return path.with_name(path.name + "-wal")


def shared_memory(path: Path) -> Path:
    """Where the index of its WAL lies; it holds nothing of what is stored."""
    return path.with_name(path.name + "-shm")


def stored_version(path: Path, key: bytes | None = None) -> int:
    """The schema version of a database file, without changing a byte in its folder.

    Raises:
        WrongDatabaseKey: it is encrypted with another key.
        DatabaseDamaged: it isn't an SQLite database, or there is no key for it.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    if not header:
        return 0
    plain = header.startswith(MAGIC)
    # SQLite takes one that it doesn't know for a mistake of ours.
    strange = plain and int.from_bytes(header[_SCHEMA_FORMAT], "big") > _NEWEST_SCHEMA_FORMAT
    if strange or (not plain and key is None) or len(header) < HEADER_BYTES:
        raise DatabaseDamaged(
            "The file with your conversations is not a database, or is damaged.",
            safe="It was left untouched.",
            next_step="Put back a copy of it, or move it away to start afresh.",
            detail=str(path),
        )
    if plain and not has_journal(path):
        return int.from_bytes(header[USER_VERSION], "big")
    # After a crash the newest header may still be in the WAL. Reading through it needs the shared-memory file.
    was_there = shared_memory(path).exists()
    try:
        with errors(path, keyed=not plain), closing(connect(path, key, reading=True)) as connection:
            return int(connection.pragma("user_version"))
    finally:
        if not was_there:
            shared_memory(path).unlink(missing_ok=True)


@contextmanager
def errors(path: Path, *, keyed: bool = False, damaged: Callable[[], None] | None = None) -> Iterator[None]:
    """Say what SQLite's errors mean for the user. Mistakes of ours (syntax, constraints) pass as they are.

    Args:
        keyed: the file is opened with a key, which may be the wrong one.
        damaged: called if it is.
    """
    try:
        yield
    except UnicodeDecodeError as error:
        if damaged is not None:
            damaged()
        raise _damaged(f"{path}: a text isn't one: {error.reason}") from error
    except Error as error:
        code = getattr(error, "result", apsw.SQLITE_ERROR)
        detail = f"{path}: {error} ({type(error).__name__} {getattr(error, 'extendedresult', '')})"
        if code == apsw.SQLITE_FULL:
            raise StorageFull(
                "The disk is full.", safe=_SAFE, next_step="Free some space and try again.", detail=detail
            ) from error
        if code == apsw.SQLITE_NOTADB and keyed:
            raise WrongDatabaseKey(
                "The file with your conversations doesn't open with your key: it belongs to somebody else's, or its beginning is damaged.",
                safe="It was left untouched.",
                next_step="Put back the file that was there, or a backup.",
                detail=detail,
            ) from error
        if code in (apsw.SQLITE_CORRUPT, apsw.SQLITE_NOTADB):
            if damaged is not None:
                damaged()
            raise _damaged(detail) from error
        if code in _ENVIRONMENT:
            raise StorageError(
                "The file with your conversations can't be read or written.",
                safe=_SAFE,
                next_step="Check the disk, and that no other program has the file open.",
                detail=detail,
            ) from error
        raise


def _damaged(detail: str) -> DatabaseDamaged:
    return DatabaseDamaged(
        "The file with your conversations is not a database, or is damaged.",
        safe="Nothing was changed.",
        next_step="Put back a copy of it, or move it away to start afresh.",
        detail=detail,
    )
