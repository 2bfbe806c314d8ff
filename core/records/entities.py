"""Whom and what memories speak of."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import EntityId, Record


class EntityKind(StrEnum):
    """What somebody or something that memories speak of is."""

    PERSON = "person"
    PET = "pet"
    PLACE = "place"
    ORGANISATION = "organisation"
    THING = "thing"  # also whatever the words don't tell


class Entity(Record, frozen=True, kw_only=True):
    """Somebody or something that memories speak of.

    Attributes:
        name: as it was written; empty while only the role is known.
        relations: what it is to the user, in English ("younger sister"), the key for translations.
        memory_count: how many memories speak of it, past ones included.
    """

    id: EntityId
    name: str
    kind: EntityKind
    relations: tuple[str, ...] = ()
    memory_count: int
