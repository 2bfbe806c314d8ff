"""Searching the Memories page: by words and by meaning together."""

from __future__ import annotations

import msgspec

from core.records import Memory, MemoryFilter, MemoryId, MemoryState, RecallKind
from core.storage.memories import Memories
from core.storage.vector_index import Near

# Cosine similarity from which a memory counts as found by meaning. A person who searches wants more rather than less.
_NEAR = 0.25

_BY_MEANING = 50


class MemoryBrowser:
    """Finds memories for a person who searches. Runs on the storage worker."""

    def __init__(self, memories: Memories) -> None:
        self._memories = memories

    def find(
        self,
        query: str,
        near: Near,
        wanted: MemoryFilter,
        limit: int,
        offset: int,
    ) -> tuple[list[Memory], int]:
        """Memories that hold the query's words, best match first, then those that mean something like it.

        Args:
            wanted: which ones; those that speak of one entity, and deleted ones, are found by words alone.
            near: the index and the query's vector, (d,) float32 of unit length; None searches by words only.

        Raises:
            IndexUnusable: the vector index can't be used; search again without it.

        Returns:
            One page, and how many there are in all.
        """
        found, total = self._memories.list(query, wanted, limit, offset)
        if near is None or wanted.entity is not None or wanted.state is MemoryState.DELETED:
            return found, total
        index, vector = near
        hits = index.search(RecallKind.MEMORY, vector, _BY_MEANING)
        near_ids = [MemoryId(hit.item_id) for hit in hits if hit.similarity >= _NEAR]
        by_words = self._memories.with_words(query, near_ids)
        near_ids = [memory_id for memory_id in near_ids if memory_id not in by_words]
        by_meaning = [memory for memory in self._memories.several(near_ids) if _matches(memory, wanted)]
        start = max(0, offset - total)
        return [*found, *by_meaning[start : start + limit - len(found)]], total + len(by_meaning)


def _matches(memory: Memory, wanted: MemoryFilter) -> bool:
    """As the store's own filter, without its entities."""
    return (
        (not wanted.kinds or memory.kind in wanted.kinds)
        and (not wanted.sources or memory.source in wanted.sources)
        and (not wanted.pinned or memory.pinned)
        and (not wanted.ids or memory.id in wanted.ids)
        and (wanted.project_id is msgspec.UNSET or memory.project_id == wanted.project_id)
        and (wanted.state is MemoryState.ALL or (memory.valid_until is None) == (wanted.state is MemoryState.HOLDING))
        and (not wanted.reviewed or memory.review is not None)
        and (wanted.as_of is None or memory.held_between(wanted.as_of, wanted.as_of))
        and (wanted.since is None or memory.learned_at >= wanted.since)
        and (wanted.until is None or memory.learned_at < wanted.until)
    )
