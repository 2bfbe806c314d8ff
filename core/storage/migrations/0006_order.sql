-- A message that came with an import, and that the user wants learned from: after everything that is said here, in the order in which
-- they were said (`queued_at` is that time).
ALTER TABLE learning_queue ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;
CREATE INDEX learning_queue_in_order ON learning_queue (imported, attempts, queued_at, message_id);

-- Up to this message a conversation has been put into the learning queue; what an import brings later lies beyond.
ALTER TABLE imported_conversations ADD COLUMN learned_to INTEGER NOT NULL DEFAULT 0;

-- On a reply: how many lines of the profile it seems to rest on.
ALTER TABLE messages ADD COLUMN profile_lines INTEGER NOT NULL DEFAULT 0;

-- A conversation is a tree of messages of which one branch is shown: what was edited or written anew stays beside it.

-- The message before it on its branch; NULL: it is the first. A message is stored after the one before it, so ids grow along every
-- branch. Not a foreign key: SQLite would follow thousands of messages one inside the other to delete them.
ALTER TABLE messages ADD COLUMN parent_id INTEGER;
-- On the branch that is shown. What isn't is in no prompt, is not recalled and not learned from; the user's search finds it.
ALTER TABLE messages ADD COLUMN shown INTEGER NOT NULL DEFAULT 1 CHECK (shown IN (0, 1));
-- Its note told what changed in the memory blocks: without that note in the prompt, the head has to tell it.
ALTER TABLE messages ADD COLUMN told_news INTEGER NOT NULL DEFAULT 0;
-- The message it is a copy of, where a branch became a conversation of its own. Not a foreign key: the copy stays.
ALTER TABLE messages ADD COLUMN copy_of INTEGER;

UPDATE messages SET parent_id = (
    SELECT max(p.id) FROM messages p WHERE p.conversation_id = messages.conversation_id AND p.id < messages.id
);

CREATE INDEX messages_by_parent ON messages (conversation_id, parent_id, shown);
CREATE INDEX messages_copied ON messages (copy_of) WHERE copy_of IS NOT NULL;

DROP INDEX messages_standing;
CREATE INDEX messages_standing ON messages (id, conversation_id, muted, shown);

-- When a memory went into the bin because the words it rests on were edited away; it comes back with them, unless it went there anew.
ALTER TABLE memories ADD COLUMN withdrawn_at REAL;
CREATE INDEX memories_withdrawn ON memories (withdrawn_at) WHERE withdrawn_at IS NOT NULL;

-- Projects: folders of conversations with instructions and a memory of their own. Times are Unix seconds (UTC).
CREATE TABLE projects (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- What the user wants of the assistant there; told in the head of its conversations.
    instructions TEXT NOT NULL DEFAULT '',
    -- What its conversations read of memory, and where what they teach is known (core.records.MemoryScope).
    scope TEXT NOT NULL DEFAULT 'shared' CHECK (scope IN ('shared', 'keeps', 'separate')),
    -- Its place in the list, from 0.
    position INTEGER NOT NULL,
    created_at REAL NOT NULL,
    -- Set by the user's delete, so that it can be undone; the row goes when it is purged. Its conversations are in no project meanwhile.
    deleted_at REAL
);

ALTER TABLE conversations ADD COLUMN project_id INTEGER REFERENCES projects ON DELETE SET NULL;
-- When it was put out of sight; NULL: it is in the list.
ALTER TABLE conversations ADD COLUMN archived_at REAL;
ALTER TABLE conversations ADD COLUMN pinned INTEGER NOT NULL DEFAULT 0;
-- The instructions as the prompt last told them, in the head or in a note before a turn.
ALTER TABLE conversations ADD COLUMN project_told TEXT NOT NULL DEFAULT '';
CREATE INDEX conversations_by_project ON conversations (project_id) WHERE project_id IS NOT NULL;

-- The project it is told in and nowhere else; NULL: it is known everywhere. No foreign key: what a project kept is told nowhere
-- when the project is gone, until the user says otherwise.
ALTER TABLE memories ADD COLUMN project_id INTEGER;
CREATE INDEX memories_by_project ON memories (project_id, learned_at DESC) WHERE project_id IS NOT NULL;

