-- The library of the user's documents. Times are Unix seconds (UTC).

CREATE TABLE document_folders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    -- JSON list of patterns.
    ignore TEXT NOT NULL DEFAULT '[]',
    paused INTEGER NOT NULL DEFAULT 0,
    project_id INTEGER REFERENCES projects ON DELETE CASCADE,
    -- JSON of Problem: why it can't be followed now.
    problem TEXT,
    added_at REAL NOT NULL,
    -- Set by the user's removal, so that it can be undone; the row goes when it is purged.
    deleted_at REAL
);

CREATE TABLE documents (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    path TEXT NOT NULL,
    title TEXT NOT NULL,
    format TEXT NOT NULL,
    size INTEGER NOT NULL DEFAULT 0,
    -- Of the file when it was read last: its time in nanoseconds, and SHA-256 of what was in it.
    modified_ns INTEGER NOT NULL DEFAULT 0,
    digest TEXT NOT NULL DEFAULT '',
    -- SHA-256 of the contents that are being read, so that reading goes on where a restart cut it off; empty: it isn't read.
    coming_digest TEXT NOT NULL DEFAULT '',
    status TEXT NOT NULL CHECK (status IN ('waiting', 'reading', 'ready', 'unread', 'missing')),
    pages INTEGER NOT NULL DEFAULT 0,
    pages_read INTEGER NOT NULL DEFAULT 0,
    language TEXT NOT NULL DEFAULT '',
    folder_id INTEGER REFERENCES document_folders ON DELETE CASCADE,
    project_id INTEGER REFERENCES projects ON DELETE CASCADE,
    -- It belongs to this conversation alone. Not a foreign key: one that leaves no trace is in another database.
    conversation_id INTEGER,
    added_at REAL NOT NULL,
    read_at REAL,
    -- JSON of Problem.
    problem TEXT,
    -- Counts the contents it has had. While others are read in their place, their pages have the next number.
    version INTEGER NOT NULL DEFAULT 1,
    deleted_at REAL
);
CREATE INDEX documents_by_path ON documents (path);
CREATE INDEX documents_by_title ON documents (title COLLATE NOCASE, id) WHERE deleted_at IS NULL;
CREATE INDEX documents_by_folder ON documents (folder_id) WHERE folder_id IS NOT NULL;
CREATE INDEX documents_by_project ON documents (project_id) WHERE project_id IS NOT NULL;
CREATE INDEX documents_by_conversation ON documents (conversation_id) WHERE conversation_id IS NOT NULL;
-- In the order in which they are read: those of a conversation, what was added by hand, the latest first, what a folder brought.
CREATE INDEX documents_waiting ON documents (
    conversation_id IS NULL, folder_id IS NOT NULL, iif(folder_id IS NULL, -added_at, 0), iif(folder_id IS NULL, -id, id)
) WHERE status IN ('waiting', 'reading') AND deleted_at IS NULL;
CREATE INDEX documents_deleted ON documents (deleted_at) WHERE deleted_at IS NOT NULL;

-- What was read, of the contents there are now and of earlier ones.
CREATE TABLE document_pages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    version INTEGER NOT NULL,
    number INTEGER NOT NULL,
    label TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL,
    -- JSON: [[start, end, level], …].
    headings TEXT NOT NULL DEFAULT '[]',
    -- JSON: [[start, end], …]: lines that are a table's rows, the first of them its head.
    tables TEXT NOT NULL DEFAULT '[]',
    -- Its text was read from a picture of it.
    drawn INTEGER NOT NULL DEFAULT 0,
    UNIQUE (document_id, version, number)
);

