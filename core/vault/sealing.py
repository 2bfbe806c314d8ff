"""Sealing: bytes and files encrypted with the store's key, each bound to its name.

A sealed file is a magic line, 32 random bytes of salt, and parts of 1 MiB, each with AES-256-GCM (NIST SP 800-38D). Every file has a key of
its own, from the store's by HKDF-SHA256 (RFC 5869) with that salt, so a nonce needs only to be the part's number; a byte of it says which
part is the last, as in STREAM (Hoang, Reyhanitabar, Rogaway, Vizár 2015), so a file can be neither cut short nor put together anew. The
name is authenticated: a file doesn't open in another's place.
"""

from __future__ import annotations

import io
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import SealBroken
from core.private_files import write_whole

KEY_BYTES = 32

MAGIC = b"rememora sealed 1\n"
_SALT_BYTES = 32
_TAG_BYTES = 16
_PART_BYTES = 1024 * 1024

# Which part it is, and whether it is the last.
_NONCE = struct.Struct(">Q3xB")


def derived(key: bytes, purpose: str, salt: bytes | None = None) -> bytes:
    """A key of 32 bytes for one purpose, from another of 32."""
    return HKDF(SHA256(), KEY_BYTES, salt, purpose.encode()).derive(key)


class Seal:
    """How the store's files are written: sealed while there is a key, as they are while there is none.

    Usable from any thread.

    Args:
        key: 32 bytes; None: files are written plain.
        earlier: the key that sealed files are read with while none is written: the store is on its way back to plain.
        mixed: files of the other kind are read, too: the store is on its way from one to the other.

    Attributes:
        key, earlier, mixed: as given; `use` changes them while the program runs.
    """

    def __init__(self, key: bytes | None = None, *, earlier: bytes | None = None, mixed: bool = False) -> None:
        self.use(key, earlier=earlier, mixed=mixed)

    @property
    def on(self) -> bool:
        """What is written is sealed."""
        return self.key is not None

    def use(self, key: bytes | None, *, earlier: bytes | None = None, mixed: bool = False) -> None:
        """Write as these say from now on."""
        self.key, self.earlier, self.mixed = key, earlier, mixed

    def closed(self, name: str, content: bytes) -> bytes:
        """Content as it is to be written."""
        if self.key is None:
            return content
        file = io.BytesIO()
        with SealedWriter(file, self.key, name) as writer:
            writer.write(content)
        return file.getvalue()

    def opened(self, name: str, content: bytes) -> bytes:
        """Content as it was given to `closed`.

        Raises:
            SealBroken: it was sealed with another key or under another name, is damaged, or isn't sealed though it has to be.
        """
        return b"".join(self.parts(name, io.BytesIO(content)))

    def write(self, path: Path, content: bytes, safe: str) -> None:
        """Write a file in place of an earlier one: wholly or not at all, under the name it has.

        Args:
            safe: what is as it was if that fails.

        Raises:
            StorageFull, StorageError: the earlier file is there.
        """
        write_whole(path, self.closed(path.name, content), safe)

    def read(self, path: Path) -> bytes:
        """What `write` was given.

        Raises:
            SealBroken: see `opened`.
            OSError: it can't be read.
        """
        return self.opened(path.name, path.read_bytes())

    def parts(self, name: str, file: IO[bytes]) -> Iterator[bytes]:
        """What a file holds, sealed or plain, a part at a time. Each part was checked; that none is missing shows at the end.

        Raises:
            SealBroken: see `opened`.
        """
        start = file.read(len(MAGIC))
        if start == MAGIC:
            yield from _unsealed(file, self._key_to_read(name), name)
            return
        if self.key is not None and not self.mixed:
            raise _broken(name, "not sealed")
        while start:
            yield start
            start = file.read(_PART_BYTES)

    def is_as_written(self, file: IO[bytes]) -> bool:
        """Whether a file is sealed or plain as it would be written now. Reads its beginning."""
        return (file.read(len(MAGIC)) == MAGIC) == self.on

    def _key_to_read(self, name: str) -> bytes:
        key = self.key or self.earlier
        if key is None:
            raise _broken(name, "sealed, and there is no key")
        return key


class SealedWriter:
    """Writes into a file, sealed. Complete only once the block has ended well.

    Args:
        file: to write to; stays open.
        key: the store's, 32 bytes.
        name: to be authenticated.
    """

    def __init__(self, file: IO[bytes], key: bytes, name: str) -> None:
        salt = os.urandom(_SALT_BYTES)
        file.write(MAGIC + salt)
        self._file = file
        self._cipher = _cipher(key, salt)
        self._name = name.encode()
        self._held = bytearray()
        self._number = 0

    def write(self, content: bytes | bytearray | memoryview) -> int:
        """Take content of any length."""
        view = memoryview(content).cast("B")
        for start in range(0, len(view), _PART_BYTES):
            self._held += view[start : start + _PART_BYTES]
            # The last part is known as such only at the end.
            while len(self._held) > _PART_BYTES:
                self._part(self._held[:_PART_BYTES], last=False)
                del self._held[:_PART_BYTES]
        return len(view)

    def __enter__(self) -> SealedWriter:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if kind is None:
            self._part(self._held, last=True)

    def _part(self, content: bytearray, *, last: bool) -> None:
        nonce = _NONCE.pack(self._number, last)
        self._file.write(self._cipher.encrypt(nonce, bytes(content), self._name))
        self._number += 1


def _unsealed(file: IO[bytes], key: bytes, name: str) -> Iterator[bytes]:
    salt = file.read(_SALT_BYTES)
    cipher = _cipher(key, salt)
    whole = _PART_BYTES + _TAG_BYTES
    part, number = file.read(whole), 0
    while True:
        following = file.read(whole)
        try:
            yield cipher.decrypt(_NONCE.pack(number, not following), part, name.encode())
        except (InvalidTag, ValueError) as error:
            raise _broken(name, f"part {number} doesn't open") from error
        if not following:
            return
        part, number = following, number + 1


def _cipher(key: bytes, salt: bytes) -> AESGCM:
    return AESGCM(derived(key, "file", salt))


def _broken(name: str, detail: str) -> SealBroken:
    return SealBroken(
        "A file of your data is damaged, or was put there by somebody else.",
        safe="It was left as it was, and nothing of it was used.",
        next_step="If it comes again, put back a backup.",
        detail=f"{name}: {detail}",
    )
