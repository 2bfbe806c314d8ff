"""A ranking that adapts to feedback, and can be explained.

An item's score is linear in named features, so an error can be shared out among them. For each kind of question there is a
set of weights; a message is a mixture of kinds, in proportion to how near it is to a prototype of each:

    p(kind | query) = softmax over kinds of (√d·query)·(√d·prototype)/√d        (scaled dot-product attention)
    w = Σ p(kind)·W(kind),   score = w·f,   chance of being relevant = σ(score - reference)

Feedback moves the weights by the delta rule (Widrow and Hoff 1960), W ← W + α·p·(target - σ(w·f - reference))·f, and the
prototypes by the same error through the softmax. An item is compared with what was recalled beside it: f is less the mean of
the list, and the reference 0; without that, refusing what is nearly right would lower every weight. Weights stay within
a distance of their defaults and decay towards them. What moved them is kept as a list of signs, and the present state
is what these signs make of the defaults: any of them can be taken back, and resetting is forgetting them all.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from core.records import FeatureWeight, KindRanking, QuestionKind
from core.storage.feedback import Sign, Vector

# One sign of full strength moves a weight by at most this much of its feature.
_RATE = 0.1

# How far feedback can take a weight from its default: so much of the default, and so much at least.
_REACH, _LEAST_REACH = 0.5, 0.1

# Share of the way back to the default that every sign makes all weights go.
_DECAY = 0.01

# One sign of full strength moves a prototype by at most this much; its cosine with the default one stays above the limit.
_MIX_RATE = 0.02
_NEAREST_MIX = 0.8

# Signs without which an item's own weight would be 0, and how much "not relevant" counts beside "helpful": what was of no use
# for one question may be just what another asks for.
_ITEM_DOUBT, _ITEM_REFUSED = 2.0, 0.4

# What a newer sign counts beside the one before it.
_ITEM_FADES = 0.95

# What one sign of full strength makes a way of doing go of its distance from the target. There are few signs, and the user's word counts.
_WAY_RATE = 0.4

# Sentences of each kind; their mean is the prototype.
EXAMPLES: Mapping[QuestionKind, tuple[str, ...]] = {
    QuestionKind.FACT: (
        "What is my sister's name?",
        "Where do I work?",
        "Who is Clara?",
        "What kind of dog do I have?",
        "我妹妹叫什么名字？",
    ),
    QuestionKind.PREFERENCE: (
        "What do I like to eat?",
        "Which music do I prefer?",
        "What should I cook for dinner?",
        "Recommend a film I would enjoy.",
        "我喜欢吃什么？",
    ),
    QuestionKind.WHEN: (
        "When does Clara visit?",
        "What date is my appointment?",
        "How long have I lived here?",
        "When did I move?",
        "我什么时候去东京？",
    ),
    QuestionKind.LIST: (
        "Which books have I read?",
        "What hobbies do I have?",
        "List the places I have been to.",
        "What are the names of my children?",
        "我去过哪些地方？",
    ),
    QuestionKind.SMALL_TALK: (
        "How are you today?",
        "Good morning!",
        "I had a nice day.",
        "Thanks, that was helpful.",
        "你好，今天怎么样？",
    ),
}


EXAMPLE_TEXTS = tuple(text for texts in EXAMPLES.values() for text in texts)


class Mixture(msgspec.Struct, frozen=True):
    """What kinds of question a message is: shares by kind, which add up to 1, and the weights these make."""

    shares: Mapping[QuestionKind, float]
    weights: Mapping[str, float]


class Ranker:
    """The weights of the ranking as feedback has made them. One thread at a time.

    Args:
        defaults: weight by feature.
        prototypes: a vector of unit length, (d,), for each kind of question; empty: every message is a bit of each kind.
    """

    def __init__(
        self,
        defaults: Mapping[str, float],
        prototypes: Mapping[QuestionKind, Vector] | None = None,
    ) -> None:
        self._names = tuple(defaults)
        self._kinds = tuple(QuestionKind)
        self._defaults = np.array([defaults[name] for name in self._names], dtype=np.float64)
        self._reach = np.maximum(np.abs(self._defaults) * _REACH, _LEAST_REACH)
        self._default_prototypes = (
            np.stack([np.asarray(prototypes[kind], dtype=np.float64) for kind in self._kinds]) if prototypes else None
        )
        self.reset()

    def reset(self) -> None:
        """Back to the defaults."""
        self._weights = np.tile(self._defaults, (len(self._kinds), 1))
        self._prototypes = None if self._default_prototypes is None else self._default_prototypes.copy()
        self._signs = np.zeros(len(self._kinds))

    def replay(self, signs: Iterable[Sign]) -> None:
        """The state that these signs, oldest first, make of the defaults."""
        self.reset()
        for sign in signs:
            self.learn(sign)

    def mixture(self, query: Vector | None) -> Mixture:
        """The kinds of question a message is, and the weights to rank for it with."""
        shares = self._shares(query)
        weights = shares @ self._weights
        return Mixture(
            dict(zip(self._kinds, shares.tolist(), strict=True)), dict(zip(self._names, weights.tolist(), strict=True))
        )

    def learn(self, sign: Sign) -> None:
        """Move the weights, and the mixture, by one sign."""
        features = np.array([sign.features.get(name, 0.0) for name in self._names])
        shares = self._shares(sign.query)
        by_kind = self._weights @ features
        score = float(shares @ by_kind)
        error = sign.strength * (sign.target - _sigmoid(score - sign.reference))
        self._weights += _RATE * error * shares[:, None] * features
        self._weights += _DECAY * (self._defaults - self._weights)
        np.clip(self._weights, self._defaults - self._reach, self._defaults + self._reach, out=self._weights)
        if self._prototypes is not None and sign.query is not None:
            self._move_prototypes(error * shares * (by_kind - score), np.asarray(sign.query, dtype=np.float64))
        self._signs += shares

    def rankings(self) -> tuple[KindRanking, ...]:
        """The weights of each kind beside their defaults, as the window shows them."""
        return tuple(
            KindRanking(
                kind=kind,
                weights=tuple(
                    FeatureWeight(name=name, weight=float(weight), default=float(default))
                    for name, weight, default in zip(self._names, self._weights[row], self._defaults, strict=True)
                ),
                feedback=round(float(self._signs[row])),
            )
            for row, kind in enumerate(self._kinds)
        )

    def _shares(self, query: Vector | None) -> npt.NDArray[np.float64]:
        if query is None or self._prototypes is None:
            return np.full(len(self._kinds), 1.0 / len(self._kinds))
        logits = self._prototypes @ np.asarray(query, dtype=np.float64) * math.sqrt(len(query))
        shares: npt.NDArray[np.float64] = np.exp(logits - logits.max())
        shares /= shares.sum()
        return shares

    def _move_prototypes(self, error: npt.NDArray[np.float64], query: npt.NDArray[np.float64]) -> None:
        assert self._prototypes is not None
        assert self._default_prototypes is not None
        moved = self._prototypes + _MIX_RATE * error[:, None] * query
        moved /= np.linalg.norm(moved, axis=1, keepdims=True)
        near = (moved * self._default_prototypes).sum(axis=1) >= _NEAREST_MIX
        self._prototypes[near] = moved[near]


def prototypes(vectors: Mapping[str, Vector]) -> dict[QuestionKind, Vector]:
    """The prototype of each kind from the vectors of its examples: their mean, of unit length.

    Args:
        vectors: of all `EXAMPLE_TEXTS`, (d,) each.
    """
    found: dict[QuestionKind, Vector] = {}
    for kind, texts in EXAMPLES.items():
        mean = np.mean([vectors[text] for text in texts], axis=0)
        found[kind] = (mean / np.linalg.norm(mean)).astype(np.float32)
    return found


def item_weight(signs: Sequence[tuple[float, float]]) -> float:
    """An item's own weight, -1 to 1, from all signs about it, as (target, strength), oldest first.

    The part of the signs that speak for it less the part that speak against it, smoothed: one sign alone says little.
    """
    support = doubt = 0.0
    for age, (target, strength) in enumerate(reversed(signs)):
        weight = strength * _ITEM_FADES**age
        support += weight * (target - _ITEM_REFUSED * (1 - target))
        doubt += weight
    return support / (doubt + _ITEM_DOUBT)


def way_weight(signs: Sequence[tuple[float, float]]) -> float:
    """The weight of a way of doing, -1 to 1, from all signs about it, as (target, strength), oldest first.

    The delta rule with one weight: each sign moves it by a part of what it is away from 1, if the way did well, or from -1.
    """
    weight = 0.0
    for target, strength in signs:
        weight += _WAY_RATE * strength * (2 * target - 1 - weight)
    return weight


def _sigmoid(x: float) -> float:
    return 1 / (1 + math.exp(-max(-60.0, min(60.0, x))))
