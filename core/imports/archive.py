"""The files of an export: those of them that may hold conversations, unpacked piece by piece.

Nothing in them is believed before it is read: neither the sizes they state, nor that they end where they should. Nothing is unpacked to
where its name says, and no link is followed.
"""

from __future__ import annotations

import codecs
import io
import itertools
import os
import re
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import IO, TypeVar

import msgspec

from core.errors import InvalidRequest
from core.vault.scratch import ScratchFile

_File = TypeVar("_File")

_SAFE = "Nothing was changed."
_WHICH = "Choose what the other assistant has sent you or saved: a zip file, the files in it, or their folder."
_UNPACK = "Unpack it, and choose the files in it."
_AGAIN = "Download the export again."

_MAGIC = b"PK\x03\x04"

# Files that are known by their name to hold what is wanted. If there are any, no others are read beside them: a person may have
# uploaded anything.
_KNOWN = re.compile(
    r"(?:^|/)(?:conversations(?:[-_. ]?\d+)?\.json|(?:memories|projects|group_chats)(?:[-_. ]?\d+)?\.json"
    r"|(?:memories|projects|design_chats)(?: \d+)?/[^/]+\.json"
    r"|prod-grok-backend\.json|messages\.jsonl|[^/]*\.conversation\.json|gpt4all-[^/]*\.chat"
    r"|[^/]*(?<![a-z])(?:gemini|bard)(?![a-z])[^/]*/(?:[^/]*\.(?:json|html?)|(?:[^/]+/)?conversation_\d+\.(?:json|txt)))$",
    re.IGNORECASE,
)

# Others that may.
_CANDIDATE = re.compile(r"\.(?:json|jsonl|chat)$|(?:^|/)[^/]*activity[^/]*\.html?$", re.IGNORECASE)

# What Cherry Studio remembers; beside it the conversations are in a file whose name says nothing.
_MEMORIES = re.compile(r"(?:^|/)memories\.db$", re.IGNORECASE)
_ARCHIVE = re.compile(r"\.(?:zip|dms|bak)$", re.IGNORECASE)

# Archives that an export comes in; beside conversations, others are what somebody uploaded.
_PART = re.compile(r"(?:^|/)(?:conversations|memories|projects|design_chats|data)[^/]*$", re.IGNORECASE)

# What stands beside conversations and never holds any.
_NEVER = re.compile(
    r"(?:^|/)(?:users?|user_settings|message_feedback|shared_conversations|model_comparisons|sora|shopping|thread"
    r"|prod-mc-[^/]*)\.json$|manifest[^/]*\.json$",
    re.IGNORECASE,
)

# What a Mac adds to a zip file beside each file in it.
_NOT_THE_FILE = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")

_CHUNK = 1024 * 1024

# Bytes of an archive within an archive that are held in memory.
_HELD = 32 * _CHUNK

# Archives within archives that are opened.
_DEEPEST = 3

# A file beside another one is small.
_BESIDE = _CHUNK

# How a text in UTF-16 begins, either way round.
_UTF_16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)

# Bit 0 of a member's flags: it is encrypted.
_ENCRYPTED = 1


class Limits(msgspec.Struct, frozen=True):
    """What is too much to be an export. All but the ratio and the files are in bytes.

    Attributes:
        unpacked: most that all parts may have together.
        ratio: how many times the size of the files they may have, beyond `unpacked_freely`.
        conversation: longest conversation.
        files: most files there may be in a folder or an archive.
    """

    unpacked: int = 4 * 1024**3
    ratio: int = 200
    unpacked_freely: int = 50 * 1024**2
    conversation: int = 128 * 1024**2
    files: int = 200_000


class Part:
    """A file that may hold conversations.

    Attributes:
        name: its path in the export, with slashes.
        known: it is told by its name that it holds some, or it was chosen alone.
        chosen: the user chose it, not only the folder or archive it is in.
        pieces: of its content, in order, a text as UTF-8; reading them raises InvalidRequest if it is damaged, or too much.
        beside: the content of a small file in the same folder, as UTF-8; empty if there is none.
    """

    def __init__(
        self, name: str, pieces: Iterator[bytes], beside: dict[str, bytes], *, known: bool = False, chosen: bool = False
    ) -> None:
        self.name = name
        self.known = known or bool(_KNOWN.search(name) or _MEMORIES.search(name))
        self.chosen = chosen
        self.pieces = _as_utf_8(pieces)
        self.beside = {name: b"".join(_as_utf_8([content])) for name, content in beside.items()}

    @property
    def stem(self) -> str:
        return PurePosixPath(self.name).name.partition(".")[0]

    @property
    def folder(self) -> str:
        return PurePosixPath(self.name).parent.name


