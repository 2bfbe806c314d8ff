"""What a message asks for that is told and asked in several sentences, or that a number in it answers: the judges read it as one text, in which
"we move to Nagoya in May! what do people eat there?" asks for a fact of the user's life.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.memory.judges.reading import Judgment, Reading
from core.memory.learning.evidence import numbers
from core.memory.learning.message import statements
from core.memory.sentences import sentences

# Probability from which a sentence surely states something, or asks for something of the user's life.
_STATES, _ASKS = 0.6, 0.5

# Sentences that are looked at. What is longer is a text.
MOST_SENTENCES = 4

_HOW_MUCH, _ADVICE = "ask.own:howmuch", "ask.advice"


def asks_memory(reading: Reading) -> float:
    """How likely memory may have what a text asks for, be it one fact, all that is known or what was said; advice aside."""
    return reading[Judgment.CALLS] - reading.kinds.get(_ADVICE, 0.0)


def answers_itself(text: str, reading: Reading, parts: Sequence[Reading]) -> bool:
    """Memory isn't asked for what seems to be asked for: it is to be worked out from a number that is told before, or is a question about the
    world that follows something told.

    Args:
        parts: the sentences of the message, if it has several.
    """
    if reading.kinds.get(_HOW_MUCH, 0.0) >= asks_memory(reading) / 2 and numbers(_before_last(text)):
        return True
    told = any(one[Judgment.STATES] >= _STATES for one in parts)
    return told and not any(asks_memory(one) >= _ASKS for one in parts)


def _before_last(text: str) -> str:
    """What stands before the last clause. A number in a question says what it is about: "how much were the 2 tickets?"."""
    said = sentences(text)
    return text[: text.rfind(statements(said[-1])[-1])] if said else ""
