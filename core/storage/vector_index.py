"""The vector side of recall: a Chroma folder, which can be lost without losing anything.

Chroma is given ids and vectors, never text. Its HNSW files are read by native code that trusts them, so they are
checked before it does (see `core.storage.hnsw_files`).
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import numpy.typing as npt

from core.errors import IndexCorrupt, StorageFull
from core.records import RecallKind
from core.storage.hnsw_files import damage

Vectors = npt.NDArray[np.float32]

# While this file is there, the index is being loaded: found at the start, the last attempt didn't survive it.
_LOADING = "loading"

# What stands in it while an index is made where there was none: nothing is lost with that one.
_NEW = "new"

_NOUNS = {RecallKind.MEMORY: "memories", RecallKind.MESSAGE: "messages"}

# Ids looked up when the index is opened, spread over its age, to see that their vectors are there.
_PROBES = 16


class VectorHit(msgspec.Struct, frozen=True):
    """A passage near to the query.

    Attributes:
        item_id: message or memory id.
        passage: its number in `split_passages` of that text.
        similarity: cosine, -1 to 1.
    """

    item_id: int
    passage: int
    similarity: float


class VectorIndex:
    """Vectors by id, one collection for each kind of text and embedding model.

    Ids are `<item>#<passage>`. To be used from one thread.

    Args:
        folder: holds nothing but indexes; created if need be.
        embedder_name: identifies the vector space.
        dimensions: of the vectors.
        beside: an open index of another embedding model in this folder. The two are closed, and break, together.

    Raises:
        IndexCorrupt: from the constructor and every method: the folder can't be read. `rebuild` it, open it anew, and
            reconcile.
        StorageFull: from the methods that write.
    """

    def __init__(self, folder: Path, embedder_name: str, dimensions: int, *, beside: VectorIndex | None = None) -> None:
        self.embedder_name = embedder_name
        self._dimensions = dimensions
        self._collections: dict[RecallKind, Any] = {}
        self._items: dict[RecallKind, dict[int, set[int]]] = {}
        self.chroma: _ChromaFolder = _ChromaFolder(folder) if beside is None else beside.chroma
        with self.chroma.loading():
            self._open()

    @classmethod
    def rebuild(cls, folder: Path) -> None:
        """Throw the index away and leave an empty one. Also while a broken one is still open.

        Raises:
            OSError: the folder can't be written.
        """
        # In a new subfolder: Chroma would take the old path for the index it still holds open, and some systems can't
        # delete open files.
        if folder.is_file():
            folder.unlink()
        generations = _generations(folder)
        fresh = folder / str(max(generations, default=0) + 1)
        fresh.mkdir(parents=True)
        for entry in folder.iterdir():
            if entry.is_file():
                entry.unlink()
            elif entry != fresh:
                shutil.rmtree(entry, ignore_errors=True)

    def put(self, kind: RecallKind, ids: Sequence[str], vectors: Vectors) -> None:
        """Store vectors, replacing those with the same ids.

        Args:
            vectors: (n, dimensions) float32, unit length.
        """
        with self._guard():
            collection = self._collections[kind]
            step = self._client.get_max_batch_size()
            for start in range(0, len(ids), step):
                collection.upsert(ids=list(ids[start : start + step]), embeddings=vectors[start : start + step])
        for one in ids:
            item_id, passage = _parsed(one)
            self._items[kind].setdefault(item_id, set()).add(passage)

    def remove(self, kind: RecallKind, ids: Sequence[str]) -> None:
        """Remove vectors; ids that aren't there don't matter."""
        with self._guard():
            collection = self._collections[kind]
            step = self._client.get_max_batch_size()
            for start in range(0, len(ids), step):
                collection.delete(ids=list(ids[start : start + step]))
        for one in ids:
            item_id, passage = _parsed(one)
            passages = self._items[kind].get(item_id, set())
            passages.discard(passage)
            if not passages:
                self._items[kind].pop(item_id, None)

    def search(self, kind: RecallKind, vector: Vectors, limit: int) -> list[VectorHit]:
        """The nearest passages, best first.

        Args:
            vector: (dimensions,) float32, unit length.
        """
        if limit <= 0 or not self._items[kind]:
            return []
        with self._guard():
            found = self._collections[kind].query(query_embeddings=[vector], n_results=limit, include=["distances"])
        return [
            VectorHit(*_parsed(one), similarity=1.0 - float(distance))
            for one, distance in zip(found["ids"][0], found["distances"][0], strict=True)
        ]

    def count(self, kind: RecallKind) -> int:
        """How many passages there are."""
        return sum(map(len, self._items[kind].values()))

    def ids(self, kind: RecallKind) -> list[str]:
        """All passage ids, in no particular order."""
        return [f"{item_id}#{passage}" for item_id, passages in self._items[kind].items() for passage in passages]

    def items(self, kind: RecallKind) -> dict[int, int]:
        """How many passages of each item there are."""
        return {item_id: len(passages) for item_id, passages in self._items[kind].items()}

    def passages(self, kind: RecallKind, item_id: int) -> list[str]:
        """The passage ids of one item."""
        return [f"{item_id}#{passage}" for passage in sorted(self._items[kind].get(item_id, ()))]

    def drop_others(self, names: Collection[str]) -> None:
        """Remove what is there of embedding models other than these."""
        kept = {f"{noun}-{name}" for noun in _NOUNS.values() for name in names}
        with self._guard():
            for name in [collection.name for collection in self._client.list_collections()]:
                if name not in kept:
                    self._client.delete_collection(name)
        self.chroma.sweep()

    def close(self) -> None:
        """Release the folder. Idempotent."""
        self.chroma.close()

    @property
    def _client(self) -> Any:
        return self.chroma.client

    def _guard(self) -> contextlib.AbstractContextManager[None]:
        return self.chroma.guard()

    def _open(self) -> None:
        for kind, noun in _NOUNS.items():
            collection = self._client.get_or_create_collection(
                f"{noun}-{self.embedder_name}", embedding_function=None, configuration={"hnsw": {"space": "cosine"}}
            )
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
            raise _corrupt("vectors are missing")
        wanted = min(len(ids), _PROBES)
        probe = np.full((1, self._dimensions), self._dimensions**-0.5, dtype=np.float32)
        found = collection.query(query_embeddings=probe, n_results=max(wanted, 1), include=[])
        if len(found["ids"][0]) < wanted:
            raise _corrupt("vectors are missing")


class _ChromaFolder:
    """Chroma, open on the folder in use. Broken once, it stays closed.

    Attributes:
        client: Chroma's.
    """

    def __init__(self, folder: Path) -> None:
        self.client: Any = None
        self._broken: IndexCorrupt | None = None
        self._marker = folder / _LOADING
        # Here and not above: this import takes 2 seconds, and the core is ready before it. Before the marker: whoever ends the
        # core meanwhile has broken nothing.
        import chromadb  # noqa: F401

        try:
            if self._marker.exists():
                if self._marker.read_text(encoding="utf-8") != _NEW:
                    raise _corrupt("the core ended while it loaded the index")
                VectorIndex.rebuild(folder)
            self._generation = _generation(folder)
            self.sweep()
            if found := _damage(self._generation):
                raise _corrupt(found)
        except (OSError, UnicodeDecodeError) as error:
            raise _corrupt(str(error)) from error

    @contextlib.contextmanager
    def loading(self) -> Iterator[None]:
        """While Chroma loads files: a crash in here is known at the next start."""
        try:
            self._marker.write_text("" if any(self._generation.iterdir()) else _NEW, encoding="utf-8")
        except OSError as error:
            raise _corrupt(str(error)) from error
        try:
            with self.guard():
                if self.client is None:
                    import chromadb
                    from chromadb.config import Settings

                    self.client = chromadb.PersistentClient(
                        path=str(self._generation), settings=Settings(anonymized_telemetry=False)
                    )
                yield
        finally:
            self._marker.unlink(missing_ok=True)

    @contextlib.contextmanager
    def guard(self) -> Iterator[None]:
        """Turn what Chroma raises over a broken folder into IndexCorrupt."""
        if self._broken is not None:
            raise self._broken
        try:
            yield
        except BaseException as error:
            meaning = _meaning(error)
            if meaning is None:
                raise
            if isinstance(meaning, IndexCorrupt):
                self._broken = meaning
                self.close()
            if meaning is error:
                raise
            raise meaning from error

    def sweep(self) -> None:
        """Remove the vectors of collections that were deleted: Chroma leaves their files.

        Some systems can't delete files that are open; those go at the next start.
        """
        database = self._generation / "chroma.sqlite3"
        if not database.is_file():
            return
        try:
            with contextlib.closing(sqlite3.connect(f"{database.absolute().as_uri()}?mode=ro", uri=True)) as chroma:
                segments = {row[0] for row in chroma.execute("SELECT id FROM segments")}
        except sqlite3.Error:
            return  # damaged, which is found out when Chroma opens it
        for entry in self._generation.iterdir():
            if entry.is_dir() and entry.name not in segments:
                shutil.rmtree(entry, ignore_errors=True)

    def close(self) -> None:
        """Release the folder. Idempotent."""
        client, self.client = self.client, None
        if client is not None:
            client.close()


def _generations(folder: Path) -> list[int]:
    """The numbered subfolders; the highest is in use."""
    return [int(entry.name) for entry in folder.glob("[0-9]*") if entry.name.isdigit()] if folder.is_dir() else []


def _generation(folder: Path) -> Path:
    """The subfolder in use, made if there is none."""
    generation = folder / str(max(_generations(folder), default=1))
    generation.mkdir(parents=True, exist_ok=True, mode=0o700)
    return generation


def _damage(generation: Path) -> str | None:
    """What can be seen to be wrong before Chroma opens the folder.

    Raises:
        OSError: a file can't be read, or is missing.
    """
    entries = list(generation.iterdir())
    database = generation / "chroma.sqlite3"
    if entries and (not database.is_file() or not database.stat().st_size):
        return "chroma.sqlite3 is missing"
    for entry in entries:
        if entry.is_dir() and any(entry.iterdir()) and (found := damage(entry)):
            return found
    return None


def _parsed(one: str) -> tuple[int, int]:
    """Item id and passage number of an id in the index."""
    item_id, _, passage = one.partition("#")
    try:
        return int(item_id), int(passage)
    except ValueError as error:
        raise _corrupt(f"unknown id {one[:40]!r}") from error


def _meaning(error: BaseException) -> IndexCorrupt | StorageFull | None:
    """What an error of Chroma's says about the folder; None if nothing."""
    from chromadb.errors import InternalError, NotFoundError

    if isinstance(error, IndexCorrupt):
        return error
    text = str(error)
    if "database or disk is full" in text or "No space left on device" in text:
        return StorageFull(
            "The disk is full.",
            safe="Conversations and memories are complete; only the search index is behind.",
            next_step="Free some space.",
            detail=text,
        )
    # A panic in Rust is a BaseException of a class that can't be imported.
    if isinstance(error, InternalError | NotFoundError | OSError) or type(error).__name__ == "PanicException":
        return _corrupt(text)
    return None


def _corrupt(detail: str) -> IndexCorrupt:
    return IndexCorrupt(
        "The search index is damaged.",
        safe="Conversations and memories are complete.",
        next_step="It is rebuilt by itself.",
        detail=detail,
    )
