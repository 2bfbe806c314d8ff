"""A conversation on its way to a server: from the prompt's tokens back to messages.

The core builds prompts of tokens; servers take messages. So a server's model has a vocabulary of its own, in which a token spells
out its piece of text: nothing has to be looked up to read it, and any text can be cut into as many tokens as it counts for.
"""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Sequence

import msgspec

from core.model.base import ChatFrames, Token

# Below 256: a piece of text is a number with a leading byte of 1, so only the empty piece is smaller, and is 1.
_SYSTEM, _USER, _ASSISTANT = 2, 3, 4
_ROLES = {_SYSTEM: "system", _USER: "user", _ASSISTANT: "assistant"}

FRAMES = ChatFrames(start=(_SYSTEM,), after_system=(_USER,), before_reply=(_ASSISTANT,), after_reply=(_USER,))

# What servers leave away of earlier replies, too; a template may take it for an instruction.
_REASONING = re.compile(r"\A\s*<think>.*?(</think>\s*|\Z)", re.DOTALL)

# What common vocabularies have tokens for: a character of Chinese, Japanese or Korean, a word or a part of one, a digit, a mark, and
# more space than one.
_PARTS = re.compile(
    r"(?P<wide>[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\U00020000-\U0003ffff])"
    r"|(?P<latin>[A-Za-z]+)|(?P<word>[^\W\d_]+)|\d|(?P<picture>[\U00010000-\U0010ffff])|[^\w\s]|_|\n\s*|[ \t]{2,}"
)

# Characters of a token, by the kind of part; a little less, so that what is said to fit does.
_LENGTHS = {"latin": 5, "word": 2, "picture": 0.4}


class SentMessage(msgspec.Struct, frozen=True):
    """A message as the protocol of OpenAI has it."""

    role: str
    content: str


class SentPrompt(msgspec.Struct, frozen=True):
    """A prompt as messages.

    Attributes:
        opening: what the reply has to begin with.
    """

    messages: tuple[SentMessage, ...]
    opening: str


def piece(text: str) -> Token:
    """The token that spells a text."""
    return int.from_bytes(b"\x01" + text.encode("utf-8", "replace"), "big")


def pieces(text: str, count: int) -> list[Token]:
    """A text as `count` tokens of about the same length."""
    step = len(text) / max(count, 1)
    places = [round(number * step) for number in range(count + 1)]
    return [piece(text[start:end]) for start, end in itertools.pairwise(places)]


def estimated_tokens(text: str) -> int:
    """About how many tokens a server's model makes of a text: rather more than less."""
    return sum(
        math.ceil(len(part[0]) / _LENGTHS.get(part.lastgroup or "", len(part[0]))) for part in _PARTS.finditer(text)
    )


def text_of(tokens: Sequence[Token]) -> str:
    """What tokens spell."""
    return b"".join(token.to_bytes((token.bit_length() + 7) // 8, "big")[1:] for token in tokens).decode(
        "utf-8", "replace"
    )


def read_prompt(prompt: Sequence[Token]) -> SentPrompt:
    """The messages of a prompt whose last frame is the one before the reply."""
    messages: list[SentMessage] = []
    role, begun = 0, 0
    for place, token in [*enumerate(prompt), (len(prompt), _ASSISTANT)]:
        if token not in _ROLES:
            continue
        if role:
            text = text_of(prompt[begun:place])
            if role == _ASSISTANT and place < len(prompt):
                text = _REASONING.sub("", text)
            messages.append(SentMessage(_ROLES[role], text))
        role, begun = token, place + 1
    opening = messages.pop().content if messages and messages[-1].role == "assistant" else ""
    return SentPrompt(tuple(one for one in messages if one.content or one.role != "system"), opening)
