"""How a backup's key is got: with the passphrase or the recovery code that held when it was made."""

from __future__ import annotations

import os

import msgspec

from core.errors import WrongPassphrase
from core.vault.header import Header, Wrapped
from core.vault.sealing import KEY_BYTES
from core.vault.unwrapping import FOR_PASSPHRASE, unwrapped_by
from core.vault.wrapping import SALT_BYTES, Cost, checked_passphrase, from_passphrase, measured_cost, wrapped


class BackupLock(msgspec.Struct, frozen=True, kw_only=True):
    """A key, wrapped with what a person knows.

    Attributes:
        cost: of a guess.
        recovery_code: None: there was none.
    """

    cost: Cost
    passphrase: Wrapped
    recovery_code: Wrapped | None = None

    def opened(self, secret: str) -> bytes:
        """The key. Takes as long as `cost` says.

        Raises:
            WrongPassphrase: neither the passphrase nor the recovery code.
            VaultError: there isn't enough memory to look.
        """
        key, slip = unwrapped_by(secret, self.passphrase, self.recovery_code, self.cost)
        if key is None:
            if slip:
                raise WrongPassphrase(
                    "This doesn't open the backup. If it is a recovery code, there is a slip of typing in it.",
                    safe="Nothing was changed.",
                    next_step="Compare it with what you have written down, letter by letter.",
                )
            raise WrongPassphrase(
                "This doesn't open the backup.",
                safe="Nothing was changed.",
                next_step="Enter the passphrase or the recovery code that held when it was made.",
            )
        return key


def lock_of(header: Header) -> BackupLock:
    """The lock of a store that has a passphrase. A keyring stays on its computer."""
    return BackupLock(cost=header.cost, passphrase=header.passphrase, recovery_code=header.recovery_code)


def new_lock(passphrase: str) -> tuple[BackupLock, bytes]:
    """A lock with a key of its own.

    Raises:
        InvalidRequest: it can't be a passphrase.
        VaultError: there isn't enough memory.
    """
    checked_passphrase(passphrase)
    key, salt, cost = os.urandom(KEY_BYTES), os.urandom(SALT_BYTES), measured_cost()
    by_passphrase = wrapped(key, from_passphrase(passphrase, salt, cost), FOR_PASSPHRASE)
    return BackupLock(cost=cost, passphrase=Wrapped(salt=salt, key=by_passphrase)), key
