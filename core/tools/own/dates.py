"""Tools about days and time zones."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo

from dateutil.relativedelta import relativedelta

from core.reminders.reading import Unreadable, read_moment
from core.reminders.telling import day_in_words, moment_in_words
from core.tools.base import CallContext, ToolFailed, ToolResult
from core.tools.own.places import UnknownPlace, zone_of
from core.tools.own.source import Arguments, OwnSource, OwnTool, number, reading, text

_UNITS = ("days", "workdays", "weeks", "months", "years")
_MOST = 1_000_000
_SATURDAY = 5


class DateTools:
    """What day it is, was and will be.

    Args:
        clock: Unix seconds.
    """

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock

    def source(self) -> OwnSource:
        day = text("YYYY-MM-DD or words as next Friday; empty: today", required=False)
        return OwnSource(
            [
                OwnTool(
                    tool=reading(
                        "date_after",
                        "Compute a date",
                        "Tell the date and weekday so long after or before a day",
                        [
                            ("What date is it in three weeks?", {"amount": 3, "unit": "weeks"}),
                            "Welcher Tag ist in 45 Tagen?",
                            "10个工作日之后是几号",
                            "What weekday is 24 December?",
                        ],
                        amount=number("how many; negative: before; 0: that day", "integer"),
                        unit={"type": "string", "enum": list(_UNITS), "description": "of what"},
                        start=day,
                    ),
                    call=self._after,
                ),
                OwnTool(
                    tool=reading(
                        "days_between",
                        "Count days",
                        "Count the days between two dates",
                        [
                            ("How many days until Christmas?", {"end": "Christmas"}),
                            "Wie viele Tage bis zum 1. Mai?",
                            "离国庆节还有多少天",
                        ],
                        end=text("YYYY-MM-DD or words"),
                        start=day,
                    ),
                    call=self._between,
                ),
                OwnTool(
                    tool=reading(
                        "time_in",
                        "Tell the time elsewhere",
                        "Tell the time in a city, now or when it is a given time elsewhere",
                        [
                            ("What time is it in Tokyo?", {"place": "Tokyo"}),
                            "Wie spät ist es in New York?",
                            "9点的北京时间是巴黎几点",
                            "When it is 9:00 in London, what time is it here?",
                        ],
                        place=text("city; here: where the user is"),
                        time=text("as 9:00 or tomorrow at 9; empty: now", required=False),
                        from_=text("city where it is that time; empty: where the user is", required=False),
                    ),
                    call=self._time_in,
                ),
            ]
        )

    def _now(self) -> datetime:
        return datetime.fromtimestamp(self._clock())

    def _after(self, arguments: Arguments, _: CallContext) -> ToolResult:
        amount, unit = int(arguments["amount"]), str(arguments["unit"])
        start = self._day(arguments.get("start"))
        if abs(amount) > _MOST:
            raise ToolFailed("That is too far away. Tell the user so.")
        try:
            day = _workdays(start, amount) if unit == "workdays" else start + relativedelta(**{unit: amount})
        except (ValueError, OverflowError):
            raise ToolFailed("There is no such date in the calendar. Tell the user so.") from None
        return ToolResult(text=f"{day_in_words(day)} ({day.isoformat()})")

    def _between(self, arguments: Arguments, _: CallContext) -> ToolResult:
        start, end = self._day(arguments.get("start")), self._day(arguments["end"])
        days = (end - start).days
        first, last = min(start, end), max(start, end)
        apart = relativedelta(last, first)
        parts = [(apart.years, "year"), (apart.months, "month"), (apart.days, "day")]
        in_parts = ", ".join(f"{count} {unit}{'s' * (count != 1)}" for count, unit in parts if count)
        work = sum(_is_workday(first + timedelta(days=one)) for one in range(min(abs(days), 4000)))
        told = f"From {day_in_words(start)} to {day_in_words(end)}: {abs(days)} day{'s' * (abs(days) != 1)}"
        told += " back" if days < 0 else ""
        if abs(days) > 31:
            told += f", or {in_parts}"
        return ToolResult(
            text=f"{told}." if abs(days) >= 4000 or not days else f"{told}, of which {work} Monday to Friday."
        )

    def _time_in(self, arguments: Arguments, _: CallContext) -> ToolResult:
        place, source = str(arguments["place"]).strip(), str(arguments.get("from") or "").strip()
        there, here = _zone(place), _zone(source)
        said = str(arguments.get("time") or "").strip()
        now = datetime.fromtimestamp(self._clock(), UTC)
        if not said or said.casefold() == "now":
            return ToolResult(
                text=f"In {place} it is {_told(now, there)}." if there else f"Here it is {_told(now, there)}."
            )
        try:
            wall, timed = read_moment(said, _in(now, here).replace(tzinfo=None))
        except Unreadable:
            raise ToolFailed(f"The time {said!r} can't be read. Give it as 9:00 or 2026-12-01 09:00.") from None
        if not timed:
            raise ToolFailed("There is no time of the day. Give it as 9:00 or tomorrow at 9:00.")
        moment = _moment(wall, here)
        names = [f"in {source}" if here else "here", f"in {place}" if there else "here"]
        return ToolResult(text=f"{_told(moment, here)} {names[0]} is {_told(moment, there)} {names[1]}.")

    def _day(self, said: object) -> date:
        text_ = str(said or "").strip()
        if not text_:
            return self._now().date()
        try:
            return read_moment(text_, self._now())[0].date()
        except Unreadable:
            today = self._now().date()
            raise ToolFailed(
                f"The date {text_!r} can't be read. Give it as YYYY-MM-DD; today is {day_in_words(today)} ({today.isoformat()})."
            ) from None


def _zone(place: str) -> tzinfo | None:
    try:
        return zone_of(place)
    except UnknownPlace as error:
        if error.several:
            raise ToolFailed(f"{place} has several time zones. Name a city there.") from None
        raise ToolFailed(f"The place {place!r} isn't known. Name the nearest large city, in English.") from None


def _in(moment: datetime, zone: tzinfo | None) -> datetime:
    """None: in the computer's own time zone."""
    return moment.astimezone(zone)


def _moment(wall: datetime, zone: tzinfo | None) -> datetime:
    """When it is that time there.

    Raises:
        ToolFailed: it never is.
    """
    try:
        moment = (wall.astimezone() if zone is None else wall.replace(tzinfo=zone)).astimezone(UTC)
        exists = _in(moment, zone).replace(tzinfo=None) == wall
    except (ValueError, OverflowError, OSError):
        raise ToolFailed("That is too far away for time zones. Tell the user so.") from None
    if not exists:
        raise ToolFailed(f"{moment_in_words(wall)} doesn't exist there: the clocks go forward then. Tell the user so.")
    return moment


def _told(moment: datetime, zone: tzinfo | None) -> str:
    at = _in(moment, zone)
    offset = at.utcoffset() or timedelta(0)
    return f"{moment_in_words(at)} ({timezone(offset).tzname(None)})"


def _workdays(start: date, amount: int) -> date:
    """Monday to Friday; holidays aren't known."""
    step = 1 if amount >= 0 else -1
    weeks, left = divmod(abs(amount), 5)
    day = start
    if weeks:
        # From the next working day on, whole weeks are whole weeks.
        while not _is_workday(day):
            day -= timedelta(days=step)
        day += timedelta(weeks=weeks * step)
    while left:
        day += timedelta(days=step)
        left -= _is_workday(day)
    return day


def _is_workday(day: date) -> bool:
    return day.weekday() < _SATURDAY
