"""Whom and what memories speak of."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import Entity, EntityId, Memory, MemoryId, SearchHit


class ListEntities(Command, frozen=True, kw_only=True):
    """Whom and what memories speak of. Answered with `EntitiesListed`.

    Attributes:
        memory_id: only those of this memory.
    """

    memory_id: MemoryId | None = None


class ShowEntity(Command, frozen=True, kw_only=True):
    """All that is known of somebody or something. Answered with `EntityShown`."""

    entity_id: EntityId


class EntitiesListed(Reply, frozen=True, kw_only=True):
    """Those with the most memories first."""

    entities: tuple[Entity, ...]


class EntityShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    phrases: what it is, in a few words each.
    memories: those that hold first, each part newest first.
    hits: conversations that name it, with the newest message that does.
    """

    entity: Entity
    phrases: tuple[str, ...]
    memories: tuple[Memory, ...]
    hits: tuple[SearchHit, ...]


Commands = ListEntities | ShowEntity
Answers = EntitiesListed | EntityShown
