"""Looks for a text in files: in their bytes, in the rows of SQLite databases, in the members of zip files."""

from __future__ import annotations

import io
import sqlite3
import zipfile
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import IO

import msgspec

from core.find.patterns import Pattern, folded, patterns_of
from core.storage.words import segment

# Read at once, in bytes.
_PIECE = 4 << 20

# Places told of one file; the others are counted.
_MOST_TOLD = 100

# Zip files in zip files are opened this deep, and up to this size.
_DEEPEST = 3
_LARGEST_INNER = 256 << 20

_SQLITE = b"SQLite format 3\x00"
_ZIP = b"PK\x03\x04"


class Place(msgspec.Struct, frozen=True, omit_defaults=True):
    """Where the text stands in a file.

    Attributes:
        offset: of its first byte.
        form: how it is written there.
        table, row, column: in a database.
        member: of a zip file.
    """

    offset: int | None = None
    form: str = ""
    table: str = ""
    row: str = ""
    column: str = ""
    member: str = ""


class Searched(msgspec.Struct, frozen=True):
    """What came of one file.

    Attributes:
        size: bytes that were read.
        count: in how many places it was found, of which the first are told.
        unread: why it couldn't be read, wholly or in part; empty if it could.
    """

    file: Path
    size: int
    count: int = 0
    places: tuple[Place, ...] = ()
    unread: str = ""


# Opens a database to read it.
Open = Callable[[Path], sqlite3.Connection]


def open_to_read(file: Path) -> sqlite3.Connection:
    """A database as it lies on the disk; the program may be running."""
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


class FileSearch:
    """Looks for one text.

    Args:
        open_database: of files that begin as SQLite's do.
    """

    def __init__(self, text: str, open_database: Open = open_to_read) -> None:
        self._text = folded(text)
        self._words = segment(text)
        self._patterns = patterns_of(text)
        self._open = open_database

    def search(self, file: Path) -> Searched:
        """Look through one file."""
        found: list[Place] = []
        size = 0
        problem = ""
        try:
            with file.open("rb") as opened:
                start = opened.read(len(_SQLITE))
                opened.seek(0)
                found += self._bytes(opened)
                size = opened.tell()
            if start == _SQLITE:
                with closing(self._open(file)) as database:
                    found += self._rows(database)
            elif start.startswith(_ZIP):
                found += self._members(file, "", 1)
        except (OSError, sqlite3.Error, zipfile.BadZipFile, zlib.error, EOFError) as error:
            problem = str(error)
        except (
            NotImplementedError,
            RuntimeError,
        ) as error:  # a zip file with a password, or packed in a way of its own
            problem = str(error)
        return Searched(file, size, len(found), tuple(found[:_MOST_TOLD]), problem)

    # --- inside ---

    def _bytes(self, opened: IO[bytes], member: str = "") -> Iterator[Place]:
        overlap = max(len(pattern.content) for pattern in self._patterns) - 1
        before, at = b"", 0
        while piece := opened.read(_PIECE):
            content = before + piece.lower()
            for pattern, place in _places(content, self._patterns):
                # What ends before the new piece was found with the last one.
                if place + len(pattern.content) > len(before):
                    yield Place(offset=at - len(before) + place, form=pattern.form, member=member)
            at += len(piece)
            before = content[-overlap:] if overlap else b""

    def _rows(self, database: sqlite3.Connection) -> Iterator[Place]:
        database.text_factory = bytes
        tables = [
            (name.decode(), (sql or b"").decode("utf-8", "replace"))
            for name, sql in database.execute("SELECT name, sql FROM sqlite_master WHERE type = 'table'")
        ]
        for table, sql in tables:
            # A virtual one keeps its rows in others.
            if "VIRTUAL TABLE" not in sql.upper():
                yield from self._table(database, table)

    def _table(self, database: sqlite3.Connection, table: str) -> Iterator[Place]:
        quoted = '"' + table.replace('"', '""') + '"'
        columns = database.execute(f"PRAGMA table_info({quoted})").fetchall()
        names = [column[1].decode() for column in columns]
        keys = [place for place, column in enumerate(columns) if column[5]]
        for values in database.execute(f"SELECT * FROM {quoted}"):  # noqa: S608 - a name of the database's own
            for column, value in zip(names, values, strict=True):
                if isinstance(value, bytes) and self._stands_in(value):
                    row = ", ".join(f"{names[key]}={_shown(values[key])}" for key in keys)
                    yield Place(table=table, row=row, column=column)

    def _members(self, file: Path | IO[bytes], inside: str, depth: int) -> Iterator[Place]:
        with zipfile.ZipFile(file) as archive:
            for info in archive.infolist():
                if info.is_dir():
                    continue
                name = f"{inside}{info.filename}"
                with archive.open(info) as member:
                    start = member.read(len(_ZIP))
                with archive.open(info) as member:
                    yield from self._bytes(member, name)
                if start == _ZIP and depth < _DEEPEST and info.file_size <= _LARGEST_INNER:
                    yield from self._members(io.BytesIO(archive.read(info)), f"{name} > ", depth + 1)

    def _stands_in(self, value: bytes) -> bool:
        if any(pattern.content in value.lower() for pattern in self._patterns):
            return True
        try:
            decoded = value.decode("utf-8")
        except UnicodeDecodeError:
            return False
        # A word index has words with space around them.
        return self._text in folded(decoded) or (bool(self._words.strip()) and self._words in decoded)


def _places(content: bytes, patterns: Sequence[Pattern]) -> Iterator[tuple[Pattern, int]]:
    for pattern in patterns:
        at = content.find(pattern.content)
        while at >= 0:
            yield pattern, at
            at = content.find(pattern.content, at + 1)


def _shown(value: object) -> str:
    return value.decode("utf-8", "replace")[:40] if isinstance(value, bytes) else str(value)
