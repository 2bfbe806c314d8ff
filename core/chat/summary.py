"""Summaries of turns that leave the prompt, each made from the one before it and what was said since (MemGPT's recursive summary).

A small model summarises badly at times. Sentences that say what nobody said are left out; if none is left, the summary goes
on with the user's own sentences.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from core.memory.blocks import estimate_tokens
from core.memory.learning.evidence import all_stems, names, numbers
from core.memory.learning.prompts import Prompts
from core.memory.recall.note import spoken_date
from core.memory.sentences import sentences
from core.model.base import BACKGROUND_CONTEXT, Delta, LanguageModel, Purpose, Token
from core.records import Message, Role, Sampling
from core.storage.words import content_stems
from core.storage.words_east_asian import is_unspaced

# Greedy, and hard on repetition: small models go in circles here.
_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.15, seed=0)

# In tokens. Instructions, what is read at once, the summary before it and the new one fit the background state.
_LONGEST_SUMMARY = 240
_READ_AT_ONCE = 700

# Share of the window that a summary may take: it stands beside the head and must leave room for turns.
_SHARE_OF_WINDOW = 1 / 12

# Characters of one message that are read: the rest of a pasted document matters little later.
_LONGEST_MESSAGE = 600

# Minutes of a small model may be a copy of what was said.
_LABEL = re.compile(r"^(?:(?:the )?(?:user|assistant)|用户|助手)[:：]\s*", re.IGNORECASE)

# How minutes speak of those who talk, and the share of a sentence's other words that must have been said.
_MINUTES = frozenset(
    [
        "user",
        "assistant",
        "asked",
        "answered",
        "told",
        "mentioned",
        "wants",
        "suggested",
        "用户",
        "助手",
        "提到",
        "告诉",
        "建议",
        "表示",
        "询问",
        "决定",
    ]
)
_SAID = 0.6

_NONE = "(none)"
_ASKED = "The minutes so far:\n{}\n\nWhat was said next:\n{}\n\nWrite the new minutes."


def longest_summary(context_length: int) -> int:
    """How long a summary may get, in tokens as estimated, in a window of so many."""
    return min(_LONGEST_SUMMARY, int(context_length * _SHARE_OF_WINDOW))


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
        prompts: how to continue a summary, with examples.
    """

    def __init__(self, model: LanguageModel, prompts: Prompts) -> None:
        self._model = model
        self._window = min(model.context_length, BACKGROUND_CONTEXT)
        self._longest = longest_summary(model.context_length)
        # By whether they are for Chinese, Japanese or Korean: a small model writes in the language of its last example.
        self._beginnings = {cjk: _beginning(model, prompts, self._window // 3, cjk=cjk) for cjk in (False, True)}
        longest_beginning = max(map(len, self._beginnings.values()))
        room = self._window - longest_beginning - 2 * self._longest  # for the summary before and the new one
        self._read_at_once = min(_READ_AT_ONCE, 3 * room // 4)

    def go_on(self, progress: Progress, stop: threading.Event) -> bool:
        """Read the next messages into the summary. False if `stop` was set first: `progress` is then as it was.

        Raises:
            ModelError: the model couldn't evaluate the prompt.
        """
        read = _next_part(progress.rest, self._read_at_once)
        prompt = self._prompt(progress.text, read)
        while len(read) > 1 and len(prompt) + self._longest >= self._window:  # more tokens than estimated
            del read[len(read) // 2 :]
            prompt = self._prompt(progress.text, read)
        generation = self._model.generate(
            prompt, sampling=_SAMPLING, max_tokens=self._longest, stop=stop, purpose=Purpose.BACKGROUND
        )
        written = "".join(step.text for step in generation if isinstance(step, Delta))
        if stop.is_set():
            return False
        progress.text = _checked(written, progress.text, read, self._longest)
        del progress.rest[: len(read)]
        return True

    def _prompt(self, before: str, read: Sequence[Message]) -> list[Token]:
        asked = _ASKED.format(before or _NONE, "\n".join(_lines(read)))
        frames = self._model.frames
        beginning = self._beginnings[_is_cjk("".join(message.text for message in read))]
        return [*beginning, *self._model.tokenize(asked), *frames.before_reply, *frames.at_once]


def _beginning(model: LanguageModel, prompts: Prompts, room: int, *, cjk: bool) -> list[Token]:
    """The instructions, and the examples of the same language if they fit."""
    frames, tokenize = model.frames, model.tokenize
    instructions = [*frames.start, *tokenize(prompts.summary), *frames.after_system]
    tokens = list(instructions)
    for example in prompts.summary_examples:
        if _is_cjk(example.given) is cjk:
            tokens += tokenize(example.given)
            tokens += [*frames.before_reply, *frames.before_answer]
            tokens += tokenize(example.summary)
            tokens += frames.after_reply
    return tokens if len(tokens) <= room else instructions


def _is_cjk(text: str) -> bool:
    """A good part of it is: a name or a quoted word isn't enough."""
    return is_unspaced(text)


def _next_part(messages: Sequence[Message], room: int) -> list[Message]:
    part: list[Message] = []
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


def _checked(written: str, before: str, read: Sequence[Message], longest: int) -> str:
    """What of a summary can be kept: sentences that the texts it was made from bear out, each once."""
    source = "\n".join([before, *(message.text for message in read), *(spoken_date(one.created_at) for one in read)])
    kept = [one for one in _distinct(_attributed(sentences(written), before, read)) if borne_out(one, source)]
    # Cut off in the middle of a sentence, at the limit.
    if kept and not written.rstrip().endswith(kept[-1][-1:]):
        kept.pop()
    if not kept:
        own = [
            sentence
            for message in read
            if message.role is Role.USER
            for sentence in sentences(message.text)[:3]
            if len(content_stems(sentence)) > 1
        ]
        kept = [*sentences(before), *(_quoted(Role.USER, sentence) for sentence in own)]
    while len(kept) > 1 and sum(map(estimate_tokens, kept)) > longest:
        del kept[0]  # the oldest
    return " ".join(kept)[: 8 * longest]


def _attributed(written: Sequence[str], before: str, read: Sequence[Message]) -> Iterator[str]:
    """The sentences of a summary, those in somebody's own words as quotations: "I" would be nobody in minutes."""
    for sentence in written:
        bare = _LABEL.sub("", sentence)
        speaker = next((message.role for message in read if len(bare) > 3 and bare in message.text), None)
        if bare in before or speaker is None:
            yield bare
        else:
            yield _quoted(speaker, bare)


def _quoted(speaker: Role, sentence: str) -> str:
    if is_unspaced(sentence):
        return f"{'用户' if speaker is Role.USER else '助手'}说：{sentence}"
    return f"The {'user' if speaker is Role.USER else 'assistant'} said: {sentence}"


def _distinct(parts: Iterable[str]) -> list[str]:
    return list(dict.fromkeys(part for part in parts if any(character.isalnum() for character in part)))


def borne_out(sentence: str, source: str) -> bool:
    """A sentence of the minutes says no more than a source: its numbers and names stand there, and most of its words."""
    said = source.lower()
    if not numbers(sentence) <= numbers(source) or any(name not in said for name in names(sentence) - _MINUTES):
        return False
    stems = content_stems(sentence) - content_stems(" ".join(_MINUTES))
    return bool(stems) and len(stems & all_stems(source)) >= _SAID * len(stems)
