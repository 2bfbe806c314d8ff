"""Memories: their history, what they supersede, listing and searching."""

from __future__ import annotations

import msgspec
import pytest

from core.errors import NotFound
from core.records import (
    ChangeAction,
    ChangedBy,
    Memory,
    MemoryEdit,
    MemoryFilter,
    MemoryId,
    MemoryKind,
    MemorySort,
    MemorySource,
    MemoryState,
    Message,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.memories import Memories


@pytest.fixture
def said(conversations: Conversations) -> Message:
    conversation = conversations.add("Home", 1.0)
    return conversations.add_message(conversation.id, Role.USER, "I live in Lisbon with my dog Rex", 2.0)


def learn(memories: Memories, text: str, said: Message | None = None, now: float = 10.0) -> Memory:
    return memories.add(
        MemoryKind.PLACE,
        text,
        quote="" if said is None else said.text,
        source=MemorySource.ADDED if said is None else MemorySource.LEARNED,
        source_message_id=None if said is None else said.id,
        now=now,
    )


def test_a_memory_knows_where_it_came_from(memories: Memories, conversations: Conversations, said: Message) -> None:
    memory = learn(memories, "You live in Lisbon", said)
    assert (memory.source_message_id, memory.source_conversation_id) == (said.id, said.conversation_id)
    assert (memory.source_title, memory.quote) == ("Home", said.text)
    assert (memory.learned_at, memory.valid_from, memory.valid_until) == (10.0, 10.0, None)
    assert memories.by_source(said.id) == [memory]
    conversations.delete(said.conversation_id, 20.0)
    hidden = memories.get(memory.id)
    assert (hidden.source_message_id, hidden.source_conversation_id, hidden.source_title) == (None, None, "")
    conversations.purge_deleted(30.0)
    left = memories.get(memory.id)
    assert (left.text, left.quote, left.source_message_id) == ("You live in Lisbon", "", None)


def test_valid_from_can_lie_in_the_past(memories: Memories) -> None:
    memory = memories.add(
        MemoryKind.WORK,
        "You work at CERN",
        quote="",
        source=MemorySource.ADDED,
        source_message_id=None,
        now=9.0,
        valid_from=3.0,
    )
    assert (memory.learned_at, memory.valid_from) == (9.0, 3.0)


def test_editing_keeps_the_source_and_the_old_text_in_the_history(memories: Memories, said: Message) -> None:
    memory = learn(memories, "You live in Lissbon", said)
    edited = memories.edit(memory.id, MemoryEdit(text="You live in Lisbon", kind=MemoryKind.PROFILE), 11.0)
    assert (edited.text, edited.kind, edited.quote) == ("You live in Lisbon", MemoryKind.PROFILE, said.text)
    assert [(one.action, one.made_by, one.before, one.after) for one in memories.history.of(memory.id)] == [
        (ChangeAction.ADDED, ChangedBy.LEARNING, "", "You live in Lissbon"),
        (ChangeAction.EDITED, ChangedBy.USER, "You live in Lissbon", "You live in Lisbon"),
    ]
    assert memories.list("lissbon", MemoryFilter(), 10, 0)[1] == 0
    assert memories.list("lisbon", MemoryFilter(), 10, 0)[0] == [edited]


def test_a_deleted_memory_is_gone_from_everything_and_comes_back_whole(memories: Memories, said: Message) -> None:
    memory = learn(memories, "You live in Lisbon", said)
    memories.delete(memory.id, 11.0)
    assert memories.list("", MemoryFilter(), 10, 0) == ([], 0)
    assert memories.list("lisbon", MemoryFilter(), 10, 0) == ([], 0)
    assert memories.word_hits("lisbon", 5) == []
    assert memories.several([memory.id]) == []
    assert memories.by_source(said.id) == []
    assert memories.same_text("You live in Lisbon") is None
    assert memories.count() == 0
    for look in (
        lambda: memories.get(memory.id),
        lambda: memories.edit(memory.id, MemoryEdit(text="x", kind=MemoryKind.NOTE), 12.0),
        lambda: memories.delete(memory.id, 12.0),
    ):
        with pytest.raises(NotFound):
            look()
    assert memories.restore(memory.id, 12.0) == memory
    assert memories.restore(memory.id, 13.0) == memory
    assert memories.count() == 1
    assert [one.action for one in memories.history.of(memory.id)] == [
        ChangeAction.ADDED,
        ChangeAction.DELETED,
        ChangeAction.RESTORED,
    ]


def test_only_what_was_deleted_early_enough_is_purged(memories: Memories) -> None:
    early, late, kept = (learn(memories, text) for text in ("early", "late", "kept"))
    memories.delete(early.id, 100.0)
    memories.delete(late.id, 200.0)
    assert memories.purge_deleted(150.0) == [early.id]
    assert memories.history.of(early.id) == []
    with pytest.raises(NotFound):
        memories.restore(early.id, 300.0)
    assert memories.restore(late.id, 300.0) == late
    assert memories.get(kept.id) == kept


def test_a_newer_fact_ends_the_older_and_keeps_it_as_the_past(memories: Memories) -> None:
    old, new = learn(memories, "You live in Lisbon", now=10.0), learn(memories, "You live in Porto", now=20.0)
    ended = memories.supersede(old.id, new.id, 20.0)
    assert ended.valid_until == 20.0
    assert memories.supersede(old.id, new.id, 30.0) == ended
    assert [hit.item_id for hit in memories.word_hits("Lisbon", 5)] == [old.id]
    assert memories.history.of(old.id)[-1].action is ChangeAction.SUPERSEDED
    assert len(memories.history.of(old.id)) == 2
    with pytest.raises(NotFound):
        memories.supersede(old.id, MemoryId(999), 30.0)


def test_deleting_the_newer_fact_brings_the_older_back(memories: Memories) -> None:
    old, new = learn(memories, "You live in Lisbon", now=10.0), learn(memories, "You live in Porto", now=20.0)
    memories.supersede(old.id, new.id, 20.0)
    assert memories.delete(new.id, 30.0) == [msgspec.structs.replace(old, superseded_by=new.id)]
    assert memories.get(old.id).valid_until is None
    memories.restore(new.id, 40.0)
    assert memories.get(old.id).valid_until == 20.0
    memories.delete(new.id, 50.0)
    memories.purge_deleted(60.0)
    assert memories.get(old.id) == old
    assert all("Porto" not in one.before + one.after for one in memories.history.of(old.id))


@pytest.mark.parametrize(
    "said_again", ["you live in lisbon.", "  You  live in\nLisbon!", "YOU LIVE IN LISBON", "“You live, in Lisbon”"]
)
def test_the_same_text_is_known_again(memories: Memories, said_again: str) -> None:
    memory = learn(memories, "You live in Lisbon")
    assert memories.same_text(said_again) == memory
    assert memories.same_text("You lived in Lisbon") is None


def test_the_same_text_prefers_what_still_holds(memories: Memories) -> None:
    past, new = learn(memories, "You live in Lisbon"), learn(memories, "You live in Porto")
    memories.supersede(past.id, new.id, 20.0)
    again = learn(memories, "you live in Lisbon", now=30.0)
    assert memories.same_text("You live in Lisbon") == again
    memories.edit(again.id, MemoryEdit(text="You live in Faro", kind=MemoryKind.PLACE), 31.0)
    assert memories.same_text("You live in Lisbon") == memories.get(past.id)
    assert memories.same_text("you live in faro") == memories.get(again.id)


def test_listing_pages_filters_and_counts(memories: Memories) -> None:
    ids = [learn(memories, f"Fact number {n}", now=float(n)).id for n in range(10)]
    pet = memories.add(
        MemoryKind.PET, "You have a dog", quote="", source=MemorySource.ASKED, source_message_id=None, now=0.5
    )
    listed, total = memories.list("", MemoryFilter(), 3, 0)
    assert ([one.id for one in listed], total) == ([ids[9], ids[8], ids[7]], 11)
    assert [one.id for one in memories.list("", MemoryFilter(), 3, 9)[0]] == [pet.id, ids[0]]
    assert memories.list("", MemoryFilter(kinds=(MemoryKind.PET,)), 10, 0) == ([pet], 1)
    assert memories.list("", MemoryFilter(kinds=(MemoryKind.PET, MemoryKind.PLACE)), 1, 0)[1] == 11
    assert memories.list("fact numb", MemoryFilter(), 2, 0)[1] == 10
    assert memories.list("fact", MemoryFilter(kinds=(MemoryKind.PET,)), 2, 0) == ([], 0)
    assert memories.list("dog", MemoryFilter(kinds=(MemoryKind.PET,)), 2, 0) == ([pet], 1)


def test_search_reads_text_and_quote_in_any_language(memories: Memories, said: Message) -> None:
    memory = learn(memories, "Vous habitez à l'Étoile", said)
    chinese = learn(memories, "你对花生过敏 🥜")
    assert memories.list("etoil", MemoryFilter(), 5, 0)[0] == [memory]
    assert memories.list("rex", MemoryFilter(), 5, 0)[0] == [memory]
    assert memories.list("花生", MemoryFilter(), 5, 0)[0] == [chinese]
    assert memories.list("🥜", MemoryFilter(), 5, 0)[0] == [chinese]
    assert memories.list('"', MemoryFilter(), 5, 0) == ([], 0)


def test_the_better_match_comes_first(memories: Memories) -> None:
    other = learn(memories, "You once drank tea with a very long description of everything that was on the table then")
    tea = learn(memories, "You like tea")
    for n in range(10):
        learn(memories, f"Nothing of the sort {n}")
    assert [one.id for one in memories.list("tea", MemoryFilter(), 5, 0)[0]] == [tea.id, other.id]
    assert [hit.item_id for hit in memories.word_hits("which tea?", 5)] == [tea.id, other.id]


def test_use_is_counted(memories: Memories) -> None:
    memory, other = learn(memories, "a fact"), learn(memories, "another")
    memories.touch([memory.id, other.id], 20.0)
    memories.touch([memory.id], 21.0)
    assert [one.use_count for one in memories.several([memory.id, other.id])] == [2, 1]


def test_several_keeps_the_order_asked_for(memories: Memories) -> None:
    ids = [learn(memories, f"fact {n}").id for n in range(4)]
    assert [one.id for one in memories.several([ids[2], MemoryId(99), ids[0]])] == [ids[2], ids[0]]
    assert memories.several([]) == []


# --- filters, order, the bin --------------------------------------------------------------------------------------------


def found(memories: Memories, query: str = "", **wanted: object) -> list[str]:
    return [memory.text for memory in memories.list(query, MemoryFilter(**wanted), 50, 0)[0]]  # type: ignore[arg-type]


def test_each_filter_and_each_order(memories: Memories) -> None:
    def add(
        text: str, now: float, kind: MemoryKind = MemoryKind.NOTE, source: MemorySource = MemorySource.ADDED
    ) -> Memory:
        return memories.add(kind, text, quote="", source=source, source_message_id=None, now=now)

    old = add("You live in Lisbon", 10.0, MemoryKind.PLACE)
    new = add("You live in Porto", 20.0, MemoryKind.PLACE, MemorySource.LEARNED)
    tea = add("You like tea", 30.0)
    gone = add("You like rain", 40.0)
    memories.supersede(old.id, new.id, 20.0)
    memories.edit(tea.id, MemoryEdit(pinned=True), 31.0)
    memories.touch([old.id, old.id, new.id], 32.0)
    memories.delete(gone.id, 50.0)

    assert found(memories) == [tea.text, new.text, old.text]
    assert found(memories, state=MemoryState.HOLDING) == [tea.text, new.text]
    assert found(memories, state=MemoryState.PAST) == [old.text]
    assert found(memories, state=MemoryState.DELETED) == [gone.text]
    assert found(memories, pinned=True) == [tea.text]
    assert found(memories, sources=(MemorySource.LEARNED,)) == [new.text]
    assert found(memories, kinds=(MemoryKind.PLACE,), state=MemoryState.HOLDING) == [new.text]
    assert found(memories, since=20.0, until=30.0) == [new.text]
    assert found(memories, sort=MemorySort.MOST_USED) == [old.text, new.text, tea.text]
    assert found(memories, sort=MemorySort.STRONGEST)[0] == tea.text
    assert found(memories, "live", state=MemoryState.PAST) == [old.text]
    assert found(memories, "rain", state=MemoryState.DELETED) == [gone.text]
    assert found(memories, "rain") == []


def test_the_bin_lists_what_was_deleted_last_first_and_says_when(memories: Memories) -> None:
    first, second = learn(memories, "You like tea"), learn(memories, "You like rain")
    memories.delete(second.id, 60.0)
    memories.delete(first.id, 70.0)
    binned, total = memories.list("", MemoryFilter(state=MemoryState.DELETED), 10, 0)
    assert ([memory.text for memory in binned], total) == ([first.text, second.text], 2)
    assert binned[0].deleted_at == 70.0
    assert memories.restore(first.id, 80.0).deleted_at is None
    assert found(memories, state=MemoryState.DELETED) == [second.text]


def test_erasing_takes_what_is_named_or_all_and_never_what_was_not_deleted(memories: Memories) -> None:
    one, two, three = (learn(memories, text) for text in ("You like tea", "You like rain", "You like figs"))
    for memory in (one, two):
        memories.delete(memory.id, 60.0)
    assert memories.erase([one.id, three.id]) == [one.id]
    assert memories.history.of(one.id) == []
    assert found(memories) == [three.text]
    assert memories.erase() == [two.id]
    assert memories.erase() == []
    assert found(memories) == [three.text]
