"""Backups by themselves: every day or week, once the computer has time, into the planned folder."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

from core.backup.making import CLOCK_SLACK_S, BackupMaker, Progress, backups_in, file_name
from core.errors import NoBackupPassphrase, StorageError
from core.records import BackupEvery, BackupPlan

log = logging.getLogger(__name__)

_DAY_S = 86_400.0
_PERIODS = {BackupEvery.DAY: _DAY_S, BackupEvery.WEEK: 7 * _DAY_S}

# How often it is looked whether one is due, in minutes; the first time a minute after the start.
_LOOK_MINUTES = 10.0


class BackupSchedule:
    """Looks from time to time whether a backup is due, and has it made.

    Args:
        plan: as the settings have it.
        store: which store this is. On any thread.
        busy: not now: a reply is being written, or the battery is low.
        run: has work done on the backup worker.
        changed: a backup was made, or couldn't be.
        minute_s: how long a minute lasts, in seconds.
        clock: Unix seconds.

    Attributes:
        problem: why the last one that was due wasn't made; empty: it was.
    """

    def __init__(
        self,
        maker: BackupMaker,
        *,
        plan: Callable[[], BackupPlan],
        store: Callable[[], str],
        busy: Callable[[], bool],
        run: Callable[[Callable[[], object]], None],
        changed: Callable[[], None],
        stopped: Callable[[], bool],
        minute_s: float = 60.0,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._maker = maker
        self._plan = plan
        self._store = store
        self._busy = busy
        self._run = run
        self._changed = changed
        self._stopped = stopped
        self._minute_s = minute_s
        self._clock = clock
        self._closing = threading.Event()
        self._look = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="rememora-backups", daemon=True)
        self.problem = ""

    def start(self) -> None:
        self._thread.start()

    def look(self) -> None:
        """The plan has changed: look at once."""
        self._look.set()

    def close(self) -> None:
        self._closing.set()
        self._look.set()
        if self._thread.is_alive():
            self._thread.join()

    def _watch(self) -> None:
        minutes = 1.0
        while not self._closing.is_set():
            self._look.wait(minutes * self._minute_s)
            self._look.clear()
            minutes = _LOOK_MINUTES
            if not self._closing.is_set() and self._plan().every is not BackupEvery.NEVER and not self._busy():
                self._run(self._make_if_due)

    def _make_if_due(self) -> None:
        plan = self._plan()
        folder = Path(plan.folder)
        store = self._store()
        if plan.every is BackupEvery.NEVER or not plan.folder or not self._due(plan, folder, store):
            return
        try:
            made = self._maker.make(folder / file_name(self._clock()), Progress(lambda _: None, self._stopped))
            self._maker.prune(plan, store)
        except (StorageError, NoBackupPassphrase) as error:
            log.warning("no backup was made: %s", error.code)
            before, self.problem = self.problem, error.problem.what
            if before != self.problem:
                self._changed()
            return
        log.info("a backup was made: %d bytes", made.size)
        self.problem = ""
        self._changed()

    def _due(self, plan: BackupPlan, folder: Path, store: str) -> bool:
        now = self._clock()
        made = [backup.made_at for backup in backups_in(folder, store) if backup.made_at < now + CLOCK_SLACK_S]
        return not made or now - made[0] >= _PERIODS[plan.every]
