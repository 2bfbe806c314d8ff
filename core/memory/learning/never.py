"""What the user never wants learned: telling what is about it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np

from core.model.base import Encoded
from core.storage.words import content_words, text_key

# Cosine from which two short statements are about the same thing, and the share of a topic's words that say so as well.
_SIMILAR = 0.65
_SHARE = 0.75


def is_about(text: str, topics: Sequence[str], encoded: Mapping[str, Encoded]) -> bool:
    """Whether a statement is about one of these topics.

    Args:
        topics: statements like it.
        encoded: vectors of these texts, as far as there are any.
    """
    return any(_about(text, topic, encoded) for topic in topics)


def _about(text: str, topic: str, encoded: Mapping[str, Encoded]) -> bool:
    if text_key(text) == text_key(topic):
        return True
    wanted, words = set(content_words(topic)), set(content_words(text))
    if wanted and len(wanted & words) >= _SHARE * len(wanted):
        return True
    one, other = encoded.get(text), encoded.get(topic)
    return one is not None and other is not None and float(np.dot(one.vector, other.vector)) >= _SIMILAR
