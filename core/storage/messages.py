"""The messages of conversations, and what is kept about each turn.

Of the branches of a conversation one is shown: it is what listings and prompts are made of (see `core.storage.branches`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    ConversationId,
    FunctionStep,
    Message,
    MessageId,
    MessageStatus,
    Problem,
    RecallKind,
    Role,
    TurnStats,
)
from core.storage import message_rows, recalls, steps
from core.storage.branches import Branched, Branches
from core.storage.citations import Citations
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.prompt_messages import PromptMessages
from core.storage.prompt_states import PromptStates
from core.storage.tool_calls import MadeCall, ToolCalls, made

# Messages shown before the one a page has to reach back to.
_BEFORE_REACHED = 4


class Messages(PromptMessages):
    """Queries about messages. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        prompts: how far the prompt of each conversation has come.
        branches: which of the ways a conversation went is shown.
        citations: what replies were told of documents, and rest on.
        calls: of tools, for replies.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.prompts = PromptStates(database)
        self.branches = Branches(database, self.prompts)
        self.citations = Citations(database)
        self.calls = ToolCalls(database)

    def add_message(
        self,
        conversation_id: ConversationId,
        role: Role,
        text: str,
        now: float,
        *,
        status: MessageStatus = MessageStatus.COMPLETE,
        model: str = "",
    ) -> Message:
        """Append a message to the branch that is shown; the conversation moves to the top of the list,
        out of the archive too.

        Raises:
            NotFound: there is no such conversation.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE conversations SET updated_at = ?, archived_at = NULL WHERE id = ? AND deleted_at IS NULL",
                (now, conversation_id),
            ):
                raise no_conversation()
            message_id = MessageId(
                self._database.insert(
                    "INSERT INTO messages (conversation_id, role, text, status, created_at, model, parent_id, persona_id)"
                    " SELECT id, ?, ?, ?, ?, ?, ?, CASE ? WHEN 'assistant' THEN persona_id END FROM conversations WHERE id = ?",
                    (
                        role,
                        text,
                        status,
                        now,
                        model,
                        self.branches.last_shown(conversation_id),
                        role,
                        conversation_id,
                    ),
                )
            )
            self._note_text(message_id, text, status)
            return self._one(message_id)

    def greet(self, conversation_id: ConversationId, greeting: str, now: float) -> Message:
        """Have the assistant say something before the user's first message. It is a persona's text, which is never recalled."""
        with self._database.transaction():
            message = self.add_message(conversation_id, Role.ASSISTANT, greeting, now)
            self._database.execute("UPDATE messages SET muted = 1 WHERE id = ?", (message.id,))
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, [message.id])
        return message

    def greeting(self, conversation_id: ConversationId) -> str:
        """What the assistant said before the user's first message; empty if nothing."""
        row = self._database.row(
            "SELECT role, text FROM messages WHERE conversation_id = ? AND shown ORDER BY id LIMIT 1",
            (conversation_id,),
        )
        return str(row["text"]) if row is not None and row["role"] == Role.ASSISTANT else ""

    def message(self, message_id: MessageId) -> Message:
        """One message.

        Raises:
            NotFound: there is none, or its conversation was deleted.
        """
        message = self._one(message_id)
        self._check(message.conversation_id)
        return message

    def message_as_shown(self, message_id: MessageId) -> Message:
        """One message with what a listing shows of it, such as what was learned for it.

        Raises:
            NotFound: there is none, or its conversation was deleted.
        """
        message = self.message(message_id)
        shown, _ = self.page(message.conversation_id, MessageId(message_id + 1), None, 1)
        return shown[-1] if shown and shown[-1].id == message_id else message

    def page(
        self, conversation_id: ConversationId, before: MessageId | None, reach: MessageId | None, limit: int
    ) -> tuple[list[Message], bool]:
        """The newest `limit` messages before `before`, oldest first, and whether there are older ones.

        Args:
            reach: go back at least as far as this message, and a few before it.

        Raises:
            NotFound: there is no such conversation.
        """
        self._check(conversation_id)
        newest_first = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id < ? AND m.shown"
            " ORDER BY m.id DESC LIMIT ?",
            (conversation_id, _or_last(before), limit),
        )
        if reach is not None and newest_first:
            newest_first += self._database.rows(
                f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id < ? AND m.id >= ?"
                " AND m.shown ORDER BY m.id DESC",
                (conversation_id, newest_first[-1]["id"], self._some_before(conversation_id, reach)),
            )
        messages = message_rows.messages(self._database, newest_first[::-1])
        return messages, bool(newest_first) and newest_first[-1]["parent_id"] is not None

    def write_reply(
        self,
        message_id: MessageId,
        *,
        text: str,
        reasoning: str,
        status: MessageStatus,
        stats: TurnStats | None = None,
        problem: Problem | None = None,
        model: str | None = None,
    ) -> Message:
        """Save a reply as it stands now, while it streams and when it ends. A final one is then indexed.

        A reply of a deleted conversation is written too: the delete may be undone.

        Raises:
            NotFound: the message, or its conversation, is gone for good.
        """
        with self._database.transaction():
            before = self._database.row("SELECT status FROM messages WHERE id = ?", (message_id,))
            if before is None:
                raise message_rows.no_message()
            self._database.execute(
                "UPDATE messages SET text = ?, reasoning = ?, status = ?, stats = ?, problem = ?,"
                " model = coalesce(?, model) WHERE id = ?",
                (text, reasoning, status, _json(stats), _json(problem), model, message_id),
            )
            self._note_text(message_id, text, status)
            if status is MessageStatus.QUEUED:
                steps.clear(self._database, message_id)
                self._database.execute("DELETE FROM tool_calls WHERE reply_id = ?", (message_id,))
                self._database.execute(
                    "UPDATE messages SET profile_lines = 0, cited = NULL,"
                    " persona_id = (SELECT c.persona_id FROM conversations c WHERE c.id = conversation_id) WHERE id = ?",
                    (message_id,),
                )
            if before["status"] in message_rows.FINAL and status not in message_rows.FINAL:
                # Written anew: nothing may be found by what it said before.
                note(self._database, Action.REMOVE, RecallKind.MESSAGE, [message_id])
            return self._one(message_id)

    def add_step(self, reply_id: MessageId, step: FunctionStep, sources: Sequence[steps.Source]) -> None:
        """Keep a memory function that the model called for a reply, after the earlier ones.

        Args:
            sources: what its result shows; deleted, that goes from the step too.

        Raises:
            NotFound: the reply is gone.
        """
        if not steps.add(self._database, reply_id, step, sources):
            raise message_rows.no_message()

    def steps_of(self, reply_id: MessageId) -> tuple[tuple[FunctionStep, ...], tuple[MadeCall, ...]]:
        """The memory functions, and the tools, that were called for a reply so far.

        Raises:
            NotFound: the reply is gone.
        """
        return self._one(reply_id).steps, made(self._database, [reply_id]).get(reply_id, ())

    def did(self, reply_id: MessageId) -> bool:
        """Tools were called for a reply."""
        return bool(self._database.value("SELECT count(*) FROM tool_calls WHERE reply_id = ?", (reply_id,)))

    def interrupt_unfinished(self) -> list[Message]:
        """At the start: mark replies that were waiting or streaming when the core ended, and return them. Those that wait for the
        user's leave go on waiting."""
        with self._database.transaction():
            self.calls.end_left()
            rows = self._database.rows(
                "SELECT m.id, m.text, c.deleted_at IS NULL AND m.shown AS shown FROM messages m"
                " JOIN conversations c ON c.id = m.conversation_id WHERE m.status IN ('queued', 'streaming')"
                " AND NOT EXISTS (SELECT 1 FROM tool_calls t WHERE t.reply_id = m.id AND t.phase = 'asking')"
            )
            for row in rows:
                self._database.execute(
                    "UPDATE messages SET status = ? WHERE id = ?", (MessageStatus.INTERRUPTED, row["id"])
                )
                self._note_text(MessageId(row["id"]), row["text"], MessageStatus.INTERRUPTED)
            return [self._one(MessageId(row["id"])) for row in rows if row["shown"]]

    def answer_anew(self, reply_id: MessageId, now: float) -> tuple[Message, Branched]:
        """A reply beside another one, on the branch that is shown from now on; queued. What was recalled for the other one, and so the
        prompt, stays as it was.

        Raises:
            NotFound: there is no such message.
        """
        with self._database.transaction():
            before = self.message(reply_id)
            asked = self.branches.before(reply_id)
            branched = self.branches.show(before.conversation_id, asked)
            reply = self.add_message(before.conversation_id, Role.ASSISTANT, "", now, status=MessageStatus.QUEUED)
            recalls.copy(self._database, reply_id, reply.id)
            self.citations.copy(reply_id, reply.id)
            return self._one(reply.id), branched

    def last_answered(self, conversation_id: ConversationId, before: MessageId) -> float:
        """When the user's message came, before another one on the branch that is shown, that was answered last; 0 if none was."""
        return float(
            self._database.value(
                "SELECT ifnull(max(m.created_at), 0) FROM messages m JOIN messages r ON r.parent_id = m.id AND r.shown"
                " WHERE m.conversation_id = ? AND m.shown AND m.id < ? AND m.role = 'user' AND r.text <> ''",
                (conversation_id, before),
            )
        )

    def said_first(self, conversation_id: ConversationId) -> str | None:
        """The user's first message of the branch that is shown; None if there is none."""
        row = self._database.row(
            "SELECT text FROM messages WHERE conversation_id = ? AND role = 'user' AND shown ORDER BY id LIMIT 1",
            (conversation_id,),
        )
        return None if row is None else str(row["text"])

    def is_imported(self, message_id: MessageId) -> bool:
        """It is of a conversation that was imported."""
        found = self._database.row(
            "SELECT 1 FROM imported_conversations i JOIN messages m ON m.conversation_id = i.conversation_id WHERE m.id = ?",
            (message_id,),
        )
        return found is not None

    def mute(self, message_ids: Iterable[MessageId]) -> None:
        """The user said "forget": these messages stay in the history but are never recalled or learned from again."""
        muted = list(message_ids)
        with self._database.transaction():
            self._database.execute_many("UPDATE messages SET muted = 1 WHERE id = ?", [(one,) for one in muted])
            self._database.execute_many("DELETE FROM learning_queue WHERE message_id = ?", [(one,) for one in muted])
            self.prompts.drop_summaries(muted)
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, muted)

    def _note_text(self, message_id: MessageId, text: str, status: MessageStatus) -> None:
        if status in message_rows.FINAL and text.strip():
            note(self._database, Action.PUT, RecallKind.MESSAGE, [message_id])

    def _some_before(self, conversation_id: ConversationId, message_id: MessageId) -> int:
        """The first message to show so that `message_id` doesn't stand at the very top."""
        first = self._database.value(
            "SELECT min(id) FROM (SELECT id FROM messages WHERE conversation_id = ? AND id <= ? AND shown"
            " ORDER BY id DESC LIMIT ?)",
            (conversation_id, message_id, _BEFORE_REACHED + 1),
        )
        return int(first or 0)

    def _one(self, message_id: MessageId) -> Message:
        return message_rows.one(self._database, message_id)

    def _check(self, conversation_id: ConversationId) -> None:
        """Raises NotFound: there is no such conversation."""
        if not self._database.value(
            "SELECT count(*) FROM conversations WHERE id = ? AND deleted_at IS NULL", (conversation_id,)
        ):
            raise no_conversation()


def no_conversation() -> NotFound:
    """To be raised where it was deleted."""
    return NotFound("This conversation doesn't exist any more.")


def _json(value: TurnStats | Problem | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _or_last(message_id: MessageId | None) -> int:
    return 2**63 - 1 if message_id is None else message_id
