"""What a new fact does to the known ones: on the real store, encoder and judges; the model's part with a scripted one."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from core.errors import ModelError
from core.memory.judges.reading import Judges, load_judges
from core.memory.learning.candidate import Candidate
from core.memory.learning.consolidation import Stored, nothing_near
from core.memory.learning.decision import Decided, Neighbour, Verdict, decide, pairs_of, words_only
from core.memory.learning.learner import Encode, Learner
from core.memory.learning.prompts import load_prompts
from core.memory.learning.relation import Relation, unread
from core.model.base import Embedder, Purpose
from core.model.scripted import ScriptedModel
from core.records import (
    ChangeAction,
    ConversationId,
    Memory,
    MemoryFilter,
    MemoryId,
    MemoryKind,
    MemorySource,
    Message,
    MessageId,
    Role,
)
from tests.unit_core.doubtful_judges import DoubtfulJudges
from tests.unit_core.memory.store import DAY_S, NOW, Store
from tests.unit_core.soft import assert_few

VOLVO, SKODA = "You drive an old Volvo", "You sold your Volvo and bought a Skoda"

# What a judge says of two facts.
IN_DOUBT = {Relation.APART: 0.65, Relation.FULLER: 0.025, Relation.REPLACES: 0.3, Relation.SAME: 0.025}


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


@pytest.fixture(scope="session")
def learner(judges: Judges, encode: Encode) -> Learner:
    """Without a model."""
    return Learner(judges, encode, None, load_prompts())


@pytest.fixture(scope="session")
def doubtful(embedder: Embedder) -> Judges:
    """Judges in doubt whether any new fact takes a known one's place."""
    return DoubtfulJudges(load_judges([embedder.name])._weights)


def know(store: Store, text: str, at: float = NOW - 30 * DAY_S) -> Memory:
    memory = store.memories.add(
        MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=at
    )
    store.index_memory(memory)
    return memory


def learn(
    store: Store, message: Message, learner: Learner, previous: Sequence[Message] = (), *, by_words_only: bool = False
) -> Stored:
    """All of what learning does with a message."""
    go_on = threading.Event()
    candidates = learner.extract(message, previous, go_on)
    candidates = candidates and [one for one in candidates if one.secret is None]
    assert candidates is not None
    texts = [text for candidate in candidates for text in (candidate.text, candidate.corrects) if text]
    nearest = nothing_near if by_words_only or not texts else store.nearest(*texts)
    near = {text: store.consolidation.neighbours(text, nearest) for text in texts}
    decided = learner.decide(candidates, near, message, go_on)
    assert decided is not None
    stored = store.consolidation.store(decided, message, NOW)
    for memory in stored.added:
        store.index_memory(memory)
    return stored


def memory(number: int, text: str, quote: str = "", kind: MemoryKind = MemoryKind.NOTE) -> Memory:
    return Memory(
        id=MemoryId(number),
        kind=kind,
        text=text,
        quote=quote,
        source=MemorySource.LEARNED,
        learned_at=0.0,
        valid_from=0.0,
    )


def decided(
    candidate: Candidate,
    *known: Memory,
    shares: Mapping[Relation, float] | None = None,
    ask: Callable[[str, str], str | None] = words_only,
) -> list[Decided]:
    """Of one candidate, when the judge gives these probabilities for every pair."""
    near = {text: [Neighbour(one) for one in known] for text in (candidate.text, candidate.corrects) if text}
    found = decide([candidate], near, lambda _old, _new: shares, ask, threading.Event())
    assert found is not None
    return found


def sure_of(relation: Relation, share: float = 0.97) -> dict[Relation, float]:
    rest = (1 - share) / 3
    return {one: share if one is relation else rest for one in Relation}


