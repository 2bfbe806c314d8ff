"""Conversations and their messages, and what is kept about each turn.

Of the branches of a conversation one is shown: it is what listings and prompts are made of (see `core.storage.branches`). A deleted conversation is invisible to every query here at once; its rows go when it is purged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import msgspec

from core.errors import NotFound
from core.records import (
    EVERYTHING,
    Conversation,
    ConversationId,
    DocumentScope,
    FoundMessage,
    FoundWord,
    FunctionStep,
    Message,
    MessageId,
    MessageStatus,
    PersonaId,
    Problem,
    RecalledItem,
    RecallKind,
    Role,
    SearchFilter,
    SearchHit,
    TurnStats,
)
from core.storage import conversation_search, message_rows, recalls, steps
from core.storage.branches import Branched, Branches
from core.storage.citations import Citations, StoredCitation
from core.storage.database import Database
from core.storage.documents import delete_with, restore_with
from core.storage.index_notes import Action, note
from core.storage.learning_queue import LearningQueue
from core.storage.pictures import PictureFile, Pictures, PictureWords
from core.storage.projects import Projects
from core.storage.prompt_states import PromptStates
from core.storage.spoken import Place, SpokenMessage, SpokenMessages
from core.storage.sqlite import Row
from core.storage.titles import Titles
from core.storage.tool_calls import MadeCall, ToolCalls, made
from core.storage.vector_index import VectorHit

__all__ = ["Conversations", "Place", "SpokenMessage", "StoredMessage"]

# Messages shown before the one a page has to reach back to.
_BEFORE_REACHED = 4

_CONVERSATION = (
    "c.id, c.title, c.titled_by_user, c.created_at, c.updated_at, c.functions, c.learns, c.archived_at, c.pinned, c.persona_id, c.documents,"
    " (SELECT p.id FROM projects p WHERE p.id = c.project_id AND p.deleted_at IS NULL) AS project_id"
)


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


class Conversations(SpokenMessages):
    """Queries about conversations and messages. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        prompts: how far the prompt of each has come.
        learning: what is still to be learned from.
        branches: which of the ways a conversation went is shown.
        projects: which of them are in which project.
        titles: which of them wait for a title.
        citations: what replies were told of documents, and rest on.
        calls: of tools, for replies.
        pictures: that are shown in messages.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.prompts = PromptStates(database)
        self.learning = LearningQueue(database)
        self.branches = Branches(database, self.prompts)
        self.projects = Projects(database)
        self.titles = Titles(database)
        self.citations = Citations(database)
        self.calls = ToolCalls(database)
        self.pictures = Pictures(database)

    # --- conversations ---

    def add(self, title: str, now: float) -> Conversation:
        conversation_id = self._database.insert(
            "INSERT INTO conversations (title, created_at, updated_at, title_due) VALUES (?, ?, ?, 1)",
            (title, now, now),
        )
        return self.get(ConversationId(conversation_id))

    def keep(
        self,
        conversation: Conversation,
        tree: Sequence[tuple[Message, MessageId | None, bool]],
        citations: Callable[[MessageId], Sequence[StoredCitation]],
        pictures: Callable[[MessageId], Sequence[PictureFile]],
    ) -> Conversation:
        """Store a conversation that was in another store, with all its branches, as a new one.

        Args:
            tree: see `Branches.tree`.
            citations: those of a reply of it.
            pictures: those of a message of it.
        """
        with self._database.transaction():
            kept = self.add(conversation.title, conversation.created_at)
            if conversation.titled_by_user:
                self.rename(kept.id, conversation.title, by_user=True)
            self.set_persona(kept.id, conversation.persona_id)
            self.set_documents(kept.id, conversation.documents)
            new: dict[MessageId | None, MessageId | None] = {None: None}
            shown = None
            for message, parent, is_shown in tree:
                if self.branches.last_shown(kept.id) != new[parent]:
                    self.branches.show(kept.id, new[parent])
                greets = parent is None and message.role is Role.ASSISTANT
                if greets:
                    added = self.greet(kept.id, message.text, message.created_at)
                else:
                    added = self.add_message(
                        kept.id,
                        message.role,
                        message.text,
                        message.created_at,
                        status=message.status,
                        model=message.model,
                    )
                self._database.execute(
                    "UPDATE messages SET persona_id = ? WHERE id = ?", (message.persona_id, added.id)
                )
                if message.role is Role.USER:
                    self.pictures.show(added.id, pictures(message.id))
                new[message.id] = added.id
                shown = added.id if is_shown else shown
                if message.role is Role.ASSISTANT and not greets:
                    self.write_reply(
                        added.id,
                        text=message.text,
                        reasoning=message.reasoning,
                        status=message.status,
                        stats=message.stats,
                        problem=message.problem,
                        model=message.model,
                    )
                    if (told := citations(message.id)) and (asked := new[parent]) is not None:
                        self.citations.tell(added.id, asked, told)
                        self.citations.cite(added.id, told, message.cited)
            self.branches.show(kept.id, shown)
            return self.get(kept.id)

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

    def learns(self, conversation_id: ConversationId) -> bool:
        """Whether what is said in it may become a memory; not if it was deleted."""
        return bool(
            self._database.value(
                "SELECT count(*) FROM conversations WHERE id = ? AND learns AND deleted_at IS NULL", (conversation_id,)
            )
        )

    def set_learns(self, conversation_id: ConversationId, learns: bool) -> Conversation:
        """Whether what is said in it may become a memory, from now on.

        Raises:
            NotFound: there is no such conversation.
        """
        self._database.execute("UPDATE conversations SET learns = ? WHERE id = ?", (learns, conversation_id))
        return self.get(conversation_id)

    def several(self, conversation_ids: Sequence[ConversationId]) -> list[Conversation]:
        """Those of them that are there, in the order asked for."""
        marks = ", ".join("?" * len(conversation_ids))
        found = {
            row["id"]: _conversation(row)
            for row in self._database.rows(
                f"SELECT {_CONVERSATION} FROM conversations c WHERE c.id IN ({marks}) AND c.deleted_at IS NULL",
                tuple(conversation_ids),
            )
        }
        return [found[one] for one in conversation_ids if one in found]

    def archive(self, conversation_ids: Sequence[ConversationId], at: float | None) -> None:
        """Put them out of sight; None: back into the list."""
        self._database.execute_many(
            "UPDATE conversations SET archived_at = ? WHERE id = ?", [(at, one) for one in conversation_ids]
        )

    def pin(self, conversation_ids: Sequence[ConversationId], pinned: bool) -> None:
        """Have them stand first in the list, or no longer."""
        self._database.execute_many(
            "UPDATE conversations SET pinned = ? WHERE id = ?", [(pinned, one) for one in conversation_ids]
        )

    def set_persona(self, conversation_id: ConversationId, persona_id: PersonaId | None) -> Conversation:
        """Who answers in it from now on; None: the default persona.

        Raises:
            NotFound: there is no such conversation.
        """
        self._database.execute("UPDATE conversations SET persona_id = ? WHERE id = ?", (persona_id, conversation_id))
        return self.get(conversation_id)

    def set_documents(self, conversation_id: ConversationId, scope: DocumentScope) -> Conversation:
        """Which documents it is answered from, from now on.

        Raises:
            NotFound: there is no such conversation.
        """
        chosen = None if scope == DocumentScope() else msgspec.json.encode(scope).decode()
        self._database.execute("UPDATE conversations SET documents = ? WHERE id = ?", (chosen, conversation_id))
        return self.get(conversation_id)

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

    def delete(self, conversation_id: ConversationId, now: float) -> None:
        """Hide it everywhere, with the documents that belong to it alone; `restore` brings it back until it is purged.

        Raises:
            NotFound: there is no such conversation.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", (now, conversation_id)
            ):
                raise _no_conversation()
            delete_with(self._database, "conversation_id", conversation_id, now)

    def restore(self, conversation_id: ConversationId) -> Conversation:
        """Undo a delete. Without effect on a conversation that isn't deleted.

        Raises:
            NotFound: it was purged.
        """
        with self._database.transaction():
            restore_with(self._database, "conversation_id", conversation_id)
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
                self._remove_messages(self._ids(conversation_id))
                self._database.execute("DELETE FROM conversations WHERE id = ?", (conversation_id,))
        return purged

    def search(self, query: str, limit: int, wanted: SearchFilter = EVERYTHING) -> list[SearchHit]:
        """Conversations with what a query looks for (`core.storage.search_query`) in their title or in one message, as you type:
        the last word may be a beginning. Titles first, then those with the newest matches. Any characters are safe."""
        return self._hits(conversation_search.search(self._database, query, wanted, limit))

    def similar(
        self, query: str, nearest: Iterable[VectorHit], limit: int, wanted: SearchFilter = EVERYTHING
    ) -> list[SearchHit]:
        """Conversations with a message that means something like a query, nearest first.

        Args:
            nearest: passages of messages, nearest first; `conversation_search.NEAREST` of them.
        """
        return self._hits(conversation_search.similar(self._database, query, nearest, wanted, limit))

    def find(self, conversation_id: ConversationId, query: str) -> tuple[list[FoundMessage], list[FoundWord]]:
        """The messages of one conversation that have what a query looks for, oldest first, and how it is written there.

        Raises:
            NotFound: there is no such conversation.
        """
        self.get(conversation_id)
        return conversation_search.find(self._database, conversation_id, query)

    def _hits(self, places: Sequence[conversation_search.Place]) -> list[SearchHit]:
        marks = ", ".join("?" * len(places))
        found = {
            row["id"]: _conversation(row)
            for row in self._database.rows(
                f"SELECT {_CONVERSATION} FROM conversations c WHERE c.id IN ({marks})", [one for one, _, _ in places]
            )
        }
        return [
            SearchHit(conversation=found[one], message_id=message_id, snippet=snippet)
            for one, message_id, snippet in places
        ]

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
                raise _no_conversation()
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
        self.get(conversation_id)
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
            raise _no_message()
        return stored[0].recall_note

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
                self._database.execute("DELETE FROM tool_calls WHERE reply_id = ?", (message_id,))
                self._database.execute(
                    "UPDATE messages SET profile_lines = 0, cited = NULL,"
                    " persona_id = (SELECT c.persona_id FROM conversations c WHERE c.id = conversation_id) WHERE id = ?",
                    (message_id,),
                )
            if before["status"] in message_rows.FINAL and status not in message_rows.FINAL:
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

    def steps_of(self, reply_id: MessageId) -> tuple[tuple[FunctionStep, ...], tuple[MadeCall, ...]]:
        """The memory functions, and the tools, that were called for a reply so far.

        Raises:
            NotFound: the reply is gone.
        """
        return self._message(reply_id).steps, made(self._database, [reply_id]).get(reply_id, ())

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
            return [self._message(MessageId(row["id"])) for row in rows if row["shown"]]

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
            return self._message(reply.id), branched

    def last_answered(self, conversation_id: ConversationId, before: MessageId) -> float:
        """When the user's message came, before another one on the branch that is shown, that was answered last; 0 if none was."""
        return float(
            self._database.value(
                "SELECT ifnull(max(m.created_at), 0) FROM messages m JOIN messages r ON r.parent_id = m.id AND r.shown"
                " WHERE m.conversation_id = ? AND m.shown AND m.id < ? AND m.role = 'user' AND r.text <> ''",
                (conversation_id, before),
            )
        )

    def remove(self, message_ids: Sequence[MessageId]) -> None:
        """Remove messages for good. What follows one of them has to be among them."""
        with self._database.transaction():
            self._remove_messages(message_ids)

    def erase_turns(self, asked: Sequence[MessageId], replies: Sequence[MessageId]) -> None:
        """Remove messages of the user's with the replies to them. What follows them follows what was before them."""
        with self._database.transaction():
            gone = {*asked, *replies}
            rows = self._database.tuples(
                "SELECT id, parent_id FROM messages WHERE id IN (SELECT value FROM json_each(?))",
                (msgspec.json.encode(list(gone)).decode(),),
            )
            before: dict[int, MessageId | None] = dict(rows)

            def left(message_id: MessageId | None) -> MessageId | None:
                while message_id in gone:
                    message_id = before[message_id]
                return message_id

            self._database.execute_many(
                "UPDATE messages SET parent_id = ? WHERE parent_id = ? AND conversation_id ="
                " (SELECT conversation_id FROM messages WHERE id = ?)",
                [(left(MessageId(one)), one, one) for one in before],
            )
            self._begin_anew(asked)
            self._remove_messages([*asked, *replies])

    def blank(self, reply_ids: Sequence[MessageId]) -> list[Message]:
        """Erase the words of replies. Their places stay, because others follow."""
        with self._database.transaction():
            self._leave_prompts(reply_ids)
            self._begin_anew(reply_ids)
            ids = (msgspec.json.encode(list(reply_ids)).decode(),)
            for table in ("recalls", "step_sources", "feedback"):
                self._database.execute(f"DELETE FROM {table} WHERE message_id IN (SELECT value FROM json_each(?))", ids)
            self._database.execute("DELETE FROM tool_calls WHERE reply_id IN (SELECT value FROM json_each(?))", ids)
            self._database.execute(
                "UPDATE messages SET text = '', reasoning = '', steps = NULL, stats = NULL, problem = NULL, cited = NULL,"
                " profile_lines = 0, rating = 0, status = 'stopped' WHERE id IN (SELECT value FROM json_each(?))",
                ids,
            )
            note(self._database, Action.REMOVE, RecallKind.MESSAGE, reply_ids)
            return [self._message(one) for one in reply_ids]

    def said_first(self, conversation_id: ConversationId) -> str | None:
        """The user's first message of the branch that is shown; None if there is none."""
        row = self._database.row(
            "SELECT text FROM messages WHERE conversation_id = ? AND role = 'user' AND shown ORDER BY id LIMIT 1",
            (conversation_id,),
        )
        return None if row is None else str(row["text"])

    def is_empty(self, conversation_id: ConversationId) -> bool:
        """The user has said nothing in it, on any branch."""
        return not self._database.value(
            "SELECT count(*) FROM messages WHERE conversation_id = ? AND role = 'user'", (conversation_id,)
        )

    def give_title(self, conversation_id: ConversationId, title: str) -> None:
        """Give it another title, whoever gave the one it has."""
        self._database.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, conversation_id))

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

    def set_profile_lines(self, reply_id: MessageId, lines: int) -> None:
        """Keep how many lines of the user's profile a reply seems to rest on."""
        self._database.execute("UPDATE messages SET profile_lines = ? WHERE id = ?", (lines, reply_id))

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
                raise _no_message()
            recalls.replace(self._database, reply_id, user_message_id, items)

    def set_note(self, message_id: MessageId, note: str) -> None:
        """Replace what stands before a user message in the prompt by one with news; what was recalled for it stays."""
        self._database.execute("UPDATE messages SET recall_note = ?, told_news = 1 WHERE id = ?", (note, message_id))

    def recalled(self, reply_id: MessageId) -> list[RecalledItem]:
        """What was recalled for a reply, best first. Items whose memory or message was deleted since are left out."""
        return recalls.live(self._database, reply_id)

    # --- inside ---

    def _note_text(self, message_id: MessageId, text: str, status: MessageStatus) -> None:
        if status in message_rows.FINAL and text.strip():
            note(self._database, Action.PUT, RecallKind.MESSAGE, [message_id])

    def _ids(self, conversation_id: ConversationId) -> list[MessageId]:
        rows = self._database.rows("SELECT id FROM messages WHERE conversation_id = ? ORDER BY id", (conversation_id,))
        return [MessageId(row["id"]) for row in rows]

    def _remove_messages(self, removed: Sequence[MessageId]) -> None:
        self._leave_prompts(removed)
        self._database.execute(
            "DELETE FROM messages WHERE id IN (SELECT value FROM json_each(?))",
            (msgspec.json.encode(list(removed)).decode(),),
        )
        note(self._database, Action.REMOVE, RecallKind.MESSAGE, removed)

    def _begin_anew(self, message_ids: Sequence[MessageId]) -> None:
        """The prompts of these messages' conversations are made anew: what they begin with may rest on them."""
        self._database.execute(
            "UPDATE conversations SET head = NULL, persona_told = '', user_told = '' WHERE id IN"
            " (SELECT conversation_id FROM messages WHERE id IN (SELECT value FROM json_each(?)))",
            (msgspec.json.encode(list(message_ids)).decode(),),
        )

    def _leave_prompts(self, removed: Sequence[MessageId]) -> None:
        gone = "(SELECT value FROM json_each(:gone))"
        these: dict[str, object] = {"gone": msgspec.json.encode(list(removed)).decode()}
        # Verbatim copies elsewhere: in prompts that recalled these messages, and as evidence of memories.
        self._database.execute(
            f"UPDATE messages SET recall_note = '' WHERE id IN (SELECT asked_id FROM recalls WHERE message_id IN {gone})",
            these,
        )
        self._database.execute(f"UPDATE memories SET quote = '' WHERE source_message_id IN {gone}", these)
        steps.erase(self._database, f"message_id IN {gone}", these)
        self.prompts.drop_summaries(removed)

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

    def _message(self, message_id: MessageId) -> Message:
        rows = self._database.rows(f"SELECT {message_rows.COLUMNS} FROM messages m WHERE m.id = ?", (message_id,))
        if not rows:
            raise _no_message()
        return message_rows.messages(self._database, rows)[0]

    def _some_before(self, conversation_id: ConversationId, message_id: MessageId) -> int:
        """The first message to show so that `message_id` doesn't stand at the very top."""
        first = self._database.value(
            "SELECT min(id) FROM (SELECT id FROM messages WHERE conversation_id = ? AND id <= ? AND shown"
            " ORDER BY id DESC LIMIT ?)",
            (conversation_id, message_id, _BEFORE_REACHED + 1),
        )
        return int(first or 0)


def _conversation(row: Row) -> Conversation:
    return Conversation(
        id=row["id"],
        title=row["title"],
        titled_by_user=bool(row["titled_by_user"]),
        created_at=row["created_at"],
        updated_at=row["updated_at"],
        functions=None if row["functions"] is None else bool(row["functions"]),
        learns=bool(row["learns"]),
        project_id=row["project_id"],
        archived_at=row["archived_at"],
        pinned=bool(row["pinned"]),
        persona_id=row["persona_id"],
        documents=DocumentScope()
        if row["documents"] is None
        else msgspec.json.decode(row["documents"], type=DocumentScope),
    )


def _json(value: TurnStats | Problem | None) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()


def _or_last(message_id: MessageId | None) -> int:
    return 2**63 - 1 if message_id is None else message_id


def _no_conversation() -> NotFound:
    return NotFound("This conversation doesn't exist any more.")


def _no_message() -> NotFound:
    return NotFound("This message doesn't exist any more.")
