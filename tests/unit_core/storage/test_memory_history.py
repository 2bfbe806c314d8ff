"""What the user did to memories is taken back as one thing, also after a restart, where nothing has changed it since."""

from __future__ import annotations

import random
from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest, NotFound
from core.memory.entities.reader import EntityReader
from core.records import (
    ChangeAction,
    ConversationId,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryId,
    MemoryKind,
    MemorySource,
    MemoryState,
    RecallKind,
)
from core.storage.database import Database
from core.storage.memories import Memories


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database, EntityReader())


def add(memories: Memories, text: str, kind: MemoryKind = MemoryKind.NOTE, at: float = 1.0) -> Memory:
    return memories.add(kind, text, quote="", source=MemorySource.ADDED, source_message_id=None, now=at)


def learn(memories: Memories, text: str, at: float = 1.0) -> Memory:
    return memories.add(MemoryKind.PLACE, text, quote=text, source=MemorySource.LEARNED, source_message_id=None, now=at)


def all_of(memories: Memories) -> dict[int, Memory]:
    found: dict[int, Memory] = {}
    for state in (MemoryState.ALL, MemoryState.DELETED):
        found |= {memory.id: memory for memory in memories.list("", MemoryFilter(state=state), 1000, 0)[0]}
    return found


def texts(memories: Memories) -> list[str]:
    return sorted(memory.text for memory in memories.list("", MemoryFilter(), 1000, 0)[0])


def test_an_edit_is_taken_back_and_done_again(memories: Memories) -> None:
    memory = learn(memories, "You live in Lisbon")
    edit = MemoryEdit(text="You live in Porto", kind=MemoryKind.PLACE, valid_from=0.5, pinned=True)
    edited = memories.edit(memory.id, edit, 2.0)
    undone = memories.undo(3.0)
    assert undone is not None
    assert (undone.action, undone.text, undone.count) == (ChangeAction.EDITED, "You live in Lisbon", 1)
    assert undone.changed == (memory,)
    assert memories.get(memory.id) == memory
    assert memories.same_text("You live in Porto") is None
    redone = memories.redo(4.0)
    assert redone is not None
    assert memories.get(memory.id) == edited
    assert memories.redo(5.0) is None
    assert [change.action for change in memories.history.of(memory.id)] == [
        ChangeAction.ADDED,
        ChangeAction.EDITED,
        ChangeAction.DATED,
        ChangeAction.PINNED,
        *[ChangeAction.UNDONE] * 6,
    ]


def test_what_was_learned_is_not_the_users_to_take_back(memories: Memories) -> None:
    old, new = learn(memories, "You live in Lisbon"), learn(memories, "You live in Porto", 2.0)
    memories.supersede(old.id, new.id, 2.0)
    assert memories.undo(3.0) is None
    assert memories.redo(3.0) is None


def test_a_deletion_is_taken_back_with_what_it_revived(memories: Memories) -> None:
    old, new = learn(memories, "You live in Lisbon"), learn(memories, "You live in Porto", 2.0)
    past = memories.supersede(old.id, new.id, 2.0)
    memories.delete(new.id, 3.0)
    assert memories.get(old.id).valid_until is None
    undone = memories.undo(4.0)
    assert undone is not None
    assert [memory.id for memory in undone.returned] == [new.id]
    assert memories.get(old.id) == past
    assert memories.get(new.id) == new


def test_an_added_memory_goes_into_the_bin_and_comes_back(memories: Memories) -> None:
    memory = add(memories, "Clara is vegetarian", MemoryKind.PERSON)
    undone = memories.undo(2.0)
    assert undone is not None
    assert [one.id for one in undone.removed] == [memory.id]
    with pytest.raises(NotFound):
        memories.get(memory.id)
    assert memories.entities.named("Clara") is None
    assert memories.redo(3.0) is not None
    assert memories.get(memory.id) == memory
    assert memories.entities.named("Clara") is not None


def test_what_changed_since_stays(memories: Memories) -> None:
    memory = add(memories, "You live in Lisbon")
    with memories.operation(2.0) as operation:
        memories.edit(memory.id, MemoryEdit(text="You live in Porto", pinned=True), 2.0)
    memories.edit(memory.id, MemoryEdit(text="You live in Braga"), 3.0)
    memories.undo(4.0, operation)
    now = memories.get(memory.id)
    assert (now.text, now.pinned) == ("You live in Braga", False)


