"""The time that is typed into a search field: alone or beside words, over or going on, in any of the languages that are read here.

Whoever searches doesn't write sentences: "november" is a month here, and "2026" a year.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

import msgspec

from core.memory.dates import periods
from core.memory.dates.dates import day_of
from core.memory.dates.language import languages_of
from core.memory.dates.lexicon import lexicon, own_languages
from core.memory.dates.periods import Period, Unit
from core.memory.dates.phrases import Phrase, Sentence, meaning
from core.storage.folding import fold
from core.storage.word_forms import STOP_WORDS
from core.storage.words import content_words

# A longer text is no search.
_LONGEST = 200

# No judgement: months and days in digits, which have no words: 2026-11, 11/2026, 30.11.
_DIGITS = re.compile(
    r"(?<![\w.,/-])(?:(?P<year>(?:19|20)\d\d)[-/.](?P<month>\d\d?)|(?P<month2>\d\d?)[-/.](?P<year2>(?:19|20)\d\d)"
    r"|(?P<day>\d\d?)\.(?P<month3>\d\d?)\.)(?![\w,/-])"
)

# No judgement: what ties a time to the word behind it.
_BELONGS = re.compile("['’]s?\\b|[的の의]")

# Names of months that English reads as other words, unless with a capital.
_MONTHS = re.compile(r"\b(?:may|march|dec|jan)\b")

# Words that say nothing, in any language.
_LITTLE = frozenset().union(*STOP_WORDS.values())


class SoughtTime(msgspec.Struct, frozen=True):
    """What of a search is a time.

    Attributes:
        periods: (first moment, last moment), Unix seconds, none of them to come; empty: it names no time.
        rest: the other words; empty: there are none.
        sure: it is a time in a language that the text is likely in.
    """

    periods: tuple[tuple[float, float], ...] = ()
    rest: str = ""
    sure: bool = True


class _Named(msgspec.Struct, frozen=True):
    start: int
    end: int
    periods: tuple[Period, ...]


def sought_time(text: str, asked_at: float) -> SoughtTime:
    """Read what is looked for. `asked_at`: Unix seconds."""
    on = day_of(asked_at)
    if on is None or len(text) > _LONGEST or '"' in text:
        return SoughtTime(rest=text)
    likely = languages_of(text)
    best, covered = SoughtTime(rest=text), 0
    for language in dict.fromkeys([*likely, *own_languages()]):
        named = list(_named(text, language, on))
        length = sum(one.end - one.start for one in named)
        if length <= covered:
            continue
        rest = _rest(text, named)
        # One word of several may be a time in any language: "estate" is summer in Italian.
        if language in likely or not rest:
            moments = tuple(moment for one in named for period in one.periods for moment in _moments(period))
            if moments:
                best, covered = SoughtTime(moments, rest, language in likely), length
    return best


def _named(text: str, language: str, on: date) -> Iterator[_Named]:
    """The times that a text names, in order."""
    digits = [one for match in _DIGITS.finditer(text) if (one := _in_digits(match, on)) is not None]
    if digits:
        yield from digits
        return
    words = lexicon(language)
    said = _MONTHS.sub(lambda match: match[0].capitalize(), text) if language == "en" else text
    sentence = Sentence(said, words, words.read(said))
    for phrase in sentence.phrases():
        if "every" in phrase.slots or "few" in phrase.slots:
            continue
        try:
            found = _meant(phrase, on, sentence)
        except (ValueError, OverflowError):
            continue  # 31 June, the year 10,000
        begun = tuple(one for one in found if one.first <= on)
        if begun:
            yield _Named(*sentence.span(phrase), begun)


def _meant(phrase: Phrase, on: date, sentence: Sentence) -> list[Period]:
    slots, keys = phrase.slots, phrase.keys
    if keys == {"season"}:
        this = periods.whole(on, slots["season"])
        return [this if this.first <= on else periods.whole(on, slots["season"], -1)]
    if (
        keys == {"which", "count", "unit"}
        and slots["which"] == -1
        and slots["unit"] in ("day", "week", "month", "year")
    ):
        # "The last 7 days"
        first = periods.away(on, slots["unit"], -slots["count"])
        return [Period(Unit.ABOUT, first.middle if first.unit is Unit.ABOUT else first.first, on)]
    period = meaning(phrase, on, sentence.lexicon, past=True)
    if period is None:
        return []
    if keys == {"weekday"} and slots["weekday"] == on.weekday():
        # Today is one, too.
        return [periods.day(on), period]
    return [period]


def _in_digits(match: re.Match[str], on: date) -> _Named | None:
    month = int(match["month"] or match["month2"] or match["month3"])
    try:
        if match["day"]:
            period = periods.nearest(on, past=True, month=month, number=int(match["day"]))
        else:
            period = periods.whole(date(int(match["year"] or match["year2"]), month, 1), "month")
    except ValueError:
        return None
    return _Named(*match.span(), (period,)) if period.first <= on else None


def _rest(text: str, named: list[_Named]) -> str:
    """The words beside the times, without those that only lead from one to the other: "receipt" of "receipt from yesterday"."""
    parts, position = list[str](), 0
    for one in named:
        before = text[position : one.start].split()
        while before and fold(before[-1]) in _LITTLE:
            before.pop()
        parts += before
        position = one.end
        # "Yesterday's", "昨天的"
        if (belongs := _BELONGS.match(text, position)) is not None:
            position = belongs.end()
    rest = " ".join([*parts, *text[position:].split()])
    return rest if content_words(rest) else ""


def _moments(period: Period) -> Iterator[tuple[float, float]]:
    try:
        yield period.seconds()
    except (ValueError, OverflowError, OSError):
        return  # before or after what the computer's clock can tell
