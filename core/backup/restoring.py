"""Putting a backup in the store's place: made ready while the program runs, put there at the next start."""

from __future__ import annotations

import shutil
from pathlib import Path

import msgspec

from core.backup.file import damaged
from core.backup.making import Progress
from core.backup.opening import Taken, taken
from core.paths import Paths
from core.private_files import overwritten
from core.records import Settings
from core.storage.database import Database
from core.storage.earlier_copy import put_back
from core.vault.sealing import Seal

# Complete as soon as they have these names.
_INCOMING = "rememora.incoming.db"
_INCOMING_SETTINGS = "settings.incoming.json"


def make_ready(
    path: Path, key: bytes, paths: Paths, *, database_key: bytes | None, seal: Seal, settings: bool, progress: Progress
) -> None:
    """Lay a backup beside the store, in the store's own encryption.

    Args:
        key: the backup's.
        database_key: the store's; None: it is plain.
        settings: put the settings there, too.

    Raises:
        BackupTooNew, BackupUnusable, Cancelled, StorageFull, StorageError: nothing was changed.
    """
    forget_ready(paths)
    with taken(path, key, paths.data, progress) as parts:
        undone = paths.data / f"{_INCOMING}.part"
        try:
            with Database.reading(parts.database, parts.key) as database:
                database.copy_to(undone, database_key)
            if settings:
                _lay_settings(parts, paths, seal)
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
        OSError: it can't be done; the store is as it was.
    """
    incoming = paths.data / _INCOMING
    if not incoming.exists():
        overwritten(paths.data / f"{_INCOMING}.part")
        return False
    put_back(paths.database, incoming, now)
    settings = paths.data / _INCOMING_SETTINGS
    if settings.exists():
        settings.replace(paths.settings)
    # What was made from the store that is gone.
    shutil.rmtree(paths.index, ignore_errors=True)
    shutil.rmtree(paths.states, ignore_errors=True)
    overwritten(incoming)
    return True


def forget_ready(paths: Paths) -> None:
    """Nothing is put in place at the next start."""
    for name in (_INCOMING, _INCOMING_SETTINGS, f"{_INCOMING}.part"):
        overwritten(paths.data / name)


def _lay_settings(parts: Taken, paths: Paths, seal: Seal) -> None:
    try:
        msgspec.json.decode(parts.settings, type=Settings)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise damaged(paths.settings, str(error)) from error
    content = seal.closed(paths.settings.name, parts.settings)
    (paths.data / _INCOMING_SETTINGS).write_bytes(content)
