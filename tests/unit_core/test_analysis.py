"""The map, the state of the memory and its test, through the running core."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, LearningMode, Memory, MemoryEdit, MemoryKind, RecallKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader

FACTS = {
    "You live in Lisbon": MemoryKind.PLACE,
    "You live in Porto": MemoryKind.PLACE,
    "Your sister Clara is vegetarian": MemoryKind.PERSON,
    "You are allergic to peanuts": MemoryKind.HEALTH,
    "You have a dog called Bruno": MemoryKind.PET,
}


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(background=lambda prompt: "What about it?" if "Write the question" in prompt else "[]")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


@pytest.fixture
def memories(core: RunningCore) -> list[Memory]:
    added = [
        core.ask(protocol.AddMemory(text=text, kind=kind), protocol.MemorySaved).memory for text, kind in FACTS.items()
    ]
    indexed(core)
    return added


def indexed(core: RunningCore) -> None:
    """Wait until every memory has a vector."""
    for _ in range(3000):
        if not core.ask(protocol.CheckHealth(), protocol.HealthChecked).health.unindexed:
            return
        threading.Event().wait(0.02)
    raise AssertionError("they are not indexed")


def test_every_memory_is_a_point_of_its_kind_and_person(core: RunningCore, memories: list[Memory]) -> None:
    drawn = core.ask(protocol.DrawMap(), protocol.MapDrawn)
    assert drawn.total == len(FACTS)
    points = {point.text: point for point in drawn.points}
    assert {text: point.kind for text, point in points.items()} == FACTS
    assert points["Your sister Clara is vegetarian"].person == "Clara"
    assert all(abs(point.x) <= 1 and abs(point.y) <= 1 for point in drawn.points)
    lisbon, porto, dog = (points[text] for text in [*list(FACTS)[:2], "You have a dog called Bruno"])
    near = (lisbon.x - porto.x) ** 2 + (lisbon.y - porto.y) ** 2
    far = (lisbon.x - dog.x) ** 2 + (lisbon.y - dog.y) ** 2
    assert near < far
    assert core.ask(protocol.DrawMap(), protocol.MapDrawn).points == drawn.points
    core.ask(protocol.DeleteMemories(memory_ids=(memories[0].id,)), protocol.MemoriesSaved)
    assert memories[0].id not in {point.memory_id for point in core.ask(protocol.DrawMap(), protocol.MapDrawn).points}


def test_an_empty_memory_has_an_empty_map_and_is_healthy(core: RunningCore) -> None:
    assert core.ask(protocol.DrawMap(), protocol.MapDrawn).points == ()
    health = core.ask(protocol.CheckHealth(), protocol.HealthChecked).health
    assert (health.holding, health.duplicates, health.unindexed) == (0, (), 0)
    assert core.ask(protocol.TestMemory(), protocol.MemoryTested).tested == ()


def test_health_tells_what_is_to_be_done(core: RunningCore, memories: list[Memory]) -> None:
    core.ask(protocol.AddMemory(text="You live in Lisbon, Portugal", kind=MemoryKind.PLACE), protocol.MemorySaved)
    core.ask(protocol.DeleteMemories(memory_ids=(memories[3].id,)), protocol.MemoriesSaved)
    indexed(core)
    health = core.ask(protocol.CheckHealth(), protocol.HealthChecked).health
    assert (health.holding, health.binned, health.past) == (5, 1, 0)
    assert health.by_kind == {MemoryKind.PLACE: 3, MemoryKind.PERSON: 1, MemoryKind.PET: 1}
    pairs = [(pair.older.text, pair.newer.text) for pair in health.contradictions]
    assert ("You live in Lisbon", "You live in Porto") in pairs
    told = [(pair.older.text, pair.newer.text) for pair in health.duplicates]
    assert ("You live in Lisbon", "You live in Lisbon, Portugal") in told
    assert health.growth[-1][1] == 5
    assert health.compared == 5


def test_the_test_asks_and_says_where_recall_found_it(
    core: RunningCore, model: ScriptedModel, memories: list[Memory]
) -> None:
    for question in ("Where do I live?", "Am I allergic to peanuts?"):
        model.say(question, Purpose.BACKGROUND)
    tested = core.ask(protocol.TestMemory(seed=1), protocol.MemoryTested).tested
    assert {one.memory.text for one in tested} == set(FACTS)
    assert {one.question for one in tested} == {"Where do I live?", "Am I allergic to peanuts?", "What about it?"}
    assert all(one.place is None for one in tested if one.question == "What about it?")
    assert core.wait(protocol.AnalysisProgressed).done >= 0
    # The use counts are as they were: nobody was told.
    assert all(one.use_count == 0 for one in core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories)


def test_it_can_be_stopped(core: RunningCore, model: ScriptedModel, memories: list[Memory]) -> None:
    asked, go_on = threading.Event(), threading.Event()

    def hold(purpose: Purpose, _generated: int) -> None:
        if purpose is Purpose.BACKGROUND:
            asked.set()
            assert go_on.wait(120)

    model.gate = hold
    request = core.send(protocol.TestMemory())
    assert asked.wait(120)
    core.ask(protocol.StopAnalysis(), protocol.Done)
    go_on.set()
    failed = core.wait(protocol.Failed, lambda reply: reply.request_id == request)
    assert failed.problem.code == "cancelled"


def test_the_index_is_compared_with_the_store(core: RunningCore, memories: list[Memory]) -> None:
    service = core._core.service
    serving = service._indexing._spaces.serving
    assert serving is not None
    # As if its vector had been lost.
    service._storage.call(lambda: serving.index.remove(RecallKind.MEMORY, [f"{memories[0].id}#0"]))
    assert core.ask(protocol.CheckHealth(), protocol.HealthChecked).health.unindexed == 1
    core.ask(protocol.CheckIndex(), protocol.Done)
    indexed(core)


def test_a_block_has_a_history(core: RunningCore) -> None:
    for text in ("Call me Anna.", ""):
        core.ask(protocol.EditBlock(label=BlockLabel.USER, text=text), protocol.BlockSaved)
    shown = core.ask(protocol.ShowBlockHistory(label=BlockLabel.USER), protocol.BlockHistoryShown)
    assert [version.text for version in shown.versions] == ["", "Call me Anna."]


def test_a_memory_can_be_as_it_was_at_any_time(core: RunningCore, memories: list[Memory]) -> None:
    memory = memories[0]
    for edit in (MemoryEdit(text="You live in Braga", pinned=True), MemoryEdit(kind=MemoryKind.NOTE)):
        core.ask(protocol.EditMemories(memory_ids=(memory.id,), edit=edit), protocol.MemoriesSaved)
    changes = core.ask(protocol.ShowHistory(memory_id=memory.id), protocol.HistoryShown).changes
    first = changes[0].state
    assert first is not None
    back = core.ask(protocol.EditMemories(memory_ids=(memory.id,), edit=first), protocol.MemoriesSaved).memories[0]
    assert (back.text, back.pinned, back.kind) == (memory.text, False, memory.kind)
