"""Does tasks in the background, one piece at a time."""

from __future__ import annotations

import time
from collections.abc import Sequence

import msgspec

from core.background import BackgroundParts, BackgroundWork
from core.model.base import LanguageModel
from core.protocol import TaskPieceDone
from core.records import DocumentId, PieceResult, Problem, Task, TaskId, TaskPiece, TaskStatus
from core.storage.task_pieces import NewPiece
from core.storage.tasks import Step, Tasks
from core.tasks.asking import Asking
from core.tasks.kinds import Kinds, Planned, Work
from core.tasks.results import Result, Results
from core.tasks.telling import Telling


class BackgroundTasks(BackgroundWork[TaskId]):
    """Works through the tasks.

    Args:
        kinds: what can be done.

    Attributes:
        telling: how the window hears of it.
    """

    def __init__(self, parts: BackgroundParts, tasks: Tasks, kinds: Kinds) -> None:
        self._tasks = tasks
        self._kinds = kinds
        self.telling = Telling(parts.publish)
        self._results = Results(parts.storage, tasks, self._stored)
        super().__init__(parts, "task")

    @property
    def model(self) -> str:
        """The name of the model that would go on; empty if none is loaded."""
        return self._parts.engine.state.name

    def forget(self) -> None:
        super().forget()
        self._results.forget()

    def shown(self, task: Task) -> Task:
        """A task as the user sees it: while the disk is full, none goes on."""
        if self._halted and task.status in (TaskStatus.WAITING, TaskStatus.RUNNING):
            return msgspec.structs.replace(task, status=TaskStatus.PAUSED, seconds_left=None)
        return task

    # --- on the model worker ----------------------------------------------------------------------------------

    def _to_do(self) -> Sequence[tuple[TaskId, bool]]:
        self._results.save_again()
        to_do = self._storage.call(self._tasks.to_do)
        return [(task_id, self._kinds[type(options)].needs_model(options)) for task_id, options in to_do]

    def _advance(self, one: TaskId, model: LanguageModel | None) -> None:
        def begin() -> Step | None:
            step = self._tasks.begin(one, self.model)
            if step is not None:
                self.telling.changed(self.shown(step.task))
            return step

        step = self._storage.call(begin)
        if step is None:
            return
        if step.next is None:
            self._put_together(step.task)
            return
        options = step.task.options
        needs_model = self._kinds[type(options)].needs_model(options)
        self._do(step, step.next, Asking(model, self._stop) if needs_model and model is not None else None)

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
            encode=self._parts.indexing.passages,
            grew=lambda text: self.telling.grew(task.id, number, text),
            stop=self._stop,
        )
        with self._parts.compute:
            result = self._kinds[type(task.options)].do(work, task.options, asking)
        if asking is not None:
            self._parts.rest.used()
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
                self._tasks.finish(task.id, TaskStatus.DONE, self._parts.clock())
            self._tell(task.id)

        self._storage.call(go_on)

    # --- on the storage worker --------------------------------------------------------------------------------

    def _wait(self, one: TaskId) -> None:
        self._tasks.wait(one)
        self._tell(one)

    def _fail(self, one: TaskId, problem: Problem) -> None:
        self._tasks.finish(one, TaskStatus.FAILED, self._parts.clock(), problem)
        self._tell(one)

    def _tell(self, one: TaskId) -> None:
        for task in self._tasks.several([one], self.model):
            self.telling.changed(self.shown(task))

    def _stored(self, task_id: TaskId, piece: TaskPiece) -> None:
        self._parts.publish(TaskPieceDone(task_id=task_id, piece=piece))
        self._tell(task_id)

    def _paused(self, problem: Problem) -> Problem:
        return msgspec.structs.replace(
            problem,
            what=f"{problem.what} Tasks are paused.",
            safe="What was done by then is kept.",
            next_step="Free some space, then have them go on.",
        )


def _of_document(result: PieceResult, document_id: DocumentId | None) -> PieceResult:
    """With the document that its sources are places of."""
    sources = tuple(msgspec.structs.replace(one, document_id=document_id) for one in result.sources)
    return msgspec.structs.replace(result, sources=sources)


def new_pieces(planned: Sequence[Planned]) -> list[NewPiece]:
    """As they are stored."""
    return [(one.piece, one.extra) for one in planned]
