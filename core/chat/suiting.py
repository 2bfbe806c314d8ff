"""What advice has to suit. Of what is known, what decides it is told again, right before the question: a small model heeds the note that is
written best, or none.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from core.memory.judges.reading import Judges
from core.memory.learning.address import unquoted
from core.memory.learning.evidence import negates
from core.memory.recall.note import plain
from core.model.base import Encoded
from core.records import MemoryKind

# To be told in which language, since it stands in another one right before the question.
_SUITS = "(Important for this: {}. Suggest only what suits that, and say so first, in {}.)"
_TOLD = re.compile(
    r"\(Important for this: (?P<facts>.*)\. Suggest only what suits that, and say so first, in [^.]*\.\)"
)
_BETWEEN = "; "

# How much more than its nearness to the question it counts that a fact is about health, and that it says what isn't. Advice goes wrong by an
# allergy that is far from what was asked, not by the town somebody lives in.
_HEALTH, _NEGATES = 0.2, 0.1

# From how much on a fact decides, and how much less another one that decides, too, may have.
_DECIDES, _BESIDE = 0.2, 0.1


def deciding(facts: Sequence[str], asked: Encoded, encoded: Sequence[Encoded], judges: Judges) -> list[str]:
    """The facts that advice has to suit, the most important first; two at most.

    Args:
        asked: the message.
        encoded: the facts, as `unquoted` has them.
    """
    readings = judges.read(encoded)
    weights = {
        fact: float(one.vector @ asked.vector)
        + _HEALTH * (reading.about is MemoryKind.HEALTH)
        + _NEGATES * negates(unquoted(fact))
        for fact, one, reading in zip(facts, encoded, readings, strict=False)
        if one.embedder == asked.embedder and reading.kinds
    }
    best = max(weights.values(), default=0.0)
    found = [fact for fact, weight in weights.items() if weight >= max(_DECIDES, best - _BESIDE)]
    return sorted(found, key=lambda fact: -weights[fact])[:2]


def suiting(facts: Sequence[str], spoken: str) -> str:
    """What to tell the model of them.

    Args:
        spoken: the language of the reply, in English; empty if it isn't known.

    Returns:
        Nothing if there is nothing to tell.
    """
    if not facts or not spoken:
        return ""
    return _SUITS.format(_BETWEEN.join(plain(unquoted(fact)).rstrip(".。") for fact in facts), spoken)


def to_suit(note: str) -> list[str]:
    """What a note tells an answer to suit."""
    found = _TOLD.search(note)
    return found["facts"].split(_BETWEEN) if found else []
