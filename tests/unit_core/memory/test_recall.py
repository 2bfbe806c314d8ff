"""Recall on the real embedder, SQLite and Chroma."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from core.memory.recall.ranking import DEFAULT_WEIGHTS, FLOOR
from core.memory.recall.search import RecallQuery
from core.model.base import Embedder
from core.records import MemoryKind, MemorySource, MessageId, RecallKind, Role
from tests.unit_core.memory.recall_cases import FOUND, OTHER_MESSAGES, OTHER_REPLIES, SILENT
from tests.unit_core.memory.store import DAY_S, NOW, Store
from tests.unit_core.soft import assert_few

PEANUTS = "I'm allergic to peanuts. My sister Clara visits on 12 June."


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory, embedder: Embedder) -> Iterator[Store]:
    """Everything of the table, each in a conversation of its own. Only read from."""
    store = Store(tmp_path_factory.mktemp("recall"), embedder)
    for text in dict.fromkeys(said for said, _ in FOUND):
        store.say(text, at=NOW - 20 * DAY_S)
    for text in OTHER_MESSAGES:
        store.say(text)
    for text in OTHER_REPLIES:
        store.say(text, role=Role.ASSISTANT)
    yield store
    store.close()


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


# Clear enough to be found every time.
CLEAR = (
    "What should I not eat?",
    "What's my dog's name?",
    "Where do I work?",
    "Where do I live?",
    "When is Mia's birthday?",
    "Which medication do I take?",
    "When is my doctor's appointment?",
    "我对什么过敏？",
)


# Soft: judges and trained weights decide. 31 of 35 are found.
def test_what_was_said_is_found(full: Store) -> None:
    missed = [(said, asked) for said, asked in FOUND if said not in [item.text for item in full.ask(asked)]]
    assert_few(missed, len(FOUND), 0.2)


@pytest.mark.parametrize("asked", CLEAR)
def test_what_is_asked_clearly_is_found_every_time(full: Store, asked: str) -> None:
    found = [item.text for item in full.ask(asked)]
    assert any(said in found for said, question in FOUND if question == asked)


# Soft, as above.
@pytest.mark.parametrize("by_words_only", [False, True])
def test_silence(full: Store, by_words_only: bool) -> None:
    asked = {text: [item.text for item in full.ask(text, by_words_only=by_words_only)] for text in SILENT}
    assert_few([one for one in asked.items() if one[1]], len(SILENT), 0.1)


@pytest.mark.parametrize(
    "text",
    [
        "Hi",
        "Hello!",
        "Hello, how are you?",
        "Good morning",
        "Thanks!",
        "ok",
        "yes please",
        "你好",
        "谢谢！",
        "What can you do?",
        "What is the capital of France?",
        "Tell me a joke.",
    ],
)
def test_silence_that_is_never_broken(full: Store, text: str) -> None:
    assert full.ask(text) == []
    assert full.ask(text, by_words_only=True) == []


# Soft: nobody judges the question, and trained weights decide. 5 of 7 are found.
def test_words_alone_find_much_while_the_embedder_loads(full: Store) -> None:
    cases = [FOUND[number] for number in (3, 16, 17, 22, 23, 32, 34)]
    missed = [one for one in cases if one[0] not in [item.text for item in full.ask(one[1], by_words_only=True)]]
    assert_few(missed, len(cases), 0.43)


def test_the_score_is_the_weighted_sum_of_the_features(full: Store) -> None:
    items = full.ask("What's my dog's name?")
    for item in items:
        assert set(item.features) == set(DEFAULT_WEIGHTS)
        assert all(0 <= value <= 1 for value in item.features.values())
        assert item.score == pytest.approx(
            sum(item.weights[name] * value for name, value in item.features.items()), abs=0.01
        )
        assert item.score >= FLOOR
    assert items == sorted(items, key=lambda item: -item.score)


def test_an_item_says_where_it_comes_from(store: Store) -> None:
    message = store.say(PEANUTS)
    (item,) = store.ask("What should I not eat?")
    assert (item.kind, item.message_id, item.conversation_id) == (
        RecallKind.MESSAGE,
        message.id,
        message.conversation_id,
    )
    assert (item.role, item.said_at, item.conversation_title) == (Role.USER, NOW - DAY_S, "Earlier")


def test_how_something_is_to_be_done_is_told_to_errands_alone(store: Store) -> None:
    way = "Sort my invoices: put the date first"
    for kind in (MemoryKind.WAY, MemoryKind.NOTE):
        kept = store.memories.add(
            kind, way, quote=way, source=MemorySource.CORRECTED, source_message_id=None, now=NOW - DAY_S
        )
        # A fact that sounds like it is kept beside it.
        near = [one.memory for one in store.consolidation.neighbours(way)]
        found = store.ask("How do I sort my invoices?", by_words_only=True)
        everything = store.ask("What do you know about me?", by_words_only=True)
        told = [kept] if kind is MemoryKind.NOTE else []
        assert near == told
        assert [one.memory_id for one in found] == [one.id for one in told]
        assert {one.memory_id for one in everything} <= {one.id for one in told}
        store.memories.delete(kept.id, NOW)


def test_the_question_itself_is_never_recalled(store: Store) -> None:
    question = store.say("What should I not eat?", where=store.here)
    store.say("What should I not eat?")
    query = RecallQuery(text=question.text, conversation_id=store.here, in_prompt=question.id)
    assert store.search(query) == []


def test_turns_of_this_conversation_only_once_they_left_the_prompt(store: Store) -> None:
    left = store.say(PEANUTS, where=store.here)
    stayed = store.say("I can't eat shellfish either.", where=store.here)

    def texts(in_prompt: MessageId | None) -> list[str]:
        query = RecallQuery(text="What should I not eat?", conversation_id=store.here, in_prompt=in_prompt)
        return [item.text for item in store.search(query)]

    assert texts(None) == []
    assert texts(left.id) == []
    assert texts(stayed.id) == [PEANUTS]
    assert set(texts(MessageId(stayed.id + 1))) == {PEANUTS, stayed.text}


def test_a_memory_from_a_message_in_the_prompt_is_not_repeated(store: Store) -> None:
    message = store.say("I'm allergic to peanuts.", where=store.here)
    store.learn("You are allergic to peanuts", message.text, message)
    query = RecallQuery(text="What should I not eat?", conversation_id=store.here, in_prompt=message.id)
    assert store.search(query) == []


def test_a_memory_and_its_message_count_as_one(store: Store) -> None:
    message = store.say("I'm allergic to peanuts.")
    memory = store.learn("You are allergic to peanuts", message.text, message)
    (item,) = store.ask("What should I not eat?")
    assert (item.kind, item.memory_id, item.message_id) == (RecallKind.MEMORY, memory.id, message.id)


def test_the_same_words_twice_are_recalled_once(store: Store) -> None:
    store.say(PEANUTS, at=NOW - 90 * DAY_S)
    newest = store.say(PEANUTS)
    assert [item.message_id for item in store.ask("What should I not eat?")] == [newest.id]


def test_what_was_asked_before_tells_nothing_but_its_answer_does(store: Store) -> None:
    store.say("Name 243 words that rhyme with lamp.")
    store.say("Which words rhyme with lamp?")
    assert store.ask("Name 252 words that rhyme with lamp.") == []
    answer = store.say("Words that rhyme with lamp are camp, damp and stamp.", role=Role.ASSISTANT)
    assert [item.message_id for item in store.ask("Name 252 words that rhyme with lamp.")] in ([], [answer.id])


def test_what_was_asked_before_is_told_when_that_is_what_is_asked_for(store: Store) -> None:
    asked = store.say("Name 243 words that rhyme with lamp.")
    found = store.ask("Did I ask you for words that rhyme with lamp?")
    assert [item.message_id for item in found] == [asked.id]


def test_a_statement_with_all_the_words_of_the_question_is_its_answer(store: Store) -> None:
    said = store.say("My sister Clara is allergic to walnuts.")
    assert [item.message_id for item in store.ask("Is my sister Clara allergic to walnuts?")] == [said.id]


def test_who_is_spoken_of_is_told_of_though_nothing_is_asked(store: Store) -> None:
    told = store.say("We have a lurcher called Pemberton from the shelter.")
    memory = store.learn("You have a lurcher called Pemberton from the shelter", told.text, told)
    others = [store.say(text) for text in ("I work at the harbour office.", "My sister Ida lives in Kiel.")]
    store.learn("Your sister Ida lives in Kiel", others[1].text, others[1])
    assert [item.memory_id for item in store.ask("Pemberton escaped through the hedge this morning!")] == [memory.id]
    for text in ("Correct the spelling: Pemberton escapd thru the hege", "The hedge is green this morning."):
        assert not store.ask(text)


@pytest.mark.parametrize(
    "text",
    [
        "I hope it works now.",
        "Hope it helps!",
        "There is hope.",
        "The bill is too high.",
        "Max Planck won the Nobel Prize.",
    ],
)
def test_a_word_that_is_also_a_name_speaks_of_nobody(store: Store, text: str) -> None:
    for fact in ("Your sister Hope lives in Leeds", "Your boss Bill is from Perth", "Your son Max plays chess"):
        store.learn(fact, fact, store.say(fact))
    assert not store.ask(text)
    assert [item.text for item in store.ask("so max broke his arm")] == ["Your son Max plays chess"]
    assert [item.text for item in store.ask("Hope called this morning.")] == ["Your sister Hope lives in Leeds"]


def test_an_invitation_brings_what_speaks_against_it(store: Store) -> None:
    for text in ("I'm allergic to mussels and prawns.", "My desk is from my grandfather.", "I work as a baker."):
        store.say(text)
    found = store.ask("the neighbours invite us to their seafood evening on Friday")
    assert "I'm allergic to mussels and prawns." in [item.text for item in found]


def test_muted_and_deleted_never(store: Store) -> None:
    muted, deleted = store.say(PEANUTS), store.say("I'm allergic to cats and peanuts.")
    memory = store.learn("You are allergic to peanuts", "I'm allergic to peanuts.", muted)
    store.conversations.mute([muted.id])
    store.conversations.delete(deleted.conversation_id, NOW)
    store.memories.delete(memory.id, NOW)
    assert store.ask("What am I allergic to?") == []
    assert store.ask("What am I allergic to?", by_words_only=True) == []


def test_the_user_counts_more_than_the_assistant(store: Store) -> None:
    store.say("Your dog is called Rex.", role=Role.ASSISTANT)
    store.say("My dog is called Bruno.")
    assert [item.text for item in store.ask("What's my dog's name?")] == ["My dog is called Bruno."]


def test_what_the_assistant_said_is_found_when_asked_for(store: Store) -> None:
    store.say("A hash table maps keys to buckets; collisions go into a linked list.", role=Role.ASSISTANT)
    assert store.ask("Explain hash tables.") == []
    assert len(store.ask("What did you tell me about hash tables last time?")) == 1


def test_of_a_long_message_the_passage_that_matters(store: Store) -> None:
    filler = "The town council met again and talked about the new road for a very long time. " * 10
    store.say(f"{filler}I'm allergic to peanuts. {filler}")
    (item,) = store.ask("What am I allergic to?")
    assert "allergic to peanuts" in item.text
    assert len(item.text) < 600


def test_a_limit(store: Store) -> None:
    for food in ("peanuts", "shellfish", "milk", "celery", "mustard"):
        store.say(f"I'm allergic to {food}.")
    query = RecallQuery(text="What am I allergic to?", conversation_id=store.here, limit=3)
    assert len(store.search(query)) == 3


@pytest.mark.parametrize(
    "text", ["", "\x00", "'; DROP TABLE messages; --", '"""', "* NEAR(", "💥" * 50, "a" * 200_000, "my " * 70_000]
)
def test_any_text_is_safe(full: Store, text: str) -> None:
    full.ask(text)


