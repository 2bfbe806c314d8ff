"""Where the user is asked first, facts wait for their word; what they never want learned isn't."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Memory, MemoryKind, MemorySource, SecretKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[[], RunningCore]


@pytest.fixture
def start(paths: Paths, embedder: Embedder) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def start_one() -> RunningCore:
        for earlier in cores:
            earlier.close()
        core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
        cores.append(core)
        core.hello()
        core.ready()
        core.indexed()  # the embedder is there
        core.ask(protocol.ChangeSettings(learning=LearningMode.PROPOSED), protocol.Done)
        return core

    yield start_one
    for core in cores:
        core.close()


def say(core: RunningCore, text: str) -> None:
    """Say something, and wait until it was learned from."""
    core.talk(text)
    for _ in range(50):
        core.idle()
        if not core.waiting_to_learn():
            return
    raise AssertionError("it isn't learned from")


def memories(core: RunningCore) -> list[Memory]:
    return list(core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories)


def lately(core: RunningCore) -> protocol.LatelyListed:
    return core.ask(protocol.ListLately(), protocol.LatelyListed)


def test_a_fact_waits_until_it_is_kept_also_over_a_restart(start: Start) -> None:
    core = start()
    say(core, "I live in Lisbon.")
    assert core.wait(protocol.ProposalsChanged).count == 1
    assert memories(core) == []
    core = start()
    assert core.hello().proposal_count == 1
    (proposal,) = lately(core).proposals
    assert (proposal.text, proposal.quote, proposal.replaces) == ("You live in Lisbon", "I live in Lisbon.", ())
    saved = core.ask(
        protocol.AcceptProposal(proposal_id=proposal.id, text="You live in Lisboa", kind=MemoryKind.PLACE),
        protocol.MemoriesSaved,
    )
    (memory,) = memories(core)
    assert saved.memories == (memory,)
    assert (memory.text, memory.quote, memory.source) == (
        "You live in Lisboa",
        "I live in Lisbon.",
        MemorySource.LEARNED,
    )
    assert memory.source_message_id == proposal.message_id
    assert memory.valid_from == proposal.said_at
    again = core.ask(
        protocol.AcceptProposal(proposal_id=proposal.id, text="You live in Lisbon", kind=MemoryKind.PLACE),
        protocol.Failed,
    )
    assert again.problem.code == "not_found"
    core.ask(protocol.UndoMemories(operation=saved.operation), protocol.MemoriesUndone)
    assert memories(core) == []


@pytest.mark.parametrize("replace", [True, False])
def test_what_contradicts_is_asked_for(start: Start, replace: bool) -> None:
    core = start()
    core.talk("Remember that I live in Lisbon.")
    say(core, "I moved to Porto.")
    (proposal,) = lately(core).proposals
    assert [memory.text for memory in proposal.replaces] == ["You live in Lisbon"]
    core.ask(
        protocol.AcceptProposal(proposal_id=proposal.id, text=proposal.text, kind=proposal.kind, replace=replace),
        protocol.MemoriesSaved,
    )
    holding = sorted(memory.text for memory in memories(core) if memory.valid_until is None)
    assert holding == (["You moved to Porto"] if replace else ["You live in Lisbon", "You moved to Porto"])
    learned = next(one for one in lately(core).learned if one.memory.text == "You moved to Porto")
    assert [one.text for one in learned.replaced] == (["You live in Lisbon"] if replace else [])


def test_what_was_discarded_for_good_is_not_proposed_again(start: Start) -> None:
    core = start()
    say(core, "I live in Lisbon.")
    (proposal,) = lately(core).proposals
    core.ask(protocol.DiscardProposal(proposal_id=proposal.id, never=True), protocol.Done)
    say(core, "I live in Lisbon now.")
    assert lately(core).proposals == ()
    (topic,) = lately(core).never
    assert topic.text == "You live in Lisbon"
    core.ask(protocol.LearnAgain(topic_id=topic.id), protocol.Done)
    say(core, "I live in Lisbon.")
    assert [one.text for one in lately(core).proposals] == ["You live in Lisbon"]


def test_what_was_only_discarded_may_be_proposed_again(start: Start) -> None:
    core = start()
    say(core, "I live in Lisbon.")
    core.ask(protocol.DiscardProposal(proposal_id=lately(core).proposals[0].id), protocol.Done)
    assert lately(core).proposals == ()
    say(core, "I live in Lisbon.")
    assert len(lately(core).proposals) == 1
    say(core, "I live in Lisbon.")
    assert len(lately(core).proposals) == 1


def test_a_learned_memory_is_forgotten_for_good(start: Start) -> None:
    core = start()
    core.ask(protocol.ChangeSettings(learning=LearningMode.AUTOMATIC), protocol.Done)
    say(core, "I live in Lisbon.")
    (memory,) = memories(core)
    core.ask(protocol.NeverLearn(memory_id=memory.id), protocol.MemoriesSaved)
    assert memories(core) == []
    say(core, "I live in Lisbon.")
    assert memories(core) == []
    assert [topic.text for topic in lately(core).never] == ["You live in Lisbon"]
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert lately(core).never == ()


def test_a_proposal_goes_with_its_conversation(start: Start) -> None:
    core = start()
    say(core, "I live in Lisbon.")
    (proposal,) = lately(core).proposals
    assert proposal.conversation_id is not None
    core.ask(protocol.DeleteConversation(conversation_id=proposal.conversation_id), protocol.Done)
    assert lately(core).proposals == ()
    failed = core.ask(
        protocol.AcceptProposal(proposal_id=proposal.id, text=proposal.text, kind=proposal.kind), protocol.Failed
    )
    assert failed.problem.code == "not_found"


SECRET = "My card is 4111 1111 1111 1111, I use it for holidays."


def test_what_tells_a_secret_is_held_back_and_told_without_its_words(start: Start) -> None:
    core = start()
    say(core, SECRET)
    (held,) = lately(core).held_back
    assert (held.looks_like, memories(core)) == (SecretKind.NUMBER, [])
    assert "4111" not in repr(held)
    saved = core.ask(protocol.KeepHeldBack(held_back_id=held.id), protocol.MemoriesSaved)
    (memory,) = saved.memories
    assert "4111" in memory.text and memory.source_message_id == held.message_id
    assert lately(core).held_back == ()
    core.ask(protocol.UndoMemories(operation=saved.operation), protocol.MemoriesUndone)
    assert memories(core) == []
    assert core.ask(protocol.KeepHeldBack(held_back_id=held.id), protocol.Failed).problem.code == "not_found"


def test_what_is_rightly_held_back_is_told_no_more(start: Start) -> None:
    core = start()
    say(core, SECRET)
    (held,) = lately(core).held_back
    core.ask(protocol.DropHeldBack(held_back_id=held.id), protocol.Done)
    assert lately(core).held_back == ()


def test_what_is_held_back_goes_with_its_message(start: Start) -> None:
    core = start()
    say(core, SECRET)
    (held,) = lately(core).held_back
    core.ask(protocol.DeleteConversation(conversation_id=held.conversation_id), protocol.Done)
    assert lately(core).held_back == ()
