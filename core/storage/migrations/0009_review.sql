-- Asking the user whether a memory is still so, and telling what was so at another time.

-- The day from which on the user is asked (YYYY-MM-DD, their local one), after which time again, and that time in days for a day of
-- their own; NULL: never.
ALTER TABLE memories ADD COLUMN review_on TEXT;
ALTER TABLE memories ADD COLUMN review_every TEXT;
ALTER TABLE memories ADD COLUMN review_days INTEGER NOT NULL DEFAULT 0;
-- When the user last said that it is still so.
ALTER TABLE memories ADD COLUMN confirmed_at REAL;
CREATE INDEX memories_reviewed ON memories (review_on)
    WHERE review_on IS NOT NULL AND deleted_at IS NULL AND valid_until IS NULL;

-- Whether anything has changed is asked before every message that memory may matter to.
CREATE INDEX memories_past ON memories (id) WHERE valid_until IS NOT NULL AND deleted_at IS NULL;

-- The days on which something was asked, in the order in which they came: a clock that is set back comes to the same day again.
-- memory_id NULL: nothing was, because the clock had been set back.
CREATE TABLE review_days (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    day TEXT NOT NULL UNIQUE,
    memory_id INTEGER REFERENCES memories ON DELETE SET NULL
);
CREATE INDEX review_days_by_memory ON review_days (memory_id);

-- As in 0002.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, '''expired'', ''undone''', '''expired'', ''reviewed'', ''confirmed'', ''undone''')
    WHERE type = 'table' AND name = 'memory_changes';
PRAGMA writable_schema = RESET;

-- When a memory held that was told because the past was asked for; NULL: that wasn't told.
ALTER TABLE recalls ADD COLUMN since REAL;
ALTER TABLE recalls ADD COLUMN until REAL;
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
