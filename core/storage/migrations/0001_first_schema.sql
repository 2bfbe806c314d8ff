-- Times are Unix seconds (UTC). Ids are AUTOINCREMENT throughout: an id that the index, the window or a saved prompt
-- still holds must never come to mean another row.

CREATE TABLE conversations (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    title TEXT NOT NULL,
    -- A title the user gave is never replaced by one made from the text.
    titled_by_user INTEGER NOT NULL DEFAULT 0,
    created_at REAL NOT NULL,
    -- Time of the last message: the list is ordered and grouped by it.
    updated_at REAL NOT NULL,
    -- The system text this conversation began with. Frozen, because a changed first token makes the model
    -- evaluate the whole prompt again.
    head TEXT,
    -- Messages before this one have left the prompt and may therefore be recalled. Not a foreign key: the boundary
    -- stays right when that message itself is dropped by an edit.
    first_kept INTEGER,
    -- Set by the user's delete, so that it can be undone; the rows go when it is purged.
    deleted_at REAL
);
CREATE INDEX conversations_by_update ON conversations (updated_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX conversations_deleted ON conversations (deleted_at) WHERE deleted_at IS NOT NULL;

CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    conversation_id INTEGER NOT NULL REFERENCES conversations ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('user', 'assistant')),
    text TEXT NOT NULL,
    -- What the model wrote between <think> tags: shown folded, never searched, learned or put into a prompt.
    reasoning TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('complete', 'queued', 'streaming', 'stopped', 'interrupted', 'failed')),
    created_at REAL NOT NULL,
    -- On a user message: what recall put before its text. Kept byte for byte, so that later turns find the same
    -- prompt prefix in the KV cache.
    recall_note TEXT NOT NULL DEFAULT '',
    model TEXT NOT NULL DEFAULT '',
    -- JSON of TurnStats and Problem: shown as a whole, never searched.
    stats TEXT,
    problem TEXT,
    -- The user said "forget": it stays in the history but is never recalled again.
    muted INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX messages_by_conversation ON messages (conversation_id, id);
CREATE INDEX messages_muted ON messages (id) WHERE muted;
-- Found at every start, to mark what a crash cut off.
CREATE INDEX messages_unfinished ON messages (id) WHERE status IN ('queued', 'streaming');

-- What the word index sees: finished messages, with space around each CJK character (see core.storage.words).
CREATE VIEW message_words (id, words) AS
    SELECT id, segment(text) FROM messages WHERE status IN ('complete', 'stopped', 'interrupted');

