"""The vector side of recall: Chroma, on a folder or on a server, which can be lost without losing anything.

Chroma is given ids and vectors, never text.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from core.records import RecallKind
from core.storage.chroma_errors import corrupt
from core.storage.chroma_folder import ChromaFolder
from core.storage.chroma_server import ChromaServer, IndexServer, clear_server
from core.storage.generations import rebuild_folder
from core.storage.index_copy import IndexCopy, open_collection
from core.storage.index_notes import DocumentKind, IndexKind

Vectors = npt.NDArray[np.float32]

_NOUNS: dict[IndexKind, str] = {
    RecallKind.MEMORY: "memories",
    RecallKind.MESSAGE: "messages",
    DocumentKind.PASSAGE: "passages",
}

# Ids looked up when the index is opened, spread over its age, to see that their vectors are there.
_PROBES = 16


class VectorHit(msgspec.Struct, frozen=True):
    """A passage near to the query.

    Attributes:
        item_id: message, memory or document passage id.
        passage: its number in `split_passages` of that text; 0 of a document's.
        similarity: cosine, -1 to 1.
    """

    item_id: int
    passage: int
    similarity: float


class VectorIndex:
    """Vectors by id, one collection for each kind of text and embedding model.

    Ids are `<item>#<passage>`. To be used from one thread.

    Args:
        place: a folder that holds nothing but indexes, created if need be; or a server.
        embedder_name: identifies the vector space.
        dimensions: of the vectors.
        beside: an open index of another embedding model in this place. The two are closed, and break, together.

    Raises:
        IndexCorrupt: from the constructor and every method: the index can't be read. `rebuild` it, open it anew, and
            reconcile.
        IndexAway: likewise: the server can't be used. Open it anew once it can, and reconcile.
        StorageFull: from the methods that write.
    """

    def __init__(
        self, place: Path | IndexServer, embedder_name: str, dimensions: int, *, beside: VectorIndex | None = None
    ) -> None:
        self.embedder_name = embedder_name
        self._dimensions = dimensions
        self._collections: dict[IndexKind, Any] = {}
        self._items: dict[IndexKind, dict[int, set[int]]] = {}
        self.chroma: ChromaFolder | ChromaServer
        if beside is not None:
            self.chroma = beside.chroma
            self.drop_copy()
        else:
            self.chroma = ChromaFolder(place) if isinstance(place, Path) else ChromaServer(place)
        with self.chroma.loading():
            self._open()

    @staticmethod
    def rebuild(place: Path | IndexServer) -> None:
        """Throw the index away and leave an empty one. Also while a broken one is still open.

        Raises:
            OSError: the folder can't be written.
            IndexAway: the server can't be reached.
        """
        if isinstance(place, Path):
            rebuild_folder(place)
        else:
            clear_server(place)

    def put(self, kind: IndexKind, ids: Sequence[str], vectors: Vectors) -> None:
        """Store vectors, replacing those with the same ids.

        Args:
            vectors: (n, dimensions) float32, unit length.
        """
        with self._guard():
            collection = self._collections[kind]
            there = self._items[kind]
            self._change(
                collection, ids, free=any(passage in there.get(item, ()) for item, passage in map(_parsed, ids))
            )
            step = self._client.get_max_batch_size()
            for start in range(0, len(ids), step):
                collection.upsert(ids=list(ids[start : start + step]), embeddings=vectors[start : start + step])
            self.chroma.wipe_unused()
        for one in ids:
            item_id, passage = _parsed(one)
            self._items[kind].setdefault(item_id, set()).add(passage)

    def remove(self, kind: IndexKind, ids: Sequence[str]) -> None:
        """Remove vectors; ids that aren't there don't matter. On a folder they stay in its files, see `begin_copy`."""
        with self._guard():
            collection = self._collections[kind]
            self._change(collection, ids, free=True)
            step = self._client.get_max_batch_size()
            for start in range(0, len(ids), step):
                collection.delete(ids=list(ids[start : start + step]))
            self.chroma.wipe_unused()
        for one in ids:
            item_id, passage = _parsed(one)
            passages = self._items[kind].get(item_id, set())
            passages.discard(passage)
            if not passages:
                self._items[kind].pop(item_id, None)

    def search(
        self, kind: IndexKind, vector: Vectors, limit: int, *, only: Collection[int] | None = None
    ) -> list[VectorHit]:
        """The nearest passages, best first.

        Args:
            vector: (dimensions,) float32, unit length.
            only: of these items; None: of all.
        """
        if limit <= 0 or not self._items[kind]:
            return []
        ids = None if only is None else [one for item_id in only for one in self.passages(kind, item_id)]
        if ids == []:
            return []
        with self._guard():
            found = self._collections[kind].query(
                query_embeddings=[vector], n_results=limit, include=["distances"], ids=ids
            )
        return [
            VectorHit(*_parsed(one), similarity=1.0 - float(distance))
            for one, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]

    def vectors(self, kind: IndexKind, item_ids: Sequence[int]) -> dict[int, Vectors]:
        """The vector of each item's first passage, (dimensions,) float32; items that aren't indexed are left out."""
        wanted = [f"{item_id}#0" for item_id in item_ids if 0 in self._items[kind].get(item_id, ())]
        if not wanted:
            return {}
        with self._guard():
            found = self._collections[kind].get(ids=wanted, include=["embeddings"])
        return {
            _parsed(one)[0]: np.asarray(vector, dtype=np.float32)
            for one, vector in zip(found["ids"], found["embeddings"], strict=True)
        }

    def count(self, kind: IndexKind) -> int:
        """How many passages there are."""
        return sum(map(len, self._items[kind].values()))

    def ids(self, kind: IndexKind) -> list[str]:
        """All passage ids, in no particular order."""
        return [f"{item_id}#{passage}" for item_id, passages in self._items[kind].items() for passage in passages]

    def items(self, kind: IndexKind) -> dict[int, int]:
        """How many passages of each item there are."""
        return {item_id: len(passages) for item_id, passages in self._items[kind].items()}

    def passages(self, kind: IndexKind, item_id: int) -> list[str]:
        """The passage ids of one item."""
        return [f"{item_id}#{passage}" for passage in sorted(self._items[kind].get(item_id, ()))]

    def drop_others(self, names: Collection[str]) -> None:
        """Remove what is there of embedding models other than these."""
        prefix = self.chroma.prefix
        kept = {f"{prefix}{noun}-{name}" for noun in _NOUNS.values() for name in names}
        with self._guard():
            gone = [one.name for one in self._client.list_collections() if one.name.startswith(prefix)]
            for name in sorted(set(gone) - kept):
                self._change(None, (), free=True)
                self._client.delete_collection(name)
        self.chroma.sweep()

    # --- what was removed has to leave the files, too ---

    def lies_free(self) -> bool:
        """Vectors that were removed are still in the files. On a server that is the server's to mend."""
        return isinstance(self.chroma, ChromaFolder) and self.chroma.lies_free()

    def begin_copy(self) -> tuple[IndexCopy, dict[str, list[str]]]:
        """A copy to fill with all that is live, of every embedding model here: ids by collection. Filled, it is for `take_copy`."""
        assert isinstance(self.chroma, ChromaFolder)
        with self._guard():
            live = {one.name: list(one.get(include=[])["ids"]) for one in self._client.list_collections()}
            return self.chroma.begin_copy(), live

    def live(self, collection: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of these ids, (dimensions,) float32; those that aren't there are left out."""
        if not ids:
            return {}
        with self._guard():
            found = self._client.get_collection(collection, embedding_function=None).get(
                ids=list(ids), include=["embeddings"]
            )
        return dict(zip(found["ids"], np.asarray(found["embeddings"], dtype=np.float32), strict=True))

    def take_copy(self, copy: IndexCopy) -> bool:
        """Have a copy take the index's place. False if the index has become another one meanwhile.

        Every index here is to `go_on` from it.
        """
        assert isinstance(self.chroma, ChromaFolder)
        if copy.client is None:
            return False
        # A list: all of them have to catch up.
        free = [copy.catch_up(name, self.live(name, sorted(ids))) for name, ids in copy.touched.items() if ids]
        return self.chroma.take_copy(copy, free=any(free))

    def go_on(self) -> None:
        """A copy has taken the index's place."""
        with self._guard():
            for kind, noun in _NOUNS.items():
                self._collections[kind] = open_collection(self._client, self._name(noun))

    def drop_copy(self) -> None:
        """A copy that is being made is of no use any more. Idempotent."""
        if isinstance(self.chroma, ChromaFolder):
            self.chroma.drop_copy()

    def close(self) -> None:
        """Release the folder, or the server. Idempotent."""
        self.chroma.close()

    @property
    def _client(self) -> Any:
        return self.chroma.client

    def _guard(self) -> contextlib.AbstractContextManager[None]:
        return self.chroma.guard()

    def _change(self, collection: Any, ids: Sequence[str], *, free: bool) -> None:
        """Something is about to be changed; None: whole collections.

        Args:
            free: vectors that are there are.
        """
        if not isinstance(self.chroma, ChromaFolder):
            return
        if free:
            self.chroma.leave_free()
        if collection is None:
            self.chroma.drop_copy()
        else:
            self.chroma.touch(collection.name, ids)

    def _name(self, noun: str) -> str:
        return f"{self.chroma.prefix}{noun}-{self.embedder_name}"

    def _open(self) -> None:
        for kind, noun in _NOUNS.items():
            collection = open_collection(self._client, self._name(noun))
            self._collections[kind] = collection
            ids = collection.get(include=[])["ids"]
            self._items[kind] = {}
            for one in ids:
                item_id, passage = _parsed(one)
                self._items[kind].setdefault(item_id, set()).add(passage)
            self._probe(collection, ids)

    def _probe(self, collection: Any, ids: Sequence[str]) -> None:
        """See that the vectors are there, and have the graph loaded.

        The query also makes Chroma add later vectors to the graph one by one. Without one it puts that off, and a later
        write then waits for all of them (measured: 6 s for 10,000).
        """
        some = list(ids[:: max(1, len(ids) // _PROBES)])
        if some and len(collection.get(ids=some, include=["embeddings"])["embeddings"]) != len(some):
            raise corrupt("vectors are missing")
        wanted = min(len(ids), _PROBES)
        probe = np.full((1, self._dimensions), self._dimensions**-0.5, dtype=np.float32)
        found = collection.query(query_embeddings=probe, n_results=max(wanted, 1), include=[])
        if len(found["ids"][0]) < wanted:
            raise corrupt("vectors are missing")


def _parsed(one: str) -> tuple[int, int]:
    """Item id and passage number of an id in the index."""
    item_id, _, passage = one.partition("#")
    try:
        return int(item_id), int(passage)
    except ValueError as error:
        raise corrupt(f"unknown id {one[:40]!r}") from error
