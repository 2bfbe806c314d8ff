"""A conversation is a tree of messages of which one branch is shown."""

from __future__ import annotations

import time

import pytest

from core.errors import InvalidRequest, NotFound
from core.records import (
    Conversation,
    MemoryKind,
    MemoryScope,
    MemorySource,
    Message,
    MessageId,
    MessageStatus,
    RecalledItem,
    RecallKind,
    Role,
)
from core.storage import message_rows
from core.storage.branch_copies import copy_branch
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.storage.prompt_states import Head
from core.storage.proposals import Proposals

NOW = 1_700_000_000.0


class Talk:
    """A conversation of turns "a", "A", "b", "B", …, and another wording of the second: "c"."""

    def __init__(self, conversations: Conversations) -> None:
        self.conversations = conversations
        self.here: Conversation = conversations.add("Letters", NOW)
        self.a, self.a_reply = self.turn("a")
        self.b, self.b_reply = self.turn("b")
        self.later, _ = self.turn("later")

    def turn(self, text: str) -> tuple[Message, Message]:
        user = self.conversations.add_message(self.here.id, Role.USER, text, NOW)
        return user, self.conversations.add_message(self.here.id, Role.ASSISTANT, text.upper(), NOW)

    def reword(self) -> Message:
        self.conversations.branches.show(self.here.id, self.a_reply.id)
        self.c, self.c_reply = self.turn("c")
        return self.c

    def show(self, message: Message) -> None:
        branches = self.conversations.branches
        branches.show(self.here.id, branches.newest_end(message.id))

    @property
    def shown(self) -> list[str]:
        return [one.text for one in self.conversations.page(self.here.id, None, None, 100)[0]]


@pytest.fixture
def talk(conversations: Conversations) -> Talk:
    return Talk(conversations)


def test_the_older_way_stays_and_can_be_shown_again(talk: Talk) -> None:
    talk.reword()
    assert talk.shown == ["a", "A", "c", "C"]
    talk.show(talk.b)
    assert talk.shown == ["a", "A", "b", "B", "later", "LATER"]
    talk.show(talk.c)
    assert talk.shown == ["a", "A", "c", "C"]
    assert [one.message.text for one in talk.conversations.turns(talk.here.id, None)] == talk.shown
    assert len(talk.conversations.turns(talk.here.id, None, everywhere=True)) == 8


def test_messages_know_their_siblings(talk: Talk) -> None:
    talk.reword()
    a, _, c, c_reply = talk.conversations.page(talk.here.id, None, None, 100)[0]
    assert (a.siblings, c.siblings, c_reply.siblings) == ((), (talk.b.id, talk.c.id), ())
    talk.conversations.branches.show(talk.here.id, None)
    first = talk.conversations.add_message(talk.here.id, Role.USER, "else", NOW)
    assert first.siblings == (talk.a.id, first.id), "the first message has no other before it"
    assert talk.shown == ["else"]


def test_what_is_not_shown_is_found_by_the_user_alone(talk: Talk, database: Database) -> None:
    conversations = talk.conversations
    talk.show(talk.b)
    gone = conversations.add_message(talk.here.id, Role.USER, "the xylophone is hidden", NOW)
    assert [hit.item_id for hit in conversations.word_hits("xylophone", 5)] == [gone.id]
    talk.reword()
    assert conversations.word_hits("xylophone", 5) == []
    assert conversations.word_matches("xylophone").best(5) == []
    assert conversations.places([gone.id]) == {} and conversations.passages([gone.id]) == []
    assert gone.id not in [one.id for one in conversations.between(NOW - 1, NOW + 1, 50, 0)]
    (hit,) = conversations.search("xylophone", 5)
    assert hit.message_id == gone.id
    notes = database.rows("SELECT action FROM index_notes WHERE kind = 'message' AND item_id = ?", (gone.id,))
    assert {row["action"] for row in notes} == {"remove"}
    talk.show(gone)
    notes = database.rows("SELECT action FROM index_notes WHERE kind = 'message' AND item_id = ?", (gone.id,))
    assert {row["action"] for row in notes} == {"put"}
    # Of two matches the one that is shown is opened.
    conversations.branches.show(talk.here.id, talk.a_reply.id)
    conversations.add_message(talk.here.id, Role.USER, "a xylophone here", NOW)
    conversations.add_message(talk.here.id, Role.USER, "and more", NOW)
    conversations.branches.show(talk.here.id, gone.id)
    assert conversations.search("xylophone", 5)[0].message_id == gone.id


