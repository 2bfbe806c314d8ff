"""The time that is typed into a search field, alone or beside words."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from core.memory.dates.sought import sought_time

NOW = datetime(2026, 11, 30, 12).timestamp()  # a Monday

DAY, YESTERDAY = ("2026-11-30", "2026-11-30"), ("2026-11-29", "2026-11-29")
WEEK, LAST_WEEK = ("2026-11-30", "2026-12-06"), ("2026-11-23", "2026-11-29")
NOVEMBER, MARCH = ("2026-11-01", "2026-11-30"), ("2026-03-01", "2026-03-31")
SUMMER, YEAR, LAST_YEAR = ("2026-06-01", "2026-08-31"), ("2026-01-01", "2026-12-31"), ("2025-01-01", "2025-12-31")


def read(text: str) -> tuple[list[tuple[str, str]], str]:
    sought = sought_time(text, NOW)
    days = [tuple(date.fromtimestamp(moment).isoformat() for moment in period) for period in sought.periods]
    return days, sought.rest  # type: ignore[return-value]


@pytest.mark.parametrize(
    ("texts", "period"),
    [
        ("today|heute|Heute|今天|oggi|aujourd'hui|this morning|30.11.|30.11.2026|2026-11-30|30 November|сегодня|오늘", DAY),
        ("yesterday|gestern|ayer|hier|ontem|wczoraj|dün|вчера|어제|昨日|昨天|yesterday evening|أمس", YESTERDAY),
        ("this week|diese Woche|今週|이번 주|esta semana", WEEK),
        ("last week|letzte Woche|上周|先週|지난주|la semaine dernière|la semana pasada|la settimana scorsa|semana passada", LAST_WEEK),
        ("november|November|Nov|nov 2026|November 2026|november 2026|this month|diesen Monat|in November|im November", NOVEMBER),
        ("2026-11|11/2026|11.2026|2026年11月|11月|11월|este mes|ce mois-ci|本月|ноябрь 2026", NOVEMBER),
        ("march|March|last march|en marzo|marzo|letzten März|im März|в марте|3月", MARCH),
        ("summer|last summer|im Sommer|été|summer 2026|this summer", SUMMER),
        ("winter|hiver 2025|last winter", ("2025-12-01", "2026-02-28")),
        ("2026|this year|in 2026|今年", YEAR),
        ("last year|voriges Jahr|去年|2025|el año pasado", LAST_YEAR),
        ("3 days ago|vor drei Tagen|hace 3 días|三天前", ("2026-11-27", "2026-11-27")),
        ("Friday|friday|am Freitag|vendredi|last friday", ("2026-11-27", "2026-11-27")),
        ("last 7 days|the last seven days", ("2026-11-23", "2026-11-30")),
        ("last weekend|letztes Wochenende", ("2026-11-28", "2026-11-29")),
    ],
)  # fmt: skip
def test_a_time_alone_is_read_in_many_languages(texts: str, period: tuple[str, str]) -> None:
    found = {text: read(text) for text in texts.split("|")}
    assert found == {text: ([period], "") for text in found}


def test_a_weekday_that_is_today_is_today_or_a_week_ago() -> None:
    assert read("monday") == read("Montag") == ([DAY, ("2026-11-23", "2026-11-23")], "")


@pytest.mark.parametrize(
    ("text", "period", "rest"),
    [
        ("receipt yesterday", YESTERDAY, "receipt"),
        ("receipt from last week", LAST_WEEK, "receipt"),
        ("yesterday's receipt", YESTERDAY, "receipt"),
        ("Rechnung von gestern", YESTERDAY, "Rechnung"),
        ("Quittung November", NOVEMBER, "Quittung"),
        ("brake pads november 2026", NOVEMBER, "brake pads"),
        ("昨天的收据", YESTERDAY, "收据"),
        ("reçu en mars", MARCH, "reçu"),
        ("factura de marzo", MARCH, "factura"),
    ],
)
def test_the_words_beside_a_time_are_left(text: str, period: tuple[str, str], rest: str) -> None:
    assert read(text) == ([period], rest)


@pytest.mark.parametrize(
    "text",
    [
        "", "brake pads", "Fahrplan", "bus 12", "total 84.50", "sun", "real estate", "mon vélo", "IMG_2026.png", "tomorrow", "next week",
        "every Monday", "31.2.", "13/2026", '"november 2026"', "2031", "12.30", "x" * 3000, "\N{NULL}",
    ],
)  # fmt: skip
def test_what_names_no_time_that_began_is_words(text: str) -> None:
    assert read(text) == ([], text)
