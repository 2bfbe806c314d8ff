"""Commands of the Memories page."""

from __future__ import annotations

import time
from collections.abc import Callable

import msgspec
from msgspec import UNSET

from core import protocol
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.commands.erasure import Erasure
from core.errors import NothingToUndo
from core.indexing import Indexing
from core.memory.browse import MemoryBrowser
from core.memory.recall.feedback import FeedbackLearner
from core.model.base import Encoded
from core.protocol import Command, Event, Reply
from core.records import Memory, MemoryId, MemorySource
from core.storage.feedback import Reason
from core.storage.memories import Memories, Undone
from core.storage.memory_history import OperationId
from core.storage.vector_index import Near

# Takes what changed, to send it when it is on the disk.
Tell = Callable[[Event], None]


class MemoryCommands:
    """Lists, finds, adds, changes, deletes and restores memories, and takes back what was done to them.

    Args:
        prompts_changed: called when what stands in a prompt may have been deleted.
        expire: forgets what was to be forgotten by now; called before memories are listed.
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
        expire: Callable[[], None],
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
        self._expire = expire
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListMemories: self._list_memories,
            protocol.ShowHistory: self._show_history,
            protocol.EraseMemories: self._erase_memories,
            protocol.AddMemory: self._add_memory,
            protocol.EditMemories: self._edit_memories,
            protocol.MergeMemories: self._merge_memories,
            protocol.SplitMemory: self._split_memory,
            protocol.DeleteMemories: self._delete_memories,
            protocol.RestoreMemories: self._restore_memories,
            protocol.UndoMemories: self._undo_memories,
            protocol.RedoMemories: self._redo_memories,
        }

    def _list_memories(self, command: protocol.ListMemories) -> None:
        def work(encoded: Encoded | None) -> Reply:
            self._expire()

            def find(near: Near) -> tuple[list[Memory], int]:
                return self._browser.find(command.query, near, command.filter, command.limit, command.offset)

            memories, total = self._indexing.with_near(encoded, find)
            return protocol.MemoriesListed(request_id=command.request_id, memories=tuple(memories), total=total)

        if command.query.strip():
            self._answers.when_done(command, self._indexing.with_query(command.query, work))
        else:
            self._answers.on_storage(command, lambda: work(None))

    def _show_history(self, command: protocol.ShowHistory) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.HistoryShown(
                request_id=command.request_id,
                memory_id=command.memory_id,
                changes=tuple(self._memories.history.of(command.memory_id)),
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

    def _edit_memories(self, command: protocol.EditMemories) -> None:
        edit = command.edit
        if edit.text is not UNSET:
            edit = msgspec.structs.replace(edit, text=clean(edit.text))

        def change(tell: Tell) -> list[Memory]:
            memories = [self._memories.edit(one, edit, self._clock()) for one in command.memory_ids]
            for memory in memories:
                if edit.text is not UNSET:
                    self._follow(Reason.EDITED, memory.id, 1, tell)
                if edit.pinned is not UNSET:
                    self._follow(Reason.PINNED, memory.id, int(edit.pinned), tell)
                tell(protocol.MemoryChanged(memory=memory))
            return memories

        self.operate(command, change)

    def _merge_memories(self, command: protocol.MergeMemories) -> None:
        text = clean(command.text)

        def change(tell: Tell) -> list[Memory]:
            memory, gone = self._memories.merge(command.memory_ids, text, command.kind, self._clock())
            tell(protocol.MemoryChanged(memory=memory))
            for memory_id in gone:
                tell(protocol.MemoryRemoved(memory_id=memory_id, text=text))
            return [memory]

        self.operate(command, change, after=self._prompts_changed)

    def _split_memory(self, command: protocol.SplitMemory) -> None:
        texts = [clean(text) for text in command.texts]

        def change(tell: Tell) -> list[Memory]:
            first, *others = self._memories.split(command.memory_id, texts, self._clock())
            tell(protocol.MemoryChanged(memory=first))
            for memory in others:
                tell(protocol.MemoryAdded(memory=memory))
            return [first, *others]

        self.operate(command, change)

    def _delete_memories(self, command: protocol.DeleteMemories) -> None:
        def change(tell: Tell) -> list[Memory]:
            for memory_id in command.memory_ids:
                memory = self._memories.get(memory_id)
                self._follow(Reason.DELETED, memory_id, -1, tell)
                revived = self._memories.delete(memory_id, self._clock())
                tell(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
                for older in revived:
                    tell(protocol.MemoryChanged(memory=older))
            return []

        def after() -> None:
            self._prompts_changed()
            self._erasure.expired()

        self.operate(command, change, after)

    def _restore_memories(self, command: protocol.RestoreMemories) -> None:
        def change(tell: Tell) -> list[Memory]:
            memories = [self._memories.restore(memory_id, self._clock()) for memory_id in command.memory_ids]
            for memory in memories:
                tell(protocol.MemoryAdded(memory=memory))
                self._follow(Reason.DELETED, memory.id, 0, tell)
            return memories

        self.operate(command, change)

    def operate(
        self, command: Command, change: Callable[[Tell], list[Memory]], after: Callable[[], None] = lambda: None
    ) -> None:
        """Change memories as one thing that can be undone; what it tells is sent when it is on the disk."""

        def work() -> Reply:
            events: list[Event] = []
            with self._memories.operation(self._clock()) as operation:
                memories = change(events.append)
            for event in events:
                self._send(event)
            self._indexing.kick()
            after()
            changed = self._memories.history.last(undone=False) == operation
            return protocol.MemoriesSaved(
                request_id=command.request_id,
                memories=tuple(memories),
                operation=operation if changed else None,
            )

        self._answers.on_storage(command, work)

    def _undo_memories(self, command: protocol.UndoMemories) -> None:
        operation = None if command.operation is None else OperationId(command.operation)
        self._turn_back(command, lambda: self._memories.undo(self._clock(), operation))

    def _redo_memories(self, command: protocol.RedoMemories) -> None:
        self._turn_back(command, lambda: self._memories.redo(self._clock()))

    def _turn_back(self, command: Command, change: Callable[[], Undone | None]) -> None:
        def work() -> Reply:
            undone = change()
            if undone is None:
                raise NothingToUndo("There is nothing to take back.", safe="All is as it was.")
            for memory in undone.changed:
                self._follow(Reason.EDITED, memory.id, 0, self._send)
                self._send(protocol.MemoryChanged(memory=memory))
            for memory in undone.returned:
                self._follow(Reason.DELETED, memory.id, 0, self._send)
                self._send(protocol.MemoryAdded(memory=memory))
            for memory in undone.removed:
                self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
            if undone.removed:
                self._prompts_changed()
            self._indexing.kick()
            return protocol.MemoriesUndone(
                request_id=command.request_id, action=undone.action, text=undone.text, count=undone.count
            )

        self._answers.on_storage(command, work)

    def _follow(self, reason: Reason, memory_id: MemoryId, rating: int, tell: Tell) -> None:
        """What the user does to a memory says how well it was recalled."""
        if self._feedback.changed(reason, memory_id, rating):
            tell(protocol.RankingChanged())