def test_neighbours_are_those_of_the_branch(talk: Talk) -> None:
    talk.reword()
    places = talk.conversations.places([talk.a_reply.id, talk.c.id])
    assert (places[talk.a_reply.id].previous_id, places[talk.a_reply.id].next_id) == (talk.a.id, talk.c.id)
    assert places[talk.c.id].previous_id == talk.a_reply.id
    page, more = talk.conversations.page(talk.here.id, None, talk.a_reply.id, 1)
    assert [one.id for one in page] == [talk.a.id, talk.a_reply.id, talk.c.id, talk.c_reply.id] and not more
    assert talk.conversations.page(talk.here.id, None, None, 1)[1]


def test_what_waits_to_be_learned_from_waits_for_its_branch(talk: Talk) -> None:
    learning = talk.conversations.learning
    learning.add(talk.b.id, talk.b_reply.id, NOW)
    talk.reword()
    assert learning.next() is None
    talk.show(talk.b)
    task = learning.next()
    assert task is not None and task.message.id == talk.b.id


def test_a_reply_beside_another_keeps_what_was_recalled(talk: Talk, memories: Memories) -> None:
    conversations = talk.conversations
    memory = memories.add(
        MemoryKind.NOTE, "You like tea", quote="", source=MemorySource.ADDED, source_message_id=None, now=NOW
    )
    item = RecalledItem(kind=RecallKind.MEMORY, text=memory.text, said_at=NOW, memory_id=memory.id)
    conversations.set_recall(talk.b_reply.id, talk.b.id, "NOTE\n", [item])
    reply, branched = conversations.answer_anew(talk.b_reply.id, NOW)
    assert branched.first == talk.b.id and branched.hidden[0] == talk.b_reply.id
    assert talk.shown == ["a", "A", "b", ""] and reply.siblings == (talk.b_reply.id, reply.id)
    assert [one.memory_id for one in conversations.recalled(reply.id)] == [memory.id]
    assert conversations.note_before(talk.b.id) == "NOTE\n"
    # A note tells only what is said: one of a hidden message is left out, until it is shown again.
    other = conversations.add("Else", NOW)
    asked = conversations.add_message(other.id, Role.USER, "what?", NOW)
    answer = conversations.add_message(other.id, Role.ASSISTANT, "that", NOW)
    said = RecalledItem(kind=RecallKind.MESSAGE, text="b", said_at=NOW, message_id=talk.later.id)
    conversations.set_recall(answer.id, asked.id, "SAID\n", [said])
    assert conversations.note_before(asked.id) == ""
    talk.show(talk.later)
    assert conversations.note_before(asked.id) == "SAID\n"
    with pytest.raises(NotFound):
        conversations.note_before(MessageId(9999))


