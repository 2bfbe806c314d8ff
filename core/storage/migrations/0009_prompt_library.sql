-- Texts the user keeps to begin messages with. They may have fields in them; what a field is stands in the text (see core.records.saved_prompts).
CREATE TABLE saved_prompts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    text TEXT NOT NULL,
    -- The user's order, lowest first; gaps and equal ones do no harm.
    position INTEGER NOT NULL,
    created_at REAL NOT NULL,
    updated_at REAL NOT NULL,
    -- Set by the user's delete, so that it can be undone; the row goes when it is purged.
    deleted_at REAL
);
CREATE INDEX saved_prompts_in_order ON saved_prompts (position, id) WHERE deleted_at IS NULL;

-- That the texts a new library begins with have been put in: who removes them doesn't get them again.
CREATE TABLE saved_prompts_begun (begun INTEGER PRIMARY KEY CHECK (begun = 1));
