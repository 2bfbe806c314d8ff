"""The search index."""

from __future__ import annotations

from core.records.base import Problem, Record


class IndexState(Record, frozen=True, kw_only=True):
    """How far the search index is behind the store.

    Attributes:
        pending: texts still to be embedded.
        embedder_ready: the embedding model is loaded and the index is open, so recall searches by meaning too.
        reread, to_reread: how many texts the embedding model that is to serve knows, of how many; 0 of 0 if the chosen one
            serves.
        away: why the Chroma server that holds the index isn't used at the moment; None if it is, or if there is none.
    """

    pending: int = 0
    embedder_ready: bool = False
    reread: int = 0
    to_reread: int = 0
    away: Problem | None = None
