"""Does tasks in the background, one piece at a time, on the model worker.

What is done is on the disk before the next piece is begun, so that quitting, a crash or a reply that goes first costs one piece at most.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future

import msgspec

from core.engine import Engine, Publish
from core.errors import InternalError, ModelError, RememoraError, StorageError
from core.indexing import Indexing
from core.model.base import LanguageModel
from core.protocol import NoticeRaised, TaskPieceDone
from core.records import DocumentId, PieceResult, Task, TaskId, TaskOptions, TaskPiece, TaskStatus
from core.resting import ModelRest
from core.settings import SettingsFile
from core.storage.task_pieces import NewPiece
from core.storage.tasks import Step, Tasks
from core.tasks.asking import Asking, Yielded
from core.tasks.kinds import Kinds, Planned, Work
from core.tasks.results import Result, Results
from core.tasks.telling import Telling
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


class BackgroundTasks:
    """Works through the tasks: the oldest that can go on comes first.

    Args:
        kinds: what can be done.
        compute: held while a piece is done.
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
        tasks: Tasks,
        kinds: Kinds,
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
        self._tasks = tasks
        self._kinds = kinds
        self._engine = engine
        self._rest = rest
        self._indexing = indexing
        self._settings = settings
        self._compute = compute
        self._publish = publish
        self._clock = clock
        self._charge = charge
        self._recheck_s = recheck_s
        self.telling = Telling(publish)
        self._stop = _Stop(worker)
        self._lock = threading.Lock()
        self._queued = False
        self._closed = False
        self._timer: threading.Timer | None = None
        self._results = Results(storage, tasks, self._stored)
        # The disk refused what was done: nothing more is, until the user says so.
        self._halted = False
        self._at: TaskId | None = None
        self._failed: tuple[TaskId, int] | None = None
        engine.when_ready(self.resume)
        indexing.when_ready(self.resume)

    @property
    def model(self) -> str:
        """The name of the model that would go on; empty if none is loaded."""
        return self._engine.state.name

    def resume(self) -> None:
        """Carry on when the model has nothing better to do. Callable from any thread."""
        with self._lock:
            if self._queued or self._closed:
                return
            self._queued = True
        self._worker.submit(self._next, Priority.BACKGROUND).add_done_callback(self._ended)

    def begin(self) -> None:
        """The user has begun a task, or wants one to go on. Callable from any thread."""
        self._halted = False
        self.resume()

    def pause(self) -> None:
        """See `core.chat.idle.Pausable`."""
        self._stop.set()

    def drop(self, task_ids: Sequence[TaskId]) -> None:
        """These aren't to be done any more, or not with what they were begun with. Callable from any thread."""
        if self._at in task_ids:
            self._stop.set()

    def forget(self) -> None:
        """Everything was erased. On the model worker."""
        self._halted = False
        self._failed = None
        self._results.forget()

    def close(self) -> None:
        """See `core.chat.idle.Pausable`."""
        with self._lock:
            self._closed = True
            if self._timer is not None:
                self._timer.cancel()
        self._stop.set()

    def shown(self, task: Task) -> Task:
        """A task as the user sees it: while the disk is full, none goes on."""
        if self._halted and task.status in (TaskStatus.WAITING, TaskStatus.RUNNING):
            return msgspec.structs.replace(task, status=TaskStatus.PAUSED, seconds_left=None)
        return task

    # --- on the model worker ----------------------------------------------------------------------------------

    def _next(self) -> None:
        """Do one piece, then come back for the next behind whatever came meanwhile."""
        with self._lock:
            self._queued = False
        try:
            if not self._halted and self._indexing.settled:
                self._results.save_again()
                self._next_of(self._storage.call(self._tasks.to_do))
        except StorageError as error:
            self._halt(error)

    def _next_of(self, to_do: Sequence[tuple[TaskId, TaskOptions]]) -> None:
        model = self._engine.model
        ready = (
            (task_id, options)
            for task_id, options in to_do
            if model is not None or not self._kinds[type(options)].needs_model(options)
        )
        task_id, options = next(ready, (None, None))
        if task_id is None or options is None:
            self._at = None
            if to_do:
                self._engine.wake()
            return
        if self._spares_battery():
            return
        self._at = task_id
        self._stop.clear()
        if self._closed:
            return
        if self._worker.awaited:
            self.resume()  # behind what came first
            return

        def begin() -> Step | None:
            step = self._tasks.begin(task_id, self.model)
            if step is not None:
                self.telling.changed(self.shown(step.task))
            return step

        step = self._storage.call(begin)
        if step is None or self._take(step, self._kinds[type(options)].needs_model(options), model):
            self.resume()
        else:
            self._come_back(_AGAIN_S)

    def _take(self, step: Step, needs_model: bool, model: LanguageModel | None) -> bool:
        """Do what is next of a task, whatever becomes of it. False if it had to yield."""
        task = step.task
        asking = Asking(model, self._stop) if needs_model and model is not None else None
        try:
            if step.next is None:
                self._put_together(task)
            else:
                self._do(step, step.next, asking)
        except Yielded:
            self._wait(task.id)
            return False
        except StorageError:
            raise
        except ModelError as error:
            if self._stop.is_set():
                self._wait(task.id)
                return False
            if step.next is None or self._failed == (task.id, step.next[0].number):
                self._fail(task.id, error)
            else:
                log.warning("a piece of task %s failed and is tried again: %s", task.id, error)
                self._failed = task.id, step.next[0].number
        except RememoraError as error:
            self._fail(task.id, error)
        return True

    def _do(self, step: Step, piece: NewPiece, asking: Asking | None) -> None:
        task, number = step.task, piece[0].number
        started = time.monotonic()
        work = Work(
            piece=piece[0],
            extra=piece[1],
            title=task.title,
            language=step.language,
            heard=step.heard,
            done=lambda: self._results.so_far(task.id),
            source=lambda number: self._storage.call(lambda: self._tasks.pieces.source(task.id, number)),
            encode=self._indexing.passages,
            grew=lambda text: self.telling.grew(task.id, number, text),
            stop=self._stop,
        )
        with self._compute:
            result = self._kinds[type(task.options)].do(work, task.options, asking)
        self._failed = None
        # The cores are free again for a moment.
        self._indexing.kick()
        if asking is not None:
            self._rest.used()
        self._results.save(
            Result(
                task_id=task.id,
                number=number,
                result=_of_document(result, task.document_id),
                seconds=time.monotonic() - started,
                model="" if asking is None else asking.name,
            )
        )

    def _put_together(self, task: Task) -> None:
        """All pieces are done: there are more, or the task is done."""
        more = self._kinds[type(task.options)].further(self._results.read(task.id), task.options)

        def go_on() -> None:
            if more:
                self._tasks.pieces.add(task.id, new_pieces(more))
            else:
                self._tasks.finish(task.id, TaskStatus.DONE, self._clock())
            self._tell(task.id)

        self._storage.call(go_on)

    # --- when it doesn't go on --------------------------------------------------------------------------------

    def _wait(self, task_id: TaskId) -> None:
        def wait() -> None:
            self._tasks.wait(task_id)
            self._tell(task_id)

        self._storage.call(wait)

    def _fail(self, task_id: TaskId, error: RememoraError) -> None:
        log.warning("task %s failed: %s", task_id, error)
        self._failed = None

        def fail() -> None:
            self._tasks.finish(task_id, TaskStatus.FAILED, self._clock(), error.problem)
            self._tell(task_id)

        self._storage.call(fail)

    def _tell(self, task_id: TaskId) -> None:
        """On the storage worker, where all is told: in the order in which it happened."""
        for task in self._tasks.several([task_id], self.model):
            self.telling.changed(self.shown(task))

    def _stored(self, task_id: TaskId, piece: TaskPiece) -> None:
        self._publish(TaskPieceDone(task_id=task_id, piece=piece))
        self._tell(task_id)

    def _halt(self, error: StorageError) -> None:
        """Nothing can be written: it makes no sense to go on until the user has seen to it."""
        log.warning("tasks are paused: %s", error)
        self._halted = True
        self._publish(
            NoticeRaised(
                problem=msgspec.structs.replace(
                    error.problem,
                    what=f"{error.problem.what} Tasks are paused.",
                    safe="What was done by then is kept.",
                    next_step="Free some space, then have them go on.",
                )
            )
        )
        at = self._at
        if at is not None:
            self._storage.post(lambda: self._tell(at))

    def _ended(self, job: Future[None]) -> None:
        """A fault of ours in one kind of task must not keep the others from being done."""
        if job.cancelled() or (error := job.exception()) is None or isinstance(error, CancelledError):
            return
        log.error("task %s can't go on", self._at, exc_info=error)
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
            self._timer.name = "rememora-tasks"
            self._timer.daemon = True
            self._timer.start()


def _of_document(result: PieceResult, document_id: DocumentId | None) -> PieceResult:
    """With the document that its sources are places of."""
    sources = tuple(msgspec.structs.replace(one, document_id=document_id) for one in result.sources)
    return msgspec.structs.replace(result, sources=sources)


def new_pieces(planned: Sequence[Planned]) -> list[NewPiece]:
    """As they are stored."""
    return [(one.piece, one.extra) for one in planned]
