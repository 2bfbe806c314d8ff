"""The data folder: one core at a time, its database, and the copy of it from before an upgrade."""

from __future__ import annotations

import shutil

import msgspec
from filelock import FileLock, Timeout

import core
from core.errors import AlreadyRunning, DatabaseDamaged, DatabaseUnusable, StorageError, WrongDatabaseKey
from core.paths import Paths
from core.storage.database import Database
from core.storage.earlier_copy import put_back, usable_copy
from core.storage.rescue import rescued_copy
from core.storage.sqlite import is_plain
from core.worker import Worker

# A core that is just ending may hold the data folder this long, in seconds: it finishes what it saves.
_LOCK_PATIENCE_S = 10.0


def lock_folder(paths: Paths) -> FileLock:
    """Keep other cores out until the lock is released.

    Raises:
        AlreadyRunning: another core has this data folder open.
        StorageError: the folder can't be used.
    """
    lock = FileLock(paths.data / ".lock")
    try:
        paths.data.mkdir(parents=True, exist_ok=True)
        lock.acquire(timeout=_LOCK_PATIENCE_S)
    except Timeout as error:
        raise AlreadyRunning(
            "Rememora is already running with this data folder.",
            safe="Nothing was changed.",
            next_step="Use the window that is open, or close it first.",
            detail=str(paths.data),
        ) from error
    except OSError as error:
        raise StorageError(
            f"The data folder {paths.data} can't be used.",
            safe="Nothing was changed.",
            next_step="Check that the folder can be written.",
            detail=str(error),
        ) from error
    return lock


def open_database(paths: Paths, storage: Worker, key: bytes | None = None, *, sealed: bool = False) -> Database:
    """Open the database on the storage worker, brought to this version.

    Args:
        key: 32 bytes, of a store that is encrypted.
        sealed: nothing that is plain is taken for a part of it.

    Raises:
        DatabaseTooNew, StorageFull, StorageError: it can't be opened; it was left as it was.
    """
    if sealed and is_plain(paths.database):
        raise WrongDatabaseKey(
            "The file with your conversations isn't encrypted, though everything else of yours is: something else has put it there.",
            safe="It was left untouched.",
            next_step="Put back the file that was there, or a backup.",
            detail=str(paths.database),
        )
    try:
        return storage.call(lambda: Database(paths.database, key=key, program=core.__version__))
    except DatabaseUnusable as error:
        _save_what_can_be_read(error, paths, key)
        if (copy := usable_copy(paths.database, key)) is not None:
            error.problem = msgspec.structs.replace(error.problem, copied_at=copy.stat().st_mtime)
        raise


def _save_what_can_be_read(error: DatabaseUnusable, paths: Paths, key: bytes | None) -> None:
    """Of a damaged database, save what can be read, and have the error say so."""
    if not isinstance(error, DatabaseDamaged) or (saved := rescued_copy(paths.database, key)) is None:
        return
    error.problem = DatabaseDamaged(
        "The file with your conversations is damaged.",
        safe="It was left untouched, and what can be read of it was saved in a copy.",
        next_step="Put the copy in its place.",
        detail=f"{error.problem.detail}; saved in {saved}",
    ).problem


def put_copy_back(paths: Paths, now: float, key: bytes | None = None) -> None:
    """Put the copy that was made before an upgrade in the place of a database that can't be opened, which is set aside. The folder is locked.

    Args:
        now: Unix seconds.
        key: as for `open_database`.

    Raises:
        StorageError: there is no copy, or it can't be put back. Nothing was changed.
    """
    copy = usable_copy(paths.database, key)
    if copy is None:
        raise StorageError(
            "There is no copy of your conversations that this version can open.", safe="Nothing was changed."
        )
    try:
        # It is of another time, as a backup is.
        paths.sync_device.unlink(missing_ok=True)
        put_back(paths.database, copy, now)
    except OSError as error:
        raise StorageError(
            "The copy of your conversations can't be put back.",
            safe="Nothing was changed.",
            next_step="Check that the data folder can be written and has space left.",
            detail=str(error),
        ) from error
    # It knows what was said and changed since; it is made anew from the copy.
    shutil.rmtree(paths.index, ignore_errors=True)
