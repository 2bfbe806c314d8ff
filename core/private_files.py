"""Files that only their owner may read: they tell of a life."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from core.errors import StorageError, StorageFull

# How what isn't done yet is named, beside its place.
UNDONE = ".rememora-"


def for_owner(name: str, flags: int) -> int:
    """An opener for `open`: what it creates is the owner's alone. A file that is there keeps its rights."""
    return os.open(name, flags, 0o600)


@contextmanager
def in_place_of(path: Path) -> Iterator[IO[bytes]]:
    """A file to write, which takes the place of an earlier one when the block ends well, and is gone when it doesn't.

    Raises:
        OSError: the earlier file is there.
    """
    handle, undone = tempfile.mkstemp(prefix=UNDONE, dir=path.parent)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(undone).replace(path)
    except BaseException:
        Path(undone).unlink(missing_ok=True)
        raise


def sync_folder(folder: Path) -> None:
    """Have what was put into a folder, renamed in it or taken out of it outlast a power cut.

    Raises:
        OSError: it may not.
    """
    if os.name == "nt":
        return  # folders can't be opened there; NTFS keeps a journal of them
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def write_whole(path: Path, content: bytes, safe: str) -> None:
    """Write a file in place of an earlier one: wholly or not at all.

    Args:
        safe: what is as it was if that fails.

    Raises:
        StorageFull, StorageError: the earlier file is there.
    """
    try:
        with in_place_of(path) as file:
            file.write(content)
    except OSError as error:
        kind = StorageFull if error.errno in {28, 122} else StorageError  # ENOSPC, EDQUOT
        raise kind(
            f"{path.name} couldn't be written.",
            safe=safe,
            next_step=f"Check that {path.parent} can be written and has space left.",
            detail=str(error),
        ) from error
