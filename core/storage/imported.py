"""Conversations from other assistants' exports, taken in once each."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Sequence
from enum import StrEnum

import msgspec

from core.records import (
    Conversation,
    ConversationId,
    ImportOrigin,
    MemoryKind,
    Message,
    MessageId,
    MessageStatus,
    RecallKind,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.memories import Memories
from core.storage.proposals import Proposals


class ForeignMessage(msgspec.Struct, frozen=True):
    """A message as an export has it.

    Attributes:
        text: never blank.
        created_at: Unix seconds; 0: not known.
        model: on a reply, the name of the model that wrote it; empty if not known.
    """

    role: Role
    text: str
    created_at: float = 0.0
    model: str = ""


class ForeignConversation(msgspec.Struct, frozen=True):
    """A conversation as an export has it.

    Attributes:
        id: what it is known by there.
        created_at, updated_at: Unix seconds; 0: not known.
        messages: oldest first.
        left_out: pictures, files, calls and the like of which there is a mark in the messages, or nothing.
        alternatives: messages that aren't on the way to what was shown last.
        memories: what is remembered about the user there, as the last message has it; they are only proposed.
    """

    origin: ImportOrigin
    id: str
    title: str
    created_at: float
    updated_at: float
    messages: tuple[ForeignMessage, ...]
    left_out: int = 0
    alternatives: int = 0
    memories: tuple[str, ...] = ()

    @property
    def chars(self) -> int:
        """How long it is."""
        return sum(len(message.text) for message in self.messages)


class Fate(StrEnum):
    """What became of a conversation in an export."""

    ADDED = "added"
    CHANGED = "changed"  # it is here, and what was said there since was added, or what was missing
    SKIPPED = "skipped"
    EMPTY = "empty"  # it holds no messages


class Taken(msgspec.Struct, frozen=True):
    """What became of a conversation in an export.

    Attributes:
        conversation: as it is now; None if it was skipped.
        appended: messages that were added to one that was here.
        removed: messages of one that was here, in whose place others came.
        proposed: memories that wait for the user's word now.
    """

    fate: Fate
    conversation: Conversation | None = None
    appended: tuple[Message, ...] = ()
    removed: tuple[MessageId, ...] = ()
    proposed: int = 0


_SKIPPED = Taken(Fate.SKIPPED)
_EMPTY = Taken(Fate.EMPTY)

# Messages that are put into the table by one statement.
_IN_ONE_STATEMENT = 100

# That a message was written here, or somebody did something to it here: by the fields of its row.
_TOUCHED = (
    "m.stats IS NOT NULL OR m.problem IS NOT NULL OR m.steps IS NOT NULL OR m.status != 'complete' OR m.reasoning != ''"
    " OR m.recall_note != '' OR m.muted OR m.rating != 0"
    " OR EXISTS (SELECT 1 FROM memories e WHERE e.source_message_id = m.id)"
)


class ImportedConversations:
    """What was imported from where. Every method may raise StorageError; `take` StorageFull: then nothing was written."""

    def __init__(
        self, database: Database, conversations: Conversations, memories: Memories, proposals: Proposals
    ) -> None:
        self._database = database
        self._conversations = conversations
        self._memories = memories
        self._proposals = proposals

    def known(self, origin: ImportOrigin, foreign_ids: Collection[str]) -> int:
        """How many of these conversations were imported before. Those deleted since count until they are erased."""
        marks = ", ".join("?" * len(foreign_ids))
        return int(
            self._database.value(
                f"SELECT count(*) FROM imported_conversations WHERE origin = ? AND foreign_id IN ({marks})",
                (origin, *foreign_ids),
            )
        )

    def take(self, foreign: ForeignConversation, now: float) -> Taken:
        """Store a conversation that isn't here, or what one has more or otherwise than when it was imported before.

        What was imported and nobody touched here becomes as it is there: it may have been read by an importer that understood less. One
        that the user has continued, edited or learned from here gets only what was said there since. It is left alone if it was deleted
        here (once it is erased it counts as new), if the export is older than what is here, and if it goes on from something else.
        """
        if not foreign.messages:
            return _EMPTY
        with self._database.transaction():
            row = self._database.row(
                "SELECT i.conversation_id, i.updated_at, c.deleted_at FROM imported_conversations i"
                " JOIN conversations c ON c.id = i.conversation_id WHERE i.origin = ? AND i.foreign_id = ?",
                (foreign.origin, foreign.id),
            )
            if row is None:
                return self._add(foreign, now)
            if row["deleted_at"] is not None or (0 < foreign.updated_at < row["updated_at"]):
                return _SKIPPED
            return self._mend(ConversationId(row["conversation_id"]), foreign, now)

    def take_some(self, several: Iterable[ForeignConversation], now: float, enough: Callable[[], bool]) -> list[Taken]:
        """Take conversations, the first of them first, until it is enough: at least one. All of them or none are written, and none
        is waited for, because most of the time of one would go into waiting for the disk: `settle` does that once for all."""
        taken = []
        with self._database.unsynced(), self._database.transaction():
            for foreign in several:
                taken.append(self.take(foreign, now))
                if enough():
                    break
        return taken

    def settle(self) -> None:
        """Have on disk what was taken."""
        self._database.sync()

    def _add(self, foreign: ForeignConversation, now: float) -> Taken:
        times = _times(foreign, now)
        conversation_id = ConversationId(
            self._database.insert(
                # The title is not ours to replace.
                "INSERT INTO conversations (title, titled_by_user, created_at, updated_at) VALUES (?, 1, ?, ?)",
                (foreign.title, min(foreign.created_at or times[0], now), times[-1]),
            )
        )
        added = self._append(conversation_id, foreign.messages, times)
        self._database.execute(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES (?, ?, ?, ?)",
            (foreign.origin, foreign.id, conversation_id, foreign.updated_at),
        )
        proposed = self._propose(foreign.memories, added[-1], now)
        return Taken(Fate.ADDED, self._conversations.get(conversation_id), proposed=proposed)

    def _mend(self, conversation_id: ConversationId, foreign: ForeignConversation, now: float) -> Taken:
        here = self._database.rows(
            "SELECT id, role, text FROM messages WHERE conversation_id = ? ORDER BY id", (conversation_id,)
        )
        same = 0
        for row, message in zip(here, foreign.messages, strict=False):
            if (row["role"], row["text"]) != (message.role, message.text):
                break
            same += 1
        if same == len(foreign.messages):
            return _SKIPPED
        waiting: list[str] = []
        known = "\n".join(row["text"] for row in here)
        removed: list[MessageId] = []
        if same < len(here) and not self._touched(conversation_id):
            first = MessageId(here[same]["id"])
            waiting = self._proposals.texts_from(conversation_id, first)
            removed = self._conversations.remove_after(first, inclusive=True)
        elif same < len(here):
            # What is remembered there now comes after what memories here rest on.
            if not foreign.memories or foreign.messages[-1].text == here[-1]["text"]:
                return _SKIPPED
            same = 0
        times = _times(foreign, now)[same:]
        appended = self._append(conversation_id, foreign.messages[same:], times)
        self._database.execute(
            "UPDATE imported_conversations SET updated_at = ? WHERE origin = ? AND foreign_id = ?",
            (foreign.updated_at, foreign.origin, foreign.id),
        )
        self._database.execute(
            "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?", (times[-1], conversation_id)
        )
        # What was decided on isn't asked again.
        memories = [one for one in foreign.memories if one in waiting or one not in known]
        return Taken(
            Fate.CHANGED,
            self._conversations.get(conversation_id),
            appended=tuple(self._conversations.message(message_id) for message_id in appended),
            removed=tuple(removed),
            proposed=self._propose(memories, appended[-1], now),
        )

    def _touched(self, conversation_id: ConversationId) -> bool:
        found = self._database.row(
            f"SELECT 1 FROM messages m WHERE m.conversation_id = ? AND ({_TOUCHED}) LIMIT 1", (conversation_id,)
        )
        return found is not None

    def _propose(self, memories: Sequence[str], source: MessageId, now: float) -> int:
        """Have the user decide on what isn't known yet. The newest is shown first, so the first comes last."""
        return sum(
            self._proposals.add(MemoryKind.NOTE, text, quote=text, message_id=source, replaces=(), now=now)
            for text in reversed(memories)
            if self._memories.same_text(text) is None
        )

    def _append(
        self, conversation_id: ConversationId, messages: Sequence[ForeignMessage], times: Sequence[float]
    ) -> list[MessageId]:
        last = self._database.value("SELECT coalesce(max(id), 0) FROM messages")
        rows = [
            (conversation_id, message.role, message.text, MessageStatus.COMPLETE, time, message.model)
            for message, time in zip(messages, times, strict=True)
        ]
        for start in range(0, len(rows), _IN_ONE_STATEMENT):
            several = rows[start : start + _IN_ONE_STATEMENT]
            # Of each statement the word index makes a piece of its own, to be merged with the others.
            self._database.execute(
                "INSERT INTO messages (conversation_id, role, text, status, created_at, model)"
                f" VALUES {', '.join(['(?, ?, ?, ?, ?, ?)'] * len(several))}",
                tuple(itertools.chain.from_iterable(several)),
            )
        added = [
            MessageId(row["id"])
            for row in self._database.rows(
                "SELECT id FROM messages WHERE conversation_id = ? AND id > ? ORDER BY id", (conversation_id, last)
            )
        ]
        note(self._database, Action.PUT, RecallKind.MESSAGE, added)
        return added


def _times(foreign: ForeignConversation, now: float) -> list[float]:
    """When each message was said. One that doesn't say it was said with the one before; none after now."""
    times: list[float] = []
    last = foreign.created_at or foreign.updated_at or now
    for message in foreign.messages:
        last = min(message.created_at or last, now)
        times.append(last)
    return times
