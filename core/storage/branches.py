"""The branches of a conversation: its messages are a tree, and one way from its beginning to an end of it is shown.

A message is stored after the one before it, so ids grow along every branch, and what is shown of a conversation is
`WHERE conversation_id = ? AND shown ORDER BY id`.
"""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from core.records import ConversationId, Message, MessageId, MessageStatus, PictureId, RecallKind, Role
from core.storage import message_rows
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.prompt_states import PromptStates

# From a message back to the first one of its branch. Ids grow along a branch, whatever a damaged file says.
LINE = (
    "WITH RECURSIVE line (id, parent_id) AS (SELECT id, parent_id FROM messages WHERE id = ?"
    " UNION ALL SELECT m.id, m.parent_id FROM line l JOIN messages m ON m.id = l.parent_id AND m.id < l.id)"
    " SELECT id FROM line ORDER BY id"
)

# A message and all that follows it, on every branch.
_BELOW = (
    "WITH RECURSIVE below (id, conversation_id) AS (SELECT id, conversation_id FROM messages WHERE id = ?"
    " UNION ALL SELECT m.id, m.conversation_id FROM below b"
    " JOIN messages m ON m.conversation_id = b.conversation_id AND m.parent_id = b.id)"
)


class Branched(msgspec.Struct, frozen=True):
    """What showing another branch changed.

    Attributes:
        hidden, shown: messages that aren't shown any more, and those that are now, oldest first. Those that the two branches have
            in common are in neither.
        first: the prompt is as it was up to, and without, this message of the user's; None: nothing changed.
        anew: the prompt doesn't go on from there; it is to be built anew.
    """

    hidden: tuple[MessageId, ...] = ()
    shown: tuple[MessageId, ...] = ()
    first: MessageId | None = None
    anew: bool = False


