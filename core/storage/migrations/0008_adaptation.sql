-- What feedback did to the ranking. The weights themselves are not stored: they are what these signs make of the
-- defaults, so that each can be taken back, and a sign goes with the reply or item it is about.

-- A message's own weight in the ranking, as a memory has one.
ALTER TABLE messages ADD COLUMN usefulness REAL NOT NULL DEFAULT 0;

-- The vector (float16, little-endian) that the message a reply answers was searched with, and the embedding model it is of.
CREATE TABLE recall_queries (
    reply_id INTEGER PRIMARY KEY REFERENCES messages ON DELETE CASCADE,
    embedder TEXT NOT NULL,
    vector BLOB NOT NULL
);

CREATE TABLE feedback (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    given_at REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('rated', 'thumb', 'used', 'pinned', 'edited', 'deleted')),
    -- The reply the item was recalled for.
    reply_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    -- The item: one of the two.
    memory_id INTEGER REFERENCES memories ON DELETE CASCADE,
    message_id INTEGER REFERENCES messages ON DELETE CASCADE,
    target REAL NOT NULL,
    strength REAL NOT NULL,
    -- JSON: the item's feature values as it was ranked then, less the mean of all that were recalled with it.
    features TEXT NOT NULL,
    -- The score it is compared with: 0 among others, the threshold for one that was recalled alone.
    reference REAL NOT NULL
);
CREATE INDEX feedback_by_reply ON feedback (reply_id);
CREATE INDEX feedback_by_memory ON feedback (memory_id) WHERE memory_id IS NOT NULL;
CREATE INDEX feedback_by_message ON feedback (message_id) WHERE message_id IS NOT NULL;
