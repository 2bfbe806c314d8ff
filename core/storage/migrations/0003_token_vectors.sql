-- The encoder's vector of every token of an indexed passage, for the best token-to-token match (see
-- core.storage.token_vectors). Small numbers computed from a text: they go when the text goes.
CREATE TABLE token_vectors (
    kind TEXT NOT NULL CHECK (kind IN ('memory', 'message')),
    item_id INTEGER NOT NULL,
    passage INTEGER NOT NULL,
    -- The embedding model: vectors of different models can't be compared.
    model TEXT NOT NULL,
    -- int8, row by row.
    vectors BLOB NOT NULL,
    PRIMARY KEY (kind, item_id, passage, model)
) WITHOUT ROWID;
CREATE TRIGGER token_vectors_of_message AFTER DELETE ON messages BEGIN
    DELETE FROM token_vectors WHERE kind = 'message' AND item_id = old.id;
END;
CREATE TRIGGER token_vectors_of_memory AFTER DELETE ON memories BEGIN
    DELETE FROM token_vectors WHERE kind = 'memory' AND item_id = old.id;
END;
