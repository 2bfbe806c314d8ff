"""Attention states of conversations on disk, so that reopening one evaluates nothing again.

A state is a cache: losing one costs time and nothing else. So whatever doesn't fit exactly, and whatever can't be read or
written, is left out with a line in the log, and never stops anybody.

A file is a magic word, the length of the header, the header (JSON), the state as llama.cpp gave it, and BLAKE2b over all
of that. llama.cpp trusts what it is given, so nothing reaches it before the whole file has been checked. In a sealed store all of it
is sealed, which checks it as well: there is no BLAKE2b.
"""

from __future__ import annotations

import hashlib
import logging
import os
import shutil
import struct
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from core.errors import SealBroken
from core.model.base import AttentionState, Token
from core.private_files import for_owner, overwritten
from core.records import ConversationId, MessageId
from core.vault.sealing import Seal, SealedWriter

log = logging.getLogger(__name__)

_MAGIC = b"rememora state 2\n"
_LENGTH = struct.Struct("<Q")
_DIGEST_BYTES = 32

# A header holds a few integers for each token: far from this.
_LONGEST_HEADER = 64 * 1024 * 1024

# Left free on the disk, in bytes: a cache must not be what fills it.
_LEFT_FREE = 1_000_000_000

_SUFFIX = ".state"
_SEPARATOR = "-"


class SavedTurn(msgspec.Struct, frozen=True):
    """A turn of the prompt as it was evaluated.

    The text of a reply doesn't tell which tokens it was drawn in, and reasoning is no part of it.

    Attributes:
        message_id: of the user message.
        digest: of what the store had of the turn: if that has changed, these are not its tokens any more.
        note, asked, reply: see `core.chat.prompt.Turn`.
    """

    message_id: MessageId
    digest: str
    note: tuple[Token, ...]
    asked: tuple[Token, ...]
    reply: tuple[Token, ...]


class SavedPrompt(msgspec.Struct, frozen=True):
    """The prompt whose state is kept.

    Attributes:
        kind: see `core.model.base.LanguageModel.state_kind`.
        functions: it tells of the memory functions.
        head: digest of what it begins with.
        turns: those in it.
    """

    kind: str
    functions: bool
    head: str
    turns: tuple[SavedTurn, ...]


class SavedState(msgspec.Struct, frozen=True):
    """What is kept of a conversation."""

    prompt: SavedPrompt
    attention: AttentionState


class _Header(msgspec.Struct, frozen=True):
    prompt: SavedPrompt
    tokens: tuple[Token, ...]
    data_bytes: int


