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
    """

    message: Message
    reply_id: MessageId
    attempts: int


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

    def next(self) -> LearningTask | None:
        """The message to learn from next: one that never failed, the one waiting longest; None if none waits.

        What is on a branch that isn't shown waits until it is.
        """
        row = self._database.row(
            "SELECT q.message_id, q.reply_id, q.attempts FROM learning_queue q"
            " JOIN messages m ON m.id = q.message_id JOIN conversations c ON c.id = m.conversation_id"
            " WHERE c.deleted_at IS NULL AND NOT m.muted AND m.shown ORDER BY q.attempts, q.queued_at, q.message_id LIMIT 1"
        )
        if row is None:
            return None
        found = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.id = ?", (row["message_id"],)
        )
        message = message_rows.messages(self._database, found)[0]
        return LearningTask(message=message, reply_id=row["reply_id"], attempts=row["attempts"])

    def finish(self, user_message_id: MessageId) -> None:
        self._database.execute("DELETE FROM learning_queue WHERE message_id = ?", (user_message_id,))

    def failed(self, user_message_id: MessageId) -> None:
        """Try again later; after the third time it is given up."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE learning_queue SET attempts = attempts + 1 WHERE message_id = ?", (user_message_id,)
            )
            self._database.execute("DELETE FROM learning_queue WHERE attempts >= ?", (_MOST_ATTEMPTS,))
