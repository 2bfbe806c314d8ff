"""A memory is asked about when its day has come: one a day, whichever way the clock is set."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from core.memory.entities.reader import EntityReader
from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryKind,
    MemorySource,
    Review,
    ReviewAnswer,
    ReviewEvery,
    months_after,
)
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.reviews import Reviews

TODAY = date(2026, 11, 25)
DAY = timedelta(days=1)


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database, EntityReader())


@pytest.fixture
def reviews(database: Database, memories: Memories) -> Reviews:
    return Reviews(database, memories)


def add(memories: Memories, text: str, due: date | None = TODAY, every: ReviewEvery = ReviewEvery.HALF_YEAR) -> Memory:
    memory = memories.add(
        MemoryKind.PLACE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=1_780_000_000.0
    )
    if due is None:
        return memory
    return memories.edit(memory.id, MemoryEdit(review=Review(on=due, every=every)), 1_780_000_001.0)


@pytest.mark.parametrize(
    ("every", "due"),
    [
        (ReviewEvery.MONTH, date(2026, 9, 30)),
        (ReviewEvery.QUARTER, date(2026, 11, 30)),
        (ReviewEvery.HALF_YEAR, date(2027, 2, 28)),
        (ReviewEvery.YEAR, date(2027, 8, 31)),
    ],
)
def test_a_time_from_the_end_of_a_month(every: ReviewEvery, due: date) -> None:
    assert Review.after(every, date(2026, 8, 31)).on == due


def test_the_calendar_ends_no_review() -> None:
    assert months_after(date(9999, 12, 1), 1) == date.max
    assert Review.until(date.max, TODAY).again(date.max).on == date.max


def test_a_day_of_ones_own_comes_again_after_the_same_time() -> None:
    assert Review.until(TODAY + 40 * DAY, TODAY).again(TODAY + 50 * DAY).on == TODAY + 90 * DAY


def test_none_is_asked_about_unless_the_user_wants_it(memories: Memories, reviews: Reviews) -> None:
    add(memories, "You live in Porto", None)
    add(memories, "You live in Faro", TODAY + DAY)
    assert reviews.asked(TODAY) is None
    assert reviews.waiting(TODAY) == 0
    assert reviews.asked(TODAY + DAY) is not None


def test_one_a_day_the_same_until_it_is_answered(memories: Memories, reviews: Reviews) -> None:
    second = add(memories, "You live in Porto")
    first = add(memories, "You own a bike", TODAY - 9 * DAY)
    assert reviews.asked(TODAY) == first
    assert reviews.asked(TODAY) == first
    assert reviews.waiting(TODAY) == 2
    kept = reviews.answer(first.id, ReviewAnswer.STILL_SO, TODAY, 2e9)
    assert kept.review == Review(on=date(2027, 5, 25), every=ReviewEvery.HALF_YEAR)
    assert kept.confirmed_at == 2e9
    assert reviews.asked(TODAY) is None
    assert reviews.asked(TODAY + DAY) == second


def test_every_answer(memories: Memories, reviews: Reviews) -> None:
    later, never, ended = (add(memories, text) for text in ("You ski", "You sing", "You row"))
    assert reviews.answer(later.id, ReviewAnswer.LATER, TODAY, 2e9).review == Review(
        on=TODAY + 7 * DAY, every=ReviewEvery.HALF_YEAR
    )
    assert reviews.answer(never.id, ReviewAnswer.NEVER, TODAY, 2e9).review is None
    assert reviews.answer(ended.id, ReviewAnswer.NO_LONGER, TODAY, 2e9).valid_until == 2e9
    assert reviews.waiting(TODAY) == 0
    actions = [change.action for change in memories.history.of(never.id)]
    assert actions == [ChangeAction.ADDED, ChangeAction.REVIEWED, ChangeAction.REVIEWED]


def test_what_has_changed_takes_the_place_and_is_asked_about_in_turn(memories: Memories, reviews: Reviews) -> None:
    old = memories.edit(add(memories, "You live in Porto").id, MemoryEdit(pinned=True), 1_780_000_002.0)
    past, new = reviews.replace(old.id, "You live in Faro", MemoryKind.PLACE, TODAY, 1_790_000_000.0)
    assert (past.valid_until, past.superseded_by) == (1_790_000_000.0, new.id)
    assert (new.text, new.valid_from, new.pinned) == ("You live in Faro", 1_790_000_000.0, True)
    assert new.review == Review(on=date(2027, 5, 25), every=ReviewEvery.HALF_YEAR)
    assert memories.history.of(old.id)[-1].made_by is ChangedBy.USER
    undone = memories.undo(1_790_000_001.0)
    assert undone is not None
    assert [memory.text for memory in undone.removed] == ["You live in Faro"]
    assert memories.get(old.id) == old
    assert reviews.asked(TODAY) == old


def test_an_answer_is_taken_back_and_asked_again(memories: Memories, reviews: Reviews) -> None:
    memory = add(memories, "You live in Porto")
    assert reviews.asked(TODAY) == memory
    reviews.answer(memory.id, ReviewAnswer.NO_LONGER, TODAY, 2e9)
    memories.undo(2e9)
    assert reviews.asked(TODAY) == memory


def test_a_clock_that_is_set_back_asks_nothing_twice(memories: Memories, reviews: Reviews) -> None:
    for at in range(6):
        add(memories, f"You know {at} languages", TODAY - 300 * DAY)
    asked: list[date] = []
    # A day on, a day back, the same day again, years on, and back.
    for day in (0, 1, 0, 1, 2, 5000, 3, 2, 3, 4, 5):
        today = TODAY + day * DAY
        memory = reviews.asked(today)
        if memory is not None:
            asked.append(today)
            reviews.answer(memory.id, ReviewAnswer.LATER, today, 2e9)
    assert len(asked) == len(set(asked))
    assert asked == [TODAY, TODAY + DAY, TODAY + 2 * DAY, TODAY + 5000 * DAY, TODAY + 4 * DAY, TODAY + 5 * DAY]


def test_a_clock_that_was_years_ahead_puts_nothing_off_for_years(memories: Memories, reviews: Reviews) -> None:
    memory = add(memories, "You live in Porto", date(2099, 6, 1))
    (mended,) = reviews.mend(TODAY)
    assert mended.review == Review(on=date(2027, 5, 25), every=ReviewEvery.HALF_YEAR)
    assert reviews.mend(TODAY) == []
    assert reviews.mend(TODAY - DAY) == [], "a time zone further west is no wrong clock"
    assert reviews.asked(date(2027, 5, 25)) == memories.get(memory.id)


def test_what_is_gone_or_past_is_not_asked_about(memories: Memories, reviews: Reviews) -> None:
    gone, past = add(memories, "You live in Porto"), add(memories, "You live in Faro")
    assert reviews.asked(TODAY) == gone
    memories.delete(gone.id, 1_790_000_000.0)
    memories.supersede(past.id, None, 1_790_000_000.0)
    assert reviews.asked(TODAY) is None
    memories.erase()
    assert reviews.asked(TODAY) is None
    assert reviews.asked(TODAY + DAY) is None


def test_the_list_has_those_that_are_asked_about_and_those_that_held_then(memories: Memories) -> None:
    asked = add(memories, "You live in Porto")
    add(memories, "You own a bike", None)
    assert memories.list("", MemoryFilter(reviewed=True), 10, 0)[0] == [asked]
    ended = memories.edit(asked.id, MemoryEdit(valid_from=100.0, valid_until=200.0), 1_790_000_000.0)

    def held(moment: float) -> list[Memory]:
        return list(memories.list("", MemoryFilter(as_of=moment), 10, 0)[0])

    assert held(99.0) == []
    assert held(100.0) == [ended]
    assert held(199.0) == [ended]
    assert held(200.0) == []
