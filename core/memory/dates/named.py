"""Dates that a question names, how near a day is to them, and what in a text tells a time."""

from __future__ import annotations

import json
import math
import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

from core.paths import RESOURCES

_WORDS = json.loads((RESOURCES / "dates" / "names.json").read_text(encoding="utf-8"))
_MONTHS: dict[str, int] = _WORDS["months"]
_BEFORE_A_MONTH = frozenset(_WORDS["before_a_month"])
_TELLING = frozenset(_WORDS["telling"])

# No judgement: digits and names of months where they stand together. It runs before the first token, where no model may.
_DATE = re.compile(
    r"\b(?P<y1>(?:19|20)\d\d)-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})\b"
    rf"|(?<!\w)(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s+(?:of\s+|de\s+)?)?(?P<month>{'|'.join(sorted(_MONTHS, key=len, reverse=True))})(?!\w)"
    r"(?:\s+(?P<d3>\d{1,2})(?:st|nd|rd|th)?\b(?!\s*:))?(?:,?\s+(?:del?\s+)?(?P<y2>(?:19|20)\d\d)\b)?"
    r"|(?:(?P<y3>(?:19|20)\d\d)\s*[年년]\s*)?(?P<m3>\d{1,2})\s*[月월](?:\s*(?P<d4>\d{1,2})\s*[日号號일])?"
    r"|(?<!\d)(?P<y4>(?:19|20)\d\d)(?!\d)\s*[年년]?",
    re.IGNORECASE,
)

_ASKS_TIME = re.compile(
    r"\b(?:when|how\s+long|how\s+old|(?:what|which)\s+(?:date|day|month|year|time|week|season)"
    r"|how\s+(?:many|much)\s+(?:days|weeks|months|years|hours|time))\b"
    r"|什么时候|甚么时候|什麼時候|何时|何時|哪天|哪年|哪一天|哪一年|几点|幾點|几号|幾號|多久|いつ|何日|何年|何月|何時|언제|며칠|몇\s*(?:월|일|년|시)",
    re.IGNORECASE,
)
# No judgement: it is asked of forty texts within a millisecond or two. Apart, so that `re` looks for their first characters.
_TELLS_UNSPACED = re.compile("|".join(_WORDS["unspaced"]))
_TELLS_DIGITS = re.compile(r"(?:19|20)(?<!\d\d\d)\d\d(?!\d)|\d\s*[年月日号號년월일]|\d(?:st|nd|rd|th)\b")

_MARKS = ".,;:!?…()[]«»„“”\"'¿¡،؟।"

# A day this far from a date named counts e⁻¹ as much as the day itself.
_FADES_DAYS = 10.0
_FADES_FROM_MONTH_DAYS = 15.0

# A year alone says little: a whole year of talk is in it.
_YEAR_SHARE = 0.35


class NamedDate(msgspec.Struct, frozen=True):
    """A date as far as it was named: each part may be missing, but not both year and month."""

    year: int | None
    month: int | None
    day: int | None

    def closeness(self, when: date) -> float:
        """1 within it, less the farther away; 0 to 1."""
        years = [self.year] if self.year is not None else [when.year - 1, when.year, when.year + 1]
        return max((self._closeness(when, year) for year in years), default=0.0)

    def _closeness(self, when: date, year: int) -> float:
        try:
            first = date(year, self.month or 1, self.day or 1)
        except ValueError:
            return 0.0
        if self.month is None:
            last, fades, share = date(year, 12, 31), _FADES_DAYS, _YEAR_SHARE
        elif self.day is None:
            # Into the next month: what happened in a month is told in the days after it.
            last, fades, share = first + timedelta(days=31), _FADES_FROM_MONTH_DAYS, 1.0
        else:
            last, fades, share = first + timedelta(days=1), _FADES_DAYS, 1.0
        gap = max((first - when).days, (when - last).days, 0)
        return share * math.exp(-gap / fades)


def named_dates(text: str) -> list[NamedDate]:
    """The dates a text names by month or year: "on 12 June", "in 2023", "May 8, 2023", "六月" as 6月."""
    return [named for match in _DATE.finditer(text) if (named := _named(match)) is not None]


def without_dates(text: str) -> str:
    """The text without the dates it names: they say when, not what about."""
    return " ".join(_DATE.sub(lambda match: match[0] if _named(match) is None else " ", text).split())


def closeness(dates: Sequence[NamedDate], when: date) -> float:
    """How near a day is to the nearest of them, 0 to 1."""
    return max((one.closeness(when) for one in dates), default=0.0)


def asks_time(text: str) -> bool:
    """It asks when, or for how long."""
    return bool(_ASKS_TIME.search(text))


def tells_time(text: str) -> bool:
    """Something in it says when."""
    low = text.lower()
    if any(word in _TELLING or word.strip(_MARKS) in _TELLING for word in low.split()) or _TELLS_DIGITS.search(low):
        return True
    return not low.isascii() and _TELLS_UNSPACED.search(low) is not None


def may_name_date(text: str) -> bool:
    """False where no word of it, in a language of names.json, is one that dates are made of."""
    return tells_time(text) or any(word.strip(_MARKS) in _MONTHS for word in text.lower().split())


def _named(match: re.Match[str]) -> NamedDate | None:
    parts = match.groupdict()
    year, day = (
        next((int(value) for name, value in parts.items() if name[0] == kind and value and name != "month"), None)
        for kind in "yd"
    )
    month = int(parts["m1"] or parts["m3"] or 0) or None
    if name := parts["month"]:
        month = _MONTHS[name.lower()]
        # The name of a month alone is often another word or someone's name: then something must say that it is one.
        before = match.string[: match.start()].lower().split()[-1:]
        if day is None and year is None and not _BEFORE_A_MONTH.intersection(before):
            return None
    return NamedDate(year, month, day)
