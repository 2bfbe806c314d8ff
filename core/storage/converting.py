"""The database and all that was ever copied of it, from plain to encrypted and back, while the program goes on.

It is written anew beside itself by a second connection (`VACUUM INTO` keeps rows, indexes, triggers, versions), off the storage worker; if
nothing was written meanwhile, the worker puts it in place in some milliseconds, else it begins again, and at last the worker does it all.
"""

from __future__ import annotations

import logging
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from core.errors import StorageError
from core.private_files import for_owner, overwritten
from core.storage.database import Database, add_functions
from core.storage.earlier_copy import copies, set_aside
from core.storage.exchange import (
    file_errors,
    new_path,
    on_disk,
    put_in_place,
    remove_left_over,
    take_place,
)
from core.storage.sqlite import Connection, Error, connect, errors, is_plain, new_file, stored_version
from core.vault import sealing
from core.vault.sealing import Seal, SealedWriter
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# How often it is tried beside the program's work before that has to wait.
_TRIES = 3

# How often it is looked how far a file has got: after so many steps of SQLite's machine, and in seconds.
_STEPS = 5_000
_LOOK_S = 0.05

Tell = Callable[[float], None]


class DatabaseConversion:
    """Brings the database to the footing in force: a `Convertible` of the vault's.

    Args:
        database: open, on the storage worker.
        storage: that worker.
        wanted: the key it is to be encrypted with; None: it is to be plain.
        known: the key that what is encrypted was encrypted with.
    """

    def __init__(
        self,
        database: Database,
        storage: Worker,
        *,
        wanted: Callable[[], bytes | None],
        known: Callable[[], bytes | None],
    ) -> None:
        self._database = database
        self._storage = storage
        self._wanted = wanted
        self._known = known

    def convert(self, tell: Tell) -> None:
        """Bring the database, its copies and what they replaced to it. Idempotent; may be killed anywhere.

        Raises:
            StorageFull, StorageError: nothing is lost.
        """
        path, key, known = self._database.path, self._wanted(), self._known()
        with file_errors(path):
            if self._database.key != key:
                self._convert_database(key, tell)
            remove_left_over(path)
            for copy in copies(path):
                if copy.suffix == path.suffix and copy.stat().st_size:
                    _convert_copy(copy, key, known)
            for file in set_aside(path):
                if file.suffix == path.suffix:
                    _convert_aside(file, key, known)
            # Their journals are played into them, where they can be read.
            for file in set_aside(path):
                if file.name.endswith("-shm"):
                    overwritten(file)
                elif file.suffix != path.suffix:
                    _convert_file(file, key, known)
            remove_left_over(path)
        tell(1.0)

    def _convert_database(self, key: bytes | None, tell: Tell) -> None:
        path = self._database.path
        new = new_path(path)
        try:
            for _ in range(_TRIES):
                with (
                    errors(path),
                    closing(connect(path, self._database.key)) as reader,
                    closing(_Written(reader)) as written,
                ):
                    _write_anew(reader, path, new, key, tell)
                    # What is in the journal goes into the file here already, so that the worker has little of it to do.
                    reader.execute("PRAGMA wal_checkpoint(PASSIVE)").close()
                    if self._storage.call(lambda: self._database.exchange(new, key, unless=written)):
                        return
            self._storage.call(lambda: self._at_last(new, key), Priority.BACKGROUND)
        finally:
            overwritten(new)

    def _at_last(self, new: Path, key: bytes | None) -> None:
        """On the storage worker."""
        path = self._database.path
        with errors(path), closing(connect(path, self._database.key)) as reader:
            _write_anew(reader, path, new, key, lambda _: None)
        self._database.exchange(new, key)


class _Written:
    """Whether another connection has written to a database since this was made; asking ends the connection it looks with."""

    def __init__(self, reader: Connection) -> None:
        self._reader = reader
        # The first look at a file counts as a change of it.
        reader.execute("SELECT count(*) FROM sqlite_master").close()
        self._version = self._now()

    def __call__(self) -> bool:
        written = self._now() != self._version
        self.close()
        return written

    def _now(self) -> int:
        # Looks at the file. `Connection.data_version` tells of the last look.
        return int(self._reader.pragma("data_version"))

    def close(self) -> None:
        self._reader.close()


def _write_anew(reader: Connection, path: Path, new: Path, key: bytes | None, tell: Tell) -> None:
    """Write all that a connection reads into a file with this key, or without one. The file is on the disk then."""
    overwritten(new)
    with open(new, "xb", opener=for_owner):
        pass
    add_functions(reader)
    # What is sorted must not lie in a temporary folder.
    reader.execute("PRAGMA temp_store = MEMORY").close()
    whole, looked = max(path.stat().st_size, 1), 0.0

    def look() -> bool:
        nonlocal looked
        if time.monotonic() - looked > _LOOK_S:
            looked = time.monotonic()
            tell(min(new.stat().st_size / whole, 0.95))
        return False

    reader.set_progress_handler(look, _STEPS)
    try:
        reader.execute("VACUUM INTO ?", (new_file(new, key),)).close()
    finally:
        reader.set_progress_handler(None)
    on_disk(new)


def _convert_copy(copy: Path, key: bytes | None, known: bytes | None) -> None:
    """An earlier copy of the database stays one."""
    plain = is_plain(copy)
    if plain == (key is None):
        return
    new = new_path(copy)
    try:
        with errors(copy), closing(connect(copy, None if plain else known)) as reader:
            _write_anew(reader, copy, new, key, lambda _: None)
        put_in_place(copy, new)
    except (Error, StorageError) as error:
        if isinstance(error, StorageError) and error.code == "storage_full":
            raise
        # Not a database that can be read. What it holds is kept all the same.
        log.warning("a copy of the database can't be read: %s", error)
        _convert_file(copy, key, known)
    finally:
        overwritten(new)


def _convert_aside(file: Path, key: bytes | None, known: bytes | None) -> None:
    """A database that was set aside: whole, it stays one; else it is sealed as a file."""
    with file.open("rb") as source:
        sealed = source.read(len(sealing.MAGIC)) == sealing.MAGIC
    if sealed:
        if key is None:
            _convert_file(file, None, known)
        return
    if key is not None and not is_plain(file) and not _opens(file, known):
        _convert_file(file, key, known)
    else:
        _convert_copy(file, key, known)


def _opens(file: Path, key: bytes | None) -> bool:
    try:
        return stored_version(file, key) > 0
    except StorageError:
        return False


def _convert_file(file: Path, key: bytes | None, known: bytes | None) -> None:
    """Something that was a database, and needn't be a whole one: sealed as a file."""
    with file.open("rb") as source:
        start = source.read(len(sealing.MAGIC))
        source.seek(0)
        if (start == sealing.MAGIC) == (key is not None) or not start:
            return
        new = new_path(file)
        overwritten(new)
        try:
            with open(new, "xb", opener=for_owner) as target:
                if key is None:
                    for part in Seal(None, earlier=known).parts(file.name, source):
                        target.write(part)
                else:
                    with SealedWriter(target, key, file.name) as writer:
                        shutil.copyfileobj(source, writer)
            take_place(file, new)
        finally:
            overwritten(new)
