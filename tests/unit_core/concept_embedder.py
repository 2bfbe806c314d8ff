"""An embedding model that knows some words to mean the same, and nothing else."""

from __future__ import annotations

import re
import threading
import zlib
from collections.abc import Mapping, Sequence

import numpy as np
import numpy.typing as npt

from core.model.base import Embeddings, Encoded
from core.worker import CancelledError

# So many that words which have nothing to do with each other are nearly at right angles.
DIMENSIONS = 512

_WORD = re.compile(r"\w+")


class ConceptEmbedder:
    """A word's direction is that of its concept, or its own; a text's is the mean of its words'.

    Args:
        concepts: word to concept.

    Attributes:
        passages: texts that were encoded as what may be found.
        allowed: how many more of them it encodes before it stops, as if it were closed; None: any number.
    """

    dimensions = DIMENSIONS
    token_dimensions = DIMENSIONS

    def __init__(self, name: str, concepts: Mapping[str, str]) -> None:
        self.name = name
        self.passages: list[str] = []
        self.allowed: int | None = None
        self._concepts = concepts
        self._lock = threading.Lock()

    def encode(self, texts: Sequence[str], *, query: bool = False) -> list[Encoded]:
        if not query:
            with self._lock:
                if self.allowed is not None:
                    if len(texts) > self.allowed:
                        raise CancelledError
                    self.allowed -= len(texts)
                self.passages += texts
        return [self._encoded(text) for text in texts]

    def embed(self, texts: Sequence[str], *, query: bool = False) -> Embeddings:
        return np.stack([one.vector for one in self.encode(texts, query=query)])

    def _encoded(self, text: str) -> Encoded:
        words = list(_WORD.finditer(text.lower()))
        tokens = np.stack([self._direction(word[0]) for word in words] or [self._direction("")])
        mean = tokens.mean(axis=0)
        return Encoded(
            vector=mean / np.float32(np.linalg.norm(mean)),
            inner=tokens[: len(words)],
            tokens=tokens[: len(words)],
            spans=tuple(word.span() for word in words),
            embedder=self.name,
        )

    def _direction(self, word: str) -> npt.NDArray[np.float32]:
        # Another model's vectors mean nothing to this one.
        seed = zlib.crc32(f"{self.name}:{self._concepts.get(word, word)}".encode())
        direction = np.random.default_rng(seed).normal(size=DIMENSIONS).astype(np.float32)
        return np.asarray(direction / np.linalg.norm(direction), dtype=np.float32)
