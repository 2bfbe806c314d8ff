"""Making a backup while the program runs: a consistent copy, sealed in one file, read back before it counts."""

from __future__ import annotations

import datetime as dt
import hashlib
import logging
import os
import secrets
import shutil
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import core
from core.backup.file import (
    DATABASE,
    ENDING,
    SETTINGS,
    Manifest,
    Written,
    digest_of,
    open_backup,
    read_envelope,
    write_backup,
)
from core.backup.lock import BackupLock
from core.errors import BackupUnusable, Cancelled, NoBackupPassphrase, StorageError, StorageFull
from core.private_files import in_place_of, kind_of, overwritten_folder
from core.records import BackupFile, BackupPlan
from core.storage.database import Database
from core.storage.whole import Whole
from core.vault.sealing import KEY_BYTES
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# In the data folder: the copy of the database while a backup is made or looked into, encrypted with a key that lies nowhere else.
WORKPLACE = "backup.tmp"

# How the time is divided, roughly: copying, sealing, reading back.
_SHARES = (0.3, 0.4, 0.3)

# A backup that seems to come from the future by more than this was made before the clock was set back.
CLOCK_SLACK_S = 3600.0

_KEPT_FREE = 50_000_000


class BackupKey(NamedTuple):
    """What a backup is sealed with. `lock`: how the key is got."""

    lock: BackupLock
    key: bytes


class Progress:
    """Tells how far something is, and ends it when it is to stop.

    Args:
        tell: 0 to 1.
        stopped: it is to end.
    """

    def __init__(self, tell: Callable[[float], None], stopped: Callable[[], bool]) -> None:
        self._tell = tell
        self._stopped = stopped

    def at(self, done: float) -> None:
        """Raises Cancelled: it is to end."""
        if self._stopped():
            raise Cancelled("The backup was stopped.", safe="Nothing was changed, and nothing half-written was left.")
        self._tell(min(done, 1.0))

    def within(self, share: int, size: int) -> Callable[[int], None]:
        """Tells of bytes in one of the shares."""
        start = sum(_SHARES[:share])
        return lambda done: self.at(start + _SHARES[share] * done / max(size, 1))


class BackupMaker:
    """Makes backups, one at a time, on a worker of its own.

    Args:
        storage: the worker the database belongs to.
        folder: the data folder.
        key: what to seal with; None: nothing yet. On the storage worker.
        settings: as they are to be kept, JSON.
        clock: Unix seconds.
    """

    def __init__(
        self,
        storage: Worker,
        database: Database,
        *,
        folder: Path,
        key: Callable[[], BackupKey | None],
        settings: Callable[[], bytes],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._database = database
        self._folder = folder
        self._key = key
        self._settings = settings
        self._clock = clock

    def make(self, path: Path, progress: Progress) -> BackupFile:
        """Write a backup in place of an earlier file: wholly or not at all.

        Raises:
            NoBackupPassphrase: there is nothing to seal it with.
            BackupUnusable: it didn't read back as it was written; it isn't kept.
            Cancelled, StorageFull, StorageError: there is no new file.
        """
        key = self._storage.call(self._key, Priority.BACKGROUND)
        if key is None:
            raise NoBackupPassphrase(
                "There is no passphrase yet to seal backups with.",
                safe="Nothing was written.",
                next_step="Set one in Settings, under Backup.",
            )
        workplace = self._folder / WORKPLACE
        copy = workplace / "copy.db"
        try:
            workplace.mkdir(mode=0o700, parents=True, exist_ok=True)
            database_key = secrets.token_bytes(KEY_BYTES)
            self._room(path)
            progress.at(0.0)
            self._database.copy_to(copy, database_key)
            progress.at(_SHARES[0])
            with closing(Database(copy, key=database_key)) as copied:
                contents = Whole(copied).contents(made_at=self._clock(), program=core.__version__)
            settings = self._settings()
            manifest = Manifest(
                contents=contents,
                database_key=database_key,
                digests={DATABASE: digest_of(copy), SETTINGS: hashlib.sha256(settings).digest()},
            )
            size = copy.stat().st_size
            with in_place_of(path) as file:
                write_backup(file, key.lock, key.key, manifest, Written(copy, settings), progress.within(1, size))
                file.flush()
                # Before it takes the place of an earlier one.
                self._read_back(Path(file.name), key, manifest, progress.within(2, size))
            return BackupFile(path=str(path), made_at=contents.made_at, size=path.stat().st_size)
        except OSError as error:
            raise _refusal(path, error) from error
        finally:
            overwritten_folder(workplace)

    def prune(self, plan: BackupPlan, store: str) -> None:
        """Delete the oldest backups of this store in the planned folder, so that as many stay as are to be kept. Those from a time that is
        still to come, by a clock that was wrong, go first."""
        now = self._clock() + CLOCK_SLACK_S
        found = sorted(backups_in(Path(plan.folder), store), key=lambda one: (one.made_at > now, -one.made_at))
        for backup in found[max(plan.keep, 1) :]:
            try:
                Path(backup.path).unlink(missing_ok=True)
            except OSError as error:
                log.warning("an old backup isn't deleted: %s", error.strerror)

    def _read_back(self, path: Path, key: BackupKey, manifest: Manifest, tell: Callable[[int], None]) -> None:
        with open_backup(path, key.key) as backup:
            if backup.manifest != manifest:
                raise BackupUnusable(
                    "The backup didn't read back as it was written.", safe="It isn't kept.", next_step="Check the disk."
                )
            backup.take(None, tell)

    def _room(self, path: Path) -> None:
        needed = self._database.path.stat().st_size + _KEPT_FREE
        for folder in (path.parent, self._folder):
            if shutil.disk_usage(folder).free < needed:
                raise StorageFull(
                    "There is no room for a backup.",
                    safe="Nothing was written.",
                    next_step="Free some space, or choose another folder.",
                    detail=f"{folder}: {needed} bytes are needed",
                )


def file_name(made_at: float) -> str:
    """How a backup made at a moment (Unix seconds) is called."""
    return f"Rememora {dt.datetime.fromtimestamp(made_at).strftime('%Y-%m-%d %H.%M.%S')}{ENDING}"


def backups_in(folder: Path, store: str) -> list[BackupFile]:
    """The backups of a store in a folder, the newest first."""
    found = []
    try:
        files = list(folder.glob(f"*{ENDING}")) if os.path.isdir(folder) else []  # noqa: PTH112 - pathlib's raises
    except OSError:
        files = []  # one of the network that went away
    for path in files:
        try:
            envelope = read_envelope(path)
            if envelope.store == store:
                found.append(BackupFile(path=str(path), made_at=envelope.made_at, size=path.stat().st_size))
        except (OSError, StorageError):
            continue  # somebody else's, or gone meanwhile
    return sorted(found, key=lambda backup: backup.made_at, reverse=True)


def _refusal(path: Path, error: OSError) -> StorageError:
    kind = kind_of(error)
    return kind(
        "The backup couldn't be written.",
        safe="Your data is as it was, and earlier backups are untouched.",
        next_step="Check that the folder is there, can be written, and has space left.",
        detail=f"{path}: {error}",
    )
