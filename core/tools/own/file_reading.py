"""Tools that look into allowed folders: list, find, read."""

from __future__ import annotations

import os
import stat
import threading
import time
from collections.abc import Iterator
from datetime import datetime
from difflib import get_close_matches
from pathlib import PurePath

import msgspec

from core.documents.formats.kinds import suffixes
from core.documents.pages import Page
from core.documents.reading import DocumentReader
from core.errors import DocumentUnreadable
from core.memory.fence import without_controls
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.file_text import decoded, read_bytes
from core.tools.own.folders import OPEN_FOLDER, TRASH, AllowedFolders, NotThere, Place, failure
from core.tools.own.source import Arguments, OwnTool, number, reading, text

_LISTED = 100
_FOUND = 20
_SHOWN_CHARS = 6_000
_LONGEST_LINE = 200

# Searching ends there: entries, bytes of a file, seconds, folders in folders.
_MOST_ENTRIES = 20_000
_MOST_SEARCHED = 2 << 20
_MOST_SECONDS = 20.0

# Where a file isn't, so many that are called like it are told, after looking for so many seconds.
_NAMED, _ALIKE, _MOST_SECONDS_ELSE = 3, 0.7, 3.0

_DEEPEST = 32

# Endings that have a reader of their own; all else is read as text, if it is.
_DOCUMENTS = frozenset([".pdf", ".docx", ".pptx", ".xlsx", ".odt", ".ods", ".odp", ".epub"]) & suffixes()


class Entry(msgspec.Struct, frozen=True):
    """Something in a folder. `shown`: its path to the model."""

    place: Place
    name: str
    state: os.stat_result
    shown: str

    @property
    def is_folder(self) -> bool:
        return stat.S_ISDIR(self.state.st_mode)


