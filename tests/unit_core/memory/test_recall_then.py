"""Asked about the past, recall tells what held then, and says when that was; asked about today, it tells what holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from core.memory.recall.note import render, told_in
from core.memory.recall.search import RecallQuery
from core.model.base import Embedder
from core.records import Memory, MemoryEdit, RecalledItem
from tests.unit_core.memory.store import DAY_S, NOW, Store


def day(text: str) -> float:
    return datetime.fromisoformat(f"{text}T12:00").timestamp()


MAY = day("2026-05-04")


@pytest.fixture
def store(tmp_path: Path, embedder: Embedder) -> Iterator[Store]:
    store = Store(tmp_path, embedder)
    yield store
    store.close()


def learn(store: Store, said: str, fact: str, at: str) -> Memory:
    return store.learn(fact, said, store.say(said, at=day(at)), day(at))


@pytest.fixture
def moved(store: Store) -> tuple[Memory, Memory]:
    """Lisbon until May 2026, Porto since."""
    lisbon = learn(store, "I live in Lisbon.", "You live in Lisbon", "2025-01-10")
    porto = learn(store, "I have moved, I live in Porto now.", "You live in Porto", "2026-05-04")
    learn(store, "My sister Clara is a vegetarian.", "Your sister Clara is a vegetarian", "2025-02-02")
    store.memories.supersede(lisbon.id, porto.id, MAY)
    return store.memories.get(lisbon.id), porto


def told(items: list[RecalledItem]) -> str:
    return render(items, 1000, lambda text: len(text) // 4, NOW)[0]


@pytest.mark.parametrize(
    "asked",
    ["Where did I live in March?", "Where did I live last year?", "Wo habe ich im März gewohnt?"],
)
def test_what_held_then_is_told_with_its_end(store: Store, moved: tuple[Memory, Memory], asked: str) -> None:
    lines = told(store.ask(asked)).splitlines()
    lisbon = lines.index("- You live in Lisbon (from 10 January 2025 until 4 May 2026)")
    porto = [at for at, line in enumerate(lines) if "Porto" in line]
    assert all(lines[at] == "- You live in Porto (only since 4 May 2026)" for at in porto), lines
    assert all(at > lisbon for at in porto)


def test_by_words_alone_too(store: Store, moved: tuple[Memory, Memory]) -> None:
    items = store.recall.search(_query(store, "In which city did I live in March, was it Lisbon?"), None, NOW)
    assert [(item.memory_id, item.until) for item in items if item.until] == [(moved[0].id, MAY)]


@pytest.mark.parametrize(
    "asked", ["Where do I live?", "Where will I live in March 2027?", "Where do I live this year?"]
)
def test_asked_about_today_only_what_holds_is_told(store: Store, moved: tuple[Memory, Memory], asked: str) -> None:
    items = store.ask(asked)
    assert moved[1].id in {item.memory_id for item in items}
    assert moved[0].id not in {item.memory_id for item in items}
    assert not any(item.since or item.until for item in items)


def test_of_a_year_in_which_it_changed_both_are_told(store: Store, moved: tuple[Memory, Memory]) -> None:
    query = _query(store, "Where did I live in 2026?")
    encoded, *_ = store.encode([query.sought], True)
    items = store.recall.search(query, (store.index, encoded.vector), day("2027-02-01"), encoded)
    assert {
        item.memory_id: (item.since, item.until) for item in items if item.memory_id in {one.id for one in moved}
    } == {
        moved[0].id: (moved[0].valid_from, MAY),
        moved[1].id: (MAY, None),
    }


def test_what_had_ended_before_is_not_told(store: Store, moved: tuple[Memory, Memory]) -> None:
    faro = learn(store, "I live in Faro at the moment.", "You live in Faro", "2023-06-01")
    store.memories.supersede(faro.id, moved[0].id, day("2025-01-10"))
    assert "Faro" not in told(store.ask("Where did I live in March?"))
    assert "- You live in Faro (from 1 June 2023 until 10 January 2025)" in told(store.ask("Where did I live in 2024?"))


def test_what_took_its_place_leads_to_what_words_would_not_find(store: Store) -> None:
    old = learn(store, "My flat overlooks the Tagus.", "Your flat overlooks the Tagus", "2025-01-10")
    new = learn(store, "I live in Porto now.", "You live in Porto", "2026-05-04")
    store.memories.supersede(old.id, new.id, MAY)
    assert old.id in {item.memory_id for item in store.ask("Where did I live in March?")}


def test_what_the_user_ended_is_told_too(store: Store) -> None:
    judo = learn(store, "I go to judo on Tuesdays.", "You go to judo on Tuesdays", "2025-01-10")
    store.memories.edit(judo.id, MemoryEdit(valid_until=MAY), NOW - DAY_S)
    assert told(store.ask("Where do I go on Tuesdays?")).count("until") == 0
    note = told(store.ask("Where did I go on Tuesdays in March?"))
    assert "- You go to judo on Tuesdays (from 10 January 2025 until 4 May 2026)" in note
    assert "You go to judo on Tuesdays" in told_in(note)


def _query(store: Store, text: str) -> RecallQuery:
    return RecallQuery(text=text, conversation_id=store.here)
