"""Commands of the Memories page."""

from __future__ import annotations

import time
from collections.abc import Callable

from core import protocol
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.commands.erasure import Erasure
from core.errors import IndexUnusable
from core.indexing import Indexing
from core.memory.browse import MemoryBrowser
from core.memory.feedback import FeedbackLearner
from core.memory.recall import Near
from core.model.base import Encoded
from core.protocol import Reply
from core.records import Memory, MemoryId, MemorySource
from core.storage.feedback import Reason
from core.storage.memories import Memories


class MemoryCommands:
    """Lists, finds, adds, edits, pins, deletes and restores memories.

    Args:
        prompts_changed: called when what stands in a prompt may have been deleted.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        memories: Memories,
        browser: MemoryBrowser,
        indexing: Indexing,
        erasure: Erasure,
        feedback: FeedbackLearner,
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._memories = memories
        self._browser = browser
        self._indexing = indexing
        self._erasure = erasure
        self._feedback = feedback
        self._prompts_changed = prompts_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListMemories: self._list_memories,
            protocol.ListEntities: self._list_entities,
            protocol.ShowHistory: self._show_history,
            protocol.EraseMemories: self._erase_memories,
            protocol.AddMemory: self._add_memory,
            protocol.EditMemory: self._edit_memory,
            protocol.DeleteMemory: self._delete_memory,
            protocol.RestoreMemory: self._restore_memory,
            protocol.PinMemory: self._pin_memory,
        }

    def _list_memories(self, command: protocol.ListMemories) -> None:
        def work(encoded: Encoded | None) -> Reply:
            def find(near: Near) -> tuple[list[Memory], int]:
                return self._browser.find(command.query, near, command.filter, command.limit, command.offset)

            try:
                memories, total = find(self._indexing.near(encoded))
            except IndexUnusable as error:
                self._indexing.recover(error)
                memories, total = find(None)
            return protocol.MemoriesListed(request_id=command.request_id, memories=tuple(memories), total=total)

        if command.query.strip():
            self._answers.when_done(command, self._indexing.with_query(command.query, work))
        else:
            self._answers.on_storage(command, lambda: work(None))

    def _list_entities(self, command: protocol.ListEntities) -> None:
        def work() -> Reply:
            known = self._memories.entities
            found = known.all() if command.memory_id is None else known.of_memory(command.memory_id)
            return protocol.EntitiesListed(request_id=command.request_id, entities=tuple(found))

        self._answers.on_storage(command, work)

    def _show_history(self, command: protocol.ShowHistory) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.HistoryShown(
                request_id=command.request_id,
                memory_id=command.memory_id,
                changes=tuple(self._memories.history(command.memory_id)),
            ),
        )

    def _erase_memories(self, command: protocol.EraseMemories) -> None:
        def work() -> Reply:
            for memory_id in self._erasure.bin(command.memory_ids):
                self._send(protocol.MemoryErased(memory_id=memory_id))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _add_memory(self, command: protocol.AddMemory) -> None:
        text = clean(command.text)

        def work() -> Reply:
            memory = self._memories.same_text(text)
            if memory is None:
                memory = self._memories.add(
                    command.kind,
                    text,
                    quote="",
                    source=MemorySource.ADDED,
                    source_message_id=None,
                    now=self._clock(),
                )
                self._send(protocol.MemoryAdded(memory=memory))
                self._indexing.kick()
            return protocol.MemorySaved(request_id=command.request_id, memory=memory)

        self._answers.on_storage(command, work)

    def _edit_memory(self, command: protocol.EditMemory) -> None:
        text = clean(command.text)

        def work() -> Reply:
            memory = self._memories.edit(command.memory_id, text, command.kind, self._clock())
            self._follow(Reason.EDITED, command.memory_id, 1)
            self._send(protocol.MemoryChanged(memory=memory))
            self._indexing.kick()
            return protocol.MemorySaved(request_id=command.request_id, memory=memory)

        self._answers.on_storage(command, work)

    def _delete_memory(self, command: protocol.DeleteMemory) -> None:
        def work() -> Reply:
            memory = self._memories.get(command.memory_id)
            self._follow(Reason.DELETED, command.memory_id, -1)
            revived = self._memories.delete(command.memory_id, self._clock())
            self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
            for older in revived:
                self._send(protocol.MemoryChanged(memory=older))
            self._prompts_changed()
            self._erasure.expired()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _pin_memory(self, command: protocol.PinMemory) -> None:
        def work() -> Reply:
            memory = self._memories.pin(command.memory_id, command.pinned, self._clock())
            self._follow(Reason.PINNED, command.memory_id, int(command.pinned))
            self._send(protocol.MemoryChanged(memory=memory))
            return protocol.MemorySaved(request_id=command.request_id, memory=memory)

        self._answers.on_storage(command, work)

    def _follow(self, reason: Reason, memory_id: MemoryId, rating: int) -> None:
        """What the user does to a memory says how well it was recalled."""
        if self._feedback.changed(reason, memory_id, rating):
            self._send(protocol.RankingChanged())

    def _restore_memory(self, command: protocol.RestoreMemory) -> None:
        def work() -> Reply:
            self._send(protocol.MemoryAdded(memory=self._memories.restore(command.memory_id, self._clock())))
            self._follow(Reason.DELETED, command.memory_id, 0)
            self._indexing.kick()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)
