"""How a small model is told to take a message. On the real encoder and judges."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest

from core.chat.hint import hint
from core.memory.judges.reading import UNREAD, Judges
from core.model.base import Encoded

Hint = Callable[..., str]


@pytest.fixture(scope="session")
def hint_at(judges: Judges, encode_asked: Callable[[Sequence[str]], Sequence[Encoded]]) -> Hint:
    def hinted(text: str, *, noted: bool = False) -> str:
        (reading,) = judges.read(encode_asked([text]))
        return hint(text, reading, noted=noted)

    return hinted


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I'm allergic to peanuts.", "English"),
        ("My sister is called Clara.", "English"),
        ("ich arbeite seit märz als krankenpflegerin in graz", "German"),
        ("Mi perro se llama Bruno y tiene tres años.", "Spanish"),
        ("Mam dwa koty i mieszkam w Krakowie.", "Polish"),
        ("我妹妹叫小雨。", "Chinese"),
    ],
)
def test_what_is_told_is_said_back_in_its_language(hint_at: Hint, text: str, language: str) -> None:
    assert f"Say it back in {language}" in hint_at(text)


@pytest.mark.parametrize(
    ("text", "language"), [("What do you know about me?", "English"), ("was weißt du über mich?", "German")]
)
def test_all_that_is_known_is_summed_up_if_there_is_anything(hint_at: Hint, text: str, language: str) -> None:
    assert f"Answer in {language} with what these notes say" in hint_at(text, noted=True)
    assert hint_at(text) == ""


@pytest.mark.parametrize(
    "text",
    [
        "Hello!",
        "Where do I live?",
        "What should I cook tonight?",
        "Who wrote Faust?",
        "Translate into French: I have two cats.",
        "If I had a dog, I'd call it Rex.",
        "I live in Ghent and work as a nurse. " * 8,
        "",
    ],
)
def test_anything_else_is_left_to_the_model(hint_at: Hint, text: str) -> None:
    assert hint_at(text, noted=True) == ""


def test_where_nobody_can_read_nothing_is_hinted() -> None:
    assert hint("I'm allergic to peanuts.", UNREAD, noted=True) == ""
