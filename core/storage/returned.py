"""Conversations that Rememora itself exported, taken in again: here, where nothing is doubled, or on another computer.

What was learned there is never learned here by this: it is joined with the memory that says the same, or waits for the user's word.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence

import msgspec

from core.records import (
    Citation,
    ConversationId,
    ExportedConversation,
    ExportedMemory,
    ExportedMessage,
    ExportedRecall,
    ImportOrigin,
    MemoryId,
    MemoryReach,
    MessageId,
    MessageStatus,
    Persona,
    Project,
    RecallKind,
    Role,
)
from core.storage import message_rows
from core.storage.citations import Citations, StoredCitation
from core.storage.database import Database
from core.storage.exported import own_key
from core.storage.index_notes import Action, note
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.pictures import PictureFile, Pictures
from core.storage.projects import Projects
from core.storage.proposals import Proposals
from core.storage.sqlite import Row

# Replies that nobody is writing here.
_UNFINISHED = (MessageStatus.QUEUED, MessageStatus.STREAMING)


class ReturnedConversations:
    """Queries in the transaction of whoever asks. Times passed in are Unix seconds."""

    def __init__(
        self, database: Database, projects: Projects, memories: Memories, proposals: Proposals, personas: Personas
    ) -> None:
        self._database = database
        self._projects = projects
        self._memories = memories
        self._proposals = proposals
        self._personas = personas
        self._pictures = Pictures(database)

    def is_here(self, key: str) -> bool:
        """Whether the conversation of this key began here or was imported. One that was deleted counts until it is erased."""
        return self._with_key(key) is not None

    def find(self, conversation: ExportedConversation) -> ConversationId | None:
        """The conversation here that this is, be it that both were imported from the same assistant."""
        here = self._with_key(conversation.id)
        if here is None and conversation.imported_from:
            here = self._imported(conversation.imported_from, conversation.imported_id)
        return here

    def make_project(self, conversation: ExportedConversation, now: float) -> Project | None:
        """Make the project it is in; None if one of this name is here, or it is in none. One that is here stays as it is."""
        if not conversation.project or self._projects.named(conversation.project) is not None:
            return None
        return self._projects.add(conversation.project, "", conversation.project_scope, now)

    def add(
        self,
        conversation: ExportedConversation,
        messages: Sequence[ExportedMessage],
        now: float,
        pictures: Mapping[int, Sequence[PictureFile]],
    ) -> tuple[ConversationId, int]:
        """Store one that isn't here; its id, and how many memories wait for the user's word now."""
        project = self._projects.named(conversation.project) if conversation.project else None
        persona = self._personas.named(conversation.persona)
        conversation_id = ConversationId(
            self._database.insert(
                "INSERT INTO conversations (title, titled_by_user, created_at, updated_at, functions, learns, pinned,"
                " archived_at, project_id, persona_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation.title,
                    conversation.titled_by_user,
                    conversation.created_at,
                    conversation.updated_at,
                    conversation.functions,
                    conversation.learns,
                    conversation.pinned,
                    conversation.archived_at,
                    None if project is None else project.id,
                    None if persona is None else persona.id,
                ),
            )
        )
        known = [(ImportOrigin.REMEMORA.value, conversation.id)]
        known += [(conversation.imported_from, conversation.imported_id)] if conversation.imported_from else []
        self._database.execute_many(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES (?, ?, ?, ?)",
            [(origin, foreign_id, conversation_id, conversation.updated_at) for origin, foreign_id in known],
        )
        here: list[MessageId | None] = [None] * len(messages)
        _, proposed = self._insert_missing(conversation_id, messages, here, now, pictures)
        return conversation_id, proposed

    def go_on(
        self,
        here: ConversationId,
        conversation: ExportedConversation,
        messages: Sequence[ExportedMessage],
        now: float,
        pictures: Mapping[int, Sequence[PictureFile]],
    ) -> tuple[list[MessageId], int]:
        """Add what is missing in one that is here; nothing if it was deleted.

        What was said since goes on from what is shown. Else the conversation went on otherwise here: then it comes along as a branch
        that isn't shown.
        """
        row = self._database.row("SELECT deleted_at FROM conversations WHERE id = ?", (here,))
        if row is None or row["deleted_at"] is not None:
            return [], 0
        rows = self._database.rows(
            "SELECT id, parent_id, role, text, created_at, shown FROM messages WHERE conversation_id = ? ORDER BY id",
            (here,),
        )
        places = _places_of(messages, rows)
        shown = [MessageId(one["id"]) for one in rows if one["shown"]]
        line = [place for place, message in zip(places, messages, strict=True) if message.shown]
        goes_on = line == [*shown, *[None] * (len(line) - len(shown))]
        if not goes_on:
            messages = [msgspec.structs.replace(message, shown=False) for message in messages]
        added, proposed = self._insert_missing(here, messages, places, now, pictures, without=_left_behind(messages))
        if added and goes_on:
            self._database.execute(
                "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (conversation.updated_at, here)
            )
        return added, proposed

    # --- inside ---

    def _with_key(self, key: str) -> ConversationId | None:
        here = self._imported(ImportOrigin.REMEMORA, key)
        number = key.partition("-")[0]
        if here is None and number.isascii() and number.isdigit() and len(number) < 16:
            own = ConversationId(int(number))
            row = self._database.row("SELECT 1 FROM conversations WHERE id = ?", (own,))
            here = own if row is not None and own_key(self._database, own) == key else None
        return here

    def _imported(self, origin: str, foreign_id: str) -> ConversationId | None:
        row = self._database.row(
            "SELECT conversation_id FROM imported_conversations WHERE origin = ? AND foreign_id = ?",
            (origin, foreign_id),
        )
        return None if row is None else ConversationId(row["conversation_id"])

    def _insert_missing(
        self,
        conversation_id: ConversationId,
        messages: Sequence[ExportedMessage],
        here: list[MessageId | None],
        now: float,
        pictures: Mapping[int, Sequence[PictureFile]],
        *,
        without: Collection[int] = (),
    ) -> tuple[list[MessageId], int]:
        """Store those that aren't here.

        Args:
            messages: each after the one before it; their ids are their places.
            here: ids by these places; filled in.
            pictures: by these places.
            without: places of those that may be missing.
        """
        reach = self._projects.reach(conversation_id)
        names = {name: self._personas.named(name) for name in {message.persona for message in messages}}
        asked: list[MessageId | None] = [None] * len(messages)
        added: list[ExportedMessage] = []
        proposed = 0
        for place, message in enumerate(messages):
            parent = None if message.parent is None else here[message.parent]
            message_id, new = here[place], here[place] is None
            if new and place in without:
                continue
            if message_id is None:
                message_id = here[place] = self._insert(conversation_id, message, parent, names[message.persona])
                added.append(message)
            if message.role is Role.USER:
                asked[place] = message_id
                if new:
                    self._pictures.show(message_id, pictures.get(place, ()))
                    proposed += sum(self._join(memory, message, message_id, reach, now) for memory in message.learned)
                continue
            question = asked[place] = None if message.parent is None else asked[message.parent]
            if new and question is not None:
                self._recall(message_id, question, message.recalled, reach)
                self._cite(message_id, question, message)
        ids = [one for message in added if (one := here[message.id]) is not None]
        found = [
            message_id
            for message_id, message in zip(ids, added, strict=True)
            if message.shown and _status(message) in message_rows.FINAL and message.text.strip() and not message.muted
        ]
        note(self._database, Action.PUT, RecallKind.MESSAGE, found)
        return ids, proposed

    def _insert(
        self,
        conversation_id: ConversationId,
        message: ExportedMessage,
        parent: MessageId | None,
        persona: Persona | None,
    ) -> MessageId:
        return MessageId(
            self._database.insert(
                "INSERT INTO messages (conversation_id, parent_id, shown, role, text, reasoning, status, created_at, model,"
                " persona_id, stats, problem, steps, rating, profile_lines, muted)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    conversation_id,
                    parent,
                    message.shown,
                    message.role,
                    message.text,
                    message.reasoning,
                    _status(message),
                    message.created_at,
                    message.model,
                    None if persona is None else persona.id,
                    _json(message.stats),
                    _json(message.problem),
                    _json(message.steps or None),
                    message.rating,
                    message.profile_lines,
                    message.muted,
                ),
            )
        )

    def _join(
        self, memory: ExportedMemory, message: ExportedMessage, message_id: MessageId, reach: MemoryReach, now: float
    ) -> bool:
        """Join what was learned from a message with the memory that says the same; True if it waits for the user's word now.

        What isn't shown is no evidence: what was learned from it waits until it is.
        """
        quote = memory.quote if memory.quote in message.text else ""
        same = self._memories.same_text(memory.text, reach)
        if same is None:
            # The past is no proposal: kept, it would hold.
            waits = memory.valid_until is None and self._proposals.add(
                memory.kind, memory.text, quote=quote, message_id=message_id, replaces=(), now=now
            )
            return waits and message.shown
        if not message.shown:
            return False
        self._database.execute(
            "UPDATE memories SET source_message_id = ?, quote = CASE quote WHEN '' THEN ? ELSE quote END"
            " WHERE id = ? AND source_message_id IS NULL",
            (message_id, quote, same.id),
        )
        return False

    def _cite(self, reply_id: MessageId, question: MessageId, message: ExportedMessage) -> None:
        """Keep what a reply rests on. The documents aren't known here: their title, page and words are all there is."""
        told = [
            StoredCitation(
                citation=Citation(
                    number=one.number,
                    document_id=None,
                    title=one.title,
                    page=one.page,
                    page_label=one.page_label,
                    quote=one.quote,
                ),
                version=0,
                told_start=0,
                told_end=0,
            )
            for one in message.citations
        ]
        if told:
            citations = Citations(self._database)
            citations.tell(reply_id, question, told)
            citations.cite(reply_id, told, message.cited)

    def _recall(
        self, reply_id: MessageId, asked: MessageId, items: Iterable[ExportedRecall], reach: MemoryReach
    ) -> None:
        self._database.execute_many(
            "INSERT INTO recalls (reply_id, position, asked_id, kind, memory_id, message_id, text, said_at, role, score,"
            " features, weights, rating) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [
                (
                    reply_id,
                    position,
                    asked,
                    item.kind,
                    self._memory_of(item, reach),
                    self._message_of(item),
                    item.text,
                    item.said_at,
                    item.role,
                    item.score,
                    _json(item.features),
                    _json(item.weights),
                    item.rating,
                )
                for position, item in enumerate(items)
            ],
        )

    def _memory_of(self, item: ExportedRecall, reach: MemoryReach) -> MemoryId | None:
        same = self._memories.same_text(item.text, reach) if item.kind is RecallKind.MEMORY else None
        return None if same is None else same.id

    def _message_of(self, item: ExportedRecall) -> MessageId | None:
        """Where it was said, if that is here: a copy goes with its origin."""
        where = self._with_key(item.conversation) if item.kind is RecallKind.MESSAGE and item.conversation else None
        row = self._database.row(
            "SELECT id FROM messages WHERE conversation_id = ? AND created_at = ? AND role = ? ORDER BY shown DESC",
            (where, item.said_at, item.role),
        )
        return None if row is None else MessageId(row["id"])


