-- Tools: which servers have some, what may be used, and what was called. Times are Unix seconds (UTC).

CREATE TABLE tool_servers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    command TEXT NOT NULL DEFAULT '',
    -- JSON: lists of texts, and objects of texts by name.
    arguments TEXT NOT NULL DEFAULT '[]',
    environment TEXT NOT NULL DEFAULT '{}',
    folder TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    headers TEXT NOT NULL DEFAULT '{}',
    roots TEXT NOT NULL DEFAULT '[]',
    enabled INTEGER NOT NULL DEFAULT 1,
    -- What tools it had when the user looked at them last.
    seen_tools TEXT NOT NULL DEFAULT ''
);

CREATE TABLE tool_permissions (
    tool TEXT NOT NULL,
    -- NULL: in all of them.
    conversation_id INTEGER REFERENCES conversations ON DELETE CASCADE,
    permission TEXT NOT NULL CHECK (permission IN ('ask', 'always', 'never')),
    -- Of what the tool said of itself then: what was allowed is that, and nothing that takes its name later.
    digest TEXT NOT NULL
);
CREATE UNIQUE INDEX tool_permissions_by_tool ON tool_permissions (tool, ifnull(conversation_id, 0));
CREATE INDEX tool_permissions_by_conversation ON tool_permissions (conversation_id) WHERE conversation_id IS NOT NULL;

-- Which tools a message's prompt tells of, byte for byte, behind its memory note.
CREATE TABLE tool_notes (
    asked_id INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    note TEXT NOT NULL,
    -- JSON: their names.
    tools TEXT NOT NULL
);

CREATE TABLE tool_calls (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- Among the calls and the memory functions of the reply.
    position INTEGER NOT NULL,
    tool TEXT NOT NULL,
    title TEXT NOT NULL,
    server_name TEXT NOT NULL DEFAULT '',
    effect TEXT NOT NULL,
    -- As the model wrote it, which is how it stands in the prompt.
    written TEXT NOT NULL,
    -- JSON of what it was made with: the user may have changed them.
    arguments TEXT NOT NULL,
    preview TEXT NOT NULL DEFAULT '',
    phase TEXT NOT NULL CHECK (phase IN ('asking', 'running', 'done', 'failed', 'refused', 'cancelled')),
    result TEXT NOT NULL DEFAULT '',
    -- What its source takes it back with; empty: it can't be.
    undo TEXT NOT NULL DEFAULT '',
    undone INTEGER NOT NULL DEFAULT 0,
    seconds REAL NOT NULL DEFAULT 0,
    UNIQUE (reply_id, position)
);
CREATE INDEX tool_calls_open ON tool_calls (phase) WHERE phase IN ('asking', 'running');

-- What a result has copies of: it goes when one of them does.
CREATE TABLE tool_call_sources (
    call_id INTEGER NOT NULL REFERENCES tool_calls ON DELETE CASCADE,
    memory_id INTEGER,
    message_id INTEGER,
    document_id INTEGER
);
CREATE INDEX tool_call_sources_by_call ON tool_call_sources (call_id);
CREATE INDEX tool_call_sources_by_memory ON tool_call_sources (memory_id) WHERE memory_id IS NOT NULL;
CREATE INDEX tool_call_sources_by_message ON tool_call_sources (message_id) WHERE message_id IS NOT NULL;
CREATE INDEX tool_call_sources_by_document ON tool_call_sources (document_id) WHERE document_id IS NOT NULL;

CREATE TRIGGER tool_calls_forget_memory BEFORE DELETE ON memories BEGIN
    UPDATE tool_calls SET result = '(What was found here was deleted since.)', preview = ''
    WHERE id IN (SELECT call_id FROM tool_call_sources WHERE memory_id = OLD.id);
END;
CREATE TRIGGER tool_calls_forget_message BEFORE DELETE ON messages BEGIN
    UPDATE tool_calls SET result = '(What was found here was deleted since.)', preview = ''
    WHERE id IN (SELECT call_id FROM tool_call_sources WHERE message_id = OLD.id);
END;
CREATE TRIGGER tool_calls_forget_document BEFORE DELETE ON documents BEGIN
    UPDATE tool_calls SET result = '(What was found here was deleted since.)', preview = ''
    WHERE id IN (SELECT call_id FROM tool_call_sources WHERE document_id = OLD.id);
END;
