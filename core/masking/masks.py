"""Puts stand-ins into texts, the same one for the same thing."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import takewhile

from core.masking.formats import Formats
from core.masking.names import is_unspaced
from core.records import MaskCount, MaskKind, MaskWords, Replacement

_SHORTEST_STEM, _LONGEST_ENDING, _LATIN_ENDINGS = 3, 3, ("s", "'s", "’s")
_LAST_LATIN = "\u024f"


class Masks:
    """Stand-ins for names that are known, and for what has a form of its own.

    Args:
        names: as written, with what they are, and the number of whom or what they name.
    """

    def __init__(self, formats: Formats, names: Iterable[tuple[str, MaskKind, int]], words: MaskWords) -> None:
        self._formats = formats
        self._words = words
        # Letters with marks may be written as one or as two.
        self._names = {
            unicodedata.normalize(form, name): (kind, number) for name, kind, number in names for form in ("NFC", "NFD")
        }
        self._pattern = _pattern(self._names)
        self._numbers: dict[MaskKind, int] = {}
        for kind, number in self._names.values():
            self._numbers[kind] = max(number, self._numbers.get(kind, 0))
        self._formed: dict[tuple[MaskKind, str], int] = {}
        self._replaced: dict[tuple[MaskKind, int], Replacement] = {}

    def apply(self, text: str) -> str:
        """The text with stand-ins."""
        parts: list[str] = []
        at = 0
        for start, end, kind, number in self.places(text):
            original = text[start:end]
            stand_in = self.stand_in(kind, number)
            self._replaced.setdefault((kind, number), Replacement(kind=kind, original=original, stand_in=stand_in))
            parts += [text[at:start], stand_in]
            at = end
        return "".join([*parts, text[at:]])

    def stand_in(self, kind: MaskKind, number: int) -> str:
        """What stands for one of a kind."""
        return f"{self._words.of(kind)} {number}"

    def places(self, text: str) -> list[tuple[int, int, MaskKind, int]]:
        """What would be replaced: where it begins and ends, what it is, and its number."""
        found = [
            (one.start, one.end, one.kind, self._number(one.kind, text[one.start : one.end]))
            for one in self._formats.find(text)
        ]
        if self._pattern is not None:
            for match in self._pattern.finditer(text):
                if all(match.end() <= start or end <= match.start() for start, end, _, _ in found):
                    found.append((*match.span(), *self._names[match[0]]))
        return sorted(found)

    @property
    def replaced(self) -> list[Replacement]:
        """What `apply` has replaced so far, each once, in the order it was met."""
        return list(self._replaced.values())

    @property
    def counts(self) -> list[MaskCount]:
        """How many different things of each kind `apply` has replaced so far."""
        counted = Counter(kind for kind, _ in self._replaced)
        return [MaskCount(kind=kind, count=counted[kind]) for kind in MaskKind if counted[kind]]

    def _number(self, kind: MaskKind, written: str) -> int:
        key = (kind, "".join(letter for letter in written.casefold() if letter.isalnum()))
        if key not in self._formed:
            self._numbers[kind] = self._numbers.get(kind, 0) + 1
            self._formed[key] = self._numbers[kind]
        return self._formed[key]


def same_person(name: str, other: str) -> bool:
    """One is a part of the other ("Anna", "Anna Schmidt"), or another form of it ("Anna", "Annas")."""
    words, others = name.split(), other.split()
    if len(words) == len(others):
        return all(map(_same_word, words, others))
    fewer, more = sorted((words, others), key=len)
    return all(any(_same_word(word, each) for each in more) for word in fewer)


def _same_word(word: str, other: str) -> bool:
    if word == other:
        return True
    shorter, longer = sorted((word, other), key=len)
    if longer[0] <= _LAST_LATIN:
        # There a letter more is another name: "Jon", "Jona".
        return len(shorter) >= _SHORTEST_STEM and any(longer == shorter + ending for ending in _LATIN_ENDINGS)
    stem = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(word, other, strict=False))))
    return stem >= _SHORTEST_STEM and stem >= len(shorter) - 1 and len(longer) - stem <= _LONGEST_ENDING


def _pattern(names: Iterable[str]) -> re.Pattern[str] | None:
    alternatives = [_bounded(name) for name in sorted(names, key=len, reverse=True)]
    return re.compile("|".join(alternatives)) if alternatives else None


def _bounded(name: str) -> str:
    """A name as a whole word, where words are parted."""
    return f"{_boundary(name[:1], '(?<!')}{re.escape(name)}{_boundary(name[-1:], '(?!')}"


def _boundary(letter: str, look: str) -> str:
    return rf"{look}\w)" if letter.isalnum() and not is_unspaced(letter) else ""


def of_known(formats: Formats, known: Sequence[tuple[str, MaskKind]], words: MaskWords) -> Masks:
    """Stand-ins for what is known alone, where no sentences are read: for logs."""
    numbers: Counter[MaskKind] = Counter()
    names: list[tuple[str, MaskKind, int]] = []
    for name, kind in known:
        numbers[kind] += 1
        names.append((name, kind, numbers[kind]))
    return Masks(formats, names, words)
