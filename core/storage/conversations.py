"""Conversations, and all that is kept about them.

A deleted conversation is invisible to every query here at once; its rows go when it is purged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import msgspec

from core.records import (
    EVERYTHING,
    Conversation,
    ConversationId,
    DocumentScope,
    FoundMessage,
    FoundWord,
    MessageId,
    PersonaId,
    SearchFilter,
    SearchHit,
)
from core.storage import conversation_search
from core.storage.database import Database
from core.storage.documents import delete_with, restore_with
from core.storage.learning_queue import LearningQueue
from core.storage.message_erasing import MessageErasing
from core.storage.messages import Messages, no_conversation
from core.storage.projects import Projects
from core.storage.sqlite import Row
from core.storage.titles import Titles
from core.storage.vector_index import VectorHit

_CONVERSATION = (
    "c.id, c.title, c.titled_by_user, c.created_at, c.updated_at, c.functions, c.learns, c.archived_at, c.pinned, c.persona_id, c.documents,"
    " (SELECT p.id FROM projects p WHERE p.id = c.project_id AND p.deleted_at IS NULL) AS project_id"
)


class Conversations(Messages):
    """Queries about conversations, and their messages. Times passed in are Unix seconds.

    Every method may raise StorageError; those that write, StorageFull: then nothing was written.

    Attributes:
        erasing: has their messages go.
        learning: what is still to be learned from.
        projects: which of them are in which project.
        titles: which of them wait for a title.
    """

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self.erasing = MessageErasing(database, self.prompts)
        self.learning = LearningQueue(database)
        self.projects = Projects(database)
        self.titles = Titles(database)

    def add(self, title: str, now: float) -> Conversation:
        conversation_id = self._database.insert(
            "INSERT INTO conversations (title, created_at, updated_at, title_due) VALUES (?, ?, ?, 1)",
            (title, now, now),
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
            raise no_conversation()
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

    def delete(self, conversation_id: ConversationId, now: float) -> None:
        """Hide it everywhere, with the documents that belong to it alone; `restore` brings it back until it is purged.

        Raises:
            NotFound: there is no such conversation.
        """
        with self._database.transaction():
            if not self._database.execute(
                "UPDATE conversations SET deleted_at = ? WHERE id = ? AND deleted_at IS NULL", (now, conversation_id)
            ):
                raise no_conversation()
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
        """Erase conversations deleted before `before` for good, with what `MessageErasing` says."""
        with self._database.transaction():
            purged = [
                ConversationId(row["id"])
                for row in self._database.rows("SELECT id FROM conversations WHERE deleted_at < ?", (before,))
            ]
            for conversation_id in purged:
                rows = self._database.tuples("SELECT id FROM messages WHERE conversation_id = ?", (conversation_id,))
                self.erasing.remove([MessageId(message_id) for (message_id,) in rows])
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

    def is_empty(self, conversation_id: ConversationId) -> bool:
        """The user has said nothing in it, on any branch."""
        return not self._database.value(
            "SELECT count(*) FROM messages WHERE conversation_id = ? AND role = 'user'", (conversation_id,)
        )

    def give_title(self, conversation_id: ConversationId, title: str) -> None:
        """Give it another title, whoever gave the one it has."""
        self._database.execute("UPDATE conversations SET title = ? WHERE id = ?", (title, conversation_id))


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
