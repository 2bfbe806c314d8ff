"""Conversations, messages and what is kept about each turn."""

from __future__ import annotations

import pytest

from core.errors import NotFound
from core.records import (
    Conversation,
    ConversationId,
    LearnedNote,
    MemoryKind,
    MemorySource,
    Message,
    MessageId,
    MessageStatus,
    Problem,
    RecalledItem,
    RecallKind,
    Role,
    TurnStats,
)
from core.storage.conversations import Conversations
from core.storage.memories import Memories
from core.storage.prompt_states import Head


@pytest.fixture
def conversation(conversations: Conversations) -> Conversation:
    return conversations.add("Food", 1.0)


def say(
    conversations: Conversations, where: Conversation, text: str, answer: str = "I see.", now: float = 10.0
) -> tuple[Message, Message]:
    return (
        conversations.add_message(where.id, Role.USER, text, now),
        conversations.add_message(where.id, Role.ASSISTANT, answer, now),
    )


def test_conversations_are_listed_by_their_newest_message(conversations: Conversations) -> None:
    first, second = conversations.add("first", 1.0), conversations.add("second", 2.0)
    assert [one.title for one in conversations.all()] == ["second", "first"]
    conversations.add_message(first.id, Role.USER, "hello", 3.0)
    assert [one.title for one in conversations.all()] == ["first", "second"]
    assert conversations.get(first.id).updated_at == 3.0
    assert conversations.get(second.id).updated_at == 2.0


def test_a_title_by_the_user_is_replaced_only_by_the_user(
    conversations: Conversations, conversation: Conversation
) -> None:
    assert conversations.rename(conversation.id, "made from text", by_user=False).title == "made from text"
    renamed = conversations.rename(conversation.id, "mine", by_user=True)
    assert (renamed.title, renamed.titled_by_user) == ("mine", True)
    assert conversations.rename(conversation.id, "made from text", by_user=False).title == "mine"
    assert conversations.rename(conversation.id, "mine too", by_user=True).title == "mine too"


def test_a_deleted_conversation_is_gone_from_everything_and_comes_back_whole(
    conversations: Conversations, conversation: Conversation
) -> None:
    asked, reply = say(conversations, conversation, "I'm allergic to peanuts", "Noted.")
    conversations.learning.add(asked.id, reply.id, 11.0)
    conversations.delete(conversation.id, 12.0)

    assert conversations.all() == []
    assert conversations.search("peanuts", 10) == []
    assert conversations.search("food", 10) == []
    assert conversations.word_hits("peanuts", 10) == []
    assert conversations.passages([asked.id, reply.id]) == []
    assert conversations.learning.next() is None
    for look in (
        lambda: conversations.get(conversation.id),
        lambda: conversations.message(asked.id),
        lambda: conversations.page(conversation.id, None, None, 10),
        lambda: conversations.prompts.head(conversation.id),
        lambda: conversations.delete(conversation.id, 13.0),
        lambda: conversations.add_message(conversation.id, Role.USER, "more", 13.0),
    ):
        with pytest.raises(NotFound):
            look()

    assert conversations.restore(conversation.id).title == "Food"
    assert [one.text for one in conversations.page(conversation.id, None, None, 10)[0]] == [asked.text, reply.text]
    assert [hit.item_id for hit in conversations.word_hits("peanuts", 10)] == [asked.id]
    assert conversations.learning.next() is not None


def test_only_what_was_deleted_early_enough_is_purged(conversations: Conversations) -> None:
    early, late, kept = (conversations.add(title, 1.0) for title in ("early", "late", "kept"))
    conversations.delete(early.id, 100.0)
    conversations.delete(late.id, 200.0)
    assert conversations.purge_deleted(150.0) == [early.id]
    assert conversations.restore(late.id).title == "late"
    assert conversations.get(kept.id) == kept
    with pytest.raises(NotFound):
        conversations.restore(early.id)


def test_a_reply_is_saved_as_it_grows_and_indexed_when_it_is_final(
    conversations: Conversations, conversation: Conversation
) -> None:
    reply = conversations.add_message(
        conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.QUEUED, model="small"
    )
    conversations.write_reply(reply.id, text="Walnuts are", reasoning="Hm.", status=MessageStatus.STREAMING)
    assert conversations.message(reply.id).text == "Walnuts are"
    assert conversations.search("walnuts", 5) == []
    stats = TurnStats(prompt_tokens=12, generated_tokens=5, first_token_s=0.5)
    written = conversations.write_reply(
        reply.id, text="Walnuts are safe.", reasoning="Hm. Yes.", status=MessageStatus.COMPLETE, stats=stats
    )
    assert written == conversations.message(reply.id)
    assert (written.text, written.reasoning, written.stats) == ("Walnuts are safe.", "Hm. Yes.", stats)
    assert (written.status, written.model) == (MessageStatus.COMPLETE, "small")
    assert [hit.message_id for hit in conversations.search("walnuts safe", 5)] == [reply.id]
    assert conversations.search("yes", 5) == [], "reasoning is not searched"


