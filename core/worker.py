"""A thread that owns something (the model, the store, the embedder) and does one job at a time.

The order in which workers may wait for each other is fixed, so they can't deadlock:
model worker -> embedder worker -> storage worker. None waits for one before it.
"""

from __future__ import annotations

import contextlib
import itertools
import logging
import queue
import threading
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from enum import IntEnum
from typing import Generic, TypeVar

T = TypeVar("T")

log = logging.getLogger(__name__)


class Priority(IntEnum):
    """Lower runs first; equal ones in the order they came."""

    INTERACTIVE = 0
    SERVED = 5  # another program waits for it
    BACKGROUND = 10


class _Job(Generic[T]):
    def __init__(self, work: Callable[[], T]) -> None:
        self.work = work
        self.future: Future[T] = Future()

    def run(self) -> None:
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            result = self.work()
        except BaseException as error:  # noqa: BLE001 - handed to whoever waits, as concurrent.futures does
            self.future.set_exception(error)
        else:
            self.future.set_result(result)


class Worker:
    """One thread with a queue of jobs."""

    def __init__(self, name: str) -> None:
        self._jobs: queue.PriorityQueue[tuple[int, int, _Job[object] | None]] = queue.PriorityQueue()
        self._order = itertools.count()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=f"rememora-{name}", daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T], priority: Priority = Priority.INTERACTIVE) -> Future[T]:
        """Queue a job. After `close` the future comes back cancelled."""
        job = _Job(work)
        if self._closed:
            job.future.cancel()
            return job.future
        self._jobs.put((int(priority), next(self._order), job))  # type: ignore[arg-type]
        return job.future

    def post(self, work: Callable[[], object], priority: Priority = Priority.INTERACTIVE) -> None:
        """Queue a job nobody waits for; an error in it is logged."""

        def report(done: Future[object]) -> None:
            if done.cancelled() or (error := done.exception()) is None or isinstance(error, CancelledError):
                return  # what a job waits for goes before it when the core ends
            log.error("a job of %s failed", self._thread.name, exc_info=error)

        self.submit(work, priority).add_done_callback(report)

    def call(self, work: Callable[[], T], priority: Priority = Priority.INTERACTIVE) -> T:
        """Run a job on the worker and wait for its result. On the worker's own thread it runs at once.

        Raises:
            CancelledError: the worker was closed first.
        """
        if threading.current_thread() is self._thread:
            return work()
        return self.submit(work, priority).result()

    @property
    def awaited(self) -> bool:
        """A job that somebody waits for is in the queue."""
        return self.awaited_before(Priority.BACKGROUND)

    def awaited_before(self, priority: Priority) -> bool:
        """A job that goes before those of a priority is in the queue."""
        with self._jobs.mutex:
            return bool(self._jobs.queue) and self._jobs.queue[0][0] < priority

    @property
    def closing(self) -> bool:
        """`close` was called: the running job should end."""
        return self._closed

    def close(self, timeout_s: float = 10.0) -> bool:
        """Cancel the waiting jobs, finish the running one, end the thread. True if it ended in time."""
        self._closed = True
        # At once: who waits for one needn't wait for the running one first.
        self._cancel_waiting()
        self._jobs.put((-1, next(self._order), None))
        if threading.current_thread() is not self._thread:
            self._thread.join(timeout_s)
        return not self._thread.is_alive()

    def _run(self) -> None:
        while True:
            _, _, job = self._jobs.get()
            if job is None:
                break
            job.run()
        self._cancel_waiting()

    def _cancel_waiting(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                _, _, job = self._jobs.get_nowait()
                if job is not None:
                    job.future.cancel()


class Yielded(Exception):
    """Somebody waits for the model: what was begun is done anew later."""


class Awaited(threading.Event):
    """Set while a job that somebody waits for is in a worker's queue: a stop flag for what has time."""

    def __init__(self, worker: Worker) -> None:
        super().__init__()
        self._worker = worker

    def is_set(self) -> bool:
        return self._worker.awaited


__all__ = ["Awaited", "CancelledError", "Priority", "Worker", "Yielded"]
