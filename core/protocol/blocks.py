"""The memory blocks that are always in the prompt."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import BlockLabel, BlockVersion, MemoryBlock


class ListBlocks(Command, frozen=True, kw_only=True):
    """The memory blocks. Answered with `BlocksListed`."""


class ShowBlockHistory(Command, frozen=True, kw_only=True):
    """What was written into a block, by the user and the model. Answered with `BlockHistoryShown`."""

    label: BlockLabel


class EditBlock(Command, frozen=True, kw_only=True):
    """The user writes a memory block. Answered with `BlockSaved`, or `Failed` if it is over its limit."""

    label: BlockLabel
    text: str


class BlocksListed(Reply, frozen=True, kw_only=True):
    blocks: tuple[MemoryBlock, ...]


class BlockHistoryShown(Reply, frozen=True, kw_only=True):
    """`versions`: the newest first."""

    label: BlockLabel
    versions: tuple[BlockVersion, ...]


class BlockSaved(Reply, frozen=True, kw_only=True):
    block: MemoryBlock


class BlockChanged(Event, frozen=True, kw_only=True):
    """A memory block was written, by whomever."""

    block: MemoryBlock


Commands = ListBlocks | ShowBlockHistory | EditBlock
Answers = BlocksListed | BlockHistoryShown | BlockSaved | BlockChanged
