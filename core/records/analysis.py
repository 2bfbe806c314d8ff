"""What is computed over the memory as a whole: its health, its map, a test of recall."""

from __future__ import annotations

from core.records.base import MemoryId, Record
from core.records.memories import Memory, MemoryKind


class MemoryPair(Record, frozen=True, kw_only=True):
    """Two memories that have to do with each other. `similarity`: cosine of their meanings."""

    older: Memory
    newer: Memory
    similarity: float


class MemoryHealth(Record, frozen=True, kw_only=True):
    """The state of the memory as a whole.

    Attributes:
        holding, past, binned, pinned: how many there are of each.
        by_kind: of those that hold.
        growth: how many there were at the end of each of the last months ("2026-05"), oldest first.
        duplicates: pairs that say the same.
        contradictions: pairs that can't both hold.
        stale: about days that are long over, and not asked for since: the first of `stale_count`.
        outdated: likely to be so no longer, and the user hasn't been asked: the first of `outdated_count`.
        unused: never recalled since they were learned a while ago: the first of `unused_count`.
        unindexed: memories that search by meaning doesn't know yet.
        compared: memories that were compared with each other, the newest.
    """

    holding: int
    past: int
    binned: int
    pinned: int
    by_kind: dict[MemoryKind, int]
    growth: tuple[tuple[str, int], ...]
    duplicates: tuple[MemoryPair, ...] = ()
    contradictions: tuple[MemoryPair, ...] = ()
    stale: tuple[Memory, ...] = ()
    stale_count: int = 0
    outdated: tuple[Memory, ...] = ()
    outdated_count: int = 0
    unused: tuple[Memory, ...] = ()
    unused_count: int = 0
    unindexed: int = 0
    compared: int = 0


class TestedMemory(Record, frozen=True, kw_only=True):
    """A memory, a question that it answers, and where recall brought it: 1 is the first; None: not at all."""

    __test__ = False  # pytest: this is no test

    memory: Memory
    question: str
    place: int | None = None


class MapPoint(Record, frozen=True, kw_only=True):
    """A memory on the map of meanings.

    Attributes:
        x, y: -1 to 1; near to each other where the meanings are near.
        person: name of somebody it speaks of; empty if it speaks of nobody.
    """

    memory_id: MemoryId
    x: float
    y: float
    text: str
    kind: MemoryKind
    person: str = ""
