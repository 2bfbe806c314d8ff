"""A fact on its way to become a memory."""

from __future__ import annotations

import msgspec

from core.records import MemoryKind


class Candidate(msgspec.Struct, frozen=True):
    """A fact that may become a memory.

    Attributes:
        text: the fact, addressed to the user, its dates absolute.
        quote: the user's words it rests on, verbatim from the message.
    """

    kind: MemoryKind
    text: str
    quote: str
