"""The people, pets, places, organisations and things that memories speak of, and which memory speaks of which.

Who is meant is read from the memory's text by a `MentionReader`; here it is only kept. Links belong to the memory's own
transaction. A role alone ("your sister") is an entity without a name, until a memory says the name; then both are one.
A deleted memory has no links, so a name is gone as soon as the last memory that says it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Protocol

import msgspec

from core.errors import NotFound
from core.records import Entity, EntityId, EntityKind, MemoryId, MemoryKind
from core.storage.database import Database
from core.storage.search_query import SearchQuery
from core.storage.sqlite import Row
from core.storage.words import text_key

# Earlier memories looked through for a name that is new.
_MOST_ADOPTED = 500

# Names asked for in one query; SQLite takes 32,766 values.
_MOST_KEYS = 2000

# Roles that one person or pet has at a time, so that "your sister" and "your sister Clara" are the same one.
UNIQUE_ROLES = frozenset(
    [
        "mother", "father", "wife", "husband", "partner", "girlfriend", "boyfriend", "fiancé", "sister", "brother",
        "son", "daughter", "baby", "grandmother", "grandfather", "mother-in-law", "father-in-law", "stepmother",
        "stepfather", "boss", "landlord", "twin", "dog", "cat", "horse", "pony", "rabbit", "hamster", "parrot",
        "budgie", "tortoise", "pet",
    ]
)  # fmt: skip

_PREFIX = "role:"


class Mention(msgspec.Struct, frozen=True):
    """Somebody or something that a text speaks of.

    Attributes:
        name: as written; empty if only the role is said.
        kind: None if the text doesn't tell.
        role: what it is to the user, as one word of a fixed list ("sister"); empty if the text doesn't tell.
        qualifier: which of several ("younger").
    """

    name: str
    kind: EntityKind | None = None
    role: str = ""
    qualifier: str = ""


class MentionReader(Protocol):
    """Reads who and what a text speaks of.

    Attributes:
        version: of its rules; memories linked by an earlier one are linked anew.
    """

    version: int

    def mentions(self, text: str, kind: MemoryKind) -> Sequence[Mention]:
        """Names and roles in a memory's text."""
        ...

    def keys(self, text: str) -> Collection[str]:
        """Folded names that may stand in it, for finding those that are known."""
        ...


class ReadsNone:
    """A reader for stores that link nothing."""

    version = 0

    def mentions(self, text: str, kind: MemoryKind) -> Sequence[Mention]:  # noqa: ARG002
        return ()

    def keys(self, text: str) -> Collection[str]:  # noqa: ARG002
        return ()


class RoleLink(msgspec.Struct, frozen=True):
    """A memory of somebody who has a role."""

    memory_id: MemoryId
    role: str
    qualifier: str


