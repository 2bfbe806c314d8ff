"""A branch of a conversation as a conversation of its own.

Its prompt begins as the other one's does, byte for byte, so that the model reads nothing of it anew. Nothing is learned from the
copies: that has been done from what they are copies of, and the memories keep their sources.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.errors import InvalidRequest
from core.records import Conversation, ConversationId, Message, MessageId, MessageStatus, RecallKind
from core.storage import tool_calls
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.pictures import Pictures

_UNFINISHED = (MessageStatus.QUEUED, MessageStatus.STREAMING)

# Of a message; the user's thumb and what feedback made of it stay with the original.
_KEPT = "role, text, reasoning, status, created_at, recall_note, told_news, model, stats, problem, muted, steps, persona_id, profile_lines, cited"
_CITED = 'number, document_id, version, title, page, page_label, told_start, told_end, start, "end", quote'
_RECALLED = "position, kind, memory_id, message_id, text, said_at, role, score, features, weights, in_picture, beside"


def copy_branch(
    database: Database, conversations: Conversations, last: Message, title: str, now: float
) -> Conversation:
    """Store what leads to a message, and the message, as a new conversation.

    Raises:
        InvalidRequest: it is a reply that isn't finished.
        StorageFull: nothing was written.
    """
    if last.status in _UNFINISHED:
        raise InvalidRequest("A reply is being written.", safe="It goes on.", next_step="Stop it first.")
    with database.transaction():
        line = conversations.branches.line(last.id)
        new: dict[MessageId, MessageId] = {}
        conversation_id = _copy_conversation(database, last.conversation_id, title, now)
        for message_id in line:
            _copy_message(database, conversation_id, message_id, new)
        _copy_prompt(database, conversation_id, last, line, new)
        note(database, Action.PUT, RecallKind.MESSAGE, new.values())
        return conversations.get(conversation_id)


def _copy_conversation(database: Database, conversation_id: ConversationId, title: str, now: float) -> ConversationId:
    return ConversationId(
        database.insert(
            "INSERT INTO conversations (title, titled_by_user, created_at, updated_at, functions, learns, project_id,"
            " persona_id, documents) SELECT ?, 1, ?, ?, functions, learns, project_id, persona_id, documents FROM conversations WHERE id = ?",
            (title, now, now, conversation_id),
        )
    )


def _copy_message(
    database: Database, conversation_id: ConversationId, message_id: MessageId, new: dict[MessageId, MessageId]
) -> None:
    """Copy a message behind the last one, with what was recalled for it and called before it; adds it to `new`."""
    parent = next(reversed(new.values()), None)
    copied = database.insert(
        f"INSERT INTO messages (conversation_id, parent_id, copy_of, {_KEPT})"
        f" SELECT ?, ?, coalesce(copy_of, id), {_KEPT} FROM messages WHERE id = ?",
        (conversation_id, parent, message_id),
    )
    database.execute(
        f"INSERT INTO recalls (reply_id, asked_id, {_RECALLED})"
        f" SELECT ?, ?, {_RECALLED} FROM recalls WHERE reply_id = ?",
        (copied, parent, message_id),
    )
    database.execute(
        f"INSERT INTO citations (reply_id, asked_id, {_CITED}) SELECT ?, ?, {_CITED} FROM citations WHERE reply_id = ?",
        (copied, parent, message_id),
    )
    database.execute(
        "INSERT INTO step_sources (reply_id, position, memory_id, message_id)"
        " SELECT ?, position, memory_id, message_id FROM step_sources WHERE reply_id = ?",
        (copied, message_id),
    )
    tool_calls.copy(database, message_id, copied)
    Pictures(database).copy(message_id, MessageId(copied))
    new[message_id] = MessageId(copied)


def _copy_prompt(
    database: Database,
    conversation_id: ConversationId,
    last: Message,
    line: Sequence[MessageId],
    new: dict[MessageId, MessageId],
) -> None:
    """Have the prompt of the copy begin as the original's does, as far as that tells of nothing that isn't in the copy."""
    row = database.row("SELECT * FROM conversations WHERE id = ?", (last.conversation_id,))
    assert row is not None
    # Of another branch than the one that is shown: what is known of the prompt isn't of it.
    told_later = database.value(
        "SELECT NOT (SELECT shown FROM messages WHERE id = ?1) OR EXISTS (SELECT 1 FROM messages"
        " WHERE conversation_id = ?2 AND id > ?1 AND shown AND told_news)",
        (last.id, last.conversation_id),
    )

    def moved(boundary: int | None) -> MessageId | None:
        return None if boundary is None else next((new[one] for one in line if one >= boundary), None)

    summarised_to, first_kept = moved(row["summarised_to"]), moved(row["first_kept"])
    summary = row["summary"] if summarised_to is not None and not told_later else ""
    if told_later or (row["summary"] and not summary):
        summarised_to = first_kept = None
        head = (None, "", "", "", "")
    else:
        head = tuple(row[one] for one in ("head", "persona_told", "user_told", "head_language", "project_told"))
    database.execute(
        "UPDATE conversations SET head = ?, persona_told = ?, user_told = ?, head_language = ?, project_told = ?, summary = ?,"
        " summarised_to = ?, first_kept = ? WHERE id = ?",
        (*head, summary, summarised_to, first_kept, conversation_id),
    )
