"""What weighs most in a statement, in any language: its numbers, names and other telling words, and whether it denies something."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import pairwise

from core.memory.entities.reader import EntityReader
from core.memory.sentences import sentences
from core.paths import RESOURCES
from core.records import MemoryKind
from core.storage.words import content_stems, text_key

_READER = EntityReader()

# Words that may stand before whom a sentence is about; without spaces between them, characters.
_BEGINNING = 2

_MARKS = " .,;:!?…()[]\"'„“”«»¿¡،؛؟।。，、；：！？「」"


def all_stems(text: str) -> frozenset[str]:
    """The stems of the telling words of a long text: of a text at once, only so many are looked at."""
    return frozenset().union(*map(content_stems, sentences(text)))


def numbers(text: str) -> frozenset[str]:
    """The numbers in it, as they are written; also 三 and 五月四, but not 一, which is in too many other words."""
    digits = "".join(letter if letter.isnumeric() or letter in ".,:/-两月" else " " for letter in text)
    return frozenset(number for run in digits.split() if (number := run.strip(".,:/-一月")))


def names(text: str) -> frozenset[str]:
    """Words with a capital that don't begin a sentence, in small letters."""
    words = text.split()
    return frozenset(
        plain.lower()
        for before, word in pairwise(words)
        if (plain := word.strip(_MARKS))[:1].isupper() and len(plain) > 1 and before[-1] not in ".!?:"
    )


def people(text: str) -> frozenset[str]:
    """The roles it speaks of: "my sister likes tea" isn't about what I like."""
    named = (mention.role for mention in _READER.mentions(text, MemoryKind.NOTE) if mention.role)
    return frozenset(named) | subjects(text)


def subjects(text: str) -> frozenset[str]:
    """Those of them that it is surely about, rather than somebody mentioned beside."""
    return _READER.roles(text, _BEGINNING)


def is_of_another(known: str, new: str) -> bool:
    """The new one is surely about somebody of whom the known one doesn't speak: neither by role nor by name."""
    return bool(subjects(new) - _READER.roles(known)) and not _called_again(known, new)


def are_of_others(known: str, new: str) -> bool:
    """They speak of different people: one speaks of somebody that the other doesn't speak of, by role or by name."""
    if _called_again(known, new):
        return False
    now, before = people(new), people(known)
    again = names(known) & frozenset(text_key(new).split())
    return bool(now - before - _READER.roles(known)) or bool(before - now and not again)


def _called_again(known: str, new: str) -> bool:
    """Whom the known one calls by role and name is named in the new one."""
    called = {
        word for one in _READER.mentions(known, MemoryKind.NOTE) if one.role for word in text_key(one.name).split()
    }
    return not called.isdisjoint(text_key(new).split())


def negates(text: str) -> bool:
    """Some word of it denies something. Two together often deny once ("ne … pas"), so they aren't counted."""
    return any(map(_denies, text.lower().split()))


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