# --- on the real store ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("by_words_only", [False, True])
def test_a_change_ends_the_old_fact_when_it_was_said(store: Store, learner: Learner, by_words_only: bool) -> None:
    old = know(store, "You work at Siemens")
    message = store.say("I no longer work at Siemens.", at=NOW - DAY_S)
    stored = learn(store, message, learner, by_words_only=by_words_only)
    assert [one.text for one in stored.added] == ["You no longer work at Siemens"]
    assert [one.id for one in stored.superseded] == [old.id]
    past = store.memories.get(old.id)
    assert past.valid_until == stored.added[0].valid_from == message.created_at
    assert store.memories.history.of(old.id)[-1].action is ChangeAction.SUPERSEDED


def test_somebody_who_moved_lives_elsewhere(store: Store, learner: Learner) -> None:
    old = know(store, "You live in Lisbon")
    stored = learn(store, store.say("I moved to Porto."), learner)
    assert [one.text for one in stored.added] == ["You moved to Porto"]
    assert [one.id for one in stored.superseded] == [old.id]


def test_what_ended_holds_again_when_the_change_is_deleted(store: Store, learner: Learner) -> None:
    old = know(store, "You work at Siemens")
    stored = learn(store, store.say("I no longer work at Siemens."), learner)
    assert store.memories.get(old.id).valid_until is not None
    store.memories.delete(stored.added[0].id, NOW)
    assert store.memories.get(old.id).valid_until is None


def test_a_correction_replaces_a_name_and_a_second_name_does_not(store: Store, learner: Learner) -> None:
    anna = know(store, "Your sister is called Anna")
    assert learn(store, store.say("I also have a sister called Bea."), learner).superseded == ()
    assert store.memories.get(anna.id).valid_until is None
    message = store.say("That's wrong. My sister is called Clara, not Anna.")
    stored = learn(store, message, learner)
    assert anna.id in [one.id for one in stored.superseded]
    (clara,) = [one for one in stored.added if "Clara" in one.text]
    assert clara.quote in message.text


def test_a_correction_ends_what_was_learned_from_what_it_corrects(store: Store, learner: Learner) -> None:
    earlier = store.say("My sister is called Anna.", where=store.here)
    (anna,) = learn(store, earlier, learner).added
    message = store.say("Sorry, I meant Clara.", where=store.here)
    stored = learn(store, message, learner, [earlier])
    assert [one.id for one in stored.superseded] == [anna.id]
    assert "Clara" in stored.added[0].text


def test_a_denial_alone_ends_it_and_adds_nothing(store: Store, learner: Learner) -> None:
    earlier = store.say("My sister is called Anna.", where=store.here)
    (anna,) = learn(store, earlier, learner).added
    stored = learn(store, store.say("No, that's wrong.", where=store.here), learner, [earlier])
    assert [one.id for one in stored.superseded] == [anna.id]
    assert stored.added == ()
    assert store.memories.get(anna.id).valid_until is not None


def held_of(store: Store, learner: Learner, said: str) -> list[str]:
    """What holds of a message that corrects itself; nothing of it is known before or after."""
    stored = learn(store, store.say(said), learner)
    held = [one.text for one in stored.added if one.valid_until is None]
    for one in stored.added:
        store.memories.delete(one.id, NOW)
    return held


def test_of_two_facts_that_contradict_in_one_message_the_later_holds(store: Store, learner: Learner) -> None:
    held = held_of(store, learner, "I live in Berlin. No, I live in Bonn. I have a cat.")
    assert [("Berlin" in text, "Bonn" in text, "cat" in text) for text in held] == [
        (False, True, False),
        (False, False, True),
    ]


# Soft: judges decide what is a correction. 2 of 3 are; "Sorry, I mean" is missed, so that Berlin stays.
def test_most_ways_to_correct_oneself_are_understood(store: Store, learner: Learner) -> None:
    ways = ("Sorry, I mean I live in Bonn.", "No, I live in Bonn.", "That was wrong, I live in Bonn.")
    held = {way: held_of(store, learner, f"I live in Berlin. {way} I have a cat.") for way in ways}
    missed = [
        one
        for one in held.items()
        if not any("Bonn" in text for text in one[1]) or any("Berlin" in text for text in one[1])
    ]
    assert_few(missed, len(ways), 0.34)


