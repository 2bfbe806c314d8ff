"""Learning from imported conversations: only when it is asked for, once, and each fact as of its own day."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Memory, MemoryKind
from tests.unit_core.imports.exports import talk, zipped
from tests.unit_core.running_core import RunningCore, ScriptedLoader

# Starts a core on the test's data folder, in place of the one before, with this much charge.
Start = Callable[..., RunningCore]

LYON, GHENT = 1_600_000_000.0, 1_700_000_000.0


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start(charge: float | None = None) -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder, charge=lambda: charge)
        cores.append(core)
        core.hello()
        core.ready()
        core.indexed()
        return core

    yield start
    for core in cores:
        core.close()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "export.zip"


def bring_in(core: RunningCore, path: Path, *, learn: bool = False) -> None:
    core.seen = [item for item in core.seen if not isinstance(item, protocol.ConversationsImported)]
    core.ask(protocol.ImportConversations(path=str(path), learn=learn), protocol.Done)
    core.wait(protocol.ConversationsImported)


def learned(core: RunningCore) -> None:
    """Wait until nothing imported is left to learn from."""
    core.wait(protocol.ImportedLearned, lambda event: not event.left)


def memories(core: RunningCore) -> dict[str, Memory]:
    return {memory.text: memory for memory in core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories}


def test_nothing_is_learned_unasked(start: Start, path: Path) -> None:
    core = start()
    zipped(path, [talk("a", "I live in Lyon.", "A fine town.", at=LYON)])
    bring_in(core, path)
    core.idle()
    assert memories(core) == {}
    assert core.waiting_to_learn() == 0


def test_each_fact_holds_since_its_own_day(start: Start, path: Path) -> None:
    core = start()
    # The newer conversation stands first, as in most exports.
    zipped(
        path,
        [
            talk("b", "I moved to Ghent.", "Good luck!", at=GHENT),
            talk("a", "I live in Lyon.", "A fine town.", "I play the cello.", "Lovely.", at=LYON),
        ],
    )
    bring_in(core, path, learn=True)
    learned(core)
    known = memories(core)
    lyon, ghent, cello = known["You live in Lyon"], known["You moved to Ghent"], known["You play the cello"]
    assert (lyon.valid_from, ghent.valid_from, cello.valid_from) == (LYON, GHENT, LYON + 2)
    assert lyon.valid_until == GHENT
    assert ghent.valid_until is cello.valid_until is None
    # It leads to the message it was said in.
    assert lyon.source_title == "Talk" and lyon.source_message_id is not None
    assert lyon.said_at == LYON


@pytest.mark.parametrize("by_hand", [True, False])
def test_what_was_said_long_ago_replaces_nothing_newer(start: Start, path: Path, by_hand: bool) -> None:
    core = start()
    if by_hand:
        core.ask(protocol.AddMemory(text="You live in Ghent", kind=MemoryKind.NOTE), protocol.MemorySaved)
        core.indexed()
    else:
        core.talk("I live in Ghent.")
        core.wait(protocol.MemoryAdded)
    zipped(path, [talk("a", "I moved to Lyon.", "A fine town.", at=LYON)])
    bring_in(core, path, learn=True)
    learned(core)
    known = memories(core)
    assert known["You live in Ghent"].valid_until is None
    assert known["You moved to Lyon"].valid_until is not None


def test_each_message_is_learned_from_once(start: Start, path: Path) -> None:
    core = start()
    zipped(path, [talk("a", "I play the cello.", "Lovely.", at=LYON)])
    bring_in(core, path, learn=True)
    learned(core)
    (cello,) = memories(core).values()
    core.ask(protocol.DeleteMemories(memory_ids=(cello.id,)), protocol.MemoriesSaved)
    assert core.ask(protocol.LearnFromImported(), protocol.ImportedQueued).messages == 0
    # What the next export brings is new.
    more = talk("a", "I play the cello.", "Lovely.", "I have a cat called Biscuit.", "How old is she?", at=LYON)
    zipped(path, [more])
    bring_in(core, path)
    core.seen = [item for item in core.seen if not isinstance(item, protocol.ImportedLearned)]
    assert core.ask(protocol.LearnFromImported(), protocol.ImportedQueued).messages == 1
    learned(core)
    assert list(memories(core)) == ["You have a cat called Biscuit"]


def test_what_was_said_here_since_is_not_learned_again(start: Start, path: Path) -> None:
    core = start()
    zipped(path, [talk("a", "Hello", "Hello!", at=LYON)])
    bring_in(core, path)
    (conversation,) = core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
    core.talk("I play the cello.", conversation.id)
    added = core.wait(protocol.MemoryAdded)
    core.ask(protocol.DeleteMemories(memory_ids=(added.memory.id,)), protocol.MemoriesSaved)
    assert core.ask(protocol.LearnFromImported(), protocol.ImportedQueued).messages == 1
    learned(core)
    assert memories(core) == {}


def test_it_can_be_stopped_and_goes_on_after_a_restart(start: Start, path: Path) -> None:
    core = start(charge=0.1)
    zipped(path, [talk(str(at), f"I have {at + 2} cats.", "Really?", at=LYON + at) for at in range(5)])
    bring_in(core, path)
    assert core.ask(protocol.LearnFromImported(), protocol.ImportedQueued).messages == 5
    told = core.wait(protocol.ImportedLearned)
    assert (told.left, told.total) == (5, 5)
    core.ask(protocol.StopLearningFromImported(), protocol.Done)
    assert core.wait(protocol.ImportedLearned, lambda event: not event.left).total == 5
    assert core.waiting_to_learn() == 0
    assert core.ask(protocol.LearnFromImported(), protocol.ImportedQueued).messages == 5
    again = start()
    learned(again)
    assert memories(again)


@pytest.mark.parametrize("mode", [LearningMode.ASKED, LearningMode.OFF])
def test_where_nothing_is_to_be_learned_it_says_so(start: Start, path: Path, mode: LearningMode) -> None:
    core = start()
    core.ask(protocol.ChangeSettings(learning=mode), protocol.Done)
    zipped(path, [talk("a", "I play the cello.", "Lovely.", at=LYON)])
    for command in (protocol.LearnFromImported(), protocol.ImportConversations(path=str(path), learn=True)):
        problem = core.ask(command, protocol.Failed).problem
        assert "learn nothing" in problem.what and problem.next_step
    assert core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations == ()


def test_proposed_facts_wait_for_a_word(start: Start, path: Path) -> None:
    core = start()
    core.ask(protocol.ChangeSettings(learning=LearningMode.PROPOSED), protocol.Done)
    zipped(path, [talk("a", "I play the cello.", "Lovely.", at=LYON)])
    bring_in(core, path, learn=True)
    learned(core)
    assert memories(core) == {}
    (proposal,) = core.ask(protocol.ListLately(), protocol.LatelyListed).proposals
    assert (proposal.text, proposal.said_at) == ("You play the cello", LYON)
