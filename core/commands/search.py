"""Searching in all conversations: by words at once, as the user types, and by meaning a little later."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers
from core.indexing import Indexing
from core.model.base import Encoded
from core.protocol import Reply
from core.records import RecallKind
from core.storage.conversation_search import NEAREST
from core.storage.conversations import Conversations
from core.storage.search_query import SearchQuery
from core.storage.words import content_words
from core.worker import Priority


class SearchCommands:
    """Searches the conversations on the disk."""

    def __init__(self, *, answers: Answers, conversations: Conversations, indexing: Indexing) -> None:
        self._answers = answers
        self._conversations = conversations
        self._indexing = indexing

    def handlers(self) -> Handlers:
        return {
            protocol.SearchConversations: self._search_conversations,
            protocol.SearchSimilar: self._search_similar,
        }

    def _search_conversations(self, command: protocol.SearchConversations) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ConversationsFound(
                request_id=command.request_id,
                hits=tuple(self._conversations.search(command.query, command.limit, command.filter)),
            ),
        )

    def _search_similar(self, command: protocol.SearchSimilar) -> None:
        asked = SearchQuery(command.query).plain

        def work(encoded: Encoded | None) -> Reply:
            # Little words and single letters mean nothing: anything would be near to them.
            meant = encoded if content_words(asked) else None
            nearest = self._indexing.with_near(
                meant, lambda near: [] if near is None else near[0].search(RecallKind.MESSAGE, near[1], NEAREST)
            )
            hits = self._conversations.similar(command.query, nearest, command.limit, command.filter)
            return protocol.SimilarFound(request_id=command.request_id, hits=tuple(hits))

        # Behind the words of the next key.
        self._answers.when_done(command, self._indexing.with_query(asked, work, Priority.BACKGROUND))
