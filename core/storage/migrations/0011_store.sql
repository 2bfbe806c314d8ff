-- The store as a whole.
CREATE TABLE store (
    -- Random, so that backups of it are known as such. Says nothing of whose it is.
    id TEXT NOT NULL PRIMARY KEY
) WITHOUT ROWID;
INSERT INTO store (id) VALUES (lower(hex(randomblob(16))));

-- What backups are sealed with while the store itself has no passphrase: how the key is got (core.backup.lock), and the key.
CREATE TABLE backup_key (
    lock BLOB NOT NULL,
    key BLOB NOT NULL
);
