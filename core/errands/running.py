"""Does errands in the background, on the model worker: a plan, a call, or the end of a step at a time.

What is done is on the disk before the next is begun, so that quitting, a crash or a reply that goes first costs one decision of the
model at most. A call is made on a thread of its own (`core.tools.calling`); while one runs or is asked about, the model is free.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

import msgspec

from core.engine import Engine, Publish
from core.errands.advancing import Advancing
from core.errands.telling import Telling
from core.errands.ways import Ways
from core.errors import InternalError, ModelError, NotFound, RememoraError, StorageError
from core.indexing import Indexing
from core.model.base import LanguageModel
from core.protocol import NoticeRaised, ToolCallChanged
from core.records import (
    Errand,
    ErrandId,
    ErrandPhase,
    ErrandWait,
    ToolCallPhase,
)
from core.resting import ModelRest
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.errands import Errands
from core.tasks.asking import Yielded
from core.tools.calling import Calling
from core.tools.choosing import ToolChooser
from core.tools.registry import Registry
from core.worker import Awaited, CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# How long after it had to yield it looks whether the model is free again, in seconds: what it yields to is queued by then.
_AGAIN_S = 0.3


class _Stop(Awaited):
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


class BackgroundErrands:
    """Works through the errands: the oldest that can go on comes first.

    Args:
        compute: held while the model evaluates.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
        recheck_s: how long to wait, in seconds, before asking for the charge again when it is too low.

    Attributes:
        telling: how the window hears of it.
    """

    def __init__(
        self,
        *,
        worker: Worker,
        storage: Worker,
        errands: Errands,
        conversations: Conversations,
        ways: Ways,
        registry: Registry,
        chooser: ToolChooser,
        calling: Calling,
        engine: Engine,
        rest: ModelRest,
        indexing: Indexing,
        settings: SettingsFile,
        compute: threading.Lock,
        publish: Publish,
        clock: Callable[[], float],
        charge: Callable[[], float | None],
        recheck_s: float,
    ) -> None:
        self._worker = worker
        self._storage = storage
        self._errands = errands
        self._engine = engine
        self._rest = rest
        self._indexing = indexing
        self._settings = settings
        self._publish = publish
        self._clock = clock
        self._charge = charge
        self._recheck_s = recheck_s
        self.telling = Telling(errands, publish, lambda: self._halted)
        self._stop = _Stop(worker)
        self._advancing = Advancing(
            storage=storage,
            errands=errands,
            conversations=conversations,
            ways=ways,
            registry=registry,
            chooser=chooser,
            calling=calling,
            telling=self.telling,
            stop=self._stop,
            compute=compute,
            clock=clock,
        )
        self._lock = threading.Lock()
        self._queued = False
        self._closed = False
        self._timer: threading.Timer | None = None
        # The disk refused what was done: nothing more is, until the user says so.
        self._halted = False
        self._at: ErrandId | None = None
        self._failed: ErrandId | None = None
        calling.when_ended_in_errand(self._call_ended)
        engine.when_ready(self.resume)
        indexing.when_ready(self.resume)

    def resume(self) -> None:
        """Carry on when the model has nothing better to do. Callable from any thread."""
        with self._lock:
            if self._queued or self._closed:
                return
            self._queued = True
        self._worker.submit(self._next, Priority.BACKGROUND).add_done_callback(self._ended)

    def begin(self) -> None:
        """The user has begun an errand, or wants one to go on. Callable from any thread."""
        self._halted = False
        self.resume()

    def pause(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._stop.set()

    def drop(self, errand_ids: Sequence[ErrandId]) -> None:
        """These aren't to be done any more, or not as they were. Callable from any thread."""
        if self._at in errand_ids:
            self._stop.set()

    def forget(self) -> None:
        """Everything was erased. On the model worker."""
        self._halted = False
        self._failed = None

    def close(self) -> None:
        """See `core.chat.idle.Pausable`."""
        with self._lock:
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
        self._stop.set()

    def hear(self, item: object) -> None:
        """A call that was asked about runs: so does its errand. Callable from any thread."""
        if not isinstance(item, ToolCallChanged) or item.call.errand_id is None or item.call.step_id is None:
            return
        errand_id, step_id = item.call.errand_id, item.call.step_id

        def told() -> None:
            if item.call.phase is ToolCallPhase.RUNNING:
                self._errands.answered(errand_id)
                self.telling.changed(errand_id)
            self.telling.step(errand_id, step_id)

        self._storage.post(told)

    # --- on the model worker ----------------------------------------------------------------------------------

    def _next(self) -> None:
        """Do one thing, then come back for the next behind whatever came meanwhile."""
        with self._lock:
            self._queued = False
        try:
            if not self._halted and self._indexing.settled:
                self._next_of(self._storage.call(self._errands.to_do))
        except StorageError as error:
            self._halt(error)

    def _next_of(self, to_do: Sequence[ErrandId]) -> None:
        self._at = None
        if not to_do:
            return
        model = self._engine.model
        if model is None:
            self._storage.call(lambda: self.telling.waits(to_do, ErrandWait.MODEL))
            self._engine.wake()
            return
        if self._spares_battery():
            self._storage.call(lambda: self.telling.waits(to_do, ErrandWait.POWER))
            return
        self._at = errand_id = to_do[0]
        self._stop.clear()
        if self._closed:
            return
        if self._worker.awaited:
            self._storage.call(lambda: self.telling.waits(to_do, ErrandWait.TURN))
            self.resume()  # behind what came first
            return

        def take() -> Errand | None:
            self.telling.goes_on(errand_id)
            errand = self._errands.take(errand_id, model.name)
            self.telling.changed(errand_id)
            self.telling.waits(to_do[1:], ErrandWait.TURN)
            return errand

        errand = self._storage.call(take)
        if errand is None or self._take(errand, model):
            self.resume()
        else:
            self._come_back(_AGAIN_S)

    def _take(self, errand: Errand, model: LanguageModel) -> bool:
        """Do what is next of an errand, whatever becomes of it. False if it had to yield."""
        started = time.monotonic()
        try:
            self._advancing.advance(errand, model)
            self._failed = None
        except Yielded:
            self._wait(errand.id)
            return False
        except NotFound:
            log.info("errand %s isn't to be done any more as it was", errand.id)
        except StorageError:
            raise
        except ModelError as error:
            if self._stop.is_set():
                self._wait(errand.id)
                return False
            if self._failed == errand.id:
                self._fail(errand.id, error)
            else:
                log.warning("errand %s failed and is tried again: %s", errand.id, error)
                self._failed = errand.id
        except RememoraError as error:
            self._fail(errand.id, error)
        finally:
            seconds = time.monotonic() - started
            self._storage.call(lambda: self._errands.spend(errand.id, seconds=seconds))
        self._rest.used()
        # The cores are free again for a moment.
        self._indexing.kick()
        return True

    # --- when it doesn't go on --------------------------------------------------------------------------------

    def _call_ended(self, errand_id: ErrandId) -> None:
        def work() -> None:
            self._errands.answered(errand_id)
            self.telling.changed(errand_id)

        try:
            self._storage.call(work)
        except (StorageError, CancelledError):
            return
        self.resume()

    def _wait(self, errand_id: ErrandId) -> None:
        def wait() -> None:
            self._errands.wait(errand_id)
            self.telling.waits([errand_id], ErrandWait.TURN)
            self.telling.changed(errand_id)

        self._storage.call(wait)

    def _fail(self, errand_id: ErrandId, error: RememoraError) -> None:
        log.warning("errand %s failed: %s", errand_id, error)
        self._failed = None

        def fail() -> None:
            self._errands.finish(errand_id, ErrandPhase.FAILED, self._clock(), problem=error.problem)
            self.telling.changed(errand_id)

        self._storage.call(fail)

    def _halt(self, error: StorageError) -> None:
        """Nothing can be written: it makes no sense to go on until the user has seen to it."""
        log.warning("errands are paused: %s", error)
        self._halted = True
        self._publish(
            NoticeRaised(
                problem=msgspec.structs.replace(
                    error.problem,
                    what=f"{error.problem.what} Errands are paused.",
                    safe="What was done by then is kept.",
                    next_step="Free some space, then have them go on.",
                )
            )
        )
        at = self._at
        if at is not None:
            self._storage.post(lambda: self.telling.changed(at))

    def _ended(self, job: Future[None]) -> None:
        """A fault of ours in one errand must not keep the others from being done."""
        if job.cancelled() or (error := job.exception()) is None or isinstance(error, CancelledError):
            return
        log.error("errand %s can't go on", self._at, exc_info=error)
        if self._at is not None:
            try:
                self._fail(self._at, InternalError(error))
            except StorageError as full:
                self._halt(full)
            self.resume()

    def _spares_battery(self) -> bool:
        """The charge is too low; it is looked at again in a while."""
        charge = self._charge()
        if charge is None or charge >= self._settings.current.learning_charge:
            return False
        self._come_back(self._recheck_s)
        return True

    def _come_back(self, seconds: float) -> None:
        with self._lock:
            if self._closed:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(seconds, self.resume)
            self._timer.name = "rememora-errands"
            self._timer.daemon = True
            self._timer.start()