-- What is searched: pieces of the pages of the contents there are now. Their text stands in the page, from start to end.
CREATE TABLE document_passages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    document_id INTEGER NOT NULL REFERENCES documents ON DELETE CASCADE,
    page_id INTEGER NOT NULL REFERENCES document_pages ON DELETE CASCADE,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    -- JSON list of the headings it stands under, outermost first.
    heading TEXT NOT NULL DEFAULT '[]',
    language TEXT NOT NULL DEFAULT ''
);
CREATE INDEX document_passages_by_document ON document_passages (document_id, id);
CREATE INDEX document_passages_by_page ON document_passages (page_id);

-- The word indexes (see core.storage.words) of passages and the headings they stand under, and of titles and paths. Each keeps its own
-- copy of what it indexed, so that a removal need not name it.
CREATE VIRTUAL TABLE document_passages_fts USING fts5 (
    words, heading, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
CREATE TRIGGER document_passages_added AFTER INSERT ON document_passages BEGIN
    INSERT INTO document_passages_fts (rowid, words, heading)
        SELECT new.id, segment(substr(p.text, new.start + 1, new."end" - new.start)),
            segment(coalesce((SELECT group_concat(value, ' ') FROM json_each(new.heading)), ''))
        FROM document_pages p WHERE p.id = new.page_id;
END;
CREATE TRIGGER document_passages_removed AFTER DELETE ON document_passages BEGIN
    DELETE FROM document_passages_fts WHERE rowid = old.id;
END;

CREATE VIRTUAL TABLE documents_fts USING fts5 (
    words, tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
CREATE TRIGGER documents_added AFTER INSERT ON documents BEGIN
    INSERT INTO documents_fts (rowid, words) VALUES (new.id, segment(new.title || ' ' || new.path));
END;
CREATE TRIGGER documents_renamed AFTER UPDATE OF title, path ON documents BEGIN
    DELETE FROM documents_fts WHERE rowid = old.id;
    INSERT INTO documents_fts (rowid, words) VALUES (new.id, segment(new.title || ' ' || new.path));
END;
CREATE TRIGGER documents_removed AFTER DELETE ON documents BEGIN
    DELETE FROM documents_fts WHERE rowid = old.id;
END;

CREATE VIEW passage_texts (id, text) AS
    SELECT x.id, substr(p.text, x.start + 1, x."end" - x.start)
    FROM document_passages x JOIN document_pages p ON p.id = x.page_id;

-- Passages are indexed as memories and messages are. Taking a CHECK wider changes nothing on disk (see 0002).
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '(''memory'', ''message'')', '(''memory'', ''message'', ''passage'')')
    WHERE type = 'table' AND name = 'index_notes';
PRAGMA writable_schema = RESET;
-- How much waits, and what is to be taken out, without reading the notes of a whole library.
CREATE INDEX index_notes_by_action ON index_notes (model, action, kind);

-- The passages that were put into the prompt for a reply. What it was told of a document that is gone, goes; title and page stay.
CREATE TABLE citations (
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- The user message whose note holds the passage.
    asked_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- As the answer shows it, from 1; those no sentence rests on come last.
    number INTEGER NOT NULL,
    -- Not a foreign key: of a conversation that leaves no trace, the document is in another database.
    document_id INTEGER,
    version INTEGER NOT NULL,
    title TEXT NOT NULL,
    page INTEGER NOT NULL,
    page_label TEXT NOT NULL DEFAULT '',
    -- What was told, of the page's text; and what of it carries the answer, if a sentence rests on it, else the same.
    told_start INTEGER NOT NULL,
    told_end INTEGER NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    PRIMARY KEY (reply_id, number)
) WITHOUT ROWID;
CREATE INDEX citations_by_document ON citations (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX citations_by_asked ON citations (asked_id);

-- On a reply: its sentences that were held against these passages (JSON list of CitedSentence).
ALTER TABLE messages ADD COLUMN cited TEXT;
-- JSON of DocumentScope; NULL: all there is.
ALTER TABLE conversations ADD COLUMN documents TEXT;

-- Reading is paused by the user, also after a restart.
CREATE TABLE reading_paused (paused INTEGER PRIMARY KEY CHECK (paused = 1));
