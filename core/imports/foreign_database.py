"""A SQLite database out of an export, which is never opened where it lies: it may be locked, in a zip, or made to do harm."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Iterable, Iterator
from contextlib import contextmanager

import apsw

from core.vault.scratch import ScratchFile

_MAGIC = b"SQLite format 3\0"

# Bytes that are held in memory.
_HELD = 32 * 1024**2

# What a query may take, in SQLite's virtual machine; a view may never end.
_MOST_STEPS = 200_000_000
_STEPS_AT_ONCE = 100_000

# In bytes, of a value; what is longer isn't read.
_LONGEST_VALUE = 16 * 1024**2

# Where a database says whether it has a write-ahead log, and that it has none. See https://sqlite.org/fileformat2.html, 1.3.3.
_VERSIONS = slice(18, 20)
_NO_LOG = b"\1\1"


class Unreadable(Exception):
    """It is damaged, or no database, or asks for too much."""


@contextmanager
def opened(pieces: Iterable[bytes]) -> Iterator[apsw.Connection]:
    """A copy of it that can only be read, and only by this process. What stands in a write-ahead log beside it isn't seen.

    Raises:
        Unreadable: at once, or by what is asked of it.
    """
    with ScratchFile(_HELD) as copy:
        for piece in pieces:
            copy.write(piece)
        files = _OneFile(copy)
        steps = itertools.count(1)
        try:
            if files.read(len(_MAGIC), 0) != _MAGIC:
                raise Unreadable
            connection = apsw.Connection("database", flags=apsw.SQLITE_OPEN_READONLY, vfs=files.vfs_name)
            try:
                connection.set_progress_handler(lambda: next(steps) > _MOST_STEPS // _STEPS_AT_ONCE, _STEPS_AT_ONCE)
                connection.limit(apsw.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
                connection.execute("PRAGMA trusted_schema = OFF; PRAGMA temp_store = MEMORY")
                yield connection
            finally:
                connection.close()
        except (apsw.Error, UnicodeDecodeError, MemoryError) as error:
            raise Unreadable from error
        finally:
            files.unregister()


class _OneFile(apsw.VFS):
    """A file system for SQLite that has one file in it."""

    def __init__(self, file: ScratchFile) -> None:
        self.vfs_name = uuid.uuid4().hex
        self._file = file
        self.size = file.seek(0, 2)
        super().__init__(self.vfs_name, base="")

    def read(self, amount: int, offset: int) -> bytes:
        self._file.seek(offset)
        content = bytearray()
        while len(content) < amount and (piece := self._file.read(amount - len(content))):
            content += piece
        return bytes(content)

    def xOpen(self, name: str | apsw.URIFilename | None, flags: list[int]) -> apsw.VFSFile:  # noqa: ARG002, N802 - SQLite's name
        if not flags[0] & apsw.SQLITE_OPEN_MAIN_DB:
            raise apsw.CantOpenError
        flags[1] = apsw.SQLITE_OPEN_READONLY
        return _File(self)

    def xFullPathname(self, name: str) -> str:  # noqa: N802
        return name

    def xAccess(self, pathname: str, flags: int) -> bool:  # noqa: ARG002, N802
        return False


class _File(apsw.VFSFile):
    def __init__(self, files: _OneFile) -> None:
        self._files = files

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        content = self._files.read(amount, offset)
        if offset <= _VERSIONS.start and offset + len(content) >= _VERSIONS.stop:
            start, stop = _VERSIONS.start - offset, _VERSIONS.stop - offset
            content = content[:start] + _NO_LOG + content[stop:]
        return content

    def xFileSize(self) -> int:  # noqa: N802
        return self._files.size

    def xClose(self) -> None:  # noqa: N802
        pass

    def xLock(self, level: int) -> None:  # noqa: N802
        pass

    def xUnlock(self, level: int) -> None:  # noqa: N802
        pass

    def xCheckReservedLock(self) -> bool:  # noqa: N802
        return False

    def xFileControl(self, op: int, ptr: int) -> bool:  # noqa: ARG002, N802
        return False

    def xDeviceCharacteristics(self) -> int:  # noqa: N802
        return 0

    def xSectorSize(self) -> int:  # noqa: N802
        return 4096
