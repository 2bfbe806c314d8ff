"""Questions whose answers are known, to see whether recall finds them."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from core.model.base import Delta, LanguageModel, Purpose
from core.records import Memory, RecalledItem, Sampling
from core.storage.words import content_words
from core.storage.words_east_asian import is_unspaced

_SAMPLING = Sampling(temperature=0.0, top_k=1, top_p=1.0, min_p=0.0, repeat_penalty=1.0, seed=0)
_LONGEST_TOKENS = 32
_LONGEST = 120

_TASK = (
    "You are given a fact that an assistant remembers about its user. Write the question that the user would ask to be"
    " told this fact, in the first person and in the language of the fact. Write nothing but the question."
)
_EXAMPLES = (
    ("You are allergic to peanuts", "What am I allergic to?"),
    ("Your sister Clara lives in Porto", "Where does my sister Clara live?"),
    ("You work as a nurse", "What is my job?"),
    ("你的狗叫豆豆", "我的狗叫什么名字？"),
    ("你在杭州工作", "我在哪里工作？"),
)


def question_by_model(model: LanguageModel, memory: Memory, stop: threading.Event) -> str | None:
    """A question that a memory answers, in the model's words; None if `stop` was set, or what it wrote is no question.

    Raises:
        ModelError: the model couldn't evaluate the prompt.
    """
    frames, tokenize = model.frames, model.tokenize
    prompt = [*frames.start, *tokenize(_TASK), *frames.after_system]
    for fact, question in _EXAMPLES:
        prompt += [
            *tokenize(fact),
            *frames.before_reply,
            *frames.before_answer,
            *tokenize(question),
            *frames.after_reply,
        ]
    prompt += [*tokenize(memory.text), *frames.before_reply, *frames.at_once]
    steps = model.generate(
        prompt, sampling=_SAMPLING, max_tokens=_LONGEST_TOKENS, stop=stop, purpose=Purpose.BACKGROUND
    )
    written = "".join(step.text for step in steps if isinstance(step, Delta)).strip()
    if stop.is_set():
        return None
    question = written.splitlines()[0].strip() if written else ""
    return question if question.endswith(("?", "？")) and len(question) <= _LONGEST else None


def question_by_words(memory: Memory) -> str:
    """The words of a memory without the last one, which mostly is what one would ask for."""
    words = content_words(memory.text)
    asked = words[: max(1, len(words) - 1)]
    return ("".join(asked) + "？") if is_unspaced(memory.text) else (" ".join(asked) + "?")


def place(memory: Memory, items: Sequence[RecalledItem]) -> int | None:
    """Where recall brought a memory, or the message it came from: 1 is the first; None: not at all."""
    for at, item in enumerate(items, 1):
        if item.memory_id == memory.id or (item.message_id is not None and item.message_id == memory.source_message_id):
            return at
    return None
