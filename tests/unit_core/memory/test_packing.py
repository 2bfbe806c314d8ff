"""Choosing what is told of the recalled: the best set for the tokens, nothing twice."""

from __future__ import annotations

import itertools
import random

import msgspec
import pytest

from core.memory.recall.packing import pack, shortened
from core.memory.recall.repetition import echoes, without_repetition
from core.records import MemoryId, MessageId, RecalledItem, RecallKind, Role

DAY_S = 86_400.0


def memory(text: str, score: float = 12.0, day: int = 0) -> RecalledItem:
    return RecalledItem(kind=RecallKind.MEMORY, text=text, said_at=day * DAY_S, score=score, memory_id=MemoryId(1))


def message(text: str, score: float = 12.0, day: int = 0, role: Role = Role.USER) -> RecalledItem:
    return RecalledItem(
        kind=RecallKind.MESSAGE, text=text, said_at=day * DAY_S, score=score, role=role, message_id=MessageId(1)
    )


def words(item: RecalledItem) -> int:
    return len(item.text.split())


def told(items: list[RecalledItem], room: int, asked: str = "") -> list[str]:
    return [item.text for item in pack(items, room, words, asked)]


def test_two_short_items_are_worth_more_than_a_long_one() -> None:
    best = memory("You live in Porto", 20)
    long = message("In spring " + "you like walking along the river " * 2, 18)
    short = [memory("You own a blue bicycle", 15), memory("You play the cello", 14)]
    assert told([best, long, *short], 14) == ["You live in Porto", "You own a blue bicycle", "You play the cello"]


def test_the_best_item_is_told_though_others_would_sum_up_to_more() -> None:
    best = message("You are allergic to peanuts and to shellfish and to mustard", 20)
    assert told([best, memory("You play chess", 15), memory("You own bicycles", 15)], 12) == [best.text]


def test_no_set_that_fits_is_worth_more() -> None:
    draw = random.Random(3)
    for _ in range(50):
        items = sorted(
            (memory("word " * draw.randint(1, 12), draw.randint(114, 300) / 10) for _ in range(8)),
            key=lambda item: -item.score,
        )
        room = draw.randint(words(items[0]), 40)
        taken = pack(items, room, words, "")
        assert sum(map(words, taken)) <= room
        possible = [
            sum(item.score for item in chosen)
            for size in range(8)
            for others in itertools.combinations(items[1:], size)
            if sum(map(words, chosen := (items[0], *others))) <= room
        ]
        assert sum(item.score for item in taken) == pytest.approx(max(possible))


def test_of_the_best_item_what_was_asked_about_when_it_is_too_long() -> None:
    text = "We went to the sea. The weather was cold. My dog Bruno ran away there. We found him at night. It was late."
    item = message(text, 20)
    assert told([item], 9, "Where did Bruno run away?") == ["… My dog Bruno ran away there. …"]
    assert told([item], 13, "Where did Bruno run away?") == ["… My dog Bruno ran away there. We found him at night. …"]
    assert told([item], 100, "Where did Bruno run away?") == [text]
    assert told([item], 3, "Where did Bruno run away?") == []
    cut = shortened(item, "Was it cold?", lambda one: words(one) <= 6)
    assert cut is not None
    assert (cut.text, cut.message_id) == ("… The weather was cold. …", item.message_id)


def test_a_question_that_was_asked_before_echoes_and_its_answer_does_not() -> None:
    def asked_before(text: str, statement: float = 0.0) -> RecalledItem:
        return msgspec.structs.replace(message(text), features={"statement": statement})

    now = "Name 252 words that rhyme with lamp."
    assert echoes(asked_before("Name 243 words that rhyme with lamp."), now)
    assert not echoes(asked_before("Words that rhyme with lamp are camp and damp.", 0.9), now)
    assert not echoes(asked_before("Name 243 words that rhyme with the lamp of Aladdin."), now)
    # What states something with the question's own words is its answer; a memory is no echo.
    assert not echoes(asked_before("My sister Clara is a nurse.", 0.9), "Is my sister Clara a nurse?")
    assert not echoes(memory("Your sister Clara is a nurse"), "Is my sister Clara a nurse?")


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (memory("You are allergic to peanuts"), message("I'm allergic to peanuts!")),
        (memory("Your sister Clara is a vegetarian"), message("Clara, my sister, is a vegetarian.", day=4)),
        (message("My sister Clara is a nurse and lives in Ghent."), message("My sister Clara lives in Ghent")),
        (memory("你对花生过敏"), message("我对花生过敏。")),
        (message("My dog Bruno loves cold water."), message("Your dog Bruno loves cold water.", role=Role.ASSISTANT)),
    ],
)
def test_what_says_nothing_beyond_another_one_is_left_out(first: RecalledItem, second: RecalledItem) -> None:
    assert without_repetition([first, second], 8) == [first]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("You like peanuts", "I don't like peanuts."),
        ("You run 5 km every morning", "I run 10 km every morning."),
        ("Your sister Clara lives in Ghent", "My sister Clara lives in Bruges."),
        ("Sure, I love the sea", "I love it!"),
        ("Does my sister Clara live in Ghent?", "My sister Clara lives in Ghent."),
        ("你对花生过敏", "我对花生不过敏。"),
        ("You are allergic to peanuts", "I'm allergic to peanuts and shellfish, and cats make me sneeze."),
    ],
)
def test_what_says_something_else_or_more_stays(first: str, second: str) -> None:
    items = [memory(first), message(second)]
    assert without_repetition(items, 8) == items


def test_yesterday_is_another_day_each_time() -> None:
    items = [message("I went swimming in the lake yesterday.", day=9), message("Yesterday I swam in the lake.", day=3)]
    again = message("I went swimming in the cold lake yesterday.", day=20)
    assert without_repetition([*items, again], 8) == [*items, again]


def test_of_two_of_one_kind_that_say_the_same_the_newer_stands() -> None:
    old, new = message("I live in Porto.", 13, day=1), message("I do live in Porto!", 12, day=8)
    assert without_repetition([old, new], 8) == [new]
    assert without_repetition([new, old], 8) == [new]


def test_what_the_user_said_is_never_left_out_for_the_assistants_word() -> None:
    items = [
        message("Your dog Bruno loves cold water.", 14, role=Role.ASSISTANT),
        message("My dog Bruno loves cold water.", 13),
    ]
    assert without_repetition(items, 8) == items


def test_near_duplicates_take_no_place_from_others() -> None:
    same = [message(f"I live in Porto{'!' * number}", 20 - number) for number in range(6)]
    other = memory("You play the cello", 12)
    assert without_repetition([*same, other], 2) == [same[0], other]
