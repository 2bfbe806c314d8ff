"""Asking the user whether a memory is still so."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import Memory, MemoryId, MemoryKind, ReviewAnswer


class ShowReview(Command, frozen=True, kw_only=True):
    """Which memory to ask about today: one a day at most, the same until it is answered. It counts as asked. Answered with
    `ReviewShown`."""


class AnswerReview(Command, frozen=True, kw_only=True):
    """What the user says of a memory, whether they were asked or not. Answered with `MemoriesSaved`."""

    memory_id: MemoryId
    answer: ReviewAnswer


class ReplaceMemory(Command, frozen=True, kw_only=True):
    """Something else is so now: a new memory takes the place of this one, which is kept as the past. Answered with
    `MemoriesSaved`: the new one."""

    memory_id: MemoryId
    text: str
    kind: MemoryKind


class ReviewShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    memory: None: nothing is asked today, or not any more.
    waiting: how many are due, this one included.
    """

    memory: Memory | None = None
    waiting: int = 0


Commands = ShowReview | AnswerReview | ReplaceMemory
Answers = ReviewShown
