"""What the embedding models have in common: vectors of unit length, batches of texts of about the same length, unknown pieces."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from core.model.base import Encoded


def unit(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Each of unit length, along the last axis."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), dtype=np.float32)


def unknown_share(text: str, spans: Sequence[tuple[int, int]], known: Sequence[bool]) -> float:
    """The share of a text's characters that stand in pieces which the vocabulary doesn't know; spaces don't count.

    Of characters and not of pieces: a vocabulary without Thai takes a whole sentence for one unknown piece.
    """
    sizes = [len("".join(text[first:last].split())) for first, last in spans]
    lost = sum(size for size, is_known in zip(sizes, known, strict=True) if not is_known)
    return lost / max(sum(sizes), 1)


def foreign_share(text: str) -> float:
    """The share of a text's letters that aren't Latin."""
    letters = [letter for letter in text if letter.isalpha()]
    return sum(not _is_latin(letter) for letter in letters) / max(len(letters), 1)


def apart(text: str, dimensions: int) -> npt.NDArray[np.float32]:
    """A direction of a text's own, near to no other: the vector of what a model can't read, (dimensions,) of unit length."""
    drawn = np.random.default_rng(zlib.crc32(text.encode("utf-8", "replace"))).normal(size=dimensions)
    return unit(drawn.astype(np.float32))


def _is_latin(letter: str) -> bool:
    return letter < "\u0250" or "\u1e00" <= letter <= "\u1eff"


def by_length(texts: Sequence[str], batch: int, encode: Callable[[list[str]], list[Encoded]]) -> list[Encoded]:
    """Encode texts, so many at a time: longest last, as each batch is padded to its longest text."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: dict[int, Encoded] = {}
    for start in range(0, len(order), batch):
        some = order[start : start + batch]
        found.update(zip(some, encode([texts[one] for one in some]), strict=True))
    return [found[at] for at in range(len(texts))]
