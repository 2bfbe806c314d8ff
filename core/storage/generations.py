"""The numbered subfolders of an index: the highest is in use.

Another one is made where the old path would still be open, or holds what is to be left behind.
"""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from core.private_files import overwritten_folder

# Names the generation that is being made: until it is whole, it is none.
MAKING = "making"


def rebuild_folder(folder: Path) -> None:
    """Throw the index away and leave an empty one. Also while a broken one is still open.

    Raises:
        OSError: the folder can't be written.
    """
    # In a new subfolder: Chroma would take the old path for the index it still holds open, and some systems can't
    # delete open files.
    if folder.is_file():
        folder.unlink()
    fresh = folder / str(max(generations(folder), default=0) + 1)
    fresh.mkdir(parents=True)
    for entry in folder.iterdir():
        if entry.is_file():
            entry.unlink()
        elif entry != fresh:
            shutil.rmtree(entry, ignore_errors=True)


def remove_generations(folder: Path) -> None:
    """Remove the index; it must not be open."""
    for number in generations(folder):
        shutil.rmtree(folder / str(number), ignore_errors=True)


def wipe_generations(folder: Path) -> None:
    """Overwrite and remove the index; it must not be open.

    Raises:
        OSError: some of it is left.
    """
    for number in generations(folder):
        overwritten_folder(folder / str(number))


def any_generation(folder: Path) -> bool:
    """There is an index in the folder."""
    return bool(generations(folder))


def generations(folder: Path) -> list[int]:
    """The numbered subfolders; the highest is in use."""
    return [int(entry.name) for entry in folder.glob("[0-9]*") if entry.name.isdigit()] if folder.is_dir() else []


def in_use(folder: Path) -> Path:
    """Where the index is, be it there or not. Changes nothing."""
    making = folder / MAKING
    unfinished = making.read_text(encoding="utf-8") if making.is_file() else ""
    return folder / str(max((one for one in generations(folder) if str(one) != unfinished), default=1))


def generation_in(folder: Path) -> Path:
    """The subfolder in use, made if there is none. Earlier ones are removed."""
    *earlier, newest = sorted(generations(folder)) or [1]
    for number in earlier:
        shutil.rmtree(folder / str(number), ignore_errors=True)
    generation = folder / str(newest)
    generation.mkdir(parents=True, exist_ok=True, mode=0o700)
    return generation


def remove_unfinished(folder: Path) -> None:
    """Remove a generation that isn't whole.

    Raises:
        OSError: it is still there.
    """
    making = folder / MAKING
    if not making.exists():
        return
    number = making.read_text(encoding="utf-8")
    # What isn't a number was written while the power went, before there was a folder.
    if number.isdigit() and (folder / number).exists():
        shutil.rmtree(folder / number)
    making.unlink()


def write_through(file: Path, text: str) -> None:
    """Write a small file, and have it on the disk."""
    with file.open("w", encoding="utf-8") as opened:
        opened.write(text)
        opened.flush()
        os.fsync(opened.fileno())
