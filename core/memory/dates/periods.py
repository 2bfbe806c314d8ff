"""Stretches of the calendar that people name: a day, a week, a weekend, a month, a season, a year.

A date is only ever as exact as it was said: "in June" is a month, not its first day. Calendar arithmetic is dateutil's.
Whatever lies outside the calendar (the year 10,000, 31 June) is None.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from enum import StrEnum

import msgspec
from dateutil.relativedelta import relativedelta, weekday

# "In two weeks" means about that day; "in three months", some time in that month.
_ABOUT_DAYS = 3

# A leap day comes again within so many years.
_MOST_YEARS = 8

_SEASON_STARTS = {"spring": 3, "summer": 6, "autumn": 9, "winter": 12}
_MONTHS_PER_SEASON = 3


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
        return (
            datetime.combine(self.first, time.min).timestamp(),
            datetime.combine(self.last, time.max).timestamp(),
        )


def day(on: date) -> Period:
    return Period(Unit.DAY, on, on)


def days_later(on: date, days: int) -> Period | None:
    try:
        return day(on + timedelta(days=days))
    except OverflowError:
        return None


def week(on: date, weeks: int = 0) -> Period | None:
    """The week, Monday to Sunday, `weeks` after the one with this day."""
    try:
        monday = on - timedelta(days=on.weekday()) + timedelta(weeks=weeks)
        return Period(Unit.WEEK, monday, monday + timedelta(days=6))
    except OverflowError:
        return None


def weekend(on: date, weeks: int = 0) -> Period | None:
    whole = week(on, weeks)
    return None if whole is None else Period(Unit.WEEKEND, whole.last - timedelta(days=1), whole.last)


def day_of_week(on: date, number: int, weeks: int = 0) -> Period | None:
    """A weekday (Monday is 0) of the week `weeks` after the one with this day."""
    whole = week(on, weeks)
    return None if whole is None else day(whole.first + timedelta(days=number))


def nearest_weekday(on: date, number: int, *, past: bool) -> Period | None:
    """The first such weekday after a day, or the last one before it."""
    try:
        return day(on + relativedelta(days=-1 if past else 1, weekday=weekday(number, -1 if past else 1)))
    except (OverflowError, ValueError):
        return None


def month(year: int, number: int) -> Period | None:
    if not (1 <= year <= 9999 and 1 <= number <= 12):
        return None
    first = date(year, number, 1)
    return Period(Unit.MONTH, first, first + relativedelta(day=31))


def months_later(on: date, months: int) -> Period | None:
    years, number = divmod(on.year * 12 + on.month - 1 + months, 12)
    return month(years, number + 1)


def nearest_month(on: date, number: int, *, past: bool) -> Period | None:
    """The next such month, or with `past` the last one; this month is both."""
    if past:
        return month(on.year if number <= on.month else on.year - 1, number)
    return month(on.year if number >= on.month else on.year + 1, number)


def day_of_month(year: int, number: int, on_day: int) -> Period | None:
    try:
        return day(date(year, number, on_day))
    except ValueError:
        return None


def nearest_date(on: date, number: int, on_day: int, *, past: bool) -> Period | None:
    """The next such day of the year, or with `past` the last one; today is both."""
    for years in range(_MOST_YEARS + 1):
        found = day_of_month(on.year + (-years if past else years), number, on_day)
        if found is not None and (found.first <= on if past else found.first >= on):
            return found
    return None


def nearest_day(on: date, on_day: int, *, past: bool) -> Period | None:
    """The next such day of a month, or with `past` the last one; today is both."""
    for months in range(3):
        whole = months_later(on, -months if past else months)
        found = None if whole is None else day_of_month(whole.first.year, whole.first.month, on_day)
        if found is not None and (found.first <= on if past else found.first >= on):
            return found
    return None


def year(number: int) -> Period | None:
    return Period(Unit.YEAR, date(number, 1, 1), date(number, 12, 31)) if 1 <= number <= 9999 else None


def season(name: str, number: int) -> Period | None:
    """The season that begins in a year: winter 2026 ends in February 2027. North of the equator."""
    begins = month(number, _SEASON_STARTS[name])
    ends = None if begins is None else months_later(begins.first, _MONTHS_PER_SEASON - 1)
    return None if begins is None or ends is None else Period(Unit.SEASON, begins.first, ends.last, name)


def season_near(on: date, name: str, which: int) -> Period | None:
    """The season of this year (0), the next one (1) or the last one that is over (-1)."""
    this = season(name, on.year)
    # In January and February it is still the winter that began the year before.
    if name == "winter" and on.month < _MONTHS_PER_SEASON:
        this = season(name, on.year - 1)
    if this is None or which == 0:
        return this
    if which > 0:
        return season(name, this.first.year + 1)
    return this if this.last < on else season(name, this.first.year - 1)


def about(on: date, *, days: int) -> Period | None:
    """Around the day so many days away: nobody who says "in two weeks" counts them."""
    try:
        centre = on + timedelta(days=days)
        return Period(Unit.ABOUT, centre - timedelta(days=_ABOUT_DAYS), centre + timedelta(days=_ABOUT_DAYS))
    except OverflowError:
        return None


def away(on: date, unit: str, count: int) -> Period | None:
    """What "in three weeks" or, with a negative count, "two years ago" means; as exact as its unit.

    Args:
        unit: "day", "week", "month" or "year".
    """
    if unit == "day":
        return days_later(on, count)
    if unit == "week":
        return about(on, days=7 * count)
    return months_later(on, count) if unit == "month" else year(on.year + count)
