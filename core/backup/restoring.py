"""Putting a backup in the store's place: made ready while the program runs, put there at the next start."""

from __future__ import annotations

import shutil
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import msgspec

from core.backup.file import damaged
from core.backup.making import WORKPLACE, Progress
from core.backup.merging import merge
from core.backup.opening import Taken, taken
from core.errors import StorageError
from core.paths import Paths
from core.private_files import overwritten, overwritten_folder, write_whole
from core.records import Settings
from core.storage.database import Database
from core.storage.earlier_copy import put_back
from core.storage.errands import Errands
from core.storage.whole import Whole
from core.vault.sealing import Seal

# Complete as soon as they have these names.
_INCOMING = "incoming.db"
_INCOMING_SETTINGS = "settings.incoming.json"


class Merged(NamedTuple):
    """The store that a backup is brought together with, and when; Unix seconds."""

    store: Database
    now: float


def make_ready(
    path: Path,
    key: bytes,
    paths: Paths,
    *,
    store: str,
    database_key: bytes | None,
    seal: Seal,
    settings: bool,
    progress: Progress,
    merged: Merged | None = None,
) -> None:
    """Lay a backup beside the store, in the store's own encryption; or the store and the backup brought together.

    Args:
        key: the backup's.
        store: which store this is. One of another store gets an id of its own.
        database_key: the store's; None: it is plain.
        settings: put the settings there, too.
        merged: what it is brought together with; None: the backup is to take the store's place.

    Raises:
        BackupTooNew, BackupUnusable, Cancelled, StorageFull, StorageError: nothing was changed.
    """
    forget_ready(paths)
    with taken(path, key, paths.data, progress) as parts:
        undone = paths.data / f"{_INCOMING}.part"
        try:
            with closing(Database(parts.database, key=parts.key)) as database:
                if merged is not None:
                    merged.store.copy_to(undone, database_key)
                    with closing(Database(undone, key=database_key)) as both:
                        merge(both, database, merged.now, progress)
                else:
                    database.copy_to(undone, database_key)
            with closing(Database(undone, key=database_key)) as restored:
                if merged is None:
                    Errands(restored).phases.restored()
                if merged is None and parts.backup.manifest.contents.store != store:
                    # Two computers with one plan: neither takes the other's backups for its own.
                    Whole(restored).forget_id()
            if settings:
                _lay_settings(parts, paths, seal)
            # From here on it can't be stopped.
            progress.at(1.0)
            undone.replace(paths.data / _INCOMING)
        except BaseException:
            overwritten(undone)
            forget_ready(paths)
            raise


def put_in_place(paths: Paths, now: float) -> bool:
    """At a start, before the database is opened: put there what lies ready. What was there is set aside. False: nothing did.

    Args:
        now: Unix seconds.

    Raises:
        StorageError: it can't be done; the store is as it was.
    """
    incoming = paths.data / _INCOMING
    settings = paths.data / _INCOMING_SETTINGS
    try:
        # What a backup that was cut off has left.
        overwritten_folder(paths.data / WORKPLACE)
        if not incoming.exists():
            forget_ready(paths)
            return False
        if settings.exists():
            paths.config.mkdir(parents=True, exist_ok=True)
            # Not moved: it may be on another disk.
            write_whole(paths.settings, settings.read_bytes(), "The settings are as they were.")
        # It is of another time: what other devices have read of this one since isn't in it.
        paths.sync_device.unlink(missing_ok=True)
        put_back(paths.database, incoming, now)
    except OSError as error:
        raise StorageError(
            "The backup can't be put in place.",
            safe="Your data is as it was.",
            next_step="Check that the data folder can be written and has space left, then start Rememora again.",
            detail=str(error),
        ) from error
    # What was made from the store that is gone.
    shutil.rmtree(paths.index, ignore_errors=True)
    shutil.rmtree(paths.states, ignore_errors=True)
    forget_ready(paths)
    return True


def forget_ready(paths: Paths) -> None:
    """Nothing is put in place at the next start."""
    incoming = paths.data / _INCOMING
    if incoming.exists():
        # Half overwritten, it must not be taken for whole.
        incoming.replace(paths.data / f"{_INCOMING}.part")
    for name in (f"{_INCOMING}.part", _INCOMING_SETTINGS):
        overwritten(paths.data / name)


def _lay_settings(parts: Taken, paths: Paths, seal: Seal) -> None:
    try:
        msgspec.json.decode(parts.settings, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise damaged(paths.settings, str(error)) from error
    content = seal.closed(paths.settings.name, parts.settings)
    (paths.data / _INCOMING_SETTINGS).write_bytes(content)
