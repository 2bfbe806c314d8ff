"""The second step of learning: what a new fact does to the known ones. On the real store, with a scripted model."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from core.memory.learning.candidate import Candidate
from core.memory.learning.consolidation import Stored, nothing_near
from core.memory.learning.learner import Learner, Rules
from core.memory.learning.prompts import load_prompts
from core.model.base import Embedder, Purpose
from core.model.llama import LlamaModel
from core.model.scripted import ScriptedModel
from core.records import ChangeAction, Memory, MemoryFilter, MemoryKind, MemorySource, Message
from tests.unit_core.memory.store import DAY_S, NOW, Store


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


def know(store: Store, text: str, at: float = NOW - 30 * DAY_S) -> Memory:
    memory = store.memories.add(
        MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=at
    )
    store.index_memory(memory)
    return memory


def learn(store: Store, message: Message, learner: Learner | Rules, *, by_words_only: bool = False) -> Stored:
    """All of what learning does with a message."""
    go_on = threading.Event()
    candidates = learner.extract(message, [], go_on)
    assert candidates is not None
    texts = [candidate.text for candidate in candidates]
    nearest = nothing_near if by_words_only or not texts else store.nearest(*texts)
    near = {text: store.consolidation.neighbours(text, nearest) for text in texts}
    decided = learner.decide(candidates, near, message, go_on)
    assert decided is not None
    stored = store.consolidation.store(decided, message, NOW)
    for memory in stored.added:
        store.index_memory(memory)
    return stored


def scripted(facts: Sequence[tuple[str, str]], *verdicts: str) -> tuple[Learner, ScriptedModel]:
    """A learner whose model takes these quotes for these facts, then gives these verdicts."""
    model = ScriptedModel()
    model.say(json.dumps([{"quote": quote, "kind": "note", "fact": fact} for quote, fact in facts]), Purpose.BACKGROUND)
    for verdict in verdicts:
        model.say(verdict, Purpose.BACKGROUND)
    return Learner(model, load_prompts()), model


@pytest.mark.parametrize("by_words_only", [False, True])
def test_a_change_ends_the_old_fact_when_it_was_said(store: Store, by_words_only: bool) -> None:
    old = know(store, "You live in Lisbon")
    message = store.say("I moved to Porto.", at=NOW - DAY_S)
    stored = learn(store, message, Rules(), by_words_only=by_words_only)
    assert [memory.text for memory in stored.added] == ["You moved to Porto"]
    assert [memory.id for memory in stored.superseded] == [old.id]
    past = store.memories.get(old.id)
    assert past.valid_until == stored.added[0].valid_from == message.created_at
    assert store.memories.history.of(old.id)[-1].action is ChangeAction.SUPERSEDED


def test_what_ended_holds_again_when_the_change_is_deleted(store: Store) -> None:
    old = know(store, "You work at Siemens")
    stored = learn(store, store.say("I no longer work at Siemens."), Rules())
    assert store.memories.get(old.id).valid_until is not None
    store.memories.delete(stored.added[0].id, NOW)
    assert store.memories.get(old.id).valid_until is None


def test_a_correction_replaces_a_name_and_a_second_name_does_not(store: Store) -> None:
    anna = know(store, "Your sister is called Anna")
    assert learn(store, store.say("My sister is called Bea."), Rules()).superseded == ()
    assert store.memories.get(anna.id).valid_until is None
    message = store.say("That's wrong. My sister is called Clara, not Anna.")
    stored = learn(store, message, Rules())
    assert anna.id in [memory.id for memory in stored.superseded]
    assert (stored.added[0].text, stored.added[0].quote) == ("Your sister is called Clara", "My sister is called Clara")
    assert stored.added[0].quote in message.text


def test_of_two_facts_that_contradict_in_one_message_the_later_holds(store: Store) -> None:
    stored = learn(store, store.say("I live in Berlin. Sorry, I mean I live in Bonn. I have a cat."), Rules())
    assert [memory.text for memory in stored.added] == ["You live in Bonn", "You have a cat"]


def test_a_fuller_sentence_of_the_same_message_ends_what_the_first_one_does(store: Store) -> None:
    old = know(store, "You work at Siemens")
    stored = learn(store, store.say("I started at Bosch. I started at Bosch when Siemens was boring."), Rules())
    assert [memory.text for memory in stored.added] == ["You started at Bosch when Siemens was boring"]
    assert [memory.id for memory in stored.superseded] == [old.id]


def test_the_model_decides_what_words_leave_open(store: Store) -> None:
    said = "I sold my Volvo and bought a Skoda."
    known = know(store, "You drive an old Volvo")
    learner, model = scripted([(said, "You sold your Volvo and bought a Skoda.")], "both")
    assert learn(store, store.say(said), learner).superseded == ()
    assert "older: You drive an old Volvo\nnewer: You sold your Volvo and bought a Skoda" in model.prompts[-1][1]
    assert model.grammars[-1] == 'root ::= "both" | "same" | "more" | "instead" | "passing"'
    store.memories.delete(store.memories.list("Skoda", MemoryFilter(), 5, 0)[0][0].id, NOW)
    learner, _ = scripted([(said, "You sold your Volvo and bought a Skoda.")], "instead")
    assert [memory.id for memory in learn(store, store.say(said), learner).superseded] == [known.id]


def test_a_verdict_the_words_do_not_bear_out_ends_nothing(store: Store) -> None:
    """ "Same" would lose the number, and "more" the name."""
    said = "I sold my Volvo and bought a Skoda for 9000 euros."
    known = know(store, "You drive an old Volvo V70")
    for verdict in ("same", "more"):
        learner, _ = scripted([(said, "You sold your Volvo and bought a Skoda for 9000 euros.")], verdict)
        stored = learn(store, store.say(said), learner)
        assert len(stored.added) == 1
        assert stored.superseded == ()
        store.memories.delete(stored.added[0].id, NOW)
    assert store.memories.get(known.id).valid_until is None


@pytest.mark.parametrize("verdict", ["", "banana", '{"relation": "both"}', "\ud83d", "passing"])
def test_a_model_that_decides_nonsense_stores_nothing(store: Store, verdict: str) -> None:
    said = "I sold my Volvo and bought a Skoda."
    known = know(store, "You drive an old Volvo")
    learner, _ = scripted([(said, "You sold your Volvo and bought a Skoda.")], verdict)
    assert learn(store, store.say(said), learner) == Stored()
    assert store.memories.get(known.id) == known


def test_a_model_that_answers_nonsense_to_everything_stores_nothing(store: Store) -> None:
    know(store, "You drive an old Volvo")
    model = ScriptedModel(background=lambda _prompt: "%%% 42 ]]{ instead")
    learner = Learner(model, load_prompts())
    for said in ("I sold my Volvo.", "I'm allergic to peanuts.", "不对，我妹妹叫小红。"):
        assert learn(store, store.say(said), learner) == Stored()
    assert store.memories.count() == 1


def test_facts_with_nothing_near_cost_no_second_call(store: Store) -> None:
    learner, model = scripted([("I'm allergic to peanuts.", "You are allergic to peanuts.")])
    know(store, "You live in Lisbon")
    learn(store, store.say("I'm allergic to peanuts."), learner)
    assert len(model.prompts) == 1


def test_stopped_while_it_decides(store: Store) -> None:
    stop = threading.Event()
    model = ScriptedModel(gate=lambda _purpose, _said: stop.set())
    message = store.say("I sold my Volvo.")
    known = know(store, "You drive an old Volvo")
    candidate = Candidate(MemoryKind.NOTE, "You sold your Volvo", message.text)
    near = {candidate.text: store.consolidation.neighbours(candidate.text)}
    assert [neighbour.memory.id for neighbour in near[candidate.text]] == [known.id]
    assert Learner(model, load_prompts()).decide([candidate], near, message, stop) is None


def test_a_clock_that_was_set_back_never_ends_a_fact_before_it_began(store: Store) -> None:
    old = know(store, "You live in Lisbon", at=NOW)
    stored = learn(store, store.say("I moved to Porto.", at=NOW - 400 * DAY_S), Rules())
    past = store.memories.get(old.id)
    assert past.valid_until == past.valid_from == NOW
    assert stored.added[0].valid_until is None


def test_what_was_said_before_what_is_known_is_past_already(store: Store) -> None:
    """Learning catches up with an old message after a newer one was acted on at once."""
    earlier = store.say("I live in Lisbon.", at=NOW - 2 * DAY_S)
    later = store.say("Remember that I live in Porto.", at=NOW - DAY_S)
    known = store.consolidation.remember_asked("You live in Porto", "I live in Porto.", later, NOW).memory
    stored = learn(store, earlier, Rules())
    assert store.memories.get(known.id).valid_until is None
    assert stored.superseded == ()
    assert stored.added[0].valid_until == known.valid_from


def test_remembering_at_once_ends_what_it_contradicts(store: Store) -> None:
    old = know(store, "You live in Lisbon")
    message = store.say("Remember that I live in Porto.")
    asked = store.consolidation.remember_asked("You live in Porto", "I live in Porto.", message, NOW)
    assert [memory.id for memory in asked.superseded] == [old.id]


def test_learning_the_same_message_twice_changes_nothing(store: Store) -> None:
    know(store, "You live in Lisbon")
    message = store.say("I moved to Porto. I'm allergic to peanuts.")
    assert len(learn(store, message, Rules()).added) == 2
    before = store.memories.list("", MemoryFilter(), 10, 0)
    assert learn(store, message, Rules()) == Stored()
    assert store.memories.list("", MemoryFilter(), 10, 0) == before


def test_the_decision_comes_after_the_examples_of_learning_in_the_same_prompt(store: Store) -> None:
    """So that the model keeps those evaluated."""
    said = "I sold my Volvo."
    know(store, "You drive an old Volvo")
    learner, model = scripted([(said, "You sold your Volvo.")], "both")
    learn(store, store.say(said), learner)
    assert model.evaluated[1] < len(model.prompts[1][1]) / 2


def test_a_real_model_keeps_to_one_word(store: Store, small_model: LlamaModel) -> None:
    know(store, "You drive an old Volvo")
    message = store.say("I sold my Volvo and bought a Skoda.")
    candidate = Candidate(MemoryKind.NOTE, "You sold your Volvo and bought a Skoda", message.text)
    near = {candidate.text: store.consolidation.neighbours(candidate.text)}
    decided = Learner(small_model, load_prompts()).decide([candidate], near, message, threading.Event())
    assert decided is not None
    assert all(one.candidate == candidate for one in decided)
