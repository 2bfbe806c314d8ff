"""The store's key: got with a passphrase, a recovery code or the keyring; set, changed and taken away."""

from __future__ import annotations

import base64
import binascii
import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn

import msgspec

from core import records
from core.errors import NoKeyring, VaultDamaged, VaultError, WrongPassphrase
from core.records import Lock, VaultState
from core.system_keyring import SystemKeyring
from core.vault.header import Header, Wrapped, mend_header, read_header, remove_header, write_header
from core.vault.recovery_code import new_code, read_code
from core.vault.sealing import KEY_BYTES, Seal, derived
from core.vault.unwrapping import FOR_KEYRING, FOR_PASSPHRASE, FOR_RECOVERY_CODE, unwrapped_by
from core.vault.waits import Waits
from core.vault.wrapping import (
    SALT_BYTES,
    Cost,
    checked_passphrase,
    from_passphrase,
    from_random,
    measured_cost,
    unwrapped,
    wrapped,
)


class Vault:
    """How a store is kept. What costs a derivation takes half a second and more: on the vault's worker, as all that changes something.

    Args:
        folder: of the store.
        seal: that others hold already; it becomes this store's.
        keyring: of the operating system.
        cost: what a guess is to cost on this machine; asked when a passphrase is set.
        clock: Unix seconds.
        monotonic: seconds that nobody can set.

    Attributes:
        seal: how its files are written; it follows what becomes of the store.

    Raises:
        VaultDamaged: the file that says how to get the key is missing, damaged, or of another store. Nothing was changed.
        StorageError: it can't be read.
    """

    def __init__(
        self,
        folder: Path,
        *,
        seal: Seal | None = None,
        keyring: SystemKeyring | None = None,
        cost: Callable[[], Cost] = measured_cost,
        clock: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        self.seal = seal or Seal()
        self._folder = folder
        self._keyring = keyring or SystemKeyring()
        self._cost = cost
        # A passphrase is changed and a conversion ends on different workers.
        self._lock = threading.RLock()
        self._header = read_header(folder)
        self._data_key: bytes | None = None
        self._waits = Waits(folder / "vault.waits", clock=clock, monotonic=monotonic)

    @property
    def locked(self) -> bool:
        """There is a passphrase, and nobody has given it yet."""
        return self._header is not None and self._data_key is None

    @property
    def state(self) -> VaultState:
        return VaultState.PLAIN if self._header is None else self._header.state

    @property
    def converting(self) -> bool:
        """Not everything is on the footing in force."""
        return self.state in {VaultState.SEALING, VaultState.OPENING}

    @property
    def database_key(self) -> bytes | None:
        """What a sealed database opens with; None: there is none, or nobody has the data key."""
        return None if self._data_key is None else derived(self._data_key, "database")

    @property
    def wanted_database_key(self) -> bytes | None:
        """What the database is to be sealed with; None: it is to be plain."""
        return self.database_key if self.state in {VaultState.SEALING, VaultState.SEALED} else None

    @property
    def lock_and_key(self) -> tuple[Header, bytes] | None:
        """How the data key is got, and the key: what a backup is sealed with. None: there is no passphrase, or nobody has given it."""
        if self._header is None or self._data_key is None:
            return None
        return self._header, self._data_key

    def shown(self, progress: float = 1.0) -> records.Vault:
        """How the store is kept, for who has it open."""
        header = self._header
        if header is None:
            return records.Vault()
        return records.Vault(
            state=header.state,
            progress=progress,
            recovery_code=header.recovery_code is not None,
            keyring=header.keyring is not None,
        )

    def check_open(self) -> None:
        """Whoever has the data folder to themselves is about to open the store. The header's copies are mended if they have to be.

        Raises:
            VaultError: the store is locked.
        """
        if self.locked:
            raise VaultError("Your data is locked.", safe="It is as it was.", next_step="Enter the passphrase first.")
        with self._lock:
            if self._header is not None:
                mend_header(self._folder, self._header)

    def lock(self) -> Lock:
        """What may be known while it is locked."""
        header = self._header
        return Lock(
            wait_until=self._waits.until,
            recovery_code=header is not None and header.recovery_code is not None,
            keyring=header is not None and header.keyring is not None,
        )

    def unlock(self, secret: str) -> None:
        """Get the data key with the passphrase or the recovery code.

        Raises:
            WrongPassphrase: it is neither.
            VaultError: it wasn't looked at: there is still to wait, or there isn't enough memory.
            VaultDamaged: the header was changed by somebody who hadn't the key.
        """
        with self._lock:
            self._open(self._known(), self._proven(secret))

    def unlock_by_keyring(self) -> None:
        """Get the data key with what the keyring keeps. Waits for nobody but the keyring.

        Raises:
            NoKeyring: it doesn't have it.
            VaultDamaged: see `unlock`.
        """
        header = self._known()
        if header.keyring is None:
            raise _keyring_has_nothing("the keyring isn't used")
        try:
            kept = base64.b64decode(self._keyring.read(_keyring_name(header)), validate=True)
        except (binascii.Error, ValueError):
            kept = b""
        except NoKeyring as error:
            raise _keyring_has_nothing(error.problem.detail) from error
        data_key = unwrapped(header.keyring.key, from_random(kept, header.keyring.salt, FOR_KEYRING), FOR_KEYRING)
        if data_key is None:
            raise _keyring_has_nothing("it has no key for this store, or another one")
        with self._lock:
            # It may have been opened, and even made plain, while the keyring waited for its owner.
            if self.locked:
                self._open(self._known(), data_key)

    def set_passphrase(self, passphrase: str, current: str, *, recovery_code: bool) -> str:
        """Have the store sealed with a passphrase, or change the one it has. Returns a new recovery code; empty if none is wanted.

        Raises:
            InvalidRequest: it can't be one.
            WrongPassphrase, VaultError: `current` isn't right, or wasn't looked at.
            StorageFull, StorageError: the earlier one holds.
        """
        checked_passphrase(passphrase)
        with self._lock:
            before = self._header
            data_key = os.urandom(KEY_BYTES) if before is None else self._proven(current)
            cost = self._cost()
            salt = os.urandom(SALT_BYTES)
            wrapping = wrapped(data_key, from_passphrase(passphrase, salt, cost), FOR_PASSPHRASE)
            by_code, by_keyring = (None, None) if before is None else (before.recovery_code, before.keyring)
            code = ""
            if recovery_code:
                code, by_code = _with_code(data_key)
            sealed = before is not None and before.state is VaultState.SEALED
            self._keep(
                Header(
                    store=os.urandom(16).hex() if before is None else before.store,
                    revision=0 if before is None else before.revision,
                    state=VaultState.SEALED if sealed else VaultState.SEALING,
                    cost=cost,
                    passphrase=Wrapped(salt=salt, key=wrapping),
                    recovery_code=by_code,
                    keyring=by_keyring,
                ),
                data_key,
            )
            return code

    def make_recovery_code(self, current: str) -> str:
        """Make a recovery code; the earlier one is no good any more.

        Raises:
            WrongPassphrase, VaultError: `current` isn't right, or wasn't looked at.
            StorageFull, StorageError: the earlier code holds.
        """
        with self._lock:
            header, data_key = self._known(), self._proven(current)
            code, by_code = _with_code(data_key)
            self._keep(msgspec.structs.replace(header, recovery_code=by_code), data_key)
            return code

    def use_keyring(self, on: bool, current: str) -> None:
        """Have the keyring unlock the store, or no longer, for which nothing has to be proven.

        Raises:
            NoKeyring: it keeps nothing; nothing was changed.
            WrongPassphrase, VaultError: `current` isn't right, or wasn't looked at.
            StorageFull, StorageError: nothing was changed.
        """
        with self._lock:
            header = self._known()
            if on:
                data_key = self._proven(current)
                secret, salt = os.urandom(KEY_BYTES), os.urandom(SALT_BYTES)
                self._keyring.keep(_keyring_name(header), base64.b64encode(secret).decode())
                by_keyring = wrapped(data_key, from_random(secret, salt, FOR_KEYRING), FOR_KEYRING)
                self._keep(msgspec.structs.replace(header, keyring=Wrapped(salt=salt, key=by_keyring)), data_key)
            elif header.keyring is not None:
                assert self._data_key is not None
                self._keep(msgspec.structs.replace(header, keyring=None), self._data_key)
                self._keyring.forget(_keyring_name(header))

    def remove_passphrase(self, current: str) -> None:
        """Have the store plain again, which begins with this.

        Raises:
            WrongPassphrase, VaultError: `current` isn't right, or wasn't looked at.
            StorageFull, StorageError: it stays sealed.
        """
        with self._lock:
            header, data_key = self._known(), self._proven(current)
            self._keep(msgspec.structs.replace(header, state=VaultState.OPENING), data_key)

    def converted(self) -> None:
        """Everything is on the footing in force: nothing of the other kind is read any more.

        Raises:
            StorageFull, StorageError: it will have to be said again.
        """
        with self._lock:
            header, data_key = self._header, self._data_key
            if header is None or data_key is None:
                return
            if header.state is VaultState.SEALING:
                self._keep(msgspec.structs.replace(header, state=VaultState.SEALED), data_key)
            elif header.state is VaultState.OPENING:
                remove_header(self._folder)
                if header.keyring is not None:
                    self._keyring.forget(_keyring_name(header))
                self._waits.forget()
                self._header = self._data_key = None
                self.seal.use(None)

    def _known(self) -> Header:
        if self._header is None:
            raise VaultError("There is no passphrase.", safe="Nothing was changed.")
        return self._header

    def _proven(self, secret: str) -> bytes:
        """The data key, for who knows the passphrase or the recovery code. Both are tried whichever it is: it takes as long.

        Raises:
            WrongPassphrase, VaultError: see `unlock`.
        """
        header = self._known()
        self._waits.check()
        data_key, slip = unwrapped_by(secret, header.passphrase, header.recovery_code, header.cost)
        if data_key is None:
            self._waits.failed()
            _refuse(slip)
        self._waits.forget()
        return data_key

    def _open(self, header: Header, data_key: bytes) -> None:
        if not header.is_signed(data_key):
            raise VaultDamaged(
                "The file that says how your data is unlocked was changed by another program.",
                safe="Your data is there, sealed, and was left as it was.",
                next_step="Put vault.json back from a backup, beside the database, then start again.",
            )
        self._data_key = data_key
        self._follow(header.state, data_key)

    def _keep(self, header: Header, data_key: bytes) -> None:
        # First the header: what is sealed before it is on the disk might be lost.
        self._header = write_header(self._folder, header, data_key)
        self._data_key = data_key
        self._follow(header.state, data_key)

    def _follow(self, state: VaultState, data_key: bytes) -> None:
        files = derived(data_key, "files")
        if state is VaultState.OPENING:
            self.seal.use(None, earlier=files, mixed=True)
        else:
            self.seal.use(files, mixed=state is VaultState.SEALING)


def _with_code(data_key: bytes) -> tuple[str, Wrapped]:
    code, salt = new_code(), os.urandom(SALT_BYTES)
    random = read_code(code)
    assert random is not None
    key = wrapped(data_key, from_random(random, salt, FOR_RECOVERY_CODE), FOR_RECOVERY_CODE)
    return code, Wrapped(salt=salt, key=key)


def _keyring_name(header: Header) -> str:
    return f"store {header.store}"


def _refuse(slip: bool) -> NoReturn:
    if slip:
        raise WrongPassphrase(
            "This doesn't unlock your data. If it is a recovery code, there is a slip of typing in it.",
            safe="Your data is as it was.",
            next_step="Compare it with what you have written down, letter by letter.",
        )
    raise WrongPassphrase(
        "This doesn't unlock your data.",
        safe="Your data is as it was.",
        next_step="Try again. The recovery code is taken, too.",
    )


def _keyring_has_nothing(detail: str) -> NoKeyring:
    return NoKeyring(
        "The keyring doesn't unlock your data.",
        safe="Your data is as it was.",
        next_step="Enter the passphrase.",
        detail=detail,
    )
