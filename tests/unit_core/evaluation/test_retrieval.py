"""The figures, against values worked out by hand."""

from __future__ import annotations

import math

import pytest

from core.evaluation.retrieval import fuse, mean_of, ndcg_at, quantile, ranked_once, recall_at, reciprocal_rank


def test_recall_counts_each_wanted_one_once() -> None:
    assert recall_at([3, 3, 1], {1, 2}, 3) == 0.5
    assert recall_at([3, 1], {1, 2}, 1) == 0.0


def test_ndcg() -> None:
    assert ndcg_at([1, 2], {1, 2}, 10) == pytest.approx(1.0)
    assert ndcg_at([9, 1], {1}, 10) == pytest.approx(1 / math.log2(3))
    assert ndcg_at([], {1}, 10) == 0.0


def test_reciprocal_rank() -> None:
    assert reciprocal_rank([5, 6, 7], {7, 6}) == 0.5
    assert reciprocal_rank([5], {7}) == 0.0


def test_fusion_prefers_what_both_found() -> None:
    assert fuse([[1, 2, 3], [2, 4]])[0] == 2


def test_the_rest() -> None:
    assert ranked_once([2, 1, 2]) == [2, 1]
    assert mean_of([{"a": 1.0}, {"a": 0.0}]) == {"a": 0.5}
    assert mean_of([]) == {}
    assert quantile([], 0.5) == 0.0
