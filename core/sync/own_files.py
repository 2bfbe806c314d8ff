"""This device's files in the shared folder: written as things change, written anew without what was erased, put together when there are many.

Parts wait in the store until they are in a file. Whatever ends the program in between, they are written again under the same name.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

import msgspec

from core.backup.lock import BackupLock
from core.errors import SyncBundleDamaged, SyncForeign, SyncTooNew
from core.private_files import write_whole
from core.records import DeviceId
from core.storage.sync_changes import Part
from core.storage.sync_self import Own
from core.storage.synced import Synced
from core.sync.bundle import Body, new_device
from core.sync.shared_folder import Bundle, SharedFolder, spans_missing
from core.worker import Priority, Worker

log = logging.getLogger(__name__)

# Of parts that go into one file, and of files that are put together into one, in bytes.
_ONE_FILE = 2 * 1024 * 1024

# Files that are smaller are put together when there are so many of them.
_SMALL = 256 * 1024
_MANY = 48

# Parts that are held against what holds in one go.
_AT_ONCE = 8

T = TypeVar("T")


class OwnFiles:
    """Every method may raise SyncUnusable or StorageError; it goes on at the next call.

    Args:
        storage: the worker on which `synced` lives.
        identity: the file that says which device this computer is.
        clock: Unix seconds.
    """

    def __init__(
        self,
        storage: Worker,
        synced: Synced,
        identity: Path,
        clock: Callable[[], float],
    ) -> None:
        self._storage = storage
        self._synced = synced
        self._identity = identity
        self._clock = clock
        self._looked = False

    def identify(self, folder: SharedFolder) -> None:
        """Be another device if this store is a copy of one: a backup that was put back writes no files in the other's place."""
        own = self._own()
        newest = max((one.name.last for one in folder.bundles(own.device)), default=0)
        if newest <= own.number and self._known_as() == own.device:
            return
        log.info("this store is a copy: it is a device of its own from now on")
        self._call(lambda: self._renew(own))
        self.remember()

    def remember(self) -> None:
        """This computer is this device."""
        write_whole(self._identity, self._own().device.encode(), "Nothing is shared yet.")

    def forget(self) -> None:
        """It is none any more."""
        with suppress(OSError):  # without a device it says nothing
            self._identity.unlink(missing_ok=True)

    def write(self, folder: SharedFolder) -> None:
        """Put what waits into the folder."""
        while parts := self._call(lambda: self._synced.own.outbox(_ONE_FILE)):
            self._write(folder, self._own(), parts)
            last = parts[-1].number
            self._call(lambda last=last: self._synced.own.written(last, self._clock()))  # type: ignore[misc]

    def clean(self) -> bool:
        """Take what was erased out of what waits; True if anything was in it."""
        cleaned, after = False, 0
        while (some := self._call(lambda after=after: self._synced.clean(after))) is not None:  # type: ignore[misc]
            after, changed = some
            cleaned |= changed
        return cleaned

    def announce(self) -> None:
        """Say who this is, if nothing else is to be said."""

        def work() -> None:
            own = self._synced.own.get()
            if own.announce and not self._synced.own.outbox(1):
                self._synced.own.send(Part(number=own.number + 1))

        self._call(work)

    def mend(self, folder: SharedFolder) -> None:
        """If files of this device are gone, or aren't whole when they are looked at first, tell what was in them anew."""
        if not self._looked:
            self._remove_damaged(folder)
            self._looked = True
        waiting = self._call(lambda: self._synced.own.outbox(1))
        own = self._own()
        written = waiting[0].number - 1 if waiting else own.number
        missing = spans_missing(folder.bundles(own.device), written)
        if not missing:
            return
        log.info("%d files of this device are gone from the shared folder", len(missing))
        self.tell_for(own.device)
        for first, last in missing:
            # Whoever reads them finds nothing, and what comes after.
            self._write(folder, own, [Part(number=first), Part(number=last)])

    def tell_for(self, device: DeviceId) -> None:
        """Tell what holds of a device's in parts of this one."""
        after: int | None = 0
        while after is not None:
            after = self._call(lambda after=after: self._tell_some(device, after))  # type: ignore[misc]

    def tidy(self, folder: SharedFolder) -> None:
        """Take out what was erased; put files together if there are many."""
        own = self._own()
        found = folder.bundles(own.device)
        bundles = [one for one in found if not one.name.copied]
        small = [one for one in bundles if one.size < _SMALL]
        together = len(small) > _MANY
        if not own.rewrite and not together:
            return
        # Said before it is done: what is erased meanwhile has it done again.
        self._call(lambda: self._synced.own.set(rewrite=0))
        try:
            self.clean()
            for group in _groups(bundles) if together else [[one] for one in bundles]:
                self._write_anew(folder, own, group)
            # What sync programs have made of them still says what was erased.
            folder.remove([one for one in found if one.name.copied])
        except BaseException:
            self._call(lambda: self._synced.own.set(rewrite=1))
            raise

    # --- inside ---

    def _remove_damaged(self, folder: SharedFolder) -> None:
        own = self._own()
        for one in folder.bundles(own.device):
            try:
                folder.open(one, own.device, own.group_id, own.key)
            except SyncBundleDamaged as error:
                log.warning("a file of this device is damaged: %s", error.problem.detail)
                folder.remove([one])
            except (SyncTooNew, SyncForeign):
                continue  # not this program's to judge

    def _write_anew(self, folder: SharedFolder, own: Own, group: list[Bundle]) -> None:
        before: list[Part] = []
        for one in group:
            try:
                _, body = folder.open(one, own.device, own.group_id, own.key)
            except SyncBundleDamaged:
                # What was in it is told anew; the others of the group are seen to after that.
                self._call(lambda: self._synced.own.set(rewrite=1))
                folder.remove([one])
                return
            before += [part for part in body.parts if not before or part.number > before[-1].number]
        after: list[Part] = []
        for start in range(0, len(before), _AT_ONCE):
            some = before[start : start + _AT_ONCE]
            after += self._call(lambda some=some: self._synced.still(some))  # type: ignore[misc]
        span = (group[0].name.first, max(one.name.last for one in group))
        if len(group) > 1 or after != before:
            self._write(folder, own, after, span)
        folder.remove([one for one in group if (one.name.first, one.name.last) != span])

    def _write(self, folder: SharedFolder, own: Own, parts: list[Part], span: tuple[int, int] | None = None) -> None:
        span = span or (parts[0].number, parts[-1].number)
        removed = self._call(lambda: [one.id for one in self._synced.own.devices() if one.removed])
        body = Body(name=own.name, written_at=self._clock(), parts=tuple(parts), removed=tuple(removed))
        folder.write(own.device, own.group_id, msgspec.json.decode(own.lock, type=BackupLock), own.key, span, body)

    def _tell_some(self, device: DeviceId, after: int) -> int | None:
        own = self._synced.own.get()
        told = self._synced.told_for(device, after, own.number + 1)
        if told is None:
            return None
        part, upto = told
        if part.changes:
            self._synced.own.send(part)
        return upto

    def _renew(self, own: Own) -> None:
        waiting = self._synced.own.outbox(2**60)
        written = waiting[0].number - 1 if waiting else own.number
        self._synced.own.renew(new_device(), waiting, written)

    def _known_as(self) -> str:
        try:
            return self._identity.read_text("ascii")
        except (OSError, UnicodeDecodeError):
            return ""  # another device's name would be worse than a new one

    def _own(self) -> Own:
        return self._call(self._synced.own.get)

    def _call(self, work: Callable[[], T]) -> T:
        return self._storage.call(work, Priority.BACKGROUND)


def _groups(bundles: list[Bundle]) -> list[list[Bundle]]:
    """Files that follow each other, as many as fit in one; what lies within another one's span is with that."""
    groups: list[list[Bundle]] = []
    size = 0
    for one in bundles:
        size += one.size
        covered = bool(groups) and one.name.last <= groups[-1][0].name.last
        follows = bool(groups) and one.name.first == groups[-1][-1].name.last + 1
        if covered or (follows and size <= _ONE_FILE):
            groups[-1].append(one)
        else:
            groups.append([one])
            size = one.size
    return groups
