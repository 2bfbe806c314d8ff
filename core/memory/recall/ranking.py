"""The weights of recall's score: what they are by default, and how something else can give others for a query.

The score of an item is the sum of its features, each 0 to 1, times their weights; see `THRESHOLD` for what isn't recalled.
The weights of the features that tell items apart were learned on LoCoMo (a softmax over all turns against those that
hold the evidence) with the default embedding model, and checked by leaving one conversation out; the others, and the threshold, were set on
tests/unit_core/memory/recall_cases.py and half of tests/quality/languages.json.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

import numpy as np
import numpy.typing as npt

# In the order in which they are explained.
DEFAULT_WEIGHTS: Mapping[str, float] = {
    # Found by words: in the text itself, with the messages beside it, in its conversation. Each is the part of the
    # question's words, a rare one counting for more.
    "words": 0.03,
    "nearby_words": 1.75,
    "conversation_words": 5.4,
    # Found by meaning: cosine of the text, and of the message before it.
    "meaning": 2.6,
    "nearby_meaning": 2.2,
    # The best match of each of the question's tokens, in the text itself and with the messages beside it.
    "tokens": 2.1,
    "nearby_tokens": 6.2,
    # The question is about the user or the assistant, not about the world; and it was said by the one it is about.
    "personal": 12.0,
    "speaker": 2.7,
    # It was said near a date that the question names.
    "date": 7.5,
    # The question asks for a time, and the text has one in it.
    "time": 3.9,
    # It has what the question asks for: a place, a number, a name, a title, a reason.
    "answer_type": 3.0,
    # It states something, rather than asking or ordering.
    "statement": 0.3,
    # It doesn't end with a question of its own.
    "tells": 0.8,
    # The message before it asked something.
    "answers": 0.5,
    # It opened its conversation.
    "opening": 1.1,
    "memory": 0.3,
    # A memory of someone or something that the question names.
    "entities": 10.0,
    "recency": 0.1,
    "pinned": 0.2,
    "usefulness": 0.4,
}

# Nothing is recalled unless one item has this score; then others come with it from a little less on.
THRESHOLD = 14.6
FLOOR = 13.0


class Ranking(Protocol):
    """Gives the weights for a query."""

    def weights(self, query: npt.NDArray[np.float32] | None) -> Mapping[str, float]:
        """A weight for every name in `DEFAULT_WEIGHTS`.

        Args:
            query: the vector searched with, (d,) of unit length; None while the embedder loads.
        """
        ...


class DefaultRanking:
    """The same weights for every query."""

    def weights(self, query: npt.NDArray[np.float32] | None) -> Mapping[str, float]:
        del query
        return DEFAULT_WEIGHTS
