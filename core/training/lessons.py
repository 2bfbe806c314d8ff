"""Examples as the program would ask and answer them: in tokens, between the frames of the model's own chat template."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from typing import Protocol

import msgspec

from core.model.base import ChatFrames, Token
from core.training.file import Example, Message, Speaker

# So many are held back at least, and stay to be trained on.
_LEAST = 1


class Speller(Protocol):
    """Of a loaded model, what spells texts."""

    @property
    def frames(self) -> ChatFrames: ...

    def tokenize(self, text: str) -> list[Token]: ...

    def ends_reply(self, token: Token) -> bool: ...


class Lesson(msgspec.Struct, frozen=True):
    """An example in tokens. The first `given` of them lead to the answer; the rest is learned."""

    tokens: tuple[Token, ...]
    given: int

    @property
    def learned(self) -> int:
        return len(self.tokens) - self.given


class Beginning(msgspec.Struct, frozen=True):
    """What the program begins a conversation with. `worked`: turns that nobody had, asked and replied."""

    system: str
    worked: Sequence[tuple[str, str]] = ()


class Spelled(msgspec.Struct, frozen=True):
    """Attributes:
    lessons: in the order of the examples.
    shortened: so many lost their oldest turns.
    too_long: so many were left out, because their last turn alone is too long.
    """

    lessons: tuple[Lesson, ...]
    shortened: int = 0
    too_long: int = 0


def spell(
    examples: Sequence[Example], speller: Speller, *, begun: Callable[[Example], Beginning], longest: int
) -> Spelled:
    """Spell examples.

    Args:
        begun: what stands before an example that has no system message.
        longest: what was said, in tokens. Whole turns leave a longer one, the oldest first.
    """
    lessons: list[Lesson] = []
    shortened = too_long = 0
    for example in examples:
        lesson, left = _lesson(example, speller, begun, longest)
        if lesson is None:
            too_long += 1
        else:
            lessons.append(lesson)
            shortened += left
    return Spelled(tuple(lessons), shortened, too_long)


def hold_back(lessons: Sequence[Lesson], share: float) -> tuple[list[Lesson], list[Lesson]]:
    """(trained on, held back): by a hash of each, so that the same are held back in every run, and twins are on the same side."""
    marks = [_mark(lesson) for lesson in lessons]
    distinct = sorted(set(marks))
    count = min(max(round(share * len(distinct)), _LEAST), len(distinct) - _LEAST) if share > 0 else 0
    held = set(distinct[: max(count, 0)])
    return (
        [one for one, mark in zip(lessons, marks, strict=True) if mark not in held],
        [one for one, mark in zip(lessons, marks, strict=True) if mark in held],
    )


def _lesson(
    example: Example, speller: Speller, begun: Callable[[Example], Beginning], longest: int
) -> tuple[Lesson | None, bool]:
    frames, spelled = speller.frames, _spelled_by(speller)
    talk = list(example.asked)
    beginning = Beginning(talk.pop(0).content) if talk[0].role is Speaker.SYSTEM else begun(example)
    head = [*frames.start, *spelled(beginning.system), *frames.after_system]
    for asked, reply in beginning.worked:
        head += [*spelled(asked), *frames.before_reply, *frames.before_answer, *spelled(reply), *frames.after_reply]
    answer = [*frames.before_answer, *spelled(example.answer), *_end(speller)]
    turns = [_turn(talk[at : at + 2], frames, spelled) for at in range(0, len(talk), 2)]
    room = longest - len(answer)
    first = 0
    while first < len(turns) and sum(map(len, turns[first:])) > room:
        first += 1
    if first == len(turns):
        return None, False
    given = head + [token for turn in turns[first:] for token in turn]
    # What stands before every answer isn't the model's to say.
    before = len(given) + len(frames.before_answer)
    return Lesson((*given, *answer), before), first > 0


def _turn(messages: Sequence[Message], frames: ChatFrames, spelled: Callable[[str], list[Token]]) -> list[Token]:
    tokens = [*spelled(messages[0].content), *frames.before_reply]
    for reply in messages[1:]:
        tokens += [*frames.before_answer, *spelled(reply.content), *frames.after_reply]
    return tokens


def _end(speller: Speller) -> list[Token]:
    """What the model is to say when it has answered."""
    frame = speller.frames.after_reply
    for at, token in enumerate(frame, 1):
        if speller.ends_reply(token):
            return list(frame[:at])
    return []


def _spelled_by(speller: Speller) -> Callable[[str], list[Token]]:
    return lambda text: speller.tokenize(text) if text else []


def _mark(lesson: Lesson) -> str:
    return hashlib.sha256(repr(lesson.tokens).encode()).hexdigest()
