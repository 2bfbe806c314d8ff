"""Commands about devices that are kept alike through a folder."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import wait
from pathlib import Path

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.commands.blocks import BlockCommands
from core.commands.erasure import Erasure
from core.errors import InvalidRequest, NotFound, StorageError
from core.indexing import Indexing
from core.protocol import Reply
from core.records import ConflictChoice, MemoryEdit, MemorySource, SyncArrived, Synced
from core.storage.memories import Memories
from core.storage.proposals import Proposals
from core.storage.sync_self import Own
from core.storage.synced import Synced as SyncedStore
from core.sync.joining import Group, checked_name, group_in, look, new_group, own_part
from core.sync.schedule import SyncSchedule
from core.sync.shared_folder import SharedFolder
from core.sync.syncing import Syncing
from core.worker import CancelledError, Worker

log = logging.getLogger(__name__)

# How long ending waits until what has changed is in the folder, in seconds.
_LAST_WORDS_S = 3.0

# How long ending waits at most for what is being done to the folder just then, in seconds.
_PATIENCE_S = 15.0


class SyncCommands:
    """Begins and ends sharing, and does its rounds on a worker of its own.

    Args:
        identity: the file that says which device this computer is.
        erasure: makes real here what was erased elsewhere.
        blocks: are written anew when memories came.
        busy: a reply is being written, or waits.
        prompts_changed: called when what stands in a prompt may have changed or gone.
        minute_s: how long a minute of the schedule lasts, in seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        synced: SyncedStore,
        memories: Memories,
        proposals: Proposals,
        blocks: BlockCommands,
        indexing: Indexing,
        erasure: Erasure,
        identity: Path,
        busy: Callable[[], bool],
        prompts_changed: Callable[[], None],
        minute_s: float = 60.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._synced = synced
        self._memories = memories
        self._proposals = proposals
        self._blocks = blocks
        self._indexing = indexing
        self._erasure = erasure
        self._prompts_changed = prompts_changed
        self._clock = clock
        self._worker = Worker("sync")
        self._left: Own | None = None  # shared until everything was deleted
        self._syncing = Syncing(
            storage,
            synced,
            identity,
            erase=self._erase,
            busy=busy,
            arrived=self._arrived,
            changed=lambda state: send(protocol.SyncChanged(state=state)),
            clock=clock,
        )
        self._schedule = SyncSchedule(folder=self._folder, run=self._run, changed=self._has_changed, minute_s=minute_s)

    def handlers(self) -> Handlers:
        return {
            protocol.ShowSync: self._show,
            protocol.LookAtSyncFolder: self._look,
            protocol.StartSync: self._begin,
            protocol.JoinSync: self._join,
            protocol.StopSync: self._stop,
            protocol.SyncNow: self._now,
            protocol.RenameSyncDevice: self._rename,
            protocol.RemoveSyncDevice: self._remove,
            protocol.SettleConflict: self._settle,
        }

    def start(self) -> None:
        """Keep alike by itself."""
        self._schedule.start()

    def hear(self, item: protocol.Reply | protocol.Event) -> None:
        """Something was said to the window. Callable from any thread."""
        self._schedule.hear(item)

    def close(self) -> None:
        """Put what has changed into the folder, and begin nothing any more."""
        self._syncing.close()
        self._schedule.close()
        self._worker.post(lambda: self._syncing.write_last(_LAST_WORDS_S))
        # Not for ever: a folder on the network may answer nobody.
        wait([self._worker.submit(lambda: None)], _PATIENCE_S)
        self._worker.close(timeout_s=1.0)

    def forget(self) -> None:
        """Everything is being erased: share no more, and take this device's files out of the folder. On the storage worker."""
        own = self._left = self._synced.own.find()
        if own is None:
            return
        try:
            self._syncing.files.forget()
            SharedFolder(own.folder).remove_device(own.device)
        except StorageError as error:
            # Nothing here is to stay because a disk isn't connected.
            self._send(protocol.NoticeRaised(problem=error.problem))

    def stopped(self) -> None:
        """Everything was erased: nothing is shared any more."""
        if (own := self._left) is not None:
            # A round was perhaps writing just then: after it.
            self._worker.post(lambda: self._leave(own))
        self._schedule.renew()
        self._syncing.tell()

    # --- commands ---

    def _show(self, command: protocol.ShowSync) -> None:
        self._answers.on_storage(command, lambda: self._shown(command))

    def _look(self, command: protocol.LookAtSyncFolder) -> None:
        def work() -> Reply:
            return protocol.SyncFolderSeen(
                request_id=command.request_id, folder=look(command.folder, command.passphrase)
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _begin(self, command: protocol.StartSync) -> None:
        def group(folder: SharedFolder) -> Group:
            if folder.devices():
                raise InvalidRequest(
                    "Other devices share through this folder already.",
                    safe="Nothing was changed.",
                    next_step="Join them with their passphrase, or choose another folder.",
                )
            return new_group(command.passphrase)

        self._take_part(command, command.folder, command.name, group)

    def _join(self, command: protocol.JoinSync) -> None:
        self._take_part(command, command.folder, command.name, lambda folder: group_in(folder, command.passphrase))

    def _take_part(
        self, command: protocol.Command, path: str, name: str, group: Callable[[SharedFolder], Group]
    ) -> None:
        def work() -> Reply:
            if self._syncing.on_storage(self._synced.own.find) is not None:
                raise InvalidRequest(
                    "This device shares already.",
                    safe="Nothing was changed.",
                    next_step="Stop sharing first, if it is to be through another folder.",
                )
            checked_name(name)
            folder = SharedFolder(path)
            folder.check()
            own = own_part(path, name, group(folder))
            self._syncing.on_storage(lambda: self._synced.begin(own))
            self._syncing.files.remember()
            self._schedule.renew()
            return self._told(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _stop(self, command: protocol.StopSync) -> None:
        def work() -> Reply:
            own = self._syncing.on_storage(self._synced.own.find)
            if own is not None:
                if command.remove_files:
                    SharedFolder(own.folder).remove_device(own.device)
                self._syncing.files.forget()
                self._syncing.on_storage(self._synced.own.end)
                self._schedule.renew()
                self._count()
            return self._told(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _now(self, command: protocol.SyncNow) -> None:
        def work() -> Reply:
            self._syncing.round()
            return self._told(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _rename(self, command: protocol.RenameSyncDevice) -> None:
        def work() -> Reply:
            self._check_shares()
            self._synced.own.set(name=checked_name(command.name), announce=1)
            self._schedule.renew()
            return self._told(command)

        self._answers.on_storage(command, work)

    def _remove(self, command: protocol.RemoveSyncDevice) -> None:
        def work() -> Reply:
            own = self._syncing.on_storage(self._check_shares)
            others = self._syncing.on_storage(self._synced.own.devices)
            if command.device_id not in {one.id for one in others}:
                raise NotFound("There is no such device.", safe="Nothing was changed.")
            folder = SharedFolder(own.folder)
            # It learns that it is out by finding its files gone: they must be there to be taken away.
            folder.check()
            self._syncing.round()  # what it wrote last is worth keeping
            self._syncing.on_storage(lambda: self._synced.own.remove(command.device_id))
            self._syncing.files.tell_for(command.device_id)
            self._syncing.on_storage(lambda: self._synced.own.set(announce=1))
            self._syncing.round()
            folder.remove_device(command.device_id)
            return self._told(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _settle(self, command: protocol.SettleConflict) -> None:
        def work() -> Reply:
            now = self._clock()
            conflict = self._synced.conflicts.get(command.conflict_id)
            saved = [conflict.memory]
            with self._memories.operation(now) as operation:
                if command.keep is ConflictChoice.OTHER:
                    saved = [self._memories.edit(conflict.memory.id, MemoryEdit(text=conflict.text), now)]
                elif command.keep is ConflictChoice.BOTH:
                    memory = conflict.memory
                    saved.append(
                        self._memories.add(
                            memory.kind,
                            conflict.text,
                            quote="",
                            source=MemorySource.ADDED,
                            source_message_id=None,
                            now=now,
                            valid_from=memory.valid_from,
                            valid_until=memory.valid_until,
                            project_id=memory.project_id,
                        )
                    )
                self._synced.conflicts.settle(conflict.memory.id)
            self._send(protocol.MemoryChanged(memory=saved[0]))
            for memory in saved[1:]:
                self._send(protocol.MemoryAdded(memory=memory))
            self._count()
            self._prompts_changed()
            self._indexing.kick()
            changed = command.keep is not ConflictChoice.MEMORY
            return protocol.MemoriesSaved(
                request_id=command.request_id, memories=tuple(saved), operation=operation if changed else None
            )

        self._answers.on_storage(command, work)

    # --- rounds ---

    def _run(self) -> None:
        try:
            self._worker.call(self._syncing.round)
        except CancelledError:
            return

    def _folder(self) -> str | None:
        try:
            own = self._syncing.on_storage(self._synced.own.find)
        except (StorageError, CancelledError):
            return None
        return None if own is None else own.folder

    def _has_changed(self) -> bool:
        try:
            return self._syncing.on_storage(self._synced.has_changed)
        except (StorageError, CancelledError):
            return False

    def _erase(self, work: Callable[[], bool]) -> None:
        """On the storage worker: as if it had been erased here."""
        self._erasure.of(work)
        self._erasure.expired()

    def _arrived(self, arrived: SyncArrived) -> None:
        """On the storage worker."""
        if Synced.MEMORIES in arrived.kinds:
            self._count()
            self._blocks.refresh()
        self._send(protocol.SyncedIn(arrived=arrived))
        self._prompts_changed()
        self._indexing.kick()

    def _count(self) -> None:
        self._send(protocol.ProposalsChanged(count=self._syncing.on_storage(self._proposals.count)))

    def _leave(self, left: Own) -> None:
        def end() -> None:
            if self._synced.own.find() is None:
                self._synced.own.end()  # what was noted of others since

        try:
            self._syncing.on_storage(end)
            SharedFolder(left.folder).remove_device(left.device)
        except StorageError as error:
            log.warning("files of this device may be left in the folder: %s", error)

    def _check_shares(self) -> Own:
        own = self._synced.own.find()
        if own is None:
            raise InvalidRequest(
                "This device shares nothing.", safe="Nothing was changed.", next_step="Begin to share first."
            )
        return own

    def _told(self, command: protocol.Command) -> Reply:
        self._syncing.tell()
        return self._shown(command)

    def _shown(self, command: protocol.Command) -> Reply:
        return protocol.SyncShown(request_id=command.request_id, state=self._syncing.state())
