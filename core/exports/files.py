"""Files that are written wholly or not at all: beside their place first, then put there."""

from __future__ import annotations

import errno
import os
import shutil
import tempfile
import time
import zipfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from core.errors import AlreadyThere, RememoraError, StorageError, StorageFull
from core.private_files import UNDONE, in_place_of

__all__ = [
    "Member",
    "RememoraError",
    "check_place",
    "write_file",
    "write_folder",
    "write_zip",
]  # the window has files of its own to write

_SAFE = "Your conversations are as they were, and nothing half-written was left."

# A zip file knows no earlier times.
_FIRST_YEAR = 1980

# A file within an export: its name, when it was last changed (Unix seconds), and its content in pieces.
Member = tuple[str, float, Iterable[bytes]]


def check_place(path: Path, *, replace: bool) -> None:
    """See whether a file may be put there.

    Raises:
        AlreadyThere: something of this name is there, and isn't to be replaced, or is a folder.
        StorageError: its folder isn't there.
    """
    if not path.parent.is_dir():
        raise StorageError(
            f"There is no folder {path.parent}.", safe=_SAFE, next_step="Choose another folder, or make this one."
        )
    if path.is_dir() or (path.exists() and not replace):
        raise AlreadyThere(
            f"{path.name} is there already.", safe="It was left as it is.", next_step="Choose another name."
        )


def write_file(path: Path, pieces: Iterable[bytes]) -> None:
    """Write a file in place of an earlier one.

    Raises:
        StorageFull, StorageError: it can't be written.
    """
    with _faults(path), in_place_of(path) as file:
        for piece in pieces:
            file.write(piece)


def write_zip(path: Path, members: Iterable[Member]) -> None:
    """Write a zip file in place of an earlier one.

    Raises:
        StorageFull, StorageError: it can't be written.
    """
    with _faults(path), in_place_of(path) as file, zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, changed_at, pieces in members:
            moment = time.localtime(changed_at)
            info = zipfile.ZipInfo(name, (max(moment.tm_year, _FIRST_YEAR), *moment[1:6]))
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o600 << 16
            with archive.open(info, "w", force_zip64=True) as member:
                for piece in pieces:
                    member.write(piece)


def write_folder(path: Path, members: Iterable[Member]) -> None:
    """Write files into a folder that isn't there yet.

    Raises:
        StorageFull, StorageError: it can't be written.
    """
    with _faults(path):
        undone = Path(tempfile.mkdtemp(prefix=UNDONE, dir=path.parent))
        try:
            for name, changed_at, pieces in members:
                place = undone / name
                write_file(place, pieces)
                os.utime(place, (changed_at, changed_at))
            undone.rename(path)
        except BaseException:
            shutil.rmtree(undone, ignore_errors=True)
            raise


@contextmanager
def _faults(path: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _refusal(path, error) from error


def _refusal(path: Path, error: OSError) -> RememoraError:
    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return StorageFull(
            f"There is no room for {path.name} in {path.parent}.",
            safe=_SAFE,
            next_step="Make room, or choose another folder.",
            detail=str(error),
        )
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return StorageError(
            f"{path.parent} may not be written to.", safe=_SAFE, next_step="Choose another folder.", detail=str(error)
        )
    return StorageError(
        f"{path.name} couldn't be written.",
        safe=_SAFE,
        next_step=f"Check that {path.parent} can be written and has space left.",
        detail=str(error),
    )
