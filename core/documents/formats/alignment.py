"""Where in one text what stands in another is: a page as it was kept, and as it is read again to be drawn.

They differ by running heads, hyphens at line ends, spaces and marks between cells; the order of words is the same.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence

# Words, and single characters of what is written without spaces.
_WORD = re.compile(
    "[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff\U00020000-\U0003ffff]|[^\\W\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\u0e00-\u0eff_]+"
)

# Words to look ahead for where the texts go on together.
_AHEAD = 150


def ranges(kept: str, there: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    """Spans of `kept` as spans of `there`; what isn't there is left out."""
    kept_words, there_words = _words(kept), _words(there)
    places = _aligned([word for word, _, _ in kept_words], [word for word, _, _ in there_words])
    found: list[tuple[int, int]] = []
    for start, end in spans:
        covered: list[tuple[int, int]] = []
        for (_word, at, to), place in zip(kept_words, places, strict=True):
            if at >= end or to <= start or place is None:
                continue
            if covered and place[0] <= covered[-1][1]:
                covered[-1] = (covered[-1][0], max(place[1], covered[-1][1]))
            else:
                covered.append(place)
        found += [(there_words[first][1], there_words[last - 1][2]) for first, last in covered]
    return found


def _words(text: str) -> list[tuple[str, int, int]]:
    return [
        (unicodedata.normalize("NFKC", found[0]).casefold(), found.start(), found.end())
        for found in _WORD.finditer(text)
    ]


def _aligned(kept: list[str], there: list[str]) -> list[tuple[int, int] | None]:
    """For each word the range of words it is there; None: it isn't."""
    places: list[tuple[int, int] | None] = [None] * len(kept)
    at = to = 0
    while at < len(kept) and to < len(there):
        if kept[at] == there[to]:
            places[at] = (to, to + 1)
            at, to = at + 1, to + 1
            continue
        skipped = _together(kept, there, at, to)
        if skipped is None:
            # Nothing near: this word isn't there.
            at += 1
            continue
        more, other = skipped
        # A word that was parted, or put together.
        if more and other and "".join(kept[at : at + more]) == "".join(there[to : to + other]):
            places[at : at + more] = [(to, to + other)] * more
        at, to = at + more, to + other
    return places


def _together(kept: list[str], there: list[str], at: int, to: int) -> tuple[int, int] | None:
    """How many words to skip on either side so that they go on alike; as few as can be."""
    for total in range(1, _AHEAD):
        for more in range(min(total, 24) + 1):
            other = total - more
            if _alike(kept, there, at + more, to + other):
                return more, other
    return None


def _alike(kept: list[str], there: list[str], at: int, to: int) -> bool:
    """Two words in a row, of which the second may be parted; or the last of both."""
    if at >= len(kept) or to >= len(there) or kept[at] != there[to]:
        return False
    if at + 1 >= len(kept) or to + 1 >= len(there):
        return at + 1 >= len(kept) and to + 1 >= len(there)
    one, other = kept[at + 1], there[to + 1]
    return one.startswith(other) or other.startswith(one)
