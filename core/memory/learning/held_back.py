"""Facts that weren't learned because a secret stands in them, until the user has seen them.

They are kept here alone, never on the disk: a secret is to be written down no second time unasked. With the core they go.
"""

from __future__ import annotations

import threading
from collections import OrderedDict

import msgspec

from core.memory.learning.candidate import Candidate
from core.records import HeldBackId, MessageId, SecretKind

_MOST = 50


class Held(msgspec.Struct, frozen=True):
    """A fact, the message it was said in, and what its secret looks like."""

    id: HeldBackId
    candidate: Candidate
    message_id: MessageId
    looks_like: SecretKind


class HeldBack:
    """The last of them. May be called from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._held: OrderedDict[HeldBackId, Held] = OrderedDict()
        self._last = 0

    def add(self, candidate: Candidate, message_id: MessageId, looks_like: SecretKind) -> None:
        """Hold one back, instead of the same one held back before."""
        with self._lock:
            for known in list(self._held.values()):
                if (known.candidate.text, known.message_id) == (candidate.text, message_id):
                    del self._held[known.id]
            self._last += 1
            held_id = HeldBackId(self._last)
            self._held[held_id] = Held(held_id, candidate, message_id, looks_like)
            while len(self._held) > _MOST:
                self._held.popitem(last=False)

    def all(self) -> list[Held]:
        """The newest first."""
        with self._lock:
            return list(self._held.values())[::-1]

    def get(self, held_id: HeldBackId) -> Held | None:
        with self._lock:
            return self._held.get(held_id)

    def drop(self, held_id: HeldBackId) -> None:
        with self._lock:
            self._held.pop(held_id, None)