FULLER = (
    ("I work at Bosch now. I work at Bosch as an engineer now.", "You work at Bosch as an engineer now"),
    (
        "I started at Bosch. I started at Bosch when Siemens was boring.",
        "You started at Bosch when Siemens was boring",
    ),
)


def test_a_fuller_sentence_of_the_same_message_ends_what_the_first_one_does(store: Store, learner: Learner) -> None:
    old = know(store, "You work at Siemens")
    said, fact = FULLER[0]
    stored = learn(store, store.say(said), learner)
    assert [one.text for one in stored.added] == [fact]
    assert [one.id for one in stored.superseded] == [old.id]


# Soft: judges decide what is a fact. 1 of 2; of the other the first sentence alone is learned.
def test_fuller_sentences_take_the_place_of_the_first(store: Store, learner: Learner) -> None:
    held = {said: (held_of(store, learner, said), fact) for said, fact in FULLER}
    assert_few([one for one in held.items() if one[1][0] != [one[1][1]]], len(FULLER), 0.5)


def test_facts_with_nothing_near_ask_no_model(store: Store, judges: Judges, encode: Encode) -> None:
    model = ScriptedModel()
    know(store, "You live in Lisbon")
    assert len(
        learn(store, store.say("I'm allergic to peanuts."), Learner(judges, encode, model, load_prompts())).added
    )
    assert model.prompts == []


def test_a_clock_that_was_set_back_never_ends_a_fact_before_it_began(store: Store, learner: Learner) -> None:
    old = know(store, "You work at Siemens", at=NOW)
    stored = learn(store, store.say("I no longer work at Siemens.", at=NOW - 400 * DAY_S), learner)
    past = store.memories.get(old.id)
    assert past.valid_until == past.valid_from == NOW
    assert stored.added[0].valid_until is None


def test_what_was_said_before_what_is_known_is_past_already(store: Store) -> None:
    """Learning catches up with an old message after a newer one was acted on at once."""
    earlier = store.say("I live in Lisbon.", at=NOW - 2 * DAY_S)
    later = store.say("Remember that I live in Porto.", at=NOW - DAY_S)
    known = store.consolidation.remember_asked("You live in Porto", "I live in Porto.", later, NOW, []).memory
    lisbon = Candidate(MemoryKind.PLACE, "You live in Lisbon", earlier.text)
    stored = store.consolidation.store([Decided(lisbon, (known.id,))], earlier, NOW)
    assert store.memories.get(known.id).valid_until is None
    assert stored.superseded == ()
    assert stored.added[0].valid_until == known.valid_from


def test_remembering_at_once_ends_what_it_contradicts(store: Store) -> None:
    old = know(store, "You live in Lisbon")
    message = store.say("Remember that I live in Porto.")
    near = store.consolidation.neighbours("You live in Porto")
    for relation, ended in ((Relation.APART, []), (Relation.REPLACES, [old.id])):
        shares = sure_of(relation)

        def compared(_old: str, _new: str, shares: Mapping[Relation, float] = shares) -> Mapping[Relation, float]:
            return shares

        asked = store.consolidation.remember_asked(
            "You live in Porto", "I live in Porto.", message, NOW, near, compared
        )
        assert [one.id for one in asked.superseded] == ended
        store.memories.delete(asked.memory.id, NOW)


def test_learning_the_same_message_twice_changes_nothing(store: Store, learner: Learner) -> None:
    know(store, "You work at Siemens")
    message = store.say("I no longer work at Siemens. I'm allergic to peanuts.")
    assert len(learn(store, message, learner).added) == 2
    before = store.memories.list("", MemoryFilter(), 10, 0)
    assert learn(store, message, learner) == Stored()
    assert store.memories.list("", MemoryFilter(), 10, 0) == before


