"""Which conversations wait for a title that is made from what is said in them."""

from __future__ import annotations

import msgspec

from core.records import ConversationId
from core.storage.database import Database

# A first message may be a greeting: what it is about shows a little later.
_AT_FIRST, _LATER = 1, 3


class UntitledConversation(msgspec.Struct, frozen=True):
    """A conversation that waits for a title.

    Attributes:
        said: the user's first messages of the branch that is shown.
        replied: the replies to them.
    """

    id: ConversationId
    said: str
    replied: str


class Titles:
    """Queries about titles. They are made twice at most: after the first reply, and a little later if that was in vain."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def next(self) -> UntitledConversation | None:
        """The one that was continued last of those that have enough in them; None if none waits."""
        answered = (
            # A persona's greeting is muted.
            "(SELECT count(*) FROM messages m WHERE m.conversation_id = c.id AND m.role = 'assistant' AND m.shown"
            " AND NOT m.muted AND m.status IN ('complete', 'stopped'))"
        )
        row = self._database.row(
            "SELECT c.id FROM conversations c WHERE c.title_due IS NOT NULL AND c.deleted_at IS NULL"
            f" AND NOT c.titled_by_user AND {answered} >= c.title_due ORDER BY c.updated_at DESC LIMIT 1"
        )
        if row is None:
            return None
        said, replied = (self._first(row["id"], role) for role in ("user", "assistant"))
        return UntitledConversation(ConversationId(row["id"]), said, replied)

    def give(self, conversation_id: ConversationId, title: str, said: str | None = None) -> bool:
        """Give it a title that was made. False if meanwhile the user gave one, or it was deleted.

        Args:
            said: what it was made from: nor is it given if any of that was erased meanwhile.
        """
        if said is not None and self._first(conversation_id, "user") != said:
            return False
        return bool(
            self._database.execute(
                "UPDATE conversations SET title = ?, title_due = NULL"
                " WHERE id = ? AND NOT titled_by_user AND deleted_at IS NULL",
                (title, conversation_id),
            )
        )

    def _first(self, conversation_id: int, role: str) -> str:
        """The first messages of the branch that is shown."""
        rows = self._database.tuples(
            "SELECT text FROM messages WHERE conversation_id = ? AND role = ? AND shown AND NOT muted ORDER BY id LIMIT ?",
            (conversation_id, role, _LATER),
        )
        return "\n".join(text for (text,) in rows)

    def in_vain(self, conversation_id: ConversationId) -> None:
        """No title could be made: try again once, when more has been said."""
        self._database.execute(
            "UPDATE conversations SET title_due = CASE WHEN title_due = ? THEN ? END WHERE id = ?",
            (_AT_FIRST, _LATER, conversation_id),
        )

    def make_anew(self, conversation_id: ConversationId) -> None:
        """What the title was made from isn't shown any more. One that the user gave stays."""
        self._database.execute(
            "UPDATE conversations SET title_due = ? WHERE id = ? AND NOT titled_by_user", (_AT_FIRST, conversation_id)
        )
