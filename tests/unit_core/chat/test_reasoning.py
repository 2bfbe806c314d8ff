"""Reasoning and answer come apart, wherever the stream is cut."""

from __future__ import annotations

import pytest

from core.chat.reasoning import ReasoningSplitter
from core.model.base import ReasoningMarks


def split(pieces: list[str], *, opened: bool = False) -> tuple[str, str]:
    splitter = ReasoningSplitter(ReasoningMarks(opened=opened))
    told = [item for piece in pieces for item in splitter.feed(piece)] + splitter.finish()
    assert all(text for text, _ in told), "empty pieces are noise"
    return (
        "".join(text for text, is_reasoning in told if is_reasoning),
        "".join(text for text, is_reasoning in told if not is_reasoning),
    )


CASES = [
    ("<think>\nFirst this,\n\nthen that.\n</think>\n\nThe answer.\n", "First this,\n\nthen that.", "The answer.\n"),
    ("\n <think>why</think>because", "why", "because"),
    ("<think>\n\n</think>\n\nHello", "", "Hello"),
    ("<think></think>", "", ""),
    ("No tags, 1 < 2.", "", "No tags, 1 < 2."),
    ("<thinking> is another word", "", "<thinking> is another word"),
    ("The tag <think> opens, </think> closes.", "", "The tag <think> opens, </think> closes."),
    ("<think>a < b </thin and </thinker> b</think>done", "a < b </thin and </thinker> b", "done"),
    ("<think>one</think>two</think>three<think>", "one", "two</think>three<think>"),
    ("<think>cut off in the midd", "cut off in the midd", ""),
    ("<think>cut off in the tag</thi", "cut off in the tag</thi", ""),
    ("<thi", "", "<thi"),
    ("", "", ""),
]


@pytest.mark.parametrize(("text", "reasoning", "answer"), CASES)
def test_any_cut_of_the_stream_gives_the_same(text: str, reasoning: str, answer: str) -> None:
    assert split([text]) == (reasoning, answer)
    assert split(list(text)) == (reasoning, answer)
    for place in range(len(text)):
        assert split([text[:place], text[place:]]) == (reasoning, answer)


def split_again(pieces: list[str]) -> tuple[str, str]:
    """As a reply is kept: what was told as the answer is reasoning where that is said."""
    splitter = ReasoningSplitter()
    reasoning = answer = ""
    for piece in [*pieces, None]:
        told = splitter.finish() if piece is None else splitter.feed(piece)
        if splitter.takes_back():
            reasoning, answer = "", ""
        reasoning += "".join(text for text, is_reasoning in told if is_reasoning)
        answer += "".join(text for text, is_reasoning in told if not is_reasoning)
    return reasoning, answer


@pytest.mark.parametrize(
    ("text", "reasoning", "answer"),
    [
        ("They greet me.\nI greet.\n</think>\n\nHello.", "They greet me.\nI greet.", "Hello."),
        ("They greet me.</think>Hello.", "They greet me.", "Hello."),
        ("They greet me.</think> Hello.", "They greet me.", "Hello."),
        ("They greet me.\n</think>", "They greet me.", ""),
        ("They greet me.\n</think>Hello </think> there", "They greet me.", "Hello </think> there"),
        ("</think>Hello.", "", "Hello."),
        ("It ends with </think> in such models.", "", "It ends with </think> in such models."),
        ("It ends with `</think>` there.", "", "It ends with `</think>` there."),
        ('It is "</think>".', "", 'It is "</think>".'),
        ("Two (</think>) and\n```\nx\n</think>\ny\n```\n", "", "Two (</think>) and\n```\nx\n</think>\ny\n```\n"),
        ("First <think>\nthen\n</think>\nend", "", "First <think>\nthen\n</think>\nend"),
        ("- </think> ends it\n</think> ends it", "", "- </think> ends it\n</think> ends it"),
        ("1 < 2 </thi", "", "1 < 2 </thi"),
    ],
)
def test_reasoning_that_ends_without_a_beginning(text: str, reasoning: str, answer: str) -> None:
    assert split_again([text]) == (reasoning, answer)
    assert split_again(list(text)) == (reasoning, answer)
    for place in range(len(text)):
        assert split_again([text[:place], text[place:]]) == (reasoning, answer)


def test_a_prompt_that_ends_with_the_opening_tag() -> None:
    assert split(["\nhm, ", "yes\n</thi", "nk>\n\nSure."], opened=True) == ("hm, yes", "Sure.")


def test_text_is_told_as_soon_as_it_can_be() -> None:
    splitter = ReasoningSplitter()
    assert splitter.feed("<think>Let me see") == [("Let me see", True)]
    assert splitter.feed(" </th") == []
    assert splitter.feed("e door") == [(" </the door", True)]
    assert splitter.feed("</think> It is") == [("It is", False)]
    assert splitter.feed(" <") == [(" <", False)]