def test_several_changes_are_one_thing(memories: Memories) -> None:
    one, other = add(memories, "You like tea"), add(memories, "You like coffee")
    with memories.operation(2.0):
        memories.delete(one.id, 2.0)
        memories.delete(other.id, 2.0)
    assert texts(memories) == []
    undone = memories.undo(3.0)
    assert undone is not None
    assert undone.count == 2
    assert texts(memories) == ["You like coffee", "You like tea"]


def test_something_new_ends_what_could_be_done_again(memories: Memories) -> None:
    memory = add(memories, "You like tea")
    memories.edit(memory.id, MemoryEdit(text="You like coffee"), 2.0)
    memories.undo(3.0)
    memories.edit(memory.id, MemoryEdit(pinned=True), 4.0)
    assert memories.redo(5.0) is None
    memories.undo(6.0)
    assert memories.get(memory.id) == memory


def test_it_is_taken_back_after_a_restart(tmp_path: Path) -> None:
    path = tmp_path / "rememora.db"
    database = Database(path)
    memory = add(Memories(database), "You like tea")
    Memories(database).edit(memory.id, MemoryEdit(text="You like coffee"), 2.0)
    database.close()
    database = Database(path)
    try:
        memories = Memories(database)
        memories.undo(3.0)
        assert memories.get(memory.id) == memory
    finally:
        database.close()


def test_what_was_erased_is_not_taken_back(memories: Memories, database: Database) -> None:
    memory = add(memories, "You own a xylophone")
    kept = add(memories, "You like tea")
    memories.edit(kept.id, MemoryEdit(pinned=True), 2.0)
    memories.edit(memory.id, MemoryEdit(text="You own a marimba"), 2.5)
    memories.delete(memory.id, 3.0)
    memories.erase([memory.id])
    assert database.rows("SELECT * FROM memory_changes WHERE fields_before LIKE '%xylophone%'") == []
    undone = memories.undo(4.0)
    assert undone is not None
    assert (undone.action, undone.text) == (ChangeAction.PINNED, "You like tea")


def test_several_become_one(memories: Memories) -> None:
    past = learn(memories, "You live in Lisbon", 1.0)
    one = learn(memories, "Clara is your sister", 2.0)
    other = add(memories, "Clara lives in Porto", at=3.0)
    memories.edit(other.id, MemoryEdit(pinned=True), 3.5)
    memories.supersede(past.id, other.id, 3.0)
    merged, gone = memories.merge([other.id, one.id], "Your sister Clara lives in Porto", MemoryKind.PERSON, 4.0)
    assert (merged.id, merged.text, merged.pinned, merged.kind) == (
        one.id,
        "Your sister Clara lives in Porto",
        True,
        MemoryKind.PERSON,
    )
    assert gone == [other.id]
    assert memories.get(past.id).valid_until is not None
    assert memories.get(past.id).superseded_by == one.id
    memories.undo(5.0)
    assert texts(memories) == ["Clara is your sister", "Clara lives in Porto", "You live in Lisbon"]
    assert memories.get(past.id).superseded_by == other.id


def test_one_becomes_several(memories: Memories) -> None:
    memory = learn(memories, "You live in Porto. You have a dog called Bruno.", 2.0)
    parts = memories.split(memory.id, ["You live in Porto", "You have a dog called Bruno"], 3.0)
    assert [part.text for part in parts] == ["You live in Porto", "You have a dog called Bruno"]
    assert parts[0].id == memory.id
    assert (parts[1].quote, parts[1].source, parts[1].learned_at) == (memory.quote, memory.source, 2.0)
    assert memories.word_hits("Bruno", 5)[0].item_id == parts[1].id
    memories.undo(4.0)
    assert texts(memories) == [memory.text]
    memories.redo(5.0)
    assert texts(memories) == ["You have a dog called Bruno", "You live in Porto"]


@pytest.mark.parametrize("ids", [[], [1], [1, 1]])
def test_one_cannot_be_merged(memories: Memories, ids: list[int]) -> None:
    add(memories, "You like tea")
    with pytest.raises(InvalidRequest):
        memories.merge([MemoryId(one) for one in ids], "x", MemoryKind.NOTE, 2.0)
    with pytest.raises(InvalidRequest):
        memories.split(MemoryId(1), ["x"], 2.0)


