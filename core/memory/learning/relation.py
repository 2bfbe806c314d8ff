"""How a new fact relates to a known one, in any language.

A judge compares the two: how near they are in meaning, which part of each is said in the other (token by token), their words,
names and numbers, and whether the new one says that something changed. It was trained on pairs in fourteen languages
(resources/judges/texts/relations.tsv, `make judges`).
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import Judgment, Reading
from core.memory.learning.evidence import content_stems, names, negates, numbers
from core.model.base import READABLE, Encoded


class Relation(StrEnum):
    """What a new fact is to a known one; in the order of the judge's weights."""

    APART = "apart"  # both can hold
    FULLER = "fuller"  # says it, and more
    REPLACES = "replaces"  # can't hold beside it: the newer one counts
    SAME = "same"  # says nothing beyond it


class Compared(msgspec.Struct, frozen=True):
    """A fact with what is needed to compare it. `encoded`: as something that may be found, not as a question."""

    text: str
    encoded: Encoded
    reading: Reading


def pair_features(known: Compared, new: Compared) -> npt.NDArray[np.float32]:
    """What the judge reads of two facts; language-neutral."""
    one, other = known.encoded, new.encoded
    words, known_words = content_stems(new.text), content_stems(known.text)
    shared = len(words & known_words)
    before, now = numbers(known.text), numbers(new.text)
    said, said_before = new.text.lower(), known.text.lower()
    covered, kept = _covered(other, one), _covered(one, other)
    return np.array(
        [
            float(one.vector @ other.vector),
            *covered,
            *kept,
            shared / max(1, len(words)),
            shared / max(1, len(known_words)),
            bool(now - before),
            bool(before - now),
            any(name not in said_before for name in names(new.text)),
            any(name not in said for name in names(known.text)),
            _log_odds(new.reading[Judgment.CHANGES]),
            _log_odds(new.reading[Judgment.CORRECTS]),
            _log_odds(new.reading[Judgment.STATES]),
            _log_odds(known.reading[Judgment.CHANGES]),
            _alike(known.reading.kinds, new.reading.kinds),
            known.reading.about is new.reading.about,
            negates(known.text) != negates(new.text),
            negates(new.text),
            math.log(max(1, len(new.text)) / max(1, len(known.text))),
        ],
        dtype=np.float32,
    )


def share_content(known: Compared, new: Compared) -> bool:
    """They have a word in common, or mean nearly the same to a model that can read both: a fact told again in another language."""
    if content_stems(known.text) & content_stems(new.text):
        return True
    readable = max(known.encoded.unknown, new.encoded.unknown) <= READABLE
    return readable and float(known.encoded.vector @ new.encoded.vector) >= _SAME_MEANING


_SAME_MEANING = 0.8


def _covered(one: Encoded, other: Encoded) -> Sequence[float]:
    """How well the tokens of one are matched in the other: on average, and those that are matched worst."""
    if not len(one.tokens) or not len(other.tokens):
        return 0.0, 0.0
    best = np.sort((one.tokens @ other.tokens.T).max(axis=1))
    return float(best.mean()), float(best[: max(1, len(best) // 4)].mean())


def _alike(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Of two distributions, 0 to 1 (Bhattacharyya)."""
    return sum(math.sqrt(share * other.get(kind, 0.0)) for kind, share in one.items())


def _log_odds(share: float) -> float:
    share = min(max(share, 1e-3), 1 - 1e-3)
    return math.log(share / (1 - share))
