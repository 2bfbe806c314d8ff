"""Conversations and their messages, and what is kept about each turn.

A deleted conversation is invisible to every query here at once; its rows go when it is purged.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    Conversation,
    ConversationId,
    FunctionStep,
    Message,
    MessageId,
    MessageStatus,
    Problem,
    RecalledItem,
    RecallKind,
    Role,
    SearchHit,
    TurnStats,
)
from core.storage import conversation_search, message_rows, recalls, steps
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.word_search import WordHit, WordMatches, word_hits, word_matches

# Statuses in which a message's text will not grow any more and is worth finding again.
_FINAL = (MessageStatus.COMPLETE, MessageStatus.STOPPED, MessageStatus.INTERRUPTED)

# Messages shown before the one a page has to reach back to.
_BEFORE_REACHED = 4

# A message that learning failed on this often is given up.
_MOST_ATTEMPTS = 3

_CONVERSATION = "c.id, c.title, c.titled_by_user, c.created_at, c.updated_at, c.functions"

# Messages that recall may bring back, of a table `m` joined with its conversations `c`.
_SPOKEN = "c.deleted_at IS NULL AND NOT m.muted AND m.status IN ('complete', 'stopped', 'interrupted')"

_BESIDE = (
    "(SELECT max(p.id) FROM messages p WHERE p.conversation_id = m.conversation_id AND p.id < m.id) AS previous_id,"
    " (SELECT min(n.id) FROM messages n WHERE n.conversation_id = m.conversation_id AND n.id > m.id) AS next_id"
)

# A message that recall may bring back, as `message_rows.message` reads it, with its title and those beside it.
_SPEECH = (
    "SELECT m.id, m.conversation_id, m.role, m.text, m.reasoning, m.status, m.created_at, m.model, NULL AS stats,"
    f" NULL AS problem, NULL AS steps, NULL AS dead_steps, 0 AS rating, 0 AS recalled, c.title, {_BESIDE}"
    " FROM messages m JOIN conversations c ON c.id = m.conversation_id"
)


class StoredMessage(msgspec.Struct, frozen=True):
    """A message as the prompt needs it.

    Attributes:
        recall_note: on a user message, what recall put before its text; empty if nothing, or if any of it was
            deleted since.
    """

    message: Message
    recall_note: str


class Head(msgspec.Struct, frozen=True):
    """The frozen beginning of a conversation's prompt.

    Attributes:
        text: the system text, blocks and summary included.
        persona, user: the blocks as the prompt last told them, here or in a later note.
    """

    text: str
    persona: str
    user: str


class SpokenMessage(msgspec.Struct, frozen=True):
    """A past message that recall may bring back, and where it stands.

    Attributes:
        previous_id, next_id: the finished messages beside it, None at the ends of the conversation.
    """

    message: Message
    conversation_title: str
    previous_id: MessageId | None
    next_id: MessageId | None


class Place(msgspec.Struct, frozen=True):
    """Where a finished message stands, without its text.

    Attributes:
        previous_id, next_id: the messages beside it, None at the ends of the conversation.
        usefulness: its own weight in the ranking, moved by feedback, -1 to 1.
    """

    id: MessageId
    conversation_id: ConversationId
    role: Role
    created_at: float
    previous_id: MessageId | None
    next_id: MessageId | None
    usefulness: float = 0.0


class LearningTask(msgspec.Struct, frozen=True):
    """A user message that facts are still to be learned from.

    Attributes:
        reply_id: the reply under which to say what was learned.
        attempts: how often it failed before.
    """

    message: Message
    reply_id: MessageId
    attempts: int
    conversation: Conversation


class Conversations:
    """Queries about conversations and messages. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    # --- conversations ---

    def add(self, title: str, now: float) -> Conversation:
        conversation_id = self._database.insert(
            "INSERT INTO conversations (title, created_at, updated_at) VALUES (?, ?, ?)", (title, now, now)
        )
        return self.get(ConversationId(conversation_id))

    def get(self, conversation_id: ConversationId) -> Conversation:
        """One conversation.

        Raises:
            NotFound: there is none, or it was deleted.
        """
        row = self._database.row(
            f"SELECT {_CONVERSATION} FROM conversations c WHERE c.id = ? AND c.deleted_at IS NULL", (conversation_id,)
        )
        if row is None:
            raise _no_conversation()
        return _conversation(row)

    def all(self) -> list[Conversation]:
        """Every conversation, the one with the newest message first."""
        return [
            _conversation(row)
            for row in self._database.rows(
                f"SELECT {_CONVERSATION} FROM conversations c WHERE c.deleted_at IS NULL"
                " ORDER BY c.updated_at DESC, c.id DESC"
            )
        ]

    def rename(self, conversation_id: ConversationId, title: str, *, by_user: bool) -> Conversation:
        """Give it a title. One the user gave is replaced only by the user.

        Raises:
            NotFound: there is no such conversation.
        """
        self._database.execute(
            "UPDATE conversations SET title = ?, titled_by_user = ? WHERE id = ? AND (titled_by_user <= ?)",
            (title, by_user, conversation_id, by_user),
        )
        return self.get(conversation_id)

    def set_functions(self, conversation_id: ConversationId, functions: bool | None) -> Conversation:
        """Whether the model may call memory functions in it; None: as is best for the model.

        Raises:
            NotFound: there is no such conversation.
        """
        self._database.execute("UPDATE conversations SET functions = ? WHERE id = ?", (functions, conversation_id))
        return self.get(conversation_id)

    def delete(self, conversation_id: ConversationId, now: float) -> None:
        """Hide it everywhere; `restore` brings it back until it is purged.

        Raises:
            NotFound: there is no such conversation.
        """
        if not self._database.execute(
            "UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", (now, conversation_id)
        ):
            raise _no_conversation()

    def restore(self, conversation_id: ConversationId) -> Conversation:
        """Undo a delete. Without effect on a conversation that isn't deleted.

        Raises:
            NotFound: it was purged.
        """
        self._database.execute("UPDATE conversations SET deleted_at = NULL WHERE id = ?", (conversation_id,))
        return self.get(conversation_id)

    def purge_deleted(self, before: float) -> list[ConversationId]:
        """Erase conversations deleted before `before` for good: rows, word index, copies in recalls and notes.

        Their vectors go with the index notes written here. `Database.scrub` then clears the traces on disk.
        """
        with self._database.transaction():
            purged = [
                ConversationId(row["id"])
                for row in self._database.rows("SELECT id FROM conversations WHERE deleted_at < ?", (before,))
            ]
            for conversation_id in purged:
                self._remove_messages(conversation_id, since=MessageId(0))
                self._database.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))
        return purged

    def search(self, query: str, limit: int) -> list[SearchHit]:
        """Conversations with the query's words in their title or in one message, as you type: the last word may be
        a beginning. Titles first, then the newest messages. Any characters are safe."""
        return conversation_search.search(self._database, self.all(), query, limit)

    # --- messages ---

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
        """Append a message; the conversation moves to the top of the list.

        Raises:
            NotFound: there is no such conversation.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE conversations SET updated_at = ? WHERE id = ? AND deleted_at IS NULL", (now, conversation_id)
            ):
                raise _no_conversation()
            message_id = MessageId(
                self._database.insert(
                    "INSERT INTO messages (conversation_id, role, text, status, created_at, model)"
                    " VALUES (?, ?, ?, ?, ?, ?)",
                    (conversation_id, role, text, status, now, model),
                )
            )
            self._note_text(message_id, text, status)
            return self._message(message_id)

    def message(self, message_id: MessageId) -> Message:
        """One message.

        Raises:
            NotFound: there is none, or its conversation was deleted.
        """
        message = self._message(message_id)
        self.get(message.conversation_id)
        return message

    def message_as_shown(self, message_id: MessageId) -> Message:
        """One message with what a listing shows of it, such as what was learned for it.

        Raises:
            NotFound: there is none, or its conversation was deleted.
        """
        message = self.message(message_id)
        shown, _ = self.page(message.conversation_id, MessageId(message_id + 1), None, 1)
        return shown[-1]

    def page(
        self, conversation_id: ConversationId, before: MessageId | None, reach: MessageId | None, limit: int
    ) -> tuple[list[Message], bool]:
        """The newest `limit` messages before `before`, oldest first, and whether there are older ones.

        Args:
            reach: go back at least as far as this message, and a few before it.

        Raises:
            NotFound: there is no such conversation.
        """
        self.get(conversation_id)
        newest_first = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id < ? ORDER BY m.id DESC LIMIT ?",
            (conversation_id, _or_last(before), limit),
        )
        if reach is not None and newest_first:
            newest_first += self._database.rows(
                f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id < ? AND m.id >= ?"
                " ORDER BY m.id DESC",
                (conversation_id, newest_first[-1]["id"], self._some_before(conversation_id, reach)),
            )
        messages = message_rows.messages(self._database, newest_first[::-1])
        more = bool(messages) and bool(
            self._database.row(
                "SELECT 1 FROM messages WHERE conversation_id = ? AND id < ? LIMIT 1", (conversation_id, messages[0].id)
            )
        )
        return messages, more

    def turns(self, conversation_id: ConversationId, since: MessageId | None) -> list[StoredMessage]:
        """Messages from `since` on (from the first if None), oldest first, with what recall put before them.

        Unfinished replies are left out; failed ones are there, with the text they have.
        """
        rows = self._database.rows(
            f"SELECT {message_rows.COLUMNS}, CASE WHEN (SELECT count(*) FROM recalls r WHERE r.asked_id = m.id)"
            " = (SELECT count(*) FROM live_recalls r WHERE r.asked_id = m.id) THEN m.recall_note ELSE '' END AS live_note"
            " FROM messages m WHERE m.conversation_id = ? AND m.id >= ? AND m.status NOT IN ('queued', 'streaming')"
            " ORDER BY m.id",
            (conversation_id, since or 0),
        )
        return [
            StoredMessage(message=message, recall_note=row["live_note"])
            for message, row in zip(message_rows.messages(self._database, rows), rows, strict=True)
        ]

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
                raise _no_message()
            self._database.execute(
                "UPDATE messages SET text = ?, reasoning = ?, status = ?, stats = ?, problem = ?,"
                " model = coalesce(?, model) WHERE id = ?",
                (text, reasoning, status, _json(stats), _json(problem), model, message_id),
            )
            self._note_text(message_id, text, status)
            if status is MessageStatus.QUEUED:
                steps.clear(self._database, message_id)
            if before["status"] in _FINAL and status not in _FINAL:
                # Written anew: nothing may be found by what it said before.
                note(self._database, Action.REMOVE, RecallKind.MESSAGE, [message_id])
            return self._message(message_id)

    def add_step(self, reply_id: MessageId, step: FunctionStep, sources: Sequence[steps.Source]) -> None:
        """Keep a memory function that the model called for a reply, after the earlier ones.

        Args:
            sources: what its result shows; deleted, that goes from the step too.

        Raises:
            NotFound: the reply is gone.
        """
        if not steps.add(self._database, reply_id, step, sources):
            raise _no_message()

    def interrupt_unfinished(self) -> list[Message]:
        """At the start: mark replies that were waiting or streaming when the core ended, and return them."""
        with self._database.transaction():
            rows = self._database.rows(
                "SELECT m.id, m.text, c.deleted_at IS NULL AS shown FROM messages m"
                " JOIN conversations c ON c.id = m.conversation_id WHERE m.status IN ('queued', 'streaming')"
            )
            for row in rows:
                self._database.execute(
                    "UPDATE messages SET status = ? WHERE id = ?", (MessageStatus.INTERRUPTED, row["id"])
                )
                self._note_text(MessageId(row["id"]), row["text"], MessageStatus.INTERRUPTED)
            return [self._message(MessageId(row["id"])) for row in rows if row["shown"]]

    def remove_after(self, message_id: MessageId, *, inclusive: bool) -> list[MessageId]:
        """Remove the messages after one, for good, and that one too if `inclusive`; returns which.

        Raises:
            NotFound: there is no such message.
        """
        with self._database.transaction():
            conversation_id = self.message(message_id).conversation_id
            return self._remove_messages(conversation_id, since=MessageId(message_id + (0 if inclusive else 1)))

    def mute(self, message_ids: Iterable[MessageId]) -> None:
        """The user said "forget": these messages stay in the history but are never recalled or learned from again."""
        muted = list(message_ids)
        with self._database.transaction():
            self._database.execute_many("UPDATE messages SET muted = 1 WHERE id = ?", [(one,) for one in muted])
            self._database.execute_many("DELETE FROM learning_queue WHERE message_id = ?", [(one,) for one in muted])
            self._drop_summaries(muted)
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, muted)

    # --- recall ---

    def word_hits(self, query: str, limit: int) -> list[WordHit]:
        """Messages that share words with `query`, best first: neither muted ones nor those of deleted conversations."""
        unseen = int(
            self._database.value(
                "SELECT (SELECT count(*) FROM messages WHERE muted) + (SELECT count(*) FROM messages m"
                " WHERE m.conversation_id IN (SELECT id FROM conversations WHERE deleted_at IS NOT NULL))"
            )
        )
        hits = word_hits(self._database, "messages_fts", query, limit, hidden=unseen)
        if unseen:
            seen = {row["id"] for row in self._spoken_rows([hit.item_id for hit in hits])}
            hits = [hit for hit in hits if hit.item_id in seen]
        return hits[:limit]

    def word_matches(self, query: str) -> WordMatches:
        """Which messages have which words of `query`, by conversation; muted and deleted ones are left out."""
        return word_matches(
            self._database,
            "messages_fts",
            query,
            "SELECT m.id, m.conversation_id FROM messages_fts f CROSS JOIN messages m ON m.id = f.rowid"
            " JOIN conversations c ON c.id = m.conversation_id"
            " WHERE messages_fts MATCH ? AND NOT m.muted AND c.deleted_at IS NULL LIMIT ?",
        )

    def places(self, message_ids: Collection[int]) -> dict[MessageId, Place]:
        """Where the messages stand that recall may bring back; those it may not are left out."""
        marks = ", ".join("?" * len(message_ids))
        return {
            row["id"]: Place(
                row["id"],
                row["conversation_id"],
                Role(row["role"]),
                row["created_at"],
                row["previous_id"],
                row["next_id"],
                row["usefulness"],
            )
            for row in self._database.rows(
                f"SELECT m.id, m.conversation_id, m.role, m.created_at, m.usefulness, {_BESIDE} FROM messages m"
                f" JOIN conversations c ON c.id = m.conversation_id WHERE m.id IN ({marks}) AND {_SPOKEN}",
                tuple(message_ids),
            )
        }

    def texts(self, message_ids: Collection[int]) -> dict[MessageId, str]:
        """The texts of messages, as they are."""
        marks = ", ".join("?" * len(message_ids))
        return dict(
            map(tuple, self._database.rows(f"SELECT id, text FROM messages WHERE id IN ({marks})", tuple(message_ids)))
        )

    def between(self, since: float, until: float, limit: int, offset: int) -> list[Message]:
        """Finished messages said from `since` to before `until`, oldest first, those left out that recall may not bring."""
        return [
            message_rows.message(row)
            for row in self._database.rows(
                f"{_SPEECH} WHERE m.created_at >= ? AND m.created_at < ? AND {_SPOKEN}"
                " ORDER BY m.created_at, m.id LIMIT ? OFFSET ?",
                (since, until, limit, offset),
            )
        ]

    def passages(self, message_ids: Sequence[int]) -> list[SpokenMessage]:
        """The messages that recall may bring back, in the order asked for; those it may not are left out."""
        found = {row["id"]: row for row in self._spoken_rows(message_ids)}
        return [
            SpokenMessage(
                message=message_rows.message(row),
                conversation_title=row["title"],
                previous_id=row["previous_id"],
                next_id=row["next_id"],
            )
            for message_id in message_ids
            if (row := found.get(message_id)) is not None
        ]

    def set_recall(
        self, reply_id: MessageId, user_message_id: MessageId, note: str, items: Sequence[RecalledItem]
    ) -> None:
        """Keep what was recalled for a reply, and the text rendered before the user message byte for byte.

        Raises:
            NotFound: the messages are gone.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE messages SET recall_note = ? WHERE id = ?", (note, user_message_id)
            ) or not self._database.row("SELECT 1 FROM messages WHERE id = ?", (reply_id,)):
                raise _no_message()
            recalls.replace(self._database, reply_id, user_message_id, items)

    def recalled(self, reply_id: MessageId) -> list[RecalledItem]:
        """What was recalled for a reply, best first. Items whose memory or message was deleted since are left out."""
        return recalls.live(self._database, reply_id)

    # --- the prompt log ---

    def head(self, conversation_id: ConversationId) -> Head | None:
        """What this conversation's prompt is frozen with; None before its first turn, or if any of it was deleted."""
        row = self._database.row(
            "SELECT head, persona_told, user_told FROM conversations WHERE id = ? AND deleted_at IS NULL",
            (conversation_id,),
        )
        if row is None:
            raise _no_conversation()
        return None if row["head"] is None else Head(row["head"], row["persona_told"], row["user_told"])

    def set_head(self, conversation_id: ConversationId, head: Head) -> None:
        self._database.execute(
            "UPDATE conversations SET head = ?, persona_told = ?, user_told = ? WHERE id = ?",
            (head.text, head.persona, head.user, conversation_id),
        )

    def summary(self, conversation_id: ConversationId) -> str:
        """What the turns that left the prompt were about; empty if none was summarised."""
        return self._conversation_value("summary", conversation_id)  # type: ignore[return-value]

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
        since = self._conversation_value("summarised_to", conversation_id) or 0
        rows = self._database.rows(
            f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.conversation_id = ? AND m.id >= ? AND m.id < ?"
            " AND m.status NOT IN ('queued', 'streaming') AND NOT m.muted AND trim(m.text) <> '' ORDER BY m.id DESC LIMIT ?",
            (conversation_id, since, before, limit),
        )
        return message_rows.messages(self._database, rows[::-1])

    def paged_out(self, conversation_id: ConversationId) -> MessageId | None:
        """The first message still in the prompt; those before it may be recalled. None if none has left."""
        return self._conversation_value("first_kept", conversation_id)  # type: ignore[return-value]

    def set_paged_out(self, conversation_id: ConversationId, first_kept: MessageId) -> None:
        self._database.execute("UPDATE conversations SET first_kept = ? WHERE id = ?", (first_kept, conversation_id))

    # --- learning ---

    def queue_learning(self, user_message_id: MessageId, reply_id: MessageId, now: float) -> None:
        """Have facts learned from a user message when there is time."""
        self._database.execute(
            "INSERT OR REPLACE INTO learning_queue (message_id, reply_id, queued_at) VALUES (?, ?, ?)",
            (user_message_id, reply_id, now),
        )

    def next_learning(self) -> LearningTask | None:
        """The message to learn from next: one that never failed, the one waiting longest; None if none waits."""
        row = self._database.row(
            "SELECT q.message_id, q.reply_id, q.attempts FROM learning_queue q"
            " JOIN messages m ON m.id = q.message_id JOIN conversations c ON c.id = m.conversation_id"
            " WHERE c.deleted_at IS NULL AND NOT m.muted ORDER BY q.attempts, q.queued_at, q.message_id LIMIT 1"
        )
        if row is None:
            return None
        message = self._message(row["message_id"])
        return LearningTask(
            message=message,
            reply_id=row["reply_id"],
            attempts=row["attempts"],
            conversation=self.get(message.conversation_id),
        )

    def finish_learning(self, user_message_id: MessageId) -> None:
        self._database.execute("DELETE FROM learning_queue WHERE message_id = ?", (user_message_id,))

    def learning_failed(self, user_message_id: MessageId) -> None:
        """Try again later; after the third time it is given up."""
        with self._database.transaction():
            self._database.execute(
                "UPDATE learning_queue SET attempts = attempts + 1 WHERE message_id = ?", (user_message_id,)
            )
            self._database.execute("DELETE FROM learning_queue WHERE attempts >= ?", (_MOST_ATTEMPTS,))

    # --- inside ---

    def _note_text(self, message_id: MessageId, text: str, status: MessageStatus) -> None:
        if status in _FINAL and text.strip():
            note(self._database, Action.PUT, RecallKind.MESSAGE, [message_id])

    def _remove_messages(self, conversation_id: ConversationId, *, since: MessageId) -> list[MessageId]:
        gone = "(SELECT id FROM messages WHERE conversation_id = :conversation AND id >= :since)"
        these: dict[str, object] = {"conversation": conversation_id, "since": since}
        removed = [MessageId(row["id"]) for row in self._database.rows(f"{gone[1:-1]} ORDER BY id", these)]
        # Verbatim copies elsewhere: in prompts that recalled these messages, and as evidence of memories.
        self._database.execute(
            f"UPDATE messages SET recall_note = '' WHERE id IN (SELECT asked_id FROM recalls WHERE message_id IN {gone})",
            these,
        )
        self._database.execute(f"UPDATE memories SET quote = '' WHERE source_message_id IN {gone}", these)
        steps.erase(self._database, f"message_id IN {gone}", these)
        self._drop_summaries(removed)
        self._database.execute(f"DELETE FROM messages WHERE id IN {gone}", these)
        note(self._database, Action.REMOVE, RecallKind.MESSAGE, removed)
        return removed

    def _drop_summaries(self, message_ids: Sequence[MessageId]) -> None:
        """Drop summaries that may say what these messages said: those that go on to a later one."""
        self._database.execute_many(
            "UPDATE conversations SET summary = '', head = NULL WHERE summary <> '' AND summarised_to > ?"
            " AND id = (SELECT conversation_id FROM messages WHERE id = ?)",
            [(one, one) for one in message_ids],
        )

    def _message(self, message_id: MessageId) -> Message:
        rows = self._database.rows(f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.id = ?", (message_id,))
        if not rows:
            raise _no_message()
        return message_rows.messages(self._database, rows)[0]

    def _some_before(self, conversation_id: ConversationId, message_id: MessageId) -> int:
        """The first message to show so that `message_id` doesn't stand at the very top."""
        first = self._database.value(
            "SELECT min(id) FROM (SELECT id FROM messages WHERE conversation_id = ? AND id <= ? ORDER BY id DESC LIMIT ?)",
            (conversation_id, message_id, _BEFORE_REACHED + 1),
        )
        return int(first or 0)

    def _spoken_rows(self, message_ids: Sequence[int]) -> list[sqlite3.Row]:
        marks = ", ".join("?" * len(message_ids))
        return self._database.rows(f"{_SPEECH} WHERE m.id IN ({marks}) AND {_SPOKEN}", tuple(message_ids))

    def _conversation_value(self, column: str, conversation_id: ConversationId) -> object:
        row = self._database.row(
            f"SELECT {column} FROM conversations WHERE id = ? AND deleted_at IS NULL", (conversation_id,)
        )
        if row is None:
            raise _no_conversation()
        return row[0]


def _conversation(row: sqlite3.Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=row["title"],
        titled_by_user=bool(row["titled_by_user"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        functions=None if row["functions"] is None else bool(row["functions"]),
    )


def _json(value: TurnStats | Problem | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _or_last(message_id: MessageId | None) -> int:
    return 2**63 - 1 if message_id is None else message_id


def _no_conversation() -> NotFound:
    return NotFound("This conversation doesn't exist any more.")


def _no_message() -> NotFound:
    return NotFound("This message doesn't exist any more.")
