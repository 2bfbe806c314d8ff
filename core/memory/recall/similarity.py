"""How similar in meaning texts are to a query."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

from core.records import MemoryReach, RecallKind
from core.storage.index import VectorHit
from core.storage.vector_index import Near

# Cosine similarities of MiniLM below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.10, 0.60


# Looked at where most of what is nearest may not be told.
_MOST_LOOKED_AT = 4096


class Reached(Protocol):
    """The memories, or the messages, as far as they may be told."""

    def told(self, item_ids: Sequence[int], reach: MemoryReach, /) -> Collection[int]: ...

    def within(self, reach: MemoryReach, /) -> Sequence[int]: ...


def nearest_within(near: Near, kind: RecallKind, limit: int, reach: MemoryReach, kept: Reached) -> list[VectorHit]:
    """The nearest passages that may be told, best first; none without vectors.

    Raises:
        IndexUnusable: the vector index can't be used.
    """
    if near is None:
        return []
    index, vector = near
    if not reach.everywhere:
        return index.search(kind, vector, limit, only=kept.within(reach))
    looked_at = limit
    while True:
        hits = index.search(kind, vector, looked_at)
        told = kept.told([hit.item_id for hit in hits], reach)
        found = [hit for hit in hits if hit.item_id in told]
        if len(found) >= limit or len(hits) < looked_at or looked_at >= _MOST_LOOKED_AT:
            return found[:limit]
        looked_at *= 4


class Similarities:
    """The passages nearest to a query, by item.

    An item that isn't among them gets the similarity of the last one, the most it can have.
    """

    def __init__(self, near: Near, kind: RecallKind, limit: int, reach: MemoryReach, kept: Reached) -> None:
        self._best: dict[int, tuple[float, int]] = {}
        self._least = 0.0
        for hit in nearest_within(near, kind, limit, reach, kept):
            self._least = hit.similarity
            if hit.similarity > self._best.get(hit.item_id, (-2.0, 0))[0]:
                self._best[hit.item_id] = (hit.similarity, hit.passage)

    def item_ids(self) -> Iterable[int]:
        """Nearest first."""
        return self._best

    def of(self, item_id: int) -> float:
        """Cosine, -1 to 1."""
        return self._best.get(item_id, (self._least, 0))[0]

    def passage(self, item_id: int) -> int | None:
        """The item's passage that is nearest."""
        found = self._best.get(item_id)
        return None if found is None else found[1]


def share_of_meaning(similarity: float) -> float:
    """A cosine as a feature, 0 to 1."""
    return min(1.0, max(0.0, (similarity - _UNRELATED) / (_SAME - _UNRELATED)))
