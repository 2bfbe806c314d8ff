"""Passphrase, lock and profiles."""

from __future__ import annotations

from enum import Enum

from core.records.base import Record
from core.records.pictures import Picture


class VaultState(Enum):
    """How the store is kept."""

    PLAIN = "plain"
    SEALING = "sealing"  # there is a passphrase, and not all of what was there is sealed yet
    SEALED = "sealed"
    OPENING = "opening"  # the passphrase is taken away, and not all is plain yet


class Vault(Record, frozen=True, kw_only=True):
    """How the store is kept, for who has it open.

    Attributes:
        progress: of what is being converted, 0 to 1.
        recovery_code: one was made.
        keyring: the system's keyring unlocks it too.
    """

    state: VaultState = VaultState.PLAIN
    progress: float = 1.0
    recovery_code: bool = False
    keyring: bool = False


class Lock(Record, frozen=True, kw_only=True):
    """What may be known of a store that is locked.

    Attributes:
        wait_until: no secret is looked at before this moment, Unix seconds; 0: at once.
        recovery_code: one was made, and is taken too.
        keyring: the system's keyring may unlock it.
        profile: whose it is, as they called it; empty: there is only one.
    """

    wait_until: float = 0.0
    recovery_code: bool = False
    keyring: bool = False
    profile: str = ""


class Place(Record, frozen=True, kw_only=True):
    """Where the user was when the store was locked. Kept sealed.

    Attributes:
        page: the window's name for it.
        conversation: the one that was open; 0: none.
        message: the first one in sight in it; 0: the newest were.
        drafts: what was being written and wasn't sent, by conversation; 0: in a new one.
        pictures: that were to go with these, by conversation.
        attached: paths of files that were to go with the first message of a new one.
    """

    page: str = ""
    conversation: int = 0
    message: int = 0
    drafts: tuple[tuple[int, str], ...] = ()
    pictures: tuple[tuple[int, tuple[Picture, ...]], ...] = ()
    attached: tuple[str, ...] = ()


class Profile(Record, frozen=True, kw_only=True):
    """One of several people who use this account, each with a store of their own.

    Attributes:
        id: "": the first one.
        name: as they call themselves; empty while there is only one.
    """

    id: str = ""
    name: str = ""
