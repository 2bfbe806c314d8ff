"""Commands about the memory blocks, and keeping the user block in step with the memories."""

from __future__ import annotations

from core import protocol
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.memory.blocks import MemoryBlocks
from core.protocol import Event, Reply
from core.records import BlockLabel, MemoryBlock
from core.worker import Priority, Worker


class BlockCommands:
    """Lists and edits blocks; listens for changes of memories."""

    def __init__(self, *, answers: Answers, send: Send, storage: Worker, blocks: MemoryBlocks) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage
        self._blocks = blocks
        # The user block as the window was last told, to tell it only what is new. On the storage worker.
        self._told: MemoryBlock | None = None

    def handlers(self) -> Handlers:
        return {
            protocol.ListBlocks: self._list_blocks,
            protocol.ShowBlockHistory: self._show_history,
            protocol.EditBlock: self._edit_block,
        }

    def hear(self, item: Reply | Event) -> None:
        """What the core tells the window: after a change of the memories, the user block is written anew."""
        changed = protocol.MemoryAdded | protocol.MemoryChanged | protocol.MemoryRemoved | protocol.MemoriesImported
        if isinstance(item, changed):
            self._storage.post(self.refresh, Priority.BACKGROUND)

    def refresh(self) -> None:
        """Write the user block anew, and tell the window if it says something else now. On the storage worker."""
        block = self._blocks.refresh()
        if block != self._told:
            self._told = block
            self._send(protocol.BlockChanged(block=block))

    def tell(self, label: BlockLabel) -> None:
        """Something was erased from a block. On the storage worker."""
        self._send(protocol.BlockChanged(block=self._blocks.get(label)))

    def _list_blocks(self, command: protocol.ListBlocks) -> None:
        self._answers.on_storage(
            command, lambda: protocol.BlocksListed(request_id=command.request_id, blocks=self._blocks.all())
        )

    def _show_history(self, command: protocol.ShowBlockHistory) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.BlockHistoryShown(
                request_id=command.request_id,
                label=command.label,
                versions=tuple(self._blocks.versions(command.label)),
            ),
        )

    def _edit_block(self, command: protocol.EditBlock) -> None:
        text = clean(command.text) if command.text.strip() else ""

        def work() -> Reply:
            block = self._blocks.edit(command.label, text)
            self._send(protocol.BlockChanged(block=block))
            return protocol.BlockSaved(request_id=command.request_id, block=block)

        self._answers.on_storage(command, work)