# --- what is made of the judge's word ---------------------------------------------------------------------------------


def test_what_the_judge_is_sure_of() -> None:
    known, new = memory(1, VOLVO), Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    assert decided(new, known, shares=sure_of(Relation.APART)) == [Decided(new)]
    assert decided(new, known, shares=sure_of(Relation.REPLACES)) == [Decided(new, (known.id,))]
    assert decided(new, known, shares=sure_of(Relation.FULLER)) == [Decided(new, (known.id,))]
    assert decided(new, memory(1, f"{SKODA} for it"), shares=sure_of(Relation.SAME)) == []
    assert decided(new, known, shares=None) == [Decided(new)]
    assert (
        decided(Candidate(MemoryKind.NOTE, "you drive an OLD Volvo!", "I drive an OLD Volvo!"), known, shares=None)
        == []
    )


def test_where_the_words_say_that_something_changed_less_is_enough() -> None:
    known = memory(1, VOLVO)
    for changes, ended in ((0.1, ()), (0.9, (known.id,))):
        new = Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.", changes)
        assert decided(new, known, shares=sure_of(Relation.REPLACES, 0.4)) == [Decided(new, ended)]


def test_where_nothing_says_that_something_changed_more_is_needed() -> None:
    guitar = memory(1, "You play the guitar")
    for changes, ended in ((0.0, ()), (0.2, (guitar.id,))):
        new = Candidate(MemoryKind.HABIT, "You play the bass in a band", "I play the bass in a band.", changes)
        assert decided(new, guitar, shares=sure_of(Relation.REPLACES, 0.6)) == [Decided(new, ended)]
        assert decided(new, guitar, shares=sure_of(Relation.REPLACES, 0.7)) == [Decided(new, (guitar.id,))]
    cello = Candidate(MemoryKind.HABIT, "You are in an orchestra", "I am in an orchestra.", 0.0)
    assert decided(cello, guitar, shares=sure_of(Relation.REPLACES, 0.85)) == [Decided(cello)]


def test_what_takes_a_facts_place_in_one_way_or_another_ends_it() -> None:
    barista = memory(1, "You work as a barista at Costa")
    shares = {Relation.APART: 0.31, Relation.FULLER: 0.21, Relation.REPLACES: 0.47, Relation.SAME: 0.01}
    for text, changes, ended in (
        ("handed in my notice at Costa", 0.24, (barista.id,)),
        ("handed in my notice", 0.24, ()),
        ("I was at Costa", 0.05, ()),
    ):
        notice = Candidate(MemoryKind.WORK, f"“{text}”", text, changes)
        assert decided(notice, barista, shares=shares) == [Decided(notice, ended)]


def test_a_change_ends_what_it_has_a_word_of_rather_than_something_else() -> None:
    valencia, marcos = memory(1, "Vives en Valencia"), memory(2, "Tu novio se llama Marcos")
    left = Candidate(MemoryKind.PERSON, "“marcos y yo lo dejamos”", "marcos y yo lo dejamos", 0.65)
    shares = {valencia.text: sure_of(Relation.REPLACES, 0.42), marcos.text: sure_of(Relation.REPLACES, 0.74)}
    near = {left.text: [Neighbour(valencia, 0.9), Neighbour(marcos, 0.8)]}
    found = decide([left], near, lambda known, _new: shares[known], words_only, threading.Event())
    assert found == [Decided(left, (marcos.id,))]


def test_what_one_fact_of_a_message_ended_stays_ended_when_the_next_takes_its_place() -> None:
    bank = memory(1, "You work at a bank")
    quit_ = Candidate(MemoryKind.WORK, "You quit your job at the bank", "I quit my job at the bank", 0.9)
    cafe = Candidate(MemoryKind.WORK, "You have run a café since Monday", "I have run a café since Monday", 0.9)
    near = {quit_.text: [Neighbour(bank, 0.9)], cafe.text: [Neighbour(bank, 0.7)]}

    def compared(known: str, new: str) -> Mapping[Relation, float]:
        return sure_of(Relation.APART if (known, new) == (bank.text, cafe.said) else Relation.REPLACES)

    assert decide([quit_, cafe], near, compared, words_only, threading.Event()) == [Decided(cafe, (bank.id,))]


