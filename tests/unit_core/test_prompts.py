"""What the model reads is shown as it is: every token of it, in its parts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import BlockLabel, ConversationId, LearningMode, MemoryKind, PromptPart, PromptPartKind
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Kind = PromptPartKind


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(answer=lambda _: "So it is.")


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.OFF), protocol.Done)
    yield core
    core.close()


def shown(core: RunningCore, conversation: ConversationId) -> tuple[PromptPart, ...]:
    return core.ask(protocol.ShowPrompt(conversation_id=conversation), protocol.PromptShown).parts


def test_every_part_of_the_prompt_is_there_in_order(core: RunningCore, model: ScriptedModel) -> None:
    core.ask(protocol.EditBlock(label=BlockLabel.USER, text="Paints fences."), protocol.BlockSaved)
    core.ask(
        protocol.AddMemory(text="Your sister Clara can't eat walnuts.", kind=MemoryKind.PERSON), protocol.MemorySaved
    )
    core.indexed()
    accepted = core.talk("What can my sister Clara not eat?")
    conversation = accepted.conversation_id
    core.talk("Thanks", conversation)
    parts = shown(core, conversation)
    kinds = [part.kind for part in parts if part.kind is not Kind.FRAME]
    assert kinds == [
        Kind.INSTRUCTIONS,
        Kind.PROFILE,
        Kind.RECALLED,
        Kind.MESSAGE,
        Kind.REPLY,
        Kind.MESSAGE,
        Kind.REPLY,
    ]
    by_kind = {part.kind: part for part in reversed(parts)}
    assert "Paints fences." in by_kind[Kind.PROFILE].text
    assert "walnuts" in by_kind[Kind.RECALLED].text
    assert by_kind[Kind.MESSAGE].text == "What can my sister Clara not eat?"
    assert by_kind[Kind.MESSAGE].message_id == accepted.message_id
    # The last reply is in it by now; the model was given all before.
    whole = len(model.prompts[-1][1]) and sum(part.tokens for part in parts)
    stats = core.stats_of(core.talk("Bye", conversation))
    assert stats.prompt_tokens == whole + len("Bye") + 4


def test_one_that_was_not_continued_since_the_start_is_shown_too(
    core: RunningCore, paths: Paths, embedder: Embedder
) -> None:
    conversation = core.talk("Hello there").conversation_id
    before = shown(core, conversation)
    core.close()
    again = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        again.hello()
        again.ready()
        assert shown(again, conversation) == before
    finally:
        again.close()


def test_without_a_model_and_without_the_conversation(paths: Paths, embedder: Embedder, core: RunningCore) -> None:
    conversation = core.talk("Hello there").conversation_id
    core.ask(protocol.DeleteConversation(conversation_id=conversation), protocol.Done)
    problem = core.ask(protocol.ShowPrompt(conversation_id=conversation), protocol.Failed).problem
    assert "doesn't exist any more" in problem.what
    core.close()
    bare = RunningCore(paths, ScriptedLoader(), embedder, model=None)
    try:
        bare.hello()
        problem = bare.ask(protocol.ShowPrompt(conversation_id=ConversationId(1)), protocol.Failed).problem
        assert "no model" in problem.what and problem.next_step
    finally:
        bare.close()
