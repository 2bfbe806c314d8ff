"""What the judges say of passages while they are indexed, so that recall need not ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.storage.token_vectors import ReadPassage, token_rows

# A sentence that does so surely orders an assistant about.
_ORDERS = 0.5

# Kinds of text, beside questions, that want something of the assistant.
_WISHES = ("task", "forget", "remember", "order")

Encode = Callable[[Sequence[str]], Sequence[Encoded]]


def read_passages(
    texts: Sequence[str], encoded: Sequence[Encoded], judges: Judges, encode: Encode
) -> list[ReadPassage]:
    """Passages as they are kept beside their vectors.

    Args:
        encode: encodes the sentences of passages that have several: an order among others is lost in the whole.
    """
    parts = [sentences(text) for text in texts]
    apart = list(dict.fromkeys(part for some in parts if len(some) > 1 for part in some))
    of_sentence = dict(zip(apart, judges.read(encode(apart)) if apart else [], strict=True))
    found = []
    for text, one, reading, some in zip(texts, encoded, judges.read(encoded), parts, strict=True):
        states = max(reading[Judgment.STATES], 1 - _wants(reading)) if reading.kinds else 1.0
        found.append(
            ReadPassage(
                token_rows(one.tokens), states, _orders(text, [(part, of_sentence.get(part, reading)) for part in some])
            )
        )
    return found


def _orders(text: str, read: Sequence[tuple[str, Reading]]) -> tuple[tuple[int, int], ...]:
    """Where the sentences stand that order an assistant about, as (start, end)."""
    spans = []
    at = 0
    for part, reading in read:
        start = text.index(part, at)
        at = start + len(part)
        if reading.kinds and reading[Judgment.ORDERS] >= _ORDERS:
            spans.append((start, at))
    return tuple(spans)


def _wants(reading: Reading) -> float:
    """It asks for something or wants something done, rather than saying something."""
    return sum(share for kind, share in reading.kinds.items() if kind.startswith("ask.") or kind in _WISHES)
