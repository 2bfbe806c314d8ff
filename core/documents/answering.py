"""Do the passages that were found answer the question?

On a subject that the library is about, passages are always found, and a model that is told them finds an answer in anything. Two things
together tell better: how far the best passage stands out from the others, for what answers a question does; and how likely the model itself
is to say yes, asked before it answers, by the probabilities of its tokens. Both are weighed by a logistic regression.

Models say yes more or less readily. So each is asked once about a passage that answers one question and doesn't answer another: what lies
between is its measure. A model that doesn't tell these apart isn't asked.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Sequence
from pathlib import Path

import msgspec

from core.documents.judges import FOLDER
from core.records import DocumentPassage

# The best passage is held against the one so far behind it; where there are fewer, nothing is known.
_BEHIND = 14

# A model whose logarithms of odds for the two examples are no further apart than this, in halves, doesn't tell.
_APART = 0.5

# So much of its measure counts at most: a model may be very sure, and wrong.
_MOST = 2.0

# Below this they don't answer. To be silent about what stands there is as bad as to make something up.
_LEAST = 0.5

# What the model is asked in place of the question, behind the same passages, and what it may reply.
ASKED = "(These are passages of the user's documents. Do they state the answer to the question below? Reply Yes or No, and nothing else.)\n\n{}"
YES, NO = "Yes", "No"

# What a model is measured by.
EXAMPLE = (
    "The pump of the ferry was overhauled in May 2019 by Halvorsen & Sons. It draws 40 litres a minute and has to be greased every 300"
    " hours. Spare seals are kept in the engine room."
)
ANSWERED, UNANSWERED = "How often does the pump have to be greased?", "What did the overhaul of the pump cost?"


class Doubt(msgspec.Struct, frozen=True):
    """A question that passages were found for.

    Attributes:
        stands_out: by how much the best passage's score is above others'; None: there are too few others.
        language: to reply in, two letters; empty: it isn't known.
    """

    stands_out: float | None
    language: str = ""


class Measure(msgspec.Struct, frozen=True):
    """How readily a model says yes: the middle between the two examples and half of what is between them, as logarithms of odds."""

    middle: float
    half: float

    @classmethod
    def of(cls, answered: float, unanswered: float) -> Measure | None:
        """Of a model that tells the two apart; else None.

        Args:
            answered, unanswered: how likely it says yes to each.
        """
        high, low = log_odds(answered), log_odds(unanswered)
        return cls((high + low) / 2, (high - low) / 2) if high - low > 2 * _APART else None

    def __call__(self, yes: float) -> float:
        """Of a share: 1 as where a passage answers, -1 as where it doesn't."""
        return min(_MOST, max(-_MOST, (log_odds(yes) - self.middle) / self.half))


class Weights(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What each thing counts.

    Attributes:
        usual: stands for `Doubt.stands_out` where that isn't known.
        added: whatever the others are.
    """

    yes: float
    stands_out: float
    usual: float
    added: float


class AnswerJudge:
    """Says how likely passages answer a question."""

    def __init__(self, weights: Weights) -> None:
        self._weights = weights

    def likely(self, doubt: Doubt, yes: float) -> float:
        """Args:
        yes: what the model says, by its measure.
        """
        weights = self._weights
        stands_out = weights.usual if doubt.stands_out is None else doubt.stands_out
        return 1 / (1 + math.exp(-(weights.yes * yes + weights.stands_out * stands_out + weights.added)))

    def answers(self, doubt: Doubt, yes: float) -> bool:
        """Likely enough to have the model answer."""
        return self.likely(doubt, yes) >= _LEAST

    def is_sure(self, doubt: Doubt) -> bool:
        """They answer it whatever the model says."""
        return self.answers(doubt, -_MOST)


def doubt_of(passages: Sequence[DocumentPassage], language: str) -> Doubt:
    """What the search says of it.

    Args:
        passages: all that were found, best first.
    """
    if len(passages) <= _BEHIND:
        return Doubt(None, language)
    return Doubt(passages[0].score - passages[_BEHIND].score, language)


def load_answer_judge(file: Path = FOLDER / "answers.toml") -> AnswerJudge:
    """Raises OSError, ValueError: the file is missing or damaged: the installation is broken."""
    with file.open("rb") as opened:
        return AnswerJudge(msgspec.convert(tomllib.load(opened), Weights))


def log_odds(share: float) -> float:
    """The logarithm of the odds of a share."""
    return math.log(max(share, 1e-9)) - math.log(max(1 - share, 1e-9))
