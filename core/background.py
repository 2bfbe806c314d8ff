"""Goes through what the user has begun, in the background, on the model worker: a piece at a time, the oldest that can go on first.

What is done is on the disk before the next is begun, so that quitting, a crash or a reply that goes first costs one piece at most.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from typing import Generic, TypeVar

import msgspec

from core.engine import Engine, Publish
from core.errors import InternalError, ModelError, RememoraError, StorageError
from core.indexing import Indexing
from core.model.base import LanguageModel
from core.protocol import NoticeRaised
from core.records import ErrandWait, Problem
from core.resting import ModelRest
from core.settings import SettingsFile
from core.worker import Awaited, CancelledError, Priority, Worker, Yielded

Id = TypeVar("Id", bound=int)

log = logging.getLogger(__name__)

# How long after it had to yield it looks whether the model is free again, in seconds: what it yields to is queued by then.
_AGAIN_S = 0.3


class BackgroundParts(msgspec.Struct, frozen=True, kw_only=True):
    """What everything in the background stands on.

    Attributes:
        worker: the model's.
        compute: held while the model evaluates.
        clock: Unix seconds.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
        recheck_s: how long to wait, in seconds, before asking for the charge again when it is too low.
    """

    worker: Worker
    storage: Worker
    engine: Engine
    rest: ModelRest
    indexing: Indexing
    settings: SettingsFile
    compute: threading.Lock
    publish: Publish
    clock: Callable[[], float]
    charge: Callable[[], float | None]
    recheck_s: float


class Stop(Awaited):
    """Set when somebody waits for the model, or when what is being done isn't wanted any more."""

    def __init__(self, worker: Worker) -> None:
        super().__init__(worker)
        self._set = threading.Event()

    def is_set(self) -> bool:
        return self._set.is_set() or super().is_set()

    def set(self) -> None:
        self._set.set()

    def clear(self) -> None:
        self._set.clear()


