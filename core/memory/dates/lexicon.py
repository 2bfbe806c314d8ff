"""The words that make up dates, by language: what dateparser's locale data has, and what `resources/dates/words.toml` adds.

Of dateparser only the data is used. Its parser makes next Friday of this Friday, reads "5 July 26" as 2126, finds nothing
in most phrases of more than a word, and its search takes "you may go" and "for a second" for dates.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from core.memory.dates.library import load_dateparser
from core.memory.dates.periods import MONTHS, WEEKDAYS
from core.paths import RESOURCES

Slots = dict[str, Any]

_UNITS = ("day", "week", "month", "year")
_UNSPACED = ("zh", "ja")
CJK_LANGUAGES = (*_UNSPACED, "ko")
_DIGITS = {"〇": 0, "零": 0, "两": 2, "兩": 2} | {digit: number for number, digit in enumerate("一二三四五六七八九", 1)}
_OTHER_WORDS = {"may", "march", "mar", "dec", "jan", "sat", "sun", "wed", "mon"}  # unless with a capital
# Vowel signs are no letters to `re`.
_LETTER = r"[\w\u0300-\u036f\u064b-\u065f\u0900-\u0dff\u0e00-\u0eff]"
_COUNTED = r"(\d++[.,]?\d*+)"


class Token(msgspec.Struct, frozen=True):
    """A word, number or mark. `number` is None for what is no plain number; `slots`: what it may say of a date."""

    start: int
    end: int
    low: str
    number: int | None
    slots: Slots


class Lexicon:
    """The words of one language.

    Args:
        more: lists beside those of `resources/dates/words.toml`, of the same form.

    Attributes:
        tags: other lists of `resources/dates/words.toml`, by name.
    """

    def __init__(self, language: str, more: Mapping[str, str] | None = None) -> None:
        own: dict[str, str] = {**_own().get(language, {}), **(more or {})}
        self.language = language
        self.tags = {name: frozenset(words.split(",")) for name, words in own.items()}
        self.words: dict[str, Slots] = {}
        if own.get("library") != "none":
            self._add_library(language, only_weekdays=own.get("library") == "weekdays")
        for word in self.tags.get("drop", frozenset()) | self.tags.get("within", frozenset()):
            self.words.pop(word, None)
        self._add_own(own)
        phrases = {word for name, words in self.tags.items() if name != "tells" for word in words if " " in word} | set(
            self.words
        )
        phrases |= self.tags.get("plain", frozenset())
        if language in CJK_LANGUAGES:
            phrases |= {word for name, words in self.tags.items() if name not in ("drop", "tells") for word in words}
        spaced = language not in _UNSPACED
        ends = f"(?!{_LETTER})" if spaced and language != "ko" else ""
        # In Korean "5월" is a number and a month.
        begins = r"(?<![^\W\d])" if language == "ko" else f"(?<!{_LETTER})" if spaced else ""
        listed = "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in sorted(phrases, key=len, reverse=True))
        numerals = "|[〇零一二两兩三四五六七八九十几幾数]+" if not spaced else ""
        other = f"{_LETTER}+(?:[-{chr(39) + '’' if language == 'en' else ''}]{_LETTER}+)*"
        other = other if spaced else r"[a-zA-Z]+|\w"
        # No judgement: it parts a text into the words listed, numbers, other words and marks.
        self._token = re.compile(
            rf"(?P<known>{begins}(?:{listed or '(?!)'}){ends})"
            rf"|(?P<number>[$€£¥₹#+]?\d+(?:[-.,:/]\d+)*(?:st|nd|rd|th)?{ends}{numerals})"
            rf"|(?P<other>{other})|(?P<mark>[^\w\s]|\n)",
            re.IGNORECASE,
        )

    def read(self, text: str) -> list[Token]:
        tokens: list[Token] = []
        for match in self._token.finditer(text):
            low = " ".join(match[0].lower().split()).replace("’", "'").replace("\u0307", "") or match[0]
            number = _number(low) if match["number"] else None
            slots = self.words.get(low, {}) if match["known"] else {}
            if self.language == "en" and low in _OTHER_WORDS and match[0].islower():
                slots = slots if low == "may" and tokens and tokens[-1].low == "in" else {}
            if match["number"] and number is None and not low[0].isascii():
                slots = {"few": 1}
            tokens.append(Token(match.start(), match.end(), low, number, slots))
        return tokens

    def has(self, tag: str, token: Token | None) -> bool:
        return token is not None and token.low in self.tags.get(tag, ())

    def _add(self, word: str, **slots: Any) -> None:
        if word:
            self.words[word] = self.words.get(word, {}) | slots

    def _add_library(self, language: str, *, only_weekdays: bool) -> None:
        # Late: it takes a tenth of a second, and most texts name no date.
        load_dateparser()
        from dateparser.languages.loader import default_loader

        try:
            info = default_loader.get_locale(language).info
        except ValueError:
            return
        for slot, names in (("weekday", WEEKDAYS), ("month", [] if language in CJK_LANGUAGES else MONTHS)):
            for number, name in enumerate(names, slot == "month"):
                spoken = [word.lower().strip(".") for word in info.get(name.lower(), ())]
                # An abbreviation is another word in many a language ("mar", "sol", "die"); in English a capital tells.
                least = 0 if language in ("en", "zh") else min(4, max(map(len, spoken), default=0) - 1)
                for word in spoken:
                    if len(word) >= least:
                        self._add(word, **{slot: number})
        if only_weekdays:
            return
        for unit in _UNITS:
            for word in info.get(unit, ()):
                if len(word) > 1 or not word.isascii():
                    self._add(word.lower(), unit=unit)
        for meaning, spoken in info.get("relative-type", {}).items():
            self._add_relative(meaning.split(), [word.lower() for word in spoken])
        for meaning, patterns in info.get("relative-type-regex", {}).items():
            if any(unit in meaning.split() for unit in _UNITS):
                self._add_ways(-1 if meaning.endswith("ago") else 1, [pattern.lower() for pattern in patterns])

    def _add_relative(self, meaning: list[str], spoken: list[str]) -> None:
        """From "in 1 week": what next week is called, and so what "next" is."""
        if not any(part.isdecimal() for part in meaning):
            return
        if meaning[-1] == "ago":
            count, unit = -int(meaning[0]), meaning[1]
        elif meaning[0] == "in":
            count, unit = int(meaning[1]), meaning[2]
        else:
            # Arabic has a word for two days.
            count, unit = int(meaning[0]), ""
            for word in spoken if meaning[-1] in _UNITS else ():
                self._add(word, count=count, unit=meaning[-1])
        for word in spoken if unit in _UNITS else ():
            if unit == "day":
                self._add(word, days=count)
            elif abs(count) > 1:
                self._add(word, count=abs(count), unit=unit, way=-1 if count < 0 else 1)
            else:
                self._add(word, which=count, unit=unit)
                parts = [part for part in word.split() if self.words.get(part, {}).get("unit") != unit]
                if parts and len(parts) < len(word.split()) and len(longest := max(parts, key=len)) > 3:
                    self._add(longest, which=count)

    def _add_ways(self, way: int, patterns: list[str]) -> None:
        """From "in (number) weeks": what stands before or after a count to tell the way."""
        for pattern in patterns:
            before, _, after = pattern.partition(_COUNTED)
            self._add(before.strip(), before=way)
            words = after.split()
            if len(words) > 1 and words[0] in self.words:
                self._add(" ".join(words[1:]), after=way)

    def _add_own(self, own: dict[str, str]) -> None:
        for name, words in own.items():
            slots: Slots = dict(part.split("=") for part in name.split()) if "=" in name else {}
            for word in words.split(",") if slots else ():
                self._add(
                    word,
                    **{slot: int(value) if value.lstrip("-").isdecimal() else value for slot, value in slots.items()},
                )
        for first, step, name in ((1, 1, "numbers"), (20, 10, "tens")):
            for place, words in enumerate(own.get(name, "").split()):
                for word in words.split("|"):
                    self._add(word.replace("_", " "), count=first + step * place)


def own_languages() -> tuple[str, ...]:
    """Those that `resources/dates/words.toml` adds to, ISO 639-1."""
    return tuple(_own())


@cache
def lexicon(language: str) -> Lexicon:
    return Lexicon(language)


@cache
def _own() -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / "dates" / "words.toml").read_text(encoding="utf-8"))


def _number(low: str) -> int | None:
    """Of digits or Chinese numerals; None for "3.5", "$5", and for what is only about so many (两三, 几十)."""
    digits = low.rstrip("stndrh")
    if digits.isdecimal():
        return int(digits)
    if any(digit != "十" and digit not in _DIGITS for digit in low):
        return None
    if "十" in low:
        tens, _, ones = low.partition("十")
        fits = len(tens) <= 1 and len(ones) <= 1
        return 10 * _DIGITS.get(tens, 1) + _DIGITS.get(ones, 0) if fits else None
    return int("".join(str(_DIGITS[digit]) for digit in low)) if len(low) in (1, 4) else None
