"""What the judges say of passages while they are indexed, so that recall need not ask."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from core.memory.judges.reading import Judges, Judgment, Reading
from core.memory.sentences import sentences
from core.model.base import Encoded
from core.storage.token_vectors import ReadPassage, token_rows

# A passage that may give an order so surely is looked at sentence by sentence; a sentence that does so surely is one.
_LOOKED_AT, _ORDERS = 0.1, 0.5

# Kinds of text, beside questions, that want something of the assistant.
_WISHES = ("task", "forget", "remember", "order")

Encode = Callable[[Sequence[str]], Sequence[Encoded]]


def read_passages(
    texts: Sequence[str], encoded: Sequence[Encoded], judges: Judges, encode: Encode
) -> list[ReadPassage]:
    """Passages as they are kept beside their vectors.

    Args:
        encode: encodes the sentences of those that may give orders.
    """
    found = []
    for text, one, reading in zip(texts, encoded, judges.read(encoded), strict=True):
        known = bool(reading.kinds)
        states = max(reading[Judgment.STATES], 1 - _wants(reading)) if known else 1.0
        suspect = known and reading[Judgment.ORDERS] >= _LOOKED_AT
        found.append(ReadPassage(token_rows(one.tokens), states, orders_in(text, judges, encode) if suspect else ()))
    return found


def orders_in(text: str, judges: Judges, encode: Encode) -> tuple[tuple[int, int], ...]:
    """Where the sentences stand that order an assistant about, as (start, end)."""
    spans = []
    parts = sentences(text)
    at = 0
    for part, reading in zip(parts, judges.read(encode(parts)), strict=True):
        start = text.index(part, at)
        at = start + len(part)
        if reading.kinds and reading[Judgment.ORDERS] >= _ORDERS:
            spans.append((start, at))
    return tuple(spans)


def _wants(reading: Reading) -> float:
    """It asks for something or wants something done, rather than saying something."""
    return sum(share for kind, share in reading.kinds.items() if kind.startswith("ask.") or kind in _WISHES)