def test_what_changes_ends_nothing_of_another_kind_that_shares_no_word() -> None:
    knee = memory(1, "You have knee arthritis", kind=MemoryKind.HEALTH)
    quit_ = Candidate(MemoryKind.WORK, "“Ich habe meinen Job gekündigt”", "Ich habe meinen Job gekündigt", 0.9)
    for shares in (sure_of(Relation.REPLACES, 0.6), IN_DOUBT):
        assert decided(quit_, knee, shares=shares, ask=lambda *_: Verdict.INSTEAD) == [Decided(quit_)]
    single = memory(2, "You are single", kind=MemoryKind.PROFILE)
    married = Candidate(MemoryKind.EVENT, "“Ich habe gestern geheiratet”", "Ich habe gestern geheiratet", 0.9)
    assert decided(married, single, shares=sure_of(Relation.REPLACES, 0.8)) == [Decided(married, (single.id,))]


def test_what_shares_no_word_with_what_is_known_does_not_say_it_more_fully() -> None:
    name = memory(1, "You are Jonas", kind=MemoryKind.PROFILE)
    moved = Candidate(MemoryKind.PLACE, "“Ich bin nach Halle gezogen”", "Ich bin nach Halle gezogen", 0.9)
    assert decided(moved, name, shares=sure_of(Relation.FULLER)) == [Decided(moved)]


def test_one_more_and_somebody_else_end_nothing_and_no_model_is_asked() -> None:
    asked: list[str] = []

    def ask(older: str, _newer: str) -> str:
        asked.append(older)
        return Verdict.INSTEAD

    cat = memory(1, "You have a cat called Pixel")
    second = Candidate(MemoryKind.PET, "You got a second cat", "Got a second cat!", 0.9, adds=0.95)
    home = memory(2, "Vivo en Sevilla")
    cousin = Candidate(MemoryKind.PERSON, "“mi prima se ha mudado a Valencia”", "mi prima se ha mudado a Valencia", 0.9)
    sister = Candidate(MemoryKind.PERSON, "“сестра переехала в Сочи”", "сестра переехала в Сочи", 0.9)
    for shares in (sure_of(Relation.REPLACES), IN_DOUBT):
        assert decided(second, cat, shares=shares, ask=ask) == [Decided(second)]
        assert decided(cousin, home, shares=shares, ask=ask) == [Decided(cousin)]
        assert decided(sister, home, shares=shares, ask=ask) == [Decided(sister)]
    assert asked == []


def test_facts_of_one_message_that_have_nothing_in_common_stand_together() -> None:
    crowds = Candidate(MemoryKind.PREFERENCE, "You are no fan of crowds", "I'm no fan of crowds.")
    concerts = Candidate(MemoryKind.PREFERENCE, "“Concerts, football, none of it.”", "Concerts, football, none of it.")
    found = decide([crowds, concerts], {}, lambda _old, _new: sure_of(Relation.REPLACES), words_only, threading.Event())
    assert found == [Decided(crowds), Decided(concerts)]


def test_a_number_that_was_not_known_is_not_known_already() -> None:
    new = Candidate(MemoryKind.NOTE, "You sold your Volvo for 9000 euros", "I sold my Volvo for 9000 euros.")
    assert decided(new, memory(1, "You sold your Volvo"), shares=sure_of(Relation.SAME)) == [Decided(new)]
    assert decided(new, memory(1, "You got 9000 euros for the Volvo"), shares=sure_of(Relation.SAME)) == []


