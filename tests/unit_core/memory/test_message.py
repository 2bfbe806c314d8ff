"""Taking a message apart, before anybody judges it."""

from __future__ import annotations

import pytest

from core.memory.learning.message import before_colon, clauses, cuts, read_message, statements


def texts(message: str) -> list[str]:
    return [one.text for one in read_message(message)]


def test_sentences_with_what_they_stand_in() -> None:
    first, second, third = read_message("I live in Ghent. My dog is Pixel.\n\nWhat now?")
    assert (first.text, second.text, third.text) == ("I live in Ghent.", "My dog is Pixel.", "What now?")
    assert first.within == ("I live in Ghent. My dog is Pixel.", "I live in Ghent. My dog is Pixel.\n\nWhat now?")
    assert third.within[0].endswith("What now?")


@pytest.mark.parametrize(
    ("message", "left"),
    [
        ("```\nname = 'I am a nurse'\n```\nWhat is wrong?", ["What is wrong?"]),
        ("> I am a nurse\n> from Leeds\nWho wrote that?", ["Who wrote that?"]),
        ("He said “I have lived in Porto for ten years”. True?", ["True?"]),
        ("proofread: 'I've two dogs and it's cold in Lund.' Thanks a lot!", ["Thanks a lot!"]),
        ("«J'habite à Lyon depuis dix ans.» Qui ?", ["Qui ?"]),
        ("他说「我住在上海很多年了」。真的吗？", ["真的吗？"]),
    ],
)
def test_code_and_quotations_are_left_out(message: str, left: list[str]) -> None:
    assert [one for one in texts(message) if "…" not in one] == left


OTTO = "Hallo Jim,\n\nich bin Lehrer in Kiel. Ich habe drei Katzen.\n\nViele Grüße\nOtto"
MOIRA = "Dear Mr. Brown,\nI live in Dundee.\nBest regards,\nMoira Hay"


@pytest.mark.parametrize(
    ("message", "left"),
    [
        (f"{OTTO}\n\nWhat should I answer?", ["What should I answer?"]),
        (f"Is this good?\n\n{MOIRA}", ["Is this good?"]),
        (f"{MOIRA}\n\nAnd my answer:\n\n{OTTO}", ["And my answer:"]),
        ("Lieber Otto,\n\nich wohne in Ulm.\n\nDein, Jim\n\nGut so?", ["Gut so?"]),
        ("小明，\n我住在杭州。\n此致\n李雷\n\n怎么回？", ["怎么回？"]),
    ],
)
def test_letters_are_left_out(message: str, left: list[str]) -> None:
    assert texts(message) == left


def test_a_thousand_letters_are_no_trouble() -> None:
    assert texts("Hi Jim,\n\nBye,\nOtto\n\n" * 1500 + "What now?") == ["What now?"]


@pytest.mark.parametrize(
    "message",
    [
        "Hi there,\n\nI moved to Porto.\n\nWhat should I see?",
        "Hi there,\n\nI moved to Porto\nI love it\n\nWhat should I see?",
        "Hi there,\n\nI moved to Porto.\n\nThanks,\nMoira",
    ],
)
def test_who_writes_to_the_assistant_as_in_a_letter_is_read(message: str) -> None:
    assert any("I moved to Porto" in one for one in texts(message))


def test_apostrophes_quote_nothing() -> None:
    message = "I'm Anna and it's my sister's birthday, isn't it."
    assert texts(message) == [message]


def test_what_stands_behind_a_colon_at_the_end_of_a_line_is_material() -> None:
    assert [one.material for one in read_message("Summarise this:\nI was born in 1950. I had a goat.")] == [
        False,
        True,
        True,
    ]


def test_clauses_that_may_stand_alone() -> None:
    assert clauses("No, I moved to Porto, and it rains") == ["No, I moved to Porto", "I moved to Porto", "and it rains"]
    assert clauses("no comma here") == []
    assert clauses("1,000 euros") == []
    assert clauses(", ".join("abcd" for _ in range(20))) == []


