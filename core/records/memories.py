"""Memories: what is known about the user, how it changed, and which of it to list."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from core.records.base import ConversationId, EntityId, MemoryId, MessageId, ProjectId, Record
from core.records.reviews import Review


class MemoryKind(StrEnum):
    """What a memory is about; the filter on the Memories page."""

    PROFILE = "profile"  # name, age, languages, where from
    PREFERENCE = "preference"
    PERSON = "person"  # family, friends, colleagues
    PET = "pet"
    PLACE = "place"
    HEALTH = "health"
    WORK = "work"
    HABIT = "habit"
    EVENT = "event"  # something with a date
    PLAN = "plan"
    NOTE = "note"  # whatever the user asked to remember
    WAY = "way"  # of doing something, as the user corrected an errand


class MemorySource(StrEnum):
    """Who put a memory there."""

    LEARNED = "learned"  # extracted from a message in the background
    ASKED = "asked"  # the user said "remember that …"
    ADDED = "added"  # typed on the Memories page
    MODEL = "model"  # written by the model with a memory function
    CORRECTED = "corrected"  # the user said how a step of an errand is to be done


class Memory(Record, frozen=True, kw_only=True):
    """Something known about the user.

    Attributes:
        text: the fact, addressed to the user ("You are allergic to peanuts").
        quote: the user's own words it rests on, verbatim from the source message; empty if added by hand.
        source_message_id: the message it came from, while that exists.
        source_title: title of the source's conversation.
        said_at: when that message was said, Unix seconds, while it exists.
        learned_at, valid_from, valid_until: Unix seconds; `valid_until` is set when a newer fact superseded it.
        use_count: how often recall put it into a prompt.
        usefulness: its own weight in the ranking, moved by feedback, -1 to 1.
        deleted_at: when it went into the bin, Unix seconds.
        superseded_by: the memory that took its place.
        expires_at: when it is forgotten by itself, Unix seconds; None: never.
        conversations: those it may be recalled in; empty: all.
        project_id: the project it is told in and nowhere else; None: it is known everywhere.
        review: when the user is asked whether it is still so; None: never.
        confirmed_at: when the user last said that it is still so, Unix seconds.
    """

    id: MemoryId
    kind: MemoryKind
    text: str
    quote: str = ""
    source: MemorySource
    source_message_id: MessageId | None = None
    source_conversation_id: ConversationId | None = None
    source_title: str = ""
    said_at: float | None = None
    learned_at: float
    valid_from: float
    valid_until: float | None = None
    pinned: bool = False
    use_count: int = 0
    usefulness: float = 0.0
    deleted_at: float | None = None
    superseded_by: MemoryId | None = None
    expires_at: float | None = None
    conversations: tuple[ConversationId, ...] = ()
    project_id: ProjectId | None = None
    review: Review | None = None
    confirmed_at: float | None = None

    def recalled_in(self, conversation_id: ConversationId | None) -> bool:
        """It may be recalled in this conversation."""
        return not self.conversations or conversation_id in self.conversations

    def held_between(self, first: float, last: float) -> bool:
        """It held at some time from the first moment to the last. Unix seconds."""
        return self.valid_from <= last and (self.valid_until is None or self.valid_until > first)


class MemoryEdit(Record, frozen=True, kw_only=True):
    """Changes of a memory by the user. What is left out stays as it is.

    Attributes:
        valid_from, valid_until, expires_at: Unix seconds; None: it has no end, it is never forgotten by itself.
        conversations, project_id, review: as in `Memory`.
    """

    text: str | msgspec.UnsetType = msgspec.UNSET
    kind: MemoryKind | msgspec.UnsetType = msgspec.UNSET
    pinned: bool | msgspec.UnsetType = msgspec.UNSET
    valid_from: float | msgspec.UnsetType = msgspec.UNSET
    valid_until: float | msgspec.UnsetType | None = msgspec.UNSET
    expires_at: float | msgspec.UnsetType | None = msgspec.UNSET
    conversations: tuple[ConversationId, ...] | msgspec.UnsetType = msgspec.UNSET
    project_id: ProjectId | msgspec.UnsetType | None = msgspec.UNSET
    review: Review | msgspec.UnsetType | None = msgspec.UNSET

    def changes(self) -> dict[str, object]:
        """The fields that are given."""
        return {name: value for name, value in msgspec.structs.asdict(self).items() if value is not msgspec.UNSET}

    def beyond(self, memory: Memory) -> MemoryEdit:
        """What of it isn't so already."""
        changes = {name: value for name, value in self.changes().items() if value != getattr(memory, name)}
        return MemoryEdit(**changes)  # type: ignore[arg-type]


class MemoryState(StrEnum):
    """Which memories to list."""

    ALL = "all"  # those that hold, and those that held
    HOLDING = "holding"
    PAST = "past"  # a newer fact took their place
    DELETED = "deleted"  # in the bin


class MemorySort(StrEnum):
    NEWEST = "newest"  # of deleted ones: deleted last
    MOST_USED = "most_used"
    STRONGEST = "strongest"  # by what feedback made of their weight


class MemoryFilter(Record, frozen=True, kw_only=True):
    """Which memories to list, in which order. A search lists the best match first, whatever the order.

    Attributes:
        kinds, sources: only these; empty: all.
        entity: only those that speak of this one.
        pinned: only pinned ones.
        ids: only these; empty: all.
        since, until: learned in this time, Unix seconds.
        project_id: only those that this project keeps; None: only those known everywhere.
        reviewed: only those that the user is asked about.
        as_of: only those that held at this moment, Unix seconds.
    """

    kinds: tuple[MemoryKind, ...] = ()
    sources: tuple[MemorySource, ...] = ()
    entity: EntityId | None = None
    state: MemoryState = MemoryState.ALL
    pinned: bool = False
    ids: tuple[MemoryId, ...] = ()
    since: float | None = None
    until: float | None = None
    sort: MemorySort = MemorySort.NEWEST
    project_id: ProjectId | msgspec.UnsetType | None = msgspec.UNSET
    reviewed: bool = False
    as_of: float | None = None


class ChangedBy(StrEnum):
    """Who changed a memory."""

    USER = "user"
    LEARNING = "learning"
    MODEL = "model"


class ChangeAction(StrEnum):
    ADDED = "added"
    EDITED = "edited"
    DELETED = "deleted"
    RESTORED = "restored"
    SUPERSEDED = "superseded"
    REVIVED = "revived"  # what had superseded it was deleted
    PINNED = "pinned"
    UNPINNED = "unpinned"
    DATED = "dated"  # when it holds, or when it is forgotten
    SCOPED = "scoped"  # where it may be recalled
    MERGED = "merged"  # with others, or into another
    SPLIT = "split"
    EXPIRED = "expired"
    REVIEWED = "reviewed"  # when the user is asked about it
    CONFIRMED = "confirmed"  # the user said that it is still so
    UNDONE = "undone"  # an earlier change was taken back


class MemoryChange(Record, frozen=True, kw_only=True):
    """One change of a memory.

    Attributes:
        changed_at: Unix seconds.
        before, after: its text; of a superseded one, `after` is the newer memory's.
        state: the memory as it was left by the change; None of what is not known any more.
    """

    changed_at: float
    made_by: ChangedBy
    action: ChangeAction
    before: str
    after: str
    state: MemoryEdit | None = None
