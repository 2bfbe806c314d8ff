"""Reading answers aloud: what of a text is said (`spoken_text`), with which voice (`voices`), as sound (`kokoro`, `espeak`), a few seconds
ahead of who listens (`reading`)."""
