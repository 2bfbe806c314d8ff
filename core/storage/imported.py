"""Conversations from other assistants' exports, taken in once each."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from enum import StrEnum

import msgspec

from core.records import (
    Conversation,
    ConversationId,
    ExportedConversation,
    ExportedMessage,
    ImportOrigin,
    MemoryKind,
    Message,
    MessageId,
    MessageStatus,
    Project,
    RecallKind,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.index_notes import Action, note
from core.storage.memories import Memories
from core.storage.personas import Personas
from core.storage.pictures import PictureFile
from core.storage.proposals import Proposals
from core.storage.returned import ReturnedConversations


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


class Returning(msgspec.Struct, frozen=True):
    """A conversation that Rememora itself exported.

    Attributes:
        messages: of all branches, each after the one before it. Their ids, and so their parents, are their places here.
        pictures: of messages by their places, as they are kept.
    """

    conversation: ExportedConversation
    messages: tuple[ExportedMessage, ...]
    pictures: Mapping[int, Sequence[PictureFile]] = {}


class OtherMessage(msgspec.Struct, frozen=True):
    """A message on another branch than what was shown last.

    Attributes:
        after: the place of the message before it, among the messages shown last and then those on other branches; None: it is the first.
    """

    after: int | None
    message: ForeignMessage


class ForeignConversation(msgspec.Struct, frozen=True):
    """A conversation as an export has it.

    Attributes:
        id: what it is known by there.
        created_at, updated_at: Unix seconds; 0: not known.
        messages: as they were shown last, oldest first.
        left_out: pictures, files, calls and the like of which there is a mark in the messages, or nothing.
        others: what was edited or tried again there, each after the one before it; they come along as branches that aren't shown.
        memories: what is remembered about the user there, as messages have it; they are only proposed.
        returning: all that Rememora itself wrote of it, if it comes from there.
    """

    origin: ImportOrigin
    id: str
    title: str
    created_at: float
    updated_at: float
    messages: tuple[ForeignMessage, ...]
    left_out: int = 0
    others: tuple[OtherMessage, ...] = ()
    memories: tuple[str, ...] = ()
    returning: Returning | None = None

    @property
    def chars(self) -> int:
        """How long it is."""
        return sum(len(message.text) for message, _, _ in self.tree())

    def tree(self) -> Iterator[tuple[ForeignMessage, int | None, bool]]:
        """Every message with the place of the one before it, and whether it is shown."""
        for place, message in enumerate(self.messages):
            yield message, place - 1 if place else None, True
        for other in self.others:
            yield other.message, other.after, False


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
        project: what was made because the conversation was in it.
    """

    fate: Fate
    conversation: Conversation | None = None
    appended: tuple[Message, ...] = ()
    removed: tuple[MessageId, ...] = ()
    proposed: int = 0
    project: Project | None = None


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
        self,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        proposals: Proposals,
        personas: Personas,
    ) -> None:
        self._database = database
        self._conversations = conversations
        self._memories = memories
        self._proposals = proposals
        self._returned = ReturnedConversations(database, conversations.projects, memories, proposals, personas)

    def known(self, origin: ImportOrigin, foreign_ids: Collection[str]) -> int:
        """How many of these conversations were imported before, or began here. Those deleted since count until they are erased."""
        if origin is ImportOrigin.REMEMORA:
            return sum(self._returned.is_here(key) for key in foreign_ids)
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
        that the user has continued, edited or learned from here gets only what was said there since, and the branches that are
        missing. It is left alone if it was deleted here (once it is erased it counts as new), if the export is older than what is here,
        and if it goes on from something else.
        """
        if not foreign.messages:
            return _EMPTY
        with self._database.transaction():
            if foreign.returning is not None:
                return self._take_back(foreign.returning, now)
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

    def _take_back(self, returning: Returning, now: float) -> Taken:
        here = self._returned.find(returning.conversation)
        if here is None:
            project = self._returned.make_project(returning.conversation, now)
            conversation_id, proposed = self._returned.add(
                returning.conversation, returning.messages, now, returning.pictures
            )
            return Taken(Fate.ADDED, self._conversations.get(conversation_id), proposed=proposed, project=project)
        added, proposed = self._returned.go_on(
            here, returning.conversation, returning.messages, now, returning.pictures
        )
        if not added:
            return _SKIPPED
        return Taken(
            Fate.CHANGED,
            self._conversations.get(here),
            appended=tuple(
                self._conversations.message(one) for one in added if self._conversations.branches.is_shown(one)
            ),
            proposed=proposed,
        )

    def settle(self) -> None:
        """Have on disk what was taken."""
        self._database.sync()

    def _add(self, foreign: ForeignConversation, now: float) -> Taken:
        times = _times(foreign, now)
        last = times[len(foreign.messages) - 1]
        conversation_id = ConversationId(
            self._database.insert(
                # The title is not ours to replace.
                "INSERT INTO conversations (title, titled_by_user, created_at, updated_at) VALUES (?, 1, ?, ?)",
                (foreign.title, min(foreign.created_at or times[0], now), last),
            )
        )
        here: list[MessageId | None] = [None] * len(times)
        added = self._insert(conversation_id, foreign, times, here, set(range(len(times))))
        self._database.execute(
            "INSERT INTO imported_conversations (origin, foreign_id, conversation_id, updated_at) VALUES (?, ?, ?, ?)",
            (foreign.origin, foreign.id, conversation_id, foreign.updated_at),
        )
        proposed = self._propose(foreign.memories, added, now)
        return Taken(Fate.ADDED, self._conversations.get(conversation_id), proposed=proposed)

    def _mend(self, conversation_id: ConversationId, foreign: ForeignConversation, now: float) -> Taken:
        rows = self._database.rows(
            "SELECT id, parent_id, role, text, shown FROM messages WHERE conversation_id = ? ORDER BY id",
            (conversation_id,),
        )
        shown = [MessageId(row["id"]) for row in rows if row["shown"]]
        here = _places_of(foreign, {(row["parent_id"], row["role"], row["text"]): row["id"] for row in rows})
        missing = {place for place, one in enumerate(here) if one is None}
        if not missing:
            return _SKIPPED
        line = range(len(foreign.messages))
        same = next((place for place in line if here[place] is None), len(line))
        waiting: list[str] = []
        known = "\n".join(row["text"] for row in rows)
        removed: list[MessageId] = []
        if here[: len(shown)] == shown or same == len(line):
            pass  # it goes on from what is shown, or has other branches
        elif not self._touched(conversation_id):
            surplus = {MessageId(row["id"]) for row in rows}.difference(one for one in here if one is not None)
            if surplus:
                waiting = self._proposals.texts_from(conversation_id, min(surplus))
            parting = here[same - 1] if same else None
            hidden = self._conversations.branches.show(conversation_id, parting).hidden
            self._conversations.erasing.remove(sorted(surplus))
            removed = sorted(surplus.union(hidden))
        else:
            # Of what is nothing but memories, those there are now come after those that memories here rest on.
            last_here = next(row["text"] for row in reversed(rows) if row["shown"])
            told = any(message.role is Role.USER for message in foreign.messages)
            if not foreign.memories or told or foreign.messages[-1].text == last_here:
                return _SKIPPED
            missing, here = set(line), [None] * len(here)
        times = _times(foreign, now)
        appended = self._insert(conversation_id, foreign, times, here, missing)
        self._database.execute(
            "UPDATE imported_conversations SET updated_at = ? WHERE origin = ? AND foreign_id = ?",
            (foreign.updated_at, foreign.origin, foreign.id),
        )
        memories: list[str] = []
        if appended:
            self._database.execute(
                "UPDATE conversations SET updated_at = max(updated_at, ?) WHERE id = ?",
                (times[len(line) - 1], conversation_id),
            )
            # What was decided on isn't asked again.
            memories = [one for one in foreign.memories if one in waiting or one not in known]
        return Taken(
            Fate.CHANGED,
            self._conversations.get(conversation_id),
            appended=tuple(self._conversations.message(message_id) for message_id in appended),
            removed=tuple(removed),
            proposed=self._propose(memories, appended, now) if memories else 0,
        )

    def _touched(self, conversation_id: ConversationId) -> bool:
        found = self._database.row(
            f"SELECT 1 FROM messages m WHERE m.conversation_id = ? AND ({_TOUCHED}) LIMIT 1", (conversation_id,)
        )
        return found is not None

    def _propose(self, memories: Sequence[str], added: Sequence[MessageId], now: float) -> int:
        """Have the user decide on what isn't known yet. The newest is shown first, so the first comes last.

        Args:
            added: the messages they may be from: the first that says it, else the last.
        """
        if not memories:
            return 0
        said = {one: self._conversations.message(one).text for one in added}
        return sum(
            self._proposals.add(
                MemoryKind.NOTE,
                text,
                quote=text,
                message_id=next((one for one in added if text in said[one]), added[-1]),
                replaces=(),
                now=now,
            )
            for text in reversed(memories)
            if self._memories.same_text(text) is None
        )

    def _insert(
        self,
        conversation_id: ConversationId,
        foreign: ForeignConversation,
        times: Sequence[float],
        here: list[MessageId | None],
        missing: Collection[int],
    ) -> list[MessageId]:
        """Store the messages that are missing, and return those of them that are shown.

        Args:
            here: ids of those that aren't, by their places; filled in. What goes on from none of them goes on from what is shown.
        """
        end = self._conversations.branches.last_shown(conversation_id)
        # Ids only grow, and nobody else writes meanwhile: each is known before its row is there, to those that go on from it.
        following = itertools.count(
            1 + int(self._database.value("SELECT coalesce(max(seq), 0) FROM sqlite_sequence WHERE name = 'messages'"))
        )
        added: list[MessageId] = []
        rows = []
        for place, (message, before, shown) in enumerate(foreign.tree()):
            if place not in missing:
                continue
            parent = None if before is None else here[before]
            if shown and parent is None:
                parent = end
            message_id = here[place] = MessageId(next(following))
            said = (message.role, message.text, MessageStatus.COMPLETE, times[place], message.model)
            rows.append((message_id, conversation_id, parent, shown, *said))
            if shown:
                added.append(message_id)
        for start in range(0, len(rows), _IN_ONE_STATEMENT):
            several = rows[start : start + _IN_ONE_STATEMENT]
            # Of each statement the word index makes a piece of its own, to be merged with the others.
            self._database.execute(
                "INSERT INTO messages (id, conversation_id, parent_id, shown, role, text, status, created_at, model)"
                f" VALUES {', '.join(['(?, ?, ?, ?, ?, ?, ?, ?, ?)'] * len(several))}",
                tuple(itertools.chain.from_iterable(several)),
            )
        note(self._database, Action.PUT, RecallKind.MESSAGE, added)
        return added


def _places_of(
    foreign: ForeignConversation, known: dict[tuple[MessageId | None, str, str], MessageId]
) -> list[MessageId | None]:
    """Which message here each message there is; None: it is missing.

    Args:
        known: those here, by the one before, who spoke and what was said.
    """
    here: list[MessageId | None] = []
    for message, before, _ in foreign.tree():
        parent = None if before is None else here[before]
        lost = before is not None and parent is None
        here.append(None if lost else known.get((parent, message.role, message.text)))
    return here


def _times(foreign: ForeignConversation, now: float) -> list[float]:
    """When each message was said. One that doesn't say it was said with the one before; none after now."""
    times: list[float] = []
    begun = foreign.created_at or foreign.updated_at or now
    for message, before, _ in foreign.tree():
        times.append(min(message.created_at or (begun if before is None else times[before]), now))
    return times
