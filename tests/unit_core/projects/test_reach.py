"""What is nearest in meaning is found however much lies nearer that may not be told."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.memory.health import judged_pairs
from core.memory.learning.relation import Relation
from core.memory.recall.similarity import nearest_within
from core.model.base import Embedder
from core.records import ConversationId, MemoryReach, MemoryScope, MessageId, Project, ProjectId, RecallKind, reach_of
from tests.unit_core.memory.store import NOW, Store

# More than are looked at in one go.
_MANY = 60


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


def project(store: Store, scope: MemoryScope) -> tuple[Project, ConversationId]:
    """A project, and a conversation in it."""
    added = store.conversations.projects.add("Tea", "", scope, NOW)
    inside = store.conversations.add("Inside", NOW)
    store.conversations.projects.put([inside.id], added.id)
    return added, inside.id


def found(store: Store, reach: MemoryReach) -> list[MessageId]:
    near = store.near("What do I like to drink?")
    hits = nearest_within(near, RecallKind.MESSAGE, 8, reach, store.conversations)
    return [MessageId(hit.item_id) for hit in hits]


@pytest.mark.parametrize("scope", [MemoryScope.KEEPS, MemoryScope.SEPARATE])
def test_outside_what_a_project_keeps_hides_nothing(store: Store, scope: MemoryScope) -> None:
    _, inside = project(store, scope)
    for number in range(_MANY):
        store.say(f"I like to drink tea of sort {number}.", where=inside)
    other = store.say("The bridge is closed for repairs until spring.")
    assert found(store, MemoryReach()) == [other.id]


def test_a_separate_project_finds_its_own_among_all_others(store: Store) -> None:
    tea, inside = project(store, MemoryScope.SEPARATE)
    for number in range(_MANY):
        store.say(f"I like to drink tea of sort {number}.")
    own = store.say("The bridge is closed for repairs until spring.", where=inside)
    assert found(store, reach_of(tea)) == [own.id]
    tea = store.conversations.projects.add("Empty", "", MemoryScope.SEPARATE, NOW)
    assert found(store, reach_of(tea)) == []


def test_words_find_as_little(store: Store) -> None:
    tea, inside = project(store, MemoryScope.SEPARATE)
    own = store.say("The samovar hums.", where=inside)
    other = store.say("My samovar is old.")
    kept = store.conversations
    assert [hit.item_id for hit in kept.word_hits("samovar", 5)] == [other.id]
    assert [hit.item_id for hit in kept.word_hits("samovar", 5, reach_of(tea))] == [own.id]
    assert kept.word_matches("samovar").best(5) == [other.id]
    assert kept.word_matches("samovar", reach_of(tea)).best(5) == [own.id]
    assert [one.message.id for one in kept.passages([own.id, other.id], reach_of(tea))] == [own.id]
    assert [one.id for one in kept.between(0, NOW, 5, 0)] == [other.id]


def test_a_deleted_conversation_of_the_project_is_not_found_there(store: Store) -> None:
    tea, inside = project(store, MemoryScope.SEPARATE)
    store.say("The samovar hums.", where=inside)
    store.conversations.delete(inside, NOW)
    assert store.conversations.word_hits("samovar", 5, reach_of(tea)) == []


def test_the_same_in_two_places_is_nothing_double(store: Store) -> None:
    source = store.say("I have a dog.")
    one = store.learn("You have a dog", "I have a dog.", source)
    there = [one, msgspec.structs.replace(one, project_id=ProjectId(1))]
    said_same = dict.fromkeys(Relation, 0.0) | {Relation.SAME: 1.0}
    assert judged_pairs(there, [(0, 1, 1.0)], lambda _one, _other: said_same) == ([], [])
    assert len(judged_pairs([one, one], [(0, 1, 1.0)], lambda _one, _other: said_same)[0]) == 1
