"""Tools that change files in folders where the user allowed it: write, edit, move, delete. Each can be undone."""

from __future__ import annotations

import base64
import difflib
import hashlib
import json
import os
import secrets
import shutil
import stat
import threading
import time
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path

import msgspec

from core.errors import InvalidRequest
from core.records import Tool
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.file_text import MOST_CHANGED, TextFile, decoded, read_bytes, sync, take_place, write_bytes
from core.tools.own.folders import TRASH, AllowedFolders, Place, failure
from core.tools.own.source import Arguments, OwnTool, changing, text

# A longer difference is told in short.
_MOST_DIFF_CHARS = 20_000
_MOST_DIFF_LINES = 5_000

_KEPT_DAYS = 30
_DAY_S = 86_400.0

# Previews that are remembered, so that what is done is what was shown.
_REMEMBERED = 100

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


class _Plan(msgspec.Struct, frozen=True):
    before: bytes | None
    after: bytes
    old: str
    new: str


class FileChanging:
    """Tools that ask each time.

    Args:
        clock: Unix seconds.
    """

    def __init__(self, folders: AllowedFolders, clock: Callable[[], float] = time.time) -> None:
        self._folders = folders
        self._clock = clock
        self._lock = threading.Lock()
        self._shown: dict[str, str] = {}

    def tools(self) -> list[OwnTool]:
        path = text("as list_files shows it")
        return [
            self._tool(
                changing(
                    "write_file",
                    "Write a file",
                    "Write a whole text file in an allowed folder",
                    ["Save this list as shopping.txt", "Schreib das in eine Datei", "把这个保存到文件里"],
                    path=text("folder and name"),
                    text=text("all that is to be in it"),
                ),
                self._preview_text,
                self._write,
            ),
            self._tool(
                changing(
                    "edit_file",
                    "Edit a file",
                    "Replace a piece of text in a file",
                    [
                        "Change the date in notes.txt to Friday",
                        "Ersetze im Text Montag durch Dienstag",
                        "把文件里的周一改成周二",
                    ],
                    path=path,
                    old=text("the piece as it stands there"),
                    new=text("what is to stand there instead"),
                ),
                self._preview_text,
                self._write,
            ),
            self._tool(
                changing(
                    "move_file",
                    "Move or rename a file",
                    "Move or rename a file or folder",
                    ["Rename draft.txt to letter.txt", "Verschieb die Rechnung in den Ordner 2026", "把文件改名"],
                    path=path,
                    to=text("new folder and name"),
                ),
                self._preview_move,
                self._move,
            ),
            self._tool(
                changing(
                    "delete_file",
                    "Delete a file",
                    "Delete a file or folder",
                    ["Delete old.txt", "Lösch die alte Liste", "删除这个文件"],
                    path=path,
                ),
                self._preview_delete,
                self._delete,
            ),
        ]

    def _tool(
        self,
        tool: Tool,
        preview: Callable[[Arguments], str],
        call: Callable[[Arguments, CallContext], ToolResult],
    ) -> OwnTool:
        return OwnTool(tool=tool, preview=preview, call=call, undo=self.undo)

    # --- texts ---

    def _preview_text(self, arguments: Arguments) -> str:
        root, parts = self._folders.inside(str(arguments["path"]), change=True)
        if "text" in arguments and parts and not root.real.joinpath(*parts[:-1]).exists():
            # Its folder will be made.
            new = str(arguments["text"])
            plan, shown = _Plan(None, TextFile("").encoded(new), "", new), "/".join([root.name, *parts])
        else:
            with self._folders.place(str(root.real.joinpath(*parts)), change=True) as place:
                plan = self._plan(place, arguments)
                shown = place.shown
        self._remember(arguments, _digest(plan.before))
        if plan.before is not None and plan.after == plan.before:
            raise ToolFailed(f"{shown} holds this already. Nothing needs to be changed.")
        return _difference(plan, shown)

    def _write(self, arguments: Arguments, _: CallContext) -> ToolResult:
        said = str(arguments["path"])
        with self._lock, self._opened(said, make="old" not in arguments) as place:
            try:
                plan = self._as_shown(place, arguments)
                write_bytes(place, plan.after, plan.before)
            except ToolFailed:
                _remove_empty(place.made)
                raise
            undo = Written(
                path=str(place.path),
                before=None if plan.before is None else base64.b64encode(plan.before).decode("ascii"),
                after=_digest(plan.after),
                made=place.made,
            )
            done = "Changed" if plan.before is not None else "Written"
            return ToolResult(text=f"{done}: {place.shown}", undo=_encoded(undo))

    def _as_shown(self, place: Place, arguments: Arguments) -> _Plan:
        """As `_plan`; it has to be what the user has seen."""
        plan = self._plan(place, arguments)
        seen = self._shown.pop(_key(arguments), None)
        if seen is not None and seen != _digest(plan.before):
            raise ToolFailed(f"{place.shown} was changed since it was shown to the user. Read it again first.")
        return plan

    def _plan(self, place: Place, arguments: Arguments) -> _Plan:
        if not place.name:
            raise ToolFailed(f"{place.shown} is a folder. Give the name of a file in it.")
        state = place.state()
        if state is not None and not stat.S_ISREG(state.st_mode):
            raise ToolFailed(f"{place.shown} is a folder or a link. Use another name.")
        if state is None and "old" in arguments:
            raise ToolFailed(f"There is no {place.shown}. Look with list_files.")
        before = None if state is None else read_bytes(place, MOST_CHANGED)
        file = TextFile("") if not before else decoded(before, place.shown)
        if "old" in arguments:
            if before and file.encoded(file.text) != before:
                raise ToolFailed(f"{place.shown} can't be changed without spoiling its encoding. Tell the user so.")
            new = _edited(file.text, str(arguments["old"]), str(arguments["new"]), place.shown)
        else:
            new = str(arguments["text"])
        file = file if file.newline else msgspec.structs.replace(file, newline="\n") if "old" not in arguments else file
        after = file.encoded(new)
        if len(after) > MOST_CHANGED:
            raise ToolFailed("This is more than 1 MB. Write less.")
        return _Plan(before, after, file.text, new)

    # --- names ---

    def _preview_move(self, arguments: Arguments) -> str:
        with self._folders.place(str(arguments["path"]), change=True) as source:
            self._movable(source)
            shown = source.shown
            said = self._target(str(arguments["to"]), source)
        root, parts = self._folders.inside(said, change=True)
        return f"{shown} → {'/'.join([root.name, *parts])}"

    def _move(self, arguments: Arguments, _: CallContext) -> ToolResult:
        with self._lock, self._opened(str(arguments["path"])) as source:
            state = self._movable(source)
            said = self._target(str(arguments["to"]), source)
            with self._opened(said, make=True) as target:
                try:
                    self._rename(source, target, state)
                except ToolFailed:
                    _remove_empty(target.made)
                    raise
                undo = Moved(str(source.path), str(target.path), _state(state), target.made)
                return ToolResult(text=f"Moved: {source.shown} is now {target.shown}", undo=_encoded(undo))

    def _target(self, said: str, source: Place) -> str:
        """A folder that is there is moved into; a name alone is one in the same folder."""
        beside = str(source.parent / said) if not set(said) & set("/\\") else said
        for place_said in (beside, said):
            with suppress(ToolFailed), self._folders.place(place_said, change=True) as place:
                state = place.state()
                if state is not None and stat.S_ISDIR(state.st_mode) and place.path != source.path:
                    return str(place.path / source.name)
        return beside

    def _preview_delete(self, arguments: Arguments) -> str:
        with self._folders.place(str(arguments["path"]), change=True) as place:
            state = self._movable(place)
            end = "/" if stat.S_ISDIR(state.st_mode) else ""
            return f"{place.shown}{end} → {place.root.name}/{TRASH} ({_KEPT_DAYS} d)"

    def _delete(self, arguments: Arguments, _: CallContext) -> ToolResult:
        with self._lock, self._opened(str(arguments["path"])) as source:
            state = self._movable(source)
            trash = source.root.real / TRASH
            name = f"{int(self._clock())}-{secrets.token_hex(4)}-{source.name}"[:200]
            with self._folders.trash(source.root, name) as target:
                self._rename(source, target, state)
            self._empty(trash)
            undo = Moved(str(source.path), str(trash / name), _state(state), trashed=True)
            return ToolResult(text=f"Deleted: {source.shown}", undo=_encoded(undo))

    def _movable(self, place: Place) -> os.stat_result:
        state = place.state()
        if state is None:
            raise ToolFailed(f"There is no {place.shown}. Look with list_files.")
        if not place.name:
            raise ToolFailed(f"{place.shown} is an allowed folder itself, which stays. Name something in it.")
        if not (stat.S_ISREG(state.st_mode) or stat.S_ISDIR(state.st_mode)):
            raise ToolFailed(f"{place.shown} is no file and no folder. Use another one.")
        if stat.S_ISDIR(state.st_mode) and self._folders.holds_own(state):
            raise ToolFailed(f"{place.shown} can't be moved: the program itself needs it. Use another one.")
        return state

    def _rename(self, source: Place, target: Place, state: os.stat_result) -> None:
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

    def _empty(self, trash: Path) -> None:
        """Remove what has been in the trash for long."""
        oldest = self._clock() - _KEPT_DAYS * _DAY_S
        with suppress(OSError):
            for entry in trash.iterdir():
                since = entry.name.partition("-")[0]
                if since.isdecimal() and float(since) < oldest:
                    with suppress(OSError):
                        shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()

    # --- back ---

    def undo(self, undo: str) -> None:
        """As in `ToolSource`."""
        done = msgspec.json.decode(undo, type=Written | Moved)
        with self._lock:
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
        with self._opened(done.path) as place:
            now = read_bytes(place)
            if _digest(now) != done.after:
                raise _changed()
            if done.before is not None:
                write_bytes(place, base64.b64decode(done.before), now)
                return
            try:
                os.unlink(place.at, dir_fd=place.handle)
                sync(place)
            except OSError as error:
                raise failure(error, place.shown) from None
        _remove_empty(done.made)

    def _move_back(self, done: Moved) -> None:
        source, target = Path(done.source), Path(done.target)
        with self._opened(done.source) as back:
            opened = self._folders.trash(back.root, target.name) if done.trashed else self._opened(done.target)
            with opened as there:
                state = there.state()
                if state is None:
                    raise InvalidRequest("It isn't there any more.", safe="Nothing was changed.")
                if _state(state) != done.state:
                    raise _changed()
                if back.state() is not None and source.name.casefold() != target.name.casefold():
                    raise InvalidRequest(
                        "Something else has its name now.", safe=_SAFE, next_step="Rename that, and undo it then."
                    )
                self._rename(there, back, state)
        _remove_empty(done.made)

    def _opened(self, said: str, *, make: bool = False) -> AbstractContextManager[Place]:
        return self._folders.place(said, change=True, make=make)

    def _remember(self, arguments: Arguments, seen: str) -> None:
        with self._lock:
            while len(self._shown) >= _REMEMBERED:
                self._shown.pop(next(iter(self._shown)))
            self._shown[_key(arguments)] = seen


