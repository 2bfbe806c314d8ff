"""The format of a backup.

    b"rememora backup 1\\n"
    4 bytes       length of the envelope, big-endian
    envelope      JSON: `store` (random; which store it is of), `made_at` (Unix seconds), `lock` (how its key is got, see
                  `core.backup.lock`; a passphrase or a recovery code opens it)
    the rest      sealed under the name "backup" (`core.vault.sealing`) with a key derived from that one for "backup":
                  a tar (POSIX.1-2001) of `manifest.json`, `database` and `settings.json`, in this order

`database` is an SQLite file that is encrypted with a key of its own, which stands in the manifest: it lies on the disk by itself while a
backup is made or looked into. The manifest also has what the store held, and a digest of every other member.
"""

from __future__ import annotations

import hashlib
import io
import struct
import tarfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

import msgspec

from core.backup.lock import BackupLock
from core.errors import BackupUnusable, SealBroken
from core.records import BackupContents
from core.vault.sealing import Seal, SealedWriter, derived

MAGIC = b"rememora backup 1\n"
ENDING = ".rememora"

MANIFEST, DATABASE, SETTINGS = "manifest.json", "database", "settings.json"

_FAMILY = b"rememora backup "
_NAME = "backup"
_LENGTH = struct.Struct(">I")
_LONGEST_ENVELOPE = 64 * 1024
_LONGEST_MANIFEST = 1024 * 1024
_LONGEST_SETTINGS = 16 * 1024 * 1024
_STEP = 1024 * 1024

_SAFE = "Nothing was changed."


class Manifest(msgspec.Struct, frozen=True, kw_only=True):
    """What a backup says of itself.

    Attributes:
        contents: what the store held.
        database_key: of `database`, 32 bytes.
        digests: SHA-256 of the other members, by name.
    """

    contents: BackupContents
    database_key: bytes
    digests: dict[str, bytes]


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """What can be read without the key. Nothing of whose it is."""

    store: str
    made_at: float
    lock: BackupLock


class Written(msgspec.Struct, frozen=True):
    """Where the parts of a backup are while it is made.

    Attributes:
        database: an encrypted SQLite file.
        settings: JSON.
    """

    database: Path
    settings: bytes


def digest_of(path: Path) -> bytes:
    """SHA-256 of a file.

    Raises:
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").digest()


def write_backup(
    file: IO[bytes], lock: BackupLock, key: bytes, manifest: Manifest, parts: Written, tell: Callable[[int], None]
) -> None:
    """Write a backup.

    Args:
        lock: how `key` is got.
        tell: is told how many bytes were taken in, again and again; it may raise.

    Raises:
        OSError: it can't be written, or a part can't be read.
    """
    contents = manifest.contents
    plain = msgspec.json.encode(Envelope(store=contents.store, made_at=contents.made_at, lock=lock))
    file.write(MAGIC + _LENGTH.pack(len(plain)) + plain)
    with (
        SealedWriter(file, derived(key, "backup"), _NAME) as sealed,
        # It is only written to.
        tarfile.TarFile.open(None, "w|", sealed, _STEP, format=tarfile.PAX_FORMAT) as tar,  # type: ignore[call-overload]
    ):
        _add(tar, MANIFEST, msgspec.json.encode(manifest))
        with parts.database.open("rb") as source:
            entry = tarfile.TarInfo(DATABASE)
            entry.size = parts.database.stat().st_size
            tar.addfile(entry, _Told(source, tell))
        _add(tar, SETTINGS, parts.settings)


def read_envelope(path: Path) -> Envelope:
    """What can be read of a backup without its key.

    Raises:
        BackupUnusable: it is no backup, or one of a newer version, or damaged.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        return _envelope(file, path)


class Backup:
    """An open backup, read once from beginning to end.

    Attributes:
        manifest: what it says of itself.
    """

    def __init__(self, tar: tarfile.TarFile, manifest: Manifest, path: Path) -> None:
        self.manifest = manifest
        self._tar = tar
        self._path = path

    def take(self, database: IO[bytes] | None, tell: Callable[[int], None]) -> bytes:
        """Write the database into a file; None: only see that all is there. Returns the settings, as JSON.

        Raises:
            BackupUnusable: something isn't what the manifest says.
        """
        digest, size = hashlib.sha256(), 0
        with _member(self._tar, DATABASE, self._path) as member:
            while part := member.read(_STEP):
                digest.update(part)
                if database is not None:
                    database.write(part)
                size += len(part)
                tell(size)
        if digest.digest() != self.manifest.digests.get(DATABASE):
            raise damaged(self._path, "the database isn't what was put in")
        with _member(self._tar, SETTINGS, self._path) as member:
            settings = member.read(_LONGEST_SETTINGS)
        if hashlib.sha256(settings).digest() != self.manifest.digests.get(SETTINGS):
            raise damaged(self._path, "the settings aren't what was put in")
        if self._tar.next() is not None:
            raise damaged(self._path, "there is more in it than it says")
        return settings


