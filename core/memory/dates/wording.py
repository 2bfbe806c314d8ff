"""How a date stands in a sentence in place of the words that named it.

English and Chinese say it in words. In other languages words bend to the sentence, so the user's stay, and the date follows
them in brackets.
"""

from __future__ import annotations

import msgspec

from core.memory.dates.periods import MONTHS, WEEKDAYS, Period, Unit
from core.memory.dates.phrases import Phrase, Sentence

_SEASONS = {"spring": "春天", "summer": "夏天", "autumn": "秋天", "winter": "冬天"}

_LEADS = frozenset(["", *".!?;:,\n", "and", "but", "that", "because", "so"])
_BEGINS = frozenset(["", *".!?\n"])
_IS = ("is", "was", "will be", "would be", "has been", "had been")
_PREPOSITIONS = {Unit.DAY: "on ", Unit.ABOUT: "", Unit.WEEKEND: "on "}


class Found(msgspec.Struct, frozen=True):
    """Words that name a date.

    Attributes:
        start, end: where they stand in the text.
        period: what they mean.
        text: what to say instead, so that it still holds later; None if that is not needed.
    """

    start: int
    end: int
    period: Period
    text: str | None = None


def bracketed(sentence: Sentence, phrase: Phrase, period: Period) -> Found | None:
    """The words and the date behind them; None for what has it already."""
    start, end = sentence.span(phrase)
    form = {Unit.YEAR: "%Y", Unit.MONTH: "%Y-%m", Unit.SEASON: "%Y-%m"}.get(period.unit, "%Y-%m-%d")
    first, last = period.first.strftime(form).zfill(4), period.last.strftime(form).zfill(4)
    day = (
        f"≈ {period.middle.isoformat()}" if period.unit is Unit.ABOUT else first if first == last else f"{first}/{last}"
    )
    space = "" if sentence.lexicon.language in ("ja", "ko") else " "
    return Found(start, end, period, f"{sentence.said(phrase)}{space}({day})")


def chinese(sentence: Sentence, phrase: Phrase, period: Period) -> Found:
    start, end = sentence.span(phrase)
    slots, keys, words = phrase.slots, phrase.keys, sentence.said(phrase)
    if keys in ({"day", "month"}, {"month"}):
        return Found(start, end, period, f"{period.first.year}年{words}")
    if "few" in slots:
        return Found(start, end, period, f"{_day(period)}的{words}")
    worded = {
        Unit.DAY: _day(period),
        Unit.ABOUT: f"{period.middle.year}年{period.middle.month}月{period.middle.day}日前后",
        Unit.WEEK: f"{_day(period)}那一周",
        Unit.WEEKEND: f"{_day(period)}那个周末",
        Unit.MONTH: f"{period.first.year}年{period.first.month}月",
        Unit.SEASON: f"{period.first.year}年{_SEASONS.get(period.name, '')}",
        Unit.YEAR: f"{period.first.year}年",
    }[period.unit]
    weekday = f"（周{'一二三四五六日'[slots['weekday']]}）" if "weekday" in slots else ""
    part = sentence.said(phrase, "part")
    part = {"早": "早上", "晚": "晚上"}.get(part[-1:], part)
    return Found(start, end, period, worded + weekday + part + sentence.said(phrase, "edge"))


def english(sentence: Sentence, phrase: Phrase, period: Period) -> Found:
    slots, keys = phrase.slots, phrase.keys
    start, end = sentence.span(phrase)
    if keys in ({"month"}, {"month", "weekday"}) or keys >= {"day", "month"}:
        return _completed(sentence, phrase, period)
    begins = sentence.low(phrase.first - 1) in _BEGINS
    if "few" in slots:
        unit, way = slots["unit"], "before" if slots["way"] < 0 else "after"
        told = f"{' '.join(sentence.said(phrase, 'few').split())} {unit}s {way} {worded(period)}"
        return Found(start, end, period, _capital(told) if begins else told)
    if slots.keys() & {"about", "over", "under"}:
        before = ("over" in slots) == (slots.get("way", 0) < 0)
        sense = "around" if "about" in slots else "before" if before else "after"
        return Found(start, end, period, f"{sense} {worded(period).removeprefix('around ')}")
    if "edge" in slots:
        start = sentence.tokens[phrase.spans["unit"]].start
        return Found(start - 4 * sentence.text[:start].endswith("the "), end, period, worded(period))
    return _placed(sentence, phrase, period)


def worded(period: Period) -> str:
    """A period in English words, without a preposition."""
    year, month = period.first.year, MONTHS[period.first.month - 1]
    if period.unit is Unit.ABOUT:
        return f"around {period.middle.day} {MONTHS[period.middle.month - 1]} {period.middle.year}"
    if period.unit is Unit.SEASON:
        return f"{period.name} {year}" + (f"/{period.last.year % 100:02}" if period.last.year != year else "")
    if period.unit in (Unit.MONTH, Unit.YEAR):
        return f"{month} {year}" if period.unit is Unit.MONTH else str(year)
    of = f"the {period.unit} of " if period.unit is not Unit.DAY else ""
    return f"{of}{period.first.day} {month} {year}"


def _day(period: Period) -> str:
    return f"{period.first.year}年{period.first.month}月{period.first.day}日"


def _capital(words: str) -> str:
    return words[0].upper() + words[1:]


def _completed(sentence: Sentence, phrase: Phrase, period: Period) -> Found:
    """The words as they are, with the year, which was missing, short or told as "next year"."""
    named = [phrase.spans[slot] for slot in ("day", "month", "weekday", "edge") if slot in phrase.spans]
    start = sentence.tokens[min(named)].start
    # "Jan." keeps its full stop.
    words = sentence.text[start : sentence.tokens[max(named)].end]
    comma = "," if phrase.spans["month"] < phrase.spans.get("day", 0) else ""
    return Found(*sentence.span(phrase), period, f"{words}{comma} {period.first.year}")


def _placed(sentence: Sentence, phrase: Phrase, period: Period) -> Found:
    """The date with the preposition that the sentence then needs."""
    text, slots, before = sentence.text, phrase.slots, phrase.first - 1
    start, end = sentence.span(phrase)
    weekday = f"{WEEKDAYS[slots['weekday']]} " if "weekday" in slots else ""
    bare, preposition = weekday + worded(period), _PREPOSITIONS.get(period.unit, "in ")
    the = sentence.low(before) == "the"
    owns = text[end:].replace("’", "'")
    if "way" in slots and owns.startswith(("' time", "'s time")):
        end += owns.index("time") + len("time")
        words = preposition + bare
    elif owns.startswith("'s "):
        # "tomorrow's exam" -> "the 26 November 2026 exam"
        end += len("'s")
        words = ("" if the else "the ") + bare.removeprefix("the ")
    else:
        if part := slots.get("part"):
            bare = f"the {part} of {bare}"
        if the:
            start, before = sentence.tokens[before].start, before - 1
        followed = text[end:].lower().lstrip().startswith(tuple(f"{word} " for word in _IS))
        words = preposition + bare
        if sentence.low(before) in ("in", "on") and sentence.low(before) == preposition.strip():
            # "on Tuesday" has what the date needs; "moved in yesterday" doesn't.
            start, before = sentence.tokens[before].start, before - 1
        elif sentence.has("bare_after", before) or (sentence.low(before) in _LEADS and followed):
            words = bare
    return Found(start, end, period, _capital(words) if sentence.low(before) in _BEGINS else words)
