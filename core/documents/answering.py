"""Do the passages that were found answer the question?

On a subject that the library is about, passages are always found, and a model that is told them finds an answer in anything. Two things
together tell better: how far the best passage stands out from the others, for what answers a question does; and how likely the model itself
is to say yes, asked before it answers, by the probabilities of its tokens. Both are weighed by a logistic regression, whose weights come
from `make judges`.
"""

from __future__ import annotations

import math
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path

import msgspec

from core.documents.judges import FOLDER
from core.records import DocumentPassage

# The best passage is held against the one so far behind it.
_BEHIND = 14

# Of the model's own word, no more than this counts, in logarithms of odds: it may be very sure, and wrong.
_MOST = 6.0

# Below this they don't answer. To keep silent about what stands there is as bad as to make something up, and the user sees it less.
_LEAST = 0.5

# What the model is asked in place of the question, behind the same passages, and what it may reply.
ASKED = "(These are passages of the user's documents. Do they state the answer to the question below? Reply Yes or No, and nothing else.)\n\n{}"
YES, NO = "Yes", "No"


class Doubt(msgspec.Struct, frozen=True):
    """A question that passages were found for.

    Attributes:
        features: of what was found, by name.
        language: to reply in, two letters; empty: it isn't known.
    """

    features: Mapping[str, float]
    language: str = ""


def features_of(passages: Sequence[DocumentPassage]) -> dict[str, float]:
    """What the search says of it.

    Args:
        passages: all that were found, best first.
    """
    best, behind = passages[0], passages[min(_BEHIND, len(passages) - 1)]
    # Of few passages nothing can stand out.
    stands_out = best.score - behind.score if len(passages) > _BEHIND else best.score
    return {"stands_out": stands_out, "words": best.features["nearby_words"]}


class AnswerJudge:
    """Says how likely passages answer a question.

    Args:
        weights: by feature; "yes" is the model's word, "" is added.
    """

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights

    def likely(self, features: Mapping[str, float], yes: float) -> float:
        """Args:
        yes: share of the model's word.
        """
        odds = math.log(max(yes, 1e-9)) - math.log(max(1 - yes, 1e-9))
        whole = {**features, "yes": min(_MOST, max(-_MOST, odds)), "": 1.0}
        return 1 / (1 + math.exp(-sum(weight * whole[name] for name, weight in self._weights.items())))

    def answers(self, features: Mapping[str, float], yes: float) -> bool:
        """Likely enough to have the model answer."""
        return self.likely(features, yes) >= _LEAST

    def is_sure(self, features: Mapping[str, float]) -> bool:
        """They answer it whatever the model says."""
        return self.answers(features, 0.0)


def load_answer_judge(file: Path = FOLDER / "answers.toml") -> AnswerJudge:
    """Raises OSError, ValueError: the file is missing or damaged: the installation is broken."""
    with file.open("rb") as opened:
        return AnswerJudge(msgspec.convert(tomllib.load(opened)["weights"], dict[str, float]))