class FileReading:
    """Tools that change nothing.

    Args:
        documents: reads PDF and Office files; None: they aren't read.
    """

    def __init__(self, folders: AllowedFolders, documents: DocumentReader | None) -> None:
        self._folders = folders
        self._documents = documents

    def tools(self) -> list[OwnTool]:
        return [
            OwnTool(
                tool=reading(
                    "list_files",
                    "List files",
                    "List the files in an allowed folder",
                    [
                        ("What files are in my notes folder?", {"folder": "notes"}),
                        "Welche Dateien liegen dort?",
                        "列出文件夹里的文件",
                    ],
                    folder=text("empty: the allowed folders", required=False),
                ),
                call=self._list,
            ),
            OwnTool(
                tool=reading(
                    "find_files",
                    "Find files",
                    "Find files by their name or by words in them",
                    [
                        ("Which file mentions the rent?", {"words": "rent"}),
                        "Such die Datei mit der Rechnung",
                        "找一下提到房租的文件",
                    ],
                    words=text("part of the name, or words in the file"),
                    folder=text("empty: everywhere", required=False),
                ),
                call=self._find,
            ),
            OwnTool(
                tool=reading(
                    "read_file",
                    "Read a file",
                    "Read a file in an allowed folder",
                    [
                        ("Read notes.txt", {"path": "notes.txt"}),
                        "What does notes.txt say?",
                        "Lies mir die Datei vor",
                        "读一下 todo.txt",
                        "Summarise report.pdf",
                    ],
                    path=text("as list_files shows it"),
                    from_line=number("to go on in a long file", "integer", required=False),
                ),
                call=self._read,
            ),
        ]

    def _list(self, arguments: Arguments, _: CallContext) -> ToolResult:
        said = str(arguments.get("folder") or "").strip()
        roots = self._folders.roots()
        if said in ("", ".", "/") and len(roots) != 1:
            if not roots:
                raise ToolFailed("The folders that the user allowed aren't there at the moment. Tell the user so.")
            return ToolResult(text="\n".join(f"{root.name}/" for root in roots))
        if said in ("", ".", "/"):
            said = str(roots[0].real)
        with self._folders.place(said) as place:
            entries = sorted(self._entries(place), key=lambda one: (not one.is_folder, one.name.casefold()))
            shown = place.shown
        if not entries:
            return ToolResult(text=f"{shown} is empty.")
        lines = [_line(one) for one in entries[:_LISTED]]
        if len(entries) > _LISTED:
            lines.append(f"(and {len(entries) - _LISTED} more; find_files finds them by name)")
        return ToolResult(text="\n".join(lines))

    def _find(self, arguments: Arguments, context: CallContext) -> ToolResult:
        words = " ".join(str(arguments["words"]).split()).casefold()
        if not words:
            raise ToolFailed("There are no words to look for. Give part of a name, or words in the file.")
        said = str(arguments.get("folder") or "").strip()
        starts = [said] if said not in ("", ".", "/") else [str(root.real) for root in self._folders.roots()]
        search = _Search(words, context.stop, time.monotonic() + min(_MOST_SECONDS, context.timeout))
        for start in starts:
            with self._folders.place(start) as place:
                for entry in self._walk(place, search, 0, set()):
                    search.look(entry)
        if search.lines:
            return ToolResult(text="\n".join([*search.lines, *search.note]))
        raise ToolFailed(
            " ".join(
                [f"No file was found for {arguments['words']!r}. Try one other word, or list_files.", *search.note]
            )
        )

    def _read(self, arguments: Arguments, context: CallContext) -> ToolResult:
        try:
            return self._text(arguments, context)
        except NotThere as error:
            # Small models take names for paths.
            found = self._named(PurePath(str(arguments["path"])).name, context)
            if not found:
                raise
            raise ToolFailed(
                f"{str(error).rpartition('. ')[0]}. There is {' and '.join(found)}. Use that path."
            ) from None

    def _named(self, name: str, context: CallContext) -> list[str]:
        """Paths of the files of a name, whatever the case; else of a few that are called much like it."""
        search = _Search(name.casefold(), context.stop, time.monotonic() + min(_MOST_SECONDS_ELSE, context.timeout))
        paths: dict[str, list[str]] = {}
        for root in self._folders.roots():
            with self._folders.place(str(root.real)) as place:
                for entry in self._walk(place, search, 0, set()):
                    if not entry.is_folder:
                        paths.setdefault(entry.name.casefold(), []).append(entry.shown)
        names = (
            [name.casefold()] if name.casefold() in paths else get_close_matches(name.casefold(), paths, cutoff=_ALIKE)
        )
        return [path for one in names for path in paths[one]][:_NAMED]

    def _text(self, arguments: Arguments, context: CallContext) -> ToolResult:
        first = max(1, int(arguments.get("from_line") or 1))
        with self._folders.place(str(arguments["path"])) as place:
            if self._documents is not None and PurePath(place.name).suffix.lower() in _DOCUMENTS:
                lines = self._document(place, self._documents, context.stop, first)
            else:
                lines = decoded(read_bytes(place), place.shown).text.splitlines()
            shown = place.shown
        if not any(line.strip() for line in lines):
            return ToolResult(text=f"{shown} is empty.")
        if first > len(lines):
            raise ToolFailed(f"{shown} has only {len(lines)} lines. Read it from line 1.")
        taken: list[str] = []
        room = _SHOWN_CHARS
        for line in lines[first - 1 :]:
            room -= len(line) + 1
            if room < 0 and taken:
                break
            taken.append(line[:_SHOWN_CHARS])
        last = first - 1 + len(taken)
        if last < len(lines):
            taken.append(f"(lines {first} to {last} of {len(lines)}; go on with from_line {last + 1})")
        return ToolResult(text=without_controls("\n".join(taken)))

    def _document(self, place: Place, reader: DocumentReader, stop: threading.Event, first: int) -> list[str]:
        """Lines of its pages, as far as one result needs them."""
        state = place.state()
        if state is None or not stat.S_ISREG(state.st_mode):
            raise NotThere(f"There is no file {place.shown}. Look with list_files.")
        lines: list[str] = []
        chars = 0
        try:
            for part in reader.read(place.path, stop=stop):
                if isinstance(part, Page):
                    lines += [f"[page {part.label or part.number}]", *part.text.splitlines()]
                    chars = sum(map(len, lines[first - 1 :]))
                if chars > _SHOWN_CHARS:
                    break
        except DocumentUnreadable as error:
            problem = error.problem
            raise ToolFailed(f"{place.shown}: {problem.what} Tell the user, or use another file.") from None
        return lines

    # --- folders ---

    def _entries(self, place: Place) -> Iterator[Entry]:
        """What is in a folder, but for the trash, links and the program's own."""
        try:
            handle = os.open(place.at, OPEN_FOLDER, dir_fd=place.handle) if self._folders.by_handle else None
        except NotADirectoryError:
            raise ToolFailed(f"{place.shown} is a file. Read it with read_file.") from None
        except OSError as error:
            raise failure(error, place.shown) from None
        try:
            if handle is not None and self._folders.is_own(os.fstat(handle)):
                raise ToolFailed(f"There is no folder {place.shown}. Look with list_files.")
            path = place.path
            try:
                names = os.listdir(path if handle is None else handle)  # noqa: PTH208 - by the handle
            except NotADirectoryError:
                raise ToolFailed(f"{place.shown} is a file. Read it with read_file.") from None
            for name in filter(_sayable, names):
                inner = Place(place.root, path, handle, name, f"{place.shown}/{name}")
                try:
                    state = inner.state()
                except ToolFailed:
                    continue
                if state is None or name == TRASH or not (stat.S_ISDIR(state.st_mode) or stat.S_ISREG(state.st_mode)):
                    continue
                if not (stat.S_ISDIR(state.st_mode) and self._folders.is_own(state)):
                    yield Entry(inner, name, state, inner.shown)
        except OSError as error:
            raise failure(error, place.shown) from None
        finally:
            if handle is not None:
                os.close(handle)

    def _walk(self, place: Place, search: _Search, depth: int, seen: set[tuple[int, int]]) -> Iterator[Entry]:
        """All that is in a folder and those in it; hidden ones aren't looked into, and none twice."""
        try:
            for entry in self._entries(place):
                if search.ended:
                    return
                search.entries += 1
                yield entry
                known = (entry.state.st_dev, entry.state.st_ino)
                if entry.is_folder and not entry.name.startswith(".") and depth < _DEEPEST and known not in seen:
                    # A folder may be mounted inside of itself.
                    seen.add(known)
                    yield from self._walk(entry.place, search, depth + 1, seen)
        except ToolFailed:
            if depth == 0:
                raise


