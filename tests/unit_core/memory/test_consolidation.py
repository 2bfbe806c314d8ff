"""Each fact once, and gone when the user says so. On the real embedder, SQLite and Chroma."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.errors import NotFound
from core.memory.learning.candidate import Candidate
from core.memory.learning.consolidation import Reworded, nothing_near
from core.memory.learning.decision import Neighbour, decide, pairs_of, words_only
from core.memory.learning.relation import Compare, Relation, relations_in
from core.model.base import Embedder
from core.records import Memory, MemoryKind, MemorySource, Message, MessageId, Role
from tests.unit_core.memory.store import NOW, Store
from tests.unit_core.soft import assert_few


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


def fact(text: str, quote: str = "") -> Candidate:
    return Candidate(MemoryKind.HEALTH, text, quote or text)


def judged(store: Store, *pairs: tuple[str, str]) -> Compare:
    """As the judges compare them."""
    return relations_in(pairs, store.judges, lambda texts: store.encode(texts, False))


def learn(store: Store, message: Message, *candidates: Candidate, by_words_only: bool = False) -> list[Memory]:
    """What learning does with candidates where no model is asked."""
    texts = [candidate.text for candidate in candidates]
    nearest = nothing_near if by_words_only else store.nearest(*texts)
    near = {text: store.consolidation.neighbours(text, nearest) for text in texts}
    decided = decide(candidates, near, judged(store, *pairs_of(candidates, near)), words_only, threading.Event())
    assert decided is not None
    added = store.consolidation.store(decided, message, NOW).added
    for memory in added:
        store.index_memory(memory)
    return list(added)


def test_a_learned_fact_carries_its_evidence(store: Store) -> None:
    message = store.say("I'm allergic to peanuts.")
    (memory,) = learn(store, message, fact("You are allergic to peanuts", message.text))
    assert (memory.text, memory.quote, memory.kind) == ("You are allergic to peanuts", message.text, MemoryKind.HEALTH)
    assert (memory.source, memory.source_message_id) == (MemorySource.LEARNED, message.id)
    assert (memory.learned_at, memory.valid_from) == (NOW, message.created_at)


def test_the_same_fact_twice_is_stored_once(store: Store) -> None:
    first, second = store.say("I'm allergic to peanuts."), store.say("I am allergic to PEANUTS!")
    assert len(learn(store, first, *[fact("You are allergic to peanuts")] * 2)) == 1
    assert learn(store, second, fact("you are allergic to Peanuts.")) == []
    assert learn(store, first, fact("You are allergic to peanuts")) == []
    assert store.memories.count() == 1


@pytest.mark.parametrize(
    ("known", "again"),
    [
        ("You are allergic to peanuts", "You have an allergy to peanuts"),
        ("Your dog is called Bruno", "Your dog's name is Bruno"),
        ("You live in Berlin", "You are living in Berlin"),
    ],
)
def test_the_same_fact_in_other_words_is_stored_once(store: Store, known: str, again: str) -> None:
    message = store.say("Something.")
    (memory,) = learn(store, message, fact(known))
    assert learn(store, message, fact(again)) == []
    near = store.consolidation.neighbours(again, store.nearest(again))
    asked = store.consolidation.remember_asked(again, again, message, NOW, near, judged(store, (known, again)))
    assert (asked.memory, asked.is_new) == (memory, False)


LOOK_ALIKE = (
    ("You live in Berlin", "Your parents live in Munich"),
    ("You have two cats", "You have two dogs"),
    ("你对花生过敏", "你对牛奶过敏"),
    ("You like tea", "Your sister likes tea"),
    ("Your dog is called Bruno", "Your dog is called Rex"),
    ("You visited Rome in 2019", "You visited Rome in 2021"),
)


def both_kept(store: Store, known: str, other: str) -> bool:
    message = store.say("Something.")
    (memory,) = learn(store, message, fact(known))
    added = learn(store, message, fact(other))
    kept = len(added) == 1 and store.memories.get(memory.id).valid_until is None
    for one in (memory, *added):
        store.memories.delete(one.id, NOW)
    return kept


@pytest.mark.parametrize(("known", "other"), LOOK_ALIKE[:4])
def test_facts_that_only_look_alike_are_both_kept(store: Store, known: str, other: str) -> None:
    assert both_kept(store, known, other)


# Soft: a judge decides; 4 of 6 are kept.
def test_most_facts_that_only_look_alike_are_both_kept(store: Store) -> None:
    assert_few([pair for pair in LOOK_ALIKE if not both_kept(store, *pair)], len(LOOK_ALIKE), 0.5)


def test_nothing_is_learned_from_a_message_that_changed_or_went(store: Store) -> None:
    message = store.say("I'm allergic to peanuts.")
    store.conversations.erasing.remove([message.id])
    with pytest.raises(NotFound):
        learn(store, message, fact("You are allergic to peanuts"))
    assert store.memories.count() == 0


def test_remember_at_once(store: Store) -> None:
    message = store.say("Remember that I'm allergic to nuts.")
    fact, quote = "You are allergic to nuts", "I'm allergic to nuts."
    asked = store.consolidation.remember_asked(fact, quote, message, NOW, [])
    assert asked.is_new
    assert (asked.memory.source, asked.memory.kind) == (MemorySource.ASKED, MemoryKind.NOTE)
    again = store.consolidation.remember_asked(fact, quote, message, NOW, store.consolidation.neighbours(fact))
    assert (again.memory, again.is_new) == (asked.memory, False)


def test_what_the_user_asks_to_remember_needs_no_word_of_change(store: Store) -> None:
    message = store.say("Remember that my home is in Porto.")
    (lisbon,) = learn(store, message, fact("You live in Lisbon"))
    shares = dict.fromkeys(Relation, 0.05) | {Relation.REPLACES: 0.8}
    asked = store.consolidation.remember_asked(
        "Your home is in Porto", "my home is in Porto", message, NOW, [Neighbour(lisbon)], lambda _old, _new: shares
    )
    assert [one.id for one in asked.superseded] == [lisbon.id]


class Known:
    """A store with a few memories and their messages."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.messages = {}
        self.memories = {}
        for name, said, learned in (
            ("peanuts", "I'm allergic to peanuts.", "You are allergic to peanuts"),
            ("clara", "My sister Clara visits on 12 June.", "Your sister Clara visits on 12 June"),
            ("dog", "My dog is called Bruno.", "Your dog is called Bruno"),
            ("walks", "I walk the dog every morning.", "You walk the dog every morning"),
            ("name", "My name is Anna.", "Your name is Anna"),
            ("tea", "I drink green tea.", "You drink green tea"),
            ("花生", "我对花生过敏。", "你对花生过敏"),
        ):
            self.messages[name] = store.say(said)
            self.memories[name] = store.learn(learned, said, self.messages[name])

    def forget(self, what: str, *, is_statement: bool = False, by_words_only: bool = False) -> set[str]:
        """Names of the memories that were removed."""
        request = self.store.say(f"Forget {what}.")
        near = None if by_words_only else self.store.near(what)
        self.forgotten = self.store.consolidation.forget(what, near, request, NOW, is_statement=is_statement)
        removed = {memory.id for memory in self.forgotten.memories}
        return {name for name, memory in self.memories.items() if memory.id in removed}


