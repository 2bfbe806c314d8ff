"""Whether a text has in it what a question asks for: a name, a number, a title."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import pairwise

_MOST_NAMES = 3
_TITLE_MARKS = frozenset('"“”„«»「」『』《》〈〉')
_NUMERALS = frozenset("一二三四五六七八九十两兩")


def fits_answer(asks_for: Mapping[str, float], text: str) -> float:
    """0 to 1: how surely it has a thing of the sort that is asked for.

    Args:
        asks_for: who, where, when, howmuch, what, why: how surely each.
    """
    named = asks_for.get("who", 0.0) + asks_for.get("where", 0.0)
    fits = named * min(_MOST_NAMES, _names(text)) / _MOST_NAMES if named else 0.0
    if any(letter.isnumeric() or letter in _NUMERALS for letter in text):
        fits += asks_for.get("howmuch", 0.0)
    if not _TITLE_MARKS.isdisjoint(text):
        fits += asks_for.get("what", 0.0)
    return min(1.0, fits)


def _names(text: str) -> int:
    """Different words that begin with a capital, beside those at the beginning of a sentence."""
    words = text.split()
    return len(
        {
            word
            for before, word in pairwise(words)
            if word[0].isupper() and word[1:2].islower() and before[-1] not in ".!?"
        }
    )
