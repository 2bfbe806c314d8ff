"""From a change in SQLite to something that can be found by meaning."""

from __future__ import annotations

import numpy as np

from core.paths import Paths
from core.records import MemoryEdit, MemoryId, MemoryKind, MemorySource, MessageStatus, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.memories import Memories
from core.storage.passages import split_passages
from tests.unit_core.storage.vectors import DIMENSIONS, drain, vector_of

MESSAGE, MEMORY = RecallKind.MESSAGE, RecallKind.MEMORY

LONG = " ".join(f"This is sentence number {n} of a long message about gardens." for n in range(120))


def add_memory(memories: Memories, text: str) -> MemoryId:
    return memories.add(MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0).id


def nearest(index: VectorIndex, kind: RecallKind, text: str) -> int | None:
    hits = index.search(kind, vector_of(text), 1)
    return hits[0].item_id if hits and hits[0].similarity > 0.999 else None


def test_messages_and_memories_become_searchable(
    conversations: Conversations, memories: Memories, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Food", 1.0)
    asked = conversations.add_message(conversation.id, Role.USER, "I'm allergic to peanuts", 2.0)
    conversations.add_message(conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.QUEUED)
    memory = add_memory(memories, "You have a dog")
    assert indexer.pending() == 2
    assert drain(indexer) == 2
    assert indexer.pending() == 0
    assert nearest(index, MESSAGE, "I'm allergic to peanuts") == asked.id
    assert nearest(index, MEMORY, "You have a dog") == memory
    assert indexer.next_batch(16) == []


def test_a_long_message_goes_in_several_batches_and_every_passage_is_found(
    conversations: Conversations, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Garden", 1.0)
    short = conversations.add_message(conversation.id, Role.USER, "Short.", 2.0)
    long = conversations.add_message(conversation.id, Role.USER, LONG, 2.0)
    passages = split_passages(LONG)
    assert len(passages) > 16
    first = indexer.next_batch(8)
    assert [(note.item_id, note.passage, note.last) for note in first] == [
        (short.id, 0, True),
        *((long.id, number, False) for number in range(7)),
    ]
    assert drain(indexer, batch=8) == len(passages) + 1
    assert index.items(MESSAGE) == {short.id: 1, long.id: len(passages)}
    for number, passage in enumerate(passages):
        (hit,) = index.search(MESSAGE, vector_of(passage), 1)
        assert (hit.item_id, hit.passage) == (long.id, number)


def test_a_batch_cut_off_before_it_was_struck_off_is_done_again(
    conversations: Conversations, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Garden", 1.0)
    long = conversations.add_message(conversation.id, Role.USER, LONG, 2.0)
    passages = split_passages(LONG)
    # The core died when Chroma had the vectors and SQLite didn't know yet.
    index.put(MESSAGE, [f"{long.id}#0", f"{long.id}#1"], np.array([vector_of(one) for one in passages[:2]]))
    drain(indexer)
    assert index.items(MESSAGE) == {long.id: len(passages)}


def test_an_edited_memory_is_found_by_its_new_text_only(
    memories: Memories, index: VectorIndex, indexer: Indexer
) -> None:
    memory = add_memory(memories, LONG)
    drain(indexer)
    memories.edit(memory, MemoryEdit(text="You live in Porto", kind=MemoryKind.PLACE), 2.0)
    drain(indexer)
    assert index.items(MEMORY) == {memory: 1}
    assert nearest(index, MEMORY, "You live in Porto") == memory


def test_what_changes_while_it_is_embedded_is_indexed_as_it_is_now(
    memories: Memories, index: VectorIndex, indexer: Indexer
) -> None:
    memory = add_memory(memories, "You live in Lisbon")
    gone = add_memory(memories, "You have a cat")
    notes = indexer.next_batch(16)
    memories.edit(memory, MemoryEdit(text="You live in Porto", kind=MemoryKind.PLACE), 2.0)
    memories.delete(gone, 2.0)
    indexer.write(notes, np.array([vector_of(note.text) for note in notes]))
    assert index.items(MEMORY) == {}
    drain(indexer)
    assert index.items(MEMORY) == {memory: 1}
    assert nearest(index, MEMORY, "You live in Porto") == memory


def test_deleting_and_restoring_a_memory_follows_in_the_index(
    memories: Memories, index: VectorIndex, indexer: Indexer
) -> None:
    memory = add_memory(memories, "You have a dog")
    drain(indexer)
    memories.delete(memory, 2.0)
    drain(indexer)
    assert index.items(MEMORY) == {}
    memories.restore(memory, 3.0)
    drain(indexer)
    assert index.items(MEMORY) == {memory: 1}


def test_removed_muted_and_purged_messages_leave_the_index(
    conversations: Conversations, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Food", 1.0)
    kept, muted, removed = (
        conversations.add_message(conversation.id, Role.USER, text, 2.0) for text in ("kept", "muted", LONG)
    )
    drain(indexer)
    conversations.mute([muted.id])
    conversations.erasing.remove([removed.id])
    drain(indexer)
    assert index.items(MESSAGE) == {kept.id: 1}
    conversations.delete(conversation.id, 3.0)
    assert indexer.reconcile() == 0, "a delete can still be undone"
    conversations.purge_deleted(4.0)
    drain(indexer)
    assert index.items(MESSAGE) == {}


def test_a_reply_written_anew_is_not_found_by_what_it_said_before(
    conversations: Conversations, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Food", 1.0)
    reply = conversations.add_message(conversation.id, Role.ASSISTANT, "Walnuts.", 2.0)
    drain(indexer)
    conversations.write_reply(reply.id, text="", reasoning="", status=MessageStatus.QUEUED)
    drain(indexer)
    assert index.items(MESSAGE) == {}
    assert conversations.search("walnuts", 5) == []
    conversations.write_reply(reply.id, text="Almonds.", reasoning="", status=MessageStatus.COMPLETE)
    drain(indexer)
    assert nearest(index, MESSAGE, "Almonds.") == reply.id


def test_blank_texts_are_not_indexed(conversations: Conversations, indexer: Indexer) -> None:
    conversation = conversations.add("Food", 1.0)
    reply = conversations.add_message(conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.STREAMING)
    conversations.write_reply(reply.id, text=" \n", reasoning="", status=MessageStatus.STOPPED)
    assert indexer.pending() == 0
    assert indexer.reconcile() == 0


def test_reconciling_mends_whatever_differs(
    conversations: Conversations, memories: Memories, database: Database, index: VectorIndex, indexer: Indexer
) -> None:
    conversation = conversations.add("Food", 1.0)
    first = conversations.add_message(conversation.id, Role.USER, "first", 2.0)
    long = conversations.add_message(conversation.id, Role.USER, LONG, 2.0)
    last = conversations.add_message(conversation.id, Role.USER, "last", 2.0)
    memory = add_memory(memories, "You have a dog")
    drain(indexer)
    assert indexer.reconcile() == 0

    index.remove(MESSAGE, [f"{first.id}#0", f"{long.id}#3", f"{last.id}#0"])
    index.remove(MEMORY, [f"{memory}#0"])
    index.put(MESSAGE, ["4711#0"], vector_of("nobody knows")[None])
    assert indexer.reconcile() == 5
    assert indexer.reconcile() == 0, "what is noted already isn't noted twice"
    assert [note.item_id for note in indexer.next_batch(3)][1:] == [last.id, long.id], "the newest first"
    drain(indexer)
    assert index.items(MESSAGE) == {first.id: 1, long.id: len(split_passages(LONG)), last.id: 1}
    assert index.items(MEMORY) == {memory: 1}


def test_a_lost_index_comes_back_from_sqlite(
    conversations: Conversations, database: Database, paths: Paths, indexer: Indexer, index: VectorIndex
) -> None:
    count = 300
    conversation = conversations.add("Food", 1.0)
    ids = [conversations.add_message(conversation.id, Role.USER, f"text {n}", n).id for n in range(count)]
    drain(indexer)
    index.close()
    VectorIndex.rebuild(paths.index)
    fresh = VectorIndex(paths.index, "test", DIMENSIONS)
    rebuilt = Indexer(database, fresh)
    assert rebuilt.reconcile() == count
    drain(rebuilt)
    assert [nearest(fresh, MESSAGE, f"text {n}") for n in range(count)] == ids
    fresh.close()


def test_a_reply_given_a_thousand_times_does_not_crowd_out_others(
    conversations: Conversations, index: VectorIndex, indexer: Indexer, database: Database
) -> None:
    """Chroma 1.5.9 doesn't find one vector in thirty any more among 1,300 copies of another."""
    conversation = conversations.add("Talk", 1.0)
    said = {}
    with database.transaction():
        for n in range(1300):
            conversations.add_message(conversation.id, Role.USER, "ok", 2.0)
            text = f"Something else, number {n}"
            said[conversations.add_message(conversation.id, Role.ASSISTANT, text, 2.0).id] = text
    drain(indexer, 256)
    assert index.count(RecallKind.MESSAGE) == len(said) + 8
    lost = [
        message_id
        for message_id, text in said.items()
        if index.search(RecallKind.MESSAGE, vector_of(text), 1)[0].item_id != message_id
    ]
    assert lost == []
    assert indexer.reconcile() == 0


def test_copies_that_are_there_already_go(conversations: Conversations, index: VectorIndex, indexer: Indexer) -> None:
    conversation = conversations.add("Talk", 1.0)
    ids = [conversations.add_message(conversation.id, Role.USER, "ok", 2.0).id for _ in range(12)]
    index.put(RecallKind.MESSAGE, [f"{one}#0" for one in ids], np.array([vector_of("ok")] * 12))
    drain(indexer)
    assert sorted(index.items(RecallKind.MESSAGE)) == ids[:8]
    conversations.mute(ids[:2])
    drain(indexer)
    assert indexer.reconcile() == 2
    drain(indexer)
    assert sorted(index.items(RecallKind.MESSAGE)) == ids[2:10]
