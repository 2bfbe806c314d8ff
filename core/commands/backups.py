"""Commands about backups."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import msgspec

from core import protocol
from core.backup.lock import BackupLock, lock_of, new_lock
from core.backup.making import BackupKey, BackupMaker, Progress, backups_in, file_name
from core.backup.opening import BackupComparing, key_of
from core.backup.restoring import Merged, forget_ready, make_ready
from core.backup.schedule import BackupSchedule
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest, NoBackupPassphrase
from core.paths import Paths
from core.protocol import Reply
from core.records import BackupEvery
from core.settings import SettingsFile
from core.storage.database import Database
from core.storage.whole import Whole
from core.vault.vault import Vault
from core.worker import Priority, Worker

# How often progress is told, in seconds.
_TELL_S = 0.2

T = TypeVar("T")


class BackupCommands:
    """Makes backups, looks into them and puts them back, one thing at a time on a worker of its own.

    Args:
        busy: no backup by itself now.
        minute_s: how long a minute of the schedule lasts, in seconds.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        database: Database,
        whole: Whole,
        maker: Callable[[Callable[[], BackupKey | None]], BackupMaker],
        paths: Paths,
        settings: SettingsFile,
        vault: Vault,
        busy: Callable[[], bool],
        minute_s: float = 60.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._database = database
        self._whole = whole
        self._paths = paths
        self._settings = settings
        self._vault = vault
        self._clock = clock
        self._worker = Worker("backups")
        self._maker = maker(self._key)
        self._comparing = BackupComparing(storage, whole, paths.data, clock)
        self._closing = threading.Event()
        # One for each request, so that stopping one doesn't stop the next.
        self._stop = threading.Event()
        self._schedule = BackupSchedule(
            self._maker,
            plan=lambda: settings.current.backups,
            store=lambda: self._on_storage(whole.id),
            busy=busy,
            run=lambda work: self._worker.post(work, Priority.BACKGROUND),
            changed=lambda: send(protocol.BackupsChanged()),
            stopped=self._closing.is_set,
            minute_s=minute_s,
            clock=clock,
        )

    def handlers(self) -> Handlers:
        return {
            protocol.ShowBackups: self._show,
            protocol.PlanBackups: self._plan,
            protocol.SetBackupPassphrase: self._set_passphrase,
            protocol.MakeBackup: self._make,
            protocol.CancelBackup: self._cancel,
            protocol.OpenBackup: self._open,
            protocol.RestoreBackup: self._restore,
        }

    def start(self) -> None:
        """Make backups by itself, as planned."""
        self._schedule.start()

    def close(self) -> None:
        """Stop what is going on, and begin nothing any more."""
        self._closing.set()
        self._stop.set()
        self._schedule.close()
        self._worker.close()

    def _show(self, command: protocol.ShowBackups) -> None:
        self._answers.when_done(command, self._worker.submit(lambda: self._shown(command)))

    def _plan(self, command: protocol.PlanBackups) -> None:
        plan = command.plan

        def work() -> Reply:
            # A folder of the network may let one wait.
            if plan.every is not BackupEvery.NEVER and not os.path.isdir(plan.folder):  # noqa: PTH112 - pathlib's raises
                raise InvalidRequest(
                    f"There is no folder {plan.folder}.",
                    safe="Nothing was changed.",
                    next_step="Choose another folder, or make this one.",
                )
            if plan.every is not BackupEvery.NEVER and self._on_storage(self._key) is None:
                raise NoBackupPassphrase(
                    "There is no passphrase yet to seal backups with.",
                    safe="Nothing was changed.",
                    next_step="Set one first.",
                )
            settings = self._settings.change(backups=plan)
            self._send(protocol.SettingsChanged(settings=settings))
            self._schedule.look()
            return self._shown(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _set_passphrase(self, command: protocol.SetBackupPassphrase) -> None:
        def work() -> Reply:
            lock, key = new_lock(command.passphrase)
            self._on_storage(lambda: self._whole.set_backup_key(msgspec.json.encode(lock), key))
            return self._shown(command)

        self._answers.when_done(command, self._worker.submit(work))

    def _make(self, command: protocol.MakeBackup) -> None:
        plan = self._settings.current.backups
        if not command.path and not plan.folder:
            raise InvalidRequest(
                "It isn't said where to.", safe="Nothing was written.", next_step="Choose a folder for backups first."
            )

        def work(progress: Progress) -> Reply:
            path = Path(command.path) if command.path else Path(plan.folder) / file_name(self._clock())
            made = self._maker.make(path, progress)
            if not command.path:
                self._maker.prune(plan, self._on_storage(self._whole.id))
            self._send(protocol.BackupsChanged())
            return protocol.BackupMade(request_id=command.request_id, backup=made)

        self._do(command, work)

    def _cancel(self, command: protocol.CancelBackup) -> None:
        self._stop.set()
        # Behind what is going on: what lies ready by then doesn't take the store's place.
        self._worker.post(lambda: forget_ready(self._paths))
        self._send(protocol.Done(request_id=command.request_id))

    def _open(self, command: protocol.OpenBackup) -> None:
        def work(progress: Progress) -> Reply:
            path = Path(command.path)
            key = key_of(path, command.secret, self._on_storage(self._key))
            return protocol.BackupOpened(
                request_id=command.request_id, comparison=self._comparing.compare(path, key, progress)
            )

        self._do(command, work)

    def _restore(self, command: protocol.RestoreBackup) -> None:
        def work(progress: Progress) -> Reply:
            path = Path(command.path)
            make_ready(
                path,
                key_of(path, command.secret, self._on_storage(self._key)),
                self._paths,
                store=self._on_storage(self._whole.id),
                database_key=self._vault.wanted_database_key,
                seal=self._vault.seal,
                settings=command.settings,
                progress=progress,
                merged=Merged(self._database, self._clock()) if command.merge else None,
            )
            return protocol.BackupReady(request_id=command.request_id)

        self._do(command, work)

    def _do(self, command: protocol.Command, work: Callable[[Progress], Reply]) -> None:
        stop = self._stop = threading.Event()
        told = _Teller(self._send)
        progress = Progress(told, lambda: stop.is_set() or self._closing.is_set())
        self._answers.when_done(command, self._worker.submit(lambda: work(progress)))

    def _shown(self, command: protocol.Command) -> Reply:
        plan = self._settings.current.backups
        store = self._on_storage(self._whole.id)
        return protocol.BackupsShown(
            request_id=command.request_id,
            plan=plan,
            needs_passphrase=self._on_storage(self._key) is None,
            found=tuple(backups_in(Path(plan.folder), store)) if plan.folder else (),
            problem=self._schedule.problem,
        )

    def _key(self) -> BackupKey | None:
        """The store's own, if it has a passphrase; else the one that was set for backups. On the storage worker."""
        if (own := self._vault.lock_and_key) is not None:
            return BackupKey(lock_of(own[0]), own[1])
        kept = self._whole.backup_key()
        return None if kept is None else BackupKey(msgspec.json.decode(kept[0], type=BackupLock), kept[1])

    def _on_storage(self, work: Callable[[], T]) -> T:
        return self._storage.call(work, Priority.BACKGROUND)


class _Teller:
    """Tells of progress, not too often."""

    def __init__(self, send: Send) -> None:
        self._send = send
        self._told_at = 0.0

    def __call__(self, done: float) -> None:
        now = time.monotonic()
        if now - self._told_at >= _TELL_S or done >= 1:
            self._told_at = now
            self._send(protocol.BackupProgressed(progress=done))
