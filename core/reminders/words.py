"""The words of times, spans and repetitions to come, by language: those of `core.memory.dates`, and `resources/dates/when.toml`."""

from __future__ import annotations

import re
import tomllib
from functools import cache
from typing import Any

import msgspec

from core.memory.dates.lexicon import Lexicon
from core.paths import RESOURCES

# Those whose words stand in when.toml, in the order in which they are tried.
LATIN = ("en", "de", "fr", "es", "it", "pt", "pl", "tr")

# Digits stand beside letters in them.
UNSPACED = ("zh", "ja", "ko")


class Words(msgspec.Struct, frozen=True):
    """The words of one language.

    Attributes:
        clock: with what people say of times; its tokens' slot `clock` tells which part they are.
        days: without it.
        compound: finds weekdays that are joined with a part of the day, if they are; `parts`: what is read then.
        filler: says nothing.
        dotted: "3.12." is a day and a month.
    """

    clock: Lexicon
    days: Lexicon
    filler: frozenset[str]
    compound: re.Pattern[str] | None
    parts: dict[str, str]
    dotted: bool


@cache
def words_of(language: str) -> Words:
    """The words of one of the languages in when.toml."""
    own = _lists()[language]
    days: dict[str, str] = own.get("days", {})
    parts = dict(one.split("=") for one in own.get("compound", "").split(",") if one)
    lists = {name: phrases for name, phrases in own.items() if isinstance(phrases, str) and "=" in name}
    lexicon = Lexicon(language, days)
    weekdays = "|".join(re.escape(word) for word, slots in lexicon.words.items() if "weekday" in slots)
    return Words(
        clock=Lexicon(language, {**days, **lists}),
        days=lexicon,
        compound=re.compile(rf"\b({weekdays})({'|'.join(parts)})\b", re.IGNORECASE) if parts else None,
        parts=parts,
        filler=frozenset(own.get("filler", "").split(",")),
        dotted="dotted" in own,
    )


def languages_for(text: str) -> tuple[str, ...]:
    """Languages that a text in these letters may be in, the likeliest first."""
    scripts = {_script(letter) for letter in text if letter.isalpha()}
    if "kana" in scripts:
        return ("ja",)
    for script, languages in (
        ("hangul", ("ko",)),
        ("han", ("zh", "ja")),
        ("cyrillic", ("ru",)),
        ("arabic", ("ar",)),
        ("devanagari", ("hi",)),
    ):
        if script in scripts:
            return languages
    return LATIN


def _script(letter: str) -> str:
    code = ord(letter)
    for script, first, last in (
        ("kana", 0x3040, 0x30FF),
        ("hangul", 0xAC00, 0xD7AF),
        ("han", 0x3400, 0x9FFF),
        ("cyrillic", 0x400, 0x4FF),
        ("arabic", 0x600, 0x6FF),
        ("devanagari", 0x900, 0x97F),
    ):
        if first <= code <= last:
            return script
    return "latin"


@cache
def _lists() -> dict[str, dict[str, Any]]:
    return tomllib.loads((RESOURCES / "dates" / "when.toml").read_text(encoding="utf-8"))
