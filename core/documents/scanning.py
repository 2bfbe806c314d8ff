"""What lies in a folder that is followed."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path, PurePath

import msgspec
from pathspec import GitIgnoreSpec

from core.errors import InvalidRequest
from core.storage.document_contents import FileState

# Never looked into, beside hidden folders and those that say of themselves that they are caches (https://bford.info/cachedir/).
_CACHES = frozenset({"__pycache__", "node_modules", "$recycle.bin", "system volume information"})
_CACHE_MARK = "CACHEDIR.TAG"
_CACHE_SIGNATURE = b"Signature: 8a477f597d28d172789f06886806bc55"

# What programs put beside a document while it is open.
_LOCKS = re.compile(r"^(~\$|\.~lock\.)|\.(tmp|part|crdownload)$", re.IGNORECASE)

_SPECIAL = re.compile(r"([\\*?\[\]!# ])")


class Ignored:
    """What is left out of a folder.

    Args:
        patterns: the user's, as in a .gitignore file.

    Raises:
        InvalidRequest: one of the patterns can't be understood.
    """

    def __init__(self, patterns: Sequence[str]) -> None:
        try:
            self._spec = GitIgnoreSpec.from_lines(patterns)
        except ValueError as error:
            raise InvalidRequest(
                "One of the patterns can't be understood.",
                safe="The folder is followed as before.",
                next_step="Write them as in a .gitignore file, such as *.log or drafts/.",
                detail=str(error),
            ) from error

    def has(self, inside: PurePath, *, folder: bool = False) -> bool:
        """A file or folder is left out, or one that it is in.

        Args:
            inside: its path within the folder.
        """
        if any(part.startswith(".") or part.lower() in _CACHES for part in inside.parts):
            return True
        return bool(_LOCKS.search(inside.name)) or self._spec.match_file(f"{inside.as_posix()}{'/' if folder else ''}")


class Scanned(msgspec.Struct):
    """What was found in a folder.

    Attributes:
        files: that can be read, by path.
        closed: folders that couldn't be looked into.
        bare: there was nothing at all, not even what is ignored.
    """

    files: dict[str, FileState] = {}
    closed: list[str] = []
    bare: bool = True


def pattern_of(inside: PurePath) -> str:
    """The pattern that leaves out one file and nothing else.

    Args:
        inside: its path within the folder.
    """
    return "/" + _SPECIAL.sub(r"\\\1", inside.as_posix())


def scan(root: Path, ignored: Ignored, endings: Collection[str], *, beside: Collection[str] = ()) -> Scanned:
    """Look through a folder and those in it. Links are followed, each folder is looked into once.

    Args:
        endings: of files that can be read, with the dot, in lower case.
        beside: folders within that aren't looked into.

    Raises:
        OSError: the folder itself can't be looked into.
    """
    found = Scanned()
    seen: set[tuple[int, int]] = set()
    todo = [root]
    while todo:
        folder = todo.pop()
        try:
            own = folder.stat()
            # Windows has no inode numbers on some file systems; it has no loops of plain links either.
            place = (own.st_dev, own.st_ino)
            if own.st_ino and place in seen:
                continue
            seen.add(place)
            entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
        except OSError:
            if folder == root:
                raise
            found.closed.append(str(folder))
            continue
        found.bare = found.bare and not entries
        if folder != root and _is_cache(folder, entries):
            continue
        for entry in entries:
            path = Path(entry.path)
            try:
                is_folder = entry.is_dir()
                if not is_text(entry.path) or ignored.has(path.relative_to(root), folder=is_folder):
                    continue
                if is_folder:
                    if entry.path not in beside:
                        todo.append(path)
                elif path.suffix.lower() in endings and (state := file_state(path)) is not None:
                    found.files[entry.path] = state
            except OSError:
                found.closed.append(entry.path)
    return found


def file_state(path: Path) -> FileState | None:
    """Of a file as it is now; None: it is no file, or hidden on Windows.

    Raises:
        OSError: it isn't there, or can't be looked at.
    """
    status = path.stat()
    hidden = getattr(status, "st_file_attributes", 0) & getattr(stat, "FILE_ATTRIBUTE_HIDDEN", 0)
    return None if hidden or not stat.S_ISREG(status.st_mode) else FileState(status.st_mtime_ns, status.st_size)


def is_text(path: str) -> bool:
    """A path can be written down: names that aren't UTF-8, which some systems allow, can't."""
    return "\0" not in path and path.encode("utf-8", "replace").decode() == path


def within(path: str, folders: Collection[str]) -> Iterator[str]:
    """Those of the folders that a path lies in."""
    parents = {str(parent) for parent in PurePath(path).parents}
    return (folder for folder in folders if folder in parents)


def _is_cache(folder: Path, entries: Sequence[os.DirEntry[str]]) -> bool:
    if not any(entry.name == _CACHE_MARK for entry in entries):
        return False
    try:
        with (folder / _CACHE_MARK).open("rb") as file:
            return file.read(len(_CACHE_SIGNATURE)) == _CACHE_SIGNATURE
    except OSError:
        return False
