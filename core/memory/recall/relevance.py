"""What of the ranked items is about what was asked.

The score says which of two items is likelier to matter; it doesn't say whether either does. A logistic regression does, over how well an
item's own words match and how far it is behind the best one. It was trained on half of tests/quality/relevance.json and on
tests/quality/languages.json, each language judged by the others; its limits were set there too. `eval relevance` measures it.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

import msgspec

from core.memory.recall.question import ASKED, Question
from core.memory.sentences import sentences
from core.records import RecalledItem

# Of the regression: an item's own match, how far it is behind the best one, a constant, and what is added where advice is asked for.
_TOKENS, _MEANING, _WORDS = 4.0, 4.1, 3.9
_TOKENS_BEHIND, _MEANING_BEHIND, _SCORE_BEHIND = -3.7, -3.9, -0.24
_CONSTANT, _FOR_ADVICE = -3.3, 0.9

# All that is linked this surely with whom or what the question names is meant ("Who is Clara?").
MEANT = 0.7

# A match of less is none.
_NOTHING = 0.05


class _Limits(msgspec.Struct, frozen=True):
    """An item is brought if it is so likely to be about what was asked, or so much as likely as the likeliest one: asked in other words
    than it was told in, the right one is unlikely too, but not much more so than others."""

    chance: float
    of_best: float


# A fact is one thing. For advice matters whatever the user can't, doesn't or likes to do, however little like the question it is.
_FACT, _ADVICE, _OTHER = _Limits(0.18, 0.05), _Limits(0.001, 0.1), _Limits(0.13, 0.33)

# Of a fact, what is among so many with the best scores and has what is asked for is brought as well, unless it is out of the question: "I moved
# to Porto" is less like "Where do I live?" than a friend's home is.
_FIRST, _HAS_IT, _OUT_OF_THE_QUESTION = 4, 0.3, 0.004


def relevant(items: Sequence[RecalledItem], question: Question) -> list[RecalledItem]:
    """Those that are about what was asked, in the order given."""
    if not items:
        return []
    chances = _chances(items, question)
    limits = _limits(question)
    least = min(limits.chance, limits.of_best * max(chances))
    likely = [item.score for item, chance in zip(items, chances, strict=True) if chance > _OUT_OF_THE_QUESTION]
    first = min(sorted(likely, reverse=True)[:_FIRST], default=0.0)
    return [
        item
        for item, chance in zip(items, chances, strict=True)
        if chance >= least > 0
        or item.features.get("entities", 0.0) >= MEANT
        or (limits is _FACT and item.score >= first and _has_it(item) and chance > _OUT_OF_THE_QUESTION)
    ]


def _has_it(item: RecalledItem) -> bool:
    """The sort of thing that is asked for: a place, a number, a name."""
    return item.features.get("answer_type", 0.0) >= _HAS_IT


def _limits(question: Question) -> _Limits:
    if question.refers_back > ASKED or question.asks_advice > ASKED:
        return _ADVICE
    if question.asks_fact > ASKED:
        return _FACT
    return _ADVICE if question.asks_fact + question.asks_advice > ASKED else _OTHER


def _chances(items: Sequence[RecalledItem], question: Question) -> list[float]:
    """How likely each is about what was asked, and tells something."""
    tells = [1.0 if question.refers_back > ASKED else _tells(item) for item in items]
    tokens, meaning, words = (
        [item.features.get(name, 0.0) for item in items] for name in ("tokens", "meaning", "words")
    )
    # An earlier question is like this one without answering it: what does isn't behind it.
    most_tokens = max(map(float.__mul__, tokens, tells))
    most_meaning = max(map(float.__mul__, meaning, tells))
    first = max(item.score for item in items)
    constant = _CONSTANT + _FOR_ADVICE * (question.asks_advice > ASKED)
    return [
        told
        * _sigmoid(
            constant
            + _TOKENS * own_tokens
            + _MEANING * own_meaning
            + _WORDS * own_words
            + _TOKENS_BEHIND * (most_tokens - own_tokens)
            + _MEANING_BEHIND * (most_meaning - own_meaning)
            + _SCORE_BEHIND * (first - item.score)
        )
        for item, told, own_tokens, own_meaning, own_words in zip(items, tells, tokens, meaning, words, strict=True)
    ]


def _tells(item: RecalledItem) -> float:
    """How surely it tells something, rather than asking or ordering. A single question tells nothing, nor does what has nothing in
    common with what is asked."""
    if not item.features.get("tells", 1.0) and len(sentences(item.text)) == 1:
        return 0.0
    if all(item.features.get(name, 0.0) < _NOTHING for name in ("tokens", "meaning", "words")):
        return 0.0
    return item.features.get("statement", 1.0)


def _sigmoid(odds: float) -> float:
    return 1 / (1 + math.exp(-odds))
