-- What the memory engine needs. Times are Unix seconds (UTC).

-- Taking a CHECK wider changes nothing on disk; this is SQLite's own recipe for it
-- (https://www.sqlite.org/lang_altertable.html#making_other_kinds_of_table_schema_changes). Copying the tables would set off
-- the cascades of everything that refers to them.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''learned'', ''asked'', ''added''', '''learned'', ''asked'', ''added'', ''model''')
    WHERE type = 'table' AND name = 'memories';
UPDATE sqlite_schema SET sql = replace(sql, '''user'', ''learning''', '''user'', ''learning'', ''model''')
    WHERE type = 'table' AND name = 'memory_changes';
UPDATE sqlite_schema SET sql = replace(sql, '''superseded'', ''revived''', '''superseded'', ''revived'', ''pinned'', ''unpinned''')
    WHERE type = 'table' AND name = 'memory_changes';
PRAGMA writable_schema = RESET;

-- Its own weight in the ranking, moved by feedback, -1 to 1.
ALTER TABLE memories ADD COLUMN usefulness REAL NOT NULL DEFAULT 0;

-- Whether the model may call memory functions here; NULL: as is best for the model.
ALTER TABLE conversations ADD COLUMN functions INTEGER;

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
-- The blocks as the prompt last told them, in the head or in a note before a turn: what changed since is told before the next one.
ALTER TABLE conversations ADD COLUMN persona_told TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN user_told TEXT NOT NULL DEFAULT '';
