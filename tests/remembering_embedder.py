"""An embedding model that reads each text once: most of a test's processor time goes into what other tests have read before it."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence

import numpy as np

from core.model.base import Embedder, Embeddings, Encoded

# Of a usual sentence they take 30 kB, of the longest text one MB.
_KEPT = 2000


class RememberingEmbedder:
    """Another one, whose last answers are kept and given again. Who measures the model itself takes that one.

    Args:
        kept: how many.
    """

    def __init__(self, embedder: Embedder, kept: int = _KEPT) -> None:
        self.name = embedder.name
        self.dimensions = embedder.dimensions
        self.token_dimensions = embedder.token_dimensions
        self._embedder = embedder
        self._kept = kept
        self._known: OrderedDict[tuple[str, bool], Encoded] = OrderedDict()

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        known = {text: one for text in texts if (one := self._known.get((text, query))) is not None}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        for text, one in zip(new, self._embedder.encode(new, query=query), strict=True):
            # Everybody gets the same one.
            for array in (one.vector, one.inner, one.tokens):
                array.flags.writeable = False
            known[text] = one
        for text, one in known.items():
            self._known[text, query] = one
            self._known.move_to_end((text, query))
        while len(self._known) > self._kept:
            self._known.popitem(last=False)
        return [known[text] for text in texts]

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        vectors = [one.vector for one in self.encode(texts, query=query)]
        return np.stack(vectors) if vectors else np.zeros((0, self.dimensions), dtype=np.float32)
