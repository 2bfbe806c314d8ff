-- The language of the worked turns that a conversation's prompt begins with; empty: it has none.
ALTER TABLE conversations ADD COLUMN head_language TEXT NOT NULL DEFAULT '';
