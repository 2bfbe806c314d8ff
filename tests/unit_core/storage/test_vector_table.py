"""The vectors of a sealed store: exact, kept in the database, and moved there and back without embedding anything anew."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.errors import StorageFull
from core.paths import Paths
from core.records import MemoryKind, MemorySource, ModelId, RecallKind, Role
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import INDEX_KINDS, DocumentKind
from core.storage.memories import Memories
from core.storage.token_vectors import ReadPassage, TokenVectors
from core.storage.vector_index import VectorIndex, Vectors
from core.storage.vector_spaces import VectorSize, VectorSpaces
from core.storage.vector_table import VectorTable, any_kept, remove_unused_kept
from core.vault.sealing import KEY_BYTES, Seal
from tests.unit_core.storage.vectors import DIMENSIONS, vector_of

MESSAGE, MEMORY = RecallKind.MESSAGE, RecallKind.MEMORY
KEY = bytes(range(KEY_BYTES))


def open_table(database: Database, model: str = "test") -> VectorIndex:
    table = VectorTable(database)
    for _ in table.load({model: DIMENSIONS}):
        pass
    return VectorIndex(table, model, DIMENSIONS)


def unit(rows: int, seed: int = 0) -> Vectors:
    vectors = np.random.default_rng(seed).normal(size=(rows, DIMENSIONS)).astype(np.float32)
    unit_length: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit_length


def test_it_answers_as_chroma_does(database: Database, index: VectorIndex) -> None:
    """The same calls to both, and the same answers: also of some items alone, replaced, removed and put again."""
    table = open_table(database)
    vectors = unit(300)
    ids = [f"{number // 3}#{number % 3}" for number in range(300)]
    for one in (index, table):
        one.put(MESSAGE, ids, vectors)
        one.put(MEMORY, ["1#0"], vectors[:1])
        one.put(MESSAGE, ["5#0", "5#1"], unit(2, seed=9))
        one.remove(MESSAGE, ["0#0", "0#1", "0#2", "50#1", "777#0"])
        one.put(MESSAGE, ["400#0", "0#0"], unit(2, seed=5))
    found = right = 0
    for query in unit(20, seed=1):
        for only in (None, [1, 5, 50, 99, 400, 1234], []):
            there, here = (one.search(MESSAGE, query, 7, only=only) for one in (index, table))
            near = {(hit.item_id, hit.passage): hit.similarity for hit in here}
            same = [hit for hit in there if (hit.item_id, hit.passage) in near]
            assert [hit.similarity for hit in same] == pytest.approx(
                [near[hit.item_id, hit.passage] for hit in same], abs=1e-5
            )
            if only is None:
                # Chroma's graph is approximate, and built by several threads: not the same each time.
                found, right = found + len(there), right + len(same)
            else:
                assert [(hit.item_id, hit.passage) for hit in here] == [(hit.item_id, hit.passage) for hit in there]
    assert found == 20 * 7
    assert right >= 0.95 * found
    for kind in INDEX_KINDS:
        assert table.items(kind) == index.items(kind)
        assert sorted(table.ids(kind)) == sorted(index.ids(kind))
    assert table.count(MESSAGE) == 298
    assert table.passages(MESSAGE, 50) == ["50#0", "50#2"]
    some = table.vectors(MESSAGE, [5, 50, 777])
    assert set(some) == {5, 50}
    np.testing.assert_allclose(some[50], vectors[150])


def test_opened_again_it_is_as_it_was(database: Database) -> None:
    table = open_table(database)
    vectors = unit(2500)
    table.put(MESSAGE, [f"{number}#0" for number in range(2500)], vectors)
    table.remove(MESSAGE, ["17#0"])
    table.close()
    again = open_table(database)
    assert again.count(MESSAGE) == 2499
    for number in (0, 18, 2499):
        (hit,) = again.search(MESSAGE, vectors[number], 1)
        assert hit.item_id == number
        assert hit.similarity == pytest.approx(1, abs=5e-4)


def test_vectors_go_with_what_they_are_of(database: Database, conversations: Conversations, memories: Memories) -> None:
    table = open_table(database)
    here = conversations.add("Talk", 1.0)
    message = conversations.add_message(here.id, Role.USER, "tell me", 2.0)
    memory = memories.add(
        MemoryKind.NOTE, "You have a dog", quote="", source=MemorySource.ADDED, source_message_id=None, now=1.0
    )
    table.put(MESSAGE, [f"{message.id}#0"], vector_of("tell me")[None])
    table.put(MEMORY, [f"{memory.id}#0"], vector_of("You have a dog")[None])
    table.put(DocumentKind.PASSAGE, ["7#0"], vector_of("a passage")[None])
    database.execute("DELETE FROM messages")
    database.execute("DELETE FROM memories")
    assert [row["kind"] for row in database.rows("SELECT kind FROM kept_vectors")] == ["passage"]


def test_one_of_another_length_is_left_out_and_removed(database: Database) -> None:
    table = open_table(database)
    table.put(MESSAGE, ["1#0", "2#0"], unit(2))
    database.execute("UPDATE kept_vectors SET vector = x'0102' WHERE item_id = 1")
    assert open_table(database).ids(MESSAGE) == ["2#0"]
    assert database.value("SELECT count(*) FROM kept_vectors") == 1


def test_of_a_model_that_was_left_nothing_is_taken_up_again(database: Database) -> None:
    """Nobody kept its vectors in step meanwhile."""
    earlier = open_table(database, "earlier")
    earlier.put(MESSAGE, ["1#0"], unit(1))
    now = open_table(database)
    now.put(MESSAGE, ["1#0"], unit(1))
    assert remove_unused_kept(database, 1)
    assert not remove_unused_kept(database, 1)
    assert database.value("SELECT model FROM kept_vectors") == "test"
    earlier.put(MESSAGE, ["1#0"], unit(1))
    beside = VectorIndex(VectorTable(database), "earlier", DIMENSIONS, beside=now)
    assert beside.ids(MESSAGE) == []


class Store:
    """A library's vector spaces, sealed or not as the seal says."""

    def __init__(self, database: Database, folder: Path) -> None:
        self.seal = Seal()
        self.database = database
        self.folder = folder
        model = ModelId("test")
        tokens = TokenVectors(database, model, 4)
        self.spaces = VectorSpaces(database, folder, {model: VectorSize(DIMENSIONS, 4)}, tokens, self.seal)

    def talk(self, texts: int) -> None:
        conversations = Conversations(self.database)
        here = conversations.add("Talk", 1.0)
        with self.database.transaction():
            for number in range(texts):
                conversations.add_message(here.id, Role.USER, f"text {number}", 2.0)

    def index_all(self) -> int:
        """Embed what waits for it; returns how many."""
        assert self.spaces.serving is not None
        indexer = self.spaces.serving.indexer
        done = 0
        while notes := indexer.next_batch(50):
            texts = [note.text for note in notes if note.text]
            vectors = np.array([vector_of(text) for text in texts], np.float32).reshape(len(texts), DIMENSIONS)
            indexer.write(notes, vectors, [ReadPassage(np.ones((1, 4), np.int8))] * len(texts))
            done += len(texts)
        return done

    def settled(self) -> bool:
        return self.spaces.settled

    def found(self, text: str) -> float:
        assert self.spaces.serving is not None
        return self.spaces.serving.index.search(MESSAGE, vector_of(text), 1)[0].similarity


