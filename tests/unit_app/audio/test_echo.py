"""What is heard is the voice itself, or somebody else."""

from __future__ import annotations

import pytest

from app.audio.echo import Echo


@pytest.mark.parametrize(
    ("said", "heard", "is_echo"),
    [
        ("The heat pump moves heat from outside to inside.", "heat pump moves eat from outside", True),
        ("The heat pump moves heat from outside to inside.", "And what does the heat pump cost?", False),
        ("The heat pump moves heat from outside to inside.", "inside, outside, heat?", False),
        ("热泵把热量从室外搬到室内。", "热泵把热量从室外般到", True),
        ("热泵把热量从室外搬到室内。", "它要多少钱", False),
        ("ヒートポンプは熱を運びます。", "ヒートポンプは熱を", True),
        ("Тепловой насос переносит тепло.", "тепловой насос переносит", True),
        ("", "Hello", False),
        ("Hello", "", False),
    ],
)
def test_it_is_known_by_its_words_in_their_order(said: str, heard: str, is_echo: bool) -> None:
    echo = Echo()
    echo.says(said, 1.0)
    echo.begin(1.5)
    assert echo.is_in(heard) is is_echo


def test_it_is_known_when_it_is_understood_late() -> None:
    echo = Echo()
    echo.says("The first sentence is about bread.", 1.0)
    echo.begin(1.5)
    echo.says("The second sentence is about butter.", 4.0)
    echo.says("", 8.0)
    echo.begin(12.0)
    assert echo.is_in("the first sentence is about bread the second sentence is about butter")


def test_what_was_said_long_ago_is_no_echo() -> None:
    echo = Echo()
    echo.says("Ten thousand euros.", 1.0)
    echo.says("", 2.0)
    echo.begin(2.4)
    assert echo.is_in("ten thousand euros")
    echo.begin(20.0)
    assert not echo.is_in("Ten thousand euros")


def test_an_answer_in_the_words_of_the_question_is_no_echo() -> None:
    echo = Echo()
    echo.says("With your breakfast, would you like tea or coffee?", 1.0)
    echo.says("", 4.0)
    echo.begin(5.0)
    assert not echo.is_in("Coffee")
