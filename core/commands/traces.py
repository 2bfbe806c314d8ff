"""Commands about what came of a message or a memory."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence

from core import protocol
from core.chat.queue import TurnQueue
from core.chat.text import title_of
from core.commands.answers import Answers, Handlers, Send
from core.commands.blocks import BlockCommands
from core.commands.erasure import Erasure
from core.errors import IndexUnusable, InvalidRequest, StorageError
from core.indexing import Indexing
from core.model.kv_store import KvStore
from core.protocol import Reply
from core.records import (
    BlockLabel,
    ConversationId,
    Memory,
    MemoryId,
    Message,
    RecallKind,
    TaskId,
    Trace,
    TracedItem,
    TraceKind,
)
from core.scrubbing import Scrubbing
from core.storage.build import StorageParts
from core.storage.earlier_copy import copies, set_aside
from core.storage.trace_extent import Extent, memory_extent, message_extent
from core.storage.traces import Traces

log = logging.getLogger(__name__)

_ORDER = list(TraceKind)


class TraceCommands:
    """Shows what came of a message or a memory, and erases all of it.

    Args:
        tasks_dropped: told which tasks are gone, on the storage worker.
        prompts_changed: called when what stands in a prompt may have been deleted.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        storage: StorageParts,
        turns: TurnQueue,
        kv_store: KvStore,
        indexing: Indexing,
        erasure: Erasure,
        scrubbing: Scrubbing,
        blocks: BlockCommands,
        tasks_dropped: Callable[[Sequence[TaskId]], None],
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._traces = Traces(storage.database)
        self._turns = turns
        self._kv_store = kv_store
        self._indexing = indexing
        self._erasure = erasure
        self._scrubbing = scrubbing
        self._blocks = blocks
        self._tasks_dropped = tasks_dropped
        self._prompts_changed = prompts_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {protocol.ShowTraces: self._show, protocol.EraseTraces: self._erase}

    def _show(self, command: protocol.ShowTraces) -> None:
        def work() -> Reply:
            extent = self._extent(command)
            return self._shown(command, extent, self._told_in(extent))

        self._answers.on_storage(command, work)

    def _erase(self, command: protocol.EraseTraces) -> None:
        def work() -> Reply:
            extent = self._extent(command)
            told_in = self._told_in(extent)
            if any(self._turns.busy(one) for one in extent.conversations):
                raise InvalidRequest("A reply is being written.", safe="It goes on.", next_step="Stop it first.")
            self._erasure.of(lambda: self._erase_all(extent))
            self._prompts_changed()
            return self._shown(command, extent, told_in)

        self._answers.on_storage(command, work)

    # --- inside, on the storage worker ---

    def _extent(self, command: protocol.ShowTraces | protocol.EraseTraces) -> Extent:
        if (command.message_id is None) == (command.memory_id is None):
            raise InvalidRequest("Traces are of a message or of a memory.", safe="Nothing was changed.")
        if command.memory_id is not None:
            return memory_extent(self._storage.database, command.memory_id)
        assert command.message_id is not None
        # One of a deleted conversation isn't there, either.
        self._storage.conversations.message(command.message_id)
        return message_extent(self._storage.database, command.message_id)

    def _told_in(self, extent: Extent) -> set[ConversationId]:
        return {*extent.conversations, *self._traces.told_in(extent)}

    def _shown(
        self, command: protocol.ShowTraces | protocol.EraseTraces, extent: Extent, told_in: set[ConversationId]
    ) -> Reply:
        found = [*self._traces.of(extent), *self._beside(extent, told_in)]
        return protocol.TracesShown(
            request_id=command.request_id,
            message_id=command.message_id,
            memory_id=command.memory_id,
            traces=tuple(sorted(found, key=lambda trace: _ORDER.index(trace.kind))),
            state=self._scrubbing.state,
        )

    def _beside(self, extent: Extent, told_in: set[ConversationId]) -> list[Trace]:
        """What there is outside of the database."""
        states = sum(conversation_id in told_in for conversation_id, _ in self._kv_store.prompts())
        path = self._storage.database.path
        earlier = len(copies(path))
        aside = [TracedItem(text=file.name, stays=True) for file in set_aside(path) if file.suffix == path.suffix]
        counts = (
            Trace(kind=TraceKind.VECTOR, count=self._vectors(extent) + self._traces.queries(extent)),
            Trace(kind=TraceKind.STATE, count=states),
            Trace(kind=TraceKind.EARLIER_COPY, count=earlier + len(aside), items=tuple(aside)),
        )
        return [trace for trace in counts if trace.count]

    def _vectors(self, extent: Extent) -> int:
        items = [(RecallKind.MESSAGE, one) for one in extent.gone] + [
            (RecallKind.MEMORY, one) for one in extent.memories
        ]
        return sum(
            len(space.index.passages(kind, item_id))
            for space in (self._storage.spaces.serving, self._storage.spaces.coming)
            if space is not None
            for kind, item_id in items
        )

    def _erase_all(self, extent: Extent) -> bool:
        stored = self._storage
        proposed = stored.proposals.count()
        blanked: list[Message] = []
        with stored.database.transaction():
            memories = stored.memories.several(extent.memories) if extent.memories else []
            moved = [
                stored.memories.rest_on(memory_id, message_id, extent.gone)
                for memory_id, message_id in extent.moved.items()
            ]
            revived = stored.memories.forget(extent.memories, self._clock()) if extent.memories else []
            lines = bool(extent.lines) and stored.blocks.drop_lines(extent.lines)
            stored.tasks.erase(extent.tasks)
            if extent.removed:
                stored.conversations.erasing.remove_turns(extent.asked, extent.replies)
            if extent.blanked:
                blanked = stored.conversations.erasing.blank(extent.blanked)
            emptied = [one for one in extent.conversations if stored.conversations.is_empty(one)]
            for one in extent.titled:
                self._retitle(one)
            for one in emptied:
                stored.conversations.give_title(one, "")
                stored.conversations.delete(one, self._clock())
        try:
            stored.database.drop_copies()
            stored.spaces.remove_erased()
        except IndexUnusable as error:
            self._indexing.recover(error)  # built anew, without what is gone
        except StorageError as error:
            # It is erased; that it leaves the files is seen to by scrubbing, as often as it takes.
            log.warning("what was erased isn't gone from the files yet: %s", error)
        self._tell_memories(extent.memories, memories, [*moved, *revived])
        self._tell_messages(extent, blanked, emptied)
        if extent.tasks:
            self._tasks_dropped(extent.tasks)
            self._send(protocol.TasksRemoved(tasks=extent.tasks))
        if (count := stored.proposals.count()) != proposed:
            self._send(protocol.ProposalsChanged(count=count))
        if lines:
            self._blocks.tell(BlockLabel.PERSONA)
        self._blocks.refresh()
        return True

    def _retitle(self, conversation_id: ConversationId) -> None:
        conversations = self._storage.conversations
        said = conversations.said_first(conversation_id)
        conversations.give_title(conversation_id, title_of(said or ""))
        conversations.titles.make_anew(conversation_id)

    def _tell_memories(self, erased: Sequence[MemoryId], removed: Sequence[Memory], changed: Sequence[Memory]) -> None:
        for memory in removed:
            # Without its words.
            self._send(protocol.MemoryRemoved(memory_id=memory.id, text=""))
        for memory_id in erased:
            self._send(protocol.MemoryErased(memory_id=memory_id))
        for memory in changed:
            self._send(protocol.MemoryChanged(memory=memory))

    def _tell_messages(self, extent: Extent, blanked: Sequence[Message], emptied: Sequence[ConversationId]) -> None:
        for conversation_id in extent.conversations:
            if conversation_id in emptied:
                self._send(protocol.ConversationRemoved(conversation_id=conversation_id))
                continue
            if extent.removed:
                self._send(protocol.MessagesRemoved(conversation_id=conversation_id, message_ids=extent.removed))
                # What followed has other versions now.
                self._send(protocol.BranchShown(conversation_id=conversation_id))
            self._send(protocol.ConversationChanged(conversation=self._storage.conversations.get(conversation_id)))
        for message in blanked:
            self._send(protocol.MessageChanged(message=message))
