"""What of an answer is said."""

from __future__ import annotations

import pytest

from core.voice.spoken_text import Named, name_of, sayable, spoken_sentences, with_names

_ANSWER = """# Plan for **2026** 🎉

Hello there! See [the docs](https://x.org/y) or https://www.example.com/abc?x=1 — it costs $3.14. Use `pip install x`.

```python
print("x")
```

1. First, *do* this.
2. Then that. And so

| a | b |
|---|---|
| 1 | 2 |

The rest is $\\frac{a}{b}+\\sqrt{c}$ long.
"""


def _said(markdown: str, *, whole: bool = True) -> list[str | Named]:
    return [one.named or with_names(one.text, "en") for one in spoken_sentences(markdown, whole=whole)]


def test_marks_addresses_and_pictures_are_not_said_and_code_and_tables_are_named() -> None:
    assert _said(_ANSWER) == [
        "Plan for 2026",
        "Hello there!",
        "See the docs or example.com — it costs $3.14.",
        "Use pip install x.",
        Named.CODE,
        "1: First, do this.",
        "2: Then that.",
        "And so",
        Named.TABLE,
        "The rest is a formula long.",
    ]


def test_each_sentence_tells_where_it_stands() -> None:
    places = [_ANSWER[one.start : one.end] for one in spoken_sentences(_ANSWER, whole=True)]
    assert places[1] == "Hello there!"
    assert places[2].startswith("See [the docs]") and places[2].endswith("$3.14.")
    assert places[4] == '```python\nprint("x")\n```\n'
    assert places[6] == "Then that."


@pytest.mark.parametrize("cut", range(0, len(_ANSWER), 7))
def test_what_is_said_of_a_text_that_grows_is_said_of_the_whole(cut: int) -> None:
    whole = spoken_sentences(_ANSWER, whole=True)
    grown = spoken_sentences(_ANSWER[:cut], whole=False)
    assert [one.text for one in grown] == [one.text for one in whole[: len(grown)]]


def test_a_sentence_is_said_once_the_next_one_begins() -> None:
    assert _said("It works. I", whole=False) == ["It works."]
    assert _said("It works.", whole=False) == []


def test_there_is_nothing_to_say_of_pictures_alone() -> None:
    assert _said("🎉👍🏽 ❤️") == []
    assert sayable("20 °C ☀️, © 2026") == "20 °C , © 2026"


def test_what_is_named_has_a_name_in_the_language_or_none() -> None:
    assert name_of(Named.TABLE, "fr") == "un tableau"
    assert name_of(Named.TABLE, "xx") == ""


@pytest.mark.parametrize(
    "text", ["", "\n\n", "```", "| a |\n|---|", "![", "\x00", "a" * 5000, "*" * 3000, "\r\nA b.\r\nC d."]
)
def test_any_text_can_be_looked_at(text: str) -> None:
    for whole in (True, False):
        for one in spoken_sentences(text, whole=whole):
            assert 0 <= one.start < one.end <= len(text)
