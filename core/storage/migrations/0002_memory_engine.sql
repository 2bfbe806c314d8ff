-- What the memory engine needs. Times are Unix seconds (UTC).

-- Taking a CHECK wider changes nothing on disk; this is SQLite's own recipe for it
-- (https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes). Copying the tables would set off
-- the cascades of everything that refers to them.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''learned'', ''asked'', ''added''', '''learned'', ''asked'', ''added'', ''model''')
    WHERE type = 'table' AND name = 'memories';
UPDATE sqlite_schema SET sql = replace(sql, '''user'', ''learning''', '''user'', ''learning'', ''model''')
    WHERE type = 'table' AND name = 'memory_changes';
UPDATE sqlite_schema SET sql = replace(sql, '''superseded'', ''revived''', '''superseded'', ''revived'', ''pinned'', ''unpinned'', ''dated'', ''scoped'', ''merged'', ''split'', ''expired'', ''undone''')
    WHERE type = 'table' AND name = 'memory_changes';
PRAGMA writable_schema = RESET;

-- Its own weight in the ranking, moved by feedback, -1 to 1.
ALTER TABLE memories ADD COLUMN usefulness REAL NOT NULL DEFAULT 0;

-- When it is forgotten by itself; NULL: never.
ALTER TABLE memories ADD COLUMN expires_at REAL;
CREATE INDEX memories_expiring ON memories (expires_at) WHERE expires_at IS NOT NULL AND deleted_at IS NULL;
-- The conversations it may be recalled in (JSON list of ids); '[]': in all of them.
ALTER TABLE memories ADD COLUMN conversations TEXT NOT NULL DEFAULT '[]';

-- What the user did to memories, as one thing each: it is undone as one. Their texts are in the changes, and go with the memories.
CREATE TABLE operations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    made_at REAL NOT NULL,
    -- 1: taken back, can be done again; 2: taken back for good, something else was done since.
    undone INTEGER NOT NULL DEFAULT 0 CHECK (undone IN (0, 1, 2))
);
-- NULL: learning or the model did it.
ALTER TABLE memory_changes ADD COLUMN operation INTEGER REFERENCES operations ON DELETE SET NULL;
-- The memory's fields (JSON, core.storage.memory_history.MemoryFields) before and after; NULL before: it was not there.
ALTER TABLE memory_changes ADD COLUMN fields_before TEXT;
ALTER TABLE memory_changes ADD COLUMN fields_after TEXT;
CREATE INDEX memory_changes_by_operation ON memory_changes (operation) WHERE operation IS NOT NULL;

-- What the user block is written from, however many memories there are.
CREATE INDEX memories_by_kind ON memories (kind, learned_at DESC) WHERE deleted_at IS NULL AND valid_until IS NULL;
CREATE INDEX memories_by_use ON memories (kind, use_count DESC)
    WHERE deleted_at IS NULL AND valid_until IS NULL AND use_count > 0;
CREATE INDEX memories_pinned ON memories (learned_at DESC) WHERE deleted_at IS NULL AND valid_until IS NULL AND pinned;

-- Whether the model may call memory functions here; NULL: as is best for the model.
ALTER TABLE conversations ADD COLUMN functions INTEGER;
-- What is said here may become a memory. Where not, memory is only read.
ALTER TABLE conversations ADD COLUMN learns INTEGER NOT NULL DEFAULT 1;

-- On a reply: the memory functions the model called before it (JSON list of FunctionStep), shown folded.
ALTER TABLE messages ADD COLUMN steps TEXT;
-- On a reply: the user's thumb.
ALTER TABLE messages ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;

-- JSON: name to weight, as it was when the item was ranked; a score is explained by it.
ALTER TABLE recalls ADD COLUMN weights TEXT NOT NULL DEFAULT '{}';
-- The user's word on this item: helpful, not relevant.
ALTER TABLE recalls ADD COLUMN rating INTEGER NOT NULL DEFAULT 0;
-- "r.*" of a view is fixed when the view is made.
DROP VIEW live_recalls;
CREATE VIEW live_recalls AS
    SELECT r.*, y.id AS origin_id, c.id AS conversation_id, c.title AS conversation_title
    FROM recalls r
    LEFT JOIN memories x ON x.id = r.memory_id
    LEFT JOIN messages y ON y.id = coalesce(r.message_id, x.source_message_id)
    LEFT JOIN conversations c ON c.id = y.conversation_id AND c.deleted_at IS NULL
    WHERE CASE r.kind WHEN 'memory' THEN x.deleted_at IS NULL ELSE c.id IS NOT NULL AND NOT y.muted END;

-- The memory blocks that are always in the prompt (MemGPT's core memory).
CREATE TABLE blocks (
    label TEXT PRIMARY KEY CHECK (label IN ('persona', 'user')),
    -- Written by the user or the model. Comes first and is never changed by consolidation.
    text TEXT NOT NULL DEFAULT '',
    -- Lines written from the memories by consolidation, in the room that is left; derived, so without a history.
    facts TEXT NOT NULL DEFAULT '',
    edited_at REAL NOT NULL,
    edited_by TEXT NOT NULL CHECK (edited_by IN ('user', 'model', 'consolidation'))
);

-- Every change by hand or by the model.
CREATE TABLE block_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL CHECK (label IN ('persona', 'user')),
    changed_at REAL NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('user', 'model')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
);

-- What the turns that left the prompt were about; part of the head from the next compaction on.
ALTER TABLE conversations ADD COLUMN summary TEXT NOT NULL DEFAULT '';
-- The first message that is not in the summary. Turns may leave before there was time to summarise them; NULL: none is in it.
ALTER TABLE conversations ADD COLUMN summarised_to INTEGER;
-- The blocks as the prompt last told them, in the head or in a note before a turn: what changed since is told before the next one.
ALTER TABLE conversations ADD COLUMN persona_told TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN user_told TEXT NOT NULL DEFAULT '';

-- The encoder's vector of every token of an indexed passage, for the best token-to-token match (see
-- core.storage.token_vectors). Small numbers computed from a text: they go when the text goes.
CREATE TABLE token_vectors (
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message')),
    item_id INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    -- The embedding model: vectors of different models can't be compared.
    model TEXT NOT NULL,
    -- int8, row by row.
    vectors BLOB NOT NULL,
    PRIMARY KEY (kind, item_id, passage, model)
) WITHOUT ROWID;
-- Counting them, and removing those of a model that is used no more, must not read the vectors.
CREATE INDEX token_vectors_by_model ON token_vectors (model, kind, item_id);
CREATE TRIGGER token_vectors_of_message AFTER DELETE ON messages BEGIN
    DELETE FROM token_vectors WHERE kind = 'message' AND item_id = old.id;
END;
CREATE TRIGGER token_vectors_of_memory AFTER DELETE ON memories BEGIN
    DELETE FROM token_vectors WHERE kind = 'memory' AND item_id = old.id;
END;

-- The embedding models texts are indexed for (ids of the catalog): the one that serves searches and, while the user changes to
-- another, that one until it knows all texts. Holds nothing of the user's: it stays when everything is erased.
CREATE TABLE embedding_spaces (
    model TEXT PRIMARY KEY,
    serving INTEGER NOT NULL CHECK (serving IN (0, 1))
) WITHOUT ROWID;
INSERT INTO embedding_spaces (model, serving) VALUES ('all-MiniLM-L6-v2', 1);

-- "Index this" is said to each of them.
CREATE TABLE index_notes_of_each (
    -- A changed item gets a new note with a new id, so that a writer holding the earlier one doesn't end it.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message')),
    item_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('put', 'remove')),
    -- A long text is indexed in several batches: how many of its passages are done.
    passages_done INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL REFERENCES embedding_spaces ON DELETE CASCADE,
    UNIQUE (model, kind, item_id) ON CONFLICT REPLACE
);
INSERT INTO index_notes_of_each (kind, item_id, action, passages_done, model)
    SELECT kind, item_id, action, passages_done, 'all-MiniLM-L6-v2' FROM index_notes ORDER BY id;
DROP TABLE index_notes;
ALTER TABLE index_notes_of_each RENAME TO index_notes;

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
CREATE INDEX memory_entities_by_entity ON memory_entities (entity_id, name);
CREATE INDEX memory_entities_by_role ON memory_entities (role);

CREATE TRIGGER entities_unnamed AFTER DELETE ON memory_entities
WHEN NOT EXISTS (SELECT 1 FROM memory_entities WHERE entity_id = old.entity_id) BEGIN
    DELETE FROM entities WHERE id = old.entity_id;
END;

-- Which version of the rules linked it (core.memory.entities); a later release links anew.
ALTER TABLE memories ADD COLUMN linked INTEGER NOT NULL DEFAULT 0;
CREATE INDEX memories_unlinked ON memories (linked);

-- Facts that wait for the user's word, where learning asks first.
CREATE TABLE proposals (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proposed_at REAL NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    text_key TEXT NOT NULL UNIQUE,
    quote TEXT NOT NULL,
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- JSON: ids of the memories that it would end.
    replaces TEXT NOT NULL
);
CREATE INDEX proposals_by_message ON proposals (message_id);

-- What the user never wants learned: statements; nothing like them is.
CREATE TABLE never_learned (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    text_key TEXT NOT NULL UNIQUE,
    added_at REAL NOT NULL
);

-- What feedback did to the ranking. The weights themselves are not stored: they are what these signs make of the
-- defaults, so that each can be taken back, and a sign goes with the reply or item it is about.

-- A message's own weight in the ranking, as a memory has one.
ALTER TABLE messages ADD COLUMN usefulness REAL NOT NULL DEFAULT 0;

-- The vector (float16, little-endian) that the message a reply answers was searched with, and the embedding model it is of.
CREATE TABLE recall_queries (
    reply_id INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL
);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    given_at REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('rated', 'thumb', 'used', 'pinned', 'edited', 'deleted')),
    -- The reply the item was recalled for.
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- The item: one of the two.
    memory_id INTEGER REFERENCES memories ON DELETE CASCADE,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE,
    target REAL NOT NULL,
    strength REAL NOT NULL,
    -- JSON: the item's feature values as it was ranked then, less the mean of all that were recalled with it.
    features TEXT NOT NULL,
    -- The score it is compared with: 0 among others, the threshold for one that was recalled alone.
    reference REAL NOT NULL
);
CREATE INDEX feedback_by_reply ON feedback (reply_id);
CREATE INDEX feedback_by_memory ON feedback (memory_id) WHERE memory_id IS NOT NULL;
CREATE INDEX feedback_by_message ON feedback (message_id) WHERE message_id IS NOT NULL;

-- Where the results of memory functions came from. A step (messages.steps) is a copy of what it found: it goes when the origin does.
CREATE TABLE step_sources (
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- Of the step in the list.
    position INTEGER NOT NULL,
    memory_id INTEGER REFERENCES memories ON DELETE CASCADE,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE
);
CREATE INDEX step_sources_by_reply ON step_sources (reply_id);
CREATE INDEX step_sources_by_memory ON step_sources (memory_id) WHERE memory_id IS NOT NULL;
CREATE INDEX step_sources_by_message ON step_sources (message_id) WHERE message_id IS NOT NULL;

-- Steps that show what was deleted or forgotten since.
CREATE VIEW dead_steps AS
    SELECT DISTINCT s.reply_id, s.position FROM step_sources s
    LEFT JOIN memories x ON x.id = s.memory_id
    LEFT JOIN messages y ON y.id = s.message_id
    LEFT JOIN conversations c ON c.id = y.conversation_id
    WHERE x.deleted_at IS NOT NULL OR c.deleted_at IS NOT NULL OR y.muted;

-- conversation_search_date.
CREATE INDEX messages_by_time ON messages (created_at);

-- Conversations that came from another assistant's export, so that importing it again adds nothing. A row goes with its conversation:
-- one that was deleted here stays away as long as that can be undone, and may be imported again after.
CREATE TABLE imported_conversations (
    origin TEXT NOT NULL,
    foreign_id TEXT NOT NULL,
    conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    -- When it was last changed there, as the export says; 0: it doesn't.
    updated_at REAL NOT NULL,
    PRIMARY KEY (origin, foreign_id)
) WITHOUT ROWID;
CREATE INDEX imported_conversations_by_conversation ON imported_conversations (conversation_id);