class ExportFiles:
    """An export that was opened: one file or several, archives or not, or a folder.

    Raises:
        InvalidRequest: it can't be read, or holds nothing that may be conversations.
    """

    def __init__(self, paths: Sequence[Path], limits: Limits) -> None:
        self._limits = limits
        self._read = 0
        self._size = 0
        self._packed = False
        self._name = paths[0].name if paths else ""
        # Each with whether the user chose it.
        self._files: list[tuple[Path, bool]] = []
        try:
            for path in paths:
                self._files += [(one, False) for one in self._in_folder(path)] if path.is_dir() else [(path, True)]
            self._size = sum(path.stat().st_size for path, _ in self._files)
        except OSError as error:
            raise self.unreadable(error) from error
        if not self._files:
            raise self.empty("there is no such file in it")
        if len(self._files) == 1:
            # So that what is no export is told before anything is asked.
            with self._faults(), self._opened(self._files[0][0]) as archive:
                if archive is not None and not self._wanted(archive):
                    raise self.empty("there is no such file in it")

    def parts(self) -> Iterator[Part]:
        """Each file that may hold conversations, in order.

        Raises:
            InvalidRequest: while it is read: it is damaged, or unpacks to too much.
        """
        for path, chosen in self._files:
            self._name = path.name
            with self._faults(), self._opened(path) as archive:
                if archive is not None:
                    yield from self._members(archive, _DEEPEST)
                    continue
                with path.open("rb") as file:
                    alone = chosen and len(self._files) == 1
                    name = path.as_posix()
                    # What is known to stand beside conversations was chosen with them, not for itself.
                    counts = chosen and (alone or not _NEVER.search(name))
                    yield Part(name, self._pieces(file), _beside(path), known=alone, chosen=counts)

    def unreadable(self, error: OSError) -> InvalidRequest:
        return InvalidRequest(
            f"{self._name} can't be read.",
            safe=_SAFE,
            next_step="Check that the file is there and that you may read it.",
            detail=str(error),
        )

    def damaged(self, detail: str = "") -> InvalidRequest:
        return InvalidRequest(f"{self._name} is cut off or damaged.", safe=_SAFE, next_step=_AGAIN, detail=detail)

    def foreign(self) -> InvalidRequest:
        return InvalidRequest(
            f"{self._name} is neither a zip file nor a list of conversations.", safe=_SAFE, next_step=_WHICH
        )

    def empty(self, detail: str = "") -> InvalidRequest:
        return InvalidRequest(
            f"{self._name} holds no conversations that Rememora knows how to read.",
            safe=_SAFE,
            next_step=_WHICH,
            detail=detail,
        )

    def manifest(self) -> InvalidRequest:
        return InvalidRequest(
            f"{self._name} only lists the files of an export.",
            safe=_SAFE,
            next_step="Download the files that it lists, and choose those whose names begin with “conversations” or “memories”.",
        )

    def silent(self, whose: str) -> InvalidRequest:
        return InvalidRequest(
            f"{self._name} holds conversations of {whose}, but no message in them that can be read.",
            safe=_SAFE,
            next_step=_AGAIN,
        )

    def too_much(self) -> InvalidRequest:
        return InvalidRequest(f"{self._name} unpacks to more than an export can hold.", safe=_SAFE, next_step=_AGAIN)

    def too_long(self) -> InvalidRequest:
        return InvalidRequest(f"A conversation in {self._name} is too long to be read.", safe=_SAFE, next_step=_WHICH)

    # --- folders ----------------------------------------------------------------------------------------------

    def _in_folder(self, folder: Path) -> list[Path]:
        """The files in it that may hold conversations; without links, which may lead anywhere."""
        found: list[Path] = []
        seen = 0
        for where, folders, names in os.walk(folder):
            folders.sort()
            seen += len(names) + len(folders)
            if seen > self._limits.files:
                raise self.too_much()
            paths = (Path(where) / name for name in sorted(names, key=_natural))
            found += [path for path in paths if _may_hold(path.as_posix()) and not path.is_symlink()]
        return _best(found, lambda path: path.as_posix())

    # --- archives ---------------------------------------------------------------------------------------------

    @contextmanager
    def _opened(self, path: Path) -> Iterator[zipfile.ZipFile | None]:
        """The file as an archive; None if it is none."""
        with path.open("rb") as file:
            start = file.read(len(_MAGIC))
        if start != _MAGIC and not zipfile.is_zipfile(path):
            yield None
            return
        self._packed = True
        with zipfile.ZipFile(path) as archive:
            yield archive

    def _members(self, archive: zipfile.ZipFile, deepest: int) -> Iterator[Part]:
        everything = {member.filename: member for member in archive.infolist()}
        for member in self._wanted(archive):
            name = member.filename
            if _ARCHIVE.search(name):
                yield from self._within(archive, member, deepest - 1)
                continue
            with archive.open(member) as file:
                beside = (
                    everything.get(str(PurePosixPath(name).with_name("thread.json")))
                    if name.endswith("messages.jsonl")
                    else None
                )
                small = {"thread.json": self._small(archive, beside)} if beside is not None else {}
                yield Part(name, self._pieces(file), small)

    def _within(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo, deepest: int) -> Iterator[Part]:
        """The parts of an archive in an archive: it is unpacked to where nobody can read it, for it must be read back and
        forth."""
        if deepest == 0:
            raise self.too_much()
        with ScratchFile(_HELD) as copy:
            with archive.open(member) as file:
                for piece in self._pieces(file):
                    copy.write(piece)
            copy.seek(0)
            with zipfile.ZipFile(io.BufferedReader(copy)) as inner:
                yield from self._members(inner, deepest)

    def _small(self, archive: zipfile.ZipFile, member: zipfile.ZipInfo) -> bytes:
        with archive.open(member) as file:
            return file.read(_BESIDE)

    def _wanted(self, archive: zipfile.ZipFile) -> list[zipfile.ZipInfo]:
        everything = archive.infolist()
        if len(everything) > self._limits.files:
            raise self.too_much()
        members = _best([member for member in everything if _may_hold(member.filename)], lambda member: member.filename)
        if any(_KNOWN.search(member.filename) for member in members):
            members = [one for one in members if not _ARCHIVE.search(one.filename) or _PART.search(one.filename)]
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise InvalidRequest(f"{self._name} is protected by a password.", safe=_SAFE, next_step=_UNPACK)
        # Others can unpack to any size in one piece.
        if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in members):
            raise InvalidRequest(
                f"{self._name} is packed in a way that Rememora can't read.", safe=_SAFE, next_step=_UNPACK
            )
        return sorted(members, key=lambda member: _natural(member.filename))

    # --- pieces -----------------------------------------------------------------------------------------------

    def _pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        limits = self._limits
        while piece := self._piece(file):
            self._read += len(piece)
            ratio_matters = self._packed and self._read > limits.unpacked_freely
            if self._read > limits.unpacked or (ratio_matters and self._read > self._size * limits.ratio):
                raise self.too_much()
            yield piece

    def _piece(self, file: IO[bytes]) -> bytes:
        with self._faults():
            return file.read(_CHUNK)

    @contextmanager
    def _faults(self) -> Iterator[None]:
        try:
            yield
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, ValueError, RuntimeError) as error:
            raise self.damaged(str(error)) from error
        except OSError as error:
            raise self.unreadable(error) from error


