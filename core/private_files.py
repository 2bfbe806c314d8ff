"""Files that only their owner may read: they tell of a life."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import IO

from core.errors import StorageError, StorageFull

# How what isn't done yet is named, beside its place.
UNDONE = ".rememora-"

# How what a new file has taken the place of is named until it is overwritten.
_OLD = UNDONE + "old-"

# What was last written to so long ago, in seconds, nobody is writing any more.
_SURELY_LEFT_S = 24 * 3600.0

_ZEROS = bytes(1024 * 1024)


def for_owner(name: str, flags: int) -> int:
    """An opener for `open`: what it creates is the owner's alone. A file that is there keeps its rights."""
    return os.open(name, flags, 0o600)


def no_memory_images() -> None:
    """Have the system write no image of this process's memory to the disk when it crashes: it holds all that is private, and the key.

    Nothing is done where the system has no such setting.
    """
    if sys.platform != "win32":
        import resource

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


@contextmanager
def in_place_of(path: Path) -> Iterator[IO[bytes]]:
    """A file to write, which takes the place of an earlier one when the block ends well, and is gone when it doesn't.

    What was left in the folder by a program that was killed while it wrote there is removed first.

    Raises:
        OSError: the earlier file is there.
    """
    _remove_left(path.parent)
    handle, undone = tempfile.mkstemp(prefix=UNDONE, dir=path.parent)
    try:
        os.close(handle)
        # By its name, which whoever writes may want to read it under before it counts.
        with Path(undone).open("wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        Path(undone).replace(path)
    except BaseException:
        Path(undone).unlink(missing_ok=True)
        raise


def kind_of(error: OSError) -> type[StorageError]:
    """What a file that couldn't be written means: there is no room, or something else."""
    return StorageFull if error.errno in {28, 122} else StorageError  # ENOSPC, EDQUOT


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
        kind = kind_of(error)
        raise kind(
            f"{path.name} couldn't be written.",
            safe=safe,
            next_step=f"Check that {path.parent} can be written and has space left.",
            detail=str(error),
        ) from error


def overwritten(path: Path) -> None:
    """Overwrite a file with zeros and remove it; nothing is done if it isn't there.

    As good as it gets: a solid-state disk, a file system that writes elsewhere (btrfs, ZFS, APFS) and a snapshot may keep earlier blocks.

    Raises:
        OSError: it is still there.
    """
    try:
        overwrite(path)
    except FileNotFoundError:
        return
    path.unlink(missing_ok=True)


def overwritten_folder(folder: Path) -> None:
    """Overwrite all files in a folder and remove it; nothing is done if it isn't there. As good as `overwritten`.

    Raises:
        OSError: some of it is still there.
    """
    for file in folder.rglob("*"):
        if file.is_file() and not file.is_symlink():
            overwritten(file)
    if folder.exists():
        shutil.rmtree(folder)


def overwrite(path: Path) -> None:
    """Overwrite a file with zeros; see `overwritten`.

    Raises:
        OSError: not all of it is.
    """
    with path.open("r+b") as file:
        _overwrite(file)


def rewrite(path: Path, content: bytes, safe: str) -> None:
    """As `write_whole`, and what the earlier file held is overwritten. Killed in between, call `wipe_left` for that.

    Raises:
        StorageFull, StorageError: the earlier file is there.
        OSError: the new file is there; of the earlier one something may be left.
    """
    wipe_left(path)
    aside = path.with_name(f"{_OLD}{path.name}")
    with ExitStack() as after:
        try:
            os.link(path, aside)
            after.callback(overwritten, aside)
        except FileNotFoundError:
            pass
        except OSError:
            # A file system without links. Open, it can be overwritten after its name is gone.
            earlier = after.enter_context(path.open("r+b"))
            after.callback(_overwrite, earlier)
        write_whole(path, content, safe)


def wipe_left(path: Path) -> None:
    """Overwrite and remove what writing this file has left of earlier ones.

    Raises:
        OSError: something is still there.
    """
    aside = path.with_name(f"{_OLD}{path.name}")
    if aside.exists():
        if path.exists() and aside.samefile(path):
            aside.unlink()  # nothing had taken its place yet
        else:
            overwritten(aside)


def _remove_left(folder: Path) -> None:
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            undone = entry.name.startswith(UNDONE) and not entry.name.startswith(_OLD)
            if undone and entry.is_file(follow_symlinks=False) and entry.stat().st_mtime < time.time() - _SURELY_LEFT_S:
                overwritten(Path(entry.path))


def _overwrite(file: IO[bytes]) -> None:
    file.seek(0)
    left = os.fstat(file.fileno()).st_size
    while left > 0:
        left -= file.write(_ZEROS[:left])
    file.flush()
    os.fsync(file.fileno())
