"""Where the words of a cell stand in the text it was taken from: case, space, punctuation and the way a number is written don't count."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Sequence

import msgspec

from core.documents.figures import figures
from core.storage.folding import MARKS, fold
from core.storage.words import UNSPACED

Span = tuple[int, int]

# An amount with thousands and cents apart. Its marks differ; which one parts the cents says the place of it.
_AMOUNT = re.compile(r"(?<![\d.,])(\d{1,3}(?:([.,'’ \u00a0\u202f])\d{3})(?:\2\d{3})*)([.,])(\d{1,2})(?!\d)")
_RUN = re.compile(f"[^\\W_](?:[^\\W_]|[{MARKS}])*")
_MINUS = re.compile(r"(?<![\w.,)%])[-−–](?=[\d$€£¥]|\s?\d)")

# Words in another order are the same where there are few of them, with a number: "EUR 12", "12 EUR".
_MOST_TURNED = 4

# What belongs to the words before or behind it, if a cell has it too.
_OPENS, _CLOSES = "+(\"'„“«‹[#@", ".)\"'“”»›]!?…"

_SIGN = "-"


class _Word(msgspec.Struct, frozen=True):
    """A word, a sign that counts, or a number: `key` is as it is compared."""

    key: str
    start: int
    end: int
    is_figure: bool = False


class Standing:
    """Looks for cells in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._words = _words(text)
        self._places: dict[str, list[int]] = {}
        for place, word in enumerate(self._words):
            self._places.setdefault(word.key, []).append(place)

    def find(self, cell: str) -> list[Span]:
        """Where a cell stands, in order; empty: nowhere, or there are no words in it."""
        wanted = _words(cell)
        if not wanted:
            return []
        keys = [word.key for word in wanted]
        found = [place for place in self._places.get(keys[0], ()) if self._keys(place, len(keys)) == keys]
        if not found and 1 < len(keys) <= _MOST_TURNED and any(word.is_figure for word in wanted):
            first = {place - shift for place in self._places.get(keys[0], ()) for shift in range(len(keys))}
            counted = Counter(keys)
            found = sorted(place for place in first if place >= 0 and Counter(self._keys(place, len(keys))) == counted)
        spans = [self._span(place, len(keys), cell) for place in found if not self._loses_sign(place)]
        # An address may have the same words as a name.
        exactly = [span for span in spans if _plain(self._text[slice(*span)]) == _plain(cell)]
        return exactly or spans

    def _keys(self, place: int, count: int) -> list[str]:
        return [word.key for word in self._words[place : place + count]]

    def _loses_sign(self, place: int) -> bool:
        return place > 0 and self._words[place - 1].key == _SIGN and self._words[place].is_figure

    def _span(self, place: int, count: int, cell: str) -> Span:
        start, end = self._words[place].start, self._words[place + count - 1].end
        cell = cell.strip()
        while start > 0 and self._text[start - 1] in _OPENS and cell.startswith(self._text[start - 1]):
            start, cell = start - 1, cell[1:]
        tail = ""
        while end < len(self._text) and self._text[end] in _CLOSES and cell.endswith(tail + self._text[end]):
            tail += self._text[end]
            end += 1
        return start, end


def _plain(text: str) -> str:
    """Without what never counts: case and space."""
    return " ".join(fold(text).split())


def _words(text: str) -> list[_Word]:
    found: list[_Word] = []
    rest = text
    for match in _AMOUNT.finditer(_plain_digits(text)):
        if match[2] != match[3]:
            whole, cents = re.sub(r"\D", "", match[1]).lstrip("0") or "0", match[4].rstrip("0")
            found.append(_Word(f"{whole}.{cents}" if cents else whole, *match.span(), is_figure=True))
            rest = rest[: match.start()] + " " * (match.end() - match.start()) + rest[match.end() :]
    found += [_Word(_SIGN, *match.span()) for match in _MINUS.finditer(rest)]
    for one in figures(rest, ones=False):
        if not any(word.start < one.end and one.start < word.end for word in found):
            found.append(_Word(one.value, one.start, one.end, is_figure=True))
    taken = sorted((word.start, word.end) for word in found)
    found += _others(rest, taken)
    return sorted(found, key=lambda word: (word.start, word.end))


def _others(text: str, taken: Sequence[Span]) -> Iterator[_Word]:
    """Words, and signs that say what a number counts, outside of what is taken."""
    start = 0
    for before, after in [*taken, (len(text), len(text))]:
        gap = text[start:before]
        for match in _RUN.finditer(gap):
            if UNSPACED.search(match[0]):
                for place, letter in enumerate(match[0], start + match.start()):
                    yield _Word(fold(letter), place, place + 1)
            elif key := fold(match[0]):
                yield _Word(key, start + match.start(), start + match.end())
        for place, letter in enumerate(gap, start):
            if letter in "%‰°" or unicodedata.category(letter) == "Sc":
                yield _Word(letter, place, place + 1)
        start = max(start, after)


def _plain_digits(text: str) -> str:
    return "".join(str(unicodedata.decimal(sign)) if sign.isdecimal() else sign for sign in text)
