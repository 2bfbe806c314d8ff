-- Of which conversation, by whom and when a message is that was found by its words, without reading the texts of thousands.
CREATE INDEX messages_found ON messages (id, conversation_id, role, created_at);

-- The titles in the order in which they are listed: a row has more in it that would have to be read.
CREATE INDEX conversations_titles ON conversations (updated_at DESC, id DESC, created_at, title) WHERE deleted_at IS NULL;
