"""A fact on its way to become a memory."""

from __future__ import annotations

import msgspec

from core.records import MemoryKind, SecretKind

# So surely the user's words must say that something was otherwise before, or wrong, to count as saying so.
CHANGED = 0.5

# Where nobody read whether they do: neither a yes nor a no.
UNREAD = 0.3


class Candidate(msgspec.Struct, frozen=True):
    """A fact that may become a memory.

    Attributes:
        text: the fact as it would be kept, its dates absolute; empty if something is only denied.
        quote: the user's words it rests on, verbatim from the message.
        changes: how surely these say that something was otherwise before, or wrong.
        adds: how surely they tell of one more of a kind, beside what there is.
        corrects: the sentence said before it that it puts right or denies; empty if it stands for itself.
        secret: what a secret in it looks like; it is held back then.
        sentence: what the quote is a part of, if that matters; "that's wrong, …" tells that something changed.
    """

    kind: MemoryKind
    text: str
    quote: str
    changes: float = 0.0
    corrects: str = ""
    sentence: str = ""
    secret: SecretKind | None = None
    adds: float = 0.0

    @property
    def said(self) -> str:
        """What it is compared by."""
        return self.sentence or self.quote or self.text

    @property
    def is_change(self) -> bool:
        """The user says that something was otherwise before, or wrong."""
        return self.changes >= CHANGED
