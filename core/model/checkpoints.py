"""States of a sequence to go back to, for models that can't take back what they have evaluated."""

from __future__ import annotations

import struct

from core.model.cache_size import CHECKPOINT_ROOM, FEWEST_CHECKPOINTS, MOST_CHECKPOINTS

_COUNT = struct.Struct("<Q")
_ENTRY = struct.Struct("<QQ")  # after how many tokens, and of how many bytes

# Going back to a state this many tokens earlier costs less than keeping one more.
NEAR = 16


class Checkpoints:
    """Copies of the part of a state that can't be taken back, each after so many of the tokens that are held.

    The shortest is what new conversations begin with, once there were two; the longest are the beginning and the end of the
    last prompts. When there is no more room, the shortest but one goes.
    """

    def __init__(self) -> None:
        self._kept: dict[int, bytearray] = {}

    def wants(self, length: int) -> bool:
        """Whether there is none after so many tokens, or a few before."""
        return not any(length - NEAR < kept <= length for kept in self._kept)

    def add(self, length: int, data: bytearray) -> None:
        """Keep one."""
        self._kept[length] = data
        while len(self._kept) > FEWEST_CHECKPOINTS and (
            len(self._kept) > MOST_CHECKPOINTS or sum(map(len, self._kept.values())) > CHECKPOINT_ROOM
        ):
            del self._kept[sorted(self._kept)[1]]

    def last(self, length: int) -> tuple[int, bytearray] | None:
        """The longest one of at most so many tokens, with its length."""
        found = max((kept for kept in self._kept if kept <= length), default=None)
        return None if found is None else (found, self._kept[found])

    def ends(self) -> dict[int, bytearray]:
        """The shortest and the longest: what a new conversation and another reply go on from after a restart."""
        return {length: self._kept[length] for length in (min(self._kept), max(self._kept))} if self._kept else {}

    def cut(self, length: int) -> None:
        """Drop all after more tokens than this."""
        self._kept = {kept: data for kept, data in self._kept.items() if kept <= length}


def packed(kept: dict[int, bytearray], size: int) -> tuple[bytearray, memoryview]:
    """States with one of `size` bytes behind them, and that part of it, to be filled."""
    head = _COUNT.pack(len(kept)) + b"".join(_ENTRY.pack(length, len(data)) for length, data in kept.items())
    start = len(head) + sum(map(len, kept.values()))
    whole = bytearray(start + size)
    place = 0
    for part in (head, *kept.values()):
        whole[place : place + len(part)] = part
        place += len(part)
    return whole, memoryview(whole)[start:]


def unpacked(whole: memoryview) -> tuple[dict[int, bytearray], memoryview]:
    """What `packed` put together.

    Raises:
        ValueError: it didn't.
    """
    try:
        (count,) = _COUNT.unpack_from(whole)
        place = _COUNT.size + count * _ENTRY.size
        entries = list(_ENTRY.iter_unpack(whole[_COUNT.size : place]))
    except (struct.error, OverflowError) as error:
        raise ValueError(str(error)) from error
    if len(entries) != count:
        raise ValueError(f"{len(entries)} of {count} states are there")
    kept = {}
    for length, size in entries:
        kept[length] = bytearray(whole[place : place + size])
        place += size
    return kept, whole[place:]
