"""Whom a question is about, when the two are called by name."""

from __future__ import annotations

import pytest

from core.memory.recall.question import names_in, read_question, without_names


@pytest.mark.parametrize(
    ("text", "user", "assistant"),
    [
        ("When did Melanie paint the lake?", True, False),
        ("What did Mel's kids do?", True, False),
        ("What is melanie's favourite food?", True, False),
        ("What do Melanie and Jonas have in common?", True, True),
        ("What was Jonas' plan?", False, True),
        ("Where does the melon come from?", False, False),
    ],
)
def test_who_is_asked_about(text: str, user: bool, assistant: bool) -> None:
    question = read_question(text, "Melanie", "Jonas")
    assert (question.about_user, question.about_assistant) == (user, assistant)


def test_names_are_no_topic() -> None:
    assert without_names("When did Melanie's son meet Jonas?", "Melanie", "Jonas") == "When did son meet ?"
    assert without_names("Melanie", "Melanie", "") == "Melanie"
    assert not names_in("Somebody", "")
