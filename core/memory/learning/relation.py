"""How a new fact relates to a known one, in any language.

A judge compares the two: how near they are in meaning, which part of each is said in the other (token by token), their words,
names and numbers, whether the new one says that something changed, and what the encoder makes of both read together. It was trained
on pairs in fourteen languages (resources/judges/texts/relations.tsv, `make judges`).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

import msgspec
import numpy as np
import numpy.typing as npt

from core.memory.judges.reading import Judges, Judgment, Reading, gist
from core.memory.learning.evidence import names, negates, numbers
from core.model.base import READABLE, Encoded
from core.storage.words import content_stems

# Cosine from which two texts mean nearly the same.
_SAME_MEANING = 0.8


class Relation(StrEnum):
    """What a new fact is to a known one; in the order of the judge's weights."""

    APART = "apart"  # both can hold
    FULLER = "fuller"  # says it, and more
    REPLACES = "replaces"  # can't hold beside it: the newer one counts
    SAME = "same"  # says nothing beyond it


# The probability of each relation of a new fact to a known one; None where nobody can judge. Arguments: known, new.
Compare = Callable[[str, str], Mapping[Relation, float] | None]

# Encodes texts that say something; nothing while the embedder is away.
Encode = Callable[[Sequence[str]], Sequence[Encoded]]


class Fact(msgspec.Struct, frozen=True):
    """A fact with what is needed to compare it."""

    text: str
    encoded: Encoded
    reading: Reading


def unread(_known: str, _new: str) -> None:
    """`Compare` where nobody can judge."""


def relations_in(pairs: Iterable[tuple[str, str]], judges: Judges, encode: Encode) -> Compare:
    """Read pairs of a known and a new fact, so that their relations can be asked for; of any others nothing is known."""
    wanted = list(dict.fromkeys(pairs))
    texts = list(dict.fromkeys(text for pair in wanted for text in pair))
    encoded = encode([*texts, *(in_one(*pair) for pair in wanted)]) if wanted else []
    if not encoded:
        return unread
    alone, both = encoded[: len(texts)], encoded[len(texts) :]
    facts = {
        text: Fact(text, one, reading) for text, one, reading in zip(texts, alone, judges.read(alone), strict=True)
    }
    found: dict[tuple[str, str], Mapping[Relation, float]] = {}
    for pair, one in zip(wanted, both, strict=True):
        known, new = (facts[text] for text in pair)
        if new.reading.kinds and known.reading.kinds:
            judged = judges.compare(new.encoded.embedder, pair_features(known, new, one))
            if judged is not None:
                found[pair] = _with_content(known, new, dict(zip(Relation, judged.tolist(), strict=True)))
    return lambda known, new: found.get((known, new))


def in_one(known: str, new: str) -> str:
    """The two as one text: the encoder reads the one in the light of the other."""
    return f"{known}\n{new}"


def pair_features(known: Fact, new: Fact, both: Encoded) -> npt.NDArray[np.float32]:
    """What the judge reads of two facts: some figures that no language matters to, what the encoder makes of both in one text and of the
    new one, and how the two differ (Conneau et al. 2017, arXiv 1705.02364: the absolute difference and the product)."""
    was, now = gist(known.encoded), gist(new.encoded)
    return np.concatenate([_figures(known, new), gist(both), now, np.abs(was - now), was * now])


def _figures(known: Fact, new: Fact) -> npt.NDArray[np.float32]:
    one, other = known.encoded, new.encoded
    words, known_words = content_stems(new.text), content_stems(known.text)
    shared = len(words & known_words)
    before, now = numbers(known.text), numbers(new.text)
    said, said_before = new.text.lower(), known.text.lower()
    return np.array(
        [
            float(one.vector @ other.vector),
            *_covered(other, one),
            *_covered(one, other),
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


def _with_content(known: Fact, new: Fact, shares: dict[Relation, float]) -> Mapping[Relation, float]:
    """Nothing is the same as what it has nothing in common with."""
    if not share_content(known, new):
        shares[Relation.APART] += shares[Relation.SAME]
        shares[Relation.SAME] = 0.0
    return shares


def share_content(known: Fact, new: Fact) -> bool:
    """They have a word in common, or mean nearly the same to a model that can read both: a fact told again in another language."""
    if content_stems(known.text) & content_stems(new.text):
        return True
    readable = max(known.encoded.unknown, new.encoded.unknown) <= READABLE
    return readable and float(known.encoded.vector @ new.encoded.vector) >= _SAME_MEANING


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
