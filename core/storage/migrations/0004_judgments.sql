-- What the judges said of a passage when it was read: how surely it states something, and where in it (as JSON) an assistant is ordered
-- about. Made anew with its vectors.
ALTER TABLE token_vectors ADD COLUMN states REAL NOT NULL DEFAULT 1.0;
ALTER TABLE token_vectors ADD COLUMN orders TEXT NOT NULL DEFAULT '';
