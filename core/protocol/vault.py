"""Passphrase and lock.

A core whose store is locked answers `Hello` with `Locked`. It then takes `Unlock`, `ListProfiles`, and what concerns models and downloads; all
else fails with the code `vault`. After `Unlocked` the window says `Hello` once more and gets its `Welcome`.
"""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import Lock, Place, Vault


class ShowVault(Command, frozen=True, kw_only=True):
    """Answered with `VaultShown`."""


class SetPassphrase(Command, frozen=True, kw_only=True):
    """Seal the store with a passphrase, or change the one it has. Answered with `PassphraseSet` once the new one holds.

    Attributes:
        current: the one it has; empty: it has none. A recovery code does as well.
        recovery_code: make a new one; it replaces the earlier one.
    """

    passphrase: str
    current: str = ""
    recovery_code: bool = True


class RemovePassphrase(Command, frozen=True, kw_only=True):
    """Have everything plain again. Answered with `Done`; `VaultChanged` tells how far it is."""

    current: str


class MakeRecoveryCode(Command, frozen=True, kw_only=True):
    """Answered with `PassphraseSet`. The earlier code is no good any more."""

    current: str


class UseKeyring(Command, frozen=True, kw_only=True):
    """Have the system's keyring unlock the store, or no longer. Answered with `Done`.

    Fails with `no_keyring` if there is none that keeps anything: nothing was changed.
    """

    on: bool
    current: str = ""


class Unlock(Command, frozen=True, kw_only=True):
    """Answered with `Unlocked`, or `Failed` (`wrong_passphrase`), before which comes `LockChanged` if one has to wait.

    Attributes:
        secret: the passphrase or the recovery code; empty: from the system's keyring.
    """

    secret: str = ""


class LockStore(Command, frozen=True, kw_only=True):
    """End the core as `Shutdown` does, after the reply; the next one is locked. Fails with `vault` if there is no passphrase."""

    place: Place = Place()


class Locked(Reply, frozen=True, kw_only=True):
    """Answer to `Hello` while the store is locked.

    Attributes:
        machine: as in `Welcome`.
    """

    protocol: int
    core_version: str
    lock: Lock
    machine: str = ""


class Unlocked(Reply, frozen=True, kw_only=True):
    """The key is there. `Hello` comes next."""


class VaultShown(Reply, frozen=True, kw_only=True):
    """Answer to `ShowVault`."""

    vault: Vault


class PassphraseSet(Reply, frozen=True, kw_only=True):
    """It holds.

    Attributes:
        recovery_code: shown this once and kept nowhere; empty: none was made.
    """

    recovery_code: str = ""


class VaultChanged(Event, frozen=True, kw_only=True):
    """How the store is kept has changed, or its conversion has come further."""

    vault: Vault


class LockChanged(Event, frozen=True, kw_only=True):
    """What may be known of the locked store has changed."""

    lock: Lock


Commands = ShowVault | SetPassphrase | RemovePassphrase | MakeRecoveryCode | UseKeyring | Unlock | LockStore
Answers = Locked | Unlocked | VaultShown | PassphraseSet | VaultChanged | LockChanged