@pytest.mark.parametrize(
    ("first_kept", "summarised_to", "kept"),
    [
        ("a", "a", (True, "a", "a")),  # all before the fork: it stays
        ("b", "b", (True, "b", "b")),  # up to the fork
        ("later", "later", (False, None, None)),  # it tells of what isn't shown any more
        ("later", "b", (True, "b", "b")),  # what left unread comes back
        ("later", None, (True, None, None)),
    ],
)
def test_a_summary_never_tells_what_is_not_shown(
    talk: Talk,
    database: Database,
    first_kept: str,
    summarised_to: str | None,
    kept: tuple[bool, str | None, str | None],
) -> None:
    ids = {"a": talk.a.id, "b": talk.b.id, "later": talk.later.id, None: None}
    prompts = talk.conversations.prompts
    prompts.set_head(talk.here.id, Head("HEAD", "P", "U"))
    database.execute(
        "UPDATE conversations SET first_kept = ?, summarised_to = ?, summary = ? WHERE id = ?",
        (ids[first_kept], ids[summarised_to], "They talked." if summarised_to else "", talk.here.id),
    )
    talk.reword()
    row = database.row("SELECT * FROM conversations WHERE id = ?", (talk.here.id,))
    assert row is not None
    summary_stays, kept_from, summarised = kept
    assert (row["head"] is not None) is summary_stays
    assert bool(row["summary"]) is (summary_stays and summarised_to is not None)
    assert (row["first_kept"], row["summarised_to"]) == (ids[kept_from], ids[summarised])
    if summarised == "b":
        # Back on a branch that was stored earlier, nothing of it is skipped.
        talk.show(talk.b)
        assert [one.text for one in prompts.unsummarised(talk.here.id, talk.later.id, 9)] == ["b", "B"]


def test_a_boundary_on_the_newer_branch_moves_to_the_older(talk: Talk, database: Database) -> None:
    talk.reword()
    talk.conversations.prompts.set_paged_out(talk.here.id, talk.c.id)
    talk.show(talk.b)
    assert talk.conversations.prompts.paged_out(talk.here.id) == talk.b.id


def test_what_the_notes_told_of_the_blocks_is_told_by_the_head_again(talk: Talk) -> None:
    prompts = talk.conversations.prompts
    prompts.set_head(talk.here.id, Head("HEAD", "P", "U"))
    talk.conversations.set_recall(talk.b_reply.id, talk.b.id, "(New about the user: tea)\n", [], news=True)
    talk.reword()
    assert prompts.head(talk.here.id) is None


def test_news_whose_note_is_gone_are_missed(talk: Talk, memories: Memories) -> None:
    conversations, prompts = talk.conversations, talk.conversations.prompts
    memory = memories.add(
        MemoryKind.NOTE, "You like tea", quote="", source=MemorySource.ADDED, source_message_id=None, now=NOW
    )
    item = RecalledItem(kind=RecallKind.MEMORY, text=memory.text, said_at=NOW, memory_id=memory.id)
    conversations.set_recall(talk.b_reply.id, talk.b.id, "(News)\nNOTE\n", [item], news=True)
    conversations.set_note(talk.later.id, "(More news)\n")
    assert not any(one.lost_news for one in conversations.turns(talk.here.id, None))
    memories.delete(memory.id, NOW)
    assert [one.message.text for one in conversations.turns(talk.here.id, None) if one.lost_news] == ["b"]
    # With a head that tells all of it, no note does, older than the head as it is.
    prompts.begin(talk.here.id, Head("NEW", "P", "U"))
    assert prompts.head(talk.here.id) == Head("NEW", "P", "U")
    turns = conversations.turns(talk.here.id, None)
    assert not any(one.lost_news or one.recall_note for one in turns)


def test_a_compaction_for_another_branch_changes_nothing(talk: Talk) -> None:
    prompts = talk.conversations.prompts
    talk.reword()
    head = Head("NEW", "P", "U")
    assert not prompts.compact(talk.here.id, "S", (talk.later.id, talk.later.id), head, expected="", read=[talk.a.id])
    assert not prompts.compact(talk.here.id, "S", (talk.c.id, talk.c.id), head, expected="", read=[talk.b.id])
    assert prompts.compact(talk.here.id, "S", (talk.c.id, talk.c.id), head, expected="", read=[talk.a.id])


