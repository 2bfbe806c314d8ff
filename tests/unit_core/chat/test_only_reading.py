"""A conversation that only reads memory: it is told what is known, and nothing said in it is kept as a memory."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ConversationId, MemoryKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


def only_reading(core: RunningCore) -> ConversationId:
    conversation = core.talk("Good morning").conversation_id
    core.idle()
    core.ask(protocol.SetLearns(conversation_id=conversation, learns=False), protocol.Done)
    return conversation


def count(core: RunningCore) -> int:
    return core.ask(protocol.ListMemories(), protocol.MemoriesListed).total


def last_prompt(model: ScriptedModel) -> str:
    return [text for purpose, text in model.prompts if purpose is Purpose.CHAT][-1]


def test_nothing_is_learned_and_memory_is_told_all_the_same(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(
        protocol.AddMemory(text="Your sister Clara can't eat walnuts.", kind=MemoryKind.PERSON), protocol.MemorySaved
    )
    core.indexed()
    conversation = only_reading(core)
    core.talk("I'm allergic to peanuts.", conversation)
    assert core.waiting_to_learn() == 0
    core.talk("What can my sister Clara not eat?", conversation)
    assert "walnuts" in last_prompt(model)
    core.idle()
    assert count(core) == 1


def test_what_is_asked_for_is_not_kept_either_and_that_is_said(core: RunningCore, model: ScriptedModel) -> None:
    conversation = only_reading(core)
    core.talk("Remember that my bike is blue.", conversation)
    assert "memory is only read, so this was not saved" in last_prompt(model)
    assert count(core) == 0
    core.ask(protocol.SetLearns(conversation_id=conversation, learns=True), protocol.Done)
    core.talk("Remember that my bike is blue.", conversation)
    assert core.wait(protocol.MemoryAdded).memory.text == "Your bike is blue"
    assert count(core) == 1


def test_it_holds_for_this_conversation_alone_and_stays_after_a_restart(
    core: RunningCore, paths: Paths, embedder: Embedder
) -> None:
    conversation = only_reading(core)
    core.close()
    again = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel(gate=lambda *_: None)), embedder)
    try:
        again.hello()
        again.ready()
        listed = again.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations
        assert [one.learns for one in listed if one.id == conversation] == [False]
        again.talk("Remember that my bike is blue.", conversation)
        assert count(again) == 0
        again.talk("Remember that my bike is blue.")
        assert count(again) == 1
    finally:
        again.close()
