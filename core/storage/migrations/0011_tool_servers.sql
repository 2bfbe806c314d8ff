-- Servers of the Model Context Protocol, as the user wrote them down. Lists and objects are JSON.
-- Values in environment and headers may be secrets: they are here and nowhere else.
CREATE TABLE tool_servers (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    command TEXT NOT NULL DEFAULT '',
    arguments TEXT NOT NULL DEFAULT '[]',
    environment TEXT NOT NULL DEFAULT '{}',
    folder TEXT NOT NULL DEFAULT '',
    url TEXT NOT NULL DEFAULT '',
    headers TEXT NOT NULL DEFAULT '{}',
    roots TEXT NOT NULL DEFAULT '[]',
    enabled INTEGER NOT NULL DEFAULT 1,
    -- A digest by tool, of those the user has seen; empty: none yet, the first that come count as seen.
    seen_tools TEXT NOT NULL DEFAULT ''
);
