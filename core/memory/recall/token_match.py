"""The best token-to-token match of a question and a text (MaxSim; Khattab and Zaharia, "ColBERT", SIGIR 2020)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import numpy as np
import numpy.typing as npt

from core.model.base import Encoded
from core.storage.token_vectors import SCALE, TokenRows
from core.storage.words import content_words

# What a token counts that isn't part of a telling word; a rare word of a large history counts up to ten times that.
_PLAIN_WEIGHT = 1.0

# Similarities below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.3, 0.9

_WORD = re.compile(r"[^\W_]+")


class QueryTokens:
    """A question's tokens, each weighted by the word it belongs to.

    Args:
        text: the question as it was encoded.
        weights: inverse document frequency by content word.
    """

    def __init__(self, text: str, encoded: Encoded, weights: Mapping[str, float]) -> None:
        by_place = np.full(len(text) + 1, _PLAIN_WEIGHT, dtype=np.float32)
        for match in _WORD.finditer(text):
            worth = [weights[word] for word in content_words(match[0]) if word in weights]
            by_place[match.start() : match.end()] = max(worth, default=_PLAIN_WEIGHT)
        self._weights = np.array([by_place[first] for first, _ in encoded.spans], dtype=np.float32)
        self._tokens = encoded.tokens
        self._whole = float(self._weights.sum()) or 1.0

    def best(self, texts: Sequence[TokenRows]) -> npt.NDArray[np.float32]:
        """For each text and each token of the question, the similarity of the text's nearest token.

        Returns:
            (texts, n) float32, -1 to 1.
        """
        best = np.zeros((len(texts), len(self._tokens)), dtype=np.float32)
        filled = [number for number, rows in enumerate(texts) if len(rows)]
        if filled and len(self._tokens):
            # One product for all of them: most texts are a few tokens long.
            rows = np.concatenate([texts[number] for number in filled]).astype(np.float32)
            starts = np.cumsum([0, *(len(texts[number]) for number in filled[:-1])])
            best[filled] = np.maximum.reduceat(rows @ self._tokens.T, starts, axis=0) / SCALE
        return best

    def share(self, best: npt.NDArray[np.float32]) -> float:
        """How well the question's tokens are matched, by weight; 0 to 1."""
        if not len(best):
            return 0.0
        mean = float(best @ self._weights) / self._whole
        return min(1.0, max(0.0, (mean - _UNRELATED) / (_SAME - _UNRELATED)))


def best_of(matches: Iterable[npt.NDArray[np.float32]]) -> npt.NDArray[np.float32]:
    """The best match of each token over several texts."""
    return np.asarray(np.maximum.reduce(list(matches)), dtype=np.float32)
