"""Which of many sentences tell most of a text: what many others speak of, what has figures and names, and something of every part.

A centroid and greedy choice (Radev et al. 2004, MEAD; Carbonell and Goldstein 1998, maximal marginal relevance), over vectors where an
embedder is there, else over words.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Sequence

import msgspec
import numpy as np
import numpy.typing as npt

from core.documents.figures import values
from core.memory.blocks import estimate_tokens
from core.memory.learning.evidence import names
from core.model.base import Encoded
from core.storage.words import content_stems, text_key

# What makes a sentence worth choosing, beside how near it is to all: figures and names in it; that it opens its section. And what speaks
# against it: it is near to one that was chosen, or many of its section were. (That a small model told it says nothing: of texts with facts
# that people had listed before, fewer were found with any weight on that.)
_FIGURES, _NAMES, _OPENS = 0.4, 0.15, 0.1
# What speaks against a sentence as far as it likely states nothing: thanks, announcements.
_EMPTY = 0.6
_NEAR, _SECTION = 0.4, 0.3

# Words of a sentence that says little, and of one that says too much at once; and what speaks against these, against what begins in the
# middle of a sentence, and against a table's row.
_SHORT, _LONG = 4, 40
_ODD, _ROW = 0.8, 0.7

# How much it weighs how near a sentence is to all others; and the most of it that is counted, in standard deviations.
_CENTRAL, _FAR = 0.2, 2.0
# If they are all about as near, it says little which is nearer.
_LEAST_SPREAD = 0.05

# So alike, two say the same.
_SAME_VECTORS, _SAME_WORDS = 0.93, 0.8

Matrix = npt.NDArray[np.float32]


class Candidate(msgspec.Struct, frozen=True):
    """A sentence that may be chosen.

    Attributes:
        section: what it is of: sentences with the same one are of the same part.
        opens: it is the first there.
        row: of a table.
        empty: how likely it states nothing, 0 to 1.
    """

    text: str
    section: str
    opens: bool = False
    row: bool = False
    empty: float = 0.0


def choose(
    candidates: Sequence[Candidate], count: int, room: int = sys.maxsize, encoded: Sequence[Encoded] = ()
) -> list[int]:
    """The positions of the best ones, in order; fewer if the others only say the same.

    Args:
        room: in tokens, for all of them but the first.
        encoded: the candidates as vectors; empty: only words tell.
    """
    if not candidates:
        return []
    worth, near = _worth(candidates, encoded)
    keys = [text_key(one.text) for one in candidates]
    share = max(1.0, count / len({one.section for one in candidates}))
    taken: list[int] = []
    of_section: Counter[str] = Counter()
    nearest = np.zeros(len(candidates), dtype=np.float32)
    left = dict.fromkeys(range(len(candidates)))
    while left and len(taken) < count:
        best = max(
            left,
            key=lambda at: (
                worth[at] - _NEAR * nearest[at] - _SECTION * of_section[candidates[at].section] / share,
                -at,
            ),
        )
        room -= estimate_tokens(candidates[best].text)
        if taken and room < 0:
            break
        taken.append(best)
        of_section[candidates[best].section] += 1
        nearest = np.maximum(nearest, near[best])
        limit = _SAME_VECTORS if len(encoded) else _SAME_WORDS
        for at in [at for at in left if at == best or keys[at] == keys[best] or near[best, at] >= limit]:
            # Of two that differ in their figures alone, each says its own.
            if at == best or keys[at] == keys[best] or values(candidates[at].text) <= values(candidates[best].text):
                del left[at]
    return sorted(taken)


def _worth(candidates: Sequence[Candidate], encoded: Sequence[Encoded]) -> tuple[npt.NDArray[np.float32], Matrix]:
    """Of each, what it is worth; and how near any two are to each other, 0 to 1."""
    near = _by_vectors(encoded) if len(encoded) == len(candidates) else _by_words(candidates)
    central = near.mean(axis=1)
    spread = max(float(central.std()), _LEAST_SPREAD)
    worth = np.clip((central - central.mean()) / spread, -_FAR, _FAR) * _CENTRAL
    words = [len(one.text.split()) if " " in one.text.strip() else len(one.text) // 2 for one in candidates]
    # Where all sentences are long, as in contracts, what matters stands in long ones.
    too_long = max(_LONG, 1.5 * float(np.median(words)))
    for at, one in enumerate(candidates):
        worth[at] += (
            _FIGURES * min(2, len(values(one.text))) / 2
            + _NAMES * min(2, len(names(one.text))) / 2
            + _OPENS * one.opens
            - _ODD * (words[at] < _SHORT or one.text[:1].islower())
            - _ROW * one.row
            - _EMPTY * one.empty
            - _ODD * min(1.0, max(0.0, words[at] - too_long) / too_long)
        )
    return worth.astype(np.float32), near


def _by_vectors(encoded: Sequence[Encoded]) -> Matrix:
    vectors = np.stack([one.vector for one in encoded])
    return np.asarray(np.clip(vectors @ vectors.T, 0, 1), dtype=np.float32)


def _by_words(candidates: Sequence[Candidate]) -> Matrix:
    """Cosines over stems, the rarer the weightier."""
    stems = [content_stems(one.text) for one in candidates]
    known = {stem: at for at, stem in enumerate(sorted(frozenset().union(*stems)))}
    having = Counter(stem for some in stems for stem in some)
    rows = np.zeros((len(candidates), max(1, len(known))), dtype=np.float32)
    for at, some in enumerate(stems):
        for stem in some:
            rows[at, known[stem]] = math.log(1 + len(candidates) / having[stem])
    lengths = np.linalg.norm(rows, axis=1, keepdims=True)
    rows /= np.where(lengths > 0, lengths, 1)
    return np.asarray(rows @ rows.T, dtype=np.float32)