def test_what_stands_in_brackets_is_a_clause_and_no_bracket_is_left_open() -> None:
    assert clauses("my cats (Pixel, Inky) and my dog") == [
        "my cats (Pixel, Inky)",
        "my cats",
        "Pixel",
        "Inky",
        "and my dog",
    ]
    assert clauses("(I live in Leeds) which pub?") == ["(I live in Leeds)", "I live in Leeds", "which pub?"]
    # A smile is no bracket.
    assert clauses("I moved to Leeds :) any tips?") == clauses("I moved to Leeds :( any tips?") == []


def test_a_sentence_in_two() -> None:
    assert cuts("im a plumber what should i eat") == [
        ("im a", "plumber what should i eat"),
        ("im a plumber", "what should i eat"),
        ("im a plumber what", "should i eat"),
        ("im a plumber what should", "i eat"),
    ]
    assert cuts("I am a plumber, what is it?")[2] == ("I am a plumber", "what is it?")
    assert cuts("one two three four") == []
    assert cuts("") == []
    assert cuts("word " * 29) == []


@pytest.mark.parametrize(
    ("sentence", "before"),
    [
        ("Translate: I live here", "Translate"),
        ("翻译：我住在这里", "翻译"),
        ("At 4:30 I eat", "At 4:30 I eat"),
        ("", ""),
    ],
)
def test_what_stands_before_a_colon(sentence: str, before: str) -> None:
    assert sentence[: before_colon(sentence)] == before


def test_a_very_long_message_is_read_to_a_certain_length() -> None:
    assert len(read_message("I like tea. " * 10_000)) == 300


@pytest.mark.parametrize(
    "text", ["😀 i have a dog", "i have a dog 🐶🐶", "\x00i have a dog\x07", "👩‍👩‍👧 i have a dog 👍🏽"]
)
def test_pictures_and_what_cannot_be_seen_are_no_part_of_a_sentence(text: str) -> None:
    assert [one.text for one in read_message(text)] == ["i have a dog"]


@pytest.mark.parametrize("text", ["मैं शाकाहारी हूँ", "ฉันเป็นครู", "أسكنُ في القاهرةِ", "i have a dog ☀️ here"])
def test_vowel_signs_at_the_end_stay(text: str) -> None:
    assert [one.text for one in read_message(text)] == [text]


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("I'm Nora and I live in Ghent.", ["I'm Nora", "I live in Ghent"]),
        (
            "Ich heiße Jan, wohne in Bremen und habe zwei Katzen",
            ["Ich heiße Jan", "wohne in Bremen", "habe zwei Katzen"],
        ),
        ("我在银行上班，住在成都", ["我在银行上班", "住在成都"]),
        ("Trabajo de enfermera y vivo en Sevilla", ["Trabajo de enfermera", "vivo en Sevilla"]),
        ("I like sand.", ["I like sand."]),
        ("I have a cat and a d", ["I have a cat and a d"]),
        ("It costs 1,500 euros", ["It costs 1,500 euros"]),
    ],
)
def test_what_may_be_several_statements(sentence: str, parts: list[str]) -> None:
    assert statements(sentence) == parts


def test_the_english_i_joins_no_statements() -> None:
    sentence = "There is nothing else I can help you with"
    assert statements(sentence) == [sentence]


def test_a_form_that_stands_beside_a_question_is_a_text_that_is_dealt_with() -> None:
    form = "Hausordnung, Hafenstr. 3\nMiete: 900 Euro im Monat\nKaution: zwei Monate\nBalkon: kein Grill"
    asked = [(one.text, one.material) for one in read_message(f"{form}\n\nWie hoch ist die Kaution?")]
    assert asked[-1] == ("Wie hoch ist die Kaution?", False)
    assert asked[:-1]
    assert all(material for _, material in asked[:-1])
    # By itself it may be how somebody tells of themselves; and two lines make no form.
    assert not any(one.material for one in read_message("Name: Ines\nJob: baker\nTown: Leiden"))
    assert not any(one.material for one in read_message("Name: Ines\nJob: baker\n\nHello there!"))
