"""What a message asks for, as far as recall needs to know: whether memory can matter to it at all."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from core.memory.judges.reading import UNREAD, Judgment, Reading

# How many letters a shortened name has.
_SHORTENED = (3, 4)

# A fact that is told may call for what is known beside it, though less than a question does.
_FACT_CALLS = 0.7

# Where nobody can judge, words have to speak clearly.
_UNREAD_CALLS = 0.3

# What is asked for more surely than not.
ASKED = 0.5

# What a question asks for, as the kinds of text call it.
_ASKS_FOR = "ask.own:"


class Question(msgspec.Struct, frozen=True):
    """How a message bears on memory; probabilities where nothing else is said.

    Attributes:
        calls: memory may have what it needs.
        refers_back: it asks for what was said earlier.
        user_named, assistant_named: the user or the assistant is called by name.
        asks_fact: it asks for a plain fact of the user's life, not for advice.
        asks_advice: it asks for advice, for something to be made, or tells of something the user may do: what is known of them may bear on it.
        asks_all: it asks for whatever is known about the user.
        asks_for: what sort of thing: who, where, when, howmuch, what, why.
        impersonal: it is a task, or a question about the world: whom it names needn't be whom the user knows by that name.
        idle: it is said to say something: a greeting, thanks.
    """

    calls: float
    refers_back: float
    user_named: bool
    assistant_named: bool
    asks_fact: float
    asks_advice: float
    asks_all: float
    asks_for: Mapping[str, float]
    impersonal: float = 0.0
    idle: float = 0.0

    @property
    def names_someone(self) -> bool:
        return self.user_named or self.assistant_named


def read_question(
    readings: Sequence[Reading], text: str = "", user_name: str = "", assistant_name: str = ""
) -> Question:
    """What a message asks for.

    Args:
        readings: of the message, and of its sentences if it has several: a question after a long story is one all the same.
            None: nobody could read it.
        user_name, assistant_name: what the two are called, as far as it is known.
    """
    parts = readings or (UNREAD,)
    asking = max(parts, key=lambda part: part[Judgment.CALLS])
    impersonal = max(parts[0][Judgment.TASK], parts[0].kinds.get("ask.world", 0.0))
    # "A friend asks me to run with her" asks nothing, and a bad knee bears on it as on a wish for advice.
    # What stands in a text to be worked on is no plan of the user's.
    considers = parts[0].considers if impersonal > ASKED else max(part.considers for part in parts)
    own = sum(share for kind, share in asking.kinds.items() if kind.startswith(_ASKS_FOR)) or 1.0
    return Question(
        calls=max(considers, *(max(part[Judgment.CALLS], _FACT_CALLS * part[Judgment.STATES]) for part in parts))
        if readings
        else _UNREAD_CALLS,
        refers_back=max(part[Judgment.ASKS_BACK] for part in parts) if readings else 0.0,
        user_named=names_in(text, user_name),
        assistant_named=names_in(text, assistant_name),
        asks_fact=asking[Judgment.ASKS_OWN],
        asks_advice=max(asking.kinds.get("ask.advice", 0.0), considers),
        asks_all=parts[0].kinds.get("ask.all", 0.0),
        asks_for={
            kind.removeprefix(_ASKS_FOR): share / own * asking[Judgment.ASKS_OWN]
            for kind, share in asking.kinds.items()
            if kind.startswith(_ASKS_FOR)
        },
        impersonal=impersonal,
        idle=parts[0].kinds.get("chat", 0.0),
    )


def names_in(text: str, name: str) -> bool:
    """The person of this name is named."""
    return bool(name) and bool(_name_pattern(name).search(text))


def without_names(text: str, *names: str) -> str:
    """The text without these names; as it is if nothing else is in it."""
    rest = text
    for name in names:
        if name:
            rest = _name_pattern(name).sub(" ", rest)
    return " ".join(rest.split()) or text


def _name_pattern(name: str) -> re.Pattern[str]:
    """A name, with or without an ending; its first letters too, as people shorten names: "Mel" for "Melanie". A format, not language."""
    short = "|".join(re.escape(name[:length]) for length in _SHORTENED if length < len(name) - 1 and name.isalpha())
    either = rf"(?i:{re.escape(name)})" + (f"|{short}" if short else "")
    return re.compile(rf"(?<!\w)(?:{either})(?:s?['’]s?)?(?!\w)")
