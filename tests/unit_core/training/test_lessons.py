"""Examples in tokens: what is learned of them, what leaves a long one, and what is held back."""

from __future__ import annotations

from core.model.base import ChatFrames, Token
from core.training.file import Example, Message, Speaker
from core.training.lessons import Beginning, Lesson, hold_back, spell

END = 9
FRAMES = ChatFrames(start=(1,), after_system=(2,), before_reply=(3,), after_reply=(END, 5), before_answer=(6,))


class Letters:
    """A token for each letter."""

    frames = FRAMES

    def tokenize(self, text: str) -> list[Token]:
        return [ord(letter) for letter in text]

    def ends_reply(self, token: Token) -> bool:
        return token == END


def example(*texts: str, system: str | None = None) -> Example:
    first = [] if system is None else [Message(Speaker.SYSTEM, system)]
    talk = [Message(Speaker.ASSISTANT if at % 2 else Speaker.USER, text) for at, text in enumerate(texts[:-1])]
    return Example((*first, *talk), texts[-1])


def letters(text: str) -> list[int]:
    return [ord(letter) for letter in text]


def test_the_answer_and_its_end_are_learned() -> None:
    (lesson,) = spell([example("ask", "say")], Letters(), begun=lambda _: Beginning("S"), longest=100).lessons
    assert list(lesson.tokens) == [1, *letters("S"), 2, *letters("ask"), 3, 6, *letters("say"), END]
    assert list(lesson.tokens[lesson.given :]) == [*letters("say"), END]


def test_earlier_turns_are_given_as_the_program_has_them() -> None:
    (lesson,) = spell(
        [example("a", "b", "c", "d", system="own")], Letters(), begun=lambda _: Beginning("S"), longest=100
    ).lessons
    turns = [*letters("a"), 3, 6, *letters("b"), END, 5, *letters("c"), 3]
    assert list(lesson.tokens) == [1, *letters("own"), 2, *turns, 6, *letters("d"), END]
    assert lesson.learned == 2


def test_worked_turns_stand_before_what_was_said() -> None:
    begun = Beginning("S", [("x", "y")])
    (lesson,) = spell([example("a", "b")], Letters(), begun=lambda _: begun, longest=5).lessons
    worked = [*letters("x"), 3, 6, *letters("y"), END, 5]
    assert list(lesson.tokens) == [1, *letters("S"), 2, *worked, *letters("a"), 3, 6, *letters("b"), END]


def test_whole_turns_leave_what_is_too_long() -> None:
    long = example("old question", "old answer", "next", "reply", "ask", "say")
    whole = spell([long], Letters(), begun=lambda _: Beginning(""), longest=200)
    assert whole.shortened == 0
    size = len(whole.lessons[0].tokens)
    shorter = spell([long], Letters(), begun=lambda _: Beginning(""), longest=size - 3)
    assert shorter.shortened == 1
    assert "".join(map(chr, shorter.lessons[0].tokens[2:6])) == "next"
    last = spell([long], Letters(), begun=lambda _: Beginning(""), longest=10)
    assert "".join(map(chr, last.lessons[0].tokens[2:5])) == "ask"
    none = spell([long, example("a", "b")], Letters(), begun=lambda _: Beginning(""), longest=6)
    assert (none.too_long, len(none.lessons)) == (1, 1)


def test_the_same_are_held_back_whatever_their_order() -> None:
    lessons = [Lesson((number, number + 1), 1) for number in range(40)]
    train, held = hold_back(lessons, 0.1)
    assert len(held) == 4 and len(train) == 36
    assert set(hold_back(lessons[::-1], 0.1)[1]) == set(held)
    twins = hold_back([*lessons, *held], 0.1)
    assert not set(twins[0]) & set(twins[1])
    assert hold_back(lessons[:1], 0.1) == (lessons[:1], [])
    assert [len(part) for part in hold_back(lessons[:2], 0.1)] == [1, 1]
    assert hold_back(lessons, 0.0) == (lessons, [])
