"""What the parts of a message surely ask for, by their meaning: each of several things, and nothing beside them."""

from __future__ import annotations

import pytest

from core.evaluation.tool_set import OWN_SET, read_tool_set
from core.memory.judges.reading import Judges
from core.model.base import Embedder
from core.tools.choosing import ToolChooser
from core.tools.judge import load_tool_judge

TOOLS = [one.tool() for one in read_tool_set(OWN_SET).tools]


@pytest.fixture(scope="module")
def chooser(embedder: Embedder, judges: Judges) -> ToolChooser:
    return ToolChooser(lambda texts: embedder.encode(texts, query=True), load_tool_judge([embedder.name]), judges)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Look up the spare key in my memory, then start a timer for 4 minutes", {"search_memory", "start_timer"}),
        (
            "Schau in meinen Unterlagen nach der Miete und speichere sie in miete.txt",
            {"search_documents", "write_file"},
        ),
        ("Rechne 12 mal 12 aus und stell einen Timer auf 3 Minuten", {"start_timer"}),
        ("Set a timer for 5 minutes", {"start_timer"}),
        ("Hello there", set()),
        ("", set()),
    ],
)
def test_each_of_several_things_is_asked_for(chooser: ToolChooser, text: str, names: set[str]) -> None:
    assert chooser.asked_for(text, TOOLS) == names


def test_one_tool_is_told_from_the_others(chooser: ToolChooser) -> None:
    assert not chooser.asked_for("Set a timer for 5 minutes", TOOLS[:1])


def test_what_one_sentence_is_about_is_told_though_it_is_far_from_the_whole(chooser: ToolChooser) -> None:
    told = chooser.choose("What is on my clipboard? Translate it to English and store that in note-en.txt", TOOLS)
    assert {tool.name for tool in told} >= {"read_clipboard", "write_file"}


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("Read shopping.txt and save a copy of it as shopping-old.txt", "read_file"),
        ("Lies den Text aus der Zwischenablage und speichere ihn in zitat.txt", "read_clipboard"),
        ("Look in my memory for the name of my dentist, then remind me on Friday at 10 to call them", "search_memory"),
        ("Calcola 340 diviso 8 e poi imposta un timer di 20 minuti", "calculate"),
    ],
)
def test_what_is_said_first_is_told_first(chooser: ToolChooser, text: str, first: str) -> None:
    assert chooser.choose(text, TOOLS)[0].name == first


@pytest.mark.parametrize(
    "text",
    [
        "Påminn mig på torsdag klockan 14 om tandläkaren",
        "Muistuta minua lauantaina pyykistä",
        "Nhắc tôi tối mai gọi cho mẹ lúc 9 giờ",
        "Amintește-mi mâine să cumpăr pâine",
        "Was hab ich da eben kopiert?",
    ],
)
def test_what_is_asked_in_another_language_is_told_of_a_tool(chooser: ToolChooser, text: str) -> None:
    assert chooser.choose(text, TOOLS)


@pytest.mark.parametrize("text", ["timetable", "Fahrplan", "Kvittens", "Kom ihåg att min syster heter Klara"])
def test_a_bare_word_or_something_to_remember_is_told_of_none(chooser: ToolChooser, text: str) -> None:
    assert not chooser.choose(text, TOOLS)
