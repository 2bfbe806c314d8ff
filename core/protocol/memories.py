"""Memories: listed, changed, put into the bin, brought back."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ChangeAction, Memory, MemoryChange, MemoryEdit, MemoryFilter, MemoryId, MemoryKind, MessageId


class ListMemories(Command, frozen=True, kw_only=True):
    """Answered with `MemoriesListed`. A query lists the best match first, whatever the filter's order."""

    query: str = ""
    filter: MemoryFilter = MemoryFilter()
    limit: int = 200
    offset: int = 0


class ShowHistory(Command, frozen=True, kw_only=True):
    """What happened to a memory since it was learned, deleted ones included. Answered with `HistoryShown`."""

    memory_id: MemoryId


class EraseMemories(Command, frozen=True, kw_only=True):
    """Erase deleted memories from the files, before their time in the bin is over. Answered with `Done`; for each of them
    comes a `MemoryErased`.

    Attributes:
        memory_ids: empty: all that are in the bin.
    """

    memory_ids: tuple[MemoryId, ...] = ()


class AddMemory(Command, frozen=True, kw_only=True):
    """Answered with `MemorySaved` (the memory already there, if this fact was)."""

    text: str
    kind: MemoryKind


class EditMemories(Command, frozen=True, kw_only=True):
    """Change memories, all in the same way. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]
    edit: MemoryEdit


class MergeMemories(Command, frozen=True, kw_only=True):
    """Make several memories one. Answered with `MemoriesSaved`: the one that stays, the oldest.

    Attributes:
        text: what it says from now on.
    """

    memory_ids: tuple[MemoryId, ...]
    text: str
    kind: MemoryKind


class SplitMemory(Command, frozen=True, kw_only=True):
    """Make a memory several. Answered with `MemoriesSaved`: all of them.

    Attributes:
        texts: what each of them says; at least two.
    """

    memory_id: MemoryId
    texts: tuple[str, ...]


class DeleteMemories(Command, frozen=True, kw_only=True):
    """Put memories into the bin. Can be undone until the core purges them. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]


class RestoreMemories(Command, frozen=True, kw_only=True):
    """Bring memories back out of the bin. Answered with `MemoriesSaved`."""

    memory_ids: tuple[MemoryId, ...]


class UndoMemories(Command, frozen=True, kw_only=True):
    """Take back what the user did to memories last, also before a restart. Answered with `MemoriesUndone`, or `Failed`
    (`nothing_to_undo`).

    Attributes:
        operation: as `MemoriesSaved` says it; None: the last one.
    """

    operation: int | None = None


class RedoMemories(Command, frozen=True, kw_only=True):
    """Do again what was taken back last. Answered as `UndoMemories`."""


class MemoriesListed(Reply, frozen=True, kw_only=True):
    """`total`: how many match, beyond `limit`."""

    memories: tuple[Memory, ...]
    total: int


class HistoryShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    changes: oldest first.
    """

    memory_id: MemoryId
    changes: tuple[MemoryChange, ...]


class MemorySaved(Reply, frozen=True, kw_only=True):
    memory: Memory


class MemoriesSaved(Reply, frozen=True, kw_only=True):
    """Attributes:
    memories: as they are now, those in the bin left out.
    operation: what to undo; None if nothing was changed.
    """

    memories: tuple[Memory, ...] = ()
    operation: int | None = None


class MemoriesUndone(Reply, frozen=True, kw_only=True):
    """Attributes:
    action: what was taken back, or done again.
    text: of the first memory it was about.
    count: memories it was about.
    """

    action: ChangeAction
    text: str
    count: int


class MemoryAdded(Event, frozen=True, kw_only=True):
    """Something was remembered.

    Attributes:
        reply_id: the reply under which to say so, if it came from a message.
    """

    memory: Memory
    reply_id: MessageId | None = None


class MemoryChanged(Event, frozen=True, kw_only=True):
    memory: Memory


class MemoryErased(Event, frozen=True, kw_only=True):
    """A deleted memory left the bin for good."""

    memory_id: MemoryId


class MemoryRemoved(Event, frozen=True, kw_only=True):
    """`reply_id`: the reply under which to say so, if the user asked to forget it in a message."""

    memory_id: MemoryId
    text: str
    reply_id: MessageId | None = None


Commands = (
    ListMemories
    | ShowHistory
    | EraseMemories
    | AddMemory
    | EditMemories
    | MergeMemories
    | SplitMemory
    | DeleteMemories
    | RestoreMemories
    | UndoMemories
    | RedoMemories
)
Answers = (
    MemoriesListed
    | HistoryShown
    | MemorySaved
    | MemoriesSaved
    | MemoriesUndone
    | MemoryAdded
    | MemoryChanged
    | MemoryErased
    | MemoryRemoved
)