def test_quick_in_a_large_history(tmp_path: Path, embedder: Embedder) -> None:
    """10,000 messages: a search is a handful of queries, not one a row."""
    store = Store(tmp_path, embedder)
    facts = list(dict.fromkeys(said for said, _ in FOUND))
    copies = 10_000 // len(facts)
    noise = np.random.default_rng(1).normal(0, 0.03, (copies * len(facts), embedder.dimensions))
    vectors = (np.tile(embedder.embed(facts), (copies, 1)) + noise).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    with store.database.transaction():
        place = store.conversations.add("Long", NOW).id
        messages = [
            store.conversations.add_message(place, Role.USER, f"{fact} Number {number}.", NOW)
            for number in range(copies)
            for fact in facts
        ]
    store.index.put(RecallKind.MESSAGE, [f"{message.id}#0" for message in messages], vectors)
    queries: list[str] = []

    def note(_cursor: object, sql: str, _values: object) -> bool:
        queries.append(sql)
        return True

    times = []
    answered = 0
    for _, asked in FOUND:
        query = RecallQuery(text=asked, conversation_id=store.here)
        encoded, *parts = embedder.encode([query.sought, *query.parts], query=True)
        queries.clear()
        store.database._connection.set_exec_trace(note)
        started = time.process_time()
        found = store.recall.search(query, (store.index, encoded.vector), NOW, encoded, parts)
        times.append(time.process_time() - started)
        answered += bool(found)
        assert len(queries) < 25
    store.close()
    print(
        f"recall at {len(messages)} messages: p50 {np.median(times) * 1e3:.1f} ms, p95 {np.quantile(times, 0.95) * 1e3:.1f} ms"
    )
    assert answered > 0.8 * len(FOUND)
    # Far above what it takes; a search that is slow by kind takes longer still.
    assert np.median(times) < 0.15


