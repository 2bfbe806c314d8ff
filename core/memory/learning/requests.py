"""Recognising "remember that …" and "forget …" in what the user writes, in any language.

A judge says whether a sentence asks for it: "Do you remember …?", "I forgot my keys" and "remember when we …" are ordinary talk, and
acting on them would store or erase what nobody asked for. Another one, of the pieces of the sentence, tells what is to be kept or
erased from the words that ask. In doubt nothing is done; learning still sees the message.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence

import msgspec

from core.memory.judges.reading import Floats, Judges, Judgment, Reading
from core.memory.learning.address import worded
from core.memory.learning.message import read_message
from core.model.base import Encoded
from core.storage.words_east_asian import is_unspaced

# A request that says what to keep or erase is short; a longer text that begins like one is a document.
_LONGEST = 1000
_MOST_SENTENCES = 6

# How surely it must be asked for. Erasing is worse than keeping.
_REMEMBER, _FORGET = 0.5, 0.7

# What calls for an answer so surely asks to be reminded of something: "remind me, what does Maeve do?" has nothing to keep. Requests that
# have something do so to 0.04 at most, in fourteen languages.
_CALLS = 0.1

# Where it may as well be the opposite, nothing is done.
_OPPOSITE = 0.5

# What states something so surely is a whole statement, if it has so many words; without spaces between them, so many characters. To
# the judge "my dog" is as good as "I have a dog".
_STATES = 0.5
_FEWEST_WORDS, _FEWEST_CHARACTERS = 3, 5

_MARKS = " ,;:.!?…،؛。，、：；！？-–—\"'“”„«»()（）"

# Words, where they are written with spaces between them: no language.
_WORD = re.compile(r"\S+")

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
    # What stands behind a colon or between quotation marks is a text that somebody brought along.
    parts = [one.text for one in read_message(text)[:_MOST_SENTENCES] if not one.material and len(one.text) <= _LONGEST]
    encoded = encode(parts)
    for part, one, reading in zip(parts, encoded, judges.read(encoded), strict=False):
        forget, remember = reading[Judgment.FORGET], reading[Judgment.REMEMBER]
        asked = max(forget / _FORGET, remember / _REMEMBER) >= 1
        if not reading.kinds or not asked or min(forget, remember) >= _OPPOSITE or asks_back(reading):
            continue
        quote = _content(part, one, judges)
        if not quote:
            continue  # "Forget it."
        (inside,) = judges.read(encode([quote])) or (reading,)
        if forget > remember:
            return Forget(quote, inside[Judgment.STATES] >= _STATES and _may_state(quote))
        return Remember(fact=worded(quote, reading.language), quote=quote)
    return None


def asks_back(reading: Reading) -> bool:
    """It reads like a request to remember something, and asks for something that was told: "remind me where I keep the spare key"."""
    return reading[Judgment.REMEMBER] >= _REMEMBER and reading[Judgment.CALLS] >= _CALLS


def _may_state(part: str) -> bool:
    return len(part) >= _FEWEST_CHARACTERS if is_unspaced(part) else len(part.split()) >= _FEWEST_WORDS


def _content(sentence: str, encoded: Encoded, judges: Judges) -> str:
    odds = judges.content(encoded)
    return "" if odds is None else trimmed(content_of(sentence, encoded.spans, odds))


def content_of(sentence: str, spans: Sequence[tuple[int, int]], odds: Floats) -> str:
    """The run of words that most surely is what is to be remembered or forgotten; empty if no word is.

    Args:
        spans, odds: of the pieces of the sentence: where they stand, and the log-odds that they belong to it, (n,).
    """
    words = list(spans) if is_unspaced(sentence) else [match.span() for match in _WORD.finditer(sentence)]
    # Marks belong to either.
    telling = [
        ((first + last) / 2, float(one))
        for (first, last), one in zip(spans, odds, strict=True)
        if any(map(str.isalnum, sentence[first:last]))
    ]
    best, gain, start = (0.0, 0, 0), 0.0, 0
    for at, (first, last) in enumerate(words):
        of_word = sum(one for middle, one in telling if first <= middle < last)
        if gain <= 0:
            gain, start = 0.0, at
        gain += of_word
        if gain > best[0]:
            best = (gain, start, at + 1)
    _, start, end = best
    return sentence[words[start][0] : words[end - 1][1]] if end else ""


def trimmed(part: str) -> str:
    """Without the marks around it."""
    return part.strip(_MARKS)
