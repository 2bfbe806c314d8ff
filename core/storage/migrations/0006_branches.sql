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

-- What isn't shown any more is not told either, and again when it is shown.
DROP VIEW live_recalls;
CREATE VIEW live_recalls AS
    SELECT r.*, y.id AS origin_id, c.id AS conversation_id, c.title AS conversation_title
    FROM recalls r
    LEFT JOIN memories x ON x.id = r.memory_id
    LEFT JOIN messages y ON y.id = coalesce(r.message_id, x.source_message_id)
    LEFT JOIN conversations c ON c.id = y.conversation_id AND c.deleted_at IS NULL
    WHERE CASE r.kind WHEN 'memory' THEN x.deleted_at IS NULL ELSE c.id IS NOT NULL AND NOT y.muted AND y.shown END;

DROP VIEW dead_steps;
CREATE VIEW dead_steps AS
    SELECT DISTINCT s.reply_id, s.position FROM step_sources s
    LEFT JOIN memories x ON x.id = s.memory_id
    LEFT JOIN messages y ON y.id = s.message_id
    LEFT JOIN conversations c ON c.id = y.conversation_id
    WHERE x.deleted_at IS NOT NULL OR c.deleted_at IS NOT NULL OR y.muted OR NOT y.shown;