def test_memories_go_and_come_with_the_wording_they_rest_on(talk: Talk, memories: Memories, database: Database) -> None:
    learned = memories.add(
        MemoryKind.NOTE,
        "You live in Lisbon",
        quote="b",
        source=MemorySource.LEARNED,
        source_message_id=talk.b.id,
        now=NOW,
    )
    assert [one.id for one in memories.withdraw(talk.b.id, NOW)] == [learned.id]
    assert memories.by_source(talk.b.id) == []
    assert [one.id for one in memories.bring_back(talk.b.id, NOW + 1)] == [learned.id]
    assert memories.bring_back(talk.b.id, NOW + 1) == []
    # What the user forgot since stays forgotten, and what is known from elsewhere isn't there twice.
    memories.withdraw(talk.b.id, NOW + 2)
    memories.restore(learned.id, NOW + 3)
    memories.delete(learned.id, NOW + 4)
    assert memories.bring_back(talk.b.id, NOW + 5) == []
    memories.restore(learned.id, NOW + 6)
    memories.withdraw(talk.b.id, NOW + 7)
    talk.conversations.mute([talk.b.id])
    assert memories.bring_back(talk.b.id, NOW + 8) == [], "the user asked to forget it meanwhile"
    database.execute("UPDATE messages SET muted = 0")
    memories.add(
        MemoryKind.NOTE, "you live in Lisbon", quote="", source=MemorySource.ADDED, source_message_id=None, now=NOW + 8
    )
    assert memories.bring_back(talk.b.id, NOW + 9) == []


def test_proposals_wait_with_their_branch(talk: Talk, database: Database, memories: Memories) -> None:
    proposals = Proposals(database, memories)

    def propose(message: Message) -> bool:
        return proposals.add(MemoryKind.NOTE, "You like tea", quote="b", message_id=message.id, replaces=(), now=NOW)

    assert propose(talk.b) and proposals.count() == 1
    talk.reword()
    assert proposals.count() == 0
    assert propose(talk.c), "said here too"
    assert not propose(talk.c)
    assert [one.message_id for one in proposals.all(5)] == [talk.c.id]


# --- a conversation of its own -----------------------------------------------------------------------------------


def test_a_branch_becomes_a_conversation(talk: Talk, database: Database, memories: Memories) -> None:
    conversations = talk.conversations
    memory = memories.add(
        MemoryKind.NOTE, "You like tea", quote="a", source=MemorySource.LEARNED, source_message_id=talk.a.id, now=NOW
    )
    item = RecalledItem(kind=RecallKind.MEMORY, text=memory.text, said_at=NOW, memory_id=memory.id)
    conversations.set_recall(talk.b_reply.id, talk.b.id, "NOTE\n", [item])
    conversations.prompts.set_head(talk.here.id, Head("HEAD", "P", "U", "de", "Be brief"))
    conversations.prompts.set_paged_out(talk.here.id, talk.b.id)
    copy = copy_branch(database, conversations, talk.b_reply, "Letters (2)", NOW + 5)
    said = conversations.page(copy.id, None, None, 50)[0]
    assert [one.text for one in said] == ["a", "A", "b", "B"] and copy.title == "Letters (2)"
    assert [one.learned for one in said] == [(), (), (), ()]
    assert conversations.recalled(said[3].id)[0].memory_id == memory.id
    assert conversations.prompts.head(copy.id) == Head("HEAD", "P", "U", "de", "Be brief")
    assert conversations.prompts.paged_out(copy.id) == said[2].id
    assert [one.recall_note for one in conversations.turns(copy.id, None)] == ["", "", "NOTE\n", ""]
    assert conversations.learning.next() is None
    assert talk.shown == ["a", "A", "b", "B", "later", "LATER"]
    # A sentence that stands in the prompt isn't recalled from what it was copied from, nor the other way round.
    assert conversations.branches.copies(copy.id, said[2].id) == [talk.b.id, talk.b_reply.id]
    assert sorted(conversations.branches.copies(talk.here.id, talk.b.id)) == [said[2].id, said[3].id]
    # What is erased is erased from the copy's notes, too.
    memories.delete(memory.id, NOW)
    memories.purge_deleted(NOW + 1)
    assert [one.recall_note for one in conversations.turns(copy.id, None)] == ["", "", "", ""]