def test_a_name_that_was_not_known_is_not_known_already() -> None:
    new = Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    assert decided(new, memory(1, VOLVO), shares=sure_of(Relation.SAME)) == [Decided(new)]
    cars = Candidate(MemoryKind.NOTE, "You sold your Volvo for 9000 euros", "I sold my Volvo for 9000 euros.")
    assert decided(cars, memory(1, "You got 9000 euros for it"), shares=sure_of(Relation.SAME)) == [Decided(cars)]


def test_what_is_corrected_ends_whatever_the_judge_says() -> None:
    anna = memory(1, "Your sister is called Anna", quote="My sister is called Anna.")
    other = memory(2, "Your sister is a nurse", quote="My sister is a nurse.")
    for text in ("", "“My sister is called Anna.” – “Clara, sorry.”"):
        new = Candidate(MemoryKind.PERSON, text, "Clara, sorry.", 0.9, corrects="My sister is called Anna.")
        assert decided(new, anna, other, shares=sure_of(Relation.APART)) == [Decided(new, (anna.id,))]
        assert [one.supersedes for one in decided(new, other, shares=sure_of(Relation.APART))] == ([()] if text else [])
    # What it says instead is known.
    new = Candidate(
        MemoryKind.PERSON, "Your sister is called Clara", "Clara.", 0.9, corrects="My sister is called Anna."
    )
    (one,) = decided(new, anna, memory(3, "Your sister is called Clara"), shares=sure_of(Relation.APART))
    assert (one.candidate.text, one.supersedes) == ("", (anna.id,))


def test_of_two_candidates_the_later_counts() -> None:
    first, second = (
        Candidate(MemoryKind.PLACE, f"You live in {city}", f"I live in {city}.") for city in ("Berlin", "Bonn")
    )

    def both(relation: Relation) -> list[Decided] | None:
        return decide([first, second], {}, lambda _old, _new: sure_of(relation), words_only, threading.Event())

    assert both(Relation.REPLACES) == [Decided(second)]
    assert both(Relation.APART) == [Decided(first), Decided(second)]
    assert both(Relation.SAME) == [Decided(first), Decided(second)]  # a name that wasn't known
    again = Candidate(MemoryKind.PLACE, "You have a home in Berlin", "I have a home in Berlin.")
    same = decide([first, again], {}, lambda _old, _new: sure_of(Relation.SAME), words_only, threading.Event())
    assert same == [Decided(first)]
    assert decide([first, first], {}, unread, words_only, threading.Event()) == [Decided(first)]


# --- the model, where the judge is in doubt ---------------------------------------------------------------------------


def test_the_model_is_asked_only_in_doubt() -> None:
    asked: list[tuple[str, str]] = []

    def ask(older: str, newer: str) -> str:
        asked.append((older, newer))
        return Verdict.INSTEAD

    known, new = memory(1, VOLVO), Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    for relation in Relation:
        decided(new, known, shares=sure_of(relation), ask=ask)
    assert asked == []
    assert decided(new, known, shares=IN_DOUBT, ask=ask) == [Decided(new, (known.id,))]
    assert asked == [(VOLVO, SKODA)]