class BackgroundWork(Generic[Id]):
    """Works through one kind of things.

    Args:
        kind: what one of them is called in the log.
    """

    def __init__(self, parts: BackgroundParts, kind: str) -> None:
        self._parts = parts
        self._kind = kind
        self._storage = parts.storage
        self._stop = Stop(parts.worker)
        self._lock = threading.Lock()
        self._queued = False
        self._closed = False
        self._timer: threading.Timer | None = None
        # The disk refused what was done: nothing more is, until the user says so.
        self._halted = False
        self._at: Id | None = None
        self._failed: Id | None = None
        parts.engine.when_ready(self.resume)
        parts.indexing.when_ready(self.resume)

    # --- what a kind says -------------------------------------------------------------------------------------

    def _to_do(self) -> Sequence[tuple[Id, bool]]:
        """What could go on, the oldest first, and whether it needs a model."""
        raise NotImplementedError

    def _advance(self, one: Id, model: LanguageModel | None) -> None:
        """Do what is next of it, if it is still to be done.

        Raises:
            Yielded: somebody waits for the model.
            ModelError: evaluation failed; it is tried once more.
            StorageError: nothing can be written.
            RememoraError: it can't go on.
        """
        raise NotImplementedError

    def _held_up(self, those: Sequence[Id], why: ErrandWait) -> None:
        """They could go on, but for this."""

    def _wait(self, one: Id) -> None:
        """It had to yield. On the storage worker, like the next two."""
        raise NotImplementedError

    def _fail(self, one: Id, problem: Problem) -> None:
        """It can't go on, for this."""
        raise NotImplementedError

    def _tell(self, one: Id) -> None:
        """Tell how it is."""
        raise NotImplementedError

    def _paused(self, problem: Problem) -> Problem:
        """What the user is told when nothing can be written, for this."""
        raise NotImplementedError

    # --- from any thread --------------------------------------------------------------------------------------

    def resume(self) -> None:
        """Carry on when the model has nothing better to do."""
        with self._lock:
            if self._queued or self._closed:
                return
            self._queued = True
        self._parts.worker.submit(self._next, Priority.BACKGROUND).add_done_callback(self._ended)

    def begin(self) -> None:
        """The user has begun one, or wants one to go on."""
        self._halted = False
        self.resume()

    def pause(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._stop.set()

    def drop(self, those: Sequence[Id]) -> None:
        """These aren't to be done any more, or not as they were begun."""
        if self._at in those:
            self._stop.set()

    def close(self) -> None:
        """See `core.chat.idle.Pausable`."""
        with self._lock:
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
        self._stop.set()

    # --- on the model worker ----------------------------------------------------------------------------------

    def forget(self) -> None:
        """Everything was erased."""
        self._halted = False
        self._failed = None

    def _next(self) -> None:
        """Do one piece, then come back for the next behind whatever came meanwhile."""
        with self._lock:
            self._queued = False
        try:
            if not self._halted and self._parts.indexing.settled:
                self._next_of(self._to_do())
        except StorageError as error:
            self._halt(error)

    def _next_of(self, to_do: Sequence[tuple[Id, bool]]) -> None:
        self._at = None
        those = [one for one, _ in to_do]
        model = self._parts.engine.model
        at = next((one for one, needs_model in to_do if model is not None or not needs_model), None)
        if at is None:
            if those:
                self._held_up(those, ErrandWait.MODEL)
                self._parts.engine.wake()
            return
        if self._spares_battery():
            self._held_up(those, ErrandWait.POWER)
            return
        self._at = at
        self._stop.clear()
        if self._closed:
            return
        if self._parts.worker.awaited:
            self._held_up(those, ErrandWait.TURN)
            self.resume()  # behind what came first
            return
        if len(those) > 1:
            self._held_up([one for one in those if one != at], ErrandWait.TURN)
        if self._take(at, model):
            self.resume()
        else:
            self._come_back(_AGAIN_S)

    def _take(self, one: Id, model: LanguageModel | None) -> bool:
        """Do what is next of it, whatever becomes of that. False if it had to yield."""
        try:
            self._advance(one, model)
            self._failed = None
        except Yielded:
            self._storage.call(lambda: self._wait(one))
            return False
        except StorageError:
            raise
        except ModelError as error:
            if self._stop.is_set():
                self._storage.call(lambda: self._wait(one))
                return False
            if self._failed == one:
                self._give_up(one, error)
            else:
                log.warning("%s %s failed and is tried again: %s", self._kind, one, error)
                self._failed = one
        except RememoraError as error:
            self._give_up(one, error)
        # The cores are free again for a moment.
        self._parts.indexing.kick()
        return True

    # --- when it doesn't go on --------------------------------------------------------------------------------

    def _give_up(self, one: Id, error: RememoraError) -> None:
        log.warning("%s %s failed: %s", self._kind, one, error)
        self._failed = None
        self._storage.call(lambda: self._fail(one, error.problem))

    def _halt(self, error: StorageError) -> None:
        """Nothing can be written: it makes no sense to go on until the user has seen to it."""
        log.warning("every %s is paused: %s", self._kind, error)
        self._halted = True
        self._parts.publish(NoticeRaised(problem=self._paused(error.problem)))
        at = self._at
        if at is not None:
            self._storage.post(lambda: self._tell(at))

    def _ended(self, job: Future[None]) -> None:
        """A fault of ours in one of them must not keep the others from being done."""
        if job.cancelled() or (error := job.exception()) is None or isinstance(error, CancelledError):
            return
        log.error("%s %s can't go on", self._kind, self._at, exc_info=error)
        if self._at is not None:
            try:
                self._give_up(self._at, InternalError(error))
            except StorageError as full:
                self._halt(full)
            self.resume()

    def _spares_battery(self) -> bool:
        """The charge is too low; it is looked at again in a while."""
        charge = self._parts.charge()
        if charge is None or charge >= self._parts.settings.current.learning_charge:
            return False
        self._come_back(self._parts.recheck_s)
        return True

    def _come_back(self, seconds: float) -> None:
        with self._lock:
            if self._closed:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, self.resume)
            self._timer.name = f"rememora-{self._kind}"
            self._timer.daemon = True
            self._timer.start()
