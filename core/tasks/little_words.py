"""Little words, of which corrections put in, take out and exchange some, and words that no correction exchanges."""

from __future__ import annotations

import re
from functools import cache

from core.paths import RESOURCES
from core.storage.folding import fold
from core.storage.word_forms import STOP_WORDS

_LANGUAGES = {"en": "english", "es": "spanish", "fr": "french", "de": "german", "pt": "portuguese", "it": "italian"} | {
    "tr": "turkish", "pl": "polish", "ru": "russian", "ar": "arabic", "hi": "hindi", "th": "thai"
}  # fmt: skip
# Put before a word, these make it say the reverse.
_REVERSING = frozenset(
    {
        "un",
        "in",
        "im",
        "il",
        "ir",
        "dis",
        "non",
        "mis",
        "anti",
        "de",
        "des",
        "ohne",
        "s",
        "не",
        "без",
        "бес",
        "nie",
        "bez",
    }
)
# Where British and American spelling part ways.
_VARIANTS = (
    (re.compile("our"), "or"),
    (re.compile("([iy])s(?=e|ing|ation)"), r"\1z"),
    (re.compile("ll(?=ed|ing|er|or|ous)"), "l"),
    (re.compile("tre(?=s?$)"), "ter"),
    (re.compile("ogue(?=s?$)"), "og"),
    (re.compile("ueing$"), "uing"),
    (re.compile("ae"), "e"),
)


def is_little(word: str, language: str) -> bool:
    """A word that only holds others together: an article, an auxiliary, a preposition."""
    name = _LANGUAGES.get(language)
    return fold(word) in (STOP_WORDS[name] if name else _every_little())


@cache
def _every_little() -> frozenset[str]:
    return frozenset().union(*STOP_WORDS.values())


def is_variant(old: str, new: str) -> bool:
    """Both are right, on one side of the ocean or the other."""
    one, other = old.lower(), new.lower()
    for pattern, written in _VARIANTS:
        one, other = pattern.sub(written, one), pattern.sub(written, other)
    return one == other


def joins(text: str) -> bool:
    """It begins with a word for "and"."""
    return next(iter(text.lower().split()), "") in _joining()


@cache
def _joining() -> frozenset[str]:
    lines = (RESOURCES / "words" / "joining.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(word for line in lines if not line.startswith("#") for word in line.split())


def is_reversed(old: str, new: str) -> bool:
    """A beginning comes or goes that turns a word into its opposite."""
    short, long = sorted((old.lower(), new.lower()), key=len)
    return long.endswith(short) and long.removesuffix(short) in _REVERSING and len(short) > 2


def is_apart(old: str, new: str) -> bool:
    """Both are known to say different things."""
    sets = _distinct()
    one, other = sets.get(old.lower(), {}), sets.get(new.lower(), {})
    return any(one[line] != other[line] for line in one.keys() & other.keys())


@cache
def _distinct() -> dict[str, dict[int, int]]:
    """Of each word, by the line it stands in, which group of that line it is in."""
    found: dict[str, dict[int, int]] = {}
    for line, text in enumerate((RESOURCES / "words" / "distinct.txt").read_text(encoding="utf-8").splitlines()):
        for group, words in enumerate(text.split() if not text.startswith("#") else ()):
            for word in words.split("/"):
                found.setdefault(word, {})[line] = group
    return found
