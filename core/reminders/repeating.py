"""When something comes again, by the local calendar."""

from __future__ import annotations

from datetime import datetime, timedelta

from dateutil.relativedelta import relativedelta

from core.errors import InvalidRequest
from core.records import Repeats

_STEPS = {
    Repeats.DAILY: relativedelta(days=1),
    Repeats.WEEKLY: relativedelta(weeks=1),
    Repeats.MONTHLY: relativedelta(months=1),
    Repeats.YEARLY: relativedelta(years=1),
}
_SATURDAY = 5

# What repeats has to be reckoned with beyond its first time.
_LAST_YEAR = 9_000


def next_after(begin: datetime, repeats: Repeats, moment: datetime) -> datetime:
    """The first time after a moment. The 31st of a month is its last day where it has none.

    Args:
        begin: the first time of all. Local time, without a time zone.
    """
    if repeats is Repeats.WEEKDAYS:
        at = max(begin, datetime.combine(moment.date(), begin.time()))
        while at <= moment or at.weekday() >= _SATURDAY:
            at += timedelta(days=1)
        return at
    step = _STEPS[repeats]
    turns = max(0, _turns(begin, repeats, moment) - 1)
    while (at := begin + step * turns) <= moment:
        turns += 1
    return at


def last_until(begin: datetime, repeats: Repeats, moment: datetime) -> datetime:
    """The last time until a moment, it included; `begin` if there is none."""
    last = begin
    at = begin
    if moment - begin > timedelta(days=800):
        # Rather than every day of years.
        at = last = max(begin, next_after(begin, repeats, moment - timedelta(days=800)))
    while at <= moment:
        last = at
        at = next_after(begin, repeats, at)
    return last


def first_from(begin: datetime, repeats: Repeats, now: datetime) -> datetime:
    """The first time to come, of something that begins at `begin` or before."""
    return next_after(begin, repeats, now) if begin <= now or repeats is Repeats.WEEKDAYS else begin


def _turns(begin: datetime, repeats: Repeats, moment: datetime) -> int:
    days = (moment - begin).days
    if repeats is Repeats.MONTHLY:
        return (moment.year - begin.year) * 12 + moment.month - begin.month
    return {Repeats.DAILY: days, Repeats.WEEKLY: days // 7}.get(repeats, moment.year - begin.year)


def local_time(moment: float) -> datetime:
    """What a clock shows at a moment, Unix seconds; without a time zone.

    Raises:
        InvalidRequest: no clock can show that.
    """
    try:
        at = datetime.fromtimestamp(moment).replace(microsecond=0)
    except (ValueError, OverflowError, OSError):
        at = None
    if at is None or at.year > _LAST_YEAR:
        raise InvalidRequest(
            "This is no time that a clock can show.", safe="Nothing was changed.", next_step="Choose another."
        )
    return at


def seconds_of(at: datetime) -> float:
    """The moment at which a clock shows this, Unix seconds."""
    # A time that the clock skips in spring is as long after midnight as on other days; one that comes twice is the first.
    return at.timestamp()
