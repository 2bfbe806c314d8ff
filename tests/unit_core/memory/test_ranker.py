"""The weights follow feedback, within bounds, and can always be taken back."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.memory.recall.ranker import EXAMPLES, Ranker, item_weight, prototypes
from core.records import QuestionKind
from core.storage.feedback import Sign

DEFAULTS = {"meaning": 0.6, "words": 0.4, "date": 1.6}
THRESHOLD = 0.5

RELEVANT_BY_WORDS = {"meaning": 0.1, "words": 0.9, "date": 0.0}
NOISE_BY_MEANING = {"meaning": 0.9, "words": 0.0, "date": 0.0}


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, dtype=np.float32)
    return vector / np.linalg.norm(vector)


PROTOTYPES = {kind: unit(*np.eye(5)[number], 0.2) for number, kind in enumerate(QuestionKind)}
WHEN_QUERY = unit(0.0, 0.0, 1.0, 0.0, 0.0, 0.2)
FACT_QUERY = unit(1.0, 0.0, 0.0, 0.0, 0.0, 0.2)


def ranker() -> Ranker:
    return Ranker(DEFAULTS, PROTOTYPES)


def score(ranked: Ranker, features: dict[str, float], query: np.ndarray | None = None) -> float:
    weights = ranked.mixture(query).weights
    return sum(weights[name] * value for name, value in features.items())


def helpful(features: dict[str, float], query: np.ndarray | None = None, strength: float = 1.0) -> Sign:
    return Sign(target=1.0, strength=strength, features=features, query=query)


def useless(features: dict[str, float], query: np.ndarray | None = None) -> Sign:
    return Sign(target=0.0, strength=1.0, features=features, query=query)


def test_without_feedback_the_weights_are_the_defaults() -> None:
    mixture = ranker().mixture(FACT_QUERY)
    assert mixture.weights == pytest.approx(DEFAULTS)
    assert sum(mixture.shares.values()) == pytest.approx(1.0)


def test_a_query_is_mostly_the_kind_whose_prototype_it_is_near() -> None:
    shares = ranker().mixture(WHEN_QUERY).shares
    assert max(shares, key=lambda kind: shares[kind]) is QuestionKind.WHEN
    # Softmax of the dot product of vectors scaled to length √d, over √d.
    likeness = {kind: math.sqrt(6) * float(PROTOTYPES[kind] @ WHEN_QUERY) for kind in QuestionKind}
    whole = sum(map(math.exp, likeness.values()))
    assert shares[QuestionKind.WHEN] == pytest.approx(math.exp(likeness[QuestionKind.WHEN]) / whole, abs=1e-6)


def test_without_an_embedder_every_kind_counts_alike() -> None:
    shares = Ranker(DEFAULTS).mixture(None).shares
    assert list(shares.values()) == pytest.approx([0.2] * 5)


def test_one_sign_moves_the_weights_by_the_delta_rule() -> None:
    plain = Ranker(DEFAULTS)
    before = score(plain, RELEVANT_BY_WORDS)
    plain.learn(helpful(RELEVANT_BY_WORDS))
    weights = plain.mixture(None).weights
    error = 1.0 - 1.0 / (1.0 + math.exp(THRESHOLD - before))
    moved = {name: weights[name] - DEFAULTS[name] for name in DEFAULTS}
    assert moved["date"] == pytest.approx(0.0)
    assert moved["words"] / moved["meaning"] == pytest.approx(9.0)
    assert 0 < moved["words"] < error * 0.9


def test_what_is_marked_rises_and_what_is_refused_sinks() -> None:
    plain = Ranker(DEFAULTS)
    for _ in range(20):
        plain.learn(helpful(RELEVANT_BY_WORDS))
        plain.learn(useless(NOISE_BY_MEANING))
    assert score(plain, RELEVANT_BY_WORDS) > 0.1 * DEFAULTS["meaning"] + 0.9 * DEFAULTS["words"]
    assert score(plain, NOISE_BY_MEANING) < 0.9 * DEFAULTS["meaning"]


def test_feedback_on_one_kind_of_question_hardly_moves_another() -> None:
    plain = Ranker(DEFAULTS, {kind: 3 * vector for kind, vector in PROTOTYPES.items()})
    for _ in range(30):
        plain.learn(useless(NOISE_BY_MEANING, WHEN_QUERY))
    when, fact = plain.mixture(WHEN_QUERY).weights["meaning"], plain.mixture(FACT_QUERY).weights["meaning"]
    assert DEFAULTS["meaning"] - when > 2 * (DEFAULTS["meaning"] - fact) > 0


def test_the_mixture_learns_too() -> None:
    plain = ranker()
    for _ in range(10):
        plain.learn(helpful(RELEVANT_BY_WORDS, WHEN_QUERY))
        plain.learn(useless(RELEVANT_BY_WORDS, FACT_QUERY))
    between = unit(1.0, 0.0, 1.0, 0.0, 0.0, 0.2)
    before = ranker().mixture(between).shares[QuestionKind.WHEN]
    for _ in range(20):
        plain.learn(helpful(RELEVANT_BY_WORDS, between))
    assert plain.mixture(between).shares[QuestionKind.WHEN] > before


@given(
    st.lists(
        st.tuples(
            st.booleans(),
            st.floats(0, 1),
            st.fixed_dictionaries({name: st.floats(-50, 50) for name in DEFAULTS}),
            st.sampled_from([None, WHEN_QUERY, FACT_QUERY]),
        ),
        max_size=30,
    )
)
def test_no_feedback_takes_a_weight_far_from_its_default(
    signs: list[tuple[bool, float, dict[str, float], object]],
) -> None:
    plain = ranker()
    for target, strength, features, query in signs:
        plain.learn(Sign(target=float(target), strength=strength, features=features, query=query))  # type: ignore[arg-type]
    for kind in plain.rankings():
        for weight in kind.weights:
            assert abs(weight.weight - weight.default) <= max(0.5 * abs(weight.default), 0.1) + 1e-9
    assert sum(plain.mixture(WHEN_QUERY).shares.values()) == pytest.approx(1.0)


def test_old_feedback_fades() -> None:
    plain = Ranker(DEFAULTS)
    for _ in range(20):
        plain.learn(useless(NOISE_BY_MEANING))
    moved = DEFAULTS["meaning"] - plain.mixture(None).weights["meaning"]
    for _ in range(2000):
        plain.learn(helpful({"date": 0.0}, strength=0.0))
    assert abs(DEFAULTS["meaning"] - plain.mixture(None).weights["meaning"]) < 0.1 * moved


def test_taking_a_sign_back_leaves_no_trace() -> None:
    first, second = helpful(RELEVANT_BY_WORDS, WHEN_QUERY), useless(NOISE_BY_MEANING, FACT_QUERY)
    with_both, only_first = ranker(), ranker()
    with_both.replay([first, second])
    with_both.replay([first])
    only_first.learn(first)
    assert with_both.mixture(WHEN_QUERY).weights == only_first.mixture(WHEN_QUERY).weights
    with_both.reset()
    assert with_both.mixture(WHEN_QUERY).weights == pytest.approx(DEFAULTS)


def test_the_window_is_shown_each_weight_beside_its_default() -> None:
    plain = ranker()
    plain.learn(useless(NOISE_BY_MEANING, WHEN_QUERY))
    shown = {kind.kind: kind for kind in plain.rankings()}
    assert set(shown) == set(QuestionKind)
    assert {weight.name: weight.default for weight in shown[QuestionKind.WHEN].weights} == DEFAULTS
    assert shown[QuestionKind.WHEN].weights[0].weight < DEFAULTS["meaning"]


def test_an_items_own_weight_follows_the_newest_signs() -> None:
    assert item_weight([]) == 0.0
    assert 0 < item_weight([(1.0, 0.2)]) < item_weight([(1.0, 1.0)]) <= 1.0
    assert 0.8 < item_weight([(1.0, 1.0)] * 50) < 1.0
    assert -0.4 < item_weight([(0.0, 1.0)] * 50) < 0
    # Of no use for one question, it may be what another asks for: refusals count less.
    assert item_weight([(1.0, 1.0), (0.0, 1.0)]) > 0
    newest_good, newest_bad = [(0.0, 1.0)] * 5 + [(1.0, 1.0)] * 5, [(1.0, 1.0)] * 5 + [(0.0, 1.0)] * 5
    assert item_weight(newest_good) > item_weight(newest_bad)


def test_prototypes_are_the_means_of_their_examples() -> None:
    vectors = {text: unit(*np.eye(5)[number]) for number, texts in enumerate(EXAMPLES.values()) for text in texts}
    found = prototypes(vectors)
    assert set(found) == set(QuestionKind)
    assert all(np.linalg.norm(vector) == pytest.approx(1.0) for vector in found.values())