class Branches:
    """Queries about branches. Every method may raise StorageError; `show` StorageFull: then nothing was changed."""

    def __init__(self, database: Database, prompts: PromptStates) -> None:
        self._database = database
        self._prompts = prompts

    def show(self, conversation_id: ConversationId, last: MessageId | None) -> Branched:
        """Show what leads to a message, and nothing after it; None: nothing.

        What isn't shown any more leaves the vector index: search by its words finds it.
        """
        with self._database.transaction():
            line = [] if last is None else self.line(last)
            before = [
                MessageId(row["id"])
                for row in self._database.rows(
                    "SELECT id FROM messages WHERE conversation_id = ? AND shown ORDER BY id", (conversation_id,)
                )
            ]
            hidden, shown = _missing(before, line), _missing(line, before)
            if not hidden and not shown:
                return Branched()
            self._database.execute_many("UPDATE messages SET shown = 0 WHERE id = ?", [(one,) for one in hidden])
            self._database.execute_many("UPDATE messages SET shown = 1 WHERE id = ?", [(one,) for one in shown])
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, hidden)
            note(self._database, Action.PUT, RecallKind.MESSAGE, self._readable(shown))
            anew = self._prompts.branched(conversation_id, hidden, shown)
            return Branched(tuple(hidden), tuple(shown), self._turn_of(min((*hidden[:1], *shown[:1]))), anew)

    def line(self, message_id: MessageId) -> list[MessageId]:
        """What leads to a message, from the first one on, and the message."""
        return [MessageId(row["id"]) for row in self._database.rows(LINE, (message_id,))]

    def newest_end(self, message_id: MessageId) -> MessageId:
        """The newest message of those that follow a message on any branch; itself if none does."""
        return MessageId(self._database.value(f"{_BELOW} SELECT max(id) FROM below", (message_id,)))

    def last_shown(self, conversation_id: ConversationId) -> MessageId | None:
        """The last message of the branch that is shown; None if there is none."""
        found = self._database.value(
            "SELECT max(id) FROM messages WHERE conversation_id = ? AND shown", (conversation_id,)
        )
        return None if found is None else MessageId(found)

    def before(self, message_id: MessageId) -> MessageId | None:
        """The message before one; None if it is the first.

        Raises:
            NotFound: there is no such message.
        """
        row = self._database.row("SELECT parent_id FROM messages WHERE id = ?", (message_id,))
        if row is None:
            raise message_rows.no_message()
        return None if row["parent_id"] is None else MessageId(row["parent_id"])

    def is_shown(self, message_id: MessageId) -> bool:
        """It is there, and on the branch that is shown."""
        return bool(self._database.value("SELECT count(*) FROM messages WHERE id = ? AND shown", (message_id,)))

    def is_end(self, message_id: MessageId) -> bool:
        """Nothing follows it, on any branch."""
        return self.newest_end(message_id) == message_id

    def same_words(self, message_id: MessageId, text: str, pictures: Sequence[PictureId] = ()) -> MessageId | None:
        """The wording of a message of the user's, itself or another, that has just this text, and just these pictures."""
        row = self._database.row(
            "SELECT s.id FROM messages m JOIN messages s ON s.conversation_id = m.conversation_id AND s.parent_id IS m.parent_id"
            " WHERE m.id = ? AND s.role = 'user' AND s.text = ? AND (SELECT json_group_array(picture_id) FROM (SELECT picture_id"
            " FROM message_pictures WHERE message_id = s.id ORDER BY position)) = json(?)"
            " ORDER BY s.id = m.id DESC, s.id DESC LIMIT 1",
            (message_id, text, msgspec.json.encode(list(pictures)).decode()),
        )
        return None if row is None else MessageId(row["id"])

    def tree(self, conversation_id: ConversationId) -> list[tuple[Message, MessageId | None, bool]]:
        """Every message, without its versions and its pictures, with the one before it and whether it is shown, each after the one before it."""
        rows = self._database.rows(
            f"SELECT {message_rows.BARE}, m.shown FROM messages m WHERE m.conversation_id = ? ORDER BY m.id",
            (conversation_id,),
        )
        return [(message_rows.message(row), row["parent_id"], bool(row["shown"])) for row in rows]

    def recalled_elsewhere(self, message_ids: Sequence[MessageId]) -> bool:
        """Any of these was put into a prompt, or shown to a model that searched."""
        ids = _json_ids(message_ids)
        return bool(
            self._database.value(
                "SELECT EXISTS (SELECT 1 FROM recalls WHERE message_id IN (SELECT value FROM json_each(?1)))"
                " OR EXISTS (SELECT 1 FROM step_sources WHERE message_id IN (SELECT value FROM json_each(?1)))"
                " OR EXISTS (SELECT 1 FROM tool_call_sources WHERE message_id IN (SELECT value FROM json_each(?1)))",
                (ids,),
            )
        )

    def copies(self, conversation_id: ConversationId, since: MessageId) -> list[MessageId]:
        """Messages of other conversations that are copies of those shown here from one on, or that those are copies of."""
        rows = self._database.rows(
            "SELECT f.id FROM messages m JOIN messages f ON f.copy_of = m.copy_of OR f.id = m.copy_of"
            " WHERE m.conversation_id = ?1 AND m.id >= ?2 AND m.shown AND m.copy_of IS NOT NULL AND f.conversation_id <> ?1"
            " UNION SELECT f.id FROM messages f JOIN messages m ON m.id = f.copy_of"
            " WHERE f.copy_of IS NOT NULL AND m.conversation_id = ?1 AND m.id >= ?2 AND m.shown",
            (conversation_id, since),
        )
        return [MessageId(row["id"]) for row in rows]

    def _turn_of(self, message_id: MessageId) -> MessageId:
        """The message that a reply answers; of the user's, itself."""
        return MessageId(
            self._database.value(
                "SELECT CASE WHEN role = 'user' OR parent_id IS NULL THEN id ELSE parent_id END FROM messages WHERE id = ?",
                (message_id,),
            )
        )

    def _readable(self, message_ids: Sequence[MessageId]) -> list[int]:
        rows = self._database.rows(
            "SELECT m.id FROM messages m WHERE m.id IN (SELECT value FROM json_each(?)) AND (trim(m.text) <> '' OR m.pictured <> '')"
            f" AND {message_rows.IS_FINAL}",
            (_json_ids(message_ids),),
        )
        return [row["id"] for row in rows]


def is_blank(message: Message) -> bool:
    """A reply that ended before it said or did anything: there is nothing in it to keep."""
    ended = message.status in (MessageStatus.FAILED, MessageStatus.INTERRUPTED, MessageStatus.STOPPED)
    return message.role is Role.ASSISTANT and ended and not message.text.strip() and not message.steps


def _missing(some: Sequence[MessageId], others: Sequence[MessageId]) -> list[MessageId]:
    there = set(others)
    return [one for one in some if one not in there]


def _json_ids(ids: Sequence[MessageId]) -> str:
    return msgspec.json.encode(list(ids)).decode()
