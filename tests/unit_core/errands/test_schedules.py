"""Errands that begin by themselves at their time, while the program runs; what was missed is told."""

from __future__ import annotations

from contextlib import closing
from datetime import datetime

import pytest

from core import protocol
from core.errands.beginning import Beginning
from core.errands.scheduling import ErrandSchedules
from core.errors import StorageFull
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    Errand,
    ErrandDraft,
    ErrandPhase,
    ErrandSchedule,
    ErrandScheduleId,
    Repeats,
)
from core.reminders.repeating import local_time
from core.storage.database import Database
from core.storage.errand_schedules import KeptSchedule, StoredErrandSchedules
from core.tools.registry import Permissions, Registry
from tests.unit_core.errands.conftest import Start
from tests.unit_core.errands.errand_core import ANSWER, Asked, say
from tests.unit_core.running_core import RunningCore

DAY_S = 86_400.0
# A Monday.
START = datetime(2026, 11, 30, 10).timestamp()


class Clock:
    now = START

    def __call__(self) -> float:
        return self.now


DRAFT = ErrandDraft(goal="Sort my invoices", steps=("Look",), begins=True)


def save(core: RunningCore, due_at: float, repeats: Repeats = Repeats.WEEKLY, **given: object) -> ErrandSchedule:
    schedule = ErrandSchedule(
        id=ErrandScheduleId(0),
        draft=DRAFT,
        due_at=due_at,
        repeats=repeats,
        **given,  # type: ignore[arg-type]
    )
    return core.ask(protocol.SaveErrandSchedule(schedule=schedule), protocol.ErrandScheduleSaved).schedule


def schedules(core: RunningCore) -> list[ErrandSchedule]:
    return list(core.ask(protocol.ListErrandSchedules(), protocol.ErrandSchedulesListed).schedules)


def test_it_begins_at_its_time_and_waits_for_the_next(start: Start, model: ScriptedModel) -> None:
    clock = Clock()
    core = start(clock=clock, minute_s=0.05)
    asked = Asked(core)
    read = core.ask(protocol.ReadErrandTime(words="every Monday at 11"), protocol.ErrandTimeRead)
    assert (read.due_at, read.repeats) == (START + 3600 + 7 * DAY_S, Repeats.WEEKLY)
    assert core.ask(protocol.ReadErrandTime(words="when I like it"), protocol.ErrandTimeRead).due_at is None
    saved = save(core, START + 3600, read.repeats)
    say(model, ANSWER, "All is sorted.")
    clock.now = START + 3601
    added = core.wait(protocol.ErrandAdded).errand
    assert added.schedule_id == saved.id
    assert asked.became(added.id, ErrandPhase.DONE).report == "All is sorted."
    (after,) = schedules(core)
    assert (after.due_at, after.last, after.missed_at, after.enabled) == (
        START + 3600 + 7 * DAY_S,
        added.id,
        None,
        True,
    )
    # Once is once.
    core.settle()
    assert len(asked.listed()) == 1


def test_what_was_missed_is_told_and_done_when_the_user_says_so(start: Start, model: ScriptedModel) -> None:
    clock = Clock()
    core = start(clock=clock, minute_s=0.05)
    weekly, once = save(core, START + 3600), save(core, START + 7200, Repeats.NEVER)
    core.close()
    clock.now = START + 8 * DAY_S
    core = start(clock=clock, minute_s=0.05)
    asked = Asked(core)
    missed = {
        one: core.wait(protocol.ErrandMissed, lambda event: event.schedule.id == one).schedule  # noqa: B023
        for one in (weekly.id, once.id)
    }
    # Of several times the last.
    assert missed[weekly.id].missed_at == START + 3600 + 7 * DAY_S
    assert missed[once.id].missed_at == START + 7200
    assert [one.enabled for one in schedules(core)] == [True, False]
    assert not asked.listed()
    say(model, ANSWER, "Sorted.")
    begun = core.ask(protocol.RunErrandSchedule(schedule_id=weekly.id), protocol.ErrandStarted).errand
    asked.became(begun.id, ErrandPhase.DONE)
    asked.do(protocol.DismissErrandMissed(schedule_id=once.id))
    assert [one.missed_at for one in schedules(core)] == [None, None]
    core.close()
    # Told again at the next start only what is still open.
    core = start(clock=clock, minute_s=0.05)
    core.settle()
    assert not any(isinstance(one, protocol.ErrandMissed) for one in core.seen)


def test_saved_changed_and_deleted(start: Start) -> None:
    clock = Clock()
    core = start(clock=clock, minute_s=0.05)
    asked = Asked(core)
    # The time of one that repeats is moved to the next; one that doesn't needs a time to come.
    assert save(core, START - 3600, Repeats.DAILY).due_at == START - 3600 + DAY_S
    past = ErrandSchedule(id=ErrandScheduleId(0), draft=DRAFT, due_at=START - 1)
    assert asked.refused(protocol.SaveErrandSchedule(schedule=past)) == "invalid_request"
    empty = ErrandSchedule(id=ErrandScheduleId(0), draft=ErrandDraft(goal=""), due_at=START + 1)
    assert asked.refused(protocol.SaveErrandSchedule(schedule=empty)) == "invalid_request"
    (kept,) = schedules(core)
    off = ErrandSchedule(id=kept.id, draft=DRAFT, due_at=kept.due_at, repeats=Repeats.DAILY, enabled=False)
    core.ask(protocol.SaveErrandSchedule(schedule=off), protocol.ErrandScheduleSaved)
    clock.now = START + 5 * DAY_S
    core.settle()
    assert not asked.listed()
    asked.do(protocol.DeleteErrandSchedule(schedule_id=kept.id))
    assert not schedules(core)
    assert asked.refused(protocol.RunErrandSchedule(schedule_id=kept.id)) == "not_found"


class Full(Beginning):
    """Begins nothing: the disk is full."""

    def __init__(self) -> None:
        pass

    def start(self, draft: ErrandDraft, schedule_id: ErrandScheduleId | None = None) -> Errand:
        raise StorageFull("There is no room.")


def test_what_could_not_be_begun_is_told_as_missed(paths: Paths) -> None:
    with closing(Database(paths.database)) as database:
        stored, told = StoredErrandSchedules(database), list[protocol.Event]()
        at = local_time(START)
        stored.add(KeptSchedule(id=ErrandScheduleId(0), draft=DRAFT, begins=at, at=at))
        # The tools aren't asked for.
        tools = Registry([], Permissions(None, None))  # type: ignore[arg-type]
        looked = ErrandSchedules(stored, Full(), tools, told.append, lambda: START, lambda: None)
        with pytest.raises(StorageFull):
            looked.look()
        looked.look()
        assert [(one.enabled, one.missed_at) for one in stored.all()] == [(False, START)]
        assert [type(one) for one in told] == [protocol.ErrandMissed]
