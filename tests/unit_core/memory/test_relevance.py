"""Which of the ranked items are about what was asked."""

from __future__ import annotations

from core.memory.recall.question import Question
from core.memory.recall.ranking import DEFAULT_WEIGHTS
from core.memory.recall.relevance import relevant
from core.records import RecalledItem, RecallKind

FACT = Question(
    calls=1.0, refers_back=0.0, user_named=False, assistant_named=False, asks_fact=1.0, asks_advice=0.0, asks_all=0.0, asks_for={},
)  # fmt: skip
ADVICE = Question(
    calls=1.0, refers_back=0.0, user_named=False, assistant_named=False, asks_fact=0.0, asks_advice=1.0, asks_all=0.0, asks_for={},
)  # fmt: skip
BACK = Question(
    calls=1.0, refers_back=1.0, user_named=False, assistant_named=False, asks_fact=0.0, asks_advice=0.0, asks_all=0.0, asks_for={},
)  # fmt: skip


def item(text: str, match: float, **others: float) -> RecalledItem:
    features = {"tokens": match, "meaning": match, "words": 0.0, "statement": 1.0, "tells": 1.0, **others}
    weights = {name: DEFAULT_WEIGHTS[name] for name in features}
    score = sum(weights[name] * value for name, value in features.items())
    return RecalledItem(
        kind=RecallKind.MESSAGE, text=text, said_at=0.0, score=score, features=features, weights=weights
    )


def test_what_is_far_behind_the_best_is_not_brought() -> None:
    dog, car = item("My dog is called Rufus.", 0.8), item("I drive a Skoda.", 0.2)
    assert relevant([dog, car], FACT) == [dog]


def test_where_nothing_matches_well_the_likeliest_stands() -> None:
    moved, car = item("I moved to Porto.", 0.3), item("I drive a Skoda.", 0.02)
    assert relevant([moved, car], FACT) == [moved]


def test_advice_takes_more_into_account() -> None:
    likes, cannot = item("I love curry.", 0.5), item("I can't stand coriander.", 0.25)
    assert relevant([likes, cannot], FACT) == [likes]
    assert relevant([likes, cannot], ADVICE) == [likes, cannot]


def test_a_question_is_no_answer() -> None:
    asked = item("What is the capital of China?", 0.9, tells=0.0)
    told = item("The capital of the county is Leeds.", 0.5)
    assert relevant([asked, told], FACT) == [told]
    assert relevant([asked], FACT) == []
    assert asked in relevant([asked, told], BACK)


def test_whom_the_question_names_is_always_meant() -> None:
    best, named = item("Clara is my sister.", 0.9), item("She moved to Porto.", 0.0, entities=0.8)
    assert relevant([best, named], FACT) == [best, named]


def test_nothing_comes_of_nothing() -> None:
    assert relevant([], FACT) == []
