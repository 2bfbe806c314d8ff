"""What is said as it stands in prompts: with what recall, tools and pictures put before it."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import ConversationId, Message, MessageId, RecalledItem, Role
from core.storage import message_rows, recalls
from core.storage.database import Database
from core.storage.pictures import Pictures, PictureWords
from core.storage.spoken import SpokenMessages
from core.storage.tool_calls import MadeCall, made


class StoredMessage(msgspec.Struct, frozen=True):
    """A message as the prompt needs it.

    Attributes:
        recall_note: on a user message, what recall put before its text; empty if nothing, or if any of it was
            deleted since.
        tool_note: on a user message, what stands behind that of tools.
        calls: on a reply, of tools.
        pictures: on a user message, with what was read in them.
        follows: the message before it.
        lost_news: the note that is gone told what changed since the head was written.
    """

    message: Message
    recall_note: str
    follows: MessageId | None = None
    lost_news: bool = False
    tool_note: str = ""
    calls: tuple[MadeCall, ...] = ()
    pictures: tuple[PictureWords, ...] = ()


class PromptMessages(SpokenMessages):
    """Queries about messages as prompts tell of them.

    Attributes:
        pictures: that are shown in messages.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.pictures = Pictures(database)

    def turns(
        self, conversation_id: ConversationId, since: MessageId | None, *, everywhere: bool = False
    ) -> list[StoredMessage]:
        """Messages from `since` on (from the first if None), oldest first, with what recall put before them.

        Unfinished replies are left out; failed ones are there, with the text they have.

        Args:
            everywhere: those of the branches that aren't shown, too.
        """
        return self._stored(
            "m.conversation_id = ? AND m.id >= ? AND m.status NOT IN ('queued', 'streaming') AND (m.shown OR ?)",
            (conversation_id, since or 0, everywhere),
        )

    def note_before(self, message_id: MessageId) -> str:
        """What recall put before a message; empty if nothing, or if any of it was deleted since.

        Raises:
            NotFound: there is no such message.
        """
        stored = self._stored("m.id = ?", (message_id,))
        if not stored:
            raise message_rows.no_message()
        return stored[0].recall_note

    def set_recall(
        self,
        reply_id: MessageId,
        user_message_id: MessageId,
        note: str,
        items: Sequence[RecalledItem],
        *,
        news: bool = False,
    ) -> None:
        """Keep what was recalled for a reply, and the text rendered before the user message byte for byte.

        Args:
            news: the text tells what changed in the memory blocks.

        Raises:
            NotFound: the messages are gone.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE messages SET recall_note = ?, told_news = ? WHERE id = ?", (note, news, user_message_id)
            ) or not self._database.row("SELECT 1 FROM messages WHERE id = ?", (reply_id,)):
                raise message_rows.no_message()
            recalls.replace(self._database, reply_id, user_message_id, items)

    def set_note(self, message_id: MessageId, note: str) -> None:
        """Replace what stands before a user message in the prompt by one with news; what was recalled for it stays."""
        self._database.execute("UPDATE messages SET recall_note = ?, told_news = 1 WHERE id = ?", (note, message_id))

    def set_profile_lines(self, reply_id: MessageId, lines: int) -> None:
        """Keep how many lines of the user's profile a reply seems to rest on."""
        self._database.execute("UPDATE messages SET profile_lines = ? WHERE id = ?", (lines, reply_id))

    def recalled(self, reply_id: MessageId) -> list[RecalledItem]:
        """What was recalled for a reply, best first. Items whose memory or message was deleted since are left out."""
        return recalls.live(self._database, reply_id)

    def _stored(self, condition: str, parameters: Sequence[object]) -> list[StoredMessage]:
        rows = self._database.rows(
            f"SELECT {message_rows.COLUMNS}, CASE WHEN (SELECT count(*) FROM recalls r WHERE r.asked_id = m.id)"
            " = (SELECT count(*) FROM live_recalls r WHERE r.asked_id = m.id) AND NOT EXISTS (SELECT 1 FROM citations t"
            " JOIN documents d ON d.id = t.document_id WHERE t.asked_id = m.id AND d.deleted_at IS NOT NULL)"
            " THEN m.recall_note ELSE '' END AS live_note,"
            " m.told_news, ifnull((SELECT t.note FROM tool_notes t WHERE t.asked_id = m.id), '') AS tool_note"
            f" FROM messages m WHERE {condition} ORDER BY m.id",
            parameters,
        )
        calls = made(self._database, [row["id"] for row in rows if row["role"] == Role.ASSISTANT])
        pictures = self.pictures.words([row["id"] for row in rows if row["role"] == Role.USER])
        return [
            StoredMessage(
                message,
                row["live_note"],
                row["parent_id"],
                bool(row["told_news"]) and not row["live_note"],
                row["tool_note"],
                calls.get(message.id, ()),
                pictures.get(message.id, ()),
            )
            for message, row in zip(message_rows.messages(self._database, rows), rows, strict=True)
        ]
