"""Several computers of one person, kept alike through a folder that some other program carries from one to the other.

Each writes encrypted files of its own there; the passphrase is the group's and has nothing to do with the store's. Two wordings of one
memory that came about apart wait for the user's word in *Lately*: `LatelyListed.conflicts`, counted in `ProposalsChanged`.
"""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ConflictChoice, ConflictId, DeviceId, SyncArrived, Synced, SyncFolder, SyncState


class ShowSync(Command, frozen=True, kw_only=True):
    """Answered with `SyncShown`."""


class LookAtSyncFolder(Command, frozen=True, kw_only=True):
    """Ask what a folder is before something is shared through it; nothing is written. Answered with `SyncFolderSeen`, or `Failed`
    (`wrong_passphrase`).

    Attributes:
        passphrase: the group's, to see the devices' names; empty: without.
    """

    folder: str
    passphrase: str = ""


class StartSync(Command, frozen=True, kw_only=True):
    """Share through a folder through which nobody does yet. Answered with `SyncShown`; the rest happens in the background.

    Attributes:
        name: of this device, as the others show it.
        passphrase: with it others join. It can't be got back.
    """

    folder: str
    name: str
    passphrase: str


class JoinSync(Command, frozen=True, kw_only=True):
    """Share through a folder through which other devices do: what is here and what is there come together. Answered with `SyncShown`,
    or `Failed` (`wrong_passphrase`)."""

    folder: str
    name: str
    passphrase: str


class StopSync(Command, frozen=True, kw_only=True):
    """Share no more. What is here stays. Answered with `SyncShown`.

    Attributes:
        remove_files: take this device's files out of the folder. Whoever joins later gets nothing from it then.
    """

    remove_files: bool = False


class SyncNow(Command, frozen=True, kw_only=True):
    """Write and read now, not a minute later. Answered with `SyncShown` when it is done."""


class RenameSyncDevice(Command, frozen=True, kw_only=True):
    """Call this device something else. Answered with `SyncShown`."""

    name: str


class RemoveSyncDevice(Command, frozen=True, kw_only=True):
    """Take another device out: it is lost or sold. This one keeps what it wrote in files of its own, and removes the other's. Answered
    with `SyncShown`.

    Whoever has the lost device still knows the group's key: for another one, stop everywhere and start anew in another folder."""

    device_id: DeviceId


class SettleConflict(Command, frozen=True, kw_only=True):
    """Say which wording of a memory holds, on all devices. Answered with `MemoriesSaved`."""

    conflict_id: ConflictId
    keep: ConflictChoice


class SyncShown(Reply, frozen=True, kw_only=True):
    state: SyncState


class SyncFolderSeen(Reply, frozen=True, kw_only=True):
    folder: SyncFolder


class SyncChanged(Event, frozen=True, kw_only=True):
    """How sharing stands has changed."""

    state: SyncState


class SyncedIn(Event, frozen=True, kw_only=True):
    """Something came from other devices. The events of single things aren't sent for it: list again what is shown of these kinds; an open
    conversation that is named is to be opened again, one that was removed is gone."""

    arrived: SyncArrived


def arrived(event: Event, kind: Synced) -> bool:
    """Whether an event says that things of a kind came from other devices."""
    return isinstance(event, SyncedIn) and kind in event.arrived.kinds


Commands = (
    ShowSync
    | LookAtSyncFolder
    | StartSync
    | JoinSync
    | StopSync
    | SyncNow
    | RenameSyncDevice
    | RemoveSyncDevice
    | SettleConflict
)
Answers = SyncShown | SyncFolderSeen | SyncChanged | SyncedIn
