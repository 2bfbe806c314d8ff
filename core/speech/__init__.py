"""Models that hear and speak: which there are, and where their files lie."""
