"""A date in English words, and how it stands in a sentence in place of the words that named it."""

from __future__ import annotations

import re
from datetime import date

import msgspec

from core.memory.dates.periods import Period, Unit
from core.memory.dates.tense import Said

MONTH_NAMES = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]

# After these the bare date stands ("since 12 June 2026").
_KEPT = re.compile(
    r"\b(?:since|until|till|by|before|after|of|for|during|to|through|between|than|about|around|from|next|and\s+then)\s+$",
    re.IGNORECASE,
)
_PREPOSITION = re.compile(r"\b(?:in|on)\s+(?:the\s+)?$", re.IGNORECASE)
_IS_SUBJECT = re.compile(r"\s+(?:is|was|will\s+be|would\s+be|has\s+been|had\s+been)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['’]s?\b(?=\s+\w)")
_LEADS = re.compile(r"(?:^|[.!?;:,\n]\s*|\b(?:and|but|that|because|so)\s+)$", re.IGNORECASE)
BEGINS = re.compile(r"(?:^|[.!?\n]\s*)$")

_PREPOSITIONS = {
    Unit.DAY: "on ",
    Unit.ABOUT: "",
    Unit.WEEKEND: "on ",
    Unit.WEEK: "in ",
    Unit.MONTH: "in ",
    Unit.SEASON: "in ",
    Unit.YEAR: "in ",
}


class Found(msgspec.Struct, frozen=True):
    """Words that name a date.

    Attributes:
        start, end: where they stand in the text.
        period: what they mean; None for a habit.
        text: what to say instead, so that it still holds later; None if that is not needed.
    """

    start: int
    end: int
    period: Period | None
    text: str | None = None


def worded(period: Period) -> str:
    """A period in words, without a preposition."""
    if period.unit is Unit.DAY:
        return day_worded(period.first)
    if period.unit is Unit.ABOUT:
        return f"around {day_worded(period.middle)}"
    if period.unit in (Unit.WEEK, Unit.WEEKEND):
        return f"the {period.unit} of {day_worded(period.first)}"
    if period.unit is Unit.MONTH:
        return f"{MONTH_NAMES[period.first.month - 1]} {period.first.year}"
    if period.unit is Unit.SEASON:
        ends = f"/{period.last.year % 100:02}" if period.last.year != period.first.year else ""
        return f"{period.name} {period.first.year}{ends}"
    return str(period.first.year)


def day_worded(on: date) -> str:
    return f"{on.day} {MONTH_NAMES[on.month - 1]} {on.year}"


def placed(match: re.Match[str], period: Period | None, *, weekday: str = "", part: str = "") -> Found | None:
    """The date in place of the words, with the preposition that the sentence then needs."""
    if period is None:
        return None
    text, start, end = match.string, match.start(), match.end()
    bare = f"{weekday} {worded(period)}".lstrip()
    if owns := _POSSESSIVE.match(text, end):
        # "tomorrow's exam" -> "the 26 November 2026 exam"
        bare = bare.removeprefix("the ")
        replacement, end = f"the {bare}", owns.end()
        if text[:start].lower().endswith("the "):
            replacement = bare
    else:
        if part:
            bare = f"the {part} of {bare}"
        before = text[:start]
        there = _PREPOSITION.search(before)
        # "on Tuesday" has what the date needs; "moved in yesterday" doesn't.
        if there and there[0].split()[0].lower() == _PREPOSITIONS[period.unit].strip():
            start = there.start()
            replacement = _PREPOSITIONS[period.unit] + bare
        elif _KEPT.search(before) or (_LEADS.search(before) and _IS_SUBJECT.match(text, end)):
            replacement = bare
        else:
            replacement = _PREPOSITIONS[period.unit] + bare
    if BEGINS.search(text[:start]):
        replacement = replacement[0].upper() + replacement[1:]
    return Found(start, end, period, replacement)


def completed(match: re.Match[str], period: Period | None, said: Said, *, comma: bool = False) -> Found | None:
    """A date of which only the year is missing; a recurring one needs none."""
    if period is None:
        return None
    if said.recurs(match.start()):
        return Found(match.start(), match.end(), period)
    words = match[0]
    return Found(match.start(), match.end(), period, f"{words}{',' if comma else ''} {period.first.year}")
