"""Conversations: listed, found, renamed, deleted, kept."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply, RequestId
from core.records import EVERYTHING, Conversation, ConversationEdit, ConversationId, SearchFilter, SearchHit


class ListConversations(Command, frozen=True, kw_only=True):
    """Answered with `ConversationsListed`, newest first."""


class SearchConversations(Command, frozen=True, kw_only=True):
    """By words: all of them, "phrases", and none of the -words. Answered with `ConversationsFound`."""

    query: str
    limit: int = 50
    filter: SearchFilter = EVERYTHING


class RenameConversation(Command, frozen=True, kw_only=True):
    conversation_id: ConversationId
    title: str


class DeleteConversation(Command, frozen=True, kw_only=True):
    """Can be undone with `RestoreConversation` until the core purges it."""

    conversation_id: ConversationId


class RestoreConversation(Command, frozen=True, kw_only=True):
    conversation_id: ConversationId


class KeepConversation(Command, frozen=True, kw_only=True):
    """Make a conversation that leaves no trace an ordinary one, with all that was said. Answered with `ConversationKept`."""

    conversation_id: ConversationId


class ChangeConversations(Command, frozen=True, kw_only=True):
    """Change conversations, all in the same way. Those that were deleted meanwhile are left out. Answered with `Done`."""

    conversation_ids: tuple[ConversationId, ...]
    edit: ConversationEdit


class DeleteConversations(Command, frozen=True, kw_only=True):
    """As `DeleteConversation`, several at once."""

    conversation_ids: tuple[ConversationId, ...]


class RestoreConversations(Command, frozen=True, kw_only=True):
    """As `RestoreConversation`, several at once."""

    conversation_ids: tuple[ConversationId, ...]


class SetFunctions(Command, frozen=True, kw_only=True):
    """Whether the model may call memory functions in a conversation; None: as is best for the model."""

    conversation_id: ConversationId
    functions: bool | None


class SetLearns(Command, frozen=True, kw_only=True):
    """Whether what is said in a conversation may become a memory; where not, memory is only read. Answered with `Done`."""

    conversation_id: ConversationId
    learns: bool


class ConversationsListed(Reply, frozen=True, kw_only=True):
    conversations: tuple[Conversation, ...]


class ConversationsFound(Reply, frozen=True, kw_only=True):
    hits: tuple[SearchHit, ...]


class ConversationKept(Reply, frozen=True, kw_only=True):
    """`conversation`: what it is from now on, with another id. `ConversationAdded`, and `ConversationRemoved` for what it was,
    come before."""

    conversation: Conversation


class ConversationAdded(Event, frozen=True, kw_only=True):
    """`request_id`: of the command that caused it, if one did."""

    conversation: Conversation
    request_id: RequestId | None = None


class ConversationChanged(Event, frozen=True, kw_only=True):
    conversation: Conversation


class ConversationRemoved(Event, frozen=True, kw_only=True):
    conversation_id: ConversationId


class ConversationsChanged(Event, frozen=True, kw_only=True):
    """Several changed in one go, or came back."""

    conversations: tuple[Conversation, ...]


class ConversationsRemoved(Event, frozen=True, kw_only=True):
    """Several were deleted in one go."""

    conversation_ids: tuple[ConversationId, ...]


Commands = (
    ListConversations
    | SearchConversations
    | RenameConversation
    | DeleteConversation
    | RestoreConversation
    | KeepConversation
    | ChangeConversations
    | DeleteConversations
    | RestoreConversations
    | SetFunctions
    | SetLearns
)
Answers = (
    ConversationsListed
    | ConversationsFound
    | ConversationKept
    | ConversationAdded
    | ConversationChanged
    | ConversationRemoved
    | ConversationsChanged
    | ConversationsRemoved
)
