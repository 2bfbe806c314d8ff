"""Commands about whom and what memories speak of."""

from __future__ import annotations

from core import protocol
from core.commands.answers import Answers, Handlers
from core.memory.entities.words import said_of
from core.protocol import Reply
from core.records import Entity, EntityId, Memory, MemoryFilter, MemoryState
from core.storage.conversations import Conversations
from core.storage.memories import Memories

# On one page: memories that hold, past ones, conversations that name it, and phrases that sum it up.
_MEMORIES, _PAST, _CONVERSATIONS, _PHRASES = 200, 50, 20, 4


class EntityCommands:
    """Lists them, and shows one with all that is known of it."""

    def __init__(self, *, answers: Answers, memories: Memories, conversations: Conversations) -> None:
        self._answers = answers
        self._memories = memories
        self._conversations = conversations

    def handlers(self) -> Handlers:
        return {protocol.ListEntities: self._list, protocol.ShowEntity: self._show}

    def _list(self, command: protocol.ListEntities) -> None:
        def work() -> Reply:
            known = self._memories.entities
            found = known.all() if command.memory_id is None else known.of_memory(command.memory_id)
            return protocol.EntitiesListed(request_id=command.request_id, entities=tuple(found))

        self._answers.on_storage(command, work)

    def _show(self, command: protocol.ShowEntity) -> None:
        def work() -> Reply:
            entity = self._memories.entities.get(command.entity_id)
            holding = self._of(entity.id, MemoryState.HOLDING, _MEMORIES)
            return protocol.EntityShown(
                request_id=command.request_id,
                entity=entity,
                phrases=_phrases(entity, holding),
                memories=(*holding, *self._of(entity.id, MemoryState.PAST, _PAST)),
                hits=tuple(self._conversations.search(entity.name, _CONVERSATIONS)) if entity.name else (),
            )

        self._answers.on_storage(command, work)

    def _of(self, entity_id: EntityId, state: MemoryState, limit: int) -> list[Memory]:
        return self._memories.list("", MemoryFilter(entity=entity_id, state=state), limit, 0)[0]


def _phrases(entity: Entity, memories: list[Memory]) -> tuple[str, ...]:
    said = (said_of(entity.name, memory.text) for memory in memories)
    return tuple(dict.fromkeys(phrase for phrase in said if phrase))[:_PHRASES]
