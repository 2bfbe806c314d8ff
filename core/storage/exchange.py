"""Putting another file in a database's place, so that whoever dies on the way leaves one whole database, and nothing of the other kind.

In this order: the new file is complete and on the disk; the old one has no journal, for a journal would be played into its successor; the
old one gets a second name; the new one takes the first. What has the second name is overwritten and removed.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import StorageError
from core.private_files import kind_of, overwritten, sync_folder
from core.storage.sqlite import has_journal, journal, shared_memory

_NEW, _OLD, _UNFINISHED = ".new", ".old", ".part"


def new_path(path: Path) -> Path:
    """Where the successor of a file is written."""
    return path.with_name(path.name + _NEW)


def put_in_place(path: Path, new: Path) -> None:
    """Have a closed database succeeded by a file; what it was is left to `remove_left_over`.

    Raises:
        OSError, StorageError: the old one is in its place.
    """
    if has_journal(path):
        raise StorageError(
            "The file with your conversations is open in another program.",
            safe="It is as it was.",
            next_step="Close what reads Rememora's files. It is tried again by itself.",
            detail=f"{journal(path)} is in use",
        )
    journal(path).unlink(missing_ok=True)
    shared_memory(path).unlink(missing_ok=True)
    take_place(path, new)


def take_place(path: Path, new: Path) -> None:
    """Have a file that nobody has open succeeded by another.

    Raises:
        OSError: the old one is in its place.
    """
    old = path.with_name(path.name + _OLD)
    wipe(old, path)
    on_disk(new)
    moved = False
    try:
        os.link(path, old)
    except OSError:
        # A file system without links. There is no such file for a moment; a start in it gives this one its name again.
        path.rename(old)
        moved = True
    try:
        sync_folder(path.parent)
        new.replace(path)
    except BaseException:
        if moved:
            old.rename(path)
        raise


def put_back_moved(path: Path) -> None:
    """After a death between the two names: give the old file its first one again.

    Raises:
        OSError: it can't be done.
    """
    old = path.with_name(path.name + _OLD)
    if old.exists() and not path.exists():
        old.rename(path)


def remove_left_over(path: Path) -> None:
    """Overwrite and remove what an exchange of a database, or of its copies, has left behind: finished or not.

    Raises:
        OSError: something is still there.
    """
    if left_over(path):
        # Before the successor surely has the name, the old file must not be touched.
        sync_folder(path.parent)
    for end in (_NEW, _OLD, _UNFINISHED):
        for file in left_over(path, end):
            wipe(file, file.with_name(file.name.removesuffix(end)))


def left_over(path: Path, *ends: str) -> list[Path]:
    """The files beside a database that are on their way to be one, or were one."""
    return [
        file
        for end in ends or (_NEW, _OLD, _UNFINISHED)
        for file in sorted(path.parent.glob(f"{path.stem}*{path.suffix}{end}*"))
    ]


def wipe(file: Path, other: Path) -> None:
    """Overwrite and remove a file, unless it is another name of one that stays: then only the name goes.

    Raises:
        OSError: it is still there.
    """
    if file.exists() and other.exists() and file.samefile(other):
        file.unlink()
    else:
        overwritten(file)


def on_disk(path: Path) -> None:
    """Have a file's content on the disk before anything that follows.

    Raises:
        OSError: it may not be.
    """
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


@contextmanager
def file_errors(path: Path) -> Iterator[None]:
    """Say what it means for the user that a file can't be written.

    Raises:
        StorageFull, StorageError: instead of an OSError.
    """
    try:
        yield
    except OSError as error:
        kind = kind_of(error)
        raise kind(
            f"{path.name} couldn't be converted.",
            safe="It is as it was.",
            next_step=f"Check that {path.parent} can be written and has space left. It is tried again by itself.",
            detail=str(error),
        ) from error
