"""Whether the beginning of a reply is in the language it should be in: by its letters, and in Latin ones by its little words.

No library and no judge: it is asked while the model holds the cores, of a sentence or two, and an unsure answer is a yes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from itertools import groupby
from pathlib import Path

from core.paths import RESOURCES
from core.storage.folding import fold
from core.storage.word_forms import told_by_little_words

# Writings that tell the language, among those in which replies can be begun anew. Japanese has Chinese characters too.
_WRITINGS = {
    "ar": re.compile("[\u0600-\u06ff]"),
    "hi": re.compile("[\u0900-\u097f]"),
    "ja": re.compile("[\u3040-\u30ff]"),
    "ko": re.compile("[\uac00-\ud7af]"),
    "ru": re.compile("[\u0400-\u04ff]"),
    "zh": re.compile("[\u3400-\u9fff]"),
}
_LATIN = {
    "de": "german", "en": "english", "es": "spanish", "fr": "french", "it": "italian", "pl": "polish", "pt": "portuguese",
    "tr": "turkish",
}  # fmt: skip

_LETTER = re.compile(r"[^\W\d_]")
_LATIN_LETTER = re.compile("[A-Za-z\u00c0-\u024f]")

# What a reply in any language may have in another one, or in none: code, formulas, addresses, titles and what somebody said.
_APART = re.compile(
    r"```.*?(?:```|\Z)|`[^`\n]*`|\$\$.*?\$\$|\$[^$\n]*\\[^$\n]*\$|\\\(.*?\\\)|\\\[.*?\\\]|https?://\S+"
    r"|\"[^\"\n]*\"|“[^”\n]*”|„[^“”\n]*[“”]|«[^»\n]*»|「[^」\n]*」|『[^』\n]*』|《[^》\n]*》",
    re.DOTALL,
)

# Characters that are looked at: a message may be a book.
_LOOKED_AT = 2000

# Fewer letters may be a name or a formula; of those that are whole syllables or words, less say as much.
_FEWEST = 12
_DENSE, _WEIGHT = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"), 3

# Share of the letters that are in the language's own writing: names, code and units are in Latin letters everywhere.
_OWN_SHARE = 0.3

# Letters that every beginning of a name has.
_KEY = 4

# Little words of another language tell it if they tell so much, and so many times as much as those of the own one.
_TOLD, _TIMES = 1.5, 2.0


def may_be_in(language: str, text: str) -> bool:
    """It isn't surely in another one.

    Args:
        language: two letters.
    """
    told = _APART.sub(" ", text[:_LOOKED_AT])
    letters = _LETTER.findall(told)
    if len(letters) + (_WEIGHT - 1) * len(_DENSE.findall(told)) < _FEWEST:
        return True
    if language in _WRITINGS:
        return is_written_in(language, told)
    if len(_LATIN_LETTER.findall(told)) < len(letters) / 2:
        return False
    little = told_by_little_words([word for word in re.split(r"[\W_]+", fold(told)) if word])
    other = max((share for name, share in little.items() if name != _LATIN.get(language)), default=0.0)
    return other < _TOLD or other < _TIMES * little.get(_LATIN.get(language, ""), 0.0)


def has_letters_of(language: str, text: str) -> bool:
    """Something in it is in the letters of a language, two letters."""
    return bool(_WRITINGS.get(language, _LATIN_LETTER).search(text))


def is_written_in(language: str, text: str) -> bool:
    """It is in the letters of a language, two letters, if that has any of its own; names, code and units aside."""
    if language not in _WRITINGS:
        return True
    letters, own = len(_LETTER.findall(text)), len(_WRITINGS[language].findall(text))
    if language == "ja":
        return own > 0  # a sentence has some kana, however much of it is in Chinese characters
    # Chinese has Japanese names in it, but no sentences.
    kana = len(_WRITINGS["ja"].findall(text)) if language == "zh" else 0
    return own >= _OWN_SHARE * letters and kana <= _OWN_SHARE * letters


def names_a_language(text: str, file: Path = RESOURCES / "prompts" / "language_names.toml") -> bool:
    """A reply to it may be wanted in another language than its own."""
    begins, holds = _names(file)
    folded = fold(text)
    words = set(re.split(r"[\W_]+", folded))
    return any(word.startswith(begins.get(word[:_KEY], ())) for word in words) or any(part in folded for part in holds)


@cache
def _names(file: Path) -> tuple[Mapping[str, tuple[str, ...]], tuple[str, ...]]:
    """How words begin, by their first letters: a whole conversation is looked through, and there are hundreds. And what words hold."""
    listed = tomllib.loads(file.read_text(encoding="utf-8"))
    begins, holds = (tuple(fold(listed[key]).split()) for key in ("begins", "holds"))
    ordered = sorted(begins, key=lambda one: one[:_KEY])
    return {key: tuple(some) for key, some in groupby(ordered, key=lambda one: one[:_KEY])}, holds


__all__ = ["has_letters_of", "is_written_in", "may_be_in", "names_a_language"]
