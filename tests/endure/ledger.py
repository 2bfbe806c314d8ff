"""What was acknowledged: it must be there after whatever happens."""

from __future__ import annotations

from dataclasses import dataclass, field

from core import protocol
from core.protocol import Event, Reply
from core.records import Conversation, MessageId, Role
from tests.core_driver import CoreDriver

_PAGE = 200


@dataclass
class Ledger:
    """What was acknowledged. What was asked for without an answer may be there or not.

    Attributes:
        messages: texts of the user's messages, each said once.
        memories: texts by id.
        gone: ids of memories that were deleted.
        importing: texts of the file that is being imported.
        passphrases: the store's; several while a change wasn't answered; "": it has none.
    """

    messages: set[str] = field(default_factory=set)
    memories: dict[int, str] = field(default_factory=dict)
    gone: set[int] = field(default_factory=set)
    importing: list[str] = field(default_factory=list)
    passphrases: list[str] = field(default_factory=lambda: [""])

    def hear(self, item: Reply | Event) -> None:
        """Take down what the core says."""
        match item:
            case protocol.MessageAdded(message=message) if message.role is Role.USER:
                self.messages.add(message.text)
            case protocol.MemorySaved(memory=memory):
                self.memories[memory.id] = memory.text
            case protocol.ConversationsImported():
                self.messages |= set(self.importing)
            case _:
                pass

    def faults(self, core: CoreDriver) -> list[str]:
        """What was acknowledged and isn't there, is there twice, or is there again."""
        said: list[str] = []
        for conversation in core.ask(protocol.ListConversations(), protocol.ConversationsListed).conversations:
            said += _said_in(core, conversation)
        kept = _kept(core)
        found = [f"a message is lost: {text}" for text in sorted(self.messages - set(said))]
        found += [
            f"a message is there {said.count(text)} times: {text}" for text in sorted(set(said)) if said.count(text) > 1
        ]
        found += [f"a memory is lost: {text}" for one, text in self.memories.items() if one not in kept | self.gone]
        return found + [f"a deleted memory is back: {self.memories[one]}" for one in kept & self.gone]


def _said_in(core: CoreDriver, conversation: Conversation) -> list[str]:
    said: list[str] = []
    before: MessageId | None = None
    while True:
        page = core.ask(
            protocol.ListMessages(conversation_id=conversation.id, before=before, limit=_PAGE), protocol.MessagesListed
        )
        said += [message.text for message in page.messages if message.role is Role.USER]
        if not page.more or not page.messages:
            return said
        before = page.messages[0].id


def _kept(core: CoreDriver) -> set[int]:
    kept: set[int] = set()
    while True:
        page = core.ask(protocol.ListMemories(limit=_PAGE, offset=len(kept)), protocol.MemoriesListed)
        kept |= {memory.id for memory in page.memories}
        if len(page.memories) < _PAGE:
            return kept
