"""What the user limits a memory to holds: in which conversations it is recalled, and until when."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, LearningMode, Memory, MemoryEdit, MemoryKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader

FACT = "You are allergic to peanuts"
QUESTION = "Am I allergic to peanuts?"


class Clock:
    """Stands still until it is moved. Unix seconds."""

    def __init__(self) -> None:
        self.now = 1_790_000_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(answer=lambda _: "Hm.")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel, clock: Clock) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, clock=clock)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def add(core: RunningCore, text: str = FACT) -> Memory:
    memory = core.ask(protocol.AddMemory(text=text, kind=MemoryKind.HEALTH), protocol.MemorySaved).memory
    core.indexed()
    return memory


def edit(core: RunningCore, memory: Memory, **changes: object) -> None:
    core.ask(
        protocol.EditMemories(memory_ids=(memory.id,), edit=MemoryEdit(**changes)),  # type: ignore[arg-type]
        protocol.MemoriesSaved,
    )


def test_it_is_recalled_only_where_it_may_be(core: RunningCore, model: ScriptedModel) -> None:
    here = core.talk("Hello").conversation_id
    elsewhere = core.talk("Good morning").conversation_id
    memory = add(core)
    edit(core, memory, conversations=(here,), pinned=True)
    core.talk(QUESTION, elsewhere)
    assert "peanuts" not in model.prompts[-1][1].replace(QUESTION, "")
    core.talk("What do you know about me?", elsewhere)
    assert "peanuts" not in model.prompts[-1][1].replace(QUESTION, "")
    core.talk(QUESTION, here)
    assert FACT in model.prompts[-1][1]
    # Nor does it stand in what every prompt begins with.
    blocks = core.ask(protocol.ListBlocks(), protocol.BlocksListed).blocks
    assert FACT not in next(block.text for block in blocks if block.label is BlockLabel.USER)


def test_it_is_forgotten_on_its_day(core: RunningCore, model: ScriptedModel, clock: Clock) -> None:
    memory = add(core)
    edit(core, memory, expires_at=clock.now + 3600)
    core.talk(QUESTION)
    assert FACT in model.prompts[-1][1]
    clock.now += 7200
    core.talk(QUESTION)
    assert core.wait(protocol.MemoryRemoved).memory_id == memory.id
    assert FACT not in model.prompts[-1][1]
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0


def test_undo_reaches_recall(core: RunningCore, model: ScriptedModel) -> None:
    memory = add(core)
    edit(core, memory, text="You are allergic to walnuts")
    undone = core.ask(protocol.UndoMemories(), protocol.MemoriesUndone)
    assert (undone.text, undone.count) == (FACT, 1)
    assert core.wait(protocol.MemoryChanged, lambda event: event.memory.text == FACT).memory.id == memory.id
    core.indexed()
    core.talk(QUESTION)
    assert FACT in model.prompts[-1][1]
    core.ask(protocol.DeleteMemories(memory_ids=(memory.id,)), protocol.MemoriesSaved)
    core.ask(protocol.UndoMemories(), protocol.MemoriesUndone)
    core.ask(protocol.UndoMemories(), protocol.MemoriesUndone)  # that it was added
    assert core.ask(protocol.UndoMemories(), protocol.Failed).problem.code == "nothing_to_undo"
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).total == 0
    core.ask(protocol.RedoMemories(), protocol.MemoriesUndone)
    assert core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories[0].text == FACT


def test_of_several_that_are_changed_all_are_or_none(core: RunningCore) -> None:
    one, other = add(core), add(core, "You like tea")
    core.ask(protocol.DeleteMemories(memory_ids=(other.id,)), protocol.MemoriesSaved)
    core.seen.clear()
    failed = core.ask(
        protocol.EditMemories(memory_ids=(one.id, other.id), edit=MemoryEdit(pinned=True)), protocol.Failed
    )
    assert failed.problem.code == "not_found"
    assert not core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories[0].pinned
    assert not [event for event in core.seen if isinstance(event, protocol.MemoryChanged)]