class KvStore:
    """One file for each conversation and kind of model; the least recently used go when there are too many.

    Usable from any thread. No method raises: what fails is logged.

    Args:
        folder: made when the first state is written, readable by its owner only.
        limit: the most bytes that all files may take together; 0: none are written.
        seal: of the store.
    """

    def __init__(self, folder: Path, limit: Callable[[], int], seal: Seal | None = None) -> None:
        self._folder = folder
        self._limit = limit
        self._seal = seal or Seal()
        self._lock = threading.Lock()

    def save(self, conversation_id: ConversationId, state: SavedState) -> bool:
        """Write a state in place of the conversation's earlier one: wholly or not at all. True if it was written.

        The kind becomes part of a file name, so it has to be letters and digits.
        """
        header, data = _packed(state)
        size = len(_MAGIC) + _LENGTH.size + len(header) + len(data) + _DIGEST_BYTES
        path = self._path(conversation_id, state.prompt.kind)
        with self._lock:
            try:
                self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._make_room(size, path)
                if size > self._limit() or shutil.disk_usage(self._folder).free < size + _LEFT_FREE:
                    self._delete(path)
                    return False
                self._write(path, header, data)
            except OSError as error:
                log.warning("the state of conversation %s isn't kept: %s", conversation_id, error)
                return False
        return True

    def load(self, conversation_id: ConversationId, kind: str) -> SavedState | None:
        """The state of a conversation that fits this kind of model, or None. One that is damaged is deleted."""
        path = self._path(conversation_id, kind)
        with self._lock:
            try:
                with path.open("rb") as file:
                    state = self._read(path, file)
                os.utime(path)  # used just now
            except FileNotFoundError:
                return None
            except (OSError, ValueError, MemoryError, SealBroken) as error:
                log.warning("the state of conversation %s is left out: %s", conversation_id, error)
                self._delete(path)
                return None
        return state

    def prompts(self) -> Iterator[tuple[ConversationId, SavedPrompt | None]]:
        """What each file says of its prompt, unchecked; None if that can't be read."""
        with self._lock:
            paths = self._files()
        for path in paths:
            conversation = path.name.partition(_SEPARATOR)[0]
            if conversation.isdecimal():
                with self._lock:
                    prompt = self._read_prompt(path)
                yield ConversationId(int(conversation)), prompt

    def remove(self, conversation_id: ConversationId, kind: str = "*") -> None:
        """Delete the states of a conversation, or the one of this kind."""
        with self._lock:
            for path in self._files(self._path(conversation_id, kind).name):
                self._delete(path)

    def clear(self) -> None:
        """Delete all of them."""
        with self._lock:
            for path in self._files("*"):
                self._delete(path)

    def trim(self) -> None:
        """Delete what is beyond the limit, and what a crash has left of an unfinished file."""
        with self._lock:
            for path in self._files("*.new"):
                self._wipe(path)
            self._make_room(0)

    def convert(self, tell: Callable[[float], None]) -> None:
        """Have all files sealed, or plain, as they are written now; the most recent first. What there is no room for is deleted: it is a
        cache. See `core.vault.converting`.
        """
        with self._lock:
            for path in self._files("*.new"):
                self._wipe(path)
            paths = sorted(self._files(), key=_used, reverse=True)
        for number, path in enumerate(paths):
            # Others get in between: a state takes a second or two.
            with self._lock:
                self._convert(path)
            tell((number + 1) / len(paths))

    def used_bytes(self) -> int:
        """What all states take on the disk."""
        with self._lock:
            return sum(_size(path) for path in self._files())

    def _path(self, conversation_id: ConversationId, kind: str) -> Path:
        return self._folder / f"{conversation_id}{_SEPARATOR}{kind}{_SUFFIX}"

    def _files(self, pattern: str = f"*{_SUFFIX}") -> list[Path]:
        return list(self._folder.glob(pattern))

    def _make_room(self, size: int, replaced: Path | None = None) -> None:
        others = sorted((path for path in self._files() if path != replaced), key=_used)
        total = size + sum(_size(path) for path in others)
        for path in others:
            if total <= self._limit():
                break
            total -= _size(path)
            self._delete(path)

    def _write(self, path: Path, header: bytes, data: bytes | bytearray | memoryview) -> None:
        with self._in_place_of(path) as file:
            if self._seal.key is not None:
                with SealedWriter(file, self._seal.key, path.name) as writer:
                    for part in (_MAGIC, _LENGTH.pack(len(header)), header, data):
                        writer.write(part)
                return
            digest = hashlib.blake2b(digest_size=_DIGEST_BYTES)
            for part in (_MAGIC, _LENGTH.pack(len(header)), header, data):
                digest.update(part)
                file.write(part)
            file.write(digest.digest())

    @contextmanager
    def _in_place_of(self, path: Path) -> Iterator[IO[bytes]]:
        temporary = path.with_suffix(".new")
        try:
            with open(temporary, "wb", opener=for_owner) as file:
                yield file
                # Without fsync: a file that a power cut has torn is recognised by its digest, or its seal.
            if self._seal.mixed:
                self._wipe(path)  # it may be a plain one
            temporary.replace(path)
        except BaseException:
            self._delete(temporary)
            raise

    def _read(self, path: Path, file: IO[bytes]) -> SavedState:
        """Raises ValueError or SealBroken if the file isn't exactly as it was written."""
        plain = _is_plain(file)
        content, size = bytearray(os.fstat(file.fileno()).st_size), 0
        for part in self._seal.parts(path.name, file):
            content[size : size + len(part)] = part
            size += len(part)
        whole = memoryview(content)[:size]
        state = _parsed(_undigested(whole) if plain else whole)
        if state.prompt.kind != path.stem.partition(_SEPARATOR)[2]:
            raise ValueError("it is of another kind than its name says")
        return state

    def _read_prompt(self, path: Path) -> SavedPrompt | None:
        """Reads the beginning of the file alone."""
        start, end = bytearray(), len(_MAGIC) + _LENGTH.size
        try:
            with path.open("rb") as file:
                for part in self._seal.parts(path.name, file):
                    start += part
                    if len(start) >= len(_MAGIC) + _LENGTH.size:
                        end = _header_end(start)
                    if len(start) >= end:
                        return _header(start, end).prompt
        except (OSError, ValueError, SealBroken):
            return None
        return None

    def _convert(self, path: Path) -> None:
        try:
            with path.open("rb") as file:
                if self._seal.is_as_written(file):
                    return
            with path.open("rb") as file:
                state = self._read(path, file)
            header, data = _packed(state)
            if shutil.disk_usage(self._folder).free < len(data) + _LEFT_FREE:
                self._wipe(path)
                return
            used = _used(path)
            self._write(path, header, data)
            os.utime(path, (used, used))
        except FileNotFoundError:
            return
        except (OSError, ValueError, MemoryError, SealBroken) as error:
            log.warning("%s isn't kept: %s", path.name, error)
            self._wipe(path)

    def _delete(self, path: Path) -> None:
        if self._seal.mixed:
            self._wipe(path)  # it may be a plain one
            return
        try:
            path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("a saved state can't be deleted: %s", error)

    def _wipe(self, path: Path) -> None:
        try:
            overwritten(path)
        except OSError as error:
            log.warning("a saved state can't be overwritten and deleted: %s", error)


