"""What an index of vectors is asked and answers, wherever its vectors lie."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from typing import Protocol

import msgspec
import numpy as np
import numpy.typing as npt

from core.storage.index_notes import IndexKind

Vectors = npt.NDArray[np.float32]


class VectorHit(msgspec.Struct, frozen=True):
    """A passage near to the query.

    Attributes:
        item_id: message, memory or document passage id.
        passage: its number in `split_passages` of that text; 0 of a document's.
        similarity: cosine, -1 to 1.
    """

    item_id: int
    passage: int
    similarity: float


class VectorCollection(Protocol):
    """The vectors of one kind of text and one embedding model, by ids of the form `<item>#<passage>`."""

    def put(self, ids: Sequence[str], vectors: Vectors) -> None:
        """Store vectors, replacing those with the same ids."""
        ...

    def remove(self, ids: Sequence[str]) -> None:
        """Remove vectors; ids that aren't there don't matter."""
        ...

    def nearest(self, vector: Vectors, limit: int, places: Sequence[tuple[int, int]] | None) -> list[VectorHit]:
        """The nearest, best first; of these items and passages alone, which are all there."""
        ...

    def vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        """Those of these ids that are there."""
        ...

    def places(self) -> list[tuple[int, int]]:
        """Items and passages of all of them, in no particular order. Asked once, when an index is opened."""
        ...


class VectorPlace(Protocol):
    """Where vectors lie, open."""

    def loading(self) -> contextlib.AbstractContextManager[None]:
        """While collections are opened."""
        ...

    def collection(self, kind: IndexKind, model: str, dimensions: int) -> VectorCollection:
        """Open one, made if it isn't there."""
        ...

    def drop_others(self, models: Collection[str]) -> None:
        """Remove what is there of embedding models other than these."""
        ...

    def close(self) -> None:
        """Let it go. Idempotent."""
        ...