@contextmanager
def open_backup(path: Path, key: bytes) -> Iterator[Backup]:
    """Open a backup with the key its header gives.

    Raises:
        BackupUnusable: it is damaged.
        OSError: it can't be read.
    """
    with path.open("rb") as file:
        envelope = _envelope(file, path)
        try:
            with (
                io.BufferedReader(_Parts(Seal(derived(key, "backup")).parts(_NAME, file)), _STEP) as plain,
                tarfile.TarFile.open(None, "r|", plain, _STEP) as tar,
            ):
                with _member(tar, MANIFEST, path) as member:
                    manifest = msgspec.json.decode(member.read(_LONGEST_MANIFEST), type=Manifest)
                if manifest.contents.store != envelope.store or manifest.contents.made_at != envelope.made_at:
                    raise damaged(path, "its envelope is another's")
                yield Backup(tar, manifest, path)
                # What comes behind the last member was sealed, too: read to the end, it is known that nothing is cut off.
                while plain.read(_STEP):
                    pass
        except (tarfile.TarError, msgspec.MsgspecError, UnicodeDecodeError, EOFError, SealBroken) as error:
            raise damaged(path, str(error)) from error


def damaged(path: Path, detail: str) -> BackupUnusable:
    """The error that says so."""
    return BackupUnusable(
        "This backup is damaged or cut short.",
        safe=_SAFE,
        next_step="Take an earlier one, or copy it once more from where it comes from.",
        detail=f"{path}: {detail}",
    )


def _envelope(file: IO[bytes], path: Path) -> Envelope:
    magic = file.read(len(MAGIC))
    if magic != MAGIC:
        if magic.startswith(_FAMILY):
            raise BackupUnusable(
                "This backup was made by a newer version of Rememora.",
                safe=_SAFE,
                next_step="Install the newest version, then try again.",
                detail=f"{path}: {magic!r}",
            )
        raise BackupUnusable(
            "This file isn't a backup of Rememora.",
            safe=_SAFE,
            next_step="Choose a file whose name ends in .rememora.",
            detail=str(path),
        )
    length = file.read(_LENGTH.size)
    if len(length) < _LENGTH.size or _LENGTH.unpack(length)[0] > _LONGEST_ENVELOPE:
        raise damaged(path, "its envelope is cut short or too long")
    try:
        return msgspec.json.decode(file.read(_LENGTH.unpack(length)[0]), type=Envelope)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(path, str(error)) from error


def _add(tar: tarfile.TarFile, name: str, content: bytes) -> None:
    entry = tarfile.TarInfo(name)
    entry.size = len(content)
    tar.addfile(entry, io.BytesIO(content))


@contextmanager
def _member(tar: tarfile.TarFile, name: str, path: Path) -> Iterator[IO[bytes]]:
    entry = tar.next()
    member = None if entry is None or entry.name != name or not entry.isreg() else tar.extractfile(entry)
    if member is None:
        raise damaged(path, f"{name} is missing")
    with member:
        yield member


class _Told(io.RawIOBase):
    """A file that tells how far it was read."""

    def __init__(self, file: IO[bytes], tell: Callable[[int], None]) -> None:
        self._file = file
        self._tell = tell
        self._read = 0

    def read(self, size: int = -1) -> bytes:
        part = self._file.read(size)
        self._read += len(part)
        self._tell(self._read)
        return part


class _Parts(io.RawIOBase):
    """Parts that follow each other, as a file."""

    def __init__(self, parts: Iterator[bytes]) -> None:
        self._parts = parts
        self._rest = memoryview(b"")

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        while not self._rest:
            part = next(self._parts, None)
            if part is None:
                return 0
            self._rest = memoryview(part)
        taken = min(len(buffer), len(self._rest))
        buffer[:taken] = self._rest[:taken]
        self._rest = self._rest[taken:]
        return taken
