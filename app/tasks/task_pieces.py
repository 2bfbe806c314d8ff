"""The pieces of one task, listed page by page as they are looked at, and what is told of them while they are being done."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from core.protocol import (
    Event,
    EverythingDeleted,
    Failed,
    Reply,
    ShowTask,
    TaskAdded,
    TaskChanged,
    TaskPieceDone,
    TaskShown,
    TasksRemoved,
    TaskTextGrew,
)
from core.records import Confusion, Task, TaskId, TaskPiece, TaskStatus

PAGE_SIZE = 200

# While many are done, what is reckoned from all of them is asked for so often.
RECKON_MS = 600

ENDED = (TaskStatus.DONE, TaskStatus.CANCELLED, TaskStatus.FAILED)


class TaskPieces(QObject):
    """Attributes:
        task: None: none is shown, or it isn't here yet.
        total: how many pieces of level 0 there are.
        whole, counts, confusion: as in `TaskShown`.
        growing: which piece is being written, and what of it.

    Signals:
        began: another task is shown; nothing is known of it.
        task_changed: it has come further, or what is known of all its pieces is otherwise.
        changed(int, int): pieces from the first to the last of these numbers are here, or are otherwise.
        grew(int): more was written of a piece.
        reckoned: `counts`, `confusion` or `whole` are otherwise.
        failed(Problem)
        gone: it was removed.
    """

    began = Signal()
    task_changed = Signal()
    changed = Signal(int, int)
    grew = Signal(int)
    reckoned = Signal()
    failed = Signal(object)
    gone = Signal()

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._task_id: TaskId | None = None
        self._showing = 0  # counts tasks, so that a late answer about an earlier one is dropped
        self._forget()
        # What is drawn wants pieces; asked for is what it wanted in one go.
        self._asking = QTimer(self, singleShot=True, interval=0)
        self._asking.timeout.connect(self._ask_wanted)
        self._reckoning = QTimer(self, singleShot=True, interval=RECKON_MS)
        self._reckoning.timeout.connect(self._reckon)
        client.event.connect(self._hear)
        client.welcomed.connect(self.refresh)

    def _forget(self) -> None:
        self.task: Task | None = None
        self.total = 0
        self.whole: TaskPiece | None = None
        self.counts: dict[str, int] = {}
        self.confusion: Confusion | None = None
        self.growing: tuple[int, str] | None = None
        self._pieces: dict[int, TaskPiece] = {}
        self._fresh: set[int] = set()  # pages that are as the core has them, or asked for
        self._here: set[int] = set()  # pages that have come
        self._wanted: set[int] = set()
        self._waiting: list[Callable[[], None]] = []  # for all of them

    # --- what is shown ----------------------------------------------------------------------------------------

    def show(self, task_id: TaskId) -> None:
        """Speak of this task from now on."""
        if task_id == self._task_id and self.task is not None:
            self.refresh()
            return
        self._task_id = task_id
        self._showing += 1
        self._forget()
        self.began.emit()
        self._want(0)

    def refresh(self) -> None:
        """List anew what is here; it stays in sight until then."""
        if self._task_id is None:
            return
        self._wanted |= self._here | {0}
        self._fresh.clear()
        self._asking.start()

    def piece(self, number: int) -> TaskPiece | None:
        """A piece of level 0; None while it isn't listed, which is asked for."""
        found = self._pieces.get(number)
        if found is None and number // PAGE_SIZE not in self._fresh:
            self._want(number // PAGE_SIZE)
        return found

    def known(self, number: int) -> TaskPiece | None:
        """A piece, if it is listed."""
        return self._pieces.get(number)

    @property
    def all_here(self) -> bool:
        """Every piece is listed."""
        return self.task is not None and self._next_missing() is None

    def with_all(self, then: Callable[[], None]) -> None:
        """Have every piece listed, one page after the other, and go on."""
        if self.all_here:
            then()
        else:
            self._waiting.append(then)
            self._go_on()

    # --- the core ---------------------------------------------------------------------------------------------

    def _next_missing(self) -> int | None:
        pages = -(-self.total // PAGE_SIZE)
        return next((page for page in range(pages) if page not in self._here), None)

    def _go_on(self) -> None:
        if not self._waiting or self.task is None:
            return
        page = self._next_missing()
        if page is None:
            waiting, self._waiting = self._waiting, []
            for then in waiting:
                then()
        elif page not in self._fresh:
            self._want(page)

    def _want(self, page: int) -> None:
        self._wanted.add(page)
        self._asking.start()

    def _ask_wanted(self) -> None:
        wanted, self._wanted = self._wanted - self._fresh, set()
        for page in sorted(wanted):
            self._fresh.add(page)
            self._ask(page)

    def _ask(self, page: int) -> None:
        showing, task_id = self._showing, self._task_id
        if task_id is None:
            return

        def answered(reply: Reply) -> None:
            if showing != self._showing:
                return
            if isinstance(reply, TaskShown):
                self._take(page, reply)
            elif isinstance(reply, Failed):
                self._fresh.discard(page)
                # A core that died is started again, and everything is asked for anew.
                if reply.problem.code not in BROKEN_OFF:
                    self._waiting.clear()
                    self.failed.emit(reply.problem)

        self._client.ask(ShowTask(task_id=task_id, after=page * PAGE_SIZE, limit=PAGE_SIZE), answered)

    def _take(self, page: int, reply: TaskShown) -> None:
        first = page * PAGE_SIZE
        known_before = self.task is not None
        total_before, self.total = self.total, reply.total
        changed = [first + at for at, piece in enumerate(reply.pieces) if self._pieces.get(first + at) != piece]
        self._pieces.update((first + at, piece) for at, piece in enumerate(reply.pieces))
        self._here.add(page)
        task_before, self.task = self.task, reply.task
        self._set_reckoned(reply)
        if not known_before or task_before != reply.task or total_before != reply.total:
            self.task_changed.emit()
        if changed:
            self.changed.emit(changed[0], changed[-1])
        self._go_on()

    def _reckon(self) -> None:
        showing, task_id = self._showing, self._task_id
        if task_id is None:
            return

        def answered(reply: Reply) -> None:
            if showing == self._showing and isinstance(reply, TaskShown):
                self._set_reckoned(reply)

        self._client.ask(ShowTask(task_id=task_id, limit=1), answered)

    def _set_reckoned(self, reply: TaskShown) -> None:
        before = (self.whole, self.counts, self.confusion)
        self.whole, self.counts, self.confusion = reply.whole, dict(reply.counts), reply.confusion
        if before != (self.whole, self.counts, self.confusion):
            self.reckoned.emit()

    def _hear(self, event: Event) -> None:
        match event:
            case TaskChanged(task=task) | TaskAdded(task=task) if task.id == self._task_id and self.task is not None:
                ended = task.status in ENDED and self.task.status not in ENDED
                self.task = task
                if task.status is not TaskStatus.RUNNING:
                    self.growing = None
                self.task_changed.emit()
                if ended:
                    # Now there is what is put together of all of them.
                    self._reckon()
            case TaskPieceDone(task_id=task_id, piece=piece) if task_id == self._task_id and self.task is not None:
                self._take_piece(piece)
            case TaskTextGrew(task_id=task_id, number=number, text=text) if task_id == self._task_id:
                self.growing = (number, text)
                self.grew.emit(number)
            case TasksRemoved(tasks=tasks) if self._task_id in tasks:
                self._leave()
            case EverythingDeleted() if self._task_id is not None:
                self._leave()
            case _:
                pass

    def _leave(self) -> None:
        self._task_id = None
        self._showing += 1
        self._forget()
        self.gone.emit()

    def _take_piece(self, piece: TaskPiece) -> None:
        if self.growing is not None and self.growing[0] == piece.number:
            self.growing = None
        if piece.level:
            self._reckoning.start()
            return
        before = self._pieces.get(piece.number)
        self._pieces[piece.number] = piece
        self.total = max(self.total, piece.number + 1)
        self.changed.emit(piece.number, piece.number)
        if before is None or self.confusion is not None:
            # Only the core knows what was counted of it.
            if not self._reckoning.isActive():
                self._reckoning.start()
        elif tally(before) != tally(piece):
            counts = Counter(self.counts)
            counts.update(tally(piece))
            counts.subtract(tally(before))
            self.counts = dict(counts)
            self.reckoned.emit()


def tally(piece: TaskPiece) -> Counter[str]:
    """What of a piece is counted in `TaskShown.counts`."""
    result = piece.result
    if result is None:
        return Counter()
    if result.label:
        return Counter([result.label])
    words = {None: "open", True: "accepted", False: "rejected"}
    return Counter(words[change.accepted] for change in result.changes)
