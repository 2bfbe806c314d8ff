"""Links between memories and whom they speak of: kept with the memory, gone with it."""

from __future__ import annotations

import tempfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import NotFound, StorageFull
from core.memory.entities.reader import EntityReader
from core.paths import Paths
from core.records import EntityId, EntityKind, Memory, MemoryEdit, MemoryFilter, MemoryId, MemoryKind, MemorySource
from core.storage.database import Database
from core.storage.memories import Memories
from tests.unit_core.storage.test_erasing import traces


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database, EntityReader())


def learn(memories: Memories, text: str, now: float = 1.0) -> Memory:
    return memories.add(MemoryKind.NOTE, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=now)


def known(memories: Memories) -> dict[str, tuple[EntityKind, tuple[str, ...], int]]:
    """Everyone and everything, by name or relation."""
    return {
        entity.name or entity.relations[0]: (entity.kind, entity.relations, entity.memory_count)
        for entity in memories.entities.all()
    }


def test_a_role_and_a_name_become_one(memories: Memories) -> None:
    first = learn(memories, "Your sister is a vegetarian")
    assert known(memories) == {"sister": (EntityKind.PERSON, ("sister",), 1)}
    learn(memories, "Your sister Clara visits on 12 June 2027")
    learn(memories, "Your sister likes tea")
    learn(memories, "Clara plays the cello")
    assert known(memories) == {"Clara": (EntityKind.PERSON, ("sister",), 4)}
    (clara,) = memories.entities.of_memory(first.id)
    assert memories.entities.get(clara.id) == memories.entities.named("CLARA") == clara
    found, total = memories.list("", MemoryFilter(entity=clara.id), 2, 0)
    assert ([memory.text for memory in found], total) == (["Clara plays the cello", "Your sister likes tea"], 4)
    assert memories.list("tea", MemoryFilter(entity=clara.id), 10, 0)[1] == 1
    assert memories.list("", MemoryFilter(entity=EntityId(99)), 10, 0)[1] == 0


def test_many_friends_are_many(memories: Memories) -> None:
    learn(memories, "Your friend plays chess")
    learn(memories, "Your friend Ravi is a cook")
    assert set(known(memories)) == {"Ravi", "friend"}


def test_an_edit_links_anew(memories: Memories) -> None:
    memory = learn(memories, "Your sister Clara lives in Porto")
    assert set(known(memories)) == {"Clara", "Porto"}
    memories.edit(memory.id, MemoryEdit(text="Your sister Klara lives in Lisbon", kind=MemoryKind.NOTE), 2.0)
    assert set(known(memories)) == {"Klara", "Lisbon"}


def test_a_deleted_memory_takes_its_name_along_and_brings_it_back(memories: Memories) -> None:
    learn(memories, "Your sister is a vegetarian")
    named = learn(memories, "Your sister is called Clara")
    assert set(known(memories)) == {"Clara"}
    memories.delete(named.id, 2.0)
    assert known(memories) == {"sister": (EntityKind.PERSON, ("sister",), 1)}
    memories.restore(named.id, 3.0)
    assert known(memories) == {"Clara": (EntityKind.PERSON, ("sister",), 2)}


def test_a_name_stays_while_another_memory_says_it(memories: Memories) -> None:
    named = learn(memories, "Your sister Clara visits on 12 June 2027")
    learn(memories, "Clara plays the cello")
    learn(memories, "Your sister likes tea")
    memories.delete(named.id, 2.0)
    # Nothing says any more that Clara is the sister.
    assert known(memories) == {
        "Clara": (EntityKind.PERSON, (), 1),
        "sister": (EntityKind.PERSON, ("sister",), 1),
    }


def test_the_last_memory_takes_the_entity_along(memories: Memories) -> None:
    memory = learn(memories, "You live in Porto")
    (porto,) = memories.entities.of_memory(memory.id)
    memories.delete(memory.id, 2.0)
    with pytest.raises(NotFound):
        memories.entities.get(porto.id)
    assert memories.entities.all() == []


