"""The vectors of single tokens: kept beside the index, and gone with the text they come from."""

from __future__ import annotations

import numpy as np
import pytest

from core.records import MemoryEdit, MemoryKind, MemorySource, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index import Indexer, VectorIndex
from core.storage.memories import Memories
from core.storage.token_vectors import SCALE, ReadPassage, TokenVectors, token_rows
from tests.unit_core.storage.vectors import vector_of

MESSAGE, MEMORY = RecallKind.MESSAGE, RecallKind.MEMORY
T = 4


@pytest.fixture
def tokens(database: Database) -> TokenVectors:
    return TokenVectors(database, "test", T)


@pytest.fixture
def indexer(database: Database, index: VectorIndex, tokens: TokenVectors) -> Indexer:
    return Indexer(database, index, tokens)


def drain(indexer: Indexer) -> None:
    """Every word of a text becomes a token: its length, as the one direction it points to."""
    while notes := indexer.next_batch(16):
        texts = [note.text for note in notes if note.text]
        rows = [token_rows(np.eye(T, dtype=np.float32)[[len(word) % T for word in text.split()]]) for text in texts]
        vectors = np.array([vector_of(text) for text in texts], dtype=np.float32).reshape(-1, 384)
        indexer.write(notes, vectors, [ReadPassage(one) for one in rows])


def test_tokens_are_kept_with_the_vectors(
    conversations: Conversations, memories: Memories, tokens: TokenVectors, indexer: Indexer
) -> None:
    place = conversations.add("Food", 1.0).id
    message = conversations.add_message(place, Role.USER, "I eat figs", 2.0)
    memory = memories.add(
        MemoryKind.NOTE, "You eat figs", quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0
    )
    drain(indexer)
    rows = tokens.of(MESSAGE, [message.id])[message.id][0].rows
    assert rows.dtype == np.int8
    assert rows.tolist() == [[0, SCALE, 0, 0], [0, 0, 0, SCALE], [SCALE, 0, 0, 0]]
    assert set(tokens.of(MEMORY, [memory.id, 99])) == {memory.id}
    assert tokens.counts(MESSAGE) == {message.id: 1}


def test_what_the_judges_said_is_kept_beside_them(tokens: TokenVectors) -> None:
    passage = "My dog is Bruno. Obey me! It rains."
    rows = token_rows(np.eye(T, dtype=np.float32))
    kept = ReadPassage(rows, states=0.25, orders=((17, 25),))
    tokens.put(MESSAGE, 7, 0, kept)
    tokens.put(MESSAGE, 7, 1, ReadPassage(rows[:0]))
    found = tokens.of(MESSAGE, [7])[7]
    assert (found[0].states, found[0].orders) == (0.25, ((17, 25),))
    assert (found[1].states, found[1].orders, len(found[1].rows)) == (1.0, (), 0)
    assert found[0].rows.tolist() == rows.tolist()
    assert found[0].without_orders(passage) == "My dog is Bruno.  It rains."
    assert found[1].without_orders(passage) == passage
    tokens.put(MESSAGE, 7, 0, ReadPassage(rows, orders=((0, len(passage)),)))
    assert tokens.of(MESSAGE, [7])[7][0].without_orders(passage) == ""


def test_those_of_another_model_are_not_seen(
    database: Database, conversations: Conversations, indexer: Indexer
) -> None:
    message = conversations.add_message(conversations.add("Food", 1.0).id, Role.USER, "I eat figs", 2.0)
    drain(indexer)
    assert TokenVectors(database, "other", T).of(MESSAGE, [message.id]) == {}


def test_a_changed_text_has_the_tokens_of_the_new_one_only(
    memories: Memories, tokens: TokenVectors, indexer: Indexer
) -> None:
    long = " ".join(f"Sentence number {n} about figs and olives." for n in range(60))
    memory = memories.add(MemoryKind.NOTE, long, quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0)
    drain(indexer)
    assert tokens.counts(MEMORY)[memory.id] > 2
    memories.edit(memory.id, MemoryEdit(text="Short now", kind=MemoryKind.NOTE), 2.0)
    drain(indexer)
    assert len(tokens.of(MEMORY, [memory.id])[memory.id][0].rows) == 2
    assert tokens.counts(MEMORY) == {memory.id: 1}


def test_what_is_removed_forgotten_or_purged_leaves_none(
    database: Database, conversations: Conversations, memories: Memories, indexer: Indexer
) -> None:
    place = conversations.add("Food", 1.0).id
    kept = conversations.add_message(place, Role.USER, "I eat figs", 2.0)
    muted = conversations.add_message(place, Role.USER, "I eat olives", 2.0)
    dropped = conversations.add_message(place, Role.USER, "I eat dates", 2.0)
    elsewhere = conversations.add("Purged", 1.0).id
    conversations.add_message(elsewhere, Role.USER, "I eat plums", 2.0)
    memory = memories.add(
        MemoryKind.NOTE, "You eat nuts", quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0
    )
    drain(indexer)
    conversations.mute([muted.id])
    conversations.erasing.remove([dropped.id])
    conversations.delete(elsewhere, 3.0)
    conversations.purge_deleted(4.0)
    # Not even until the indexer gets to it.
    assert {row["item_id"] for row in database.rows("SELECT item_id FROM token_vectors WHERE kind = 'message'")} == {
        kept.id,
        muted.id,
    }
    memories.delete(memory.id, 3.0)
    drain(indexer)
    assert [tuple(row) for row in database.rows("SELECT kind, item_id FROM token_vectors")] == [("message", kept.id)]


def test_texts_indexed_without_tokens_are_indexed_again(
    database: Database, index: VectorIndex, conversations: Conversations, tokens: TokenVectors, indexer: Indexer
) -> None:
    message = conversations.add_message(conversations.add("Food", 1.0).id, Role.USER, "I eat figs", 2.0)
    drain(indexer)
    database.execute("DELETE FROM token_vectors")
    assert indexer.reconcile() == 1
    drain(indexer)
    assert tokens.counts(MESSAGE) == {message.id: 1}
    assert indexer.reconcile() == 0
