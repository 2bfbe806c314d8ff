"""What is wrong with new words for a line: numbers that are lost, another language, marks without their other half. No model judges."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

from core.documents.figures import figures
from core.memory.dates.language import languages_of
from core.tasks.fixed_parts import fixed_parts, words_alone

# The script that most of a language's letters are of; all others are written in Latin letters.
_SCRIPTS = {
    "zh": "CJK", "ja": "CJK", "ko": "HANGUL", "ru": "CYRILLIC", "uk": "CYRILLIC", "bg": "CYRILLIC", "sr": "CYRILLIC", "mk": "CYRILLIC",
    "be": "CYRILLIC", "kk": "CYRILLIC", "mn": "CYRILLIC", "el": "GREEK", "ar": "ARABIC", "fa": "ARABIC", "ur": "ARABIC", "he": "HEBREW",
    "hi": "DEVANAGARI", "mr": "DEVANAGARI", "ne": "DEVANAGARI", "bn": "BENGALI", "ta": "TAMIL", "te": "TELUGU", "th": "THAI",
    "ka": "GEORGIAN", "hy": "ARMENIAN",
}  # fmt: skip
_LATIN = "LATIN"

# What a detector doesn't tell apart in a few lines.
_ALIKE = {
    "no": frozenset(("nb", "nn", "da")), "nb": frozenset(("no", "nn", "da")), "da": frozenset(("no", "nb")), "id": frozenset(("ms", "jv")),
    "ms": frozenset(("id", "jv")), "hr": frozenset(("bs", "sr", "sl")), "bs": frozenset(("hr", "sr")), "cs": frozenset(("sk",)),
    "sk": frozenset(("cs",)), "gl": frozenset(("pt", "es")),
}  # fmt: skip

# Letters of another script than the language's, as a share: names may be.
_FOREIGN = 0.15
# From so many letters on, a text tells which language it is in.
_TELLING, _SURE = 30, 55

# A letter of these says as much as so many Latin ones.
_DENSE = {"CJK": 3.0, "HANGUL": 2.0}
# What new words may be shorter and longer than the old ones: a share, and some letters for what is short.
_SHORTEST, _LONGEST, _SPARE = 0.4, 2.2, 24

# Numbers up to this may have been words.
_WORDED = 12

_NUMBER = re.compile(r"\d")
# Longer ones first.
_EMPHASIS = ("**", "__", "~~", "*", "_")
_REPEATED = re.compile(r"(.{6,80}?)\1{3,}", re.DOTALL)


@lru_cache(maxsize=4096)
def _script_of(letter: str) -> str:
    name = unicodedata.name(letter, "").split(" ", 1)[0]
    return "CJK" if name in ("HIRAGANA", "KATAKANA", "CJK", "FULLWIDTH", "HALFWIDTH") else name


def script_of(language: str) -> str:
    return _SCRIPTS.get(language, _LATIN)


def in_language(text: str, language: str, instead_of: str = "") -> bool:
    """As far as it can be told, a text is in a language.

    Args:
        instead_of: the language it would be in if nothing had been done.
    """
    words = words_alone(text)
    letters = [letter for letter in words if letter.isalpha()]
    if not letters:
        return True
    script = script_of(language)
    own = sum(_script_of(letter) == script for letter in letters)
    # Latin letters are everybody's: names, units, what computers are told.
    foreign = sum(_script_of(letter) not in (script, _LATIN) for letter in letters)
    if foreign > _FOREIGN * len(letters) or (script != _LATIN and own < 0.4 * len(letters) and len(letters) > 12):
        return False
    if script != _LATIN or len(letters) < _TELLING:
        return True
    likely = languages_of("".join(letter for letter in words if _script_of(letter) == _LATIN or not letter.isalpha()))
    if language in likely or not _ALIKE.get(language, frozenset()).isdisjoint(likely):
        return True
    return len(letters) < _SURE and likely[0] != instead_of


def lost_numbers(before: str, after: str) -> list[str]:
    """Numbers written in digits that only one of two lines has, in whatever language each is."""
    old, new = words_alone(before), words_alone(after)
    if not _NUMBER.search(old) and not _NUMBER.search(new):
        return []
    found = {text: figures(text, ones=True) for text in (old, new)}
    values = {text: {one.value for one in found[text]} for text in (old, new)}
    lost: list[str] = []
    for text, other in ((old, new), (new, old)):
        for one in found[text]:
            written = text[one.start : one.end]
            # In Chinese and Japanese months are numbers, elsewhere they have names.
            if text[one.end :].lstrip().startswith("月"):
                continue
            worded = one.value.isdecimal() and int(one.value) <= _WORDED
            # The more a language is unlike those whose numbers are known, the less a small one counts.
            if _NUMBER.search(written) and one.value not in values[other] and not (worded and text is new):
                lost.append(written)
    return list(dict.fromkeys(lost))


def weight(text: str) -> float:
    """How much a text says, in Latin letters."""
    return sum(_DENSE.get(_script_of(letter), 1.0) if letter.isalpha() else 1.0 for letter in text)


def sane_length(before: str, after: str) -> bool:
    """New words are about as long as the old ones."""
    old, new = weight(before), weight(after)
    return _SHORTEST * old - _SPARE <= new <= _LONGEST * old + _SPARE


def repeats(text: str) -> bool:
    """It says the same again and again, as a model does that is lost."""
    return _REPEATED.search(text) is not None


def without_emphasis(before: str, after: str) -> str:
    """New words without those marks of emphasis that aren't as many as they were."""
    old, new = _marks(before), _marks(after)
    wrong = [mark for mark in _EMPHASIS if old[mark] != new[mark]]
    written, at = "", 0
    parts = fixed_parts(after)
    for start, end, fixed in [*((part.start, part.end, part.text) for part in parts), (len(after), len(after), "")]:
        written += _without(after[at:start], wrong) + fixed
        at = end
    return written


def _without(text: str, wrong: Sequence[str]) -> str:
    for mark in wrong:
        if len(mark) == 2:
            text = text.replace(mark, "")
        else:
            text = re.sub(rf"(?<![{mark}\\]){re.escape(mark)}(?!{re.escape(mark)})", "", text)
    return text


def _marks(text: str) -> dict[str, int]:
    words = words_alone(text)
    found: dict[str, int] = {}
    for mark in _EMPHASIS:
        found[mark] = words.count(mark)
        words = words.replace(mark, "")
    return found
