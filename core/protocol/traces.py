"""What came of a message or a memory, and erasing all of it."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ErasureState, MemoryId, MessageId, Trace


class ShowTraces(Command, frozen=True, kw_only=True):
    """What came of a message, or of a memory. Answered with `TracesShown`.

    Attributes:
        message_id, memory_id: one of the two.
    """

    message_id: MessageId | None = None
    memory_id: MemoryId | None = None


class EraseTraces(Command, frozen=True, kw_only=True):
    """Erase a message or a memory for good, with all that rests on it alone. A message of the user's goes with the replies to it; what
    followed stays. It can't be undone. Answered with `TracesShown`: what is left then; `ErasureStateChanged` says when it is gone from
    the files, too.

    Attributes:
        message_id, memory_id: one of the two.
    """

    message_id: MessageId | None = None
    memory_id: MemoryId | None = None


class TracesShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    message_id, memory_id: as asked.
    traces: of each kind there is any of.
    state: of everything that was erased so far.
    """

    message_id: MessageId | None = None
    memory_id: MemoryId | None = None
    traces: tuple[Trace, ...] = ()
    state: ErasureState = ErasureState()


class ErasureStateChanged(Event, frozen=True, kw_only=True):
    """Something was erased, or is gone from the files, too."""

    state: ErasureState


Commands = ShowTraces | EraseTraces
Answers = TracesShown | ErasureStateChanged
