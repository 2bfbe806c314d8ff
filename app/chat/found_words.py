"""Which words are marked in the texts of the transcript, and where they stand in one."""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.records import FoundWord

_WORD = re.compile(r"\w+")
# The number of a list's item is said, and isn't part of its text.
_NUMBERED = re.compile(r"^\d+: ")


class FoundWords:
    """Words the core has found, as they are written.

    Attributes:
        background: the token of the colour they are marked with; empty: that of what was found.
    """

    background = ""

    def __init__(self, words: Sequence[FoundWord]) -> None:
        longest_first = sorted(words, key=lambda word: len(word.text), reverse=True)
        # As the core counts: a word at its beginning only.
        parts = [("" if word.anywhere else r"(?<![^\W_])") + re.escape(word.text) for word in longest_first]
        self._pattern = re.compile("|".join(parts)) if parts else None

    def places(self, text: str) -> list[tuple[int, int]]:
        """(start, end) in UTF-16 units, as Qt counts."""
        if self._pattern is None:
            return []
        spans = [match.span() for match in self._pattern.finditer(text)]
        if not spans or len(text) == _units(text):
            return spans
        places = []
        at = units = 0
        for start, end in spans:
            first = units + _units(text[at:start])
            units = first + _units(text[start:end])
            at = end
            places.append((first, units))
        return places


class SpokenWords(FoundWords):
    """A sentence that is being read aloud, which has none of the marks and pictures that may stand between its words."""

    background = "accent_soft"

    def __init__(self, sentence: str) -> None:
        super().__init__(())
        words = _WORD.findall(_NUMBERED.sub("", sentence))
        if words:
            self._pattern = re.compile(r"\W{1,12}?".join(map(re.escape, words)) + r"[^\w\s]*")


NOTHING = FoundWords(())


def _units(text: str) -> int:
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2
