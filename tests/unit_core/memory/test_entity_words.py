from __future__ import annotations

import pytest

from core.memory.entities.words import said_of


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("Clara", "Your sister Clara is vegetarian.", "vegetarian"),
        ("Clara", "Clara visits on 12 June", "visits on 12 June"),
        ("Clara", "Your younger sister Clara has two children", "has two children"),
        ("Tom", "Tom, your brother, works at CERN", "works at CERN"),
        ("", "Your sister is a nurse", "nurse"),
        ("小丽", "你妹妹小丽是护士", "护士"),
        ("小红", "小红不吃肉", "不吃肉"),
        # About somebody else, or nothing but the name.
        ("Clara", "Your sister is called Clara", ""),
        ("小丽", "你妹妹叫小丽", ""),
        ("Porto", "You live in Porto", ""),
        ("Clara", "Clarabel is a cow", ""),
        ("Clara", "Clara " + "talks " * 20, ""),
        ("C++ (2nd)", "C++ (2nd) is a book", "book"),
    ],
)
def test_a_memory_in_a_few_words(name: str, text: str, said: str) -> None:
    assert said_of(name, text) == said
