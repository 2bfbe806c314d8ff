"""The time in what somebody writes down, and the words without it."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.records import Repeats
from core.reminders.noting import read_note

NOW = datetime(2026, 11, 30, 12)  # a Monday


def read(text: str) -> tuple[str, str, str] | None:
    noted = read_note(text, NOW)
    if noted is None:
        return None
    repeats = "" if noted.when.repeats is Repeats.NEVER else noted.when.repeats.value
    return noted.text, noted.when.at.isoformat(" ")[:16], repeats


@pytest.mark.parametrize(
    ("text", "rest", "at", "repeats"),
    [
        ("Call mum tomorrow at 9", "Call mum", "2026-12-01 09:00", ""),
        ("Tomorrow at 9 call mum", "call mum", "2026-12-01 09:00", ""),
        ("Call mum tomorrow at 9 about the car", "Call mum about the car", "2026-12-01 09:00", ""),
        ("Bring the car to the garage, tomorrow at noon", "Bring the car to the garage", "2026-12-01 12:00", ""),
        ("Pasta in 20 minutes", "Pasta", "2026-11-30 12:20", ""),
        ("Take pills every day at 8", "Take pills", "2026-12-01 08:00", "daily"),
        ("Buy milk on Monday", "Buy milk", "2026-12-07 09:00", ""),
        ("Write the weekly report on Friday", "Write the weekly report", "2026-12-04 09:00", ""),
        ("Standup 9am", "Standup", "2026-12-01 09:00", ""),
        ("Install Python 3.12 tomorrow", "Install Python 3.12", "2026-12-01 09:00", ""),
        ("Send photo of me tomorrow at 9", "Send photo of me", "2026-12-01 09:00", ""),
        ("Mama anrufen morgen um 9", "Mama anrufen", "2026-12-01 09:00", ""),
        ("Mama anrufen morgen", "Mama anrufen", "2026-12-01 09:00", ""),
        ("heute Abend Oma anrufen", "Oma anrufen", "2026-11-30 19:00", ""),
        ("Müll rausbringen jeden Montag um 19 Uhr", "Müll rausbringen", "2026-12-07 19:00", "weekly"),
        ("Zahnarzt am 3.12. um 14:30 Uhr", "Zahnarzt", "2026-12-03 14:30", ""),
        ("Kino am Samstagabend", "Kino", "2026-12-05 19:00", ""),
        ("Appeler mon frère demain à 14h30", "Appeler mon frère", "2026-12-01 14:30", ""),
        ("Llamar a mamá mañana a las 9", "Llamar a mamá", "2026-12-01 09:00", ""),
        ("Chiamare la mamma domani alle 9", "Chiamare la mamma", "2026-12-01 09:00", ""),
        ("Ligar para mamãe amanhã às 9", "Ligar para mamãe", "2026-12-01 09:00", ""),
        ("Zadzwonić do mamy jutro o 9", "Zadzwonić do mamy", "2026-12-01 09:00", ""),
        ("Yarın saat 9'da annemi ara", "annemi ara", "2026-12-01 09:00", ""),
        ("Позвонить маме завтра в 9", "Позвонить маме", "2026-12-01 09:00", ""),
        ("明天九点给妈妈打电话", "给妈妈打电话", "2026-12-01 09:00", ""),
        ("明日9時に母に電話", "母に電話", "2026-12-01 09:00", ""),
        ("내일 9시에 엄마에게 전화", "엄마에게 전화", "2026-12-01 09:00", ""),
        ("اتصل بأمي غدا الساعة 9", "اتصل بأمي", "2026-12-01 09:00", ""),
        # Nothing else is there: it is what is reminded of.
        ("tomorrow at 9", "tomorrow at 9", "2026-12-01 09:00", ""),
    ],
)
def test_a_time_is_found_wherever_it_stands(text: str, rest: str, at: str, repeats: str) -> None:
    assert read(text) == (rest, at, repeats)


@pytest.mark.parametrize(
    "text",
    [
        "", "Call mum", "Buy 9 eggs", "Meditate 20 minutes", "Write the weekly report", "Evening dress", "Second hand shop", "night cream",
        "Sun cream", "Install Python 3.12", "Read chapter 12", "See Marc in March", "Rente 2030", "Call the 24 hour hotline", "Pay 12 euros",
        "Mon frère", "A quarter of an hour walk", "Pay yesterday", "Meet Monday and Thursday at 9", "Water the plants every other Monday",
        "Pay rent on the 1st of every month", "\N{NULL}", "x" * 5000,
    ],
)  # fmt: skip
def test_what_only_looks_like_a_time_stays(text: str) -> None:
    assert read(text) is None


@given(st.text(max_size=120))
def test_anything_can_be_written(text: str) -> None:
    noted = read_note(text, NOW)
    assert noted is None or (noted.text and noted.when.at > NOW)
