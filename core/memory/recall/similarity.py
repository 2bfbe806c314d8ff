"""How similar in meaning texts are to a query."""

from __future__ import annotations

from collections.abc import Iterable

from core.memory.recall.query import Near
from core.records import RecallKind

# Cosine similarities of MiniLM below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.10, 0.60


class Similarities:
    """The passages nearest to a query, by item.

    An item that isn't among them gets the similarity of the last one, the most it can have.
    """

    def __init__(self, near: Near, kind: RecallKind, limit: int) -> None:
        self._best: dict[int, tuple[float, int]] = {}
        self._least = 0.0
        if near is None:
            return
        index, vector = near
        for hit in index.search(kind, vector, limit):
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
