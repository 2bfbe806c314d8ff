-- People, pets, places, organisations and things that memories name or speak of.

CREATE TABLE entities (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- As it was written; empty while only its role is known ("your sister").
    name TEXT NOT NULL,
    -- The name folded (see core.storage.words.text_key), or "role:" and the role: "Clara" and "clara" are one.
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL CHECK (kind IN ('person', 'pet', 'place', 'organisation', 'thing')),
    created_at REAL NOT NULL
);

-- Which memory speaks of what. Deleted memories have none, so that a name goes with the last memory that says it.
CREATE TABLE memory_entities (
    memory_id INTEGER NOT NULL REFERENCES memories ON DELETE CASCADE,
    entity_id INTEGER NOT NULL REFERENCES entities ON DELETE CASCADE,
    -- As the memory writes it; empty where it says only the role.
    name TEXT NOT NULL DEFAULT '',
    -- What it is to the user ("sister"), and which one ("younger"); empty where the memory doesn't say.
    role TEXT NOT NULL DEFAULT '',
    qualifier TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (memory_id, entity_id)
) WITHOUT ROWID;
CREATE INDEX memory_entities_by_entity ON memory_entities (entity_id);
CREATE INDEX memory_entities_by_role ON memory_entities (role);

CREATE TRIGGER entities_unnamed AFTER DELETE ON memory_entities
WHEN NOT EXISTS (SELECT 1 FROM memory_entities WHERE entity_id = old.entity_id) BEGIN
    DELETE FROM entities WHERE id = old.entity_id;
END;

-- Which version of the rules linked it (core.memory.entities); a later release links anew.
ALTER TABLE memories ADD COLUMN linked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX memories_unlinked ON memories (linked);
