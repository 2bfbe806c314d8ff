"""What was changed in files, kept so that it can be taken back exactly, or not at all."""

from __future__ import annotations

import base64
import hashlib
import os
import stat
from contextlib import suppress
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.tools.base import ToolFailed
from core.tools.own.file_text import read_bytes, sync, take_place, write_bytes
from core.tools.own.folders import AllowedFolders, Place, failure

_SAFE = "It was left as it is."


class Written(msgspec.Struct, frozen=True, tag=True):
    """A file was written. `before`: what it held, in base64; None: it wasn't there. `after`: a digest. `made`: folders that were."""

    path: str
    before: str | None
    after: str
    made: tuple[str, ...] = ()


class Moved(msgspec.Struct, frozen=True, tag=True):
    """A file or folder got another name. `state`: how it was then; `trashed`: by being deleted."""

    source: str
    target: str
    state: tuple[int, int]
    made: tuple[str, ...] = ()
    trashed: bool = False


class FileUndo:
    """Takes back what was done."""

    def __init__(self, folders: AllowedFolders) -> None:
        self._folders = folders

    def undo(self, undo: str) -> None:
        """As in `ToolSource`."""
        done = msgspec.json.decode(undo, type=Written | Moved)
        try:
            if isinstance(done, Written):
                self._unwrite(done)
            else:
                self._move_back(done)
        except ToolFailed as error:
            raise InvalidRequest(
                "This can't be undone.",
                safe=_SAFE,
                next_step="Check whether the file, its folder and the permission for it are still there.",
                detail=str(error),
            ) from None

    def _unwrite(self, done: Written) -> None:
        with self._folders.place(done.path, change=True) as place:
            now = read_bytes(place)
            if digest_of(now) != done.after:
                raise _changed()
            if done.before is not None:
                write_bytes(place, base64.b64decode(done.before), now)
                return
            try:
                os.unlink(place.at, dir_fd=place.handle)
                sync(place)
            except OSError as error:
                raise failure(error, place.shown) from None
        remove_empty(done.made)

    def _move_back(self, done: Moved) -> None:
        source, target = Path(done.source), Path(done.target)
        with self._folders.place(done.source, change=True) as back:
            opened = (
                self._folders.trash(back.root, target.name)
                if done.trashed
                else self._folders.place(done.target, change=True)
            )
            with opened as there:
                state = there.state()
                if state is None:
                    raise InvalidRequest("It isn't there any more.", safe="Nothing was changed.")
                if state_of(state) != done.state:
                    raise _changed()
                if back.state() is not None and source.name.casefold() != target.name.casefold():
                    raise InvalidRequest(
                        "Something else has its name now.", safe=_SAFE, next_step="Rename that, and undo it then."
                    )
                rename(there, back, state)
        remove_empty(done.made)


def rename(source: Place, target: Place, state: os.stat_result) -> None:
    """Give something another name, which outlasts a power cut.

    Args:
        state: of what is renamed.

    Raises:
        ToolFailed: something else has the name, or it can't be done; all is as it was.
    """
    there = target.state()
    try:
        if there is not None and os.path.samestat(there, state):
            if source.path == target.path:
                raise ToolFailed(f"{source.shown} is called so already. Nothing needs to be changed.")
            # On this disk "A" and "a" are one name.
            os.rename(source.at, target.at, src_dir_fd=source.handle, dst_dir_fd=target.handle)
        elif there is not None or not target.name:
            raise ToolFailed(f"{target.shown} is there already. Use another name.")
        else:
            take_place(source, target)
        sync(source)
        sync(target)
    except OSError as error:
        if error.errno == 22:  # EINVAL
            raise ToolFailed(f"{source.shown} can't be moved into itself. Use another folder.") from None
        raise failure(error, source.shown) from None


def remove_empty(folders: tuple[str, ...]) -> None:
    for folder in reversed(folders):
        with suppress(OSError):
            Path(folder).rmdir()


def state_of(state: os.stat_result) -> tuple[int, int]:
    """What shows that a file was changed; of a folder, which one it is."""
    return (state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else (-1, state.st_ino)


def digest_of(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def encoded(done: Written | Moved) -> str:
    return msgspec.json.encode(done).decode()


def _changed() -> InvalidRequest:
    return InvalidRequest("It was changed again since.", safe=_SAFE, next_step="Change it back by hand.")
