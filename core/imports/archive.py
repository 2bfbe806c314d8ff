"""The file of an export: the parts of it that hold conversations, unpacked piece by piece.

Nothing in it is believed before it is read: neither the sizes it states, nor that it ends where it should.
"""

from __future__ import annotations

import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from core.errors import InvalidRequest

_SAFE = "Nothing was changed."
_WHICH = "Choose the zip file that ChatGPT or Claude has sent you, or the conversations.json in it."
_UNPACK = "Unpack it, and choose the conversations.json in it."
_AGAIN = "Download the export again."

_MAGIC = b"PK\x03\x04"

# "conversations.json", in any folder, and its parts in an export that was split.
_CONVERSATIONS = re.compile(r"(?:^|/)conversations(?:[-_. ]?\d+)?\.json$", re.IGNORECASE)

# What a Mac adds to a zip file beside each file in it.
_NOT_THE_FILE = re.compile(r"(?:^|/)(?:__MACOSX/|\._)")

_CHUNK = 1024 * 1024

# Bit 0 of a member's flags: it is encrypted.
_ENCRYPTED = 1


class Limits(msgspec.Struct, frozen=True):
    """What is too much to be an export. All but the ratio are in bytes.

    Attributes:
        unpacked: most that all parts may have together.
        ratio: how many times the size of the file they may have, beyond `unpacked_freely`.
        conversation: longest conversation.
    """

    unpacked: int = 4 * 1024**3
    ratio: int = 200
    unpacked_freely: int = 50 * 1024**2
    conversation: int = 128 * 1024**2


class ExportFile:
    """An export that was opened.

    Raises:
        InvalidRequest: it can't be read, or holds no conversations.
    """

    def __init__(self, path: Path, limits: Limits) -> None:
        self._path = path
        self._limits = limits
        self._read = 0
        self._members: list[zipfile.ZipInfo] | None = None
        try:
            self._size = path.stat().st_size
            with path.open("rb") as file:
                start = file.read(len(_MAGIC))
            if start == _MAGIC or zipfile.is_zipfile(path):
                self._members = self._find_members()
        except OSError as error:
            raise self.unreadable(error) from error

    def parts(self) -> Iterator[Iterator[bytes]]:
        """Each part with conversations, in order, as pieces of its content.

        Raises:
            InvalidRequest: while it is read: it is damaged, or unpacks to too much.
        """
        with self._faults():
            if self._members is None:
                with self._path.open("rb") as file:
                    yield self._pieces(file)
                return
            with zipfile.ZipFile(self._path) as archive:
                for member in self._members:
                    with archive.open(member) as file:
                        yield self._pieces(file)

    def unreadable(self, error: OSError) -> InvalidRequest:
        return InvalidRequest(
            f"{self._path.name} can't be read.",
            safe=_SAFE,
            next_step="Check that the file is there and that you may read it.",
            detail=str(error),
        )

    def damaged(self, detail: str = "") -> InvalidRequest:
        return InvalidRequest(f"{self._path.name} is cut off or damaged.", safe=_SAFE, next_step=_AGAIN, detail=detail)

    def foreign(self) -> InvalidRequest:
        return InvalidRequest(
            f"{self._path.name} is neither a zip file nor a list of conversations.", safe=_SAFE, next_step=_WHICH
        )

    def empty(self, detail: str = "") -> InvalidRequest:
        return InvalidRequest(
            f"{self._path.name} holds no conversations of ChatGPT or Claude.",
            safe=_SAFE,
            next_step=_WHICH,
            detail=detail,
        )

    def too_much(self) -> InvalidRequest:
        return InvalidRequest(
            f"{self._path.name} unpacks to more than an export can hold.", safe=_SAFE, next_step=_AGAIN
        )

    def too_long(self) -> InvalidRequest:
        return InvalidRequest(
            f"A conversation in {self._path.name} is too long to be read.", safe=_SAFE, next_step=_WHICH
        )

    @property
    def zipped(self) -> bool:
        return self._members is not None

    def _find_members(self) -> list[zipfile.ZipInfo]:
        try:
            with zipfile.ZipFile(self._path) as archive:
                everything = archive.infolist()
        except (zipfile.BadZipFile, EOFError, ValueError, NotImplementedError) as error:
            raise self.damaged(str(error)) from error
        members = [
            member
            for member in everything
            if _CONVERSATIONS.search(member.filename) and not _NOT_THE_FILE.search(member.filename)
        ]
        if not members:
            raise self.empty("there is no conversations.json in it")
        if any(member.flag_bits & _ENCRYPTED for member in members):
            raise InvalidRequest(f"{self._path.name} is protected by a password.", safe=_SAFE, next_step=_UNPACK)
        # Others can unpack to any size in one piece.
        if any(member.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for member in members):
            raise InvalidRequest(
                f"{self._path.name} is packed in a way that Rememora can't read.", safe=_SAFE, next_step=_UNPACK
            )
        return sorted(members, key=lambda member: _natural(member.filename))

    def _pieces(self, file: IO[bytes]) -> Iterator[bytes]:
        limits = self._limits
        while piece := self._piece(file):
            self._read += len(piece)
            ratio_matters = self.zipped and self._read > limits.unpacked_freely
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
        except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
            raise self.damaged(str(error)) from error
        except OSError as error:
            raise self.unreadable(error) from error


def _natural(name: str) -> list[tuple[int, str]]:
    """Sorts "2" before "10"."""
    return [(int(part) if part.isdigit() else -1, part) for part in re.split(r"(\d+)", name)]
