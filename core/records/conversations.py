"""Conversations, and where a search found something in one."""

from __future__ import annotations

from enum import StrEnum

import msgspec

from core.records.base import ConversationId, MessageId, PersonaId, ProjectId, Record
from core.records.documents import DocumentScope

# Ids of conversations that leave no trace, and of their messages, begin here.
FIRST_NO_TRACE_ID = 1_000_000_000

# Ids of what isn't sent yet: there is no such conversation, and all messages came before this one.
NEW_CONVERSATION = ConversationId(0)
UNSENT = MessageId(2**62)


class ConversationMode(StrEnum):
    """What a conversation has to do with memory."""

    NORMAL = "normal"  # reads it, and is learned from
    READ_ONLY = "read_only"  # nothing is learned from it
    NO_TRACE = "no_trace"  # neither; it is kept in memory alone, and gone when the core ends


class Conversation(Record, frozen=True, kw_only=True):
    """A list of messages with a title.

    Attributes:
        titled_by_user: a title the user gave is never replaced.
        updated_at: time of the last message; conversations are listed by it.
        functions: the model may call the memory functions here; None: as is best for the model.
        learns: what is said here may become a memory. Where not, memory is only read.
        project_id: the project it is in, if it is in one.
        archived_at: when it was put out of sight, Unix seconds; None: it is in the list.
        pinned: it stands first in the list.
        persona_id: who answers; None, or one that was deleted: the default persona.
        documents: which of the user's documents it is answered from.
    """

    id: ConversationId
    title: str
    titled_by_user: bool = False
    created_at: float
    updated_at: float
    functions: bool | None = None
    learns: bool = True
    project_id: ProjectId | None = None
    archived_at: float | None = None
    pinned: bool = False
    persona_id: PersonaId | None = None
    documents: DocumentScope = DocumentScope()

    @property
    def mode(self) -> ConversationMode:
        """What it has to do with memory."""
        if self.id >= FIRST_NO_TRACE_ID:
            return ConversationMode.NO_TRACE
        return ConversationMode.NORMAL if self.learns else ConversationMode.READ_ONLY


class ConversationEdit(Record, frozen=True, kw_only=True):
    """Changes of conversations. What is left out stays as it is.

    Attributes:
        project_id: None: in no project.
    """

    project_id: ProjectId | msgspec.UnsetType | None = msgspec.UNSET
    archived: bool | msgspec.UnsetType = msgspec.UNSET
    pinned: bool | msgspec.UnsetType = msgspec.UNSET


class SearchHit(Record, frozen=True, kw_only=True):
    """A conversation found by its title or by the text of one of its messages.

    Attributes:
        message_id: the best matching message; None if only the title matched.
        snippet: plain text around the match; the matched words stand between U+0002 and U+0003.
    """

    conversation: Conversation
    message_id: MessageId | None = None
    snippet: str = ""
