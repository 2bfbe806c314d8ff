"""A timer runs from when it was asked for, however late the user gives leave."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Reminder, ToolAnswer, ToolCallPhase
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.test_calls import ANSWER, answer, call_in, finished, listed, say, step

START = datetime(2026, 11, 30, 10).timestamp()


class Clock:
    now = START

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(context_length=16_384)


@pytest.fixture
def core(paths: Paths, embedder: Embedder, clock: Clock, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, clock=clock)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def reminders(core: RunningCore) -> tuple[Reminder, ...]:
    return core.ask(protocol.ListReminders(), protocol.RemindersListed).reminders


ASKED = "Set a timer for 10 minutes"
CALL = step("start_timer", minutes=10, label="tea")


def test_it_rings_ten_minutes_after_it_was_asked_for(core: RunningCore, clock: Clock, model: ScriptedModel) -> None:
    model.say(CALL)
    accepted = say(core, ASKED)
    wants = call_in(core, ToolCallPhase.ASKING)
    clock.now += 120
    for line in (ANSWER, "It runs."):
        model.say(line)
    answer(core, wants, ToolAnswer.ONCE)
    assert finished(core, accepted).text == "It runs."
    (timer,) = reminders(core)
    assert (timer.due_at, timer.timer) == (START + 600, True)
    (made,) = listed(core, accepted)
    assert "Monday, 30 November 2026, 10:10: tea" in made.result


def test_what_is_over_before_leave_is_given_is_told(core: RunningCore, clock: Clock, model: ScriptedModel) -> None:
    model.say(CALL)
    accepted = say(core, ASKED)
    wants = call_in(core, ToolCallPhase.ASKING)
    clock.now += 900
    for line in (ANSWER, "It is over."):
        model.say(line)
    answer(core, wants, ToolAnswer.ONCE)
    finished(core, accepted)
    assert reminders(core) == ()
    (made,) = listed(core, accepted)
    assert made.phase is ToolCallPhase.FAILED
    assert "10:10, which was over before they gave leave" in made.result and "10:15" in made.result
