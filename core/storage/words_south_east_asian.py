"""Words of Thai, Lao, Khmer and Burmese, which put no space between them.

In the word index every letter with its vowel signs is a word of its own, so that any part of a sentence is found. What is looked for
is cut into words by ICU's dictionaries.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from icu4py.breakers import WordBreaker

from core.storage.word_forms import STOP_WORDS

_THAI, _LAO, _BURMESE, _KHMER = (
    "\u0e01-\u0e4e",
    "\u0e81-\u0ece\u0edc-\u0edf",
    "\u1000-\u109f",
    "\u1780-\u17d3\u17dc\u17dd",
)
SOUTH_EAST_ASIAN = _THAI + _LAO + _BURMESE + _KHMER

_HAS_LETTER = re.compile(r"[^\W_]")


def words(run: str) -> Iterator[str]:
    """The telling words of a run of these letters; some may come twice."""
    for word in WordBreaker(run, "th"):
        if word not in STOP_WORDS["thai"] and _HAS_LETTER.match(word):
            yield word
