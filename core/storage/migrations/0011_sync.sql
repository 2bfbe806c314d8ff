-- Devices kept alike through a folder (see core.sync). Times of stamps are microseconds of a clock that never goes back, `core.storage.sync_changes`.

-- This device's part; no row: nothing is shared.
CREATE TABLE sync_self (
    folder TEXT NOT NULL,
    -- Of all devices that share, and the key their files are sealed with; how it is got with the passphrase (core.backup.lock).
    group_id TEXT NOT NULL,
    key BLOB NOT NULL,
    lock BLOB NOT NULL,
    device TEXT NOT NULL,
    name TEXT NOT NULL,
    -- The last stamp that was given or seen.
    clock INTEGER NOT NULL DEFAULT 0,
    -- Of the last part that was made; the folder has those that aren't in the outbox.
    number INTEGER NOT NULL DEFAULT 0,
    -- Something that was put into the folder has been erased since: this device's files are to be written anew.
    rewrite INTEGER NOT NULL DEFAULT 0,
    -- Something is to be told though nothing has changed: the device's name.
    announce INTEGER NOT NULL DEFAULT 1,
    wrote_at REAL,
    read_at REAL
);

-- The others. `read`: up to which of its parts everything was taken in.
CREATE TABLE sync_devices (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL DEFAULT '',
    read INTEGER NOT NULL DEFAULT 0,
    -- By its own clock, Unix seconds.
    seen_at REAL,
    -- JSON of Problem.
    problem TEXT,
    -- It was taken out.
    removed INTEGER NOT NULL DEFAULT 0
) WITHOUT ROWID;

-- What a thing is called on all devices, and which version of each group of its fields holds here.
CREATE TABLE sync_things (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    key TEXT NOT NULL,
    -- Its row here; NULL: it waits for what it refers to. Stays when it is erased: an id never means another row.
    local_id INTEGER,
    -- MessagePack of {group: Held}.
    versions BLOB NOT NULL DEFAULT x'80',
    -- MessagePack of {group: value}: what can't be put into its row yet; NULL: nothing.
    waiting BLOB,
    -- It is gone everywhere and for good; of a message, the key of the one before it, on which what followed it goes on.
    erased INTEGER NOT NULL DEFAULT 0,
    heir TEXT,
    UNIQUE (kind, key)
);
CREATE UNIQUE INDEX sync_things_here ON sync_things (kind, local_id) WHERE local_id IS NOT NULL;
CREATE INDEX sync_things_waiting ON sync_things (id) WHERE waiting IS NOT NULL;

-- Rows that may have changed since they were last told of. `parent_id`: of a message that is gone, the one before it.
CREATE TABLE sync_touched (
    kind TEXT NOT NULL,
    local_id INTEGER NOT NULL,
    gone INTEGER NOT NULL DEFAULT 0,
    parent_id INTEGER,
    PRIMARY KEY (kind, local_id) ON CONFLICT REPLACE
) WITHOUT ROWID;

-- Parts that aren't in the folder yet (MessagePack of Part).
CREATE TABLE sync_outbox (number INTEGER PRIMARY KEY, part BLOB NOT NULL);

-- The other wording of a memory that was worded anew on two devices apart. `seen` (MessagePack): what whoever wrote it knew.
CREATE TABLE memory_conflicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    memory_id INTEGER NOT NULL REFERENCES memories ON DELETE CASCADE,
    time INTEGER NOT NULL,
    device TEXT NOT NULL,
    seen BLOB NOT NULL,
    text TEXT NOT NULL,
    kind TEXT NOT NULL,
    -- The user has decided; it goes when the decision is stamped.
    settled INTEGER NOT NULL DEFAULT 0,
    UNIQUE (memory_id, time, device)
);

-- Those that the user is asked about: one that says the same is no question.
CREATE VIEW open_conflicts AS
    SELECT f.* FROM memory_conflicts f JOIN memories x ON x.id = f.memory_id AND x.deleted_at IS NULL
    WHERE NOT f.settled AND text_key(f.text) <> x.text_key;