def test_a_failed_reply_carries_its_problem_and_is_not_found(
    conversations: Conversations, conversation: Conversation
) -> None:
    reply = conversations.add_message(conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.STREAMING)
    problem = Problem(code="model", what="The model stopped.", next_step="Load it again.")
    conversations.write_reply(
        reply.id, text="Walnuts", reasoning="", status=MessageStatus.FAILED, problem=problem, model="small"
    )
    failed = conversations.message(reply.id)
    assert (failed.status, failed.problem, failed.model) == (MessageStatus.FAILED, problem, "small")
    assert conversations.search("walnuts", 5) == []
    assert conversations.passages([reply.id]) == []


def test_a_reply_of_a_deleted_conversation_is_saved_until_it_is_purged(
    conversations: Conversations, conversation: Conversation
) -> None:
    reply = conversations.add_message(conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.STREAMING)
    conversations.delete(conversation.id, 3.0)
    conversations.write_reply(reply.id, text="half", reasoning="", status=MessageStatus.STOPPED)
    conversations.restore(conversation.id)
    assert conversations.message(reply.id).status is MessageStatus.STOPPED
    conversations.delete(conversation.id, 4.0)
    conversations.purge_deleted(5.0)
    with pytest.raises(NotFound):
        conversations.write_reply(reply.id, text="half a", reasoning="", status=MessageStatus.STREAMING)


def test_what_a_crash_cut_off_is_marked_at_the_next_start(
    conversations: Conversations, conversation: Conversation
) -> None:
    asked = conversations.add_message(conversation.id, Role.USER, "Tell me of walnuts", 2.0)
    streaming = conversations.add_message(conversation.id, Role.ASSISTANT, "", 2.0, status=MessageStatus.QUEUED)
    conversations.write_reply(streaming.id, text="Walnuts grow", reasoning="", status=MessageStatus.STREAMING)
    waiting = conversations.add_message(conversation.id, Role.ASSISTANT, "", 3.0, status=MessageStatus.QUEUED)
    gone = conversations.add("gone", 4.0)
    conversations.add_message(gone.id, Role.ASSISTANT, "", 4.0, status=MessageStatus.STREAMING)
    conversations.delete(gone.id, 5.0)

    marked = conversations.interrupt_unfinished()
    assert [(one.id, one.text, one.status) for one in marked] == [
        (streaming.id, "Walnuts grow", MessageStatus.INTERRUPTED),
        (waiting.id, "", MessageStatus.INTERRUPTED),
    ]
    assert conversations.message(asked.id).status is MessageStatus.COMPLETE
    assert [hit.message_id for hit in conversations.search("walnuts grow", 5)] == [streaming.id]
    assert conversations.interrupt_unfinished() == []
    conversations.restore(gone.id)
    assert conversations.page(gone.id, None, None, 5)[0][0].status is MessageStatus.INTERRUPTED


def test_pages_go_back_from_the_newest(conversations: Conversations, conversation: Conversation) -> None:
    ids = [conversations.add_message(conversation.id, Role.USER, f"m{n}", n).id for n in range(30)]
    other = conversations.add("other", 1.0)
    conversations.add_message(other.id, Role.USER, "elsewhere", 1.0)

    def page(before: MessageId | None, reach: MessageId | None, limit: int) -> tuple[list[MessageId], bool]:
        messages, more = conversations.page(conversation.id, before, reach, limit)
        return [message.id for message in messages], more

    assert page(None, None, 10) == (ids[20:], True)
    assert page(ids[20], None, 10) == (ids[10:20], True)
    assert page(ids[10], None, 10) == (ids[:10], False)
    assert page(ids[0], None, 10) == ([], False)
    assert page(None, None, 100) == (ids, False)
    assert page(None, ids[25], 10) == (ids[20:], True), "already there, with enough before it"
    assert page(None, ids[10], 5) == (ids[6:], True), "and a few before it"
    assert page(None, ids[21], 10) == (ids[17:], True), "not at the very top"
    assert page(None, ids[1], 5) == (ids, False)


