-- Pictures in messages. The same contents are kept once, under their SHA-256, while a message refers to them.
CREATE TABLE pictures (
    id TEXT PRIMARY KEY,
    media_type TEXT NOT NULL,
    -- In pixels, upright.
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    size INTEGER NOT NULL,
    status TEXT NOT NULL DEFAULT 'waiting' CHECK (status IN ('waiting', 'read', 'unread')),
    -- What was read in it, and what a model with eyes says is to be seen.
    text TEXT NOT NULL DEFAULT '',
    caption TEXT NOT NULL DEFAULT '',
    -- JSON of Problem: why it can't be read.
    problem TEXT
) WITHOUT ROWID;
CREATE INDEX pictures_waiting ON pictures (id) WHERE status = 'waiting';

-- Apart from what is known of it: to keep what was read, megabytes needn't be written again.
CREATE TABLE picture_contents (
    id TEXT PRIMARY KEY REFERENCES pictures ON DELETE CASCADE,
    thumbnail BLOB NOT NULL,
    data BLOB NOT NULL
);

CREATE TABLE message_pictures (
    message_id INTEGER NOT NULL REFERENCES messages ON DELETE CASCADE,
    position INTEGER NOT NULL,
    picture_id TEXT NOT NULL REFERENCES pictures,
    -- Of the file it came from.
    name TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (message_id, position)
) WITHOUT ROWID;
CREATE INDEX message_pictures_by_picture ON message_pictures (picture_id);
CREATE TRIGGER picture_let_go AFTER DELETE ON message_pictures BEGIN
    DELETE FROM pictures WHERE id = old.picture_id
        AND NOT EXISTS (SELECT 1 FROM message_pictures WHERE picture_id = old.picture_id);
END;

-- What its pictures say, beside what was said: a message is found by both, and only what was said is ever learned from.
ALTER TABLE messages ADD COLUMN pictured TEXT NOT NULL DEFAULT '';
DROP TRIGGER messages_added;
DROP TRIGGER messages_changed;
CREATE TRIGGER messages_added AFTER INSERT ON messages
WHEN new.status IN ('complete', 'stopped', 'interrupted') BEGIN
    INSERT INTO messages_fts (rowid, words) VALUES (new.id, segment(new.text || char(10) || new.pictured));
END;
-- One trigger: see 0003.
CREATE TRIGGER messages_changed AFTER UPDATE OF text, status, pictured ON messages BEGIN
    DELETE FROM messages_fts WHERE rowid = old.id;
    INSERT INTO messages_fts (rowid, words)
        SELECT new.id, segment(new.text || char(10) || new.pictured) WHERE new.status IN ('complete', 'stopped', 'interrupted');
END;

-- Of a message with pictures: whether what was told stands in one of them, and what was told beside it.
ALTER TABLE recalls ADD COLUMN in_picture INTEGER NOT NULL DEFAULT 0;
ALTER TABLE recalls ADD COLUMN beside TEXT NOT NULL DEFAULT '';

-- Devices tell each other of a message once more when its pictures were read.
CREATE TRIGGER sync_pictures_read AFTER UPDATE OF pictured ON messages WHEN EXISTS (SELECT 1 FROM sync_self) BEGIN
    INSERT INTO sync_touched (kind, local_id) VALUES ('message', new.id);
END;