@pytest.mark.parametrize(
    "asked",
    [
        "What do you know about me?",
        "Tell me everything you remember about me.",
        "Who am I?",
        "你知道我什么？",
        "你记得关于我的事吗？",
    ],
)
def test_asked_for_everything_the_memories_come_newest_first(store: Store, asked: str) -> None:
    for day, fact in enumerate(["You play the cello", "You live in Porto", "You have a cat called Biscuit"]):
        store.learn(fact, fact, store.say(fact), at=NOW - (10 - day) * DAY_S)
    assert [item.text for item in store.ask(asked)] == [
        "You have a cat called Biscuit",
        "You live in Porto",
        "You play the cello",
    ]


# Soft: judges decide. "Who am I talking to?" is missed.
def test_asked_for_something_else_they_do_not(store: Store) -> None:
    store.learn("You play the cello", "I play the cello", store.say("I play the cello"))
    cases = ("Tell me about the history of the US.", "What do you know about Mars?", "Who am I talking to?")
    assert_few([asked for asked in cases if store.ask(asked)], len(cases), 0.34)


@pytest.mark.parametrize("asked", ["Tell me about the history of the US.", "What do you know about Mars?"])
def test_what_has_nothing_to_do_with_the_user_never_does(store: Store, asked: str) -> None:
    store.learn("You play the cello", "I play the cello", store.say("I play the cello"))
    assert not store.ask(asked)
