"""Whether a reply is in the language it should be in."""

from __future__ import annotations

import pytest

from core.chat.reply_language import may_be_in
from core.chat.worked import load_worked

WORKED = load_worked()


@pytest.mark.parametrize("language", sorted(WORKED))
def test_a_reply_in_the_language_is_never_taken_for_another(language: str) -> None:
    assert [reply for _, reply in WORKED[language] if not may_be_in(language, reply)] == []


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "I'm sorry, but I don't have any information about your cat."),
        ("en", "Es tut mir leid, aber ich habe keine Informationen über deine Katze."),
        ("fr", "I don't know that yet, you haven't told me about it."),
        ("pt", "No tengo información sobre eso, pero puedes decírmelo cuando quieras."),
        ("es", "你好，我可以帮你什么？"),
        ("ja", "抱歉，我不知道你的名字。"),
        ("zh", "申し訳ありませんが、わかりません。"),
        ("zh", "I'm sorry, but I can't tell."),
        ("ru", "Your sister is called Marina."),
        ("ko", "Your sister is called Marina."),
        ("hi", "Your sister is called Marina."),
    ],
)
def test_another_language_is_noticed(language: str, text: str) -> None:
    assert not may_be_in(language, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Rex!"),
        ("fr", "42"),
        ("ja", "東京"),
        ("ru", "Python 3.11"),
        ("zh", "pip"),
        ("en", ""),
        ("xx", "Sure, why not."),
    ],
)
def test_what_tells_no_language_passes(language: str, text: str) -> None:
    assert may_be_in(language, text)
