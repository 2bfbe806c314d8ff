"""How close a text is to another one, in any language: chrF and ROUGE, 0 to 1. The packages that compute ROUGE know Latin letters only."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

# Chinese and Japanese are written without spaces: there each character counts as a word.
_DENSE = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
_WORD = re.compile(f"[{_DENSE}]|[^\\W_{_DENSE}]+")

_ORDER, _BETA = 6, 2.0


def words_of(text: str) -> list[str]:
    """The words of a text, in small letters."""
    return _WORD.findall(text.lower())


class ChrF:
    """chrF over several texts: the F2 of their character n-grams up to six, without spaces (Popović 2015, "chrF: character n-gram F-score
    for automatic MT evaluation"). Precision and recall are means over the orders, as sacrebleu computes them."""

    def __init__(self) -> None:
        self._counts = [(0, 0, 0)] * _ORDER

    def add(self, text: str, reference: str) -> None:
        """Count a text in, and what it should be."""
        given, wanted = "".join(text.split()), "".join(reference.split())
        for order in range(1, _ORDER + 1):
            ours, theirs = _ngrams(given, order), _ngrams(wanted, order)
            made, needed, common = self._counts[order - 1]
            self._counts[order - 1] = (
                made + ours.total(),
                needed + theirs.total(),
                common + (ours & theirs).total(),
            )

    @property
    def score(self) -> float:
        counted = [one for one in self._counts if one[0] and one[1]]
        if not counted:
            return 0.0
        precision = sum(common / made for made, _, common in counted) / len(counted)
        recall = sum(common / needed for _, needed, common in counted) / len(counted)
        return f_score(precision, recall, _BETA)


def rouge(text: str, reference: str, order: int) -> float:
    """ROUGE-N: the F1 of word n-grams (Lin 2004, "ROUGE: a package for automatic evaluation of summaries")."""
    given, wanted = _ngrams(words_of(text), order), _ngrams(words_of(reference), order)
    common = (given & wanted).total()
    return f_score(common / max(1, given.total()), common / max(1, wanted.total()))


def rouge_l(text: str, reference: str) -> float:
    """ROUGE-L: the F1 of the longest common subsequence of words (Lin 2004)."""
    given, wanted = words_of(text), words_of(reference)
    common = _longest_common(given, wanted)
    return f_score(common / max(1, len(given)), common / max(1, len(wanted)))


def f_score(precision: float, recall: float, beta: float = 1.0) -> float:
    """The weighted harmonic mean (van Rijsbergen 1979); 0 if both are 0."""
    weight = beta * beta
    below = weight * precision + recall
    return (1 + weight) * precision * recall / below if below else 0.0


def _ngrams(items: Sequence[str], order: int) -> Counter[tuple[str, ...]]:
    return Counter(tuple(items[at : at + order]) for at in range(len(items) - order + 1))


def _longest_common(one: Sequence[str], other: Sequence[str]) -> int:
    row = [0] * (len(other) + 1)
    for word in one:
        before = row
        row = [0]
        for at, against in enumerate(other):
            row.append(before[at] + 1 if word == against else max(before[at + 1], row[at]))
    return row[-1]
