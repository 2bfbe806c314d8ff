"""What came of a task so far, for the window and for files."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import msgspec

from core.protocol import RequestId, TaskShown
from core.records import Classify, Confusion, Proofread, Task, TaskId, TaskOptions, TaskPiece
from core.storage.tasks import Tasks
from core.tasks.confusion import confusion
from core.tasks.kinds import Kinds
from core.tasks.running import BackgroundTasks
from core.worker import Priority, Worker

# Pieces in one answer, and read from the store in one go.
MOST_PIECES = 500


class _Beside(msgspec.Struct, frozen=True, kw_only=True):
    """What is told of all pieces; see `TaskShown`."""

    task: Task
    whole: TaskPiece | None
    confusion: Confusion | None
    counts: dict[str, int]


class TaskResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a task.

    Attributes:
        pieces: of level 0, in order; of what was put together, the one piece that is the whole.
        text: put together, as Markdown.
    """

    task: Task
    pieces: Callable[[], Iterator[TaskPiece]]
    text: Callable[[], Iterator[str]]


class Showing:
    """Puts together what is stored."""

    def __init__(self, storage: Worker, tasks: Tasks, kinds: Kinds, running: BackgroundTasks) -> None:
        self._storage = storage
        self._tasks = tasks
        self._kinds = kinds
        self._running = running

    def page(self, request_id: RequestId, task_id: TaskId, after: int, limit: int) -> TaskShown:
        """Some of its pieces. On the storage worker.

        Args:
            after: pieces of level 0 to leave out.

        Raises:
            NotFound: the task was deleted.
        """
        beside = self._beside(task_id)
        pieces, total = self._tasks.pieces.page(task_id, max(0, after), max(1, min(limit, MOST_PIECES)))
        return self._shown(request_id, beside, pieces, total)

    def result(self, task_id: TaskId) -> TaskResult:
        """All that came of it. Not to be used on the storage worker, which does other things in between.

        Raises:
            NotFound: the task was deleted.
        """
        task, whole = self._storage.call(lambda: (self._tasks.get(task_id), self._tasks.pieces.whole(task_id)))

        def pieces() -> Iterator[TaskPiece]:
            return iter([whole]) if whole is not None and whole.result is not None else self._pieces(task_id)

        def text() -> Iterator[str]:
            # In one: between two pieces stands what only both of them tell.
            return iter([self._text(task, whole, list(pieces()))])

        return TaskResult(task=task, pieces=pieces, text=text)

    def _pieces(self, task_id: TaskId) -> Iterator[TaskPiece]:
        after, total = 0, 1
        while after < total:
            some, total = self._storage.call(
                lambda after=after: self._tasks.pieces.page(task_id, after, MOST_PIECES),  # type: ignore[misc]
                Priority.BACKGROUND,
            )
            yield from some
            after += MOST_PIECES

    def _beside(self, task_id: TaskId) -> _Beside:
        task = self._running.shown(self._tasks.get(task_id, self._running.model))
        matrix, counts = self._counted(task_id, task.options)
        return _Beside(task=task, whole=self._tasks.pieces.whole(task_id), confusion=matrix, counts=counts)

    def _counted(self, task_id: TaskId, options: TaskOptions) -> tuple[Confusion | None, dict[str, int]]:
        if isinstance(options, Classify):
            found = self._tasks.pieces.labels(task_id)
            counts = dict.fromkeys((one.name for one in options.labels), 0)
            for label, _, count in found:
                counts[label] = counts.get(label, 0) + count
            return (confusion([one.name for one in options.labels], found) if options.known else None), counts
        if isinstance(options, Proofread):
            decided = self._tasks.pieces.decisions(task_id)
            return None, {
                "open": decided.get(None, 0),
                "accepted": decided.get(True, 0),
                "rejected": decided.get(False, 0),
            }
        return None, {}

    def _shown(self, request_id: RequestId, beside: _Beside, pieces: Sequence[TaskPiece], total: int) -> TaskShown:
        task, whole = beside.task, beside.whole
        return TaskShown(
            request_id=request_id,
            task=task,
            pieces=tuple(pieces),
            total=total,
            text=self._text(task, whole, pieces),
            whole=whole,
            confusion=beside.confusion,
            counts=beside.counts,
        )

    def _text(self, task: Task, whole: TaskPiece | None, pieces: Sequence[TaskPiece]) -> str:
        if whole is not None and whole.result is not None:
            return whole.result.text
        return self._kinds[type(task.options)].together(pieces, task.options)
