-- The word index holds folded texts and the stems of their words (see core.storage.words), tells vowel signs apart, and keeps its own
-- copy of what it indexed: what a later release makes of a text may be different, and a removal must name what was put in.

DROP TRIGGER messages_added;
DROP TRIGGER messages_removed;
DROP TRIGGER messages_unwritten;
DROP TRIGGER messages_written;
DROP TABLE messages_fts;
DROP VIEW message_words;

-- prefix: search as you type, one or two letters typed.
CREATE VIRTUAL TABLE messages_fts USING fts5 (
    words, prefix = '1 2', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
INSERT INTO messages_fts (rowid, words)
    SELECT id, segment(text) FROM messages WHERE status IN ('complete', 'stopped', 'interrupted');

CREATE TRIGGER messages_added AFTER INSERT ON messages
WHEN new.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (rowid, words) VALUES (new.id, segment(new.text));
END;
CREATE TRIGGER messages_removed AFTER DELETE ON messages BEGIN
    DELETE FROM messages_fts WHERE rowid = old.id;
END;
-- One trigger: of two, SQLite may run the one that puts in before the one that takes out.
CREATE TRIGGER messages_changed AFTER UPDATE OF text, status ON messages BEGIN
    DELETE FROM messages_fts WHERE rowid = old.id;
    INSERT INTO messages_fts (rowid, words)
        SELECT new.id, segment(new.text) WHERE new.status IN ('complete', 'stopped', 'interrupted');
END;

-- Which conversation a message found by its words is of, without reading the texts of thousands.
CREATE INDEX messages_standing ON messages (id, conversation_id, muted);

-- How often a short reply was given before (see core.storage.index).
CREATE INDEX messages_short ON messages (text) WHERE length(text) <= 60;

DROP TRIGGER memories_added;
DROP TRIGGER memories_removed;
DROP TRIGGER memories_changed;
DROP TABLE memories_fts;
DROP VIEW memory_words;

-- The quote is searched too: the user looks for the words they used.
CREATE VIRTUAL TABLE memories_fts USING fts5 (
    words, quote, prefix = '1 2', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
);
INSERT INTO memories_fts (rowid, words, quote) SELECT id, segment(text), segment(quote) FROM memories;

CREATE TRIGGER memories_added AFTER INSERT ON memories BEGIN
    INSERT INTO memories_fts (rowid, words, quote) VALUES (new.id, segment(new.text), segment(new.quote));
END;
CREATE TRIGGER memories_removed AFTER DELETE ON memories BEGIN
    DELETE FROM memories_fts WHERE rowid = old.id;
END;
CREATE TRIGGER memories_changed AFTER UPDATE OF text, quote ON memories BEGIN
    DELETE FROM memories_fts WHERE rowid = old.id;
    INSERT INTO memories_fts (rowid, words, quote) VALUES (new.id, segment(new.text), segment(new.quote));
END;

-- Vowel signs belong to the words of a key, too. One that would become another's stays as it is.
UPDATE OR IGNORE memories SET text_key = text_key(text);
UPDATE OR IGNORE proposals SET text_key = text_key(text);
UPDATE OR IGNORE never_learned SET text_key = text_key(text);
UPDATE OR IGNORE entities SET key = text_key(name) WHERE name <> '' AND key NOT LIKE 'role:%';
