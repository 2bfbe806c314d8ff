"""How far a message reaches, and what is left of each kind when it was erased."""

from __future__ import annotations

import pytest

from core.records import (
    BlockAuthor,
    BlockLabel,
    FunctionStep,
    MemoryId,
    MemoryKind,
    MemorySource,
    Message,
    RecalledItem,
    RecallKind,
    Role,
    Summarise,
    TaskId,
    TaskPiece,
    Trace,
    TraceKind,
)
from core.storage.blocks import Blocks
from core.storage.branch_copies import copy_branch
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.prompt_states import Head
from core.storage.proposals import Proposals
from core.storage.tasks import NewTask, Tasks
from core.storage.trace_extent import Extent, memory_extent, message_extent
from core.storage.traces import Traces

SAID = "My xylophone is hidden behind the boiler."


@pytest.fixture
def turns(conversations: Conversations) -> list[Message]:
    """Three messages of the user's, each with a reply."""
    conversation = conversations.add("A talk", 1.0)
    made = []
    for number, text in enumerate((SAID, "And it is raining.", "Good night.")):
        made.append(conversations.add_message(conversation.id, Role.USER, text, 2.0 + number))
        made.append(conversations.add_message(conversation.id, Role.ASSISTANT, f"Reply {number}", 2.5 + number))
    return made


def learned(memories: Memories, text: str, message: Message, quote: str = "") -> MemoryId:
    return memories.add(
        MemoryKind.NOTE, text, quote=quote or message.text, source=MemorySource.LEARNED,
        source_message_id=message.id, now=5.0,
    ).id  # fmt: skip


def found(database: Database, extent: Extent) -> dict[TraceKind, Trace]:
    return {trace.kind: trace for trace in Traces(database).of(extent)}


def texts(conversations: Conversations, message: Message) -> list[str]:
    messages, _ = conversations.page(message.conversation_id, None, None, 60)
    return [one.text for one in messages]


def test_what_follows_stays_on_every_branch(conversations: Conversations, turns: list[Message]) -> None:
    here = turns[0].conversation_id
    conversations.branches.show(here, turns[1].id)
    other = conversations.add_message(here, Role.USER, "On another branch.", 9.0)
    extent = message_extent(conversations._database, turns[0].id)
    assert (extent.asked, extent.replies) == ((turns[0].id,), (turns[1].id,))
    conversations.erasing.remove_turns(extent.asked, extent.replies)
    assert texts(conversations, other) == ["On another branch."]
    conversations.branches.show(here, turns[5].id)
    assert texts(conversations, other) == ["And it is raining.", "Reply 1", "Good night.", "Reply 2"]
    shown, _ = conversations.page(here, None, None, 60)
    assert shown[0].siblings == (turns[2].id, other.id)


def test_from_the_middle_and_from_the_end(conversations: Conversations, turns: list[Message]) -> None:
    for message in (turns[2], turns[4]):
        extent = message_extent(conversations._database, message.id)
        conversations.erasing.remove_turns(extent.asked, extent.replies)
    assert texts(conversations, turns[0]) == [SAID, "Reply 0"]
    assert conversations.branches.last_shown(turns[0].conversation_id) == turns[1].id


def test_lines_that_the_model_wrote_into_the_profile(
    database: Database, conversations: Conversations, turns: list[Message]
) -> None:
    blocks = Blocks(database)
    blocks.write(BlockLabel.USER, "Likes tea", 1.0, BlockAuthor.USER)
    blocks.write(BlockLabel.USER, "Likes tea\nOwns a xylophone", 2.0, BlockAuthor.MODEL)
    blocks.write(BlockLabel.USER, "Likes tea\nOwns a xylophone\nLikes jazz", 3.0, BlockAuthor.USER)
    step = FunctionStep(
        function="core_memory_append", arguments={"name": "user", "content": "Owns a  xylophone"}, result="Done"
    )
    conversations.add_step(turns[1].id, step, [])
    extent = message_extent(database, turns[0].id)
    assert [item.text for item in found(database, extent)[TraceKind.PROFILE].items] == ["Owns a xylophone"]
    assert blocks.drop_lines(extent.lines)
    assert blocks.get(BlockLabel.USER).text == "Likes tea\nLikes jazz"
    assert [(one.before, one.after) for one in blocks.history(BlockLabel.USER)] == [
        ("", "Likes tea"),
        ("Likes tea", "Likes tea\nLikes jazz"),
    ]
    assert TraceKind.PROFILE not in found(database, extent)