def _edited(text_: str, old: str, new: str, shown: str) -> str:
    for piece in (old, old.replace("\r\n", "\n")):
        count = text_.count(piece) if piece else 0
        if count == 1:
            return text_.replace(piece, new)
        if count > 1:
            raise ToolFailed(f"This text stands in {shown} {count} times. Give more of what is around it in old.")
    raise ToolFailed(f"This text isn't in {shown}. Read the file and give old exactly as it stands there.")


def _difference(plan: _Plan, shown: str) -> str:
    """A unified diff, or in a few words how much changes."""
    old, new = plan.old.splitlines(), plan.new.replace("\r\n", "\n").splitlines()
    name = "/dev/null" if plan.before is None else shown
    if max(len(old), len(new)) <= _MOST_DIFF_LINES:
        lines = list(difflib.unified_diff(old, new, name, shown, lineterm=""))
        if sum(map(len, lines)) <= _MOST_DIFF_CHARS and lines:
            return "\n".join(lines)
    return f"--- {name}\n+++ {shown}\n@@ {len(old)} → {len(new)} @@"


def _changed() -> InvalidRequest:
    return InvalidRequest("It was changed again since.", safe=_SAFE, next_step="Change it back by hand.")


def _remove_empty(folders: tuple[str, ...]) -> None:
    for folder in reversed(folders):
        with suppress(OSError):
            Path(folder).rmdir()


def _state(state: os.stat_result) -> tuple[int, int]:
    """What shows that a file was changed; of a folder, which one it is."""
    return (state.st_size, state.st_mtime_ns) if stat.S_ISREG(state.st_mode) else (-1, state.st_ino)


def _digest(content: bytes | None) -> str:
    return "" if content is None else hashlib.sha256(content).hexdigest()


def _key(arguments: Arguments) -> str:
    return hashlib.sha256(json.dumps(arguments, sort_keys=True, default=str).encode()).hexdigest()


def _encoded(done: Written | Moved) -> str:
    return msgspec.json.encode(done).decode()
