-- What is done to texts and documents, piece by piece. Times are Unix seconds (UTC).

CREATE TABLE tasks (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- JSON of TaskOptions.
    options TEXT NOT NULL,
    title TEXT NOT NULL,
    status TEXT NOT NULL CHECK (status IN ('waiting', 'running', 'paused', 'done', 'cancelled', 'failed')),
    -- Its source, if that is a document; NULL once it was removed.
    document_id INTEGER REFERENCES documents ON DELETE SET NULL,
    first_page INTEGER NOT NULL DEFAULT 0,
    last_page INTEGER NOT NULL DEFAULT 0,
    characters INTEGER NOT NULL DEFAULT 0,
    -- Kept here, so that no piece has to be counted: how many there are and are done, and how many characters of the source they have.
    pieces INTEGER NOT NULL DEFAULT 0,
    pieces_done INTEGER NOT NULL DEFAULT 0,
    characters_planned INTEGER NOT NULL DEFAULT 0,
    -- Two letters: of the source, and of the window it was started from.
    language TEXT NOT NULL DEFAULT '',
    heard TEXT NOT NULL DEFAULT 'en',
    -- Its source was removed: its pieces have no source any more.
    source_gone INTEGER NOT NULL DEFAULT 0,
    -- How long the pieces done so far took, in seconds, and how many characters of the source they had.
    seconds_spent REAL NOT NULL DEFAULT 0,
    characters_done INTEGER NOT NULL DEFAULT 0,
    model TEXT NOT NULL DEFAULT '',
    created_at REAL NOT NULL,
    finished_at REAL,
    -- JSON of Problem.
    problem TEXT,
    deleted_at REAL
);
CREATE INDEX tasks_by_document ON tasks (document_id) WHERE document_id IS NOT NULL;
CREATE INDEX tasks_to_do ON tasks (id) WHERE status IN ('waiting', 'running') AND deleted_at IS NULL;
CREATE INDEX tasks_deleted ON tasks (deleted_at) WHERE deleted_at IS NOT NULL;

-- The source is copied: a task goes on with what it was begun with, whatever becomes of the file.
CREATE TABLE task_pieces (
    task_id INTEGER NOT NULL REFERENCES tasks ON DELETE CASCADE,
    number INTEGER NOT NULL,
    -- 0: a part of the source; above: it puts results of the level below together.
    level INTEGER NOT NULL DEFAULT 0,
    page INTEGER NOT NULL DEFAULT 0,
    page_label TEXT NOT NULL DEFAULT '',
    start INTEGER NOT NULL DEFAULT 0,
    "end" INTEGER NOT NULL DEFAULT 0,
    source TEXT NOT NULL DEFAULT '',
    before TEXT NOT NULL DEFAULT '',
    -- JSON of what the kind of task wants to know of it beside.
    extra TEXT NOT NULL DEFAULT '{}',
    -- JSON of PieceResult; NULL: not done.
    result TEXT,
    PRIMARY KEY (task_id, number)
);
CREATE INDEX task_pieces_by_level ON task_pieces (task_id, level, number);
CREATE INDEX task_pieces_to_do ON task_pieces (task_id, number) WHERE result IS NULL;

CREATE TABLE task_templates (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    -- JSON of TaskOptions.
    options TEXT NOT NULL,
    created_at REAL NOT NULL,
    deleted_at REAL
);
