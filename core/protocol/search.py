"""Looking for something: what means the same, and all places in one conversation."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import EVERYTHING, ConversationId, FoundMessage, FoundWord, SearchFilter, SearchHit


class SearchSimilar(Command, frozen=True, kw_only=True):
    """Conversations with messages that mean something like the query, without its words. Answered with `SimilarFound`.

    It waits for the embedder, and lets what is asked of the storage meanwhile go first.
    """

    query: str
    filter: SearchFilter = EVERYTHING
    limit: int = 10


class FindInConversation(Command, frozen=True, kw_only=True):
    """All places in a conversation that have the words of a query. Answered with `FoundInConversation`."""

    conversation_id: ConversationId
    query: str


class SimilarFound(Reply, frozen=True, kw_only=True):
    """`hits`: nearest first."""

    hits: tuple[SearchHit, ...]


class FoundInConversation(Reply, frozen=True, kw_only=True):
    """`messages`: oldest first. `words`: what to mark in them."""

    conversation_id: ConversationId
    messages: tuple[FoundMessage, ...]
    words: tuple[FoundWord, ...]


Commands = SearchSimilar | FindInConversation
Answers = SimilarFound | FoundInConversation