-- prefix: search as you type, one or two letters typed.
CREATE VIRTUAL TABLE messages_fts USING fts5 (
    words, content = 'message_words', content_rowid = 'id', prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER messages_added AFTER INSERT ON messages
WHEN new.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (rowid, words) VALUES (new.id, segment(new.text));
END;
CREATE TRIGGER messages_removed AFTER DELETE ON messages
WHEN old.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (messages_fts, rowid, words) VALUES ('delete', old.id, segment(old.text));
END;
-- Two triggers for a change, because either state may be one that isn't indexed.
CREATE TRIGGER messages_unwritten AFTER UPDATE OF text, status ON messages
WHEN old.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (messages_fts, rowid, words) VALUES ('delete', old.id, segment(old.text));
END;
CREATE TRIGGER messages_written AFTER UPDATE OF text, status ON messages
WHEN new.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (rowid, words) VALUES (new.id, segment(new.text));
END;

CREATE TABLE memories (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    text TEXT NOT NULL,
    -- The text folded (see core.storage.words.text_key): the same fact said twice is stored once.
    text_key TEXT NOT NULL,
    -- The user's own words it rests on; emptied when the message they came from is purged.
    quote TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL CHECK (source IN ('learned', 'asked', 'added')),
    source_message_id INTEGER REFERENCES messages ON DELETE SET NULL,
    learned_at REAL NOT NULL,
    valid_from REAL NOT NULL,
    -- Set when a newer fact took its place; it stays for "where did I live before?".
    valid_until REAL,
    superseded_by INTEGER REFERENCES memories ON DELETE SET NULL,
    pinned INTEGER NOT NULL DEFAULT 0,
    use_count INTEGER NOT NULL DEFAULT 0,
    last_used_at REAL,
    deleted_at REAL
);
CREATE INDEX memories_by_key ON memories (text_key);
CREATE INDEX memories_by_source ON memories (source_message_id);
CREATE INDEX memories_by_age ON memories (learned_at DESC) WHERE deleted_at IS NULL;
CREATE INDEX memories_deleted ON memories (deleted_at) WHERE deleted_at IS NOT NULL;
-- Else deleting a memory scans the table for those it superseded.
CREATE INDEX memories_superseded ON memories (superseded_by) WHERE superseded_by IS NOT NULL;

-- The quote is searched too: the user looks for the words they used.
CREATE VIEW memory_words (id, words, quote) AS SELECT id, segment(text), segment(quote) FROM memories;

CREATE VIRTUAL TABLE memories_fts USING fts5 (
    words, quote, content = 'memory_words', content_rowid = 'id', prefix = '1 2',
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER memories_added AFTER INSERT ON memories BEGIN
    INSERT INTO memories_fts (rowid, words, quote) VALUES (new.id, segment(new.text), segment(new.quote));
END;
CREATE TRIGGER memories_removed AFTER DELETE ON memories BEGIN
    INSERT INTO memories_fts (memories_fts, rowid, words, quote)
    VALUES ('delete', old.id, segment(old.text), segment(old.quote));
END;
CREATE TRIGGER memories_changed AFTER UPDATE OF text, quote ON memories BEGIN
    INSERT INTO memories_fts (memories_fts, rowid, words, quote)
    VALUES ('delete', old.id, segment(old.text), segment(old.quote));
    INSERT INTO memories_fts (rowid, words, quote) VALUES (new.id, segment(new.text), segment(new.quote));
END;

-- Every change of a memory: what undo and "why does it believe this?" read. Goes with the memory.
CREATE TABLE memory_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory_id INTEGER NOT NULL REFERENCES memories ON DELETE CASCADE,
    changed_at REAL NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('user', 'learning')),
    action TEXT NOT NULL CHECK (action IN ('added', 'edited', 'deleted', 'restored', 'superseded', 'revived')),
    before TEXT NOT NULL DEFAULT '',
    after TEXT NOT NULL DEFAULT ''
);
CREATE INDEX memory_changes_by_memory ON memory_changes (memory_id, id);

-- What recall put into the prompt for a reply, as it was then.
CREATE TABLE recalls (
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    position INTEGER NOT NULL,
    -- The user message whose recall_note holds this text, so that purging the origin finds the copy there too.
    asked_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message')),
    -- Where it came from. The copy of the text goes when its origin does.
    memory_id INTEGER REFERENCES memories ON DELETE CASCADE,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE,
    text TEXT NOT NULL,
    said_at REAL NOT NULL,
    role TEXT NOT NULL,
    score REAL NOT NULL,
    -- JSON: name to value, each 0 to 1; what the score is explained by.
    features TEXT NOT NULL,
    PRIMARY KEY (reply_id, position)
) WITHOUT ROWID;
CREATE INDEX recalls_by_asked ON recalls (asked_id);
CREATE INDEX recalls_by_memory ON recalls (memory_id) WHERE memory_id IS NOT NULL;
CREATE INDEX recalls_by_message ON recalls (message_id) WHERE message_id IS NOT NULL;

-- Recalls whose origin is still there to be seen, and where to jump for them.
CREATE VIEW live_recalls AS
    SELECT r.*, y.id AS origin_id, c.id AS conversation_id, c.title AS conversation_title
    FROM recalls r
    LEFT JOIN memories x ON x.id = r.memory_id
    LEFT JOIN messages y ON y.id = coalesce(r.message_id, x.source_message_id)
    LEFT JOIN conversations c ON c.id = y.conversation_id AND c.deleted_at IS NULL
    WHERE CASE r.kind WHEN 'memory' THEN x.deleted_at IS NULL ELSE c.id IS NOT NULL AND NOT y.muted END;

-- Finished turns that facts are still to be learned from: nothing that was said is lost by quitting.
CREATE TABLE learning_queue (
    message_id INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    queued_at REAL NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX learning_queue_by_reply ON learning_queue (reply_id);

-- "Index this", written in the transaction of the change itself: SQLite and the vector index can't drift apart.
-- No foreign key: a note to remove outlives the row it is about.
CREATE TABLE index_notes (
    -- A changed item gets a new note with a new id, so that a writer holding the earlier one doesn't end it.
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message')),
    item_id INTEGER NOT NULL,
    action TEXT NOT NULL CHECK (action IN ('put', 'remove')),
    -- A long text is indexed in several batches: how many of its passages are done.
    passages_done INTEGER NOT NULL DEFAULT 0,
    UNIQUE (kind, item_id) ON CONFLICT REPLACE
);
