"""Commands about tasks: beginning, showing and ending them, and what becomes of their results."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from pathlib import Path

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest
from core.protocol import Command, Reply
from core.records import TaskId, TaskStatus
from core.storage.task_pieces import NewPiece
from core.storage.tasks import NewTask, Tasks
from core.tasks.build import TaskParts
from core.tasks.running import new_pieces
from core.worker import Worker

# Tasks in one answer, and pieces that are decided on in one go.
_MOST_TASKS, _AT_ONCE = 500, 100


class TaskCommands:
    """Begins, lists, shows, pauses, cancels, deletes and restores tasks, decides on changes, and writes results to files.

    Args:
        purge: erases what was deleted so long ago that nobody will undo it.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: Worker,
        tasks: Tasks,
        parts: TaskParts,
        purge: Callable[[], object],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._tasks = tasks
        self._works = parts.works
        self._sources = parts.sources
        self._running = parts.running
        self._showing = parts.showing
        self._worker = parts.worker
        self._purge = purge
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.StartTask: self._start,
            protocol.ListTasks: self._list,
            protocol.ShowTask: self._show,
            protocol.PauseTask: self._pause,
            protocol.CancelTask: self._cancel,
            protocol.DeleteTasks: self._delete,
            protocol.RestoreTasks: self._restore,
            protocol.DecideChanges: self._decide,
            protocol.SaveTask: self._save,
            protocol.PreviewTable: self._preview,
        }

    def sources_gone(self, task_ids: Sequence[TaskId]) -> None:
        """Their documents were erased. On the storage worker."""
        self._running.drop(task_ids)
        self._tell(task_ids)

    def _start(self, command: protocol.StartTask) -> None:
        draft = command.draft

        def work() -> Reply:
            found = self._sources.find(draft)
            planned = self._works.kinds[type(draft.options)].plan(found.source, draft.options)
            if not planned:
                raise InvalidRequest(
                    "There is nothing in it that this could be done to.",
                    safe="Nothing was begun.",
                    next_step="Choose something else.",
                )
            new = NewTask(
                options=draft.options,
                title=found.source.title,
                document_id=found.document_id,
                pages=found.pages,
                characters=found.characters,
                language=found.source.language,
                heard=draft.heard,
            )
            pieces = new_pieces(planned)
            return self._storage.call(lambda: add(new, pieces))

        def add(new: NewTask, pieces: Sequence[NewPiece]) -> Reply:
            added = self._tasks.add(new, pieces, self._clock())
            task = self._running.shown(self._tasks.get(added.id, self._running.model))
            self._send(protocol.TaskAdded(task=task))
            self._running.begin()
            return protocol.TaskStarted(request_id=command.request_id, task=task)

        # Cutting a long document takes a while: not on the storage worker.
        self._answers.when_done(command, self._worker.submit(work))

    def _list(self, command: protocol.ListTasks) -> None:
        def work() -> Reply:
            tasks, total = self._tasks.page(
                max(0, command.after), max(1, min(command.limit, _MOST_TASKS)), self._running.model
            )
            return protocol.TasksListed(
                request_id=command.request_id, tasks=tuple(map(self._running.shown, tasks)), total=total
            )

        self._answers.on_storage(command, work)

    def _show(self, command: protocol.ShowTask) -> None:
        self._answers.on_storage(
            command,
            lambda: self._showing.page(command.request_id, command.task_id, command.after, command.limit),
        )

    def _pause(self, command: protocol.PauseTask) -> None:
        def change() -> None:
            if not command.paused:
                self._tasks.go_on(command.task_id)
                self._running.begin()
            else:
                self._tasks.get(command.task_id)
                self._tasks.pause(command.task_id)

        self._change(command, command.task_id, change)

    def _cancel(self, command: protocol.CancelTask) -> None:
        def change() -> None:
            self._tasks.get(command.task_id)
            self._tasks.finish(command.task_id, TaskStatus.CANCELLED, self._clock())
            self._running.drop([command.task_id])

        self._change(command, command.task_id, change)

    def _delete(self, command: protocol.DeleteTasks) -> None:
        def work() -> Reply:
            deleted = self._tasks.delete(command.tasks, self._clock())
            self._running.drop(deleted)
            self._send(protocol.TasksRemoved(tasks=tuple(deleted)))
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore(self, command: protocol.RestoreTasks) -> None:
        def work() -> Reply:
            for task in self._tasks.restore(command.tasks, self._running.model):
                self._send(protocol.TaskAdded(task=self._running.shown(task)))
            self._running.resume()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _decide(self, command: protocol.DecideChanges) -> None:
        task_id, number = command.task_id, command.number
        if number is not None:

            def decide() -> Reply:
                self._tasks.get(task_id)
                piece = self._tasks.pieces.decide(task_id, number, command.changes, command.accepted)
                self._send(protocol.TaskPieceDone(task_id=task_id, piece=piece))
                return protocol.Done(request_id=command.request_id)

            self._answers.on_storage(command, decide)
            return

        def decide_all() -> Reply:
            self._storage.call(lambda: self._tasks.get(task_id))
            after: int | None = -1
            while after is not None:
                after = self._storage.call(
                    lambda after=after: self._tasks.pieces.decide_more(  # type: ignore[misc]
                        task_id, after, _AT_ONCE, command.accepted
                    )
                )
            self._storage.call(lambda: self._tell([task_id]))
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(decide_all))

    def _save(self, command: protocol.SaveTask) -> None:
        def work() -> Reply:
            done = self._showing.result(command.task_id)
            self._works.save(
                Path(command.path),
                command.form,
                done.task.options,
                done.task.title,
                text=done.text,
                pieces=done.pieces,
                labels=command.labels,
            )
            return protocol.TaskSaved(request_id=command.request_id, path=command.path)

        self._answers.when_done(command, self._worker.submit(work))

    def _preview(self, command: protocol.PreviewTable) -> None:
        def work() -> Reply:
            table = self._works.preview(Path(command.path))
            return protocol.TablePreviewed(request_id=command.request_id, table=table)

        self._answers.when_done(command, self._worker.submit(work))

    def _change(self, command: Command, task_id: TaskId, change: Callable[[], object]) -> None:
        def work() -> Reply:
            change()
            self._tell([task_id])
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _tell(self, task_ids: Sequence[TaskId]) -> None:
        for task in self._tasks.several(task_ids, self._running.model):
            self._running.telling.changed(self._running.shown(task))
