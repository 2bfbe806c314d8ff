"""How far a conversation's prompt has come: what it begins with, which turns left it, and what they were about."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.errors import NotFound
from core.records import ConversationId, Message, MessageId
from core.storage import message_rows
from core.storage.database import Database


class Head(msgspec.Struct, frozen=True):
    """The frozen beginning of a conversation's prompt.

    Attributes:
        text: the system text, blocks and summary included.
        persona, user: the blocks as the prompt last told them, here or in a later note.
        language: of the worked turns after the text, two letters; empty: there are none.
    """

    text: str
    persona: str
    user: str
    language: str = ""


class PromptStates:
    """Queries about the prompts of conversations.

    Those that read raise NotFound if the conversation was deleted.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def head(self, conversation_id: ConversationId) -> Head | None:
        """What this conversation's prompt is frozen with; None before its first turn, or if any of it was deleted."""
        row = self._database.row(
            "SELECT head, persona_told, user_told, head_language FROM conversations WHERE id = ? AND deleted_at IS NULL",
            (conversation_id,),
        )
        if row is None:
            raise _no_conversation()
        if row["head"] is None:
            return None
        return Head(row["head"], row["persona_told"], row["user_told"], row["head_language"])

    def last_language(self) -> str:
        """Of the worked turns in the conversation that was continued last; empty if there are none."""
        row = self._database.row(
            "SELECT head_language FROM conversations WHERE head IS NOT NULL AND deleted_at IS NULL AND persona_id IS NULL"
            " ORDER BY updated_at DESC LIMIT 1"
        )
        return "" if row is None else str(row["head_language"])

    def set_head(self, conversation_id: ConversationId, head: Head) -> None:
        self._database.execute(
            "UPDATE conversations SET head = ?, persona_told = ?, user_told = ?, head_language = ? WHERE id = ?",
            (head.text, head.persona, head.user, head.language, conversation_id),
        )

    def summary(self, conversation_id: ConversationId) -> str:
        """What the turns that left the prompt were about; empty if none was summarised."""
        return self._value("summary", conversation_id)  # type: ignore[return-value]

    def compact(
        self,
        conversation_id: ConversationId,
        summary: str,
        kept: tuple[MessageId, MessageId],
        head: Head,
        *,
        expected: str,
        read: Sequence[MessageId] = (),
    ) -> bool:
        """The oldest turns left the prompt and are in the summary now.

        Args:
            read: the messages that were read into it. If one of them went or is not to be recalled any more, nothing is
                changed either.
            kept: the first and the last user message still in the prompt. What memory added before those but the last has left it.
            expected: the summary this one continues. If it isn't there any more, what it says was deleted meanwhile: then
                nothing is changed, and False returned.
        """
        with self._database.transaction():
            marks = ", ".join("?" * len(read))
            there = self._database.value(
                f"SELECT count(*) FROM messages WHERE id IN ({marks}) AND NOT muted", tuple(read)
            )
            if self.summary(conversation_id) != expected or there != len(read):
                return False
            first, last = kept
            self._database.execute(
                "UPDATE conversations SET summary = ?, summarised_to = ? WHERE id = ?",
                (summary, first, conversation_id),
            )
            self.set_paged_out(conversation_id, first)
            self._database.execute(
                "UPDATE messages SET recall_note = '' WHERE conversation_id = ? AND id < ?", (conversation_id, last)
            )
            self.set_head(conversation_id, head)
        return True

    def unsummarised(self, conversation_id: ConversationId, before: MessageId, limit: int) -> list[Message]:
        """What was said before a message and is not in the summary yet: the newest so many, oldest first.

        Messages that are not to be recalled are left out.
        """
        since = self._value("summarised_to", conversation_id) or 0
        rows = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id >= ? AND m.id < ?"
            " AND m.status NOT IN ('queued', 'streaming') AND NOT m.muted AND trim(m.text) <> '' ORDER BY m.id DESC LIMIT ?",
            (conversation_id, since, before, limit),
        )
        return message_rows.messages(self._database, rows[::-1])

    def paged_out(self, conversation_id: ConversationId) -> MessageId | None:
        """The first message still in the prompt; those before it may be recalled. None if none has left."""
        return self._value("first_kept", conversation_id)  # type: ignore[return-value]

    def set_paged_out(self, conversation_id: ConversationId, first_kept: MessageId) -> None:
        self._database.execute("UPDATE conversations SET first_kept = ? WHERE id = ?", (first_kept, conversation_id))

    def drop_summaries(self, message_ids: Sequence[MessageId]) -> None:
        """Drop summaries that may say what these messages said: those that go on to a later one."""
        self._database.execute_many(
            "UPDATE conversations SET summary = '', head = NULL WHERE summary <> '' AND summarised_to > ?"
            " AND id = (SELECT conversation_id FROM messages WHERE id = ?)",
            [(one, one) for one in message_ids],
        )

    def _value(self, column: str, conversation_id: ConversationId) -> object:
        row = self._database.row(
            f"SELECT {column} FROM conversations WHERE id = ? AND deleted_at IS NULL", (conversation_id,)
        )
        if row is None:
            raise _no_conversation()
        return row[0]


def _no_conversation() -> NotFound:
    return NotFound("This conversation doesn't exist any more.")
