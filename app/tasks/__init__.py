"""Tasks: what is done to texts and documents in the background, and what came of it."""
