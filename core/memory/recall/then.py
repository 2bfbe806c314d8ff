"""What held at another time, where a message asks about the past."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.memory.dates.dates import past_periods
from core.memory.dates.lexicon import CJK_LANGUAGES
from core.memory.dates.named import may_name_date
from core.records import Memory, MemoryId, RecalledItem
from core.storage.memories import Memories

# Steps back from a memory to those whose place it took, one after the other.
_LONGEST_CHAIN = 20


class Then(msgspec.Struct, frozen=True):
    """The periods that a message asks about, all of them over.

    Attributes:
        periods: (first moment, last moment), Unix seconds; empty: it doesn't ask about the past.
    """

    periods: Sequence[tuple[float, float]] = ()

    def __bool__(self) -> bool:
        return bool(self.periods)

    def held(self, memory: Memory) -> bool:
        """It held at some time in one of them."""
        return any(memory.held_between(first, last) for first, last in self.periods)

    def dated(self, item: RecalledItem, memory: Memory, *, changed: bool) -> RecalledItem:
        """The item with when it held, where that must be told: it holds no longer, or wasn't so from the first.

        Args:
            changed: it took the place of another one.
        """
        if memory.valid_until is not None:
            return msgspec.structs.replace(item, since=memory.valid_from, until=memory.valid_until)
        # When it was learned says little of since when it is so, unless something else was so before.
        later = changed and all(memory.valid_from > first for first, _ in self.periods)
        return msgspec.structs.replace(item, since=memory.valid_from) if later else item


def read_then(text: str, now: float, language: str = "") -> Then:
    """Which past periods a message asks about. `language`: of the message, two letters; empty: it is found out."""
    # Cheaper than to read the dates, whose words have to be loaded; and it knows the words of all languages that are known for
    # sure, but for the numerals of some.
    if language and language not in CJK_LANGUAGES and not may_name_date(text):
        return Then()
    return Then(past_periods(text, now, language))


def predecessors(memories: Memories, memory_ids: Iterable[MemoryId]) -> dict[MemoryId, list[Memory]]:
    """The past memories whose place these took, those of those too: by each memory that took one's place, in one step or in several."""
    led: dict[MemoryId, list[Memory]] = {}
    behind: dict[MemoryId, set[MemoryId]] = {memory_id: {memory_id} for memory_id in memory_ids}
    for _ in range(_LONGEST_CHAIN):
        if not behind:
            break
        step = memories.replaced_by(list(behind))
        following: dict[MemoryId, set[MemoryId]] = {}
        for newer, olders in step.items():
            for older in olders:
                for start in behind[newer]:
                    if all(one.id != older.id for one in led.get(start, ())) and older.id != start:
                        led.setdefault(start, []).append(older)
                        following.setdefault(older.id, set()).add(start)
        behind = following
    return led


def in_telling_order(items: Sequence[RecalledItem]) -> list[RecalledItem]:
    """As the note tells them: what held when it is asked about before what came later, and otherwise the newest first. Of two
    facts that conflict, the model believes the earlier line."""
    return sorted(items, key=lambda item: (item.since is not None and item.until is None, -item.said_at))
