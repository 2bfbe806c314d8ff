"""Conversations and messages for the tests of the chat page."""

from __future__ import annotations

from core.protocol import MessagesListed, RequestId
from core.records import (
    Conversation,
    ConversationId,
    LearnedNote,
    MemoryId,
    Message,
    MessageId,
    MessageStatus,
    Problem,
    Role,
    TurnStats,
)

HERE = ConversationId(1)
ELSEWHERE = ConversationId(2)

STATS = TurnStats(
    prompt_tokens=1100,
    evaluated_tokens=30,
    generated_tokens=140,
    first_token_s=0.6,
    generation_s=4.5,
    context_length=8192,
)

FULL = Problem(code="storage_full", what="The disk is full.", safe="Your text is in the composer.")


def conversation(number: int = 1, title: str = "Dinner with Clara") -> Conversation:
    return Conversation(id=ConversationId(number), title=title, created_at=0, updated_at=0)


def said(number: int, text: str = "A question", where: ConversationId = HERE) -> Message:
    return Message(id=MessageId(number), conversation_id=where, role=Role.USER, text=text, created_at=float(number))


def reply(
    number: int,
    text: str = "An answer",
    *,
    status: MessageStatus = MessageStatus.COMPLETE,
    where: ConversationId = HERE,
    reasoning: str = "",
    recalled: int = 0,
    learned: tuple[LearnedNote, ...] = (),
    stats: TurnStats | None = None,
    problem: Problem | None = None,
    profile_lines: int = 0,
) -> Message:
    return Message(
        id=MessageId(number),
        conversation_id=where,
        role=Role.ASSISTANT,
        text=text,
        status=status,
        created_at=float(number),
        reasoning=reasoning,
        recalled=recalled,
        learned=learned,
        stats=stats,
        problem=problem,
        profile_lines=profile_lines,
    )


def note(number: int, text: str = "Clara avoids dairy") -> LearnedNote:
    return LearnedNote(memory_id=MemoryId(number), text=text)


def turns(count: int, first: int = 1) -> list[Message]:
    """`count` messages, questions and replies in turn."""
    return [
        said(number, f"Question {number}") if number % 2 else reply(number, f"Answer {number}\n\nwith two paragraphs")
        for number in range(first, first + count)
    ]


def listed(*messages: Message, more: bool = False, number: int = 1) -> MessagesListed:
    return MessagesListed(request_id=RequestId(0), conversation=conversation(number), messages=messages, more=more)
