"""How well a ranking finds what it should: the usual figures of information retrieval, each 0 to 1."""

from __future__ import annotations

import math
from collections.abc import Collection, Hashable, Iterable, Mapping, Sequence
from typing import TypeVar

import numpy as np

T = TypeVar("T", bound=Hashable)


def recall_at(ranked: Sequence[T], wanted: Collection[T], depth: int) -> float:
    """The part of `wanted` that is among the first `depth`."""
    return len(set(ranked[:depth]) & set(wanted)) / len(set(wanted))


def ndcg_at(ranked: Sequence[T], wanted: Collection[T], depth: int) -> float:
    """Normalised discounted cumulative gain (Järvelin and Kekäläinen 2002) with gains of 0 and 1."""
    goals = set(wanted)
    gain = sum(1 / math.log2(place + 2) for place, one in enumerate(ranked[:depth]) if one in goals)
    return gain / sum(1 / math.log2(place + 2) for place in range(min(depth, len(goals))))


def reciprocal_rank(ranked: Sequence[T], wanted: Collection[T]) -> float:
    """1 over the place of the first one found; 0 if none is."""
    return next((1 / place for place, one in enumerate(ranked, start=1) if one in wanted), 0.0)


def fuse(rankings: Iterable[Sequence[T]], constant: float = 60.0) -> list[T]:
    """Reciprocal-rank fusion (Cormack, Clarke and Büttcher 2009)."""
    scores: dict[T, float] = {}
    for ranking in rankings:
        for place, one in enumerate(ranked_once(ranking), start=1):
            scores[one] = scores.get(one, 0.0) + 1 / (constant + place)
    return sorted(scores, key=lambda one: -scores[one])


def ranked_once(ranking: Iterable[T]) -> list[T]:
    """A ranking with each item at its first place only."""
    return list(dict.fromkeys(ranking))


def mean_of(figures: Sequence[Mapping[str, float]]) -> dict[str, float]:
    """The mean of each figure; empty for none."""
    return {name: float(np.mean([one[name] for one in figures])) for name in figures[0]} if figures else {}


def quantile(values: Sequence[float], share: float) -> float:
    """0 for no values."""
    return float(np.quantile(values, share)) if values else 0.0
