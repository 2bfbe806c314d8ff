"""The copy of the database that is made before a newer Rememora opens it, and putting it back in place.

Beside the database lies `opened-by`, the version of the program that opened it last.
"""

from __future__ import annotations

import datetime as dt
import math
import os
import shutil
from pathlib import Path

from core.errors import StorageError
from core.private_files import for_owner
from core.storage.exchange import left_over
from core.storage.migrations import all_migrations
from core.storage.sqlite import Error, journal, shared_memory, stored_version


def opened_by(path: Path) -> str:
    """The version of the program that opened a database last; empty if that is not known."""
    try:
        return _opened_by_file(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError):
        return ""


def remember_opened_by(path: Path, program: str) -> None:
    """Note which version of the program has opened a database.

    Raises:
        OSError: it can't be noted.
    """
    if opened_by(path) != program:
        file = _opened_by_file(path)
        new = file.with_name(file.name + ".new")
        new.write_text(f"{program}\n", encoding="utf-8")
        new.replace(file)


def copy_path(path: Path, schema: int) -> Path:
    """Where the copy of a database with this schema is put."""
    return path.with_name(f"{path.stem}.schema-{schema}{path.suffix}")


def damage_note(path: Path) -> Path:
    """The empty file that says of a database that a part of it couldn't be read."""
    return path.with_name(path.name + ".damaged")


def rescued_path(path: Path, schema: int) -> Path:
    """Where that is put which could be read of a damaged database with this schema; a copy as any other."""
    return path.with_name(f"{path.stem}.schema-{schema}-rescued{path.suffix}")


def copies(path: Path) -> list[Path]:
    """The copies of a database, unfinished ones too."""
    return sorted(path.parent.glob(f"{path.stem}.schema-*{path.suffix}*"))


def usable_copy(path: Path, key: bytes | None = None) -> Path | None:
    """The newest copy that this release can open.

    Args:
        key: for those that are encrypted.
    """
    newest_schema = all_migrations()[-1].version
    found = [copy for copy in copies(path) if copy.suffix == path.suffix and 0 < _schema(copy, key) <= newest_schema]
    return max(found, key=lambda copy: copy.stat().st_mtime, default=None)


def put_back(path: Path, copy: Path, now: float) -> Path:
    """Put a copy in the place of a closed database, which is kept under another name.

    Args:
        now: Unix seconds.

    Returns:
        Where the database is that was in place.

    Raises:
        OSError: it can't be done; the database is in its place.
    """
    new = path.with_name(path.name + ".new")
    aside = _aside(path, now)
    try:
        new.unlink(missing_ok=True)
        with copy.open("rb") as source, open(new, "wb", opener=for_owner) as target:
            shutil.copyfileobj(source, target)
            target.flush()
            os.fsync(target.fileno())
        # Its journal goes first: without the database beside it a journal says nothing, but a stranger's would be played into it.
        moved = []
        try:
            for end in ("-wal", "-shm", ""):
                part = path.with_name(path.name + end)
                if part.exists():
                    part.rename(aside.with_name(aside.name + end))
                    moved.append(end)
            new.rename(path)
        except OSError:
            for end in moved:
                aside.with_name(aside.name + end).rename(path.with_name(path.name + end))
            raise
    except OSError:
        new.unlink(missing_ok=True)
        raise
    _opened_by_file(path).unlink(missing_ok=True)
    return aside


def set_aside(path: Path, before: float = math.inf) -> list[Path]:
    """Databases that a copy has replaced before a moment, in Unix seconds, with their journals."""
    found = sorted(path.parent.glob(f"{path.stem}.set-aside-*{path.suffix}*"))
    # Renaming leaves the time of the last change alone, so the name says when it was replaced.
    return [file for file in found if before == math.inf or file.name < _aside(path, before).name]


def files_beside(path: Path) -> list[Path]:
    """Everything that belongs to a database and is not the database: its journal, copies, and what they replaced."""
    return [
        journal(path),
        shared_memory(path),
        *copies(path),
        *set_aside(path),
        *left_over(path),
        _opened_by_file(path),
        damage_note(path),
    ]


def _aside(path: Path, moment: float) -> Path:
    stamp = dt.datetime.fromtimestamp(moment, dt.UTC).strftime("%Y%m%d-%H%M%S")
    return path.with_name(f"{path.stem}.set-aside-{stamp}{path.suffix}")


def _opened_by_file(path: Path) -> Path:
    return path.with_name("opened-by")


def _schema(copy: Path, key: bytes | None) -> int:
    try:
        return stored_version(copy, key)
    except (OSError, Error, StorageError):
        return 0
