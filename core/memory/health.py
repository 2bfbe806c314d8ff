"""The state of the memory as a whole: what is double, what may contradict, what is stale, what was never of use."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime

import numpy as np
import numpy.typing as npt

from core.memory.dates.dates import dates_in
from core.memory.learning.relation import Compare, Relation
from core.records import Memory, MemoryId, MemoryKind, MemoryPair
from core.storage.words import text_key

Vectors = npt.NDArray[np.float32]

# Cosine from which two memories are looked at, and from which they say the same whatever their words.
_RELATED, _SAME = 0.55, 0.93

# Pairs looked at, the most similar first: reading two memories takes about 50 ms. And those told of each sort.
_MOST_PAIRS, _MOST_TOLD = 200, 50

_AT_ONCE = 500

_DAY_S = 86_400.0

# What had a day, and was not used for so long after it.
_STALE_S = 90 * _DAY_S
# What changes in most lives, and was said so long ago.
_CHANGING, _OUTDATED_S = {MemoryKind.WORK, MemoryKind.PLACE, MemoryKind.PLAN}, 365 * _DAY_S
# What was learned so long ago and never used.
_UNUSED_S = 30 * _DAY_S

_MONTHS = 12


def similar_pairs(vectors: Vectors, told: Callable[[float], bool]) -> list[tuple[int, int, float]] | None:
    """Pairs of rows that may have to do with each other, the most similar first; None if `told` ended it.

    Args:
        vectors: (n, d) float32, unit length.
        told: is told how much is done, 0 to 1; False ends it.
    """
    found: list[tuple[int, int, float]] = []
    for start in range(0, len(vectors), _AT_ONCE):
        if not told(start / len(vectors)):
            return None
        cosines = vectors[start : start + _AT_ONCE] @ vectors.T
        rows, columns = np.nonzero(cosines >= _RELATED)
        below = columns > rows + start
        rows, columns = rows[below], columns[below]
        values = cosines[rows, columns]
        best = np.argsort(-values)[:_MOST_PAIRS]
        found += [(int(rows[at]) + start, int(columns[at]), float(values[at])) for at in best]
        found = sorted(found, key=lambda pair: -pair[2])[:_MOST_PAIRS]
    return found


def in_order(one: Memory, other: Memory) -> tuple[Memory, Memory]:
    """The one that holds for longer first."""
    older, newer = sorted((one, other), key=lambda memory: (memory.valid_from, memory.id))
    return older, newer


def judged_pairs(
    memories: Sequence[Memory], pairs: Sequence[tuple[int, int, float]], compared: Compare
) -> tuple[list[MemoryPair], list[MemoryPair]]:
    """Those of the pairs that say the same, and those that can't both hold."""
    same: list[MemoryPair] = []
    contrary: list[MemoryPair] = []
    for one, other, similarity in pairs:
        if memories[one].project_id != memories[other].project_id:
            continue  # each is told where the other isn't
        older, newer = in_order(memories[one], memories[other])
        shares = compared(older.text, newer.text) or {}
        found = max(shares, key=lambda one: shares[one], default=Relation.APART)
        pair = MemoryPair(older=older, newer=newer, similarity=round(similarity, 4))
        alike = similarity >= _SAME and found is not Relation.REPLACES
        if alike or found in {Relation.SAME, Relation.FULLER} or text_key(older.text) == text_key(newer.text):
            same.append(pair)
        elif found is Relation.REPLACES:
            contrary.append(pair)
    return same[:_MOST_TOLD], contrary[:_MOST_TOLD]


def is_stale(memory: Memory, last_used_at: float | None, now: float) -> bool:
    """It was about a day that is long over, and nobody asks for it any more."""
    if memory.kind not in {MemoryKind.EVENT, MemoryKind.PLAN} or memory.pinned:
        return False
    return max(memory.valid_from, memory.learned_at, last_used_at or 0.0) < now - _STALE_S


def is_outdated(memory: Memory, now: float) -> bool:
    """It is likely to be so no longer: a plan whose days are over, or what changes in a life and was said a year ago. What the user is
    asked about anyway is left out."""
    if memory.review is not None or memory.kind not in _CHANGING:
        return False
    said_at = max(memory.valid_from, memory.learned_at, memory.confirmed_at or 0.0)
    if said_at < now - _OUTDATED_S:
        return True
    if memory.kind is not MemoryKind.PLAN or memory.confirmed_at is not None:
        return False
    ends = [last for _, last in dates_in(memory.text, memory.learned_at)]
    return bool(ends) and max(ends) < now


def is_unused(memory: Memory, now: float) -> bool:
    """It has been there for a while, and recall never brought it."""
    return not memory.pinned and memory.use_count == 0 and memory.learned_at < now - _UNUSED_S


def growth(learned_at: Sequence[float], now: float) -> list[tuple[str, int]]:
    """How many memories there were at the end of each of the last months: ("2026-05", 214), oldest first."""
    ends = list(_month_ends(now))
    return [(label, sum(moment < end for moment in learned_at)) for label, end in ends]


def _month_ends(now: float) -> Iterator[tuple[str, float]]:
    today = datetime.fromtimestamp(now)
    month = today.year * 12 + today.month - 1
    for one in range(month - _MONTHS + 1, month + 1):
        following = datetime((one + 1) // 12, (one + 1) % 12 + 1, 1)
        yield f"{one // 12}-{one % 12 + 1:02}", min(following.timestamp(), now + 1)


def matrix(memories: Sequence[Memory], vectors: Mapping[int, Vectors]) -> tuple[list[Memory], Vectors]:
    """The memories that have a vector, and these as rows."""
    known = [memory for memory in memories if memory.id in vectors]
    if not known:
        return [], np.zeros((0, 1), dtype=np.float32)
    return known, np.stack([vectors[MemoryId(memory.id)] for memory in known])
