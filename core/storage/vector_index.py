"""The vector side of recall: in Chroma, on a folder or on a server, or in the table of a sealed store. It can be lost without losing anything.

An index is given ids and vectors, never text.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path

from core.storage.chroma_collection import parsed
from core.storage.chroma_folder import ChromaFolder
from core.storage.chroma_server import ChromaServer, IndexServer, clear_server
from core.storage.generations import rebuild_folder
from core.storage.index_copy import IndexCopy
from core.storage.index_notes import INDEX_KINDS, IndexKind
from core.storage.vector_hits import VectorCollection, VectorHit, VectorPlace, Vectors
from core.storage.vector_table import VectorTable

__all__ = ["Near", "VectorHit", "VectorIndex", "Vectors"]

# Of nearly all texts there is one.
_FIRST_ALONE = (0,)


class VectorIndex:
    """Vectors by id, one collection for each kind of text and embedding model.

    Ids are `<item>#<passage>`. To be used from one thread.

    Args:
        place: a folder that holds nothing but indexes, created if need be; a server; or the table of a sealed store, loaded.
        embedder_name: identifies the vector space.
        dimensions: of the vectors.
        beside: an open index of another embedding model in this place. The two are closed, and break, together.

    Attributes:
        place: where its vectors lie, open.

    Raises:
        IndexCorrupt: from the constructor and every method: the index can't be read. `rebuild` it, open it anew, and
            reconcile.
        IndexAway: likewise: the server can't be used. Open it anew once it can, and reconcile.
        StorageFull: from the methods that write.
    """

    def __init__(
        self,
        place: Path | IndexServer | VectorTable,
        embedder_name: str,
        dimensions: int,
        *,
        beside: VectorIndex | None = None,
    ) -> None:
        self.embedder_name = embedder_name
        self._collections: dict[IndexKind, VectorCollection] = {}
        self._items: dict[IndexKind, dict[int, tuple[int, ...]]] = {}
        self._dimensions = dimensions
        self.place: VectorPlace = _opened(place) if beside is None else beside.place
        if beside is not None:
            self.drop_copy()
        with self.place.loading():
            for kind in INDEX_KINDS:
                collection = self.place.collection(kind, embedder_name, dimensions)
                self._collections[kind] = collection
                self._items[kind] = {}
                self._add(kind, collection.places())

    @staticmethod
    def rebuild(place: Path | IndexServer | VectorTable) -> None:
        """Throw the index away and leave an empty one. Also while a broken one is still open.

        Raises:
            OSError: the folder can't be written.
            IndexAway: the server can't be reached.
        """
        if isinstance(place, VectorTable):
            place.clear()
        elif isinstance(place, Path):
            rebuild_folder(place)
        else:
            clear_server(place)

    def put(self, kind: IndexKind, ids: Sequence[str], vectors: Vectors) -> None:
        """Store vectors, replacing those with the same ids.

        Args:
            vectors: (n, dimensions) float32, unit length.
        """
        places, there = [parsed(one) for one in ids], self._items[kind]
        replacing = any(passage in there.get(item_id, ()) for item_id, passage in places)
        self._collections[kind].put(ids, vectors, replacing=replacing)
        self._add(kind, places)

    def remove(self, kind: IndexKind, ids: Sequence[str]) -> None:
        """Remove vectors; ids that aren't there don't matter. In a folder they stay in its files, see `begin_copy`."""
        self._collections[kind].remove(ids)
        items = self._items[kind]
        for one in ids:
            item_id, passage = parsed(one)
            left = tuple(number for number in items.get(item_id, ()) if number != passage)
            if left:
                items[item_id] = left
            else:
                items.pop(item_id, None)

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
        items = self._items[kind]
        places = None if only is None else [(item_id, number) for item_id in only for number in items.get(item_id, ())]
        return [] if places == [] else self._collections[kind].nearest(vector, limit, places)

    def vectors(self, kind: IndexKind, item_ids: Sequence[int]) -> dict[int, Vectors]:
        """The vector of each item's first passage, (dimensions,) float32; items that aren't indexed are left out."""
        wanted = [f"{item_id}#0" for item_id in item_ids if 0 in self._items[kind].get(item_id, ())]
        return {parsed(one)[0]: vector for one, vector in self.of(kind, wanted).items()}

    def of(self, kind: IndexKind, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of these ids, (dimensions,) float32; those that aren't there are left out."""
        return self._collections[kind].vectors(ids) if ids else {}

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
        self.place.drop_others(names)

    # --- what was removed has to leave a folder's files, too ---

    def lies_free(self) -> bool:
        """Vectors that were removed are still in the files. On a server that is the server's to mend."""
        return isinstance(self.place, ChromaFolder) and self.place.lies_free()

    def begin_copy(self) -> tuple[IndexCopy, dict[str, list[str]]]:
        """A copy to fill with all that is live, of every embedding model here: ids by collection. Filled, it is for `take_copy`."""
        folder = self._folder()
        live = folder.live_ids()
        with folder.guard():
            return folder.begin_copy(), live

    def live(self, collection: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of these ids of a collection, (dimensions,) float32; those that aren't there are left out."""
        return self._folder().live(collection, ids)

    def take_copy(self, copy: IndexCopy) -> bool:
        """Have a copy take the index's place. False if the index has become another one meanwhile.

        Every index here is to `go_on` from it.
        """
        folder = self._folder()
        if copy.client is None:
            return False
        # A list: all of them have to catch up.
        free = [copy.catch_up(name, folder.live(name, sorted(ids))) for name, ids in copy.touched.items() if ids]
        return folder.take_copy(copy, free=any(free))

    def go_on(self) -> None:
        """A copy has taken the index's place."""
        with self._folder().guard():
            for kind in INDEX_KINDS:
                self._collections[kind] = self.place.collection(kind, self.embedder_name, self._dimensions)

    def drop_copy(self) -> None:
        """A copy that is being made is of no use any more. Idempotent."""
        if isinstance(self.place, ChromaFolder):
            self.place.drop_copy()

    def _folder(self) -> ChromaFolder:
        assert isinstance(self.place, ChromaFolder)
        return self.place

    def close(self) -> None:
        """Release the folder, the server or the memory. Idempotent."""
        self.place.close()

    def _add(self, kind: IndexKind, places: Sequence[tuple[int, int]]) -> None:
        items = self._items[kind]
        for item_id, passage in places:
            known = items.get(item_id, ())
            if passage not in known:
                items[item_id] = (*known, passage) if known or passage else _FIRST_ALONE


def _opened(place: Path | IndexServer | VectorTable) -> VectorPlace:
    if isinstance(place, VectorTable):
        return place
    return ChromaFolder(place) if isinstance(place, Path) else ChromaServer(place)


# An open index and the vector to search it with, (d,) float32, unit length; None: search goes by words alone.
Near = tuple[VectorIndex, Vectors] | None
