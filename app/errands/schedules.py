"""The errands that begin by themselves, as rows; and those that were missed."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import msgspec
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from app.chat.plain_text import one_line
from app.core_client import CoreClient
from app.elsewhere.words import BROKEN_OFF
from app.errands.words import schedule_text, short_goal
from app.style import isolated
from app.translation import list_text
from app.widgets.toast import Toast
from core.protocol import (
    Command,
    DeleteErrandSchedule,
    DismissErrandMissed,
    ErrandMissed,
    ErrandSchedulesChanged,
    ErrandSchedulesListed,
    ErrandStarted,
    Event,
    EverythingDeleted,
    Failed,
    ListErrandSchedules,
    Reply,
    RunErrandSchedule,
    SaveErrandSchedule,
)
from core.records import ErrandSchedule, ErrandScheduleId

Index = QModelIndex | QPersistentModelIndex

# "in 3 min" is true for so long.
_TICK_MS = 20_000


class ScheduleModel(QAbstractListModel):
    """`SCHEDULE_ROLE`: the `ErrandSchedule`.

    Signals:
        listed: as the core has them now.
        missed_one: (ErrandSchedule) its time came while the program didn't run.
        failed: (Problem)

    Attributes:
        total: None: nobody knows yet how many there are.
        now: what time it is, Unix seconds.
    """

    SCHEDULE_ROLE = Qt.ItemDataRole.UserRole + 1
    STATE_ROLE = Qt.ItemDataRole.UserRole + 2

    listed = Signal()
    missed_one = Signal(object)
    failed = Signal(object)

    def __init__(
        self, client: CoreClient, parent: QObject | None = None, *, now: Callable[[], float] = time.time
    ) -> None:
        super().__init__(parent)
        self._client = client
        self.now = now
        self.schedules: tuple[ErrandSchedule, ...] = ()
        self.total: int | None = None
        self._listing = 0
        client.welcomed.connect(self._list)
        client.event.connect(self._hear)
        self._tick = QTimer(self, interval=_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        if client.welcome is not None:
            self._list()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - an invalid index is a value
        return 0 if parent.isValid() else len(self.schedules)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not self.checkIndex(index, self.CheckIndexOption.IndexIsValid):
            return None
        schedule = self.schedules[index.row()]
        match role:
            case self.SCHEDULE_ROLE:
                return schedule
            case self.STATE_ROLE:
                return schedule_text(schedule, self.now())
            case Qt.ItemDataRole.DisplayRole:
                return one_line(schedule.draft.goal)
            case Qt.ItemDataRole.AccessibleTextRole:
                return list_text([one_line(schedule.draft.goal), schedule_text(schedule, self.now())])
            case _:
                return None

    def schedule(self, row: int) -> ErrandSchedule | None:
        return self.schedules[row] if 0 <= row < len(self.schedules) else None

    @property
    def missed(self) -> tuple[ErrandSchedule, ...]:
        """Those whose time came while the program didn't run, the latest last."""
        missed = (one for one in self.schedules if one.missed_at is not None)
        return tuple(sorted(missed, key=lambda one: one.missed_at or 0.0))

    def _hear(self, event: Event) -> None:
        match event:
            case ErrandSchedulesChanged():
                self._list()
            case ErrandMissed(schedule=schedule):
                self._list()
                self.missed_one.emit(schedule)
            case EverythingDeleted():
                self._take(())
            case _:
                pass

    def _list(self) -> None:
        self._listing += 1
        listing = self._listing

        def listed(reply: Reply) -> None:
            if listing != self._listing:
                return
            if isinstance(reply, ErrandSchedulesListed):
                self._take(reply.schedules)
            elif isinstance(reply, Failed) and reply.problem.code not in BROKEN_OFF:
                self.failed.emit(reply.problem)

        self._client.ask(ListErrandSchedules(), listed)

    def _take(self, schedules: tuple[ErrandSchedule, ...]) -> None:
        self.beginResetModel()
        self.schedules = schedules
        self.total = len(schedules)
        self.endResetModel()
        self.listed.emit()

    def _on_tick(self) -> None:
        if self.schedules:
            self.dataChanged.emit(self.index(0), self.index(len(self.schedules) - 1))


class ScheduleActions(QObject):
    """What can be done with a schedule.

    Signals:
        toast_requested: (Toast) what was done, and how to take it back.
        begun: (Errand) one was begun now.
        failed: (Problem)
    """

    toast_requested = Signal(object)
    begun = Signal(object)
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject) -> None:
        super().__init__(parent)
        self._client = client

    def run(self, schedule: ErrandSchedule) -> None:
        """Begin it now, whatever its time."""

        def answered(reply: Reply) -> None:
            if isinstance(reply, ErrandStarted):
                self.begun.emit(reply.errand)
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(RunErrandSchedule(schedule_id=schedule.id), answered)

    def dismiss(self, schedule: ErrandSchedule) -> None:
        """It was missed, and stays so."""
        self._ask(DismissErrandMissed(schedule_id=schedule.id))

    def set_enabled(self, schedule: ErrandSchedule, *, enabled: bool) -> None:
        self._ask(SaveErrandSchedule(schedule=msgspec.structs.replace(schedule, enabled=enabled)))

    def delete(self, schedule: ErrandSchedule) -> None:
        words = self.tr("“%1” isn't done on a schedule any more")
        again = msgspec.structs.replace(schedule, id=ErrandScheduleId(0))
        toast = Toast(
            words.replace("%1", isolated(short_goal(schedule.draft.goal))),
            self.tr("Undo"),
            lambda: self._ask(SaveErrandSchedule(schedule=again)),
        )
        self._ask(DeleteErrandSchedule(schedule_id=schedule.id), toast)

    def _ask(self, command: Command, toast: Toast | None = None) -> None:
        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                self.failed.emit(reply.problem)
            elif toast is not None:
                self.toast_requested.emit(toast)

        self._client.ask(command, answered)
