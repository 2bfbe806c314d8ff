"""Asking the user again: whether a memory is still so."""

from __future__ import annotations

import calendar
from datetime import date
from enum import StrEnum

from core.records.base import Record

# How long "ask me later" is.
LATER_DAYS = 7

# So far beyond its time a day may be set for, before it is taken for one that a wrong clock has set.
_TOLERANCE_DAYS = 7


class ReviewEvery(StrEnum):
    """How long the user wants not to be asked."""

    MONTH = "month"
    QUARTER = "quarter"
    HALF_YEAR = "half_year"
    YEAR = "year"
    OWN = "own"  # until a day of their own


_MONTHS = {ReviewEvery.MONTH: 1, ReviewEvery.QUARTER: 3, ReviewEvery.HALF_YEAR: 6, ReviewEvery.YEAR: 12}


class Review(Record, frozen=True, kw_only=True):
    """When a memory is asked about.

    Days are the user's local ones: a change of the time zone must not move them.

    Attributes:
        on: the day from which on it is due.
        every: after which time it is asked again.
        days: that time, for a day of one's own.
    """

    on: date
    every: ReviewEvery
    days: int = 0

    @classmethod
    def after(cls, every: ReviewEvery, today: date) -> Review:
        """One that is due when this time is over.

        Raises:
            KeyError: it needs a day (`until`).
        """
        return cls(on=months_after(today, _MONTHS[every]), every=every)

    @classmethod
    def until(cls, day: date, today: date) -> Review:
        """One that is due on a day of the user's own."""
        return cls(on=day, every=ReviewEvery.OWN, days=max(1, (day - today).days))

    def again(self, today: date) -> Review:
        """As it is when the user has answered: due after the same time."""
        if self.every is ReviewEvery.OWN:
            return Review(on=_days_after(today, self.days), every=self.every, days=self.days)
        return Review.after(self.every, today)

    def later(self, today: date) -> Review:
        """Due a few days from now."""
        return Review(on=_days_after(today, LATER_DAYS), every=self.every, days=self.days)

    def mended(self, today: date) -> Review:
        """Due at the latest after its time from now: a clock that was years ahead must not put it off for years."""
        due = self.again(today)
        return due if self.on > _days_after(due.on, _TOLERANCE_DAYS) else self


class ReviewAnswer(StrEnum):
    """What the user says to "is this still so?", beside what they write in its place."""

    STILL_SO = "still_so"
    NO_LONGER = "no_longer"
    LATER = "later"
    NEVER = "never"  # don't ask again


def months_after(day: date, months: int) -> date:
    """The same day so many months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def _days_after(day: date, days: int) -> date:
    return date.fromordinal(min(max(day.toordinal() + days, date.min.toordinal()), date.max.toordinal()))
