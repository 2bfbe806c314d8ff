"""What of the ranked items is about what was asked.

The score says which of two items is likelier to matter; it doesn't say whether either does. A logistic regression does, over how well an
item's own words match and how far it is behind the best one. It was trained on half of tests/quality/relevance.json and on
tests/quality/languages.json, each language judged by the others; its limits were set there too.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import msgspec

from core.memory.recall.question import Question
from core.records import RecalledItem

# What all that is known is told apart by: the others hold for all of it alike.
_MATCH = (
    "words", "nearby_words", "conversation_words", "meaning", "nearby_meaning", "tokens", "nearby_tokens", "date", "time", "answer_type",
    "entities",
)  # fmt: skip

# Of the regression: an item's own match, how far behind the best one it is, and a constant.
_TOKENS, _MEANING, _WHOLE = 2.9, 4.0, 0.16
_TOKENS_BEHIND, _MEANING_BEHIND, _SCORE_BEHIND = -4.6, -4.0, -0.17
_CONSTANT = -3.5

# All that is linked this surely with whom or what the question names is meant ("Who is Clara?").
_MEANT = 0.7

# What is asked for more surely than not.
_ASKED = 0.5


class _Limits(msgspec.Struct, frozen=True):
    """An item is brought if it is so likely to be about what was asked, or so much as likely as the likeliest one: asked in other words
    than it was told in, the right one is unlikely too, but not much more so than others."""

    chance: float
    of_best: float


# A fact is one thing. For advice matters whatever the user can't, doesn't or likes to do, however little like the question it is.
_FACT, _ADVICE, _OTHER = _Limits(0.18, 0.15), _Limits(0.01, 0.1), _Limits(0.13, 0.33)


def _match(item: RecalledItem) -> float:
    """How well it matches what is asked."""
    return sum(item.weights[name] * item.features.get(name, 0.0) for name in _MATCH if name in item.weights)


def relevant(items: Sequence[RecalledItem], question: Question) -> list[RecalledItem]:
    """Those that are about what was asked, in the order given."""
    if not items:
        return []
    chances = _chances(items)
    limits = _limits(question)
    least = min(limits.chance, limits.of_best * max(chances))
    return [
        item
        for item, chance in zip(items, chances, strict=True)
        if chance >= least or item.features.get("entities", 0.0) >= _MEANT
    ]


def _limits(question: Question) -> _Limits:
    if question.asks_advice > _ASKED or question.refers_back > _ASKED:
        return _ADVICE
    return _FACT if question.asks_fact > _ASKED else _OTHER


def _chances(items: Sequence[RecalledItem]) -> list[float]:
    """How likely each is about what was asked."""
    best = {name: max(_of(item.features, name) for item in items) for name in ("tokens", "meaning")}
    first = max(item.score for item in items)
    odds = (
        _CONSTANT
        + _TOKENS * _of(item.features, "tokens")
        + _MEANING * _of(item.features, "meaning")
        + _WHOLE * _match(item)
        + _TOKENS_BEHIND * (best["tokens"] - _of(item.features, "tokens"))
        + _MEANING_BEHIND * (best["meaning"] - _of(item.features, "meaning"))
        + _SCORE_BEHIND * (first - item.score)
        for item in items
    )
    return [1 / (1 + math.exp(-one)) for one in odds]


def _of(features: Mapping[str, float], name: str) -> float:
    return features.get(name, 0.0)
