"""Has what was erased leave the files too, soon, while nobody waits.

Rows are overwritten as they are deleted, but copies can stay in the database's files (see `Database.scrub`), and Chroma keeps the
vectors that it was told to remove (see `core.storage.index_copy`). A marker in the data folder says that there may be such traces;
it is there before the first row goes, so that a core that ends in between is followed by one that goes on from there.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from core.engine import Publish
from core.errors import IndexUnusable, StorageError
from core.protocol import ErasureStateChanged
from core.records import ErasureState
from core.storage.database import Database
from core.storage.index_copy import AT_ONCE, IndexCopy
from core.storage.vector_spaces import VectorSpaces
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

_MARKER = "erasing"

# How long nothing may be erased before it begins, and how long it waits at most for that and for the model to have nothing to do; in
# seconds. What follows takes less than the rest of a minute, up to some ten thousand texts.
_QUIET_S = 3.0
_PATIENCE_S = 40.0

# Vectors read from the index at once: some milliseconds of the storage worker.
_READ_AT_ONCE = 500

# How long it lets others go first after each few vectors, and how often it looks whether the model is done, in seconds.
_BREATH_S, _REST_S = 0.002, 0.1

# Vectors that are copied when the core ends; with more the next start begins. Half a second.
_MOST_AT_END = 1_000


class Scrubbing:
    """Knows whether anything erased is left in the files.

    Args:
        worker: its own.
        data: the folder of the marker.
        compute: held by whoever keeps the cores busy.
        away: the index is on a server that isn't there at the moment.
        recover: called on the storage worker when the index can't be used.
        second_s: how long a second lasts, in seconds.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        database: Database,
        spaces: VectorSpaces,
        data: Path,
        compute: threading.Lock,
        publish: Publish,
        away: Callable[[], bool],
        recover: Callable[[IndexUnusable], None],
        second_s: float = 1.0,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._database = database
        self._spaces = spaces
        self._marker = data / _MARKER
        self._compute = compute
        self._publish = publish
        self._away = away
        self._recover = recover
        self._second_s = second_s
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._since: float | None = None  # monotonic: when the first thing was erased that isn't gone from the files
        self._erasures = 0
        self._state = ErasureState()
        self._closing = False

    @property
    def state(self) -> ErasureState:
        return self._state

    def erase(self, work: Callable[[], bool]) -> bool:
        """Erase something; what `work` returns, which is whether anything was erased. On the storage worker.

        Raises:
            StorageError: as `work` does.
        """
        known = self._marker.exists()
        self._mark()
        erased = False
        try:
            erased = work()
        finally:
            if not erased and not known:
                self._unmark()
        if erased:
            self._begin()
        return erased

    def start(self) -> None:
        """Go on where an earlier core ended."""
        if self._marker.exists():
            self._begin()

    def nothing_left(self) -> None:
        """Everything was erased, and the files with it. On the storage worker."""
        self._since = None
        self._unmark()
        self._tell(ErasureState())

    def close(self) -> None:
        """Do what there is to do, as far as it takes no time. Callable from any thread but the storage worker's."""
        with self._lock:
            self._closing = True
            if self._timer is not None:
                self._timer.cancel()
        self._worker.close()
        if not self._marker.exists():
            return
        try:
            self._storage.call(self._finish)
        except StorageError as error:
            log.warning("what was erased leaves the files at the next start: %s", error)

    # --- inside ---

    def _begin(self) -> None:
        self._erasures += 1
        with self._lock:
            now = time.monotonic()
            self._since = self._since or now
            self._wait(min(_QUIET_S, _PATIENCE_S - (now - self._since) / self._second_s))
        self._tell(ErasureState(pending=True))

    def _wait(self, seconds: float) -> None:
        if self._timer is not None:
            self._timer.cancel()
        if self._closing:
            return
        self._timer = threading.Timer(max(seconds, 0.0) * self._second_s, self._worker.post, (self._work,))
        self._timer.name = "rememora-scrubbing"
        self._timer.daemon = True
        self._timer.start()

    def _later(self, seconds: float = _QUIET_S) -> None:
        with self._lock:
            self._wait(seconds)

    def _work(self) -> None:
        if self._since is None or self._closing:
            return
        if self._compute.locked() and not self._late():
            self._later()
            return
        erasures = self._erasures
        try:
            if not (self._storage.call(self._scrub, Priority.BACKGROUND) and self._leave_vectors()):
                self._later()
                return
        except CancelledError:
            return
        except StorageError as error:
            # Tried again: a disk may be full for a while, and a broken index is rebuilt.
            log.warning("what was erased isn't gone from the files yet: %s", error)
            self._tell(ErasureState(pending=True, problem=error.problem))
            self._later(_PATIENCE_S)
            return
        self._storage.post(lambda: self._end(erasures))

    def _late(self) -> bool:
        """It has waited long enough."""
        return self._since is None or time.monotonic() - self._since > _PATIENCE_S * self._second_s

    def _scrub(self) -> bool:
        """On the storage worker. False if the index isn't open yet."""
        try:
            opened = self._spaces.remove_erased()
        except IndexUnusable as error:
            self._recover(error)
            return False
        if not (opened or self._away()):
            return False
        # After that: the vectors of single tokens are rows, too.
        self._database.scrub()
        return True

    def _leave_vectors(self) -> bool:
        """Leave behind what Chroma keeps of removed vectors. False if more were removed meanwhile."""
        begun = self._storage.call(self._spaces.begin_copy, Priority.BACKGROUND)
        if begun is None:
            return True
        copy, live = begun
        try:
            copy.open(list(live))
            for collection, ids in live.items():
                for start in range(0, len(ids), _READ_AT_ONCE):
                    if self._closing:
                        return False
                    self._copy_some(copy, collection, ids[start : start + _READ_AT_ONCE])
            copy.settle()
            taken = self._storage.call(lambda: self._spaces.take_copy(copy), Priority.BACKGROUND)
        finally:
            # Without effect on one that was taken.
            self._storage.call(lambda: self._spaces.drop_copy(copy))
        return taken and not self._storage.call(lambda: self._spaces.lies_free())

    def _copy_some(self, copy: IndexCopy, collection: str, ids: list[str]) -> None:
        there = self._storage.call(lambda: self._spaces.live(collection, ids), Priority.BACKGROUND)
        found = list(there)
        for start in range(0, len(found), AT_ONCE):
            some = found[start : start + AT_ONCE]
            copy.add(collection, some, np.stack([there[one] for one in some]))
            # Chroma holds up all of Python meanwhile: whoever waits gets in between.
            time.sleep(_BREATH_S)
            while self._compute.locked() and not self._late() and not self._closing:
                time.sleep(_REST_S)

    def _finish(self) -> None:
        """At the end, on the storage worker, where nobody else comes any more."""
        self._spaces.remove_erased()
        self._database.scrub()
        if not self._spaces.lies_free():
            if self._spaces.serving is not None:
                self._unmark()
            return
        begun = self._spaces.begin_copy()
        assert begun is not None
        copy, live = begun
        if sum(map(len, live.values())) > _MOST_AT_END:
            return
        copy.open(list(live))
        for collection, ids in live.items():
            self._copy_some(copy, collection, ids)
        if self._spaces.take_copy(copy):
            self._unmark()

    def _end(self, erasures: int) -> None:
        """On the storage worker, where things are erased."""
        if erasures == self._erasures:
            self.nothing_left()
        else:
            self._later()

    def _mark(self) -> None:
        try:
            self._marker.touch(mode=0o600)
        except OSError as error:
            log.warning("a core that ends now leaves traces of what is erased: %s", error)

    def _unmark(self) -> None:
        try:
            self._marker.unlink(missing_ok=True)
        except OSError as error:
            log.warning("the next start looks once more for traces of what was erased: %s", error)

    def _tell(self, state: ErasureState) -> None:
        if state != self._state:
            self._state = state
            self._publish(ErasureStateChanged(state=state))
