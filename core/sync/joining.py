"""Beginning to share, and looking at a folder before."""

from __future__ import annotations

import secrets

import msgspec

from core.backup.lock import BackupLock, new_lock
from core.errors import InvalidRequest, StorageError, SyncBundleDamaged, SyncTooNew, SyncUnusable, WrongPassphrase
from core.records import SyncDevice, SyncFinding, SyncFolder
from core.storage.sync_self import Own
from core.sync.bundle import Envelope, new_device
from core.sync.shared_folder import SharedFolder

_NOTHING = "Nothing was changed."

# Characters of a device's name.
_LONGEST_NAME = 60


class Group:
    """What devices share by: who they are, and the key their files are sealed with."""

    def __init__(self, group_id: str, lock: BackupLock, key: bytes) -> None:
        self.id = group_id
        self.lock = lock
        self.key = key


def new_group(passphrase: str) -> Group:
    """A group that nobody is in yet.

    Raises:
        InvalidRequest: it can't be a passphrase.
        VaultError: there isn't enough memory.
    """
    lock, key = new_lock(passphrase)
    return Group(secrets.token_hex(16), lock, key)


def group_in(folder: SharedFolder, passphrase: str) -> Group:
    """The group that shares through a folder. Takes as long as a guess costs.

    Raises:
        WrongPassphrase: it doesn't open it.
        SyncUnusable: there is none, or none that can be joined (yet).
        StorageError: the folder can't be read.
    """
    looked = look(str(folder.chosen))
    if looked.finding is SyncFinding.NEW:
        raise SyncUnusable(
            "Nobody shares through this folder yet.",
            safe=_NOTHING,
            next_step="Begin to share in it; or, if another device does already, wait until its files are here.",
        )
    if looked.finding is not SyncFinding.SHARED:
        raise _as_error(looked)
    envelope = next(one for _, one in folder.locks() if isinstance(one, Envelope))
    try:
        return Group(envelope.group, envelope.lock, envelope.lock.opened(passphrase))
    except WrongPassphrase as error:
        raise WrongPassphrase(
            "This isn't the passphrase with which your devices share.",
            safe=_NOTHING,
            next_step="Enter the one that was chosen on the first device.",
        ) from error


def own_part(folder: str, name: str, group: Group) -> Own:
    """The part of a device that is new in a group."""
    return Own(
        folder=folder,
        group_id=group.id,
        key=group.key,
        lock=msgspec.json.encode(group.lock),
        device=new_device(),
        name=checked_name(name),
        number=0,
        rewrite=False,
        announce=True,
        wrote_at=None,
        read_at=None,
    )


def checked_name(name: str) -> str:
    """A name a device may have.

    Raises:
        InvalidRequest: it is empty, or very long.
    """
    name = " ".join(name.split())
    if not name or len(name) > _LONGEST_NAME:
        raise InvalidRequest(
            f"A device's name has 1 to {_LONGEST_NAME} characters.", safe=_NOTHING, next_step="Choose another one."
        )
    return name


def look(folder: str, passphrase: str = "") -> SyncFolder:
    """What a folder is to whoever wants to share through it.

    Args:
        passphrase: the group's; empty: without the devices' names.

    Raises:
        WrongPassphrase: it doesn't open it.
    """
    shared = SharedFolder(folder)
    try:
        shared.check()
        found = dict(shared.locks())
    except StorageError as error:
        return SyncFolder(path=folder, finding=SyncFinding.UNUSABLE, problem=error.problem)
    devices = tuple(SyncDevice(id=device) for device in found)
    envelopes = [one for one in found.values() if isinstance(one, Envelope)]
    failures = [one for one in found.values() if isinstance(one, SyncTooNew | SyncBundleDamaged)]
    if not found:
        return SyncFolder(path=folder, finding=SyncFinding.NEW)
    if len({one.group for one in envelopes}) > 1:
        mixed = SyncUnusable(
            "Two groups of devices share through this folder, each with a passphrase of its own.",
            safe=_NOTHING,
            next_step="Have one of them stop sharing and take its files out; then join the other.",
        )
        return SyncFolder(path=folder, finding=SyncFinding.MIXED, devices=devices, problem=mixed.problem)
    if not envelopes:
        finding = SyncFinding.NEWER if isinstance(failures[0], SyncTooNew) else SyncFinding.DAMAGED
        return SyncFolder(path=folder, finding=finding, devices=devices, problem=failures[0].problem)
    if not passphrase:
        return SyncFolder(path=folder, finding=SyncFinding.SHARED, devices=devices)
    group = group_in(shared, passphrase)
    named = []
    for device in found:
        body = shared.newest(device, group.id, group.key)
        named.append(
            SyncDevice(id=device)
            if body is None
            else SyncDevice(id=device, name=body.name, last_seen_at=body.written_at)
        )
    return SyncFolder(path=folder, finding=SyncFinding.SHARED, devices=tuple(sorted(named, key=lambda one: one.name)))


def _as_error(looked: SyncFolder) -> SyncUnusable:
    problem = looked.problem
    assert problem is not None
    error = SyncUnusable(problem.what, safe=problem.safe, next_step=problem.next_step, detail=problem.detail)
    error.problem = problem
    return error