def _packed(state: SavedState) -> tuple[bytes, bytes | bytearray | memoryview]:
    """The header of a file, and the state itself."""
    data = state.attention.data
    return msgspec.json.encode(_Header(state.prompt, tuple(state.attention.tokens), len(data))), data


def _is_plain(file: IO[bytes]) -> bool:
    plain = Seal().is_as_written(file)
    file.seek(0)
    return plain


def _undigested(content: memoryview) -> memoryview:
    body, digest = content[:-_DIGEST_BYTES], content[-_DIGEST_BYTES:]
    if hashlib.blake2b(body, digest_size=_DIGEST_BYTES).digest() != digest:
        raise ValueError("its checksum is wrong")
    return body


def _parsed(content: memoryview) -> SavedState:
    end = _header_end(content)
    if end > len(content):
        raise ValueError("its header is too long")
    header, data = _header(content, end), content[end:]
    if len(data) != header.data_bytes:
        raise ValueError("its length is wrong")
    return SavedState(header.prompt, AttentionState(header.tokens, data))


def _header_end(content: bytearray | memoryview) -> int:
    start = len(_MAGIC) + _LENGTH.size
    if len(content) < start or bytes(content[: len(_MAGIC)]) != _MAGIC:
        raise ValueError("not a saved state")
    (length,) = _LENGTH.unpack_from(content, len(_MAGIC))
    if length > _LONGEST_HEADER:
        raise ValueError("its header is too long")
    return start + int(length)


def _header(content: bytearray | memoryview, end: int) -> _Header:
    return msgspec.json.decode(content[len(_MAGIC) + _LENGTH.size : end], type=_Header)


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # gone meanwhile


def _used(path: Path) -> float:
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