def test_proposals_summaries_titles_feedback_and_tasks(
    database: Database, conversations: Conversations, memories: Memories, turns: list[Message]
) -> None:
    here = turns[0].conversation_id
    Proposals(database, memories).add(
        MemoryKind.NOTE, "You own a xylophone", quote=SAID, message_id=turns[0].id, replaces=[], now=3.0
    )
    head = Head("It begins", "", "")
    assert conversations.prompts.compact(here, "They own a xylophone.", (turns[4].id, turns[4].id), head, expected="")
    elsewhere = conversations.add("Elsewhere", 8.0)
    asked = conversations.add_message(elsewhere.id, Role.USER, "Where is it?", 8.0)
    answer = conversations.add_message(elsewhere.id, Role.ASSISTANT, "Behind the boiler.", 8.0)
    item = RecalledItem(kind=RecallKind.MESSAGE, text=SAID, said_at=2.0, message_id=turns[0].id)
    conversations.set_recall(answer.id, asked.id, f"Said: {SAID}", [item])
    database.execute(
        "INSERT INTO feedback (given_at, reason, reply_id, message_id, target, strength, features, reference)"
        " VALUES (1, 'thumb', ?, ?, 1, 1, '{}', 0)",
        (answer.id, turns[0].id),
    )
    tasks = Tasks(database)
    kept = [
        tasks.add(NewTask(options=Summarise(), title=text[:9]), [(TaskPiece(number=0, source=text), {})], 4.0).id
        for text in (SAID, "Another text that nobody said.")
    ]
    extent = message_extent(database, turns[0].id)
    assert extent.tasks == (kept[0],)
    assert extent.titled == (here,)
    traces = found(database, extent)
    for kind in (
        TraceKind.PROPOSAL, TraceKind.SUMMARY, TraceKind.TITLE, TraceKind.TOLD, TraceKind.FEEDBACK, TraceKind.TASK,
        TraceKind.REPLY, TraceKind.PASSAGE,
    ):  # fmt: skip
        assert traces[kind].count, kind
    assert traces[TraceKind.TOLD].items[0].conversation_id == elsewhere.id
    assert traces[TraceKind.TASK].items[0].task_id == kept[0]

    tasks.erase(extent.tasks)
    conversations.erasing.remove_turns(extent.asked, extent.replies)
    assert found(database, extent) == {}
    assert conversations.turns(elsewhere.id, None)[0].recall_note == ""
    assert conversations.prompts.summary(here) == ""
    assert conversations.prompts.head(here) is None
    assert [task.id for task in tasks.several([TaskId(one) for one in kept])] == [kept[1]]


def test_a_copy_reaches_itself_alone_and_its_original_reaches_it(
    database: Database, conversations: Conversations, turns: list[Message]
) -> None:
    copy = copy_branch(database, conversations, turns[3], "A talk (2)", 9.0)
    copied = conversations.page(copy.id, None, None, 60)[0][0]
    extent = message_extent(database, turns[0].id)
    assert extent.asked == (turns[0].id, copied.id)
    assert len(extent.replies) == 2
    assert extent.conversations == (turns[0].conversation_id, copy.id)
    (item,) = found(database, extent)[TraceKind.COPY].items
    assert (item.message_id, item.stays) == (copied.id, False)
    of_copy = message_extent(database, copied.id)
    assert of_copy.asked == (copied.id,)
    assert of_copy.others == (turns[0].id,)
    (item,) = found(database, of_copy)[TraceKind.COPY].items
    assert (item.message_id, item.stays) == (turns[0].id, True)
    conversations.erasing.remove_turns(of_copy.asked, of_copy.replies)
    assert texts(conversations, turns[0])[0] == SAID


def test_a_memory_that_was_merged_rests_on_the_other_message_then(
    database: Database, conversations: Conversations, memories: Memories, turns: list[Message]
) -> None:
    first = learned(memories, "You own a xylophone", turns[0])
    second = learned(memories, "It rains where you live", turns[2])
    memories.merge([first, second], "You own an instrument, and it rains", MemoryKind.NOTE, 6.0)
    extent = message_extent(database, turns[0].id)
    assert (extent.memories, extent.moved) == ((), {first: turns[2].id})
    kept = memories.rest_on(first, turns[2].id, extent.gone)
    assert (kept.source_message_id, kept.quote) == (turns[2].id, turns[2].text)
    (change,) = memories.history.of(first)
    assert (change.before, change.after) == ("", "You own an instrument, and it rains")
    # And the other way round: what lies in the bin goes with its message.
    other = message_extent(database, turns[2].id)
    assert set(other.memories) >= {second}


def test_a_short_quote_is_no_evidence_that_it_was_said_again(
    database: Database, conversations: Conversations, memories: Memories, turns: list[Message]
) -> None:
    conversations.add_message(turns[0].conversation_id, Role.USER, "Yes, and yes again.", 9.0)
    memory = learned(memories, "You agree", turns[0], quote="yes")
    assert message_extent(database, turns[0].id).memories == (memory,)


def test_entities_that_others_speak_of_stay(database: Database, memories: Memories, turns: list[Message]) -> None:
    first, second = learned(memories, "Your sister Clara", turns[0]), learned(memories, "Clara lives in Bonn", turns[2])
    for name, speaking in (("Clara", (first, second)), ("Bonn", (first,))):
        entity = database.insert(
            "INSERT INTO entities (name, key, kind, created_at) VALUES (?, ?, 'person', 1)", (name, name.lower())
        )
        for memory in speaking:
            database.execute(
                "INSERT INTO memory_entities (memory_id, entity_id, name) VALUES (?, ?, ?)", (memory, entity, name)
            )
    items = found(database, memory_extent(database, first))[TraceKind.ENTITY].items
    assert [(item.text, item.stays) for item in items] == [("Bonn", False), ("Clara", True)]


def test_a_memory_of_before_a_change_goes_from_other_histories(
    database: Database, memories: Memories, turns: list[Message]
) -> None:
    memory = learned(memories, "You own a xylophone and a piano", turns[0])
    (first, part) = memories.split(memory, ["You own a xylophone", "You own a piano"], 6.0)
    assert memories.history.of(part.id)[0].before == "You own a xylophone and a piano"
    assert memories.forget([first.id], 7.0) == []
    assert memories.history.of(part.id)[0].before == ""
    assert memories.history.last(undone=False) is not None  # the split can't be undone for what is gone
    undone = memories.undo(8.0)
    assert undone is not None
    assert first.id not in {one.id for one in undone.changed}
