"""The errands that begin by themselves, as rows; and those that were missed."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec
from PySide6.QtCore import Signal

from app.chat.plain_text import one_line
from app.errands.words import schedule_text, short_goal
from app.rows.actions import Actions
from app.rows.timed_model import TimedModel
from app.style import isolated
from app.widgets.toast import Toast
from core.protocol import (
    DeleteErrandSchedule,
    DismissErrandMissed,
    ErrandMissed,
    ErrandSchedulesChanged,
    ErrandSchedulesListed,
    ErrandStarted,
    Event,
    Failed,
    ListErrandSchedules,
    Reply,
    RunErrandSchedule,
    SaveErrandSchedule,
)
from core.records import ErrandSchedule, ErrandScheduleId


class ScheduleModel(TimedModel[ErrandSchedule]):
    """Signals:
    missed_one: (ErrandSchedule) its time came while the program didn't run.
    """

    missed_one = Signal(object)

    def told(self, item: ErrandSchedule) -> Sequence[str]:
        return one_line(item.draft.goal), schedule_text(item, self.now())

    @property
    def missed(self) -> tuple[ErrandSchedule, ...]:
        """Those whose time came while the program didn't run, the latest last."""
        missed = (one for one in self.known if one.missed_at is not None)
        return tuple(sorted(missed, key=lambda one: one.missed_at or 0.0))

    # --- the core ---------------------------------------------------------------------------------------------

    def _command(self) -> ListErrandSchedules:
        return ListErrandSchedules()

    def _all(self, reply: Reply) -> Sequence[ErrandSchedule] | None:
        return reply.schedules if isinstance(reply, ErrandSchedulesListed) else None

    def _hear(self, event: Event) -> None:
        match event:
            case ErrandSchedulesChanged():
                self.refresh()
            case ErrandMissed(schedule=schedule):
                self.refresh()
                self.missed_one.emit(schedule)
            case _:
                pass


class ScheduleActions(Actions):
    """What can be done with a schedule.

    Signals:
        begun: (Errand) one was begun now.
    """

    begun = Signal(object)

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
