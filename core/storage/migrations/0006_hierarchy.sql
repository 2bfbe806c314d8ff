-- The memory blocks that are always in the prompt (MemGPT's core memory).
CREATE TABLE blocks (
    label TEXT PRIMARY KEY CHECK (label IN ('persona', 'user')),
    -- Written by the user or the model. Comes first and is never changed by consolidation.
    text TEXT NOT NULL DEFAULT '',
    -- Lines written from the memories by consolidation, in the room that is left; derived, so without a history.
    facts TEXT NOT NULL DEFAULT '',
    edited_at REAL NOT NULL,
    edited_by TEXT NOT NULL CHECK (edited_by IN ('user', 'model', 'consolidation'))
);

-- Every change by hand or by the model.
CREATE TABLE block_changes (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    label TEXT NOT NULL CHECK (label IN ('persona', 'user')),
    changed_at REAL NOT NULL,
    made_by TEXT NOT NULL CHECK (made_by IN ('user', 'model')),
    before TEXT NOT NULL,
    after TEXT NOT NULL
);

-- What the turns that left the prompt were about; part of the head from the next compaction on.
ALTER TABLE conversations ADD COLUMN summary TEXT NOT NULL DEFAULT '';
-- The blocks as the prompt last told them, in the head or in a note before a turn: what changed since is told before the next one.
ALTER TABLE conversations ADD COLUMN persona_told TEXT NOT NULL DEFAULT '';
ALTER TABLE conversations ADD COLUMN user_told TEXT NOT NULL DEFAULT '';
