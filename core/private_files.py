"""Files that only their owner may read: they tell of a life."""

from __future__ import annotations

import os
from pathlib import Path

from core.errors import StorageError, StorageFull


def for_owner(name: str, flags: int) -> int:
    """An opener for `open`: what it creates is the owner's alone. A file that is there keeps its rights."""
    return os.open(name, flags, 0o600)


def write_whole(path: Path, content: bytes, safe: str) -> None:
    """Write a file in place of an earlier one: wholly or not at all.

    Args:
        safe: what is as it was if that fails.

    Raises:
        StorageFull, StorageError: the earlier file is there.
    """
    temporary = path.with_name(path.name + ".new")
    try:
        with open(temporary, "wb", opener=for_owner) as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
    except OSError as error:
        temporary.unlink(missing_ok=True)
        kind = StorageFull if error.errno in {28, 122} else StorageError  # ENOSPC, EDQUOT
        raise kind(
            f"{path.name} couldn't be written.",
            safe=safe,
            next_step=f"Check that {path.parent} can be written and has space left.",
            detail=str(error),
        ) from error
