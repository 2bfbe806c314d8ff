-- Reminders and timers.
CREATE TABLE reminders (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    text TEXT NOT NULL,
    -- Local time without a time zone (YYYY-MM-DDTHH:MM:SS), so that nine o'clock stays nine o'clock wherever the user is. NULL: a timer.
    -- The first time of all, from which repeated ones are counted: the 31st is the last day of a shorter month, and the 31st again after.
    begins TEXT,
    -- The time that is waited for, or was told last.
    at TEXT,
    -- Unix seconds. Of a timer, and of one that was put off, that moment; else what `at` was where it was told last.
    due_at REAL NOT NULL,
    put_off INTEGER NOT NULL DEFAULT 0,
    repeats TEXT NOT NULL DEFAULT 'never'
        CHECK (repeats IN ('never', 'daily', 'weekdays', 'weekly', 'monthly', 'yearly')),
    -- Written before the user is told, so that nothing is told twice.
    told_at REAL,
    missed INTEGER NOT NULL DEFAULT 0,
    done_at REAL,
    -- What the user said when it was set.
    message_id INTEGER REFERENCES messages ON DELETE SET NULL,
    CHECK ((begins IS NULL) = (at IS NULL)),
    CHECK (begins IS NOT NULL OR repeats = 'never')
);
CREATE INDEX reminders_open ON reminders (id) WHERE done_at IS NULL;
CREATE INDEX reminders_done ON reminders (done_at) WHERE done_at IS NOT NULL;
CREATE INDEX reminders_by_message ON reminders (message_id) WHERE message_id IS NOT NULL;
