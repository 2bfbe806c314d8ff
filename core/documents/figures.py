"""The numbers in a text, however they are written: 1,000 and 1.000, 48,3 and 48.3, "three" and 3, 十 and 10."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections.abc import Mapping
from functools import cache

import msgspec

from core.paths import RESOURCES
from core.storage.folding import fold
from core.storage.word_forms import languages_of
from core.storage.words import pieces_of

_NUMBER = re.compile(r"\d+(?:[.,:/’'\u00a0\u202f-]\d+|\s\d{3}(?!\d))*")
_GROUPED = re.compile(r"\d{1,3}(?:[.,’'\s\u00a0\u202f]\d{3})+(?!\d)")
_DECIMAL = re.compile(r"\d+[.,]\d+")
_CJK = re.compile("[〇零一二三四五六七八九十百千两兩]+")
_CJK_DIGITS = {
    "零": 0,
    "〇": 0,
    "一": 1,
    "二": 2,
    "两": 2,
    "兩": 2,
    "三": 3,
    "四": 4,
    "五": 5,
    "六": 6,
    "七": 7,
    "八": 8,
    "九": 9,
}
_CJK_STEPS = {"十": 10, "百": 100, "千": 1000}

# Names of the word lists, by those of the stemmers.
_SECTIONS = {
    "english": "en", "german": "de", "spanish": "es", "french": "fr", "portuguese": "pt", "italian": "it", "turkish": "tr", "polish": "pl",
}  # fmt: skip


class Figure(msgspec.Struct, frozen=True):
    """A number in a text. `value`: as it is compared; a date or a range has several."""

    start: int
    end: int
    value: str


def figures(text: str, *, ones: bool = False) -> list[Figure]:
    """All numbers, in order. Of words, those from two on; of "one" nobody knows whether it counts.

    Args:
        ones: take it as a number, too.
    """
    least = 1 if ones else 2
    plain = _digits(text)
    found: list[Figure] = []
    for match in _NUMBER.finditer(plain):
        found += _read(match)
    for match in _CJK.finditer(plain):
        value = _cjk(match[0])
        if value is not None and value >= least:
            found.append(Figure(match.start(), match.end(), str(value)))
    words = _words(text)
    for match in re.finditer(r"[^\W\d_]+", text):
        if (value := words.get(fold(match[0]), 0)) >= least:
            found.append(Figure(match.start(), match.end(), str(value)))
    return sorted(found, key=lambda one: (one.start, one.end))


def values(text: str) -> frozenset[str]:
    return frozenset(one.value for one in figures(text))


def _read(match: re.Match[str]) -> list[Figure]:
    written = match[0]
    if _GROUPED.fullmatch(written):
        return [Figure(match.start(), match.end(), re.sub(r"\D", "", written).lstrip("0") or "0")]
    if _DECIMAL.fullmatch(written):
        value = written.replace(",", ".").rstrip("0").rstrip(".")
        return [Figure(match.start(), match.end(), value.lstrip("0") if not value.startswith("0.") else value)]
    return [
        Figure(match.start() + part.start(), match.start() + part.end(), part[0].lstrip("0") or "0")
        for part in re.finditer(r"\d+", written)
    ]


def _digits(text: str) -> str:
    """Digits of any script as ASCII ones."""
    if text.isascii():
        return text
    return "".join(
        str(unicodedata.decimal(letter)) if unicodedata.category(letter) == "Nd" else letter for letter in text
    )


def _cjk(run: str) -> int | None:
    if not any(letter in _CJK_STEPS for letter in run):
        return _CJK_DIGITS[run] if len(run) == 1 else None
    whole, digit = 0, 0
    for letter in run:
        if letter in _CJK_STEPS:
            whole, digit = whole + (digit or 1) * _CJK_STEPS[letter], 0
        else:
            digit = _CJK_DIGITS[letter]
    return whole + digit


def _words(text: str) -> Mapping[str, int]:
    latin = [name for name in languages_of(pieces_of(fold(text))) if name in _SECTIONS]
    # Of a text that may be in any language, a word may be a number in none.
    sections = [_SECTIONS[name] for name in latin] if len(latin) < len(_SECTIONS) else ["en"]
    return {word: value for section in (*sections, "ru", "ar", "hi") for word, value in _numerals(section).items()}


@cache
def _numerals(section: str) -> Mapping[str, int]:
    own = _own()[section]
    found: dict[str, int] = {}
    for first, step, name in ((1, 1, "numbers"), (20, 10, "tens")):
        for at, forms in enumerate(own.get(name, "").split()):
            for form in forms.split("|"):
                if "_" not in form:
                    found[fold(form)] = first + at * step
    return found


@cache
def _own() -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / "dates" / "words.toml").read_text(encoding="utf-8"))
