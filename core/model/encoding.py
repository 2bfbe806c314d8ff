"""What the embedding models have in common: vectors of unit length, and batches of texts of about the same length."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import numpy.typing as npt

from core.model.base import Encoded


def unit(rows: npt.NDArray[np.float32]) -> npt.NDArray[np.float32]:
    """Each of unit length, along the last axis."""
    return np.asarray(rows / np.maximum(np.linalg.norm(rows, axis=-1, keepdims=True), 1e-9), dtype=np.float32)


def by_length(texts: Sequence[str], batch: int, encode: Callable[[list[str]], list[Encoded]]) -> list[Encoded]:
    """Encode texts, so many at a time: longest last, as each batch is padded to its longest text."""
    order = sorted(range(len(texts)), key=lambda at: len(texts[at]))
    found: dict[int, Encoded] = {}
    for start in range(0, len(order), batch):
        some = order[start : start + batch]
        found.update(zip(some, encode([texts[one] for one in some]), strict=True))
    return [found[at] for at in range(len(texts))]
