"""Inflected words and what they have in common: stems by Snowball, and the words of each language that say nothing.

Nobody says what language a text is in. Its script tells, or the little words in it do; a text without any is taken as any of the
languages, so that it has several stems for a word, and meets a text in whichever it is.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from threading import Lock

import snowballstemmer

from core.paths import RESOURCES
from core.storage.folding import fold

_ENGLISH = "english"

# Written in Latin letters; each has a stemmer, and a file of stop words.
_LATIN = (_ENGLISH, "spanish", "french", "german", "portuguese", "italian", "turkish", "polish")

# Scripts that tell the language, or one that is near enough: by the first letter of a word.
_BY_SCRIPT = (
    ("\u0370", "\u03ff", "greek"),
    ("\u0400", "\u04ff", "russian"),
    ("\u0530", "\u058f", "armenian"),
    ("\u0600", "\u06ff", "arabic"),
    ("\u0900", "\u097f", "hindi"),
    ("\u0b80", "\u0bff", "tamil"),
)

_FIRST_OTHER = "\u0370"

# A stem of this length has a vowel cut off too: it may be of the noun or of the adjective ("allergi", "allerg").
_LONG_STEM = 6
_VOWELS = "aeiouy"

# More words than a long history has of one language.
_KEPT = 1 << 16


def _stop_words(language: str) -> frozenset[str]:
    text = (RESOURCES / "stop_words" / f"{language}.txt").read_text(encoding="utf-8")
    return frozenset(map(fold, text.split()))


# Languages of other scripts that have a file of stop words.
_SCRIPTS = ("russian", "arabic", "hindi", "thai")

STOP_WORDS = {language: _stop_words(language) for language in (*_LATIN, *_SCRIPTS)}

# Of a little word, how much it tells of each language: the fewer have it, the more.
_LITTLE: dict[str, list[tuple[str, float]]] = {}
for _word in frozenset().union(*(STOP_WORDS[language] for language in _LATIN)):
    _having = [language for language in _LATIN if _word in STOP_WORDS[language]]
    _LITTLE[_word] = [(language, 1 / len(_having)) for language in _having]

# So many words tell the language of a text.
LANGUAGE_WORDS = 60

_LATIN_LETTER = re.compile("[a-z]")


class _Stemmers:
    """Snowball's stemmers. They keep what they work on, so one thread at a time uses them."""

    def __init__(self) -> None:
        self._stemmers = {
            language: snowballstemmer.stemmer(language) for language in (*_LATIN, *(name for _, _, name in _BY_SCRIPT))
        }
        self._lock = Lock()

    def stem(self, language: str, word: str) -> str:
        with self._lock:
            return str(self._stemmers[language].stemWord(word))


_stemmers = _Stemmers()


def languages_of(words: Sequence[str]) -> tuple[str, ...]:
    """The languages in Latin letters that a text may be in, by its little words; all if there are none.

    Args:
        words: folded. A word alone tells nothing: "Ben" and "Mia" are names.
    """
    if len(words) < 2:
        return _LATIN
    scores = told_by_little_words(words)
    if not scores:
        return _LATIN
    most = max(scores.values()) - 1e-9
    return tuple(language for language in _LATIN if scores.get(language, 0.0) >= most)


def told_by_little_words(words: Sequence[str]) -> dict[str, float]:
    """How much the little words of a text, folded, tell of each language in Latin letters that they tell of."""
    scores: dict[str, float] = {}
    for word in words[:LANGUAGE_WORDS]:
        for language, told in _LITTLE.get(word, ()):
            scores[language] = scores.get(language, 0.0) + told
    return scores


@lru_cache
def stop_words(languages: tuple[str, ...]) -> frozenset[str]:
    """The folded words that say nothing in any of these languages, or in that of their script.

    Args:
        languages: from `languages_of`; of a text that may be in any of them, the words of English count.
    """
    latin = (
        STOP_WORDS[_ENGLISH]
        if languages == _LATIN
        else frozenset.intersection(*(STOP_WORDS[language] for language in languages))
    )
    return latin.union(*(STOP_WORDS[language] for language in _SCRIPTS))


@lru_cache(maxsize=_KEPT)
def stems(word: str, languages: tuple[str, ...]) -> tuple[str, ...]:
    """What a word can be found by: itself, and its stems in each of the languages; folded.

    Args:
        word: in lower case, with its accents. It is stemmed with and without them, as people write it either way.
    """
    folded = fold(word)
    found = {folded: None}
    language = _script_language(word)
    if language is not None:
        languages = (language,)
    elif not _LATIN_LETTER.match(folded):
        return (folded,)
    for language in languages:
        for form in {word, folded}:
            if short := _shortened(form, language):
                found[short] = None
    return tuple(sorted(found))


@lru_cache(maxsize=_KEPT)
def stem(word: str, languages: tuple[str, ...]) -> str:
    """What a word is compared by in itself: its stem in the first of the languages, or in that of its script; folded."""
    folded = fold(word)
    language = _script_language(word)
    if language is None and not _LATIN_LETTER.match(folded):
        return folded
    return _shortened(folded, language or languages[0]) or folded


def _shortened(word: str, language: str) -> str:
    stem = fold(_stemmers.stem(language, word))
    return stem[:-1] if len(stem) >= _LONG_STEM and stem[-1] in _VOWELS else stem


def _script_language(word: str) -> str | None:
    first = word[0]
    if first < _FIRST_OTHER:
        return None
    return next((language for low, high, language in _BY_SCRIPT if low <= first <= high), None)
