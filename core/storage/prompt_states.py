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
        project: the instructions of the conversation's project, told in the same way as the blocks.
    """

    text: str
    persona: str
    user: str
    language: str = ""
    project: str = ""


class PromptStates:
    """Queries about the prompts of conversations.

    Those that read raise NotFound if the conversation was deleted.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def head(self, conversation_id: ConversationId) -> Head | None:
        """What this conversation's prompt is frozen with; None before its first turn, or if any of it was deleted."""
        row = self._database.row(
            "SELECT head, persona_told, user_told, head_language, project_told FROM conversations WHERE id = ? AND deleted_at IS NULL",
            (conversation_id,),
        )
        if row is None:
            raise _no_conversation()
        if row["head"] is None:
            return None
        return Head(row["head"], row["persona_told"], row["user_told"], row["head_language"], row["project_told"])

    def last_language(self) -> str:
        """Of the worked turns in the conversation that was continued last; empty if there are none."""
        row = self._database.row(
            "SELECT head_language FROM conversations WHERE head IS NOT NULL AND deleted_at IS NULL AND persona_id IS NULL"
            " ORDER BY updated_at DESC LIMIT 1"
        )
        return "" if row is None else str(row["head_language"])

    def set_head(self, conversation_id: ConversationId, head: Head) -> None:
        self._database.execute(
            "UPDATE conversations SET head = ?, persona_told = ?, user_told = ?, head_language = ?, project_told = ? WHERE id = ?",
            (head.text, head.persona, head.user, head.language, head.project, conversation_id),
        )

    def begin(self, conversation_id: ConversationId, head: Head) -> None:
        """Have the prompt begin with a head that was written now. Notes that told what had changed by then would tell it after the head,
        which may know better."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE messages SET recall_note = '', told_news = 0 WHERE conversation_id = ? AND told_news AND shown",
                (conversation_id,),
            )
            self.set_head(conversation_id, head)

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
            read: the messages that were read into it. If one of them went, is not shown or not to be recalled any more, nothing
                is changed either.
            kept: the first and the last user message still in the prompt. What memory added before those but the last has left it.
            expected: the summary this one continues. If it isn't there any more, what it says was deleted meanwhile: then
                nothing is changed, and False returned.
        """
        with self._database.transaction():
            marks = ", ".join("?" * len(read))
            there = self._database.value(
                f"SELECT count(*) FROM messages WHERE id IN ({marks}) AND NOT muted AND shown", tuple(read)
            )
            first, last = kept
            on_branch = self._database.value("SELECT count(*) FROM messages WHERE id IN (?, ?) AND shown", kept)
            if self.summary(conversation_id) != expected or there != len(read) or on_branch != len({*kept}):
                return False
            self._database.execute(
                "UPDATE conversations SET summary = ?, summarised_to = ? WHERE id = ?",
                (summary, first, conversation_id),
            )
            self.set_paged_out(conversation_id, first)
            self._database.execute(
                "UPDATE messages SET recall_note = '', told_news = 0 WHERE conversation_id = ? AND id < ? AND shown",
                (conversation_id, last),
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
            " AND m.shown AND m.status NOT IN ('queued', 'streaming') AND NOT m.muted AND trim(m.text) <> '' ORDER BY m.id DESC LIMIT ?",
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
            " AND id = (SELECT conversation_id FROM messages WHERE id = ? AND shown)",
            [(one, one) for one in message_ids],
        )

    def branched(
        self, conversation_id: ConversationId, hidden: Sequence[MessageId], shown: Sequence[MessageId]
    ) -> bool:
        """Another branch is shown. What tells of messages that aren't any more is dropped; what the two have in common stays.

        Args:
            hidden, shown: messages that aren't shown any more, and that are now, oldest first.

        Returns:
            True if the prompt doesn't go on from where the two part.
        """
        row = self._database.row(
            "SELECT summary, summarised_to, first_kept FROM conversations WHERE id = ?", (conversation_id,)
        )
        if row is None:
            raise _no_conversation()
        parting = hidden[0] if hidden else None

        def left(boundary: int | None) -> bool:
            """It lies on what isn't shown any more."""
            return boundary is not None and parting is not None and boundary > parting

        def moved(boundary: int | None) -> int | None:
            """A boundary where the two part: what follows there may have been stored earlier."""
            return boundary if boundary is None or boundary != parting or not shown else min(boundary, shown[0])

        summary, summarised_to = row["summary"], moved(row["summarised_to"])
        stale = bool(summary) and left(row["summarised_to"])
        if left(row["summarised_to"]):
            summary, summarised_to = "", None
        # What left the prompt of the other branch may fit into this one.
        first_kept = (summarised_to if summary else None) if left(row["first_kept"]) else moved(row["first_kept"])
        self._database.execute(
            "UPDATE conversations SET summary = ?, summarised_to = ?, first_kept = ? WHERE id = ?",
            (summary, summarised_to, first_kept, conversation_id),
        )
        if stale or self._told_news([*hidden, *shown]):
            self._database.execute("UPDATE conversations SET head = NULL WHERE id = ?", (conversation_id,))
            return True
        return left(row["first_kept"])

    def _told_news(self, message_ids: Sequence[MessageId]) -> bool:
        """The notes of any of these tell what changed in the memory blocks."""
        ids = msgspec.json.encode(list(message_ids)).decode()
        return bool(
            self._database.value(
                "SELECT EXISTS (SELECT 1 FROM messages WHERE id IN (SELECT value FROM json_each(?)) AND told_news)",
                (ids,),
            )
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