def test_a_purged_name_leaves_no_trace(paths: Paths, database: Database, memories: Memories) -> None:
    kept = learn(memories, "Your sister is a vegetarian")
    gone = [learn(memories, "Your sister is called Quokka"), learn(memories, "You live in Zeppelin with Marzipan")]
    assert set(traces(paths)) == {"quokka", "zeppelin", "marzipan"}
    for memory in gone:
        memories.delete(memory.id, 2.0)
    memories.purge_deleted(3.0)
    database.scrub()
    assert traces(paths) == {}
    assert [entity.relations for entity in memories.entities.of_memory(kept.id)] == [("sister",)]


def test_emptying_takes_everything(paths: Paths, database: Database, memories: Memories) -> None:
    learn(memories, "Your sister is called Quokka")
    database.empty()
    assert traces(paths) == {}
    assert database.value("SELECT count(*) FROM entities") == 0
    learn(memories, "Your sister is called Clara")
    assert set(known(memories)) == {"Clara"}


def test_memories_that_were_there_before_are_linked(database: Database, memories: Memories) -> None:
    before = Memories(database)
    learn(before, "Your sister is a vegetarian")
    learn(before, "Your sister Clara lives in Porto")
    deleted = learn(before, "Your dog is called Bruno")
    before.delete(deleted.id, 2.0)
    assert memories.entities.all() == []
    assert memories.entities.link_unlinked(1, 3.0) == 1
    assert memories.entities.link_unlinked(10, 3.0) == 1
    assert memories.entities.link_unlinked(10, 3.0) == 0
    assert known(memories)["Clara"] == (EntityKind.PERSON, ("sister",), 2)
    assert set(known(memories)) == {"Clara", "Porto"}


def test_a_full_disk_leaves_neither_memory_nor_link(database: Database, memories: Memories) -> None:
    database.execute(f"PRAGMA max_page_count = {database.value('PRAGMA page_count')}")
    with pytest.raises(StorageFull):
        learn(memories, "Your sister Clara lives in Porto. " * 10_000)
    assert (memories.count(), memories.entities.all()) == (0, [])


_TEXTS = [
    "Your sister is a vegetarian",
    "Your sister Clara visits on 12 June 2027",
    "Clara plays the cello",
    "Your older sister Anna lives in Rome",
    "Your younger sister sings",
    "Your dog is called Bruno",
    "Bruno is afraid of thunder",
    "Your dog likes Clara",
    "你妹妹小丽六月来",
    "你妹妹喜欢画画",
]


@given(
    st.lists(
        st.tuples(st.sampled_from(["add", "edit", "delete", "restore", "purge"]), st.integers(0, 9), st.integers(0, 9)),
        max_size=25,
    )
)
@settings(max_examples=60, deadline=None)
def test_whatever_happens_no_name_outlives_the_memories_that_say_it(steps: list[tuple[str, int, int]]) -> None:
    with tempfile.TemporaryDirectory() as folder, closing(Database(Path(folder) / "test.db")) as database:
        memories = Memories(database, EntityReader())
        ids: list[MemoryId] = []
        for now, (step, which, text) in enumerate(steps, start=1):
            memory_id = ids[which % len(ids)] if ids else None
            try:
                if step == "add" or memory_id is None:
                    ids.append(learn(memories, _TEXTS[text], float(now)).id)
                elif step == "edit":
                    memories.edit(memory_id, MemoryEdit(text=_TEXTS[text], kind=MemoryKind.NOTE), float(now))
                elif step == "delete":
                    memories.delete(memory_id, float(now))
                elif step == "restore":
                    memories.restore(memory_id, float(now))
                else:
                    memories.purge_deleted(float(now))
            except NotFound:
                continue  # deleted before
        left = memories.list("", MemoryFilter(), 100, 0)[0]
        for entity in memories.entities.all():
            linked = memories.list("", MemoryFilter(entity=entity.id), 100, 0)[0]
            assert linked
            assert entity.memory_count == len(linked)
            assert not entity.name or any(entity.name in memory.text for memory in linked)
            assert {memory.id for memory in linked} <= {memory.id for memory in left}
        # Everything that says a name is linked to it, in whatever order it came.
        for entity in memories.entities.all():
            if entity.name:
                saying = {memory.id for memory in left if entity.name in memory.text}
                assert saying <= {memory.id for memory in memories.list("", MemoryFilter(entity=entity.id), 100, 0)[0]}
