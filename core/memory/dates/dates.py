"""Dates in what was said: made absolute, so that a fact still holds when it is read later; and found, for ranking.

A date is only made as exact as it was said. What is no date, recurs or lasts ("on Mondays", "every June", "in five
minutes", a birthday) stays as it is. English and Chinese; other languages stay as they are.
"""

from __future__ import annotations

import re
from datetime import date, datetime

from core.memory.dates import chinese, english
from core.memory.dates.wording import Found

# Every date has one of these in it. Most texts have none, and cost no more than this.
_MAY_NAME_DATE = re.compile(
    r"(?:day|week|month|year|night|today|tomorrow|tmrw|morning|afternoon|evening|spring|summer|autumn|fall|winter|\bago"
    r"|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)|\d(?:st|nd|rd|th)\b|\d{4})",
    re.IGNORECASE,
)
_MAY_NAME_DATE_CHINESE = re.compile(r"[天日号號周週月年晚早]|星期|礼拜|禮拜")

# A longer text is no fact and no question.
_LONGEST = 2000


def absolute(text: str, said_at: float) -> str:
    """The text with every relative or incomplete date completed from the day it was said.

    Args:
        said_at: when, in Unix seconds. The day is the one in the computer's time zone.
    """
    said_on = _day(said_at)
    if said_on is None:
        return text
    rewritten = _rewritten(text, said_on)
    # What would change again isn't understood.
    return rewritten if rewritten == text or _rewritten(rewritten, said_on) == rewritten else text


def dates_in(text: str, said_at: float) -> list[tuple[float, float]]:
    """The periods that a text names, in order, as (first moment, last moment) in Unix seconds.

    Args:
        said_at: when it was said or asked, in Unix seconds.
    """
    said_on = _day(said_at)
    if said_on is None:
        return []
    named = []
    for found in _find(text, said_on):
        if found.period is not None:
            try:
                named.append(found.period.seconds())
            except (ValueError, OverflowError, OSError):
                continue  # before or after what the computer's clock can tell
    return named


def _day(said_at: float) -> date | None:
    try:
        return datetime.fromtimestamp(said_at).date()
    except (ValueError, OverflowError, OSError):
        return None


def _rewritten(text: str, said_on: date) -> str:
    parts: list[str] = []
    position = 0
    for found in _find(text, said_on):
        if found.text is not None:
            parts += [text[position : found.start], found.text]
            position = found.end
    return "".join([*parts, text[position:]])


def _find(text: str, said_on: date) -> list[Found]:
    if len(text) > _LONGEST:
        return []
    found = english.find(text, said_on) if _MAY_NAME_DATE.search(text) else []
    if not text.isascii() and _MAY_NAME_DATE_CHINESE.search(text):
        found += chinese.find(text, said_on)
        found.sort(key=lambda one: one.start)
    return found
