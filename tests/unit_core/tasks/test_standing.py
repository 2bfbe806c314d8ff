"""Cells stand in a text in the text's own words, or not at all."""

from __future__ import annotations

import pytest

from core.tasks.placing import placed
from core.tasks.standing import Standing


def found(text: str, cell: str) -> str | None:
    spans = Standing(text).find(cell)
    return text[slice(*spans[0])] if spans else None


@pytest.mark.parametrize(
    ("text", "cell", "stands"),
    [
        ("Call ADA  Berg today.", "Ada Berg", "ADA  Berg"),
        ("Total: 1.250,00 € (netto)", "€1,250.00", "1.250,00 €"),
        ("Total: 1,250.00 USD", "1250", "1,250.00"),
        ("Total 1250.50", "1,250.50", "1250.50"),
        ("Am 05.03.2024 in Köln", "2024-03-05", "05.03.2024"),
        ("Tel. +49 30 901820, Zimmer 3", "+49 30 901820", "+49 30 901820"),
        ("Müller & Co. liefert", "Müller & Co.", "Müller & Co."),
        ("会议在五月三日，张三丰主持。", "张三丰", "张三丰"),
        ("Встреча с Иваном Петровым в 14:30", "Иваном Петровым", "Иваном Петровым"),
        ("الفاتورة رقم ٤٢ بمبلغ ١٢٠ دينار", "42", "٤٢"),
        ("김민수는 서울에 산다", "김민수", "김민수"),
        ("मीटिंग 12 मई को दिल्ली में है", "दिल्ली", "दिल्ली"),
        ("It costs 80%", "80 %", "80%"),
    ],
)
def test_what_stands_there_is_given_in_the_text_s_words(text: str, cell: str, stands: str) -> None:
    assert found(text, cell) == stands


@pytest.mark.parametrize(
    ("text", "cell"),
    [
        ("Anna came in 2012.", "Ann"),
        ("Anna came in 2012.", "12"),
        ("It is 1,250 USD", "1250 EUR"),
        ("It is -5 degrees", "5"),
        ("It is 5 degrees", "-5"),
        ("Ada Berg and Tom Lin", "Ada Lin"),
        ("The total is 48.30", "48.03"),
        ("Nothing here", ""),
        ("Nothing here", "—"),
        ("会议在五月三日", "五月四日"),
    ],
)
def test_what_doesnt_stand_there_is_not_found(text: str, cell: str) -> None:
    assert found(text, cell) is None


def test_cells_are_taken_from_where_they_are_close_to_each_other() -> None:
    text = "On 3 May: Ada, 12 EUR.\nOn 4 May: Tom, 12 EUR.\nOn 4 May: Tom, 12 EUR."
    rows = placed(text, [("Tom", "12 EUR"), ("Ada", "12 EUR"), ("Tom", "12 EUR"), ("Tom", "12 EUR"), ("Eva", "")])
    assert [row.cells for row in rows] == [("Ada", "12 EUR"), ("Tom", "12 EUR"), ("Tom", "12 EUR")]
    assert [text.count("\n", 0, row.start) for row in rows] == [0, 1, 2]


def test_a_name_is_not_taken_from_an_address() -> None:
    (row,) = placed(
        "Priya Nair is at 020 7946 or priya@nair.example.", [("priya nair", "020 7946", "priya@nair.example")]
    )
    assert row.cells == ("Priya Nair", "020 7946", "priya@nair.example")


def test_part_of_a_row_is_none() -> None:
    rows = placed("Ada Berg, 555-0142", [("Ada Berg", ""), ("Ada Berg", "555-0142"), ("", "555-0142")])
    assert [row.cells for row in rows] == [("Ada Berg", "555-0142")]
