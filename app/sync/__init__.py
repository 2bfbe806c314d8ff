"""Several computers of one person, kept alike through a folder."""
