"""A fact on its way to become a memory."""

from __future__ import annotations

import msgspec

from core.records import MemoryKind


class Candidate(msgspec.Struct, frozen=True):
    """A fact that may become a memory.

    Attributes:
        text: the fact as it would be kept, its dates absolute; empty if something is only denied.
        quote: the user's words it rests on, verbatim from the message.
        changes: how surely these say that something was otherwise before, or wrong.
        plain: the fact without the dates that were put in; what it is compared by.
        corrects: the sentence said before it that it puts right or denies; empty if it stands for itself.
    """

    kind: MemoryKind
    text: str
    quote: str
    changes: float = 0.0
    plain: str = ""
    corrects: str = ""

    @property
    def said(self) -> str:
        """What it is compared by."""
        return self.plain or self.text
