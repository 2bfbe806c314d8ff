"""Checking that a fact says no more than the user's words did, in any language.

A fact that the language model worded holds only what was said: every number, every name, nearly every other word that says
something, and a "not" where there was one.
"""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from core.memory.sentences import sentences
from core.paths import RESOURCES
from core.storage.words import content_words

_LONGEST = 240  # characters of a fact

_QUOTE_MARKS = str.maketrans({"’": "'", "‘": "'", "“": '"', "”": '"', "`": "'", "…": "..."})
_MARKS = " .,;:!?…()[]\"'„“”«»¿¡،؛؟।。，、；：！？「」"

# Share of a fact's words that must have been said.
_SAID = 0.75


def normalised(text: str) -> str:
    """Text with plain quotation marks and single spaces, for looking up a quote in its message."""
    return " ".join(text.translate(_QUOTE_MARKS).split())


def supports(fact: str, quote: str, said: str) -> bool:
    """What was said bears the fact out, as far as words can tell.

    Args:
        fact: as the model worded it.
        quote: the sentence it rests on: whether it denies something is told by this one alone.
        said: all that it may draw on.
    """
    if not 3 <= len(fact) <= _LONGEST or "\n" in fact or negates(fact) != negates(quote):
        return False
    if not numbers(fact) <= numbers(said) or not names(fact) <= _words(said):
        return False
    words, known = content_words(fact), all_stems(said)
    return bool(words) and sum(word in known for word in words) >= _SAID * len(words)


def content_stems(text: str) -> frozenset[str]:
    """Stems of the words of a text that say what it is about."""
    return frozenset(content_words(text))


def all_stems(text: str) -> frozenset[str]:
    """The same of a long text: of one alone, only so many words are looked at."""
    return frozenset().union(*map(content_stems, sentences(text)))


def numbers(text: str) -> frozenset[str]:
    """The numbers in it, as they are written."""
    digits = "".join(letter if letter.isdecimal() or letter in ".,:/-" else " " for letter in text)
    return frozenset(number for run in digits.split() if (number := run.strip(".,:/-")))


def names(text: str) -> frozenset[str]:
    """Words with a capital that don't begin a sentence, in small letters."""
    words = text.split()
    return frozenset(
        plain.lower()
        for before, word in pairwise(words)
        if (plain := word.strip(_MARKS))[:1].isupper() and len(plain) > 1 and before[-1] not in ".!?:"
    )


def negates(text: str) -> bool:
    """Some word of it denies something. Two together often deny once ("ne … pas"), so they aren't counted."""
    return any(map(_denies, text.lower().split()))


def _words(text: str) -> frozenset[str]:
    return frozenset(word.strip(_MARKS).lower() for word in text.split())


@lru_cache(maxsize=8192)
def _denies(written: str) -> bool:
    exact, parts = _negations()
    word = written.strip(_MARKS).replace("’", "'")
    return word in exact or any(_fits(word, part) for part in parts)


def _fits(word: str, part: str) -> bool:
    if part[0] == part[-1] == "*":
        return part[1:-1] in word
    return word.endswith(part[1:]) if part[0] == "*" else word.startswith(part[:-1])


@cache
def _negations() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and parts of words."""
    lines = (RESOURCES / "words" / "negations.txt").read_text(encoding="utf-8").splitlines()
    found = [word for line in lines if not line.startswith("#") for word in line.split()]
    return frozenset(word for word in found if "*" not in word), tuple(word for word in found if "*" in word)
