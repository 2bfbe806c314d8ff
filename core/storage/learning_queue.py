"""Messages that facts are still to be learned from: nothing that was said is lost by quitting."""

from __future__ import annotations

import msgspec

from core.records import Message, MessageId
from core.storage import message_rows
from core.storage.database import Database

# A message that learning failed on this often is given up.
_MOST_ATTEMPTS = 3


class LearningTask(msgspec.Struct, frozen=True):
    """A user message that facts are still to be learned from.

    Attributes:
        reply_id: the reply under which to say what was learned.
        attempts: how often it failed before.
        imported: it came with an import.
    """

    message: Message
    reply_id: MessageId
    attempts: int
    imported: bool = False


class LearningQueue:
    """Queries about what waits to be learned from. Times passed in are Unix seconds."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, user_message_id: MessageId, reply_id: MessageId, now: float) -> None:
        """Have facts learned from a user message when there is time."""
        self._database.execute(
            "INSERT OR REPLACE INTO learning_queue (message_id, reply_id, queued_at) VALUES (?, ?, ?)",
            (user_message_id, reply_id, now),
        )

    def add_imported(self) -> int:
        """Have facts learned from what the user said in imported conversations, oldest first; from each message once. Returns how many
        messages these are.

        One that was never answered stands in its reply's place.
        """
        with self._database.transaction():
            before = self.imported()
            self._database.execute(
                "INSERT OR IGNORE INTO learning_queue (message_id, reply_id, queued_at, imported)"
                " SELECT m.id, coalesce((SELECT max(r.id) FROM messages r WHERE r.conversation_id = m.conversation_id"
                " AND r.parent_id = m.id AND r.role = 'assistant'), m.id) AS reply, m.created_at, 1 FROM messages m"
                " JOIN imported_conversations i ON i.conversation_id = m.conversation_id"
                " JOIN conversations c ON c.id = m.conversation_id"
                " WHERE m.role = 'user' AND m.id > i.learned_to AND NOT m.muted AND c.learns AND c.deleted_at IS NULL"
                # What was said here was learned from when it was said.
                " AND NOT EXISTS (SELECT 1 FROM messages r WHERE r.id = reply AND (r.stats IS NOT NULL OR r.problem IS NOT NULL))"
            )
            self._database.execute(
                "UPDATE imported_conversations SET learned_to = coalesce((SELECT max(m.id) FROM messages m"
                " WHERE m.conversation_id = imported_conversations.conversation_id), 0)"
                " WHERE conversation_id IN (SELECT id FROM conversations WHERE learns AND deleted_at IS NULL)"
            )
            return self.imported() - before

    def imported(self) -> int:
        """How many imported messages wait to be learned from."""
        return int(
            self._database.value(
                "SELECT count(*) FROM learning_queue q JOIN messages m ON m.id = q.message_id"
                " JOIN conversations c ON c.id = m.conversation_id WHERE q.imported AND c.deleted_at IS NULL AND NOT m.muted AND m.shown"
            )
        )

    def drop_imported(self) -> None:
        """Learn from no imported message that still waits; they can be asked for again."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE imported_conversations SET learned_to = min(learned_to, coalesce((SELECT min(q.message_id) - 1"
                " FROM learning_queue q JOIN messages m ON m.id = q.message_id"
                " WHERE q.imported AND m.conversation_id = imported_conversations.conversation_id), learned_to))"
            )
            self._database.execute("DELETE FROM learning_queue WHERE imported")

    def next(self) -> LearningTask | None:
        """The message to learn from next: said here before imported, one that never failed, the one waiting longest; None if none
        waits.

        What is on a branch that isn't shown waits until it is.
        """
        row = self._database.row(
            "SELECT q.message_id, q.reply_id, q.attempts, q.imported FROM learning_queue q"
            " JOIN messages m ON m.id = q.message_id JOIN conversations c ON c.id = m.conversation_id"
            " WHERE c.deleted_at IS NULL AND NOT m.muted AND m.shown ORDER BY q.imported, q.attempts, q.queued_at, q.message_id LIMIT 1"
        )
        if row is None:
            return None
        found = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.id = ?", (row["message_id"],)
        )
        message = message_rows.messages(self._database, found)[0]
        return LearningTask(
            message=message, reply_id=row["reply_id"], attempts=row["attempts"], imported=bool(row["imported"])
        )

    def finish(self, user_message_id: MessageId) -> None:
        self._database.execute("DELETE FROM learning_queue WHERE message_id = ?", (user_message_id,))

    def failed(self, user_message_id: MessageId) -> None:
        """Try again later; after the third time it is given up."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE learning_queue SET attempts = attempts + 1 WHERE message_id = ?", (user_message_id,)
            )
            self._database.execute("DELETE FROM learning_queue WHERE attempts >= ?", (_MOST_ATTEMPTS,))
