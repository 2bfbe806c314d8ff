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
