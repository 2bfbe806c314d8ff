"""Being asked whether a memory is still so, through the running core."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import (
    LearningMode,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    Review,
    ReviewAnswer,
    ReviewEvery,
)
from tests.unit_core.running_core import RunningCore, ScriptedLoader

DAY_S = 86_400.0
START = datetime(2026, 11, 25, 12).timestamp()


class Clock:
    now = START

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def core(paths: Paths, embedder: Embedder, clock: Clock) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, clock=clock)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def add(core: RunningCore, text: str, kind: MemoryKind = MemoryKind.PLACE) -> Memory:
    return core.ask(protocol.AddMemory(text=text, kind=kind), protocol.MemorySaved).memory


def shown(core: RunningCore) -> protocol.ReviewShown:
    return core.ask(protocol.ShowReview(), protocol.ReviewShown)


def test_a_month_later_it_is_asked_about_and_answered(core: RunningCore, clock: Clock) -> None:
    lisbon, bike = add(core, "You live in Lisbon"), add(core, "You own a bike", MemoryKind.NOTE)
    today = datetime.fromtimestamp(clock.now).date()
    edit = MemoryEdit(review=Review.after(ReviewEvery.MONTH, today))
    core.ask(protocol.EditMemories(memory_ids=(lisbon.id, bike.id), edit=edit), protocol.MemoriesSaved)
    assert shown(core).memory is None
    clock.now = datetime(2026, 12, 25, 0, 1).timestamp()
    asked = shown(core)
    assert asked.memory is not None
    assert (asked.memory.id, asked.waiting) == (lisbon.id, 2)

    replace = protocol.ReplaceMemory(memory_id=lisbon.id, text=" You live in Porto ", kind=MemoryKind.PLACE)
    saved = core.ask(replace, protocol.MemoriesSaved)
    (porto,) = saved.memories
    assert porto.text == "You live in Porto"
    assert core.wait(protocol.MemoryAdded, lambda event: event.memory.id == porto.id)
    listed = core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories
    assert {memory.text: memory.superseded_by for memory in listed}["You live in Lisbon"] == porto.id
    assert shown(core).memory is None
    core.ask(protocol.UndoMemories(operation=saved.operation), protocol.MemoriesUndone)
    again = shown(core).memory
    assert again is not None
    assert again.id == lisbon.id

    answer = protocol.AnswerReview(memory_id=lisbon.id, answer=ReviewAnswer.NO_LONGER)
    (ended,) = core.ask(answer, protocol.MemoriesSaved).memories
    assert ended.valid_until == clock.now
    clock.now += DAY_S
    asked = shown(core)
    assert asked.memory is not None
    assert (asked.memory.id, asked.waiting) == (bike.id, 1)


def test_as_of_a_day_the_list_shows_what_held(core: RunningCore, clock: Clock) -> None:
    lisbon = add(core, "You live in Lisbon")
    clock.now += 40 * DAY_S
    core.ask(
        protocol.ReplaceMemory(memory_id=lisbon.id, text="You live in Porto", kind=MemoryKind.PLACE),
        protocol.MemoriesSaved,
    )
    core.indexed()

    def held(moment: float, query: str = "") -> list[str]:
        command = protocol.ListMemories(query=query, filter=MemoryFilter(as_of=moment))
        return [memory.text for memory in core.ask(command, protocol.MemoriesListed).memories]

    assert held(START + DAY_S) == ["You live in Lisbon"]
    assert held(START + DAY_S, "living in a Portuguese city") == held(START + DAY_S, "live") == ["You live in Lisbon"]
    assert held(clock.now + DAY_S) == ["You live in Porto"]
    assert held(START - DAY_S) == []


def test_the_state_of_the_memory_names_what_is_likely_outdated(core: RunningCore, clock: Clock) -> None:
    job, plan = add(core, "You work at a bank", MemoryKind.WORK), add(core, "You want to learn Greek", MemoryKind.PLAN)
    core.indexed()

    def outdated() -> list[str]:
        return [memory.text for memory in core.ask(protocol.CheckHealth(), protocol.HealthChecked).health.outdated]

    assert outdated() == []
    clock.now += 366 * DAY_S
    assert outdated() == ["You work at a bank"], f"{plan.text} may be forgotten, that is told elsewhere"
    core.ask(protocol.AnswerReview(memory_id=job.id, answer=ReviewAnswer.STILL_SO), protocol.MemoriesSaved)
    assert outdated() == []