def _places_of(messages: Sequence[ExportedMessage], rows: Sequence[Row]) -> list[MessageId | None]:
    """Which message here each of them is; None: it is missing.

    Those that were imported from another assistant have other times where that doesn't know them. One that was being written when it was
    exported has other words.
    """
    known: dict[tuple[object, ...], MessageId] = {}
    for row in rows:
        before, message_id = (row["parent_id"], row["role"]), MessageId(row["id"])
        for what in ((row["text"], row["created_at"]), (row["text"], None), (None, row["created_at"])):
            known.setdefault((*before, *what), message_id)
    here: list[MessageId | None] = []
    for message in messages:
        parent = None if message.parent is None else here[message.parent]
        found = None
        if message.parent is None or parent is not None:
            before = (parent, message.role)
            found = known.get((*before, message.text, message.created_at)) or known.get((*before, message.text, None))
            if found is None and message.status in _UNFINISHED:
                found = known.get((*before, None, message.created_at))
        here.append(found)
    return here


def _left_behind(messages: Sequence[ExportedMessage]) -> set[int]:
    """Replies that ended before they said anything and were tried again: here, the new one took their place."""
    followed = {message.parent for message in messages}
    return {
        message.id
        for message in messages
        if message.role is Role.ASSISTANT
        and not (message.shown or message.text.strip() or message.steps)
        and message.status is not MessageStatus.COMPLETE
        and message.id not in followed
    }


def _status(message: ExportedMessage) -> MessageStatus:
    return MessageStatus.INTERRUPTED if message.status in _UNFINISHED else message.status


def _json(value: object) -> str | None:
    return None if value is None else msgspec.json.encode(value).decode()