-- Views of what a prompt was told: a conversation that was moved, or whose project keeps its memory from now on, is not told any more
-- what it may not be told (core.records.MemoryReach), nor what isn't shown any more. `h` is the project of who is told, `o` that of what was said; a project that was
-- deleted is none. Joined as tables: SQLite would fill a view of them anew for each row.
DROP VIEW live_recalls;
CREATE VIEW live_recalls AS
    SELECT r.*, y.id AS origin_id, c.id AS conversation_id, c.title AS conversation_title
    FROM recalls r
    JOIN messages a ON a.id = r.asked_id
    JOIN conversations b ON b.id = a.conversation_id
    LEFT JOIN projects h ON h.id = b.project_id AND h.deleted_at IS NULL
    LEFT JOIN memories x ON x.id = r.memory_id
    LEFT JOIN messages y ON y.id = coalesce(r.message_id, x.source_message_id)
    LEFT JOIN conversations c ON c.id = y.conversation_id AND c.deleted_at IS NULL
    LEFT JOIN projects o ON o.id = c.project_id AND o.deleted_at IS NULL
    WHERE CASE r.kind
        WHEN 'memory' THEN x.deleted_at IS NULL
            AND (x.project_id = h.id OR x.project_id IS NULL AND h.scope IS NOT 'separate')
        ELSE c.id IS NOT NULL AND NOT y.muted AND y.shown
            AND (o.id = h.id OR ifnull(o.scope, 'shared') = 'shared' AND h.scope IS NOT 'separate')
    END;

DROP VIEW dead_steps;
CREATE VIEW dead_steps AS
    -- Not DISTINCT, or SQLite would read the sources of all steps for each row that is asked about.
    SELECT s.reply_id, s.position FROM step_sources s
    JOIN messages a ON a.id = s.reply_id
    JOIN conversations b ON b.id = a.conversation_id
    LEFT JOIN projects h ON h.id = b.project_id AND h.deleted_at IS NULL
    LEFT JOIN memories x ON x.id = s.memory_id
    LEFT JOIN messages y ON y.id = s.message_id
    LEFT JOIN conversations c ON c.id = y.conversation_id
    LEFT JOIN projects o ON o.id = c.project_id AND o.deleted_at IS NULL
    WHERE x.deleted_at IS NOT NULL OR c.deleted_at IS NOT NULL OR y.muted OR NOT y.shown
        OR x.id IS NOT NULL AND NOT ifnull(x.project_id = h.id OR x.project_id IS NULL AND h.scope IS NOT 'separate', 0)
        OR c.id IS NOT NULL
            AND NOT ifnull(o.id = h.id OR ifnull(o.scope, 'shared') = 'shared' AND h.scope IS NOT 'separate', 0);

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

-- Texts the user keeps to begin messages with. They may have fields in them; what a field is stands in the text (see core.records.saved_prompts).
CREATE TABLE saved_prompts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    -- The user's order, lowest first; gaps and equal ones do no harm.
    position INTEGER NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    -- Set by the user's delete, so that it can be undone; the row goes when it is purged.
    deleted_at REAL
);
CREATE INDEX saved_prompts_in_order ON saved_prompts (position, id) WHERE deleted_at IS NULL;

-- That the texts a new library begins with have been put in: who removes them doesn't get them again.
CREATE TABLE saved_prompts_begun (begun INTEGER PRIMARY KEY CHECK (begun = 1));

-- From how many answered messages of the user's on a title is made from what is said; NULL: none will be. A conversation begins with the
-- beginning of its first message as its title; those from before keep it.
ALTER TABLE conversations ADD COLUMN title_due INTEGER;
CREATE INDEX conversations_untitled ON conversations (updated_at) WHERE title_due IS NOT NULL;

-- Of which conversation, by whom, when and whether on the branch shown a message is that was found by its words, without reading the texts of thousands.
CREATE INDEX messages_found ON messages (id, conversation_id, role, created_at, shown);

-- The titles in the order in which they are listed: a row has more in it that would have to be read.
CREATE INDEX conversations_titles ON conversations (updated_at DESC, id DESC, created_at, title) WHERE deleted_at IS NULL;
