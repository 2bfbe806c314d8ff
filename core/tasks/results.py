"""What came of pieces: stored one by one, and read again by those that come after."""

from __future__ import annotations

from collections.abc import Callable

import msgspec

from core.records import PieceResult, TaskId, TaskPiece
from core.storage.tasks import Tasks
from core.worker import Priority, Worker

# Pieces read from the store in one go: some milliseconds, so that commands get in between.
_AT_ONCE = 200


class Result(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a piece.

    Attributes:
        seconds: it took.
        model: that did it; empty: none.
    """

    task_id: TaskId
    number: int
    result: PieceResult
    seconds: float
    model: str


class Results:
    """To be used on the model worker.

    Args:
        stored: told of each piece that is stored, on the storage worker.
    """

    def __init__(self, storage: Worker, tasks: Tasks, stored: Callable[[TaskId, TaskPiece], None]) -> None:
        self._storage = storage
        self._tasks = tasks
        self._stored = stored
        self._unsaved: Result | None = None
        self._done: tuple[TaskId, list[TaskPiece]] | None = None

    def forget(self) -> None:
        """Everything was erased."""
        self._unsaved = self._done = None

    def save(self, result: Result) -> None:
        """Store what came of a piece; nothing if nobody wants it any more.

        Raises:
            StorageError: it isn't stored, and is kept until `save_again` can.
        """
        self._unsaved = result
        self.save_again()

    def save_again(self) -> None:
        """Store what couldn't be stored before, if there is something.

        Raises:
            StorageError: it still can't be.
        """
        done = self._unsaved
        if done is None:
            return

        def store() -> TaskPiece | None:
            pieces = self._tasks.pieces
            if not pieces.store(done.task_id, done.number, done.result, seconds=done.seconds, model=done.model):
                return None
            piece = pieces.get(done.task_id, done.number)
            self._stored(done.task_id, piece)
            return piece

        piece = self._storage.call(store)
        self._unsaved = None
        if piece is not None and self._done is not None and self._done[0] == done.task_id:
            self._done[1].append(msgspec.structs.replace(piece, source=""))

    def so_far(self, task_id: TaskId) -> list[TaskPiece]:
        """All pieces that are done, in order, without their sources."""
        # Kept while the task goes on, and what is done is added: read anew for each piece, a long task would take for ever.
        if self._done is None or self._done[0] != task_id:
            self._done = task_id, self.read(task_id)
        return list(self._done[1])

    def read(self, task_id: TaskId) -> list[TaskPiece]:
        """The same, as they are on the disk."""
        found: list[TaskPiece] = []
        while True:
            after = found[-1].number if found else -1
            some = self._storage.call(
                lambda after=after: self._tasks.pieces.done(task_id, after, _AT_ONCE),  # type: ignore[misc]
                Priority.BACKGROUND,
            )
            found += some
            if len(some) < _AT_ONCE:
                return found
