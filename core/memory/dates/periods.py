"""Stretches of the calendar that people name: a day, a week, a weekend, a month, a season, a year.

A date is only ever as exact as it was said: "in June" is a month, not its first day. Calendar arithmetic is dateutil's.
Whatever lies outside the calendar (the year 10,000, 31 June) raises a ValueError or an OverflowError.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum

import msgspec
from dateutil.relativedelta import relativedelta

# In English, as the calendar has them; Monday is 0.
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
MONTHS = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip

# "In two weeks" means about that day; "in three months", some time in that month.
_ABOUT_DAYS = 3

# A leap day comes again within so many years, a 31st within so many months.
_MOST_TURNS = 9

# North of the equator.
_SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}


class Unit(StrEnum):
    DAY = "day"
    ABOUT = "about"  # some days around the one in the middle
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    YEAR = "year"


class Period(msgspec.Struct, frozen=True):
    """A stretch of days.

    Attributes:
        first, last: its days, both included.
        name: of a season, its name ("summer").
    """

    unit: Unit
    first: date
    last: date
    name: str = ""

    @property
    def middle(self) -> date:
        return self.first + (self.last - self.first) / 2

    def seconds(self) -> tuple[float, float]:
        """From its first moment to its last, as Unix seconds in the computer's time zone.

        Raises:
            ValueError, OverflowError, OSError: the computer's clock can't express it.
        """
        return datetime.combine(self.first, time.min).timestamp(), datetime.combine(self.last, time.max).timestamp()


def day(on: date, days: int = 0) -> Period:
    on += timedelta(days=days)
    return Period(Unit.DAY, on, on)


def weekday(on: date, number: int, weeks: int = 0) -> Period:
    """A weekday (Monday is 0) of the week `weeks` after the one with this day."""
    return day(on, number - on.weekday() + 7 * weeks)


def season(name: str, year: int) -> Period:
    """The season that begins in a year: winter 2026 ends in February 2027."""
    first = date(year, _SEASON_STARTS[name], 1)
    return Period(Unit.SEASON, first, first + relativedelta(months=2, day=31), name)


def whole(on: date, unit: str, count: int = 0) -> Period:
    """The week (from Monday), weekend, month, season by name, or year `count` after the one with this day."""
    if unit in ("week", "weekend"):
        monday = weekday(on, 0, count).first
        return Period(Unit(unit), monday + timedelta(days=5 * (unit == "weekend")), monday + timedelta(days=6))
    if unit in _SEASON_STARTS:
        # In January and February it is still the winter that began the year before.
        this = season(unit, on.year - (unit == "winter" and on.month <= 2))
        return season(unit, this.first.year + count + (count < 0 and this.last < on))
    first = date(on.year, on.month if unit == "month" else 1, 1) + relativedelta(**{f"{unit}s": count})
    return Period(Unit(unit), first, first + relativedelta(day=31, **({} if unit == "month" else {"month": 12})))


def away(on: date, unit: str, count: int) -> Period:
    """What "in three weeks" or, with a negative count, "two years ago" means; as exact as its unit."""
    if unit == "day":
        return day(on, count)
    if unit == "week":
        # Nobody who says "in two weeks" counts the days.
        centre, around = on + timedelta(weeks=count), timedelta(days=_ABOUT_DAYS)
        return Period(Unit.ABOUT, centre - around, centre + around)
    return whole(on, unit, count)


def nearest(on: date, *, past: bool, month: int | None = None, number: int | None = None) -> Period:
    """The next such month, day of the year or day of a month, or with `past` the last one; today and this month are both."""
    for turn in range(_MOST_TURNS):
        turned = relativedelta(**{"years" if month else "months": -turn if past else turn})
        start = (date(on.year, month or on.month, 1)) + turned
        try:
            found = whole(start, "month") if number is None else day(date(start.year, start.month, number))
        except ValueError:
            continue
        if found.first <= on if past else found.last >= on:
            return found
    raise ValueError(number)
