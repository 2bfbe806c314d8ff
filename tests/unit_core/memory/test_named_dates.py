"""Dates in questions, and the distance of days from them."""

from __future__ import annotations

from datetime import date

import pytest

from core.memory.dates.named import asks_time, closeness, named_dates, tells_time, without_dates


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("What happened on 12 June?", [(None, 6, 12)]),
        ("on June 12th, 2023", [(2023, 6, 12)]),
        ("the 3rd of November 2022", [(2022, 11, 3)]),
        ("in May 2023 and in August", [(2023, 5, None), (None, 8, None)]),
        ("What may I eat?", []),
        ("in May", [(None, 5, None)]),
        ("Where was I in 2021?", [(2021, None, None)]),
        ("on 2023-05-08", [(2023, 5, 8)]),
        ("2023年5月8日我做了什么？", [(2023, 5, 8)]),
        ("5月に何をした？", [(None, 5, None)]),
        ("6월 12일에 뭐 했지?", [(None, 6, 12)]),
        ("I have 2000 songs", [(2000, None, None)]),
        ("room 120345", []),
    ],
)
def test_named_dates(text: str, parts: list[tuple[int | None, int | None, int | None]]) -> None:
    assert [(one.year, one.month, one.day) for one in named_dates(text)] == parts


def test_closeness() -> None:
    in_june = named_dates("in June 2023")
    assert closeness(in_june, date(2023, 6, 30)) == 1.0
    # What happened in a month is told in the days after it.
    assert closeness(in_june, date(2023, 7, 2)) == 1.0
    assert 0.0 < closeness(in_june, date(2023, 8, 1)) < closeness(in_june, date(2023, 7, 10)) < 1.0
    assert closeness(in_june, date(2022, 6, 15)) < 0.001
    assert closeness(named_dates("on 12 June"), date(2020, 6, 12)) == 1.0
    assert closeness(named_dates("in 2023"), date(2023, 3, 3)) < 0.5
    assert closeness(named_dates("on 31 February"), date(2023, 2, 28)) == 0.0
    assert closeness([], date(2023, 2, 28)) == 0.0


def test_without_dates() -> None:
    assert without_dates("What did I buy on 12 June 2023 in Leeds?") == "What did I buy on in Leeds?"
    assert without_dates("May I ask what I did in 2021?") == "May I ask what I did in ?"


@pytest.mark.parametrize(
    "text", ["When did I move?", "How long have I lived here?", "我什么时候去东京？", "いつ行きますか", "언제 가?"]
)
def test_asks_time(text: str) -> None:
    assert asks_time(text)


@pytest.mark.parametrize(
    "text", ["We met last week.", "It was in March.", "昨天下雨了", "先週、京都に行った", "어제 만났어"]
)
def test_tells_time(text: str) -> None:
    assert tells_time(text)


def test_no_time() -> None:
    assert not asks_time("Where do I live?")
    assert not tells_time("I like figs.")
