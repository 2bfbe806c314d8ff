"""Whether a reply is in the language it should be in."""

from __future__ import annotations

import time
import tomllib

import pytest

from core.chat.reply_language import is_written_in, may_be_in, names_a_language
from core.chat.worked import load_worked
from core.paths import RESOURCES

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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "```python\nfor item in my_list:\n    if item is not None and item in other:\n        print(item)\n```"),
        ("ru", "```python\ndef fibonacci(n):\n    return n"),
        ("ru", "$x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}$"),
        ("ja", "https://docs.python.org/3/library/itertools.html"),
        ("de", "„The Good, the Bad and the Ugly“ von Sergio Leone."),
        ("zh", "你的狗叫きなこ，真可爱！"),
    ],
)
def test_code_formulas_addresses_and_quotations_tell_no_language(language: str, text: str) -> None:
    assert may_be_in(language, text)


@pytest.mark.parametrize(
    "text",
    [
        "अंग्रेजी में जवाब दो",
        "réponds en italien",
        "en portugais s'il te plaît",
        "auf Schweizerdeutsch bitte",
        "responda em grego",
        "用四川方言回答",
        "İngilizce cevap ver",
        "по-английски, пожалуйста",
        "أجب بالإنجليزية",
        "answer in Tamil",
    ],
)
def test_a_wish_for_a_language_is_noticed(text: str) -> None:
    assert names_a_language(text)
    assert not names_a_language("the weather is nice today, das Wetter ist schön, 天気がいいです, मौसम अच्छा है")


@pytest.mark.parametrize(
    ("language", "text", "written"),
    [
        ("hi", "kya haal hai bhai?", False),
        ("ru", "kak dela, druzhe?", False),
        ("ja", "ogenki desu ka", False),
        ("hi", "मौसम कैसा है?", True),
        ("zh", "用 Python 怎么排序？", True),
        ("zh", "1+1=?", True),
        ("de", "Wie wird das Wetter?", True),
    ],
)
def test_a_language_may_be_written_in_other_letters(language: str, text: str, written: bool) -> None:
    assert is_written_in(language, text) is written


def test_every_name_in_the_list_is_met() -> None:
    file = RESOURCES / "prompts" / "language_names.toml"
    listed = tomllib.loads(file.read_text(encoding="utf-8"))
    assert [name for part in listed.values() for name in part.split() if not names_a_language(f"- {name}!")] == []


@pytest.mark.parametrize("text", ["$" + "\\" * 200_000, "\\(" * 100_000, "a word " * 50_000])
def test_a_long_message_takes_no_time(text: str) -> None:
    began = time.process_time()
    may_be_in("de", text)
    assert not names_a_language(text)
    assert time.process_time() - began < 1.0
