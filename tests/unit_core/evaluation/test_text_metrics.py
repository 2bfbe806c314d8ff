"""chrF and ROUGE are what the packages compute, where those can."""

from __future__ import annotations

import pytest
from sacrebleu import corpus_chrf

from core.evaluation.text_metrics import ChrF, f_score, rouge, rouge_l, words_of

PAIRS = [
    ("The cat sat on the mat.", "A cat was sitting on the mat."),
    ("Der Vertrag endet im Juni", "Der Mietvertrag endet am 30. Juni."),
    ("合同在六月到期", "合同于六月三十日到期。"),
    ("x", "y"),
]


def test_chrf_is_that_of_sacrebleu() -> None:
    chrf = ChrF()
    for text, reference in PAIRS:
        chrf.add(text, reference)
    expected = corpus_chrf([text for text, _ in PAIRS], [[reference for _, reference in PAIRS]]).score
    assert 100 * chrf.score == pytest.approx(expected, abs=0.01)


def test_chrf_of_nothing_is_nothing() -> None:
    chrf = ChrF()
    assert chrf.score == 0
    chrf.add("", "something")
    assert chrf.score == 0
    chrf.add("same", "same")
    assert 0 < chrf.score < 1


@pytest.mark.parametrize(("text", "reference"), PAIRS[:2])
def test_rouge_is_that_of_rouge_score(text: str, reference: str) -> None:
    from rouge_score.rouge_scorer import RougeScorer  # takes seconds, and each worker reads all modules

    expected = RougeScorer(["rouge1", "rouge2", "rougeL"]).score(reference, text)
    assert rouge(text, reference, 1) == pytest.approx(expected["rouge1"].fmeasure)
    assert rouge(text, reference, 2) == pytest.approx(expected["rouge2"].fmeasure)
    assert rouge_l(text, reference) == pytest.approx(expected["rougeL"].fmeasure)


def test_every_language_has_words() -> None:
    assert words_of("L’été 2024, 7月です。Über_all") == ["l", "été", "2024", "7", "月", "で", "す", "über", "all"]
    assert rouge("我们去北京", "他们去北京", 1) == pytest.approx(0.8)
    assert rouge_l("我们去北京", "北京我们去") == pytest.approx(0.6)
    assert rouge("", "", 1) == 0


def test_the_f_score_weighs() -> None:
    assert f_score(0.5, 0.5) == 0.5
    assert f_score(1.0, 0.5, 0.5) > f_score(0.5, 1.0, 0.5)
    assert f_score(0.0, 0.0) == 0
