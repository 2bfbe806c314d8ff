"""The blocks that are always in the prompt: limits, who writes what, and that the deleted leaves them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core.errors import InvalidRequest
from core.memory.blocks import LIMITS, MemoryBlocks, estimate_tokens, profile
from core.model.llama import LlamaModel
from core.records import BlockAuthor, BlockLabel, Memory, MemoryId, MemoryKind, MemorySource
from core.storage.blocks import Blocks
from core.storage.database import Database
from core.storage.memories import Memories

NOW = 1_790_000_000.0
PERSONA = "You are a friendly assistant."
USER = BlockLabel.USER


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "test.db")
    yield database
    database.close()


@pytest.fixture
def memories(database: Database) -> Memories:
    return Memories(database)


@pytest.fixture
def blocks(database: Database, memories: Memories) -> MemoryBlocks:
    return MemoryBlocks(Blocks(database), memories, PERSONA, clock=lambda: NOW)


def learn(memories: Memories, text: str, kind: MemoryKind = MemoryKind.NOTE) -> Memory:
    return memories.add(
        kind, text, quote="", source=MemorySource.LEARNED, source_message_id=None, now=NOW, valid_from=NOW
    )


def memory(number: int, text: str, kind: MemoryKind) -> Memory:
    return Memory(
        id=MemoryId(number), kind=kind, text=text, source=MemorySource.LEARNED, learned_at=NOW, valid_from=NOW
    )


def test_at_first_there_is_the_default_persona_and_nothing_about_the_user(blocks: MemoryBlocks) -> None:
    persona, user = blocks.all()
    assert (persona.text, persona.edited_by) == (PERSONA, BlockAuthor.DEFAULT)
    assert (user.text, user.edited_by, user.limit_tokens) == ("", BlockAuthor.DEFAULT, LIMITS[USER])


def test_the_user_block_is_written_from_the_memories_that_hold(blocks: MemoryBlocks, memories: Memories) -> None:
    old = learn(memories, "You live in Lisbon", MemoryKind.PLACE)
    new = learn(memories, "You live in Porto", MemoryKind.PLACE)
    learn(memories, "You are allergic to peanuts", MemoryKind.HEALTH)
    memories.supersede(old.id, new.id, NOW)
    block = blocks.refresh()
    assert block.text == "- You live in Porto\n- You are allergic to peanuts"
    assert block.edited_by is BlockAuthor.CONSOLIDATION
    assert blocks.refresh() == block, "nothing changed since"


def test_it_stays_under_its_limit_and_keeps_what_matters_most() -> None:
    many = [
        memory(n, f"You once mentioned the small event number {n} at some length", MemoryKind.EVENT) for n in range(200)
    ]
    important = memory(500, "You are allergic to peanuts", MemoryKind.HEALTH)
    locker = memory(501, "Your locker is the third on the left", MemoryKind.EVENT)
    pinned = msgspec.structs.replace(locker, pinned=True)
    lines = profile([*many, important, pinned], LIMITS[USER], NOW)
    assert "- You are allergic to peanuts" in lines
    assert "- Your locker is the third on the left" in lines
    assert LIMITS[USER] - 40 < estimate_tokens("\n".join(lines)) <= LIMITS[USER]


def test_feedback_and_use_raise_a_memory() -> None:
    tea = memory(1, "You like tea very much indeed", MemoryKind.PREFERENCE)
    rye = memory(2, "You like rye very much indeed", MemoryKind.PREFERENCE)
    useful, useless = (
        msgspec.structs.replace(tea, usefulness=1.0, use_count=20),
        msgspec.structs.replace(rye, usefulness=-1.0),
    )
    room = estimate_tokens("- You like tea very much indeed") + 1
    assert profile([useless, useful], room, NOW) == ["- You like tea very much indeed"]


def test_what_the_model_wrote_stays_first_and_is_not_said_twice(blocks: MemoryBlocks, memories: Memories) -> None:
    learn(memories, "You have a dog called Bruno", MemoryKind.PET)
    learn(memories, "You work as a nurse", MemoryKind.WORK)
    blocks.append(USER, "You work as a nurse")
    blocks.append(USER, "Prefers short answers")
    block = blocks.get(USER)
    assert block.text == "You work as a nurse\nPrefers short answers\n- You have a dog called Bruno"
    assert block.edited_by is BlockAuthor.MODEL


def test_a_user_who_has_written_the_block_owns_it_until_it_is_emptied(blocks: MemoryBlocks, memories: Memories) -> None:
    learn(memories, "You work as a nurse", MemoryKind.WORK)
    blocks.refresh()
    assert blocks.edit(USER, "Call me Anna.").text == "Call me Anna."
    learn(memories, "You have a dog called Bruno", MemoryKind.PET)
    assert blocks.refresh().text == "Call me Anna."
    assert blocks.edit(USER, "").text == "- You have a dog called Bruno\n- You work as a nurse"


def test_an_emptied_persona_is_the_default_one_again(blocks: MemoryBlocks) -> None:
    assert blocks.edit(BlockLabel.PERSONA, "You are a pirate.").text == "You are a pirate."
    assert blocks.edit(BlockLabel.PERSONA, " ").text == PERSONA


def test_replacing_changes_only_what_is_there(blocks: MemoryBlocks) -> None:
    blocks.edit(USER, "Lives in Lisbon\nLikes tea")
    assert blocks.replace(USER, "Lisbon", "Porto").text == "Lives in Porto\nLikes tea"
    assert blocks.replace(USER, "Likes tea", "").text == "Lives in Porto"
    with pytest.raises(InvalidRequest) as raised:
        blocks.replace(USER, "Berlin", "Rome")
    assert "Berlin" in raised.value.problem.what
    assert raised.value.problem.next_step
    # The default persona can be edited in part, too.
    assert blocks.replace(BlockLabel.PERSONA, "friendly", "stern").text == "You are a stern assistant."


@pytest.mark.parametrize("label", list(BlockLabel))
def test_over_its_limit_nothing_is_changed(blocks: MemoryBlocks, label: BlockLabel) -> None:
    before = blocks.edit(label, "Short.")
    for change in (blocks.edit, blocks.append):
        with pytest.raises(InvalidRequest) as raised:
            change(label, "word " * 2 * LIMITS[label])
        assert raised.value.problem.safe
    assert blocks.get(label) == before


def test_every_change_by_hand_is_kept(blocks: MemoryBlocks, database: Database) -> None:
    blocks.edit(USER, "Lives in Lisbon")
    blocks.replace(USER, "Lisbon", "Porto")
    changes = Blocks(database).history(USER)
    assert [(change.made_by, change.before, change.after) for change in changes] == [
        (BlockAuthor.USER, "", "Lives in Lisbon"),
        (BlockAuthor.MODEL, "Lives in Lisbon", "Lives in Porto"),
    ]


def test_a_deleted_memory_leaves_the_block_at_once(blocks: MemoryBlocks, memories: Memories) -> None:
    secret = learn(memories, "You hide a zeppelin")
    learn(memories, "You like tea", MemoryKind.PREFERENCE)
    blocks.refresh()
    memories.delete(secret.id, NOW)
    assert "zeppelin" not in blocks.get(USER).text
    blocks.refresh()
    assert blocks.get(USER).text == "- You like tea"


@pytest.mark.parametrize(
    "text",
    [
        "You are allergic to peanuts and your sister Clara, a vegetarian, visits on 12 June 2027.",
        "Prefers Donaudampfschifffahrtsgesellschaft timetables; e-mail anna.k+news@example.org, tel. +49 30 1234567.",
        "你对花生过敏，你妹妹小丽是素食者，六月十二日来看你。",
        "ВашасестраКларавегетарианка приезжает двенадцатого июня",
        "def f(x): return {'a': x**2, \"b\": [1, 2, 3]}",
    ],
)
def test_the_estimate_is_near(small_model: LlamaModel, text: str) -> None:
    # Its vocabulary was made for English; others need half as many for Chinese and Russian.
    real = len(small_model.tokenize(text))
    assert 0.45 * real <= estimate_tokens(text) <= 1.8 * real
