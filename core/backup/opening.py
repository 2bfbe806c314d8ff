"""Looking into a backup: what it holds, and what is newer there and here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import NamedTuple, TypeVar

import core
from core.backup.file import Backup, open_backup, read_envelope
from core.backup.making import WORKPLACE, BackupKey, Progress
from core.errors import BackupTooNew, StorageError, WrongPassphrase
from core.private_files import for_owner, overwritten_folder
from core.records import BackupComparison
from core.storage.database import Database
from core.storage.migrations import all_migrations
from core.storage.whole import NOUNS, Whole, differences, lost
from core.worker import Priority, Worker

T = TypeVar("T")


class Taken(NamedTuple):
    """A backup's parts, checked. `database` is encrypted with `key`, and gone when the block ends."""

    backup: Backup
    database: Path
    key: bytes
    settings: bytes


def key_of(path: Path, secret: str, own: BackupKey | None) -> bytes:
    """The key of a backup.

    Args:
        secret: passphrase or recovery code; empty: `own` is tried.
        own: what this store's backups are sealed with.

    Raises:
        WrongPassphrase: it doesn't open it.
        BackupUnusable: it is no backup.
        StorageError: it can't be read.
    """
    try:
        lock = read_envelope(path).lock
    except OSError as error:
        raise _unreadable(path, error) from error
    if secret:
        return lock.opened(secret)
    if own is None or lock != own.lock:
        raise WrongPassphrase(
            "This backup needs the passphrase it was made with.",
            safe="Nothing was changed.",
            next_step="Enter the passphrase or the recovery code that held when it was made.",
        )
    return own.key


@contextmanager
def taken(path: Path, key: bytes, folder: Path, progress: Progress) -> Iterator[Taken]:
    """A backup's database in a file of its own, while the block lasts.

    Args:
        folder: the data folder.

    Raises:
        BackupTooNew, BackupUnusable, Cancelled, StorageError
    """
    workplace = folder / WORKPLACE
    copy = workplace / "copy.db"
    try:
        size = max(path.stat().st_size, 1)
        workplace.mkdir(mode=0o700, parents=True, exist_ok=True)
        with open_backup(path, key) as backup:
            if backup.manifest.contents.schema > all_migrations()[-1].version:
                raise BackupTooNew(
                    "This backup was made by a newer version of Rememora.",
                    safe="Nothing was changed.",
                    next_step="Install the newest version, then try again.",
                    detail=f"{path}: schema {backup.manifest.contents.schema}",
                )
            with open(copy, "wb", opener=for_owner) as file:
                settings = backup.take(file, lambda done: progress.at(done / size))
        yield Taken(backup, copy, backup.manifest.database_key, settings)
    except OSError as error:
        raise _unreadable(path, error) from error
    finally:
        overwritten_folder(workplace)


class BackupComparing:
    """Says what putting a backup in place would change.

    Args:
        storage: the worker the store's database belongs to.
        folder: the data folder.
        clock: Unix seconds.
    """

    def __init__(self, storage: Worker, whole: Whole, folder: Path, clock: Callable[[], float]) -> None:
        self._storage = storage
        self._whole = whole
        self._folder = folder
        self._clock = clock

    def compare(self, path: Path, key: bytes, progress: Progress) -> BackupComparison:
        """Raises as `taken` does."""
        with (
            taken(path, key, self._folder, progress) as parts,
            closing(Database(parts.database, key=parts.key)) as database,
        ):
            there = Whole(database)
            own = {noun: self._on_storage(partial(self._whole.things, noun)) for noun in NOUNS}
            others = {noun: there.things(noun) for noun in NOUNS}
            gone = lost(others["conversations"], own["conversations"])
            compared = {noun: differences(others[noun], own[noun]) for noun in NOUNS}
            return BackupComparison(
                there=parts.backup.manifest.contents,
                here=self._on_storage(lambda: self._whole.contents(made_at=self._clock(), program=core.__version__)),
                conversations=compared["conversations"],
                memories=compared["memories"],
                documents=compared["documents"],
                titles_only_here=self._on_storage(lambda: self._whole.titles(gone)),
            )

    def _on_storage(self, work: Callable[[], T]) -> T:
        return self._storage.call(work, Priority.BACKGROUND)


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        "The backup can't be read.",
        safe="Nothing was changed.",
        next_step="Check that the file is there and that the disk has space left.",
        detail=f"{path}: {error}",
    )
