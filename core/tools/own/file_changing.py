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

from core.records import Tool
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.file_text import MOST_CHANGED, TextFile, decoded, read_bytes, write_bytes
from core.tools.own.file_undo import FileUndo, Moved, Written, digest_of, encoded, remove_empty, rename, state_of
from core.tools.own.folders import TRASH, AllowedFolders, Place
from core.tools.own.source import Arguments, OwnTool, changing, text

# A longer difference is told in short.
_MOST_DIFF_CHARS = 20_000
_MOST_DIFF_LINES = 5_000

_KEPT_DAYS = 30
_DAY_S = 86_400.0

# Previews that are remembered, so that what is done is what was shown.
_REMEMBERED = 100

_SAFE = "It was left as it is."


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
        self._undo = FileUndo(folders)
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
                    [
                        ("Write milk and eggs to shopping.txt", {"path": "shopping.txt", "text": "milk and eggs"}),
                        "Save this list as shopping.txt",
                        "Schreib das in eine Datei",
                        "把这个保存到文件里",
                    ],
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
                        (
                            "Change Monday to Friday in notes.txt",
                            {"path": "notes.txt", "old": "Monday", "new": "Friday"},
                        ),
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
                    [
                        ("Rename draft.txt to letter.txt", {"path": "draft.txt", "to": "letter.txt"}),
                        "Verschieb die Rechnung in den Ordner 2026",
                        "把文件改名",
                    ],
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
                    [("Delete old.txt", {"path": "old.txt"}), "Lösch die alte Liste", "删除这个文件"],
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
        return OwnTool(tool=tool, preview=preview, call=call, undo=self._take_back)

    # --- texts ---

    def _preview_text(self, arguments: Arguments) -> str:
        root, parts = self._folders.inside(str(arguments["path"]), change=True)
        if "text" in arguments and parts and not os.path.exists(root.real.joinpath(*parts[:-1])):  # noqa: PTH110 - it may raise where this doesn't
            # Its folder will be made.
            new = str(arguments["text"])
            plan, shown = _Plan(None, TextFile("").encoded(new), "", new), "/".join([root.name, *parts])
        else:
            with self._folders.place(str(root.real.joinpath(*parts)), change=True) as place:
                plan = self._plan(place, arguments)
                shown = place.shown
        self._remember(arguments, digest_of(plan.before))
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
                remove_empty(place.made)
                raise
            undo = Written(
                path=str(place.path),
                before=None if plan.before is None else base64.b64encode(plan.before).decode("ascii"),
                after=digest_of(plan.after),
                made=place.made,
            )
            done = "Changed" if plan.before is not None else "Written"
            return ToolResult(text=f"{done}: {place.shown}", undo=encoded(undo))

    def _as_shown(self, place: Place, arguments: Arguments) -> _Plan:
        """As `_plan`; it has to be what the user has seen."""
        plan = self._plan(place, arguments)
        seen = self._shown.pop(_key(arguments), None)
        if seen is not None and seen != digest_of(plan.before):
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
                    rename(source, target, state)
                except ToolFailed:
                    remove_empty(target.made)
                    raise
                undo = Moved(str(source.path), str(target.path), state_of(state), target.made)
                return ToolResult(text=f"Moved: {source.shown} is now {target.shown}", undo=encoded(undo))

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
                rename(source, target, state)
            self._empty(trash)
            undo = Moved(str(source.path), str(trash / name), state_of(state), trashed=True)
            return ToolResult(text=f"Deleted: {source.shown}", undo=encoded(undo))

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

    def _empty(self, trash: Path) -> None:
        """Remove what has been in the trash for long."""
        oldest = self._clock() - _KEPT_DAYS * _DAY_S
        with suppress(OSError):
            for entry in trash.iterdir():
                since = entry.name.partition("-")[0]
                if since.isdecimal() and float(since) < oldest:
                    with suppress(OSError):
                        shutil.rmtree(entry) if entry.is_dir() and not entry.is_symlink() else entry.unlink()

    def _take_back(self, undo: str) -> None:
        with self._lock:
            self._undo.undo(undo)

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


def _key(arguments: Arguments) -> str:
    return hashlib.sha256(json.dumps(arguments, sort_keys=True, default=str).encode()).hexdigest()
