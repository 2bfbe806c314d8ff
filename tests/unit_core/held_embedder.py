"""An embedding model that a test holds at a text."""

from __future__ import annotations

import threading
from collections.abc import Sequence

from core.model.base import Embedder, Embeddings, Encoded


class HeldEmbedder:
    """Another one, which stops once at a text that may be found.

    Args:
        at: the text.

    Attributes:
        reached: it has stopped there.
        go_on: lets it go on.
    """

    def __init__(self, embedder: Embedder, at: str) -> None:
        self.name = embedder.name
        self.dimensions = embedder.dimensions
        self.token_dimensions = embedder.token_dimensions
        self.reached = threading.Event()
        self.go_on = threading.Event()
        self._embedder = embedder
        self._at = at

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        if not query and self._at in texts:
            self.reached.set()
            assert self.go_on.wait(120)
        return self._embedder.encode(texts, query=query)

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        return self._embedder.embed(texts, query=query)
