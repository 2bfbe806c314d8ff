"""Pairs, stale and unused memories, growth; and questions whose answers are known."""

from __future__ import annotations

import threading
from datetime import datetime
from itertools import permutations

import msgspec
import numpy as np
import pytest

from core.errors import Cancelled
from core.memory import health, self_test
from core.memory.judges.reading import Judges
from core.memory.learning.learner import Encode
from core.memory.learning.relation import relations_in, unread
from core.memory.projection import project
from core.model.base import Purpose
from core.model.scripted import ScriptedModel
from core.records import (
    Memory,
    MemoryId,
    MemoryKind,
    MemorySource,
    MessageId,
    RecalledItem,
    RecallKind,
    Review,
    ReviewEvery,
)

DAY = 86_400.0
NOW = datetime(2026, 5, 20).timestamp()


def memory(number: int, text: str, kind: MemoryKind = MemoryKind.NOTE, days_ago: float = 0, uses: int = 0) -> Memory:
    at = NOW - days_ago * DAY
    return Memory(
        id=MemoryId(number),
        kind=kind,
        text=text,
        source=MemorySource.LEARNED,
        learned_at=at,
        valid_from=at,
        use_count=uses,
    )


class Told(list[float]):
    """What it was told; it never ends anything."""

    def __call__(self, done: float) -> bool:
        self.append(done)
        return True


def unit(vectors: np.ndarray) -> np.ndarray:
    scaled: np.ndarray = (vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32)
    return scaled


def test_similar_rows_are_found_across_blocks() -> None:
    chance = np.random.default_rng(1)
    vectors = unit(chance.normal(size=(1200, 64)))
    vectors[1100] = vectors[3]
    vectors[700] = unit(vectors[[699]] + 0.05 * chance.normal(size=(1, 64)))[0]
    told = Told()
    pairs = health.similar_pairs(vectors, told)
    assert pairs is not None
    assert pairs[0][:2] == (3, 1100)
    assert (699, 700) in [pair[:2] for pair in pairs]
    assert all(one < other for one, other, _ in pairs)
    assert told == sorted(told)
    assert health.similar_pairs(vectors, lambda _: False) is None


def test_pairs_are_told_apart(judges: Judges, encode: Encode) -> None:
    memories = [
        memory(1, "You live in Lisbon", MemoryKind.PLACE, 30),
        memory(2, "You live in Porto", MemoryKind.PLACE, 10),
        memory(3, "you live in porto!", MemoryKind.NOTE, 5),
        memory(4, "You have a dog called Bruno", MemoryKind.PET),
    ]
    compared = relations_in(permutations([one.text for one in memories], 2), judges, lambda texts: encode(texts, False))
    same, contrary = health.judged_pairs(memories, [(2, 1, 0.98), (1, 0, 0.8), (3, 0, 0.56)], compared)
    assert [(pair.older.id, pair.newer.id) for pair in same] == [(2, 3)]
    assert [(pair.older.id, pair.newer.id) for pair in contrary] == [(1, 2)]


def test_where_nobody_can_judge_only_what_is_nearly_the_same_is_told() -> None:
    memories = [memory(1, "You live in Porto", days_ago=9), memory(2, "you live in porto!"), memory(3, "You smoke")]
    same, contrary = health.judged_pairs(memories, [(0, 1, 0.98), (0, 2, 0.6)], unread)
    assert [(pair.older.id, pair.newer.id) for pair in same] == [(1, 2)]
    assert contrary == []


def test_what_had_a_day_gets_stale_and_what_nobody_needs_is_told() -> None:
    assert health.is_stale(memory(1, "The trip", MemoryKind.PLAN, 120), None, NOW)
    assert not health.is_stale(memory(1, "The trip", MemoryKind.PLAN, 120), NOW - 10 * DAY, NOW)
    assert not health.is_stale(memory(1, "Your name", MemoryKind.PROFILE, 900), None, NOW)
    assert health.is_unused(memory(1, "x", days_ago=40), NOW)
    assert not health.is_unused(memory(1, "x", days_ago=40, uses=1), NOW)
    assert not health.is_unused(memory(1, "x", days_ago=3), NOW)


def test_growth_counts_by_month() -> None:
    learned = [
        datetime(2025, 1, 3).timestamp(),
        datetime(2026, 4, 30, 23).timestamp(),
        datetime(2026, 5, 1).timestamp(),
    ]
    months = health.growth(learned, NOW)
    assert len(months) == 12
    assert months[0] == ("2025-06", 1)
    assert months[-2:] == [("2026-04", 2), ("2026-05", 3)]
    assert health.growth([], datetime(2026, 1, 15).timestamp())[-1] == ("2026-01", 0)


