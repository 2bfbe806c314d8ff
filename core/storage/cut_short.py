"""Telling whether a plain database file ends before its last page does, which SQLite takes for zeros.

An encrypted page that isn't whole doesn't open. (https://www.sqlite.org/fileformat2.html)
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from core.private_files import for_owner, overwritten
from core.storage.sqlite import HEADER_BYTES, MAGIC, has_journal, journal

_PAGE_SIZE = slice(16, 18)
_CHANGES = slice(24, 28)
_PAGES = slice(28, 32)
_PAGES_SET_AT = slice(92, 96)

# Of the WAL and of each page in it. Big-endian.
_WAL_HEADER_BYTES = 32
_WAL_SALT = slice(16, 24)
_FRAME_HEADER_BYTES = 24
_FRAME_PAGE = slice(0, 4)
_FRAME_PAGES = slice(4, 8)
_FRAME_SALT = slice(8, 16)


def is_cut_short(path: Path) -> bool:
    """Whether a part of a plain database is neither in its file nor in its WAL. Of any other file it isn't known: no.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        header = file.read(HEADER_BYTES)
    size = _page_size(header)
    if not size:
        return False
    whole = path.stat().st_size // size
    pages = _number(header[_PAGES]) if header[_CHANGES] == header[_PAGES_SET_AT] else 0
    # Most files are whole, and need no look into the journal.
    if not has_journal(path):
        return whole < pages
    in_journal, newest = _in_journal(journal(path))
    return not in_journal.issuperset(range(whole + 1, (newest or pages) + 1))


@contextmanager
def whole_pages(path: Path, copy: Path) -> Iterator[Path]:
    """The file of a closed database; if a page is there in part, a copy of it without that one, which goes afterwards.

    Raises:
        OSError: it can't be copied.
    """
    with path.open("rb") as file:
        size = _page_size(file.read(HEADER_BYTES))
    length = path.stat().st_size
    if not size or not length % size:
        yield path
        return
    with ExitStack() as undo:
        for ending in ("", "-wal", "-shm"):
            undo.callback(overwritten, copy.with_name(copy.name + ending))
        _copy(path, copy)
        with copy.open("r+b") as file:
            file.truncate(length - length % size)
        if has_journal(path):
            _copy(journal(path), journal(copy))
        yield copy


def _copy(source: Path, target: Path) -> None:
    with source.open("rb") as read, open(target, "wb", opener=for_owner) as written:
        shutil.copyfileobj(read, written)


def _in_journal(wal: Path) -> tuple[set[int], int]:
    """The pages that a WAL holds up to its last commit, and how many the database has then; 0: it holds none."""
    held: set[int] = set()
    committed: set[int] = set()
    pages = 0
    with wal.open("rb") as file:
        header = file.read(_WAL_HEADER_BYTES)
        size = _number(header[8:12])
        # What follows with another salt is from before the WAL was begun anew.
        while size and len(frame := file.read(_FRAME_HEADER_BYTES)) == _FRAME_HEADER_BYTES:
            if frame[_FRAME_SALT] != header[_WAL_SALT]:
                break
            held.add(_number(frame[_FRAME_PAGE]))
            if _number(frame[_FRAME_PAGES]):
                pages = _number(frame[_FRAME_PAGES])
                committed |= held
            file.seek(size, 1)
    return committed, pages


def _page_size(header: bytes) -> int:
    """In bytes; 0: it isn't a plain database."""
    if len(header) < HEADER_BYTES or not header.startswith(MAGIC):
        return 0
    size = _number(header[_PAGE_SIZE])
    return 65536 if size == 1 else size


def _number(field: bytes) -> int:
    return int.from_bytes(field, "big")
