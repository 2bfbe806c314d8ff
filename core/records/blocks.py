"""The memory blocks that are always in the prompt."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import Record


class BlockLabel(StrEnum):
    """The memory blocks that are always in the prompt (MemGPT's core memory)."""

    PERSONA = "persona"
    USER = "user"


class BlockAuthor(StrEnum):
    """Who wrote a block last."""

    DEFAULT = "default"
    USER = "user"
    MODEL = "model"
    CONSOLIDATION = "consolidation"


class MemoryBlock(Record, frozen=True, kw_only=True):
    """A text that is always in the prompt.

    Attributes:
        tokens: its length now, for the loaded model; an estimate without one.
        limit_tokens: the most it may hold.
        edited_at: Unix seconds; 0 while nobody wrote it.
    """

    label: BlockLabel
    text: str
    tokens: int
    limit_tokens: int
    edited_at: float = 0.0
    edited_by: BlockAuthor = BlockAuthor.DEFAULT


class BlockVersion(Record, frozen=True, kw_only=True):
    """What was written into a block. `written_at`: Unix seconds."""

    text: str
    written_at: float
    written_by: BlockAuthor
