"""The user's documents: the Documents page, and the reader, in which a citation opens where its words stand."""