class Entities:
    """Queries about entities. Every method may raise StorageError; those that write, StorageFull."""

    def __init__(self, database: Database, reader: MentionReader) -> None:
        self._database = database
        self._reader = reader

    def all(self) -> list[Entity]:
        """All of them, those with the most memories first."""
        return self._records("", ())

    def get(self, entity_id: EntityId) -> Entity:
        """One entity.

        Raises:
            NotFound: there is none, or the last memory of it went.
        """
        found = self._records("WHERE e.id = ?", (entity_id,))
        if not found:
            raise NotFound("Nothing is remembered of this any more.")
        return found[0]

    def named(self, name: str) -> Entity | None:
        """The one with this name, but for case, punctuation and space."""
        found = self._records("WHERE e.key = ?", (text_key(name),))
        return found[0] if found else None

    def of_memory(self, memory_id: MemoryId) -> list[Entity]:
        """Whom and what a memory speaks of."""
        return self._records("WHERE e.id IN (SELECT entity_id FROM memory_entities WHERE memory_id = ?)", (memory_id,))

    def people(self) -> dict[MemoryId, str]:
        """Somebody each memory names; of several, whom the most memories speak of."""
        rows = self._database.rows(
            "SELECT l.memory_id, e.name FROM memory_entities l JOIN entities e ON e.id = l.entity_id"
            " JOIN (SELECT entity_id, count(*) AS memories FROM memory_entities GROUP BY entity_id) c"
            " ON c.entity_id = e.id WHERE e.kind IN ('person', 'pet') AND e.name <> '' ORDER BY c.memories, e.id"
        )
        return {MemoryId(row["memory_id"]): row["name"] for row in rows}

    def memories_named(self, keys: Iterable[str], limit: int) -> list[tuple[MemoryId, str]]:
        """Memories of the entities with these folded names, newest first, each with the name that was found."""
        marks, values = _values(keys)
        rows = self._database.rows(
            "SELECT l.memory_id, e.key FROM entities e JOIN memory_entities l ON l.entity_id = e.id"
            f" WHERE e.key IN ({marks}) ORDER BY l.memory_id DESC LIMIT ?",
            (*values, limit),
        )
        return [(MemoryId(row["memory_id"]), row["key"]) for row in rows]

    def memories_first_named(self, first_names: Iterable[str], limit: int) -> list[tuple[MemoryId, str]]:
        """Memories of entities whose name begins with one of these words and goes on ("Clara Schmidt")."""
        names = list(first_names)[:_MOST_KEYS]
        if not names:
            return []
        rows = self._database.rows(
            # The "!" comes after the space. CROSS: for each of the names, the index of keys.
            f"WITH first (word) AS (VALUES {', '.join(['(?)'] * len(names))})"
            " SELECT l.memory_id, e.key FROM first CROSS JOIN entities e ON e.key > word || ' ' AND e.key < word || '!'"
            " JOIN memory_entities l ON l.entity_id = e.id ORDER BY l.memory_id DESC LIMIT ?",
            (*names, limit),
        )
        return [(MemoryId(row["memory_id"]), row["key"]) for row in rows]

    def memories_in_roles(self, roles: Iterable[str], limit: int) -> list[RoleLink]:
        """All memories of those who have one of these roles, also those that say only the name; newest first."""
        marks, values = _values(roles)
        rows = self._database.rows(
            # Each holder once: joined from every memory that tells the role, it would be the square of their number.
            "SELECT l.memory_id, r.role, r.qualifier FROM"
            f" (SELECT DISTINCT entity_id, role, qualifier FROM memory_entities WHERE role IN ({marks})) r"
            " JOIN memory_entities l ON l.entity_id = r.entity_id ORDER BY l.memory_id DESC LIMIT ?",
            (*values, limit),
        )
        return [RoleLink(MemoryId(row["memory_id"]), row["role"], row["qualifier"]) for row in rows]

    # --- inside the transaction of a memory's write ---

    def link(self, memory_id: MemoryId, text: str, kind: MemoryKind, now: float) -> None:
        """Link a memory to what its text speaks of, in place of what it was linked to."""
        self.unlink(memory_id)
        for mention in self._reader.mentions(text, kind):
            if mention.name:
                self._link_named(memory_id, mention, now)
            else:
                self._link_role(memory_id, mention, now)
        for entity_id, name in self._known(self._reader.keys(text)):
            self._put(memory_id, entity_id, Mention(name))
        self._database.execute("UPDATE memories SET linked = ? WHERE id = ?", (self._reader.version, memory_id))

    def unlink(self, memory_id: MemoryId) -> None:
        """Take a memory out. Of whom nobody else says the name, only the role is left."""
        links = self._database.rows("SELECT * FROM memory_entities WHERE memory_id = ?", (memory_id,))
        self._database.execute("DELETE FROM memory_entities WHERE memory_id = ?", (memory_id,))
        for link in links:
            if link["name"]:
                self._name_went(link["entity_id"])

    def link_unlinked(self, limit: int, now: float) -> int:
        """Link memories that were there before, or that an earlier release linked; returns how many there were."""
        with self._database.transaction():
            rows = self._database.rows(
                "SELECT id, text, kind FROM memories WHERE linked < ? AND deleted_at IS NULL ORDER BY linked, id LIMIT ?",
                (self._reader.version, limit),
            )
            for row in rows:
                self.link(row["id"], row["text"], MemoryKind(row["kind"]), now)
        return len(rows)

    # --- inside ---

    def _link_named(self, memory_id: MemoryId, mention: Mention, now: float) -> None:
        key = text_key(mention.name)
        entity = self._database.row("SELECT id, kind FROM entities WHERE key = ?", (key,))
        if entity is None:
            entity_id = self._add(mention.name, key, mention.kind or EntityKind.THING, now)
            self._put(memory_id, entity_id, mention)
            self._adopt(entity_id, mention.name, key)
        else:
            entity_id = EntityId(entity["id"])
            if mention.kind is not None and entity["kind"] == EntityKind.THING:
                self._database.execute("UPDATE entities SET kind = ? WHERE id = ?", (mention.kind, entity_id))
            self._put(memory_id, entity_id, mention)
        if mention.role in UNIQUE_ROLES:
            self._merge_roles(entity_id, mention)

    def _link_role(self, memory_id: MemoryId, mention: Mention, now: float) -> None:
        if mention.role in UNIQUE_ROLES:
            holders = {
                row["entity_id"]
                for row in self._database.rows(
                    "SELECT entity_id, qualifier FROM memory_entities WHERE role = ? AND name <> ''", (mention.role,)
                )
                if _compatible(row["qualifier"], mention.qualifier)
            }
            if len(holders) == 1:
                self._put(memory_id, holders.pop(), mention)
                return
        key = f"{_PREFIX}{mention.qualifier} {mention.role}"
        row = self._database.row("SELECT id FROM entities WHERE key = ?", (key,))
        entity_id = self._add("", key, mention.kind or EntityKind.PERSON, now) if row is None else row["id"]
        self._put(memory_id, entity_id, mention)

    def _add(self, name: str, key: str, kind: EntityKind, now: float) -> EntityId:
        return EntityId(
            self._database.insert(
                "INSERT INTO entities (name, key, kind, created_at) VALUES (?, ?, ?, ?)", (name, key, kind, now)
            )
        )

    def _put(self, memory_id: MemoryId, entity_id: int, mention: Mention) -> None:
        # Named in one sentence and by its role in another: one link has both.
        self._database.execute(
            "INSERT INTO memory_entities (memory_id, entity_id, name, role, qualifier) VALUES (?, ?, ?, ?, ?)"
            " ON CONFLICT DO UPDATE SET name = CASE name WHEN '' THEN excluded.name ELSE name END,"
            " qualifier = CASE role WHEN '' THEN excluded.qualifier ELSE qualifier END,"
            " role = CASE role WHEN '' THEN excluded.role ELSE role END",
            (memory_id, entity_id, mention.name, mention.role, mention.qualifier),
        )

    def _merge_roles(self, entity_id: EntityId, mention: Mention) -> None:
        """Whoever was known by this role alone has a name now."""
        for unnamed in self._database.rows(
            "SELECT DISTINCT e.id, l.qualifier FROM entities e JOIN memory_entities l ON l.entity_id = e.id"
            " WHERE e.name = '' AND l.role = ?",
            (mention.role,),
        ):
            if not _compatible(unnamed["qualifier"], mention.qualifier):
                continue
            links = self._database.rows("SELECT * FROM memory_entities WHERE entity_id = ?", (unnamed["id"],))
            self._database.execute("DELETE FROM memory_entities WHERE entity_id = ?", (unnamed["id"],))
            for link in links:
                self._put(link["memory_id"], entity_id, Mention("", role=link["role"], qualifier=link["qualifier"]))

    def _adopt(self, entity_id: EntityId, name: str, key: str) -> None:
        """Link earlier memories that say the name, where nothing told that it is one."""
        expression = SearchQuery(name).expression
        if expression is None:
            return
        rows = self._database.rows(
            "SELECT x.id, x.text FROM memories_fts f JOIN memories x ON x.id = f.rowid"
            " WHERE memories_fts MATCH ? AND x.deleted_at IS NULL AND x.linked > 0 LIMIT ?",
            (f"words : ({expression})", _MOST_ADOPTED),
        )
        for row in rows:
            if key in self._reader.keys(row["text"]):
                self._put(row["id"], entity_id, Mention(name))

    def _known(self, keys: Collection[str]) -> list[tuple[EntityId, str]]:
        if not keys:
            return []
        marks, values = _values(keys)
        rows = self._database.rows(f"SELECT id, name FROM entities WHERE key IN ({marks}) AND name <> ''", values)
        return [(EntityId(row["id"]), row["name"]) for row in rows]

    def _name_went(self, entity_id: EntityId) -> None:
        """A memory that said the name is gone: if it was the last, the name goes too, and roles stand for themselves."""
        named = self._database.row(
            "SELECT name FROM memory_entities WHERE entity_id = ? AND name > '' LIMIT 1", (entity_id,)
        )
        if named is not None:
            self._database.execute("UPDATE entities SET name = ? WHERE id = ?", (named["name"], entity_id))
        # Linked by role alone, maybe because the memory that went gave the name that role.
        by_role = self._database.rows(
            "SELECT x.id, x.text, x.kind, e.created_at FROM memory_entities l"
            " JOIN memories x ON x.id = l.memory_id JOIN entities e ON e.id = l.entity_id"
            " WHERE l.entity_id = ? AND l.name = '' ORDER BY x.id",
            (entity_id,),
        )
        self._database.execute("DELETE FROM memory_entities WHERE entity_id = ? AND name = ''", (entity_id,))
        for row in by_role:
            for mention in self._reader.mentions(row["text"], MemoryKind(row["kind"])):
                if not mention.name:
                    self._link_role(row["id"], mention, row["created_at"])

    def _records(self, condition: str, parameters: Sequence[object]) -> list[Entity]:
        rows = self._database.rows(
            "SELECT e.id, e.name, e.kind, count(*) AS memories,"
            " group_concat(DISTINCT trim(l.qualifier || ' ' || l.role)) AS relations"
            " FROM entities e JOIN memory_entities l ON l.entity_id = e.id"
            f" {condition} GROUP BY e.id ORDER BY memories DESC, e.name = '', e.name COLLATE NOCASE, e.id",
            tuple(parameters),
        )
        return [_entity(row) for row in rows]


def _compatible(one: str, other: str) -> bool:
    """ "your sister" may be "your younger sister", which "your older sister" is not."""
    return not one or not other or one == other


def _values(items: Iterable[str]) -> tuple[str, list[str]]:
    values = list(dict.fromkeys(items))[:_MOST_KEYS]
    return ", ".join("?" * len(values)), values


def _entity(row: Row) -> Entity:
    relations = (row["relations"] or "").split(",")
    return Entity(
        id=row["id"],
        name=row["name"],
        kind=EntityKind(row["kind"]),
        relations=tuple(sorted(relation for relation in relations if relation)),
        memory_count=row["memories"],
    )