def _as_utf_8(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """The same; of a text that begins with a byte order mark, without it."""
    rest = iter(pieces)
    first = next(rest, b"")
    if not first.startswith(_UTF_16):
        yield first.removeprefix(codecs.BOM_UTF8)
        yield from rest
        return
    decoder = codecs.getincrementaldecoder("utf-16")("replace")
    for piece in itertools.chain([first], rest):
        yield decoder.decode(piece).encode()
    yield decoder.decode(b"", final=True).encode()


def _may_hold(name: str) -> bool:
    if _NOT_THE_FILE.search(name) or _NEVER.search(name) or name.endswith("/"):
        return False
    return any(pattern.search(name) for pattern in (_KNOWN, _CANDIDATE, _MEMORIES, _ARCHIVE))


def _best(files: list[_File], name: Callable[[_File], str]) -> list[_File]:
    """Those that are known by their names, and archives; all of them if none is known."""
    known = [one for one in files if _KNOWN.search(name(one)) or _ARCHIVE.search(name(one))]
    return known if any(_KNOWN.search(name(one)) for one in known) else files


def _beside(path: Path) -> dict[str, bytes]:
    if path.name != "messages.jsonl":
        return {}
    try:
        with path.with_name("thread.json").open("rb") as file:
            return {"thread.json": file.read(_BESIDE)}
    except OSError:
        return {}


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts "2" before "10"."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", name)]
