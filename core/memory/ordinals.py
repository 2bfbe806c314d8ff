"""Whether a full stop behind a number makes it an ordinal, as "3. Januar" has it, or ends a sentence.

ICU knows which languages write ordinals so, and what they call their months; it doesn't take this into account when it looks for sentences.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache, lru_cache

from icu4py.messageformat import MessageFormat

from core.memory.dates.language import languages_of
from core.memory.dates.lexicon import lexicon
from core.paths import RESOURCES
from core.storage.folding import fold
from core.storage.word_forms import STOP_WORDS

# What a day may be, and a year.
_LAST_DAY, _FIRST_YEAR = 31, 1000

# Characters beside the number that may tell the language, and right before it, as far as it matters what these are.
_BESIDE, _BEFORE = 120, 40

# Nouns have a capital in these, so that one doesn't tell that a sentence begins.
_NOUNS_WITH_CAPITALS = ("de", "lb")

# With names of months, of which some are the same in English.
_NAMED = (
    "de",
    "lb",
    "da",
    "nb",
    "nn",
    "fi",
    "et",
    "is",
    "fo",
    "cs",
    "sk",
    "pl",
    "hu",
    "sl",
    "hr",
    "bs",
    "sr",
    "lv",
    "tr",
)
_MONTH_FORMS, _SHORT_FORM = ("MMMM", "LLLL", "dMMMM"), "dMMM"

# Formats, no language: the number with what a date has before it, and the word or number behind the stop.
_NUMBER = re.compile(r"(?<![\w.,:/])(?P<month>\d{1,2}\.)?(?P<last>\d{1,4})$")
_NEXT = re.compile(r"\s[ \t\u00a0\u202f]*(?P<word>[^\W\d_]+\.?|\d{1,2}(?=\.)|\d{4}(?!\d))")
_SHORT_MONTH = re.compile(r"\d\.?[ \t\u00a0\u202f]*(?P<month>[^\W\d_]+)$")
_DAY_BEFORE = re.compile(r"\d\.[ \t\u00a0\u202f]*$")
_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \t\u00a0\u202f]+$")


def goes_on(text: str, start: int, stop: int) -> bool:
    """The full stop at `stop` belongs to an ordinal before it, or to a month behind its day, "3. Jan."; the sentence goes on.

    Args:
        start: where the sentence begins.
    """
    return _is_ordinal(text, start, stop) or _is_short_month(text, start, stop)


def _is_ordinal(text: str, start: int, stop: int) -> bool:
    near = max(start, stop - _BEFORE)
    found, following = _NUMBER.search(text, near, stop), _NEXT.match(text, stop + 1)
    if found is None or following is None:
        return False
    word, number, before = following["word"], int(found["last"]), text[near : found.start()]
    languages = _Languages(text[max(start, stop - _BESIDE) : stop + _BESIDE])
    if word[0].isdigit():
        part_of_date = len(word) <= 2 or bool(_DAY_BEFORE.search(before))
        return 0 < number <= _LAST_DAY and part_of_date and languages.dotted
    if not found["month"] and (word in _months() or word.rstrip(".") in _months() - _abbreviated()):
        day = 0 < number <= _LAST_DAY
        year = number >= _FIRST_YEAR and word[0].islower() and languages.year_dotted
        return year or (day and (word.rstrip(".").lower() not in _english() or languages.dotted))
    last = _WORD_BEFORE.search(before)
    led = last is not None and (_leads(last[1].lower()) or last[1] in _months())
    if word[0].islower():
        begun = text[start : min(found.start(), start + _BESIDE)]
        return languages.dotted and (led or _small_goes_on(text, begun, number, languages))
    return (
        led
        and _may_be_noun(word.rstrip("."))
        and not found["month"]
        and number < _FIRST_YEAR
        and languages.have_capitals
    )


def _may_be_noun(word: str) -> bool:
    """Not a little word, nor "heute": these have a capital where a sentence begins."""
    return fold(word) not in STOP_WORDS["german"] and "days" not in lexicon("de").words.get(word.lower(), {})


def _is_short_month(text: str, start: int, stop: int) -> bool:
    found, following = _SHORT_MONTH.search(text, max(start, stop - _BEFORE), stop), _NEXT.match(text, stop + 1)
    if found is None or following is None:
        return False
    return f"{found['month']}." in _months() and not following["word"][0].isupper()


def _small_goes_on(text: str, begun: str, number: int, languages: _Languages) -> bool:
    """A small letter behind the number tells that, where the writer uses capitals. `begun`: how the sentence begins."""
    first = next((letter for letter in begun if letter.isalpha()), "")
    if not first:
        # Of several lines, it may be a list's.
        return number <= _LAST_DAY and "\n" not in text.strip()
    return first.isupper() and (number <= _LAST_DAY or (number >= _FIRST_YEAR and languages.year_dotted))


class _Languages:
    """What the languages that a text may be in do. Looked at only where the form leaves a doubt."""

    def __init__(self, text: str) -> None:
        self._text = text

    @property
    def dotted(self) -> bool:
        return any(map(_is_dotted, _likely(self._text)))

    @property
    def year_dotted(self) -> bool:
        return any(map(_is_year_dotted, _likely(self._text)))

    @property
    def have_capitals(self) -> bool:
        return any(language in _NOUNS_WITH_CAPITALS for language in _likely(self._text))


@lru_cache(maxsize=256)
def _likely(text: str) -> tuple[str, ...]:
    return tuple(languages_of(text))


@cache
def _is_dotted(language: str) -> bool:
    return MessageFormat("{n, ordinal}", language).format({"n": 3}) == "3."


@cache
def _is_year_dotted(language: str) -> bool:
    return "2024." in _date("yMMMM", language, 1)


@cache
def _months() -> frozenset[str]:
    """As they stand behind a day, short ones with their dot; those with a capital also without one, as many write."""
    written = {
        word
        for language in _NAMED
        for form in (*_MONTH_FORMS, _SHORT_FORM)
        for month in range(1, 13)
        for word in re.findall(r"[^\W\d_]{3,}\.?", _date(form, language, month))
        # Without a dot a short one may be any word.
        if form != _SHORT_FORM or word.endswith(".")
    }
    return frozenset(written | {word.lower() for word in written})


@cache
def _abbreviated() -> frozenset[str]:
    """Those with a dot, without it: they are also names, as "Jan" is."""
    return frozenset(word.rstrip(".") for word in _months() if word.endswith("."))


@cache
def _english() -> frozenset[str]:
    return frozenset(_date("LLLL", "en", month).lower() for month in range(1, 13))


def _date(form: str, language: str, month: int) -> str:
    return MessageFormat(f"{{d, date, ::{form}}}", language).format({"d": date(2024, month, 2)})


def _leads(word: str) -> bool:
    exact, beginnings = _before_ordinals()
    return word in exact or word.startswith(beginnings)


@cache
def _before_ordinals() -> tuple[frozenset[str], tuple[str, ...]]:
    """Whole words, and beginnings of words."""
    lines = (RESOURCES / "words" / "before_ordinals.txt").read_text(encoding="utf-8").splitlines()
    found = [word for line in lines if not line.startswith("#") for word in line.split()]
    return frozenset(one for one in found if "*" not in one), tuple(one[:-1] for one in found if "*" in one)