def test_learned_memories_show_under_the_reply_to_what_they_came_from(
    conversations: Conversations, memories: Memories, conversation: Conversation
) -> None:
    asked, reply = say(conversations, conversation, "I'm allergic to peanuts")
    other, other_reply = say(conversations, conversation, "Good night")
    memory = memories.add(
        MemoryKind.HEALTH,
        "You are allergic to peanuts",
        quote="allergic to peanuts",
        source=MemorySource.LEARNED,
        source_message_id=asked.id,
        now=20.0,
    )
    note = LearnedNote(memory_id=memory.id, text="You are allergic to peanuts")
    page = {one.id: one.learned for one in conversations.page(conversation.id, None, None, 10)[0]}
    assert page == {asked.id: (), reply.id: (note,), other.id: (), other_reply.id: ()}
    assert conversations.message(reply.id).learned == (note,)
    # A page that begins with the reply.
    assert conversations.page(conversation.id, None, None, 3)[0][0].learned == (note,)
    memories.delete(memory.id, 21.0)
    assert conversations.message(reply.id).learned == ()


def test_removed_messages_are_gone_for_good(conversations: Conversations, conversation: Conversation) -> None:
    first = say(conversations, conversation, "one", "eins")
    second = say(conversations, conversation, "two", "zwei")
    elsewhere = conversations.add("other", 1.0)
    kept = conversations.add_message(elsewhere.id, Role.USER, "later, elsewhere", 12.0)
    conversations.prompts.set_paged_out(conversation.id, second[0].id)
    conversations.erasing.remove([first[1].id, second[0].id, second[1].id])
    assert [one.text for one in conversations.page(conversation.id, None, None, 10)[0]] == ["one"]
    assert conversations.search("zwei", 5) == []
    assert conversations.message(kept.id) == kept
    new = conversations.add_message(conversation.id, Role.USER, "again", 13.0)
    assert new.id > second[1].id, "an id is never used again"
    with pytest.raises(NotFound):
        conversations.message(second[1].id)


def recall_of(message: Message | None = None, memory_id: int | None = None, text: str = "recalled") -> RecalledItem:
    return RecalledItem(
        kind=RecallKind.MEMORY if message is None else RecallKind.MESSAGE,
        text=text,
        said_at=5.0,
        memory_id=memory_id,  # type: ignore[arg-type]
        message_id=None if message is None else message.id,
        score=0.7,
        features={"meaning": 0.6, "words": 0.25},
    )


def test_what_was_recalled_is_kept_with_where_to_jump(
    conversations: Conversations, memories: Memories, conversation: Conversation
) -> None:
    past = conversations.add("Past", 1.0)
    said, _ = say(conversations, past, "I'm allergic to peanuts")
    memory = memories.add(
        MemoryKind.PET, "You have a dog", quote="", source=MemorySource.ASKED, source_message_id=said.id, now=3.0
    )
    asked, reply = say(conversations, conversation, "What should I not eat?")
    conversations.set_recall(reply.id, asked.id, "NOTE\n", [recall_of(said), recall_of(memory_id=memory.id)])

    first, second = conversations.recalled(reply.id)
    assert (first.kind, first.message_id, first.conversation_id) == (RecallKind.MESSAGE, said.id, past.id)
    assert (first.conversation_title, first.score, first.features) == ("Past", 0.7, {"meaning": 0.6, "words": 0.25})
    assert (second.kind, second.memory_id, second.message_id) == (RecallKind.MEMORY, memory.id, said.id)
    assert conversations.message(reply.id).recalled == 2
    assert [turn.recall_note for turn in conversations.turns(conversation.id, None)] == ["NOTE\n", ""]

    conversations.delete(past.id, 20.0)
    (left,) = conversations.recalled(reply.id)
    assert (left.memory_id, left.message_id, left.conversation_title) == (memory.id, None, "")
    assert conversations.message(reply.id).recalled == 1
    assert conversations.turns(conversation.id, None)[0].recall_note == "", "the model isn't told it again either"

    conversations.restore(past.id)
    assert conversations.turns(conversation.id, None)[0].recall_note == "NOTE\n"
    memories.delete(memory.id, 21.0)
    assert [item.message_id for item in conversations.recalled(reply.id)] == [said.id]
    assert conversations.turns(conversation.id, None)[0].recall_note == ""
    # Recalled anew, it is replaced.
    conversations.set_recall(reply.id, asked.id, "", [])
    assert conversations.recalled(reply.id) == []


def test_recall_for_a_message_that_is_gone_is_refused(conversations: Conversations, conversation: Conversation) -> None:
    asked, reply = say(conversations, conversation, "one")
    conversations.erasing.remove([reply.id])
    with pytest.raises(NotFound):
        conversations.set_recall(reply.id, asked.id, "NOTE", [])
    assert conversations.turns(conversation.id, None)[0].recall_note == ""


