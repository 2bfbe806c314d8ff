"""One fold for what is searched and what it is searched for: case, width, accents and vowel points don't count.

Marks are left off in Latin, Greek, Cyrillic, Hebrew and Arabic, where people leave them off. In Indic scripts and those of South-East
Asia they are the vowels, and stay.
"""

from __future__ import annotations

import re
import unicodedata

# What is written over, under or after a letter as a character of its own: as macOS writes names of files (NFD), Korean
# syllables in parts, and half-width kana with their voicing.
MARKS = "".join(
    chr(code)
    for block in (range(0x0300, 0x1DF0), range(0x20D0, 0x2100), range(0x3099, 0x309B), range(0xA800, 0xAC00))
    for code in block
    if unicodedata.category(chr(code)).startswith("M")
)
_CLUSTER = re.compile(f"[\u1100-\u115f][\u1160-\u11a7]?[\u11a8-\u11ff]?|.[{MARKS}\uff9e\uff9f]+", re.DOTALL)

# Combining diacritical marks, and the points of Hebrew and Arabic.
_LEFT_OFF = re.compile(
    "[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06ed]"
)

# Letters that are written with a mark, and are others without it; and the Thai and Lao vowel "am", which Unicode takes apart.
_OWN_LETTERS = frozenset("йїў\u0e33\u0eb3")

_OTHERWISE = str.maketrans(
    {
        "ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe",
        # Arabic and Persian forms of one letter, and the stroke that only fills a line.
        "ٱ": "ا", "ى": "ي", "ی": "ي", "ک": "ك", "ة": "ه", "ـ": "",
        # Hindi is written with and without the dot below, and with either sign for a nasal vowel.
        "\u093c": "", "\u0901": "\u0902",
        # Soft hyphen and joiners change how a word looks; the space of no width ends one.
        "\u00ad": "", "\u200c": "", "\u200d": "", "\u2060": "", "\ufeff": "", "\ufe0e": "", "\ufe0f": "", "\u200b": " ",
    }
)  # fmt: skip


class _Folds(dict[int, str]):
    """What each character is folded to: mostly one character, sometimes two or none."""

    def __missing__(self, codepoint: int) -> str:
        self[codepoint] = folded = _folded(chr(codepoint))
        return folded


def _folded(character: str) -> str:
    if unicodedata.category(character) == "Co":
        return " "  # ours in the word index
    lower = character.casefold()
    if lower in _OWN_LETTERS:
        return lower
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", lower).casefold())
    return unicodedata.normalize("NFC", _LEFT_OFF.sub("", apart)).translate(_OTHERWISE)


_folds = _Folds()


def fold(text: str) -> str:
    """The text without case, width and accents. Places in it may not be places in `text`: see `Folded`."""
    return text.lower() if text.isascii() else composed(text).translate(_folds)


def composed(text: str) -> str:
    """The text with every letter and its marks as one character, where there is one."""
    return text if text.isascii() else _CLUSTER.sub(lambda match: unicodedata.normalize("NFKC", match[0]), text)


class Folded:
    """A folded text that knows where each of its characters stood.

    Attributes:
        text: as `fold` gives it.
    """

    def __init__(self, text: str) -> None:
        self.text = fold(text)
        self._places: list[tuple[int, int]] | None = None if text.isascii() else list(_places(text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where in the original the part from `start` to before `end` stands, with all marks of its last letter."""
        if self._places is None:
            return start, end
        return self._places[start][0], self._places[end - 1][1]


def _places(text: str) -> list[tuple[int, int]]:
    """Start and end in the text, for each character of its fold."""
    places: list[tuple[int, int]] = []
    at = 0
    for cluster in _CLUSTER.finditer(text):
        places += _single_places(text, at, cluster.start())
        length = len(unicodedata.normalize("NFKC", cluster[0]).translate(_folds))
        places += [cluster.span()] * length
        at = cluster.end()
    return places + _single_places(text, at, len(text))


def _single_places(text: str, start: int, end: int) -> list[tuple[int, int]]:
    return [(at, at + 1) for at in range(start, end) for _ in _folds[ord(text[at])]]