@pytest.fixture
def store(database: Database, paths: Paths) -> Store:
    store = Store(database, paths.index)
    store.spaces.open()
    return store


def test_taken_into_the_database_and_out_again_nothing_is_embedded_anew(store: Store) -> None:
    store.talk(150)
    assert store.index_all() == 150
    assert not any_kept(store.database)
    store.seal.use(KEY, mixed=True)
    assert not store.settled()
    store.spaces.open()
    assert store.settled()
    assert list(store.folder.rglob("*")) == []
    assert store.index_all() == 0
    assert store.found("text 149") > 0.999
    store.talk(1)
    assert store.index_all() == 1
    assert store.database.value("SELECT count(*) FROM kept_vectors") == 151
    store.seal.use(None, earlier=KEY, mixed=True)
    store.spaces.open()
    assert store.settled()
    assert not any_kept(store.database)
    assert list(store.folder.glob("*/chroma.sqlite3"))
    assert store.index_all() == 0
    assert store.found("text 149") > 0.999
    store.spaces.close()


def test_search_goes_on_while_vectors_are_moved(store: Store) -> None:
    store.talk(150)
    store.index_all()
    store.seal.use(KEY, mixed=True)
    for _ in store.spaces.opening():
        assert store.spaces.moving
        assert store.found("text 3") > 0.999
    assert store.settled()
    store.spaces.close()


def test_stopped_on_the_way_it_is_gone_on_with_at_the_next_start(store: Store, database: Database) -> None:
    store.talk(250)
    store.index_all()
    store.seal.use(KEY, mixed=True)
    opening = store.spaces.opening()
    next(opening)
    opening.close()
    store.spaces.close()
    assert any_kept(database)
    again = Store(database, store.folder)
    again.seal.use(KEY, mixed=True)
    again.spaces.open()
    assert again.index_all() == 0
    assert again.settled()
    assert list(store.folder.rglob("*")) == []
    # And the way back.
    again.seal.use(None, earlier=KEY, mixed=True)
    opening = again.spaces.opening()
    next(opening)
    next(opening)
    opening.close()
    again.spaces.close()
    last = Store(database, store.folder)
    last.spaces.open()
    assert last.index_all() == 0
    assert last.settled()
    last.spaces.close()


def test_a_broken_folder_costs_embedding_anew(store: Store) -> None:
    store.talk(3)
    store.index_all()
    store.spaces.close()
    next(store.folder.glob("*/chroma.sqlite3")).write_bytes(b"no database")
    store.seal.use(KEY, mixed=True)
    store.spaces.open()
    assert list(store.folder.rglob("*")) == []
    assert store.index_all() == 3


def test_a_full_disk_loses_nothing(store: Store, database: Database) -> None:
    store.talk(400)
    store.index_all()
    store.seal.use(KEY, mixed=True)
    database.execute(f"PRAGMA max_page_count = {database.value('PRAGMA page_count') + 5}")
    with pytest.raises(StorageFull):
        store.spaces.open()
    assert store.found("text 3") > 0.999
    assert not store.settled()
    database.execute("PRAGMA max_page_count = 1000000")
    store.spaces.open()
    assert store.settled()
    assert store.index_all() == 0
    store.spaces.close()


def test_thrown_away_it_is_made_anew_where_it_belongs(store: Store) -> None:
    store.talk(3)
    store.index_all()
    store.seal.use(KEY)
    store.spaces.renew()
    assert store.index_all() == 3
    assert list(store.folder.rglob("*")) == []
    store.spaces.renew()
    assert store.index_all() == 3
    store.seal.use(None)
    store.spaces.renew()
    assert store.index_all() == 3
    assert not any_kept(store.database)
    store.spaces.close()
