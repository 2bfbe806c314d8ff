"""Commands about what documents say: searching them, what a reply cites, and which of them a conversation is answered from."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.documents.search import diverse, search
from core.indexing import Indexing
from core.memory.judges.reading import Judges
from core.model.base import Encoded
from core.protocol import Reply
from core.records import DocumentPassage
from core.storage.citations import as_shown
from core.storage.conversations import Conversations
from core.storage.document_search import DocumentSearch, found_by

# Passages sent at once. A text that is searched for says what it is about within so many characters.
_MOST, _LONGEST = 80, 600

# Meaning alone, from which a passage has to do with what is searched for.
_ALIKE = 0.2


class CitationCommands:
    """Answers for one store of conversations.

    Args:
        search: the library, which serves all stores.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        conversations: Conversations,
        search: DocumentSearch,
        indexing: Indexing,
        judges: Judges,
    ) -> None:
        self._answers = answers
        self._send = send
        self._conversations = conversations
        self._search = search
        self._indexing = indexing
        self._judges = judges

    def handlers(self) -> Handlers:
        return {
            protocol.FindPassages: self._find,
            protocol.ShowCitations: self._show,
            protocol.SetDocumentScope: self._set_scope,
        }

    def _find(self, command: protocol.FindPassages) -> None:
        text = command.text.strip()[:_LONGEST]

        def work(encoded: Encoded | None) -> Reply:
            found = self._passages(command, text, encoded) if text else []
            return protocol.PassagesFound(request_id=command.request_id, passages=tuple(found))

        self._answers.when_done(command, self._indexing.with_query(text, work))

    def _passages(self, command: protocol.FindPassages, text: str, encoded: Encoded | None) -> list[DocumentPassage]:
        reach, each = found_by(command.filter), max(1, command.each)
        language = "" if encoded is None else self._judges.read([encoded])[0].sure_language
        evidence = self._indexing.with_near(
            encoded, lambda near: search(self._search, reach, text, near, encoded, language, each)
        )
        found = [one for one in evidence.passages if _fits(one, by_meaning=evidence.by_meaning)]
        return diverse(found, min(max(1, command.limit), _MOST), each)

    def _show(self, command: protocol.ShowCitations) -> None:
        def work() -> Reply:
            stored = self._conversations.citations.of(command.message_id)
            documents = [one.citation.document_id for one in stored if one.citation.document_id is not None]
            return protocol.CitationsShown(
                request_id=command.request_id,
                message_id=command.message_id,
                citations=tuple(as_shown(stored, self._search.versions(documents))),
            )

        self._answers.on_storage(command, work)

    def _set_scope(self, command: protocol.SetDocumentScope) -> None:
        def work() -> Reply:
            conversation = self._conversations.set_documents(command.conversation_id, command.scope)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)


def _fits(passage: DocumentPassage, *, by_meaning: bool) -> bool:
    """It has to do with what is searched for, rather than being the nearest of what doesn't."""
    features = passage.features
    said = features["words"] > 0 or features["exact"] > 0 or features["title"] > 0
    return said or (by_meaning and features["meaning"] >= _ALIKE)
