"""Summaries of turns that leave the prompt, each made from the one before it and what was said since (MemGPT's recursive summary).

A small model summarises badly at times. Sentences that say what nobody said are left out; if none is left, the summary goes
on with the user's own sentences.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence

import msgspec

from core.memory.blocks import estimate_tokens
from core.memory.evidence import borne_out
from core.memory.prompt_note import spoken_date
from core.memory.sentences import sentences
from core.model.base import Delta, LanguageModel, Purpose
from core.records import Message, Role, Sampling

# Greedy, and hard on repetition: small models go in circles here.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.15, seed=0)

# In tokens. What is read at once, the summary before it and the new one fit the background state.
LONGEST_SUMMARY = 240
_READ_AT_ONCE = 900

# Characters of one message that are read: the rest of a pasted document matters little later.
_LONGEST_MESSAGE = 600

_NONE = "(none)"
_ASKED = "The minutes so far:\n{}\n\nWhat was said next:\n{}\n\nWrite the new minutes."


class Progress(msgspec.Struct):
    """A summary in the making.

    Attributes:
        text: the summary as far as it has come.
        rest: messages that are still to be read.
    """

    text: str
    rest: list[Message]


class Summarizer:
    """Writes summaries with a language model. Lives and works on the model worker.

    Args:
        instructions: how to continue a summary.
    """

    def __init__(self, model: LanguageModel, instructions: str) -> None:
        self._model = model
        self._instructions = instructions

    def go_on(self, progress: Progress, stop: threading.Event) -> bool:
        """Read the next messages into the summary. False if `stop` was set first: `progress` is then as it was.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """
        read = _next_part(progress.rest)
        said = "\n".join(_lines(read))
        frames, tokenize = self._model.frames, self._model.tokenize
        prompt = [
            *frames.start,
            *tokenize(self._instructions),
            *frames.after_system,
            *tokenize(_ASKED.format(progress.text or _NONE, said)),
            *frames.before_reply,
        ]
        generation = self._model.generate(
            prompt, sampling=_SAMPLING, max_tokens=LONGEST_SUMMARY, stop=stop, purpose=Purpose.BACKGROUND
        )
        written = "".join(step.text for step in generation if isinstance(step, Delta))
        if stop.is_set():
            return False
        progress.text = _checked(written, progress.text, read)
        del progress.rest[: len(read)]
        return True


def _next_part(messages: Sequence[Message]) -> list[Message]:
    part: list[Message] = []
    room = _READ_AT_ONCE
    for message in messages:
        room -= estimate_tokens(message.text[:_LONGEST_MESSAGE]) + 4
        if part and room < 0:
            break
        part.append(message)
    return part


def _lines(messages: Sequence[Message]) -> Iterator[str]:
    day = ""
    for message in messages:
        if (spoken := spoken_date(message.created_at)) != day:
            day = spoken
            yield f"(on {day})"
        speaker = "User" if message.role is Role.USER else "Assistant"
        yield f"{speaker}: {' '.join(message.text[:_LONGEST_MESSAGE].split())}"


def _checked(written: str, before: str, read: Sequence[Message]) -> str:
    """What of a summary can be kept: sentences that the texts it was made from bear out, each once."""
    source = "\n".join([before, *(message.text for message in read), *(spoken_date(one.created_at) for one in read)])
    kept = [one for one in _distinct(sentences(written)) if borne_out(one, source)]
    # Cut off in the middle of a sentence, at the limit.
    if kept and not written.rstrip().endswith(kept[-1][-1:]):
        kept.pop()
    if not kept:
        own = [sentence for message in read if message.role is Role.USER for sentence in sentences(message.text)[:2]]
        kept = [*sentences(before), *(f"The user said: {sentence}" for sentence in own)]
    while len(kept) > 1 and sum(map(estimate_tokens, kept)) > LONGEST_SUMMARY:
        del kept[0]  # the oldest
    return " ".join(kept)[: 8 * LONGEST_SUMMARY]


def _distinct(parts: Sequence[str]) -> list[str]:
    return list(dict.fromkeys(part for part in parts if any(character.isalnum() for character in part)))