def test_turns_for_the_prompt_begin_where_paging_left_off(
    conversations: Conversations, conversation: Conversation
) -> None:
    say(conversations, conversation, "one", "eins")
    second = say(conversations, conversation, "two", "zwei")
    conversations.add_message(conversation.id, Role.ASSISTANT, "", 20.0, status=MessageStatus.QUEUED)
    assert conversations.prompts.paged_out(conversation.id) is None
    assert [turn.message.text for turn in conversations.turns(conversation.id, None)] == ["one", "eins", "two", "zwei"]
    conversations.prompts.set_paged_out(conversation.id, second[0].id)
    assert conversations.prompts.paged_out(conversation.id) == second[0].id
    assert [turn.message.text for turn in conversations.turns(conversation.id, second[0].id)] == ["two", "zwei"]
    assert conversations.prompts.head(conversation.id) is None
    conversations.prompts.set_head(conversation.id, Head("You are Rememora.", "You are Rememora.", ""))
    assert conversations.prompts.head(conversation.id) == Head("You are Rememora.", "You are Rememora.", "")


def test_learning_takes_the_oldest_first_and_gives_up_after_three_failures(
    conversations: Conversations, conversation: Conversation
) -> None:
    first, second = say(conversations, conversation, "one"), say(conversations, conversation, "two")
    conversations.learning.add(second[0].id, second[1].id, 30.0)
    conversations.learning.add(first[0].id, first[1].id, 20.0)
    task = conversations.learning.next()
    assert task is not None
    assert (task.message, task.reply_id, task.attempts) == (first[0], first[1].id, 0)
    assert task.message.conversation_id == conversation.id

    conversations.learning.failed(first[0].id)
    order = []
    while task := conversations.learning.next():
        order.append((task.message.text, task.attempts))
        if task.message.text == "two":
            conversations.learning.finish(task.message.id)
        else:
            conversations.learning.failed(task.message.id)
    assert order == [("two", 0), ("one", 1), ("one", 2)]


def test_a_removed_message_leaves_the_learning_queue(conversations: Conversations, conversation: Conversation) -> None:
    asked, reply = say(conversations, conversation, "one")
    conversations.learning.add(asked.id, reply.id, 20.0)
    conversations.erasing.remove([reply.id])
    assert conversations.learning.next() is None


def test_a_muted_message_stays_to_be_read_but_is_never_recalled(
    conversations: Conversations, conversation: Conversation
) -> None:
    asked, reply = say(conversations, conversation, "My code is 4711", "Your code is 4711.")
    conversations.learning.add(asked.id, reply.id, 20.0)
    later, later_reply = say(conversations, conversation, "Which code?")
    conversations.set_recall(later_reply.id, later.id, "4711", [recall_of(asked)])
    conversations.mute([asked.id])
    assert [hit.item_id for hit in conversations.word_hits("code 4711", 5)] == [reply.id, later.id]
    assert [one.message.id for one in conversations.passages([asked.id, reply.id])] == [reply.id]
    assert conversations.learning.next() is None
    assert conversations.recalled(later_reply.id) == []
    assert conversations.turns(conversation.id, later.id)[0].recall_note == ""
    assert conversations.message(asked.id).text == "My code is 4711"
    assert len(conversations.search("4711", 5)) == 1


def test_passages_come_in_the_order_asked_for_with_their_neighbours(
    conversations: Conversations, conversation: Conversation
) -> None:
    asked, reply = say(conversations, conversation, "one", "eins")
    last, _ = say(conversations, conversation, "two", "zwei")
    found = conversations.passages([last.id, MessageId(999), asked.id])
    assert [(one.message.id, one.previous_id, one.next_id) for one in found] == [
        (last.id, reply.id, last.id + 1),
        (asked.id, None, reply.id),
    ]
    assert found[0].conversation_title == "Food"
    assert conversations.passages([]) == []


def test_ids_that_never_were_are_not_found(conversations: Conversations) -> None:
    with pytest.raises(NotFound):
        conversations.get(ConversationId(7))
    with pytest.raises(NotFound):
        conversations.message(MessageId(7))
    with pytest.raises(NotFound):
        conversations.restore(ConversationId(7))


def test_any_text_comes_back_as_it_was(conversations: Conversations, conversation: Conversation) -> None:
    for text in (
        "\x01\x02 control",
        "مرحبا 👩‍👩‍👧 ‏",
        "<|im_end|><b>x</b>",
        "x" * 200_000,
        "a\n\n  b\t",
        "'; DROP TABLE x; --",
    ):
        message = conversations.add_message(conversation.id, Role.USER, text, 2.0)
        assert conversations.message(message.id).text == text