@pytest.mark.parametrize("count", [0, 1, 2, 5, 40])
def test_any_number_of_texts_has_places(count: int) -> None:
    vectors = unit(np.random.default_rng(2).normal(size=(count, 32))) if count else np.zeros((0, 32), np.float32)
    places = project(vectors, lambda _: True)
    assert places.shape == (count, 2)
    assert np.isfinite(places).all()
    assert count < 2 or np.abs(places).max() == pytest.approx(1.0)


def test_the_same_texts_are_near_each_other_on_the_map() -> None:
    chance = np.random.default_rng(3)
    centres = chance.normal(size=(4, 48)) * 3
    topics = np.repeat(np.arange(4), 40)
    vectors = unit(centres[topics] + chance.normal(size=(160, 48)))
    told = Told()
    places = project(vectors, told)
    distances = np.linalg.norm(places[:, None] - places[None], axis=2)
    np.fill_diagonal(distances, np.inf)
    assert (topics[distances.argmin(axis=1)] == topics).mean() > 0.95
    assert told[0] == 0.0
    assert told[-1] == 1.0
    assert told == sorted(told)


def test_a_map_can_be_stopped() -> None:
    vectors = unit(np.random.default_rng(4).normal(size=(100, 32)))
    with pytest.raises(Cancelled):
        project(vectors, lambda done: done < 0.3)


def test_a_question_is_the_models_if_it_is_one() -> None:
    model = ScriptedModel()
    fact = memory(1, "You are allergic to peanuts")
    stop = threading.Event()
    model.say("What am I allergic to?\nAnd more", Purpose.BACKGROUND)
    assert self_test.question_by_model(model, fact, stop) == "What am I allergic to?"
    model.say("Peanuts, of course.", Purpose.BACKGROUND)
    assert self_test.question_by_model(model, fact, stop) is None
    model.say("", Purpose.BACKGROUND)
    assert self_test.question_by_model(model, fact, stop) is None


def test_a_question_by_words_leaves_the_answer_out() -> None:
    assert "peanuts" not in self_test.question_by_words(memory(1, "You are allergic to peanuts"))
    assert "allerg" in self_test.question_by_words(memory(1, "You are allergic to peanuts"))
    assert self_test.question_by_words(memory(1, "你的狗叫豆豆")).endswith("？")


def test_the_message_it_came_from_counts() -> None:
    def item(memory_id: int | None, message_id: int | None) -> RecalledItem:
        return RecalledItem(
            kind=RecallKind.MEMORY,
            text="",
            said_at=0,
            memory_id=None if memory_id is None else MemoryId(memory_id),
            message_id=None if message_id is None else MessageId(message_id),
        )

    learned = memory(7, "x")
    assert self_test.place(learned, [item(1, None), item(7, None)]) == 2
    assert self_test.place(learned, [item(None, None)]) is None


@pytest.mark.parametrize(
    ("text", "kind", "days_ago", "outdated"),
    [
        ("You work at a bank", MemoryKind.WORK, 366, True),
        ("You live in Porto", MemoryKind.PLACE, 366, True),
        ("You live in Porto", MemoryKind.PLACE, 300, False),
        ("You are allergic to nuts", MemoryKind.HEALTH, 900, False),
        ("You want to visit Rome in March 2026", MemoryKind.PLAN, 120, True),
        ("You want to visit Rome in July 2026", MemoryKind.PLAN, 120, False),
        ("You visited Rome in March 2026", MemoryKind.EVENT, 60, False),
    ],
)
def test_what_is_likely_outdated(text: str, kind: MemoryKind, days_ago: float, outdated: bool) -> None:
    assert health.is_outdated(memory(1, text, kind, days_ago), NOW) is outdated


def test_what_the_user_confirmed_or_is_asked_about_is_not_outdated() -> None:
    work = memory(1, "You work at a bank", MemoryKind.WORK, 400)
    assert not health.is_outdated(msgspec.structs.replace(work, confirmed_at=NOW - 10 * DAY), NOW)
    asked = Review.after(ReviewEvery.YEAR, datetime.fromtimestamp(NOW).date())
    assert not health.is_outdated(msgspec.structs.replace(work, review=asked), NOW)
