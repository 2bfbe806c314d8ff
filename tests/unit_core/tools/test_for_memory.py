"""What memory, or a picture, answers is told of no tool; what asks for something to be done beside it is."""

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
    "text",
    [
        "What did the repair at the bike shop cost, and how long is the guarantee?",
        "What time is my dentist appointment on Tuesday?",
        "Where did I put the spare key?",
        "How big was the flat I looked at in May?",
        "Wie viel habe ich für die Winterreifen bezahlt?",
        "À quelle heure part mon train vendredi ?",
        "Сколько лет моей племяннице?",
        "我的体检约在几号？",
        "弟の誕生日は何日だっけ？",
    ],
)
def test_a_question_about_the_own_life_is_memorys(chooser: ToolChooser, text: str) -> None:
    assert not chooser.choose(text, TOOLS)


@pytest.mark.parametrize(
    "text",
    [
        "My shift at the harbour is 5 till 1, three days a week",
        "We sold the boat for 4,200 euros, in the end",
        "Meine Tochter wird am 3. Oktober acht",
        "Llevo 12 años en la misma empresa, desde 2014",
        "우리 집은 24평이고, 방이 세 개야",
    ],
)
def test_a_fact_with_figures_is_memorys(chooser: ToolChooser, text: str) -> None:
    assert not chooser.choose(text, TOOLS)


@pytest.mark.parametrize(
    "text",
    ["What is the total on this receipt?", "What's written on this?", "Was steht da drauf?", "这上面写了什么？"],
)
def test_what_a_picture_answers_is_not_read_elsewhere(chooser: ToolChooser, text: str) -> None:
    assert not chooser.choose(text, TOOLS)


@pytest.mark.parametrize(
    "text",
    ["My bike is repaired. Here is the receipt from the bike shop.", "Look at these tomatoes!", "  Hi ", "?"],
)
def test_what_only_shows_something_wants_nothing(chooser: ToolChooser, text: str) -> None:
    assert not chooser.choose(text, TOOLS)


@pytest.mark.parametrize(
    ("text", "tool"),
    [
        ("My rent is 850. What is 12% of that?", "calculate"),
        ("What's my rent times 12?", "calculate"),
        ("I live in Graz with my wife, and we like hiking. Set a timer for 5 minutes.", "start_timer"),
        ("I have 3 meetings tomorrow, remind me at 8", "set_reminder"),
        ("Ich bin heute 8 Meilen gelaufen, wie viele Kilometer sind das?", "convert_units"),
    ],
)
def test_what_is_to_be_done_beside_a_fact_is_done(chooser: ToolChooser, text: str, tool: str) -> None:
    assert tool in {one.name for one in chooser.choose(text, TOOLS)}


def test_without_judges_of_memory_tools_are_told(embedder: Embedder) -> None:
    chooser = ToolChooser(
        lambda texts: embedder.encode(texts, query=True), load_tool_judge([embedder.name]), Judges({}, [embedder.name])
    )
    assert chooser.choose("What's on my clipboard?", TOOLS)


def test_what_is_wanted_without_a_doubt(chooser: ToolChooser) -> None:
    assert all(
        map(chooser.surely_wants, ("What is 17% of 840?", "Convert 5 miles to km", "Was sind 15 Prozent von 640?"))
    )
    assert not any(map(chooser.surely_wants, ("Tell me a joke", "Look at this", "How far is it from Rome to Berlin?")))
