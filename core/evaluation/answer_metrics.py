"""How close an answer is to the expected one: the usual figures of question answering, each 0 to 1."""

from __future__ import annotations

import collections
import importlib
import re
import string
from typing import Any

from core.errors import InvalidRequest

_ARTICLES = re.compile(r"\b(?:a|an|the)\b")
_PUNCTUATION = str.maketrans("", "", string.punctuation)


def normalised(text: str) -> str:
    """Lower case, without punctuation, articles and extra space (Rajpurkar et al., SQuAD, 2016)."""
    return " ".join(_ARTICLES.sub(" ", text.lower().translate(_PUNCTUATION)).split())


def exact_match(answer: str, expected: str) -> float:
    """1 if they are the same once normalised."""
    return float(normalised(answer) == normalised(expected))


def token_f1(answer: str, expected: str) -> float:
    """Harmonic mean of precision and recall of the normalised words (Rajpurkar et al., SQuAD, 2016)."""
    given, wanted = normalised(answer).split(), normalised(expected).split()
    if not given or not wanted:
        return float(given == wanted)
    common = sum((collections.Counter(given) & collections.Counter(wanted)).values())
    return 2 * common / (len(given) + len(wanted))


class TextOverlap:
    """BLEU as sacrebleu computes it for single sentences, and ROUGE-L as rouge-score does.

    Raises:
        InvalidRequest: one of the two packages isn't installed.
    """

    def __init__(self) -> None:
        # n-grams longer than an answer don't count against it.
        self._bleu = _imported("sacrebleu").BLEU(lowercase=True, effective_order=True)
        self._rouge = _imported("rouge_score.rouge_scorer").RougeScorer(["rougeL"], use_stemmer=True)

    def bleu(self, answer: str, expected: str) -> float:
        return float(self._bleu.sentence_score(answer, [expected]).score) / 100

    def rouge_l(self, answer: str, expected: str) -> float:
        return float(self._rouge.score(expected, answer)["rougeL"].fmeasure)


def _imported(module: str) -> Any:
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise InvalidRequest(
            "BLEU and ROUGE need two packages that aren't installed.",
            next_step='Install them with: pip install "rememora[eval]"',
            detail=str(error),
        ) from error
