"""Opening a user's file: what can be wrong with it before anything of it is read, and whether it changed meanwhile."""

from __future__ import annotations

import contextlib
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from core.documents.formats.kinds import SOUND_ENDINGS
from core.documents.formats.source import MOST_BYTES, MOST_SOUND_BYTES, Source, empty, too_large
from core.errors import DocumentUnreadable


@contextlib.contextmanager
def opened(path: Path, password: str = "", *, most_bytes: int | None = None) -> Iterator[Source]:
    """A file, open; looked at again at the end.

    Raises:
        DocumentUnreadable: it isn't there, can't be opened, is none, is empty or too large, or changed meanwhile.
    """
    before = _state(path)
    if before.st_size == 0:
        raise empty()
    if most_bytes is None:
        most_bytes = MOST_SOUND_BYTES if path.suffix.lower() in SOUND_ENDINGS else MOST_BYTES
    if before.st_size > most_bytes:
        raise too_large(most_bytes)
    try:
        stream = path.open("rb")
    except OSError as error:
        raise unopened(error) from error
    with stream:
        try:
            yield Source(name=path.name, stream=stream, password=password)
        except Exception as error:
            # What was half-written looks damaged.
            if _changed(before, path) and not isinstance(error, GeneratorExit):
                raise changed() from error
            raise
    if _changed(before, path):
        raise changed()


def changed() -> DocumentUnreadable:
    return DocumentUnreadable(
        "This file changed while it was read.",
        code="document_changed",
        next_step="It is read again when it rests; you can also have it read now.",
    )


def _state(path: Path) -> os.stat_result:
    try:
        state = path.stat()
    except (OSError, ValueError) as error:
        raise unopened(error) from error
    if not stat.S_ISREG(state.st_mode):
        raise DocumentUnreadable(
            "This is no file.", code="document_unknown_kind", next_step="Add a file, or the folder it lies in."
        )
    return state


def _changed(before: os.stat_result, path: Path) -> bool:
    try:
        now = path.stat()
    except OSError:
        return True
    return (before.st_size, before.st_mtime_ns) != (now.st_size, now.st_mtime_ns)


def unopened(error: OSError | ValueError) -> DocumentUnreadable:
    """Why a file can't be opened."""
    detail = type(error).__name__ if not isinstance(error, OSError) else f"{type(error).__name__} {error.errno}"
    if isinstance(error, PermissionError):
        return DocumentUnreadable(
            "This file may not be read.",
            code="document_forbidden",
            next_step="Give yourself permission to read it, or copy it to a folder of yours, and add it again.",
            detail=detail,
        )
    return DocumentUnreadable(
        "This file isn't there any more, or its disk isn't connected.",
        code="document_gone",
        safe="What was read of it before stays until you remove it.",
        next_step="Put it back, or connect the disk, and have it read again.",
        detail=detail,
    )
