"""Dates that a question names, how near a day is to them, and what in a text tells a time."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from datetime import date, timedelta

import msgspec

_MONTHS = {
    name: number
    for number, name in enumerate(
        (
            "january", "february", "march", "april", "may", "june",
            "july", "august", "september", "october", "november", "december",
        ),
        start=1,
    )
}  # fmt: skip
_MONTH = "|".join(_MONTHS)
_ORDINAL = r"(\d{1,2})(?:st|nd|rd|th)?"
_SPOKEN = re.compile(
    rf"\b(?:{_ORDINAL}\s+(?:of\s+)?)?({_MONTH})\b(?:\s+{_ORDINAL}\b(?!\s*:))?(?:,?\s+((?:19|20)\d\d))?\b", re.IGNORECASE
)
_NUMERIC = re.compile(r"\b((?:19|20)\d\d)-(\d{1,2})-(\d{1,2})\b")
_EAST_ASIAN = re.compile(r"(?:((?:19|20)\d\d)\s*[年년]\s*)?(\d{1,2})\s*[月월](?:\s*(\d{1,2})\s*[日号號일])?")
_YEAR = re.compile(r"(?<!\d)((?:19|20)\d\d)(?!\d)\s*[年년]?")

# "May" is a month only where something says so.
_MAY_IS_A_MONTH = re.compile(
    r"\b(?:in|of|on|by|since|until|during|last|next|this|early|late|mid)\s+may\b", re.IGNORECASE
)

_ASKS_TIME = re.compile(
    r"\b(?:when|how\s+long|how\s+old|(?:what|which)\s+(?:date|day|month|year|time|week|season)"
    r"|how\s+(?:many|much)\s+(?:days|weeks|months|years|hours|time))\b"
    r"|什么时候|甚么时候|什麼時候|何时|何時|哪天|哪年|哪一天|哪一年|几点|幾點|几号|幾號|多久|いつ|何日|何年|何月|何時|언제|며칠|몇\s*(?:월|일|년|시)",
    re.IGNORECASE,
)
_TELLS_TIME = re.compile(
    rf"\b(?:yesterday|today|tonight|tomorrow|last|next|ago|week(?:end)?s?|months?|years?|days?|morning|evening|night"
    rf"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|{_MONTH}|(?:19|20)\d\d|recent(?:ly)?|since|just|soon|started"
    r"|\d+(?:st|nd|rd|th))\b"
    r"|昨天|今天|明天|前天|后天|後天|上周|下周|上週|下週|上个月|下个月|去年|今年|明年|年前|月前|天前|刚刚|最近|星期|周[一二三四五六日]|\d\s*[年月日号號]"
    r"|昨日|今日|明日|先週|来週|先月|来月|来年|曜日|어제|오늘|내일|지난|다음|작년|내년|요일|\d\s*[년월일]",
    re.IGNORECASE,
)

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
    found = [_named(match[1], int(match[2]), match[3]) for match in _NUMERIC.finditer(text)]
    rest = _NUMERIC.sub(" ", text)
    for match in _SPOKEN.finditer(rest):
        day = match[1] or match[3]
        if match[2].lower() == "may" and not (day or match[4]) and not _MAY_IS_A_MONTH.search(rest):
            continue
        found.append(_named(match[4], _MONTHS[match[2].lower()], day))
    rest = _SPOKEN.sub(" ", rest)
    found += [_named(match[1], int(match[2]), match[3]) for match in _EAST_ASIAN.finditer(rest)]
    rest = _EAST_ASIAN.sub(" ", rest)
    found += [_named(match[1], None, None) for match in _YEAR.finditer(rest)]
    return found


def without_dates(text: str) -> str:
    """The text without the dates it names: they say when, not what about."""
    for pattern in (_NUMERIC, _SPOKEN, _EAST_ASIAN, _YEAR):
        text = pattern.sub(_only_if_a_date, text)
    return " ".join(text.split())


def closeness(dates: Sequence[NamedDate], when: date) -> float:
    """How near a day is to the nearest of them, 0 to 1."""
    return max((one.closeness(when) for one in dates), default=0.0)


def asks_time(text: str) -> bool:
    """It asks when, or for how long."""
    return bool(_ASKS_TIME.search(text))


def tells_time(text: str) -> bool:
    """Something in it says when."""
    return bool(_TELLS_TIME.search(text))


def _only_if_a_date(match: re.Match[str]) -> str:
    whole = match[0]
    return whole if whole.lower() == "may" else " "


def _named(year: str | None, month: int | None, day: str | None) -> NamedDate:
    return NamedDate(int(year) if year else None, month, int(day) if day else None)