-- While something is shared, whatever changes is touched; whether it has changed is seen when it is read.
CREATE TRIGGER sync_projects_added AFTER INSERT ON projects WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('project', new.id);
END;
CREATE TRIGGER sync_projects_changed AFTER UPDATE ON projects WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('project', new.id);
END;
CREATE TRIGGER sync_projects_removed AFTER DELETE ON projects WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('project', old.id, 1, NULL);
END;
CREATE TRIGGER sync_personas_added AFTER INSERT ON personas WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('persona', new.id);
END;
CREATE TRIGGER sync_personas_changed AFTER UPDATE ON personas WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('persona', new.id);
END;
CREATE TRIGGER sync_personas_removed AFTER DELETE ON personas WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('persona', old.id, 1, NULL);
END;
CREATE TRIGGER sync_conversations_added AFTER INSERT ON conversations WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('conversation', new.id);
END;
CREATE TRIGGER sync_conversations_changed AFTER UPDATE OF title, titled_by_user, updated_at, functions, learns, archived_at, pinned, persona_id, project_id ON conversations WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('conversation', new.id);
END;
CREATE TRIGGER sync_conversations_removed AFTER DELETE ON conversations WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('conversation', old.id, 1, NULL);
END;
CREATE TRIGGER sync_messages_added AFTER INSERT ON messages WHEN EXISTS (SELECT 1 FROM sync_self) AND new.status NOT IN ('queued', 'streaming') BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('message', new.id);
END;
CREATE TRIGGER sync_messages_changed AFTER UPDATE OF parent_id, text, reasoning, status, model, stats, problem, cited, rating, muted, profile_lines ON messages WHEN EXISTS (SELECT 1 FROM sync_self) AND new.status NOT IN ('queued', 'streaming') BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('message', new.id);
END;
CREATE TRIGGER sync_messages_removed AFTER DELETE ON messages WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('message', old.id, 1, old.parent_id);
END;
-- What is shown of a conversation is its own.
CREATE TRIGGER sync_shown_added AFTER INSERT ON messages WHEN EXISTS (SELECT 1 FROM sync_self) AND new.shown BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('conversation', new.conversation_id);
END;
CREATE TRIGGER sync_shown_changed AFTER UPDATE OF shown, status ON messages WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('conversation', new.conversation_id);
END;
-- What a reply was told of documents is its own, too; it may go later than the reply's text came.
CREATE TRIGGER sync_citations_added AFTER INSERT ON citations WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('message', new.reply_id);
END;
CREATE TRIGGER sync_citations_changed AFTER UPDATE OF quote ON citations WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('message', new.reply_id);
END;
CREATE TRIGGER sync_memories_added AFTER INSERT ON memories WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('memory', new.id);
END;
CREATE TRIGGER sync_memories_changed AFTER UPDATE OF kind, text, quote, source_message_id, valid_from, valid_until, superseded_by, pinned, expires_at, conversations, deleted_at, withdrawn_at, project_id, review_on, review_every, review_days, confirmed_at ON memories WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('memory', new.id);
END;
CREATE TRIGGER sync_memories_removed AFTER DELETE ON memories WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('memory', old.id, 1, NULL);
END;
CREATE TRIGGER sync_feedback_added AFTER INSERT ON feedback WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('sign', new.id);
END;
CREATE TRIGGER sync_feedback_changed AFTER UPDATE ON feedback WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('sign', new.id);
END;
CREATE TRIGGER sync_feedback_removed AFTER DELETE ON feedback WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('sign', old.id, 1, NULL);
END;
CREATE TRIGGER sync_never_learned_added AFTER INSERT ON never_learned WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('never', new.id);
END;
CREATE TRIGGER sync_never_learned_changed AFTER UPDATE ON never_learned WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('never', new.id);
END;
CREATE TRIGGER sync_never_learned_removed AFTER DELETE ON never_learned WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('never', old.id, 1, NULL);
END;
CREATE TRIGGER sync_saved_prompts_added AFTER INSERT ON saved_prompts WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('prompt', new.id);
END;
CREATE TRIGGER sync_saved_prompts_changed AFTER UPDATE ON saved_prompts WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('prompt', new.id);
END;
CREATE TRIGGER sync_saved_prompts_removed AFTER DELETE ON saved_prompts WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('prompt', old.id, 1, NULL);
END;
CREATE TRIGGER sync_task_templates_added AFTER INSERT ON task_templates WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('template', new.id);
END;
CREATE TRIGGER sync_task_templates_changed AFTER UPDATE ON task_templates WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('template', new.id);
END;
CREATE TRIGGER sync_task_templates_removed AFTER DELETE ON task_templates WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('template', old.id, 1, NULL);
END;
CREATE TRIGGER sync_documents_added AFTER INSERT ON documents WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('document', new.id);
END;
CREATE TRIGGER sync_documents_changed AFTER UPDATE OF path, title, project_id, status, digest ON documents WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('document', new.id);
END;
CREATE TRIGGER sync_documents_removed AFTER DELETE ON documents WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id, gone, parent_id) VALUES ('document', old.id, 1, NULL);
END;
CREATE TRIGGER sync_blocks_added AFTER INSERT ON blocks WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('block', CASE new.label WHEN 'persona' THEN 1 ELSE 2 END);
END;
CREATE TRIGGER sync_blocks_changed AFTER UPDATE OF text ON blocks WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('block', CASE new.label WHEN 'persona' THEN 1 ELSE 2 END);
END;