def test_merging_with_one_that_is_gone_changes_nothing(memories: Memories) -> None:
    memory, other = add(memories, "You like tea"), add(memories, "You like coffee")
    memories.delete(other.id, 2.0)
    with pytest.raises(NotFound):
        memories.merge([memory.id, other.id], "You like both", MemoryKind.NOTE, 3.0)
    assert memories.get(memory.id) == memory


def test_an_end_before_the_beginning_is_refused(memories: Memories) -> None:
    memory = add(memories, "You live in Porto", at=100.0)
    with pytest.raises(InvalidRequest):
        memories.edit(memory.id, MemoryEdit(valid_until=50.0), 101.0)
    assert memories.get(memory.id) == memory
    assert memories.edit(memory.id, MemoryEdit(valid_from=10.0, valid_until=50.0), 102.0).valid_until == 50.0


def test_an_end_that_was_set_by_hand_names_no_successor(memories: Memories) -> None:
    old, new = learn(memories, "You live in Lisbon"), learn(memories, "You live in Porto", 2.0)
    memories.supersede(old.id, new.id, 2.0)
    assert memories.edit(old.id, MemoryEdit(valid_until=None), 3.0).superseded_by is None
    memories.delete(new.id, 4.0)
    assert memories.get(old.id).valid_until is None


def test_it_is_forgotten_on_its_day(memories: Memories) -> None:
    memory = add(memories, "You are on holiday")
    memories.edit(memory.id, MemoryEdit(expires_at=100.0), 2.0)
    assert memories.expired(99.0) == []
    assert [one.id for one in memories.expired(100.0)] == [memory.id]
    assert memories.expired(101.0) == []
    assert texts(memories) == []
    # Out of the bin it stays.
    assert memories.restore(memory.id, 102.0).expires_at is None
    assert memories.expired(103.0) == []


def test_where_it_may_be_recalled_is_kept(memories: Memories) -> None:
    memory = add(memories, "You are writing a novel")
    scope = (ConversationId(3), ConversationId(7))
    assert memories.edit(memory.id, MemoryEdit(conversations=scope), 2.0).conversations == scope
    assert [one.action for one in memories.history.of(memory.id)][-1] is ChangeAction.SCOPED
    memories.undo(3.0)
    assert memories.get(memory.id).conversations == ()


def test_all_that_was_done_is_taken_back_and_done_again(memories: Memories, database: Database) -> None:
    """Whatever the user did, going back shows each state that was, and going forward again each that came."""
    random_ = random.Random(4)
    for number in range(6):
        learn(memories, f"You have been in place {number}", float(number))
    states = [all_of(memories)]
    now = 100.0
    for _ in range(40):
        now += 1.0
        there = memories.list("", MemoryFilter(), 1000, 0)[0]
        one, *others = random_.sample(there, min(3, len(there)))
        match random_.randrange(7):
            case 0:
                memories.edit(one.id, MemoryEdit(text=f"{one.text}!", kind=random_.choice(list(MemoryKind))), now)
            case 1:
                memories.edit(one.id, MemoryEdit(pinned=not one.pinned), now)
            case 2 if len(there) > 2:
                memories.delete(one.id, now)
            case 3:
                add(memories, f"Something {now}", at=now)
            case 4 if len(there) > 4:
                memories.merge([one.id, others[0].id], f"Both {now}", MemoryKind.NOTE, now)
            case 5:
                memories.split(one.id, [f"Half {now}", f"Other half {now}"], now)
            case _:
                memories.edit(one.id, MemoryEdit(valid_until=one.valid_from + 1.0, expires_at=1e9), now)
        if all_of(memories) != states[-1]:
            states.append(all_of(memories))

    def seen(state: dict[int, Memory]) -> list[Memory]:
        return sorted((one for one in state.values() if one.deleted_at is None), key=lambda one: one.id)

    forward = states[-1]
    for state in reversed(states[:-1]):
        assert memories.undo(1000.0) is not None
        assert seen(all_of(memories)) == seen(state)
    assert memories.undo(1000.0) is None
    while memories.redo(2000.0) is not None:
        pass
    assert seen(all_of(memories)) == seen(forward)
    # What the index is told agrees with what is there.
    last = {
        row["item_id"]: row["action"]
        for row in database.rows(
            "SELECT item_id, action FROM index_notes WHERE kind = ? ORDER BY id", (RecallKind.MEMORY,)
        )
    }
    assert {item for item, action in last.items() if action == "put"} == {one.id for one in seen(forward)}
    assert msgspec.json.encode([one.text for one in seen(forward)])
