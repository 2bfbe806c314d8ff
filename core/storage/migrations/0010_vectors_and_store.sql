-- The vectors of a sealed store (see core.storage.vector_table). Elsewhere they lie in the index's folder or on its server, and this is
-- empty. Computed from a text: they go when the text goes.
CREATE TABLE kept_vectors (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message', 'passage')),
    item_id INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    -- The embedding model: vectors of different models can't be compared.
    model TEXT NOT NULL,
    -- float16.
    vector BLOB NOT NULL,
    UNIQUE (kind, item_id, passage, model)
);
-- Those of a model that is used no more are found without reading vectors.
CREATE INDEX kept_vectors_by_model ON kept_vectors (model);
CREATE TRIGGER kept_vectors_of_message AFTER DELETE ON messages BEGIN
    DELETE FROM kept_vectors WHERE kind = 'message' AND item_id = old.id;
END;
CREATE TRIGGER kept_vectors_of_memory AFTER DELETE ON memories BEGIN
    DELETE FROM kept_vectors WHERE kind = 'memory' AND item_id = old.id;
END;
CREATE TRIGGER kept_vectors_of_passage AFTER DELETE ON document_passages BEGIN
    DELETE FROM kept_vectors WHERE kind = 'passage' AND item_id = old.id;
END;

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
