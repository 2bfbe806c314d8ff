"""The plain file beside the store that says how its key is got: `vault.json`, with a second copy of it and the store's id.

It holds the data key wrapped with each thing that unlocks the store, and what Argon2id is to cost. It is signed with a key that comes from
the data key, so that nobody without that can have a sealed store read plain files. Without it everything is lost: it is written durably,
both copies always hold the same, and one of them is enough.
"""

from __future__ import annotations

import hashlib
import hmac
import logging
from pathlib import Path

import msgspec

from core.errors import StorageError, VaultDamaged
from core.private_files import kind_of, sync_folder, write_whole
from core.records import VaultState
from core.vault.sealing import derived
from core.vault.wrapping import SALT_BYTES, WRAPPED_BYTES, Cost

log = logging.getLogger(__name__)

NAME = "vault.json"
COPY = "vault.json.copy"
ID = "vault.id"

# What was in the header's place and belongs to another store.
OTHER = "vault.json.other"

_FORMAT = "rememora vault"
_VERSION = 1


class Wrapped(msgspec.Struct, frozen=True, kw_only=True):
    """The data key, to be unwrapped.

    Attributes:
        salt: of the wrapping key, 16 bytes.
        key: nonce, ciphertext and tag, 60 bytes.
    """

    salt: bytes
    key: bytes

    def __post_init__(self) -> None:
        if len(self.salt) != SALT_BYTES or len(self.key) != WRAPPED_BYTES:
            raise ValueError("a wrapped key of another length")


