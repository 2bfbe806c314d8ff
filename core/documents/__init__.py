"""The library of the user's documents: reading files, keeping what they say, finding it, and citing it."""
