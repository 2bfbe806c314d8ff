"""From Enter to the first token: messages that were read while they were typed, beside the same ones sent unread."""

from __future__ import annotations

import random
import time
from collections.abc import Callable
from contextlib import ExitStack
from statistics import median

import psutil

from app.chat.composer import PAUSE_MS
from core import protocol
from core.records import ConversationId, LearningMode, MemoryKind, ReadAlong
from tests.bench.child import until_idle
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row
from tests.end_to_end.core_process import CoreProcess
from tests.starter_model import STARTER

_KNOWN = (
    "You live in Porto with your husband Tomás.",
    "Your sister Clara is a vegetarian and allergic to walnuts.",
    "Your dog is called Bruno; he is afraid of thunder.",
    "You work as a nurse in a children's hospital.",
    "You are learning to play the cello.",
    "You run ten kilometres every Sunday morning.",
    "Your mother's birthday is on 3 March.",
    "You drive a blue car that is twelve years old.",
)

# 8 to 60 words; some are of what is known, some aren't.
_MESSAGES = (
    "What could I cook for Clara this Friday?",
    "Please explain in two sentences how a heat pump manages to warm a house when it is freezing outside.",
    (
        "I have to write a short letter to my landlord because the heating in our flat has not been working since Monday. "
        "Please write it politely but firmly, in at most five sentences."
    ),
    (
        "There was a storm last night and Bruno hid under the bed until the morning. Is there anything that I could do to make "
        "such nights easier for him, apart from closing the shutters and staying with him in the room?"
    ),
    (
        "A friend of mine wants to begin running and asked me for a plan, because she knows that I do it every week. She is fifty, "
        "has not done any sport for years and has a knee that hurts now and then. What would a careful plan for her first four weeks look like?"
    ),
    (
        "My colleagues and I are thinking about how the nights could be shared more fairly on our ward. At the moment, those who have "
        "no children take most of them, which they do not like, and the older ones sleep badly during the day. "
        "Could you suggest two ways in which other hospitals solve this?"
    ),
)

# What was typed, and read, before something else is pasted over it and sent at once.
_REPLACED = "I was wondering whether you could help me with something"

# A word is five characters, as typing is measured.
_WORDS_PER_MINUTE, _CHARACTERS = 40, 5

# How much longer the next key takes before a new word and after a mark; how much chance there is in it.
_NEW_WORD, _AFTER_MARK, _SPREAD = 1.8, 3.0, 0.5


def reading_along(plan: Plan) -> list[Row]:
    """Each message goes to three cores, one after the other: typed, sent at once, and pasted over what was typed and read."""
    messages = _MESSAGES[::3] if plan.quick else _MESSAGES
    arms = (_typed, _sent, _pasted)
    took: dict[Callable[..., None], list[float]] = {arm: [] for arm in arms}
    evaluated: dict[Callable[..., None], list[int]] = {arm: [] for arm in arms}
    with ExitStack() as stack:
        talks = {arm: _Talk(stack, plan) for arm in arms}
        for number, text in enumerate(messages):
            for arm in arms[number % 3 :] + arms[: number % 3]:
                seconds, tokens = talks[arm].turn(text, arm)
                took[arm].append(seconds)
                evaluated[arm].append(tokens)
            progress("  " + ", ".join(f"{took[arm][-1]:.2f} s ({evaluated[arm][-1]} tokens)" for arm in arms))
    rows = []
    for arm, what, goal in ((_typed, "read while it was typed", 0.35), (_pasted, "pasted over what was read", 1.05)):
        share = median(ours / theirs for ours, theirs in zip(took[arm], took[_sent], strict=True))
        rows += [
            Row(
                f"first token after Enter, {what} ({median(evaluated[arm]):.0f} tokens evaluated)",
                median(took[arm]),
                "s",
                None,
                Baseline(f"sent unread ({median(evaluated[_sent]):.0f} tokens evaluated)", median(took[_sent])),
            ),
            Row("  share of it, median of messages", share, "", Goal(goal)),
        ]
    return rows


class _Talk:
    """A conversation with a core of its own."""

    def __init__(self, stack: ExitStack, plan: Plan) -> None:
        stack.enter_context(plan.home())
        self.core = stack.enter_context(CoreProcess("--model", STARTER))
        self.core.hello()
        self.core.ready()
        self.core.ask(protocol.ChangeSettings(learning=LearningMode.OFF, read_along=ReadAlong.ALWAYS), protocol.Done)
        for fact in _KNOWN:
            self.core.ask(protocol.AddMemory(text=fact, kind=MemoryKind.NOTE), protocol.MemorySaved)
        self.conversation = ConversationId(self.core.talk("Hello! Answer in one short sentence.").conversation_id)

    def turn(self, text: str, before: Callable[[_Talk, str], None]) -> tuple[float, int]:
        """Seconds from Enter to the first token, and tokens evaluated in between."""
        until_idle(psutil.Process(self.core.process.pid))
        before(self, text)
        self.core.seen.clear()
        started = time.monotonic()
        self.core.send(protocol.SendMessage(conversation_id=self.conversation, text=text))
        self.core.wait(protocol.TokensGenerated)
        seconds = time.monotonic() - started
        self.core.ask(protocol.StopReply(conversation_id=self.conversation), protocol.Done)
        return seconds, self.core.wait(protocol.TurnFinished).stats.evaluated_tokens

    def read(self, text: str) -> None:
        self.core.ask(protocol.ReadDraft(conversation_id=self.conversation, text=text), protocol.Done)


def _typed(talk: _Talk, text: str) -> None:
    """As the window does: after each pause what stands there is read. Enter is a key as any other."""
    for length, pause_s in _keys(text):
        if pause_s * 1000 >= PAUSE_MS:
            time.sleep(PAUSE_MS / 1000)
            talk.read(text[:length])
            pause_s -= PAUSE_MS / 1000
        time.sleep(pause_s)


def _sent(_talk: _Talk, _text: str) -> None:
    """Nothing of it is seen before."""


def _pasted(talk: _Talk, _text: str) -> None:
    talk.read(_REPLACED)
    until_idle(psutil.Process(talk.core.process.pid))


def _keys(text: str) -> list[tuple[int, float]]:
    """After each key, how much is typed, and the seconds until the next key, which after the last one is Enter."""
    chance = random.Random(text)
    waits = [
        (_AFTER_MARK if typed in ".,?!" else _NEW_WORD if typed == " " else 1.0) * chance.lognormvariate(0, _SPREAD)
        for typed in text[:-1]
    ]
    waits.append(1.0)
    second = len(text) / _CHARACTERS / _WORDS_PER_MINUTE * 60 / sum(waits)
    return [(length, wait * second) for length, wait in enumerate(waits, 1)]
