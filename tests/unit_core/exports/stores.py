"""Stores with conversations in them, and files of them, in short."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec

from core.exports.writing import Export, Wanted
from core.imports.reader import open_export
from core.records import (
    ConversationId,
    ExportedMessage,
    ExportForm,
    FunctionStep,
    MemoryKind,
    MemorySource,
    MessageStatus,
    Problem,
    RecalledItem,
    RecallKind,
    Role,
    TurnStats,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.exported import ExportedConversations
from core.storage.imported import ImportedConversations, Taken
from core.storage.index_notes import index_only_for
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.proposals import Proposals

NOW = 1_780_000_000.25
STATS = TurnStats(prompt_tokens=900, evaluated_tokens=40, generated_tokens=12, first_token_s=0.5, context_length=4096)


class Store:
    """A database with what reads and writes it, on the disk or (without a path) in memory."""

    def __init__(self, path: Path | None = None) -> None:
        self.database = Database(path)
        index_only_for(self.database, "test")
        self.conversations = Conversations(self.database)
        self.memories = Memories(self.database)
        self.personas = Personas(self.database)
        self.proposals = Proposals(self.database, self.memories)
        self.imported = ImportedConversations(
            self.database, self.conversations, self.memories, self.proposals, self.personas
        )
        self.exported = ExportedConversations(self.database, self.conversations, self.personas)

    def export(self, path: Path, form: ExportForm = ExportForm.JSON, **wanted: Any) -> Export:
        export = Export(self.exported, lambda work: work(), stopped=lambda: False, told=lambda _: None, now=NOW)
        export.write(Wanted(**{"ids": self.exported.ids(), "path": path, "form": form, **wanted}))
        return export

    def take(self, path: Path) -> list[Taken]:
        return [self.imported.take(one, NOW) for one in open_export(path) if one is not None]

    def whole(self, conversation_id: ConversationId) -> list[dict[str, Any]]:
        """Every message with all that is known of it, by its place in place of its id."""
        messages = self.exported.messages(conversation_id, 0, 1_000_000, tree=True)
        place = {message.id: at for at, message in enumerate(messages)}
        return [
            {
                **msgspec.to_builtins(one),
                "id": place[one.id],
                "parent": None if one.parent is None else place[one.parent],
            }
            for one in messages
        ]

    def talk(self, *texts: str, title: str = "A talk", at: float = NOW - 1000.0) -> ConversationId:
        """A conversation of these messages, in turn by the user and the model."""
        conversation_id = self.conversations.add(title, at).id
        for number, text in enumerate(texts):
            role = Role.ASSISTANT if number % 2 else Role.USER
            self.conversations.add_message(conversation_id, role, text, at + number)
        return conversation_id


def filled(store: Store) -> tuple[ConversationId, ConversationId]:
    """A conversation in which everything happened that can, and an earlier one that it recalls."""
    conversations, memories = store.conversations, store.memories
    before = store.talk("I play the flute.", "Lovely.", title="Music", at=NOW - 9000.125)
    said = store.exported.messages(before, 0, 10)[0]
    where = conversations.add("你好 “quotes” \\ and 🙂", NOW - 500.75).id
    conversations.rename(where, "你好 “quotes” \\ and 🙂", by_user=True)
    conversations.set_functions(where, True)
    conversations.set_learns(where, False)
    asked = conversations.add_message(where, Role.USER, "What do I play?\n```py\nopen", NOW - 500.5)
    flute = memories.add(
        MemoryKind.PREFERENCE,
        "You play the flute.",
        quote="I play the flute.",
        source=MemorySource.LEARNED,
        source_message_id=said.id,  # type: ignore[arg-type]
        now=NOW - 8000.0,
    )
    memories.add(
        MemoryKind.NOTE,
        "You like code.",
        quote="```py",
        source=MemorySource.ASKED,
        source_message_id=asked.id,
        now=NOW - 400.0,
    )
    memories.add(
        MemoryKind.PLACE,
        "You lived in Lisbon.",
        quote="",
        source=MemorySource.LEARNED,
        source_message_id=asked.id,
        now=NOW - 400.0,
        valid_from=NOW - 5000.0,
        valid_until=NOW - 450.0,
    )
    reply = conversations.add_message(where, Role.ASSISTANT, "", NOW - 500.0, status=MessageStatus.QUEUED, model="m")
    conversations.set_recall(
        reply.id,
        asked.id,
        "note",
        [
            RecalledItem(
                kind=RecallKind.MEMORY,
                text="You play the flute.",
                said_at=NOW - 8000.0,
                memory_id=flute.id,
                score=1.25,
                features={"meaning": 0.75, "words": 0.1},
                weights={"meaning": 1.5},
            ),
            RecalledItem(
                kind=RecallKind.MESSAGE,
                text="I play the flute.",
                said_at=said.created_at,
                message_id=said.id,  # type: ignore[arg-type]
                score=0.5,
                features={"meaning": 0.3},
            ),
        ],
    )
    conversations.write_reply(
        reply.id,
        text="The **flute**.",
        reasoning="He said so.",
        status=MessageStatus.STOPPED,
        stats=STATS,
        model="Qwen",
    )
    step = FunctionStep(function="archival_memory_search", arguments={"query": "flute"}, result="You play it.")
    conversations.add_step(reply.id, step, [(RecallKind.MEMORY, flute.id)])
    store.database.execute("UPDATE messages SET rating = 1 WHERE id = ?", (reply.id,))
    store.database.execute("UPDATE recalls SET rating = -1 WHERE reply_id = ? AND position = 1", (reply.id,))
    forgotten = conversations.add_message(where, Role.USER, "Forget this.", NOW - 300.0)
    conversations.mute([forgotten.id])
    failed = conversations.add_message(where, Role.ASSISTANT, "", NOW - 299.0, status=MessageStatus.QUEUED)
    problem = Problem(code="model", what="It broke.", safe="All is kept.", next_step="Try again.", detail="x")
    conversations.write_reply(failed.id, text="", reasoning="", status=MessageStatus.FAILED, problem=problem)
    return before, where


def message(number: int, text: str, role: Role = Role.ASSISTANT, **more: Any) -> ExportedMessage:
    return ExportedMessage(id=number, role=role, text=text, created_at=NOW, **more)