def test_a_copy_tells_nothing_that_came_later(talk: Talk, database: Database) -> None:
    conversations = talk.conversations
    conversations.prompts.set_head(talk.here.id, Head("HEAD and summary", "P", "U"))
    database.execute(
        "UPDATE conversations SET summary = 'later', summarised_to = ?, first_kept = ? WHERE id = ?",
        (talk.later.id, talk.later.id, talk.here.id),
    )
    copy = copy_branch(database, conversations, talk.a_reply, "Letters (2)", NOW)
    assert conversations.prompts.head(copy.id) is None
    assert (conversations.prompts.summary(copy.id), conversations.prompts.paged_out(copy.id)) == ("", None)


@pytest.mark.parametrize("scope", list(MemoryScope))
def test_a_copy_stays_in_its_project(talk: Talk, database: Database, scope: MemoryScope) -> None:
    projects = talk.conversations.projects
    project = projects.add("Garden", "", scope, NOW)
    projects.put([talk.here.id], project.id)
    copy = copy_branch(database, talk.conversations, talk.a_reply, "Letters (2)", NOW)
    assert copy.project_id == project.id and projects.reach(copy.id) == projects.reach(talk.here.id)
    projects.delete(project.id, NOW)
    other = copy_branch(database, talk.conversations, talk.a_reply, "Letters (3)", NOW)
    assert other.project_id is None
    # With the project it comes back where it was made.
    projects.restore(project.id)
    assert talk.conversations.get(other.id).project_id == project.id


def test_what_is_asked_of_each_message_uses_an_index(database: Database) -> None:
    sql = f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = 1 AND m.shown ORDER BY m.id"
    plan = [row["detail"] for row in database.rows(f"EXPLAIN QUERY PLAN {sql}")]
    assert any("messages_by_parent (conversation_id=? AND parent_id=?)" in step for step in plan)
    tables = [step for step in plan if step.startswith("SCAN") and step != "SCAN s"]
    assert tables == [], plan


def test_an_unfinished_reply_is_not_copied(talk: Talk, database: Database) -> None:
    unfinished = talk.conversations.add_message(talk.here.id, Role.ASSISTANT, "", NOW, status=MessageStatus.STREAMING)
    with pytest.raises(InvalidRequest):
        copy_branch(database, talk.conversations, unfinished, "Letters (2)", NOW)
    assert len(talk.conversations.all()) == 1


def test_purging_a_conversation_erases_its_branches(talk: Talk, database: Database) -> None:
    talk.reword()
    talk.conversations.delete(talk.here.id, NOW)
    talk.conversations.purge_deleted(NOW + 1)
    assert database.value("SELECT count(*) FROM messages") == 0


def test_ten_thousand_messages_in_a_row(conversations: Conversations, database: Database) -> None:
    here = conversations.add("Long", NOW)
    with database.transaction():
        for at in range(10_000):
            database.execute(
                "INSERT INTO messages (conversation_id, parent_id, role, text, status, created_at)"
                " VALUES (?, (SELECT max(id) FROM messages), 'user', ?, 'complete', ?)",
                (here.id, f"m{at}", NOW),
            )
    last = conversations.branches.last_shown(here.id)
    assert last is not None
    began = time.monotonic()
    conversations.branches.show(here.id, conversations.branches.line(last)[0])
    assert conversations.branches.newest_end(MessageId(last - 9_999)) == last
    conversations.branches.show(here.id, last)
    assert time.monotonic() - began < 20
    conversations.delete(here.id, NOW)
    conversations.purge_deleted(NOW + 1)
    assert database.value("SELECT count(*) FROM messages") == 0