STATEMENTS = (
    ("I'm allergic to peanuts", {"peanuts"}),
    ("my dog is called Bruno", {"dog"}),
    ("I drink green tea", {"tea"}),
    ("我对花生过敏", {"花生"}),
    # not clear enough, or not there
    ("I have a dog", set[str]()),
    ("I'm not allergic to peanuts", set[str]()),
    ("my dog is called Rex", set[str]()),
    ("I'm allergic to cats", set[str]()),
    ("I drink tea with Clara", set[str]()),
)
TOPICS = (
    ("peanuts", {"peanuts"}),
    ("my peanut allergy", {"peanuts"}),
    ("Clara", {"clara"}),
    ("my sister", {"clara"}),
    # not clear enough, or not there
    ("my address", set[str]()),
    ("everything", set[str]()),
    ("it all", set[str]()),
    ("我的地址", set[str]()),
    ("...", set[str]()),
)


@pytest.mark.parametrize("by_words_only", [False, True])
@pytest.mark.parametrize(
    ("what", "removed", "is_statement"),
    [*((*one, True) for one in STATEMENTS), *((*one, False) for one in TOPICS)],
)
def test_forget_removes_what_is_meant_and_nothing_else(
    store: Store, what: str, removed: set[str], is_statement: bool, by_words_only: bool
) -> None:
    known = Known(store)
    assert known.forget(what, is_statement=is_statement, by_words_only=by_words_only) == removed
    assert known.forgotten.found == bool(removed)
    assert store.memories.count() == len(known.memories) - len(removed)


def test_what_was_forgotten_is_never_recalled_again(store: Store) -> None:
    known = Known(store)
    repeated = store.say("As I said, I am allergic to peanuts.")
    reply = store.say("Noted: you are allergic to peanuts.", role=Role.ASSISTANT)
    known.forget("I'm allergic to peanuts", is_statement=True)
    assert {known.messages["peanuts"].id, repeated.id, reply.id} <= set(known.forgotten.muted)
    assert known.messages["clara"].id not in known.forgotten.muted
    assert not [item for item in store.ask("What am I allergic to?") if "peanut" in item.text]
    assert not [item for item in store.ask("Am I allergic to peanuts?", by_words_only=True) if "peanut" in item.text]


def test_what_was_forgotten_can_be_restored(store: Store) -> None:
    known = Known(store)
    known.forget("Clara")
    store.memories.restore(known.memories["clara"].id, NOW)
    assert store.memories.count() == len(known.memories)


def test_forgetting_twice_is_the_same_as_once(store: Store) -> None:
    known = Known(store)
    known.forget("Clara")
    assert known.forget("Clara") == set()
    assert not known.forgotten.found


def test_a_message_alone_is_muted_too(store: Store) -> None:
    message = store.say("My locker number is 47.")
    known = Known(store)
    assert known.forget("my locker number is 47", is_statement=True) == set()
    assert known.forgotten.found
    assert known.forgotten.muted == (message.id,)


def test_editing_a_message_withdraws_what_rests_on_it(store: Store) -> None:
    known = Known(store)
    dog = known.messages["dog"].id
    assert [memory.id for memory in store.consolidation.reworded(dog, None, NOW).withdrawn] == [
        known.memories["dog"].id
    ]
    assert store.consolidation.reworded(dog, None, NOW).withdrawn == ()
    assert store.consolidation.reworded(MessageId(999_999), MessageId(999_998), NOW) == Reworded()
    assert store.memories.count() == len(known.memories) - 1
