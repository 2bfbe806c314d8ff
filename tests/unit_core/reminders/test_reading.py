"""When somebody wants to be reminded, from their words."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.records import Repeats
from core.reminders.reading import Past, Unreadable, When, read_when
from tests.unit_core.reminders.phrases import HELD_OUT, LOOKED_AT, Row

NOW = datetime(2026, 11, 30, 10)  # a Monday


def read(text: str) -> tuple[str, str]:
    try:
        when = read_when(text, NOW)
    except (Unreadable, Past) as error:
        return type(error).__name__, ""
    told = when.at.isoformat(" ")
    repeats = "" if when.repeats is Repeats.NEVER else when.repeats.value
    return (told if when.at.second else told[:16]), repeats


@pytest.mark.parametrize("row", LOOKED_AT, ids=lambda row: row[0])
def test_a_time_is_read_in_many_languages(row: Row) -> None:
    text, at, repeats = row
    assert read(text) == (at, repeats)


def test_most_times_nobody_looked_at_are_read_and_none_wrongly() -> None:
    found = {text: read(text) for text, _, _ in HELD_OUT}
    wrong = [text for text, at, repeats in HELD_OUT if found[text] not in ((at, repeats), ("Unreadable", ""))]
    right = [text for text, at, repeats in HELD_OUT if found[text] == (at, repeats)]
    assert wrong == []
    assert len(right) >= 0.9 * len(HELD_OUT)


@pytest.mark.parametrize(
    "text",
    [
        "", "9", "twelve", "not tomorrow", "every other Monday at 9", "every 2 hours", "Monday and Thursday at 9",
        "every day at 8 and 20", "31 June", "tomorrow at 25:00", "tomorrow at 9 in Tokyo", "in 1000000000 years",
        "when I am home", "soon", "\N{NULL}", "later", "x" * 5000, "at 9 at 10", "tomorrow the day after tomorrow",
    ],
)  # fmt: skip
def test_what_isnt_wholly_understood_is_no_time(text: str) -> None:
    with pytest.raises(Unreadable):
        read_when(text, NOW)


@pytest.mark.parametrize(
    "text", ["yesterday at 9", "today", "2020-01-01", "gestern um 9", "昨天九点", "2026-11-30 09:00"]
)
def test_what_is_over_is_said_to_be(text: str) -> None:
    with pytest.raises(Past):
        read_when(text, NOW)


def test_an_hour_that_is_over_is_the_one_twelve_hours_later() -> None:
    assert read("at 9") == ("2026-11-30 21:00", "")
    assert read("at 09:00") == ("2026-12-01 09:00", "")
    assert read("at 12 tonight") == ("2026-12-01 00:00", "")


def test_repetitions_begin_with_the_next_time() -> None:
    assert read("every evening") == ("2026-11-30 19:00", "daily")
    assert read("every month on the 31st") == ("2026-12-31 09:00", "monthly")
    assert read("每月15号下午3点") == ("2026-12-15 15:00", "monthly")
    assert read("every year on 3 May") == ("2027-05-03 09:00", "yearly")


def test_so_long_from_now_is_a_timer_and_a_day_is_none() -> None:
    assert read_when("in 90 min", NOW) == When(datetime(2026, 11, 30, 11, 30), timer=True)
    assert not read_when("in three weeks", NOW).timer
    assert not read_when("tomorrow", NOW).explicit


@given(st.text(max_size=60))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        when = read_when(text, NOW)
    except (Unreadable, Past):
        return
    assert when.at > NOW
