"""Language and embedding models: running, choosing and fetching them."""