class _Search:
    """What was found so far, and how long it may go on."""

    def __init__(self, words: str, stop: threading.Event, until: float) -> None:
        self._phrase = words
        self._words = words.split()
        self._stop = stop
        self._until = until
        self.entries = 0
        self.lines: list[str] = []

    @property
    def ended(self) -> bool:
        over = self.entries >= _MOST_ENTRIES or time.monotonic() > self._until or self._stop.is_set()
        return over or len(self.lines) >= _FOUND

    @property
    def note(self) -> list[str]:
        if len(self.lines) >= _FOUND:
            return ["(There may be more; use more words.)"]
        return ["(Not everything was looked at; name a folder.)"] if self.ended else []

    def look(self, entry: Entry) -> None:
        if all(word in entry.shown.casefold() for word in self._words) and self._words[-1] in entry.name.casefold():
            self.lines.append(_line(entry))
            return
        if entry.is_folder or entry.state.st_size > _MOST_SEARCHED:
            return
        try:
            content = decoded(read_bytes(entry.place, _MOST_SEARCHED), entry.shown).text
        except ToolFailed:
            return
        folded = content.casefold()
        if not all(word in folded for word in self._words):
            return
        lines = content.splitlines()
        number_, line = next(
            ((at, one) for at, one in enumerate(lines, 1) if self._phrase in one.casefold()),
            next(((at, one) for at, one in enumerate(lines, 1) if self._words[0] in one.casefold()), (1, "")),
        )
        self.lines.append(f"{entry.shown}, line {number_}: {line.strip()[:_LONGEST_LINE]}")


def _sayable(name: str) -> bool:
    """Names that are no text, or hide something in one, can't be told and so can't be asked for."""
    return name.isprintable()


def _line(entry: Entry) -> str:
    """With its path, which small models copy."""
    if entry.is_folder:
        return f"{entry.shown}/"
    size = entry.state.st_size
    told = f"{size} bytes" if size < 1000 else f"{size / 1000:.0f} kB" if size < 1_000_000 else f"{size / 1e6:.1f} MB"
    return f"{entry.shown} ({told}, {_day(entry.state.st_mtime)})"


def _day(moment: float) -> str:
    try:
        return datetime.fromtimestamp(moment).date().isoformat()
    except (ValueError, OverflowError, OSError):
        return "?"
