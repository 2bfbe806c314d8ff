"""A temporary file that says nothing to anybody: what is in it is encrypted with a key that is kept nowhere."""

from __future__ import annotations

import io
import os
import tempfile
from typing import TYPE_CHECKING

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer, WriteableBuffer

_BLOCK = 16


class ScratchFile(io.RawIOBase):
    """Written once from beginning to end, then read back and forth. AES-256 in counter mode, of which no byte is used twice.

    What it holds is guarded against who reads the disk later, not against who changes the file meanwhile.

    Args:
        held: up to so many bytes it stays in memory.
    """

    def __init__(self, held: int) -> None:
        super().__init__()
        self._file = tempfile.SpooledTemporaryFile(max_size=held)  # noqa: SIM115 - closed with this one
        self._key = algorithms.AES256(os.urandom(32))
        self._size = self._at = 0

    def writable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def write(self, content: ReadableBuffer, /) -> int:
        """Add to its end."""
        view = memoryview(content).cast("B")
        self._file.seek(self._size)
        self._file.write(self._changed(self._size, view))
        self._size += len(view)
        self._at = self._size
        return len(view)

    def readinto(self, buffer: WriteableBuffer, /) -> int:
        view = memoryview(buffer).cast("B")
        self._file.seek(self._at)
        found = self._changed(self._at, self._file.read(len(view)))
        view[: len(found)] = found
        self._at += len(found)
        return len(found)

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        start = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._size}[whence]
        self._at = max(0, start + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def close(self) -> None:
        self._file.close()
        super().close()

    def _changed(self, at: int, content: bytes | memoryview) -> bytes:
        """Encrypted, or decrypted, which is the same."""
        block, within = divmod(at, _BLOCK)
        stream = Cipher(self._key, modes.CTR(block.to_bytes(_BLOCK, "big"))).encryptor()
        stream.update(bytes(within))
        return stream.update(content)
