-- Other programs that may use the model and the memory.
CREATE TABLE clients (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- SHA-256 of its key, which has 256 random bits: slower hashing would protect nothing more.
    key_hash BLOB NOT NULL UNIQUE,
    reads INTEGER NOT NULL,
    proposes INTEGER NOT NULL,
    -- Doesn't refer to projects: without its project a client must not read what is known everywhere.
    project_id INTEGER,
    -- JSON.
    kinds TEXT NOT NULL,
    created_at REAL NOT NULL,
    used_at REAL
);

-- What they have read, for the user to see. Only which memories and messages: texts go with what they are of.
CREATE TABLE client_readings (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id INTEGER REFERENCES clients ON DELETE SET NULL,
    client_name TEXT NOT NULL,
    read_at REAL NOT NULL,
    way TEXT NOT NULL
);
CREATE INDEX client_readings_by_client ON client_readings (client_id);
CREATE TABLE client_reading_items (
    reading_id INTEGER NOT NULL REFERENCES client_readings ON DELETE CASCADE,
    position INTEGER NOT NULL,
    memory_id INTEGER REFERENCES memories ON DELETE CASCADE,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE,
    PRIMARY KEY (reading_id, position)
) WITHOUT ROWID;
CREATE INDEX client_reading_items_by_memory ON client_reading_items (memory_id);
CREATE INDEX client_reading_items_by_message ON client_reading_items (message_id);

-- Another program may propose a fact: then it rests on no message.
CREATE TABLE proposals_anew (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    proposed_at REAL NOT NULL,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    text_key TEXT NOT NULL UNIQUE,
    quote TEXT NOT NULL,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE,
    -- JSON: ids of the memories that it would end.
    replaces TEXT NOT NULL,
    -- The name of the program that proposed it.
    client_name TEXT NOT NULL DEFAULT '',
    -- The project that it would be kept in.
    project_id INTEGER REFERENCES projects ON DELETE CASCADE,
    CHECK ((message_id IS NULL) = (client_name <> ''))
);
INSERT INTO proposals_anew (id, proposed_at, kind, text, text_key, quote, message_id, replaces)
    SELECT id, proposed_at, kind, text, text_key, quote, message_id, replaces FROM proposals;
-- An id is given once, also where the newest proposals were decided on.
DELETE FROM sqlite_sequence WHERE name = 'proposals_anew';
INSERT INTO sqlite_sequence (name, seq) SELECT 'proposals_anew', seq FROM sqlite_sequence WHERE name = 'proposals';
DROP TABLE proposals;
ALTER TABLE proposals_anew RENAME TO proposals;
CREATE INDEX proposals_by_message ON proposals (message_id);
CREATE INDEX proposals_by_project ON proposals (project_id);
