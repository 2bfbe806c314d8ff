"""A collection of Chroma's, in its folder or on its server."""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from typing import Any, Protocol

import numpy as np

from core.errors import IndexCorrupt
from core.records import RecallKind
from core.storage.index_notes import DocumentKind, IndexKind
from core.storage.vector_hits import VectorHit, Vectors

_NOUNS: dict[IndexKind, str] = {
    RecallKind.MEMORY: "memories",
    RecallKind.MESSAGE: "messages",
    DocumentKind.PASSAGE: "passages",
}

# Ids looked up when the index is opened, spread over its age, to see that their vectors are there.
_PROBES = 16


class Chroma(Protocol):
    """Chroma, open in one of its places.

    Attributes:
        client: Chroma's.
        prefix: of the names of our collections.
    """

    client: Any
    prefix: str

    def guard(self) -> contextlib.AbstractContextManager[None]:
        """Turn what Chroma raises into what it means."""
        ...


class ChromaCollection:
    """See `core.storage.vector_hits.VectorCollection`. To be opened within the place's `loading`."""

    def __init__(self, chroma: Chroma, kind: IndexKind, model: str, dimensions: int) -> None:
        self._chroma = chroma
        self._collection = chroma.client.get_or_create_collection(
            f"{chroma.prefix}{_NOUNS[kind]}-{model}",
            embedding_function=None,
            configuration={"hnsw": {"space": "cosine"}},
        )
        self._dimensions = dimensions

    def put(self, ids: Sequence[str], vectors: Vectors) -> None:
        with self._chroma.guard():
            step = self._chroma.client.get_max_batch_size()
            for start in range(0, len(ids), step):
                self._collection.upsert(ids=list(ids[start : start + step]), embeddings=vectors[start : start + step])

    def remove(self, ids: Sequence[str]) -> None:
        with self._chroma.guard():
            step = self._chroma.client.get_max_batch_size()
            for start in range(0, len(ids), step):
                self._collection.delete(ids=list(ids[start : start + step]))

    def nearest(self, vector: Vectors, limit: int, places: Sequence[tuple[int, int]] | None) -> list[VectorHit]:
        ids = None if places is None else [f"{item_id}#{passage}" for item_id, passage in places]
        with self._chroma.guard():
            found = self._collection.query(
                query_embeddings=[vector],
                n_results=limit,
                include=["distances"],
                ids=ids,
            )
        return [
            VectorHit(*parsed(one), similarity=1.0 - float(distance))
            for one, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]

    def vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        with self._chroma.guard():
            found = self._collection.get(ids=list(ids), include=["embeddings"])
        return {
            one: np.asarray(vector, dtype=np.float32)
            for one, vector in zip(found["ids"], found["embeddings"], strict=True)
        }

    def places(self) -> list[tuple[int, int]]:
        with self._chroma.guard():
            found: list[str] = self._collection.get(include=[])["ids"]
            self._probe(found)
        return [parsed(one) for one in found]

    def _probe(self, ids: Sequence[str]) -> None:
        """See that the vectors are there, and have the graph loaded.

        The query also makes Chroma add later vectors to the graph one by one. Without one it puts that off, and a later
        write then waits for all of them (measured: 6 s for 10,000).
        """
        some = list(ids[:: max(1, len(ids) // _PROBES)])
        if some and len(self._collection.get(ids=some, include=["embeddings"])["embeddings"]) != len(some):
            raise corrupt("vectors are missing")
        wanted = min(len(ids), _PROBES)
        probe = np.full((1, self._dimensions), self._dimensions**-0.5, dtype=np.float32)
        found = self._collection.query(query_embeddings=probe, n_results=max(wanted, 1), include=[])
        if len(found["ids"][0]) < wanted:
            raise corrupt("vectors are missing")


def drop_others(chroma: Chroma, models: Collection[str]) -> None:
    """Remove our collections of embedding models other than these."""
    kept = {f"{chroma.prefix}{noun}-{model}" for noun in _NOUNS.values() for model in models}
    with chroma.guard():
        for name in [collection.name for collection in chroma.client.list_collections()]:
            if name.startswith(chroma.prefix) and name not in kept:
                chroma.client.delete_collection(name)


def parsed(one: str) -> tuple[int, int]:
    """Item id and passage number of an id in the index."""
    item_id, _, passage = one.partition("#")
    try:
        return int(item_id), int(passage)
    except ValueError as error:
        raise corrupt(f"unknown id {one[:40]!r}") from error


def corrupt(detail: str) -> IndexCorrupt:
    """The error that says so."""
    return IndexCorrupt(
        "The search index is damaged.",
        safe="Conversations and memories are complete.",
        next_step="It is rebuilt by itself.",
        detail=detail,
    )
