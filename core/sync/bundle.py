"""The format of a bundle: some parts of what one device tells the others.

    b"rememora bundle 1\\n"
    4 bytes       length of the envelope, big-endian
    envelope      JSON: `group` (random; who shares), `device` (random), `first` and `last` (the parts in it), `lock` (how the group's key
                  is got, see `core.backup.lock`)
    the rest      sealed under the name "<device>/<first>-<last>" (`core.vault.sealing`) with a key derived from the group's for "bundle":
                  MessagePack of `Body`, compressed with zlib

A bundle is named `<first>-<last>.rbundle`, in six digits or more, in the folder `rememora-devices/<device>`. What was erased is taken out of
it, with its place kept: parts may be missing in it, and are empty then.
"""

from __future__ import annotations

import io
import re
import secrets
import struct
import zlib

import msgspec

from core.backup.lock import BackupLock
from core.errors import SealBroken, SyncBundleDamaged, SyncTooNew
from core.records import DeviceId
from core.storage.sync_changes import Part
from core.vault.sealing import Seal, SealedWriter, derived

MAGIC = b"rememora bundle 1\n"
_FAMILY = b"rememora bundle "
_LENGTH = struct.Struct(">I")
_LONGEST_ENVELOPE = 64 * 1024
# Far more than one is ever made of.
_LONGEST_BODY = 512 * 1024 * 1024
LONGEST = 256 * 1024 * 1024

# Also of copies that sync programs make: "000001-000004 (conflicted copy).rbundle".
_NAME = re.compile(r"([0-9]{6,})-([0-9]{6,})(.*)\.rbundle")


_DEVICE = re.compile(r"[0-9a-f]{16}")


class Envelope(msgspec.Struct, frozen=True, kw_only=True):
    """What can be read without the key. Nothing of whose it is."""

    group: str
    device: DeviceId
    first: int
    last: int
    lock: BackupLock


class Body(msgspec.Struct, frozen=True, kw_only=True):
    """What a device tells.

    Attributes:
        name: what it is called.
        written_at: by its clock, Unix seconds.
        removed: devices it has taken out.
    """

    name: str
    written_at: float
    parts: tuple[Part, ...] = ()
    removed: tuple[DeviceId, ...] = ()


class FileName(msgspec.Struct, frozen=True):
    """What a name says. `copied`: a sync program has made it of another one."""

    first: int
    last: int
    copied: bool = False


_bodies = msgspec.msgpack.Decoder(Body)


def file_name(first: int, last: int) -> str:
    """What a bundle is called."""
    return f"{first:06}-{last:06}.rbundle"


def read_name(name: str) -> FileName | None:
    """What the name of a bundle says; None: it isn't one's."""
    match = _NAME.fullmatch(name)
    return None if match is None else FileName(int(match[1]), int(match[2]), bool(match[3]))


def new_device() -> DeviceId:
    """What no other device is called."""
    return DeviceId(secrets.token_hex(8))


def is_device(name: str) -> bool:
    """A folder of this name is a device's; sync programs put others beside them."""
    return _DEVICE.fullmatch(name) is not None


def closed(envelope: Envelope, body: Body, key: bytes) -> bytes:
    """A bundle, as it is to be written. `key`: the group's."""
    plain = msgspec.json.encode(envelope)
    file = io.BytesIO()
    file.write(MAGIC + _LENGTH.pack(len(plain)) + plain)
    with SealedWriter(file, derived(key, "bundle"), _sealed_as(envelope)) as sealed:
        sealed.write(zlib.compress(msgspec.msgpack.encode(body)))
    return file.getvalue()


def envelope_of(content: bytes) -> Envelope:
    """What can be read of a bundle without its key.

    Raises:
        SyncTooNew: it is of a newer version.
        SyncBundleDamaged: it is cut short, or no bundle.
    """
    return _split(content)[0]


def opened(content: bytes, key: bytes) -> tuple[Envelope, Body]:
    """What is in a bundle.

    Raises:
        SyncTooNew: it is of a newer version.
        SyncBundleDamaged: it is cut short, doesn't open with this key, or no bundle.
    """
    envelope, rest = _split(content)
    try:
        plain = b"".join(Seal(derived(key, "bundle")).parts(_sealed_as(envelope), io.BytesIO(rest)))
        unpacking = zlib.decompressobj()
        body = unpacking.decompress(plain, _LONGEST_BODY)
        if unpacking.unconsumed_tail or not unpacking.eof:
            raise damaged("it is longer than it may be, or ends too soon")
        return envelope, _bodies.decode(body)
    except (SealBroken, zlib.error, msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(str(error)) from error


def damaged(detail: str) -> SyncBundleDamaged:
    """The error that says so."""
    return SyncBundleDamaged(
        "A file of this device isn't whole.",
        safe="Nothing of it was taken in; what came before it was.",
        next_step="If the folder is still being synced, it mends itself. Else start Rememora on that device.",
        detail=detail,
    )


def _split(content: bytes) -> tuple[Envelope, bytes]:
    if not content.startswith(MAGIC):
        if content.startswith(_FAMILY) and len(content) >= len(MAGIC):
            raise SyncTooNew(
                "This device has a newer version of Rememora.",
                safe="What it has written stays in the folder, and is taken in later.",
                next_step="Install the newest version here, too.",
                detail=repr(content[: len(MAGIC)]),
            )
        raise damaged("it doesn't begin as a bundle does")
    start = len(MAGIC) + _LENGTH.size
    if len(content) < start or (length := _LENGTH.unpack_from(content, len(MAGIC))[0]) > _LONGEST_ENVELOPE:
        raise damaged("its envelope is cut short or too long")
    try:
        return msgspec.json.decode(content[start : start + length], type=Envelope), content[start + length :]
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise damaged(str(error)) from error


def _sealed_as(envelope: Envelope) -> str:
    return f"{envelope.device}/{envelope.first}-{envelope.last}"
