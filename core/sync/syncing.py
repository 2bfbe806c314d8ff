"""One round of keeping alike: what has changed here into the folder, what others have put there into the store.

Each step on the storage worker is a few tens of milliseconds, and a transaction: whatever ends the program, the next round goes on.
Nothing is taken in while a reply is being written.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from core.errors import (
    StorageError,
    SyncBundleDamaged,
    SyncClockOff,
    SyncForeign,
    SyncGap,
    SyncRemoved,
    SyncTooNew,
)
from core.records import DeviceId, Problem, SyncArrived, SyncDevice, SyncState
from core.storage.sync_changes import Change, Part
from core.storage.sync_self import Own
from core.storage.synced import Synced
from core.sync import bundle
from core.sync.own_files import OwnFiles
from core.sync.shared_folder import SharedFolder
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# A clock that is ahead by more is off, in seconds.
_CLOCK_SLACK_S = 24 * 3600.0

# How often it is asked whether the reply is written, in seconds.
_ASK_S = 0.2

# Parts that wait in the store until they are put into the folder.
_PARTS_AT_ONCE = 64

T = TypeVar("T")


class Syncing:
    """Runs on one thread, the sync worker's.

    Args:
        identity: the file that says which device this computer is.
        erase: has something done that erases: it leaves all files soon after.
        busy: a reply is being written, or waits. Called on the storage worker, too.
        arrived: told what came, on the storage worker.
        changed: told that the state has changed.
        clock: Unix seconds.

    Attributes:
        files: of this device.
    """

    def __init__(
        self,
        storage: Worker,
        synced: Synced,
        identity: Path,
        *,
        erase: Callable[[Callable[[], bool]], None],
        busy: Callable[[], bool],
        arrived: Callable[[SyncArrived], None],
        changed: Callable[[SyncState], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._synced = synced
        self._erase = erase
        self._busy = busy
        self._arrived = arrived
        self._changed = changed
        self._clock = clock
        self._closing = threading.Event()
        self._running = False
        self._problem: Problem | None = None
        self._told: SyncState | None = None
        self.files = OwnFiles(storage, synced, identity, clock)

    def on_storage(self, work: Callable[[], T]) -> T:
        """Run something on the storage worker, when nobody else wants it."""
        return self._storage.call(work, Priority.BACKGROUND)

    def close(self) -> None:
        """Begin nothing any more. Callable from any thread."""
        self._closing.set()

    def state(self) -> SyncState:
        """How sharing stands."""
        return self.on_storage(self._state)

    def tell(self) -> None:
        """Tell the state, if it isn't known."""
        try:
            state = self.state()
        except (StorageError, CancelledError) as error:
            log.warning("how sharing stands isn't known: %s", error)
            return
        if state != self._told:
            self._told = state
            self._changed(state)

    def round(self) -> None:
        """Write and read once, as far as it can be; `state` says what couldn't."""
        self._running = True
        try:
            self._round()
            self._problem = None
        except CancelledError:
            pass  # the core is closing
        except StorageError as error:
            log.warning("nothing is shared for now: %s (%s)", error.problem.code, error.problem.detail)
            self._problem = error.problem
        finally:
            self._running = False
        if not self._closing.is_set():
            self.tell()

    def write_last(self, deadline_s: float) -> None:
        """Put what has changed into the folder before the program ends, as far as it takes no longer."""
        until = time.monotonic() + deadline_s
        try:
            own = self.on_storage(self._synced.own.find)
            if own is None or self._problem is not None:
                return
            folder = SharedFolder(own.folder)
            self.files.identify(folder)
            while self.on_storage(lambda: self._synced.collecting.collect(self._clock())):
                if time.monotonic() > until:
                    break
            self.files.tidy(folder)
            self.files.write(folder)
        except (StorageError, CancelledError) as error:
            log.warning("what has changed is shared at the next start: %s", error)

    # --- inside ---

    def _round(self) -> None:
        own = self.on_storage(self._synced.own.find)
        if own is None:
            return
        self._forget_erased()
        folder = SharedFolder(own.folder)
        folder.check()
        self._check_removed(folder, own)
        self.files.identify(folder)
        self._write(folder)
        own = self.on_storage(self._synced.own.get)
        came = [self._read_device(folder, own, device) for device in folder.devices() if device != own.device]
        if any(came):
            self.on_storage(lambda: self._synced.own.set(read_at=self._clock()))
            # What came may have been joined with what is here, or erased: both are told.
            self._write(folder)

    def _forget_erased(self) -> None:
        """What was erased goes from what waits to be put into the folder, be that away."""
        if not self.on_storage(self._synced.own.has_erased):
            return
        while self.on_storage(lambda: self._synced.collecting.collect(self._clock(), erased=True)):
            pass
        if self.files.clean():
            # It lay in the store until now.
            self.on_storage(lambda: self._erase(lambda: True))

    def _write(self, folder: SharedFolder) -> None:
        while self.on_storage(lambda: self._synced.collecting.collect(self._clock())):
            self._wait_for_replies()
            if self.on_storage(self._synced.own.parts_waiting) >= _PARTS_AT_ONCE:
                self.files.write(folder)
        self.files.announce()
        self.files.tidy(folder)
        self.files.write(folder)
        self.files.mend(folder)
        self.files.write(folder)

    def _read_device(self, folder: SharedFolder, own: Own, device: DeviceId) -> bool:
        """Take in what is new of a device; True if anything was."""
        problem: Problem | None = None
        arrived: list[SyncArrived] = []
        try:
            while self._read_one(folder, own, device, arrived):
                pass
        except (SyncGap, SyncTooNew, SyncForeign, SyncBundleDamaged) as error:
            log.info("of device %s: %s (%s)", device, error.problem.code, error.problem.detail)
            problem = error.problem
        finally:
            if (told := _together(arrived)).kinds:
                self.on_storage(lambda: self._arrived(told))
        self.on_storage(lambda: self._synced.own.set_problem(device, problem or self._clock_problem(device)))
        return bool(told.kinds)

    def _read_one(self, folder: SharedFolder, own: Own, device: DeviceId, arrived: list[SyncArrived]) -> bool:
        known = self.on_storage(lambda: self._known(device))
        found = folder.read(device, known, own.group_id, own.key)
        if found is None:
            return False
        envelope, body = found
        self.on_storage(lambda: self._hear(own, device, body))
        if body.parts:
            self.tell()  # it may take a while
        for part in body.parts:
            if part.number > known:
                arrived.append(self._take(device, part))  # noqa: PERF401
        # What was taken out of it since is behind us, too.
        self.on_storage(lambda: self._synced.own.read(device, envelope.last))
        return True

    def _take(self, device: DeviceId, part: Part) -> SyncArrived:
        while True:
            self._wait_for_replies()
            taken = self.on_storage(lambda: None if self._busy() else self._taken(device, part))
            if taken is not None:
                return taken

    def _taken(self, device: DeviceId, part: Part) -> SyncArrived:
        taken: list[SyncArrived] = []

        def work() -> bool:
            try:
                taken.append(self._synced.taking.take(device, part, self._clock()))
            except (LookupError, TypeError, ValueError, OverflowError, msgspec.ValidationError) as error:
                # Without what it says: that may be the user's words, and this is logged.
                raise bundle.damaged(f"part {part.number}: {type(error).__name__}") from error
            return True

        if any(map(_erases, part.changes)):
            self._erase(work)
        else:
            work()
        return taken[0]

    def _hear(self, own: Own, device: DeviceId, body: bundle.Body) -> None:
        self._synced.own.heard(device, body.name, body.written_at)
        for one in body.removed:
            if one != own.device:
                self._synced.own.remove(one)

    def _check_removed(self, folder: SharedFolder, own: Own) -> None:
        """Stop if another device has taken this one out: its files are gone from the folder then."""
        if not own.wrote_at or folder.bundles(own.device):
            return
        for device in folder.devices():
            newest = folder.newest(device, own.group_id, own.key)
            if newest is not None and own.device in newest.removed:
                raise SyncRemoved(
                    f"{newest.name} has taken this device out.",
                    safe="What is here stays; nothing more is shared.",
                    next_step="Stop sharing here. You can join again, as a new device.",
                )

    def _known(self, device: DeviceId) -> int:
        return next((one.read for one in self._synced.own.devices() if one.id == device), 0)

    def _clock_problem(self, device: DeviceId) -> Problem | None:
        for one in self._synced.own.devices():
            if one.id == device and (one.seen_at or 0.0) > self._clock() + _CLOCK_SLACK_S:
                return SyncClockOff(
                    "This device's clock is ahead of this one's by more than a day.",
                    safe="All it wrote is taken in.",
                    next_step="Set the clock of the one that is wrong: of two changes at the same time, the later one holds.",
                ).problem
        return None

    def _wait_for_replies(self) -> None:
        while self._busy():
            if self._closing.wait(_ASK_S):
                raise CancelledError
        if self._closing.is_set():
            raise CancelledError

    def _state(self) -> SyncState:
        own = self._synced.own.find()
        if own is None:
            return SyncState()
        this = SyncDevice(id=own.device, name=own.name, last_seen_at=own.wrote_at, is_this=True)
        others = [
            SyncDevice(id=one.id, name=one.name, last_seen_at=one.seen_at, problem=one.problem)
            for one in self._synced.own.devices()
            if not one.removed
        ]
        return SyncState(
            folder=own.folder,
            device_id=own.device,
            device_name=own.name,
            devices=(this, *others),
            last_wrote_at=own.wrote_at,
            last_read_at=own.read_at,
            waiting=self._synced.own.waiting(),
            busy=self._running,
            problem=self._problem,
        )


def _erases(change: Change) -> bool:
    """Something is gone by it, be it the words alone."""
    said = change.groups.get("said")
    return change.erased or (said is not None and not said.values.get("text"))


def _together(arrived: list[SyncArrived]) -> SyncArrived:
    removed = tuple(dict.fromkeys(one for part in arrived for one in part.removed))
    return SyncArrived(
        kinds=tuple(dict.fromkeys(kind for part in arrived for kind in part.kinds)),
        conversations=tuple(dict.fromkeys(one for part in arrived for one in part.conversations if one not in removed)),
        removed=removed,
    )
