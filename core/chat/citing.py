"""Sets the citations of replies: by words while a reply streams, and once more by meaning when nobody waits for it."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from core.chat.document_note import stored
from core.chat.turn import Turn
from core.documents.citing import Encode
from core.documents.judges import DocumentJudges, DocumentJudgment
from core.engine import Publish
from core.errors import NotFound
from core.model.base import Encoded
from core.protocol import MessageChanged
from core.records import Message
from core.storage.conversations import Conversations
from core.worker import Worker

# A sentence that states nothing as surely as that gets no mark.
_EMPTY = 0.5


class MeaningCitations:
    """To be called on the model worker when a reply has ended: the embedder never runs while the model does.

    Args:
        encode: texts that say something; nothing while the embedder is away.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        conversations: Conversations,
        encode: Encode,
        judges: DocumentJudges,
        publish: Publish,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._encode = encode
        self._judges = judges
        self._publish = publish

    def after_turn(self, turn: Turn, reply: Message) -> None:
        """See what the sentences rest on that words alone didn't settle, and tell it."""
        if turn.citing is None or not reply.text:
            return
        cited = turn.citing.whole(reply.text, self._encode, self._empty)
        if cited.sentences == reply.cited:
            return
        told = [turn.told[at] for at in cited.told]

        def keep() -> None:
            # Regenerated or edited meanwhile, it has other sentences.
            if self._conversations.message(reply.id).text == reply.text:
                self._conversations.citations.cite(reply.id, stored(told, cited.citations), cited.sentences)
                self._publish(MessageChanged(message=self._conversations.message_as_shown(reply.id)))

        with suppress(NotFound):  # deleted meanwhile
            self._storage.call(keep)

    def _empty(self, sentences: Sequence[Encoded]) -> list[bool]:
        return [likely >= _EMPTY for likely in self._judges.read(DocumentJudgment.EMPTY, sentences)]
