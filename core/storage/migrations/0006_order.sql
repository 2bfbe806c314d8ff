-- A message that came with an import, and that the user wants learned from: after everything that is said here, in the order in which
-- they were said (`queued_at` is that time).
ALTER TABLE learning_queue ADD COLUMN imported INTEGER NOT NULL DEFAULT 0;
CREATE INDEX learning_queue_in_order ON learning_queue (imported, attempts, queued_at, message_id);

-- Up to this message a conversation has been put into the learning queue; what an import brings later lies beyond.
ALTER TABLE imported_conversations ADD COLUMN learned_to INTEGER NOT NULL DEFAULT 0;

-- On a reply: how many lines of the profile it seems to rest on.
ALTER TABLE messages ADD COLUMN profile_lines INTEGER NOT NULL DEFAULT 0;
