"""Days and time zones: the calendar's traps, and what people call places."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from core.tools.base import ToolFailed
from core.tools.own.dates import DateTools
from core.tools.own.places import places, zone_of
from core.tools.own.source import OwnSource
from tests.unit_core.tools.calling import said

NOW = datetime(2026, 11, 30, 10, tzinfo=ZoneInfo("Europe/Berlin")).timestamp()  # a Monday


@pytest.fixture
def dates(monkeypatch: pytest.MonkeyPatch) -> Iterator[OwnSource]:
    if not hasattr(time, "tzset"):
        pytest.skip("the time zone of a process can't be set here")
    with monkeypatch.context() as patched:
        patched.setenv("TZ", "Europe/Berlin")
        time.tzset()
        yield DateTools(lambda: NOW).source()
    time.tzset()


@pytest.mark.parametrize(
    ("amount", "unit", "start", "result"),
    [
        (3, "weeks", "", "Monday, 21 December 2026 (2026-12-21)"),
        (0, "days", "2026-12-24", "Thursday, 24 December 2026 (2026-12-24)"),
        (0, "days", "next Friday", "Friday, 11 December 2026 (2026-12-11)"),
        (0, "days", "gestern", "Sunday, 29 November 2026 (2026-11-29)"),
        (-1, "days", "", "Sunday, 29 November 2026 (2026-11-29)"),
        (1, "months", "2027-01-31", "Sunday, 28 February 2027 (2027-02-28)"),
        (-1, "years", "2028-02-29", "Sunday, 28 February 2027 (2027-02-28)"),
        (10, "workdays", "", "Monday, 14 December 2026 (2026-12-14)"),
        (1, "workdays", "2026-12-04", "Monday, 7 December 2026 (2026-12-07)"),
        (1, "workdays", "2026-12-05", "Monday, 7 December 2026 (2026-12-07)"),
        (5, "workdays", "2026-12-05", "Friday, 11 December 2026 (2026-12-11)"),
        (6, "workdays", "2026-12-06", "Monday, 14 December 2026 (2026-12-14)"),
        (-1, "workdays", "2026-12-07", "Friday, 4 December 2026 (2026-12-04)"),
        (-5, "workdays", "2026-12-06", "Monday, 30 November 2026 (2026-11-30)"),
        (100_000, "days", "", "Saturday, 15 September 2300 (2300-09-15)"),
    ],
)
def test_dates_are_computed(dates: OwnSource, amount: int, unit: str, start: str, result: str) -> None:
    assert said(dates, "date_after", amount=amount, unit=unit, start=start) == result


def test_workdays_agree_with_counting_one_by_one(dates: OwnSource) -> None:
    from datetime import date, timedelta

    for offset in range(7):
        start = date(2026, 11, 30) + timedelta(days=offset)
        for amount in range(-12, 13):
            day, left = start, abs(amount)
            while left:
                day += timedelta(days=1 if amount > 0 else -1)
                left -= day.weekday() < 5
            told = said(dates, "date_after", amount=amount, unit="workdays", start=start.isoformat())
            assert told.endswith(f"({day.isoformat()})"), (start, amount)


def test_days_are_counted(dates: OwnSource) -> None:
    assert said(dates, "days_between", end="2026-12-24") == (
        "From Monday, 30 November 2026 to Thursday, 24 December 2026: 24 days, of which 18 Monday to Friday."
    )
    assert said(dates, "days_between", end="2026-11-29").startswith(
        "From Monday, 30 November 2026 to Sunday, 29 November 2026: 1 day back"
    )
    assert "of which" not in said(dates, "days_between", end="today")
    assert "or 1 year, 1 month, 1 day" in said(dates, "days_between", start="2026-01-01", end="2027-02-02")


@pytest.mark.parametrize(
    ("place", "time_", "source", "result"),
    [
        ("Tokyo", "", "", "In Tokyo it is Monday, 30 November 2026, 18:00 (UTC+09:00)."),
        ("here", "9:00", "Tokyo", "Monday, 30 November 2026, 09:00 (UTC+09:00) in Tokyo is Monday, 30 November 2026, 01:00 (UTC+01:00) here."),
        ("纽约", "9:00", "北京", "Monday, 30 November 2026, 09:00 (UTC+08:00) in 北京 is Sunday, 29 November 2026, 20:00 (UTC-05:00) in 纽约."),
        ("Londres", "demain à 9 h", "", "Tuesday, 1 December 2026, 09:00 (UTC+01:00) here is Tuesday, 1 December 2026, 08:00 (UTC) in Londres."),
        ("Kathmandu", "2026-07-01 12:00", "Mumbai", "Wednesday, 1 July 2026, 12:00 (UTC+05:30) in Mumbai is Wednesday, 1 July 2026, 12:15 (UTC+05:45) in Kathmandu."),
        ("here", "3pm", "New York, USA", "Monday, 30 November 2026, 15:00 (UTC-05:00) in New York, USA is Monday, 30 November 2026, 21:00 (UTC+01:00) here."),
        ("here", "", "", "Here it is Monday, 30 November 2026, 10:00 (UTC+01:00)."),
    ],
)  # fmt: skip
def test_the_time_elsewhere_is_told(dates: OwnSource, place: str, time_: str, source: str, result: str) -> None:
    assert said(dates, "time_in", place=place, time=time_, **{"from": source}) == result


@pytest.mark.parametrize(
    ("name", "zone"),
    [
        ("東京", "Asia/Tokyo"), ("Токио", "Asia/Tokyo"), ("도쿄", "Asia/Tokyo"), ("Japon", "Asia/Tokyo"), ("São Paulo", "America/Sao_Paulo"),
        ("sao paulo", "America/Sao_Paulo"), ("Zürich", "Europe/Zurich"), ("Zurich", "Europe/Zurich"), ("UTC", "UTC"), ("america/chicago", "America/Chicago"),
        ("Yerevan", "Asia/Yerevan"), ("Ulaanbaatar", "Asia/Ulaanbaatar"), ("Los Angeles", "America/Los_Angeles"), ("Москва", "Europe/Moscow"), ("北京时间", "Asia/Shanghai"),
    ],
)  # fmt: skip
def test_places_are_known_in_many_languages(name: str, zone: str) -> None:
    assert zone_of(name) == ZoneInfo(zone)


def test_every_zone_that_is_named_is_there() -> None:
    for zone in set(places().zones.values()):
        assert ZoneInfo(zone).key == zone


@pytest.mark.parametrize(
    ("name", "arguments", "why"),
    [
        ("date_after", {"amount": 5, "unit": "days", "start": "nonsense"}, "can't be read. Give it as YYYY-MM-DD; today is Monday, 30 November 2026"),
        ("date_after", {"amount": 9_000_000, "unit": "days"}, "too far away"),
        ("date_after", {"amount": 9_000, "unit": "years"}, "no such date"),
        ("days_between", {"end": "31 June"}, "can't be read"),
        ("time_in", {"place": "Atlantis"}, "isn't known"),
        ("time_in", {"place": "USA"}, "several time zones"),
        ("time_in", {"place": "Россия"}, "several time zones"),
        ("time_in", {"place": "Paris", "time": "soon"}, "can't be read"),
        ("time_in", {"place": "Paris", "time": "tomorrow"}, "no time of the day"),
        ("time_in", {"place": "here", "time": "2027-03-14 02:30", "from": "New York"}, "doesn't exist there"),
        ("time_in", {"place": "../../etc/passwd"}, "isn't known"),
    ],
)  # fmt: skip
def test_what_cant_be_told_says_what_to_do(dates: OwnSource, name: str, arguments: dict[str, object], why: str) -> None:
    with pytest.raises(ToolFailed, match=why.replace("(", r"\(")):
        said(dates, name, **arguments)
