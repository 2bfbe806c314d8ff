"""Feedback, through the running core: it moves the ranking, is shown, can be taken back, and goes with what it is about."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest

from core import protocol
from core.memory.recall.feedback import beside, uses
from core.memory.recall.ranking import DEFAULT_WEIGHTS
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import LearningMode, Memory, MemoryEdit, MemoryKind, QuestionKind, RecalledItem, RecallKind
from core.storage.database import Database
from tests.unit_core.running_core import RunningCore, ScriptedLoader

FACTS = ("You are allergic to peanuts", "You don't eat mushrooms", "Your sister Clara is vegetarian")
QUESTION = "What should I not eat?"


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    # What it answers has no word of what is recalled: only outright feedback counts.
    model = ScriptedModel(context_length=8192, answer=lambda _: "Hm.")
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(learning=LearningMode.ASKED), protocol.Done)
    yield core
    core.close()


def remember(core: RunningCore) -> list[Memory]:
    memories = [
        core.ask(protocol.AddMemory(text=fact, kind=MemoryKind.HEALTH), protocol.MemorySaved).memory for fact in FACTS
    ]
    # None of them has all these words: once it is found, its vector is in the index.
    for query in ("peanut allergy", "eating mushroom dishes", "Clara eats no meat"):
        for _ in range(3000):
            if core.ask(protocol.ListMemories(query=query), protocol.MemoriesListed).total:
                break
            threading.Event().wait(0.02)
        else:
            raise AssertionError("they are not indexed")
    return memories


def weights(core: RunningCore) -> dict[QuestionKind, dict[str, float]]:
    shown = core.ask(protocol.ShowRanking(), protocol.RankingShown)
    return {kind.kind: {one.name: one.weight for one in kind.weights} for kind in shown.kinds}


def recalled(core: RunningCore, accepted: protocol.MessageAccepted) -> tuple[RecalledItem, ...]:
    return core.ask(protocol.ShowRecall(message_id=accepted.reply_id), protocol.RecallShown).items


def rate(core: RunningCore, accepted: protocol.MessageAccepted, position: int, rating: int) -> None:
    core.ask(protocol.RateRecalled(message_id=accepted.reply_id, position=position, rating=rating), protocol.Done)


def test_without_feedback_the_defaults_are_shown(core: RunningCore) -> None:
    shown = core.ask(protocol.ShowRanking(), protocol.RankingShown)
    assert {kind.kind for kind in shown.kinds} == set(QuestionKind)
    for kind in shown.kinds:
        assert kind.feedback == 0
        assert {one.name: one.weight for one in kind.weights} == pytest.approx(dict(DEFAULT_WEIGHTS))


def test_a_rating_moves_weights_and_the_items_own_weight_and_can_be_taken_back(core: RunningCore) -> None:
    remember(core)
    accepted = core.talk(QUESTION)
    items = recalled(core, accepted)
    assert len(items) >= 2
    assert all(
        item.score == pytest.approx(sum(item.features[name] * item.weights[name] for name in item.features), abs=0.05)
        for item in items
    )
    before = weights(core)
    rate(core, accepted, 1, -1)
    assert recalled(core, accepted)[1].rating == -1
    after = weights(core)
    assert after != before
    listed = core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories
    assert next(one for one in listed if one.id == items[1].memory_id).usefulness < 0
    core.wait(protocol.RecallRated, lambda event: (event.position, event.rating) == (1, -1))
    core.wait(protocol.RankingChanged)
    rate(core, accepted, 1, 0)
    assert weights(core) == before
    listed = core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories
    assert all(one.usefulness == 0 for one in listed)


def test_a_thumb_is_kept_with_the_answer(core: RunningCore) -> None:
    remember(core)
    accepted = core.talk(QUESTION)
    core.ask(protocol.RateReply(message_id=accepted.reply_id, rating=1), protocol.Done)
    core.wait(
        protocol.MessageChanged, lambda event: event.message.id == accepted.reply_id and event.message.rating == 1
    )
    messages = core.ask(
        protocol.ListMessages(conversation_id=accepted.conversation_id), protocol.MessagesListed
    ).messages
    assert messages[-1].rating == 1
    assert messages[-1].recalled == len(recalled(core, accepted))


def test_feedback_survives_a_restart_and_reset_forgets_it(core: RunningCore, paths: Paths, embedder: Embedder) -> None:
    remember(core)
    accepted = core.talk(QUESTION)
    rate(core, accepted, 0, 1)
    moved = weights(core)
    core.close()
    again = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    try:
        again.hello()
        again.ready()
        there = weights(again)
        for kind in QuestionKind:
            assert there[kind] == pytest.approx(moved[kind], abs=5e-3)
        again.ask(protocol.ResetRanking(), protocol.Done)
        assert weights(again)[QuestionKind.FACT] == pytest.approx(dict(DEFAULT_WEIGHTS))
    finally:
        again.close()


def test_pinning_editing_and_deleting_are_feedback_too(core: RunningCore) -> None:
    memories = remember(core)
    core.talk(QUESTION)
    before = weights(core)
    saved = core.ask(
        protocol.EditMemories(memory_ids=(memories[0].id,), edit=MemoryEdit(pinned=True)), protocol.MemoriesSaved
    )
    assert saved.memories[0].pinned
    pinned = weights(core)
    assert pinned != before
    core.ask(protocol.EditMemories(memory_ids=(memories[0].id,), edit=MemoryEdit(pinned=False)), protocol.MemoriesSaved)
    assert weights(core) == before
    core.ask(protocol.DeleteMemories(memory_ids=(memories[0].id,)), protocol.MemoriesSaved)
    assert weights(core) != before
    core.ask(protocol.RestoreMemories(memory_ids=(memories[0].id,)), protocol.MemoriesSaved)
    assert weights(core) == before


def test_an_answer_that_uses_a_memory_is_a_sign(paths: Paths, embedder: Embedder) -> None:
    model = ScriptedModel(answer=lambda _: "You should leave peanuts alone: you are allergic to them.")
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    try:
        core.hello()
        core.ready()
        core.ask(protocol.ChangeSettings(learning=LearningMode.ASKED), protocol.Done)
        memories = remember(core)
        core.talk(QUESTION)
        core.wait(protocol.RankingChanged)
        listed = core.ask(protocol.ListMemories(), protocol.MemoriesListed).memories
        useful = {one.id for one in listed if one.usefulness > 0}
        assert useful == {memories[0].id}
    finally:
        core.close()


def test_feedback_goes_with_the_conversation_it_was_given_in(core: RunningCore, paths: Paths) -> None:
    remember(core)
    accepted = core.talk(QUESTION)
    rate(core, accepted, 0, 1)
    core.ask(protocol.DeleteConversation(conversation_id=accepted.conversation_id), protocol.Done)
    core.close()
    database = Database(paths.database)
    try:
        for table in ("feedback", "recall_queries"):
            assert database.value(f"SELECT count(*) FROM {table}") == 0
    finally:
        database.close()


@pytest.mark.parametrize("rating", [2, -7])
def test_a_rating_that_is_none_is_refused(core: RunningCore, rating: int) -> None:
    accepted = core.talk("Hello")
    core.ask(protocol.RateReply(message_id=accepted.reply_id, rating=rating), protocol.Failed)
    core.ask(protocol.RateRecalled(message_id=accepted.reply_id, position=0, rating=1), protocol.Failed)


def test_what_an_answer_uses() -> None:
    fact = "You are allergic to peanuts"
    assert uses("Stay away from peanuts, given the allergy.", fact, "What should I not eat?")
    assert not uses("Eat what you like.", fact, "What should I not eat?")
    # The question's own words say nothing.
    assert not uses("An allergy to peanuts is common.", fact, "Tell me about being allergic to peanuts")


def test_an_item_is_compared_with_those_beside_it() -> None:
    one, other = (
        RecalledItem(kind=RecallKind.MEMORY, text="", said_at=0.0, features={"words": value, "meaning": 1.0})
        for value in (1.0, 0.5)
    )
    assert beside(one, [one, other]) == {"words": 0.25, "meaning": 0.0}


def test_feedback_goes_with_everything(core: RunningCore) -> None:
    remember(core)
    accepted = core.talk(QUESTION)
    rate(core, accepted, 0, 1)
    assert weights(core)[QuestionKind.FACT] != pytest.approx(dict(DEFAULT_WEIGHTS))
    core.ask(protocol.DeleteEverything(), protocol.Done)
    assert weights(core)[QuestionKind.FACT] == pytest.approx(dict(DEFAULT_WEIGHTS))
