"""The append-only prompt log: later turns only append, and whole turns leave."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from core.chat.prompt import PromptLog
from core.model.base import ChatFrames
from core.records import MessageId

FRAMES = ChatFrames(start=(1,), after_system=(2, 3), before_reply=(4, 5), after_reply=(6, 7))


def characters(text: str) -> list[int]:
    return [ord(character) + 100 for character in text]


def log(context_length: int = 400, reply_tokens: int = 40) -> PromptLog:
    return PromptLog(FRAMES, characters, "head", context_length=context_length, reply_tokens=reply_tokens)


def test_a_later_turn_starts_with_the_bytes_of_the_earlier_one() -> None:
    prompt = log()
    prompt.ask(MessageId(1), "hello")
    first = list(prompt.tokens())
    prompt.answer([200, 201])
    prompt.ask(MessageId(3), "and now?")
    second = list(prompt.tokens())
    assert second[: len(first) + 2] == [*first, 200, 201]
    assert second[-2:] == [4, 5]


def test_frames_surround_every_text() -> None:
    prompt = log()
    prompt.ask(MessageId(1), "a")
    prompt.answer_text("b")
    prompt.ask(MessageId(3), "c")
    assert list(prompt.tokens()) == [
        1, *characters("head"), 2, 3, *characters("a"), 4, 5, *characters("b"), 6, 7, *characters("c"), 4, 5,
    ]  # fmt: skip


def test_the_oldest_turns_leave_whole_and_the_rest_fits() -> None:
    prompt = log()
    for turn in range(6):
        prompt.page_out(60)
        prompt.ask(MessageId(2 * turn + 1), f"{turn}" * 50)
        prompt.answer([300 + turn] * 20)
    assert prompt.page_out(60)
    first = prompt.first_message
    assert first is not None
    assert first > 1
    prompt.ask(MessageId(13), "x" * 60)
    tokens = list(prompt.tokens())
    assert len(tokens) + 40 <= 400
    kept = (first - 1) // 2
    for turn in range(kept, 6):
        assert tokens.count(300 + turn) == 20
    for turn in range(kept):
        assert 300 + turn not in tokens


def test_a_message_longer_than_the_window_keeps_its_beginning_and_end() -> None:
    prompt = log(context_length=2000)
    assert prompt.ask(MessageId(1), "begin " + "x" * 200_000 + " end")
    text = "".join(chr(token - 100) for token in prompt.tokens() if token >= 100)
    assert text.startswith("headbegin xxx")
    assert text.endswith("xxx end")
    assert "left out" in text
    assert len(prompt.tokens()) < 2000


def test_an_edited_message_takes_all_after_it_along() -> None:
    prompt = log()
    prompt.ask(MessageId(1), "one")
    prompt.answer([200])
    before = list(prompt.tokens())
    prompt.ask(MessageId(3), "two")
    prompt.answer([201])
    prompt.drop_from(MessageId(3))
    assert list(prompt.tokens()) == before


@given(st.lists(st.tuples(st.integers(1, 500), st.integers(0, 60)), min_size=1, max_size=30))
def test_whatever_comes_prompt_and_reply_fit_the_window(turns: list[tuple[int, int]]) -> None:
    prompt = log(context_length=600, reply_tokens=60)
    for number, (asked, replied) in enumerate(turns):
        prompt.page_out(asked)
        prompt.ask(MessageId(2 * number + 1), "x" * asked)
        assert len(prompt.tokens()) + 60 <= 600
        prompt.answer([300] * replied)
