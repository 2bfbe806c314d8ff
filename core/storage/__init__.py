"""Where everything is kept: SQLite is the truth, Chroma the index."""
