"""Recognising "remember that …" and "forget …" in what the user writes, in any language.

A judge says whether a sentence asks for it: "Do you remember …?", "I forgot my keys" and "remember when we …" are ordinary talk, and
acting on them would store or erase what nobody asked for. What is to be kept or erased is the sentence without the words that
ask: the longest part of it that asks for nothing any more. In doubt nothing is done; learning still sees the message.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import msgspec

from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.learning.address import worded
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.storage.words import content_words
from core.storage.words_east_asian import is_unspaced

# A request that says what to keep or erase is short; a longer text that begins like one is a document.
_LONGEST = 1000
_MOST_SENTENCES = 6

# How surely it must be asked for. Erasing is worse than keeping.
_REMEMBER, _FORGET = 0.5, 0.6

# What states something so surely is a whole statement.
_STATES = 0.5

# What asks for less than this no longer asks.
_NO_MORE = 0.25

# Words at the beginning or at the end that may be those that ask; characters where no spaces are written.
_MOST_WORDS, _MOST_CHARACTERS = 7, 9

# Languages in which what asks may come last.
_VERB_LAST = ("ja", "ko", "tr", "hi")

# What joins a request and its content, and says nothing itself.
_JOINING = frozenset(
    [
        "that",
        "dass",
        "daß",
        "que",
        "qu'",
        "che",
        "что",
        "że",
        "ki",
        "أن",
        "أنّ",
        "ان",
        "कि",
        "से",
        "को",
        "о",
        "про",
        "об",
        "sobre",
        "about",
        "of",
        "von",
        "über",
        "de",
        "di",
        "su",
        "la",
    ]
)

# How a fact of the speaker's begins.
_SPEAKERS = frozenset(
    [
        "i",
        "i'm",
        "i've",
        "i'd",
        "i'll",
        "im",
        "ive",
        "my",
        "we",
        "we're",
        "we've",
        "our",
        "ich",
        "mein",
        "meine",
        "wir",
        "unser",
        "unsere",
        "je",
        "j'ai",
        "j'habite",
        "mon",
        "ma",
        "mes",
        "nous",
        "notre",
        "yo",
        "mi",
        "mis",
        "soy",
        "tengo",
        "nosotros",
        "nuestro",
        "nuestra",
        "eu",
        "meu",
        "minha",
        "nós",
        "io",
        "mio",
        "mia",
        "noi",
        "я",
        "мой",
        "моя",
        "мои",
        "мы",
        "у",
        "ja",
        "mój",
        "moja",
        "moje",
        "my",
        "ben",
        "benim",
        "bizim",
        "मैं",
        "मेरा",
        "मेरी",
        "मेरे",
        "हम",
        "أنا",
        "إني",
        "إنني",
        "أنني",
        "عندي",
    ]
)
_SPEAKERS_UNSPACED = ("我", "咱", "私", "僕", "俺", "うち")

_MARKS = " ,;:.!?…،؛。，、：；！？-–—\"'“”„«»"

Encode = Callable[[Sequence[str]], Sequence[Encoded]]


class Remember(msgspec.Struct, frozen=True):
    """The user asked to keep something.

    Attributes:
        fact: addressed to the user where a safe rule allows it, otherwise the user's words.
        quote: the user's words, verbatim from the message.
    """

    fact: str
    quote: str


class Forget(msgspec.Struct, frozen=True):
    """The user asked to erase something.

    Attributes:
        what: the user's words for it.
        is_statement: a whole statement, rather than a topic.
    """

    what: str
    is_statement: bool = False


def read_request(text: str, judges: Judges, encode: Encode) -> Remember | Forget | None:
    """What the user asks to remember or to forget, if the message has such a request; the first one counts."""
    parts = [part for part in sentences(text)[:_MOST_SENTENCES] if len(part) <= _LONGEST]
    for part, reading in zip(parts, judges.read(encode(parts)), strict=False):
        if not reading.kinds:
            continue
        if reading[Judgment.FORGET] >= _FORGET and reading[Judgment.FORGET] > reading[Judgment.REMEMBER]:
            content = _content(part, Judgment.FORGET, judges, encode, reading.language)
            return None if content is None else Forget(content[0], content[1][Judgment.STATES] >= _STATES)
        if reading[Judgment.REMEMBER] >= _REMEMBER:
            quote, _ = _content(part, Judgment.REMEMBER, judges, encode, reading.language) or (part, reading)
            return Remember(fact=worded(quote, reading.language), quote=quote)
    return None


def _content(
    sentence: str, judgment: Judgment, judges: Judges, encode: Encode, language: str
) -> tuple[str, Reading] | None:
    """The longest part of a sentence that asks for nothing any more; of several, one that begins as a fact of the speaker's does."""
    found = _parts(sentence, verb_last=language in _VERB_LAST)
    plain = [
        (part, reading)
        for part, reading in zip(found, judges.read(encode(found)), strict=False)
        if reading[judgment] < _NO_MORE
    ]
    return next((one for one in plain if _is_speakers(one[0])), next(iter(plain), None))


def _is_speakers(part: str) -> bool:
    """It begins with who says it."""
    first = part.split()[0].lower().replace("’", "'") if part.split() else ""
    return first in _SPEAKERS or (is_unspaced(part) and part.startswith(_SPEAKERS_UNSPACED))


def _parts(sentence: str, *, verb_last: bool) -> list[str]:
    """The sentence without some of its first words, and where verbs come last, of its last ones; the longest first."""
    plain = sentence.strip(_MARKS)
    unspaced = is_unspaced(plain)
    pieces = list(plain) if unspaced else plain.split()
    most = min(_MOST_CHARACTERS if unspaced else _MOST_WORDS, len(pieces) - 1)
    left = [_without_joining(pieces[at:]) for at in range(1, most + 1)]
    if verb_last:
        left += [pieces[:-at] for at in range(1, most + 1)]
    parts = {("" if unspaced else " ").join(some).strip(_MARKS) for some in left}
    return sorted((part for part in parts if content_words(part)), key=lambda part: (-len(part), part))


def _without_joining(words: list[str]) -> list[str]:
    while len(words) > 1 and words[0].strip(_MARKS).lower() in _JOINING:
        words = words[1:]
    return words
