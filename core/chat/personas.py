"""Who answers: what a persona reads of itself in the prompt, and what follows from it for a turn."""

from __future__ import annotations

from core.records import REPLY_LANGUAGES, ConversationId, Persona, PersonaId
from core.storage.conversations import Conversations
from core.storage.personas import Personas
from core.worker import Worker

_NAMED = "You are {}."
IN_THEIRS = "Answer in the language of the user's message."
_IN_ONE = "Always answer in {}, whatever language the user writes in."


def told(persona: Persona) -> str:
    """What a persona reads of itself."""
    parts = [] if persona.name in persona.instructions else [_NAMED.format(persona.name)]
    parts.append(persona.instructions)
    parts.append(_IN_ONE.format(REPLY_LANGUAGES[persona.language]) if persona.language else IN_THEIRS)
    return "\n".join(part for part in parts if part)


class Answering:
    """Which persona answers where. None is the default persona.

    Args:
        storage: the storage worker.
    """

    def __init__(self, storage: Worker, conversations: Conversations, personas: Personas) -> None:
        self._storage = storage
        self._conversations = conversations
        self._personas = personas

    def stored(self, conversation_id: ConversationId) -> Persona | None:
        """Of a conversation, on the storage worker.

        Raises:
            NotFound: it was deleted.
        """
        return self._personas.find(self._conversations.get(conversation_id).persona_id)

    def of(self, conversation_id: ConversationId | None, new: PersonaId | None = None) -> Persona | None:
        """Of a conversation, from other threads.

        Args:
            conversation_id: None: a new one.
            new: chosen for the new one.

        Raises:
            NotFound: it was deleted.
        """
        if conversation_id is None:
            return self._storage.call(lambda: self._personas.find(new))
        return self._storage.call(lambda: self.stored(conversation_id))
