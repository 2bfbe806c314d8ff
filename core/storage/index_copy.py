"""A copy of an index's live vectors in a folder of its own.

Chroma leaves the vectors that were removed in its files: in its graph's, and in its log of changes. What is to be gone for good is
left behind by copying what is live into the folder of the next generation, which then takes the place of the one before.
"""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.storage.chroma_errors import environment, meaning_of
from core.storage.chroma_settings import chroma_settings
from core.storage.vector_hits import Vectors

# Chroma holds up all Python code while it takes vectors up, and waits for the disk each time: so many take about a tenth of a second.
AT_ONCE = 50


class IndexCopy:
    """Takes up vectors while the index itself goes on serving. Closed by another thread, it takes up no more.

    Every method may raise IndexCorrupt and StorageFull: of this copy, not of the index.

    Attributes:
        folder: where it is made.
        client: Chroma's, once `add` was called.
        touched: ids that were changed in the index since the copy was begun, by collection; kept by whoever changes them.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.client: Any = None
        self.touched: dict[str, set[str]] = {}
        self._collections: dict[str, Any] = {}
        self._lock = threading.Lock()

    def open(self, collections: Sequence[str]) -> None:
        """Make the collections, empty."""
        with self._lock, _guard(), environment():
            self.folder.mkdir(mode=0o700)
            self.client = open_client(self.folder)
            for name in collections:
                self._collections[name] = open_collection(self.client, name)

    def add(self, collection: str, ids: Sequence[str], vectors: Vectors) -> None:
        """Take up some vectors: (n, dimensions) float32."""
        with self._lock, _guard():
            if self.client is not None:
                self._collections[collection].upsert(ids=list(ids), embeddings=vectors)

    def settle(self) -> None:
        """Have Chroma add to its graphs what it has put off."""
        with self._lock, _guard():
            for collection in self._collections.values() if self.client is not None else ():
                some = collection.get(limit=1, include=["embeddings"])["embeddings"]
                if len(some):
                    collection.query(query_embeddings=[some[0]], n_results=1, include=[])

    def catch_up(self, collection: str, live: dict[str, Vectors]) -> bool:
        """Make what was touched in a collection as it is in the index. True if a vector had to be removed.

        Args:
            live: the vectors of the touched ids that are there.
        """
        touched = sorted(self.touched.get(collection, set()))
        with _guard():
            there = self._collections[collection].get(ids=touched, include=[])["ids"] if touched else []
            gone = sorted(set(there) - live.keys())
            if gone:
                self._collections[collection].delete(ids=gone)
        if live:
            self.add(collection, list(live), np.stack(list(live.values())))
        # What is another vector by now has left the earlier one behind.
        return bool(there)

    def close(self) -> None:
        """Let the folder go. Idempotent."""
        with self._lock:
            client, self.client = self.client, None
            if client is not None:
                client.close()


@contextlib.contextmanager
def _guard() -> Iterator[None]:
    try:
        yield
    except BaseException as error:
        meaning = meaning_of(error)
        if meaning is None or meaning is error:
            raise
        raise meaning from error


def open_client(folder: Path) -> Any:
    """Chroma on a folder."""
    import chromadb

    return chromadb.PersistentClient(path=str(folder), settings=chroma_settings())


def open_collection(client: Any, name: str) -> Any:
    """A collection of vectors, made if it isn't there."""
    return client.get_or_create_collection(name, embedding_function=None, configuration={"hnsw": {"space": "cosine"}})
