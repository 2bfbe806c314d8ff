"""What devices tell each other: things, their groups of fields, and which version of a group is the newer one.

A thing (a conversation, a message, a memory, …) has a key that is the same on all devices. Its fields are in groups that change together
(a title and who gave it). Each version of a group has a stamp. Of two versions the one with the higher stamp holds, on every device, in
whatever order they come: nothing else is needed to agree.

The time of a stamp is a hybrid logical clock (Kulkarni and others 2014) in one number: microseconds of the device's clock, and always more
than any stamp that was given or seen before. So whoever has seen a version can replace it, though the clock it was stamped with is years
ahead: a clock that is off wins over what was written at the same time without knowing of it, and over nothing else. The device is told of.
"""

from __future__ import annotations

from typing import Any, NewType

import msgspec

Key = NewType("Key", str)
Time = NewType("Time", int)

# A stamp after this (year 9999) is no time.
LAST_TIME = 253_402_300_800_000_000

# Names to values: numbers, texts, bytes, lists; what refers to another thing has its key.
Values = dict[str, Any]


class Version(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True):
    """One version of a group of fields.

    Attributes:
        time, device: its stamp.
        seen: of a memory's wording: by device, up to which time its author knew the others' wordings.
    """

    time: int
    device: str
    values: Values
    seen: dict[str, int] = {}

    @property
    def stamp(self) -> tuple[int, str]:
        return self.time, self.device


class Change(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What is told of one thing.

    Attributes:
        groups: those that have changed.
        erased: it is gone for good: nothing of it is told any more, nor taken.
        heir: of an erased message, the one before it.
    """

    kind: str
    key: str
    groups: dict[str, Version] = {}
    erased: bool = False
    heir: str | None = None


class Part(msgspec.Struct, frozen=True, kw_only=True):
    """Some changes of one device, taken in as a whole or not at all.

    Attributes:
        number: counts the device's parts, from 1.
    """

    number: int
    changes: tuple[Change, ...] = ()


class Held(msgspec.Struct, frozen=True, array_like=True, omit_defaults=True):
    """Which version of a group holds here.

    Attributes:
        digest: of the values in the row, to see whether they have changed since; empty: it was stamped anew though nothing has.
        seen: as in `Version`.
        kept: the values, where the row may come to say more than they do.
    """

    time: int
    device: str
    digest: bytes = b""
    seen: dict[str, int] = {}
    kept: Values | None = None

    @property
    def stamp(self) -> tuple[int, str]:
        return self.time, self.device


def with_seen(*versions: Version | Held) -> dict[str, int]:
    """All that whoever knows these versions has seen."""
    seen: dict[str, int] = {}
    for one in versions:
        for device, time in (*one.seen.items(), (one.device, one.time)):
            seen[device] = max(time, seen.get(device, 0))
    return seen


def knows(one: Version | Held, other: Version | Held) -> bool:
    """Whoever wrote one knew the other."""
    return one.seen.get(other.device, 0) >= other.time
