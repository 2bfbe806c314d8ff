"""Training files: JSON lines in the chat format that trainers read.

An example is `{"messages": [{"role": "user", "content": …}, …, {"role": "assistant", "content": …}]}`; one with a system message begins with it.
A pair is `{"prompt": [messages], "chosen": [an answer], "rejected": [an answer]}`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from pathlib import Path
from typing import Any

import msgspec

from core.errors import InvalidRequest, NotFound, StorageError
from core.records import Role, Taught

# A longer line is no example, in bytes.
_LONGEST_LINE = 4_000_000

# So many broken lines are named.
_NAMED = 5

_SAFE = "Nothing was trained."


class Speaker(StrEnum):
    """Whose message it is."""

    SYSTEM = "system"
    USER = "user"
    ASSISTANT = "assistant"


class Message(msgspec.Struct, frozen=True):
    role: Speaker
    content: str


class Example(msgspec.Struct, frozen=True):
    """Attributes:
    asked: maybe a system message, then the user's and the assistant's in turn; the last is the user's.
    answer: to be learned.
    rejected: of a pair, the answer that isn't wanted; empty: there is none.
    """

    asked: tuple[Message, ...]
    answer: str
    rejected: str = ""


class _Line(msgspec.Struct, frozen=True):
    """Fields that are for other programs are passed over."""

    messages: tuple[Message, ...] = ()
    prompt: tuple[Message, ...] = ()
    chosen: tuple[Message, ...] = ()
    rejected: tuple[Message, ...] = ()


_lines = msgspec.json.Decoder(_Line)


class BrokenLine(msgspec.Struct, frozen=True):
    """`number`: from 1, as editors count."""

    number: int
    why: str


class Read(msgspec.Struct, frozen=True):
    """What a training file holds."""

    examples: tuple[Example, ...]
    broken: tuple[BrokenLine, ...] = ()


def read_file(path: Path, *, skip_broken: bool = False) -> Read:
    """Read a training file.

    Args:
        skip_broken: lines that are no examples are left out; else there may be none.

    Raises:
        NotFound: there is no such file.
        StorageError: it can't be read.
        InvalidRequest: it has lines that are no examples, or no examples.
    """
    examples: list[Example] = []
    broken: list[BrokenLine] = []
    for number, line in _numbered(path):
        try:
            examples.append(_example(line))
        except ValueError as error:
            broken.append(BrokenLine(number, str(error)))
    if broken and not skip_broken:
        raise _refusal(path, broken)
    if not examples:
        raise InvalidRequest(
            f"{path.name} has no examples.",
            safe=_SAFE,
            next_step="Give answers a thumb up, export what you taught, and train on that.",
        )
    return Read(tuple(examples), tuple(broken))


def written(examples: Iterable[Taught]) -> Iterator[bytes]:
    """The lines of a training file."""
    for one in examples:
        asked = [_message(each.role, each.text) for each in one.asked]
        answer = [_message(Role.ASSISTANT, one.answer)]
        whole: dict[str, Any] = {"messages": asked + answer}
        if one.rejected:
            whole = {"prompt": asked, "chosen": answer, "rejected": [_message(Role.ASSISTANT, one.rejected)]}
        yield msgspec.json.encode(whole) + b"\n"


def _message(role: Role, text: str) -> dict[str, str]:
    return {"role": role.value, "content": text}


def _numbered(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with path.open("rb") as file:
            for number, line in enumerate(iter(lambda: file.readline(_LONGEST_LINE), b""), 1):
                bare = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
                if bare.strip():
                    yield number, bare
                while len(line) == _LONGEST_LINE and not line.endswith(b"\n"):
                    line = file.readline(_LONGEST_LINE)
    except FileNotFoundError as error:
        raise NotFound(f"There is no file {path}.", safe=_SAFE, next_step="Check the path.") from error
    except OSError as error:
        raise StorageError(
            f"{path.name} can't be read.", safe=_SAFE, next_step="Check the permissions of the file.", detail=str(error)
        ) from error


def _example(line: bytes) -> Example:
    """Raises ValueError: it is none; says why."""
    if len(line) >= _LONGEST_LINE:
        raise ValueError("it is too long")
    try:
        whole = _lines.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise ValueError(f"it isn't JSON in the chat format ({error})") from error
    if whole.prompt or whole.chosen:
        return Example(_asked(whole.prompt), _answer(whole.chosen), _answer(whole.rejected) if whole.rejected else "")
    if not whole.messages:
        raise ValueError("it has no messages")
    if whole.messages[-1].role is not Speaker.ASSISTANT:
        raise ValueError("it has no answer: its last message isn't the assistant's")
    return Example(_asked(whole.messages[:-1]), _answer(whole.messages[-1:]))


def _asked(messages: Sequence[Message]) -> tuple[Message, ...]:
    talk = [one for one in messages if one.role is not Speaker.SYSTEM]
    if len(messages) - len(talk) > 1 or (len(talk) < len(messages) and messages[0].role is not Speaker.SYSTEM):
        raise ValueError("only its first message can be the system's")
    if any(one.role is not (Speaker.ASSISTANT if at % 2 else Speaker.USER) for at, one in enumerate(talk)):
        raise ValueError("user and assistant don't speak in turn")
    if not len(talk) % 2:
        raise ValueError("nobody asks what is answered")
    if any(not one.content.strip() for one in talk):
        raise ValueError("one of its messages is empty")
    return tuple(messages)


def _answer(messages: Sequence[Message]) -> str:
    if len(messages) != 1 or messages[0].role is not Speaker.ASSISTANT:
        raise ValueError("an answer is one message of the assistant's")
    if not messages[0].content.strip():
        raise ValueError("its answer is empty")
    return messages[0].content


def _refusal(path: Path, broken: Sequence[BrokenLine]) -> InvalidRequest:
    named = "; ".join(f"line {one.number}: {one.why}" for one in broken[:_NAMED])
    more = f"; and {len(broken) - _NAMED} more" if len(broken) > _NAMED else ""
    return InvalidRequest(
        f"{path.name} has lines that are no examples. {named}{more}.",
        safe=_SAFE,
        next_step="Mend them, or leave them out with --skip-broken.",
    )