def test_the_model_is_asked_of_few() -> None:
    asked: list[str] = []

    def ask(older: str, _newer: str) -> str:
        asked.append(older)
        return ""

    known = [memory(number, f"You drive car {number}") for number in range(1, 9)]
    decided(Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda."), *known, shares=IN_DOUBT, ask=ask)
    assert 1 <= len(asked) <= 3


@pytest.mark.parametrize("verdict", ["", "banana", '{"relation": "both"}', "\ud83d", "instead of", *Verdict])
def test_only_the_word_instead_ends_a_fact_and_none_loses_the_new_one(verdict: str) -> None:
    known, new = memory(1, VOLVO), Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    (one,) = decided(new, known, shares=IN_DOUBT, ask=lambda _old, _new: verdict)
    assert one == Decided(new, (known.id,) if verdict == "instead" else ())


def said(text: str) -> Message:
    return Message(id=MessageId(2), conversation_id=ConversationId(1), role=Role.USER, text=text, created_at=0.0)


def ask_model(
    model: ScriptedModel, judges: Judges, encode: Encode, stop: threading.Event | None = None
) -> list[Decided] | None:
    """A learner with this model decides between the two cars."""
    new = Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    near = {SKODA: [Neighbour(memory(1, VOLVO))]}
    learner = Learner(judges, encode, model, load_prompts())
    return learner.decide([new], near, said(new.quote), stop or threading.Event())


def test_the_model_is_held_to_one_word(doubtful: Judges, encode: Encode) -> None:
    for verdict, ended in (("both", ()), ("instead", (MemoryId(1),))):
        model = ScriptedModel()
        model.say(verdict, Purpose.BACKGROUND)
        found = ask_model(model, doubtful, encode)
        assert found is not None
        assert found[0].supersedes == ended
        assert model.grammars == ['root ::= "both" | "same" | "more" | "instead" | "passing"']
        assert f"older: {VOLVO}" in model.prompts[0][1]
        assert "Skoda" in model.prompts[0][1].rpartition("newer: ")[2]
        assert model.prompts[0][0] is Purpose.BACKGROUND


def test_only_the_pair_is_evaluated_the_second_time(doubtful: Judges, encode: Encode) -> None:
    model = ScriptedModel()
    learner = Learner(doubtful, encode, model, load_prompts())
    for text in (SKODA, "You bought a Skoda"):
        new = Candidate(MemoryKind.NOTE, text, "quote")
        learner.decide([new], {text: [Neighbour(memory(1, VOLVO))]}, said("quote"), threading.Event())
    assert len(model.prompts) == 2
    assert model.evaluated[1] < len(VOLVO) + len(SKODA) + 60


def test_stopped_while_it_decides(doubtful: Judges, encode: Encode) -> None:
    stop = threading.Event()
    model = ScriptedModel(gate=lambda _purpose, _said: stop.set(), background=lambda _prompt: "both")
    assert ask_model(model, doubtful, encode, stop) is None


def test_a_model_that_fails_says_so(doubtful: Judges, encode: Encode) -> None:
    model = ScriptedModel()
    model.fail(ModelError("out of room"), Purpose.BACKGROUND)
    with pytest.raises(ModelError):
        ask_model(model, doubtful, encode)


def test_without_a_model_both_are_kept(doubtful: Judges, encode: Encode) -> None:
    new = Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
    learner = Learner(doubtful, encode, None, load_prompts())
    found = learner.decide([new], {SKODA: [Neighbour(memory(1, VOLVO))]}, said("quote"), threading.Event())
    assert found == [Decided(new)]


def test_the_examples_follow_the_grammar() -> None:
    """Otherwise they teach the model something else."""
    examples = load_prompts().decision_examples
    assert examples
    assert {example.memories for example in examples} <= set(Verdict)
    assert all(line.startswith(("older: ", "newer: ")) for example in examples for line in example.message.splitlines())


def test_a_real_model_keeps_to_one_word(doubtful: Judges, encode: Encode, small_model_path: Path) -> None:
    from core.model.hardware import Threads
    from core.model.llama import LlamaModel
    from core.records import Sampling

    model = LlamaModel.load(
        small_model_path,
        name="SmolLM2",
        context_length=2048,
        sampling=Sampling(),
        threads=Threads(decode=1, prefill=2),
        on_progress=lambda _: None,
        cancelled=threading.Event(),
    )
    try:
        new = Candidate(MemoryKind.NOTE, SKODA, "I sold my Volvo and bought a Skoda.")
        learner = Learner(doubtful, encode, model, load_prompts())
        found = learner.decide([new], {SKODA: [Neighbour(memory(1, VOLVO))]}, said("quote"), threading.Event())
        assert found is not None
        assert [one.candidate for one in found] == [new]
    finally:
        model.close()


BOTH = "You are Nora and you live in Ghent"


def part_by_part(replaced: str) -> Callable[[str, str], Mapping[Relation, float]]:
    """A judge that sees one statement contradicted, though not in the whole."""
    return lambda known, _new: sure_of(Relation.REPLACES) if known == replaced else sure_of(Relation.APART)


@pytest.mark.parametrize(
    ("replaced", "rest"), [("you live in Ghent", "You are Nora"), ("You are Nora", "You live in Ghent")]
)
def test_of_two_facts_in_one_memory_the_other_one_stays(replaced: str, rest: str) -> None:
    new = Candidate(MemoryKind.PLACE, "You moved to Antwerp", "I moved to Antwerp")
    near = {new.text: [Neighbour(memory(1, BOTH))]}
    assert (BOTH, new.said) in pairs_of([new], near)
    assert (replaced, new.said) in pairs_of([new], near)
    found = decide([new], near, part_by_part(replaced), words_only, threading.Event())
    assert found is not None
    assert [(one.supersedes, dict(one.remains)) for one in found] == [((1,), {1: rest})]


def test_what_stays_of_a_memory_in_the_users_words_is_in_them_too() -> None:
    new = Candidate(MemoryKind.PLACE, "“bin nach Hamburg gezogen”", "bin nach Hamburg gezogen")
    near = {new.text: [Neighbour(memory(1, "“Ich heiße Jan und wohne in Bremen”"))]}
    found = decide([new], near, part_by_part("wohne in Bremen"), words_only, threading.Event())
    assert found is not None
    assert dict(found[0].remains) == {1: "“Ich heiße Jan”"}


ASKED_FIRST = (
    "“Is there anything else I can help you with?” – “Meine Schwester heißt Annika und ihr Hund heißt Paprika”"
)


def test_what_was_asked_is_no_statement_of_a_memory() -> None:
    new = Candidate(
        MemoryKind.PET,
        "Your sister's dog is called Pepper",
        "My sister's dog is called Pepper",
        changes=0.9,
    )
    near = {new.text: [Neighbour(memory(1, ASKED_FIRST))]}
    assert [known for known, _ in pairs_of([new], near)] == [
        ASKED_FIRST,
        "Meine Schwester heißt Annika",
        "ihr Hund heißt Paprika",
    ]
    found = decide([new], near, part_by_part("ihr Hund heißt Paprika"), words_only, threading.Event())
    assert found is not None
    rest = "“Is there anything else I can help you with?” – “Meine Schwester heißt Annika”"
    assert dict(found[0].remains) == {1: rest}


def test_the_rest_of_an_answer_is_quoted_without_what_was_asked(store: Store) -> None:
    known = know(store, ASKED_FIRST)
    source = store.say("My sister's dog is called Pepper.")
    rest = "“Is there anything else I can help you with?” – “Meine Schwester heißt Annika”"
    new = Candidate(MemoryKind.PET, "Your sister's dog is called Pepper", "My sister's dog is called Pepper.")
    stored = store.consolidation.store([Decided(new, (known.id,), {known.id: rest})], source, NOW)
    assert [(one.text, one.quote) for one in stored.added[1:]] == [(rest, "Meine Schwester heißt Annika")]


def test_the_rest_of_a_memory_is_stored_as_old_as_it_was(store: Store) -> None:
    known = know(store, BOTH)
    source = store.say("I moved to Antwerp.")
    new = Candidate(MemoryKind.PLACE, "You moved to Antwerp", "I moved to Antwerp.")
    stored = store.consolidation.store([Decided(new, (known.id,), {known.id: "You are Nora"})], source, NOW)
    assert [one.text for one in stored.added] == ["You moved to Antwerp", "You are Nora"]
    assert [one.id for one in stored.superseded] == [known.id]
    assert stored.added[1].valid_from == known.valid_from
    assert stored.added[1].valid_until is None