class Header(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How a store's key is got.

    Attributes:
        store: its id, 32 hexadecimal digits.
        revision: grows with each change.
        signature: HMAC-SHA256 of everything else, with a key from the data key.
        checksum: SHA-256 of everything else and the signature, so that damage is known without any key.
    """

    format: str = _FORMAT
    version: int = _VERSION
    store: str
    revision: int = 0
    state: VaultState
    cost: Cost
    passphrase: Wrapped
    recovery_code: Wrapped | None = None
    keyring: Wrapped | None = None
    signature: bytes = b""
    checksum: bytes = b""

    def signed(self, data_key: bytes) -> Header:
        """The same, with signature and checksum."""
        signed = msgspec.structs.replace(self, signature=self._signature(data_key))
        return msgspec.structs.replace(signed, checksum=_digest(signed))

    def is_signed(self, data_key: bytes) -> bool:
        """Whether this data key's holder has written it."""
        return hmac.compare_digest(self.signature, self._signature(data_key))

    def is_whole(self) -> bool:
        """Whether it is as it was written."""
        return self.checksum == _digest(self)

    def _signature(self, data_key: bytes) -> bytes:
        bare = msgspec.json.encode(msgspec.structs.replace(self, signature=b"", checksum=b""))
        return hmac.digest(derived(data_key, "header"), bare, "sha256")


def _digest(header: Header) -> bytes:
    return hashlib.sha256(msgspec.json.encode(msgspec.structs.replace(header, checksum=b""))).digest()


def is_sealed(folder: Path) -> bool:
    """Whether there is a header in a store's folder, or was one; nothing is read."""
    return any((folder / name).exists() for name in (NAME, COPY, ID))


def read_header(folder: Path) -> Header | None:
    """The newest whole header of a store; None if the store is plain.

    Raises:
        VaultDamaged: there has to be one, and it is missing, damaged, of a newer release or of another store.
        StorageError: it can't be read.
    """
    store = _store_id(folder)
    found = [content for name in (NAME, COPY) if (content := _content(folder / name)) is not None]
    if not found:
        if store:
            raise VaultDamaged(
                f"The file {NAME}, which says how your data is unlocked, is missing.",
                safe="Your data is there, sealed, and was left as it was.",
                next_step=f"Put {NAME} or {COPY} back from a backup, beside the database, then start again.",
                detail=str(folder),
            )
        return None
    headers = [header for content in found if (header := _decoded(content)) is not None]
    if not headers:
        if any(_is_newer(content) for content in found):
            raise VaultDamaged(
                "Your data was sealed by a newer version of Rememora.",
                safe="It was left untouched.",
                next_step="Install the newest version and start it again.",
                detail=str(folder),
            )
        raise VaultDamaged(
            f"The file {NAME}, which says how your data is unlocked, is damaged, and so is its copy.",
            safe="Your data is there, sealed, and was left as it was.",
            next_step=f"Put {NAME} back from a backup, beside the database, then start again.",
            detail=str(folder),
        )
    own = [header for header in headers if not store or header.store == store]
    if not own or len({header.store for header in own}) > 1:
        raise VaultDamaged(
            f"The file {NAME}, which says how your data is unlocked, belongs to other data.",
            safe="Your data is there, sealed, and was left as it was.",
            next_step=f"Put back the {NAME} that was beside this database, then start again.",
            detail=str(folder),
        )
    return max(own, key=lambda header: header.revision)


def write_header(folder: Path, header: Header, data_key: bytes) -> Header:
    """Write a header durably, in place of an earlier one. Returns it as it was written: of the next revision, signed.

    Raises:
        StorageFull, StorageError: the earlier one holds.
    """
    header = msgspec.structs.replace(header, revision=header.revision + 1).signed(data_key)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _write(folder / NAME, _encoded(header))
    except OSError as error:
        raise _unwritable(folder, error) from error
    # The new one holds, whatever becomes of its copy.
    mend_header(folder, header)
    return header


def mend_header(folder: Path, header: Header) -> None:
    """Have both copies and the id say what a header does that was found to be right. What can't be written waits for the next start."""
    contents = {NAME: _encoded(header), COPY: _encoded(header), ID: _encoded_id(header.store)}
    try:
        present = _content(folder / NAME)
        if present is not None and (other := _decoded(present)) is not None and other.store != header.store:
            (folder / NAME).replace(folder / OTHER)
        for name, content in contents.items():
            if _content(folder / name) != content:
                _write(folder / name, content)
    except (OSError, StorageError) as error:
        log.warning("the vault's header has no second copy: %s", error)


def remove_header(folder: Path) -> None:
    """The store is plain. Killed in between, the header is still there.

    Raises:
        StorageError: it is still there.
    """
    try:
        for name in (ID, COPY, NAME):
            (folder / name).unlink(missing_ok=True)
            sync_folder(folder)
    except OSError as error:
        raise _unwritable(folder, error) from error


def _write(path: Path, content: bytes) -> None:
    """Raises OSError, StorageError: the earlier file is there."""
    write_whole(path, content, "The passphrase is as it was.")
    sync_folder(path.parent)


def _encoded(header: Header) -> bytes:
    return msgspec.json.format(msgspec.json.encode(header), indent=2) + b"\n"


def _decoded(content: bytes) -> Header | None:
    try:
        header = msgspec.json.decode(content, type=Header)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        log.warning("a copy of the vault's header can't be read: %s", error)
        return None
    return header if (header.format, header.version) == (_FORMAT, _VERSION) and header.is_whole() else None


class _Version(msgspec.Struct, frozen=True):
    format: str = ""
    version: int = 0


def _is_newer(content: bytes) -> bool:
    try:
        said = msgspec.json.decode(content, type=_Version)
    except (msgspec.DecodeError, UnicodeDecodeError):
        return False
    return said.format == _FORMAT and said.version > _VERSION


def _content(path: Path) -> bytes | None:
    """What a file holds; None if there is none.

    Raises:
        StorageError: it can't be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise StorageError(
            f"The file {path.name}, which says how your data is unlocked, can't be read.",
            safe="Your data was left as it was.",
            next_step=f"Check that {path.parent} can be read, then start again.",
            detail=str(error),
        ) from error


def _store_id(folder: Path) -> str:
    """The store's id; empty if there is none, or a damaged one."""
    content = _content(folder / ID) or b""
    said = content.partition(b" ")[0].decode("ascii", "replace")
    return said if content == _encoded_id(said) else ""


def _encoded_id(store: str) -> bytes:
    return f"{store} {hashlib.sha256(store.encode()).hexdigest()}\n".encode()


def _unwritable(folder: Path, error: OSError) -> StorageError:
    kind = kind_of(error)
    return kind(
        f"The file {NAME}, which says how your data is unlocked, can't be written.",
        safe="The passphrase is as it was.",
        next_step=f"Check that {folder} can be written and has space left.",
        detail=str(error),
    )
