-- Errands: goals that are worked towards by themselves, with tools. Times are Unix seconds (UTC).
CREATE TABLE errands (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- JSON, core.records.errands.ErrandDraft: as it was begun, with the goal and the budget as they are now.
    draft TEXT NOT NULL,
    phase TEXT NOT NULL CHECK (phase IN
        ('planning', 'proposed', 'waiting', 'running', 'asking', 'paused', 'out_of_budget', 'done', 'failed', 'stopped')),
    -- Where it was asked for. It stays when that goes.
    conversation_id INTEGER REFERENCES conversations ON DELETE SET NULL,
    project_id INTEGER REFERENCES projects ON DELETE SET NULL,
    used_steps INTEGER NOT NULL DEFAULT 0,
    used_seconds REAL NOT NULL DEFAULT 0,
    report TEXT NOT NULL DEFAULT '',
    rating INTEGER NOT NULL DEFAULT 0 CHECK (rating IN (-1, 0, 1)),
    -- Doesn't refer to the schedule, which may be gone.
    schedule_id INTEGER,
    model TEXT NOT NULL DEFAULT '',
    created_at REAL NOT NULL,
    finished_at REAL,
    -- JSON, core.records.Problem, of a failed one.
    problem TEXT,
    deleted_at REAL
);
CREATE INDEX errands_to_do ON errands (phase) WHERE phase IN ('planning', 'waiting', 'running');
CREATE INDEX errands_deleted ON errands (deleted_at) WHERE deleted_at IS NOT NULL;
CREATE INDEX errands_by_conversation ON errands (conversation_id) WHERE conversation_id IS NOT NULL;
CREATE INDEX errands_by_project ON errands (project_id) WHERE project_id IS NOT NULL;

CREATE TABLE errand_steps (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    errand_id INTEGER NOT NULL REFERENCES errands ON DELETE CASCADE,
    position INTEGER NOT NULL,
    text TEXT NOT NULL,
    phase TEXT NOT NULL DEFAULT 'open' CHECK (phase IN ('open', 'running', 'done', 'failed')),
    -- The user's words on how it is to be done.
    correction TEXT NOT NULL DEFAULT '',
    result TEXT NOT NULL DEFAULT '',
    -- How often it was begun anew because of a correction; calls know for which time they were made.
    attempt INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX errand_steps_by_errand ON errand_steps (errand_id, position);

-- Ways of doing: which were told to a step, and which were learned by correcting one.
CREATE TABLE errand_ways (
    errand_id INTEGER NOT NULL REFERENCES errands ON DELETE CASCADE,
    -- NULL: told where the plan was made.
    step_id INTEGER REFERENCES errand_steps ON DELETE CASCADE,
    memory_id INTEGER NOT NULL REFERENCES memories ON DELETE CASCADE,
    learned INTEGER NOT NULL DEFAULT 0
);
CREATE UNIQUE INDEX errand_ways_once ON errand_ways (errand_id, ifnull(step_id, 0), memory_id, learned);
CREATE INDEX errand_ways_by_memory ON errand_ways (memory_id);
CREATE INDEX errand_ways_by_step ON errand_ways (step_id) WHERE step_id IS NOT NULL;

-- What errands say about ways of doing, as `feedback` does about what replies were told: a way's own weight is made of both. It stays when
-- the errand goes, of which it tells nothing.
CREATE TABLE way_signs (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    given_at REAL NOT NULL,
    reason TEXT NOT NULL CHECK (reason IN ('rated', 'ended', 'corrected')),
    errand_id INTEGER REFERENCES errands ON DELETE SET NULL,
    step_id INTEGER REFERENCES errand_steps ON DELETE SET NULL,
    memory_id INTEGER NOT NULL REFERENCES memories ON DELETE CASCADE,
    target REAL NOT NULL,
    strength REAL NOT NULL
);
CREATE INDEX way_signs_by_memory ON way_signs (memory_id);
CREATE INDEX way_signs_by_errand ON way_signs (errand_id) WHERE errand_id IS NOT NULL;
CREATE INDEX way_signs_by_step ON way_signs (step_id) WHERE step_id IS NOT NULL;

CREATE TABLE errand_schedules (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    -- JSON, core.records.errands.ErrandDraft.
    draft TEXT NOT NULL,
    -- As those of reminders: local times without a time zone; the first of all, and the one that is waited for.
    begins TEXT NOT NULL,
    at TEXT NOT NULL,
    repeats TEXT NOT NULL DEFAULT 'never'
        CHECK (repeats IN ('never', 'daily', 'weekdays', 'weekly', 'monthly', 'yearly')),
    enabled INTEGER NOT NULL DEFAULT 1,
    missed_at REAL,
    last_errand_id INTEGER REFERENCES errands ON DELETE SET NULL
);
CREATE INDEX errand_schedules_by_errand ON errand_schedules (last_errand_id) WHERE last_errand_id IS NOT NULL;

-- As in 0002. A call may be a reply's, or a step's.
PRAGMA writable_schema = ON;
UPDATE sqlite_schema SET sql = replace(sql, 'reply_id INTEGER NOT NULL REFERENCES messages', 'reply_id INTEGER REFERENCES messages')
    WHERE type = 'table' AND name = 'tool_calls';
UPDATE sqlite_schema SET sql = replace(sql, '''added'', ''model''', '''added'', ''model'', ''corrected''')
    WHERE type = 'table' AND name = 'memories';
PRAGMA writable_schema = RESET;
ALTER TABLE tool_calls ADD COLUMN step_id INTEGER REFERENCES errand_steps ON DELETE CASCADE;
-- Of the step, as `attempt` says.
ALTER TABLE tool_calls ADD COLUMN attempt INTEGER NOT NULL DEFAULT 0;
CREATE INDEX tool_calls_by_step ON tool_calls (step_id) WHERE step_id IS NOT NULL;

-- A tool may be allowed in one errand.
ALTER TABLE tool_permissions ADD COLUMN errand_id INTEGER REFERENCES errands ON DELETE CASCADE;
DROP INDEX tool_permissions_by_tool;
CREATE UNIQUE INDEX tool_permissions_by_tool ON tool_permissions (tool, ifnull(conversation_id, 0), ifnull(errand_id, 0));
CREATE INDEX tool_permissions_by_errand ON tool_permissions (errand_id) WHERE errand_id IS NOT NULL;
