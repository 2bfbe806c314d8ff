CREATE TABLE personas (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    instructions TEXT NOT NULL,
    greeting TEXT NOT NULL,
    model TEXT,
    -- JSON of SamplingChoice.
    sampling TEXT NOT NULL,
    language TEXT NOT NULL,
    -- A PNG; empty: none. The digest tells it from others without reading it.
    picture BLOB NOT NULL,
    picture_digest TEXT NOT NULL,
    created_at REAL NOT NULL,
    -- Set by the user's delete, so that it can be undone; the row goes when it is purged.
    deleted_at REAL
);

-- Who answers. No foreign keys: a conversation that leaves no trace is in another database, and ids never come to mean another row.
ALTER TABLE conversations ADD COLUMN persona_id INTEGER;
ALTER TABLE messages ADD COLUMN persona_id INTEGER;
