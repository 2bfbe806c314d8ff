"""What a note tells of the profile goes with the memory it came from."""

from __future__ import annotations

from core.memory.recall.note import profile_block, told_in
from core.paths import Paths
from core.records import MemoryKind, MemorySource, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories


def test_a_profile_line_is_read_back() -> None:
    block = profile_block(["You own no car", "“Ich habe kein Auto.”"])
    assert told_in(block) == ["You own no car", "“Ich habe kein Auto.”"]
    assert profile_block([]) == ""


def test_a_note_loses_what_was_deleted(paths: Paths) -> None:
    paths.data.mkdir(parents=True, exist_ok=True)
    database = Database(paths.database)
    memories, conversations = Memories(database), Conversations(database)
    car, cello = (
        memories.add(MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0)
        for text in ("You own no car", "You play the cello")
    )
    conversation = conversations.add("", 1.0).id
    notes = {}
    for memory in (car, cello):
        asked = conversations.add_message(conversation, Role.USER, "any advice?", 2.0)
        reply = conversations.add_message(conversation, Role.ASSISTANT, "Yes.", 2.0)
        notes[memory.id] = asked.id
        conversations.set_recall(reply.id, asked.id, profile_block([memory.text]), [])
    memories.delete(car.id, 3.0)
    assert conversations.note_before(notes[car.id]) == ""
    assert "You play the cello" in conversations.note_before(notes[cello.id])
    database.close()
