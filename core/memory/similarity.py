"""How similar in meaning texts are to a query."""

from __future__ import annotations

import re
from collections.abc import Iterable

from core.memory.recall_query import Near, Sought
from core.records import RecallKind

# Cosine similarities of MiniLM below the first say nothing, from the second on everything.
_UNRELATED, _SAME = 0.10, 0.60

_CJK = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


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


def share_of_meaning(sought: Sought, similarity: float, text: str, words: float) -> float:
    """A similarity as a feature, 0 to 1. Where meaning can't be known, `words` stands for it."""
    # MiniLM read no Chinese: any two such sentences look alike to it.
    if sought.near is None or in_cjk(sought.query.text) or in_cjk(text):
        return words
    return min(1.0, max(0.0, (similarity - _UNRELATED) / (_SAME - _UNRELATED)))


def in_cjk(text: str) -> bool:
    """A good part of it is in a script that MiniLM doesn't know."""
    beginning = text[:200]
    return 5 * len(_CJK.findall(beginning)) > len(beginning)
