"""Vectors without a model: the same text always gets the same one, different texts get nearly orthogonal ones."""

from __future__ import annotations

import zlib

import numpy as np

from core.storage.index import Indexer
from core.storage.vector_index import Vectors

DIMENSIONS = 384


def vector_of(text: str) -> Vectors:
    """A unit vector of a text: (DIMENSIONS,) float32."""
    vector = np.random.default_rng(zlib.crc32(text.encode())).normal(size=DIMENSIONS).astype(np.float32)
    return np.asarray(vector / np.linalg.norm(vector), dtype=np.float32)


def drain(indexer: Indexer, batch: int = 16) -> int:
    """Carry out every note; returns how many passages were embedded."""
    embedded = 0
    while notes := indexer.next_batch(batch):
        vectors = [vector_of(note.text) for note in notes if note.text]
        indexer.write(notes, np.array(vectors, dtype=np.float32).reshape(-1, DIMENSIONS))
        embedded += len(vectors)
    return embedded
