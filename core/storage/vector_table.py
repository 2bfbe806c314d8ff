"""The vectors of a sealed store: kept in the database, which is sealed, and searched in memory, one by one.

Chroma can't seal its files, and building its graph in memory at each unlocking takes 47 s for 60,000 vectors. Comparing a query with
every vector is exact and takes 8 ms for as many; reading them takes 0.3 s.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Mapping, Sequence

import numpy as np

from core.storage.chroma_collection import parsed
from core.storage.database import Database
from core.storage.index_notes import IndexKind
from core.storage.vector_hits import VectorHit, Vectors
from core.storage.vector_rows import VectorRows

# Half the bytes, and a cosine is wrong by 0.0002 at most.
_KEPT = np.dtype("<f2")

# Read at once: some 10 ms, so that commands get in between.
_READ_AT_ONCE = 2000

# Passages of one text are fewer than that, so a row is found by one number.
_PASSAGES = 1 << 20


class VectorTable:
    """See `core.storage.vector_hits.VectorPlace`. To be used on the storage worker; `load` it first.

    Every method may raise StorageError; those that write, StorageFull.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._rows: dict[tuple[str, str], VectorRows] = {}

    def load(self, dimensions: Mapping[str, int]) -> Iterator[float]:
        """Read the vectors of these embedding models, which have so many dimensions: some at a time, saying how much is read, 0 to 1.

        What doesn't belong to any of them isn't read; what has another length than it should is removed.
        """
        newest = self._database.value("SELECT coalesce(max(id), 0) FROM kept_vectors")
        last = 0
        while rows := self._database.tuples(
            "SELECT id, model, kind, item_id, passage, vector FROM kept_vectors WHERE id > ? ORDER BY id LIMIT ?",
            (last, _READ_AT_ONCE),
        ):
            self._take(rows, dimensions)
            last = rows[-1][0]
            yield min(1.0, last / max(newest, 1))

    def _take(self, rows: Sequence[tuple[int, str, str, int, int, bytes]], dimensions: Mapping[str, int]) -> None:
        of_each: dict[tuple[str, str], tuple[list[int], list[bytes]]] = {}
        damaged: list[tuple[int]] = []
        for row_id, model, kind, item_id, passage, vector in rows:
            if model not in dimensions:
                continue
            if len(vector) != dimensions[model] * _KEPT.itemsize:
                damaged.append((row_id,))
                continue
            keys, kept = of_each.setdefault((model, kind), ([], []))
            keys.append(item_id * _PASSAGES + passage)
            kept.append(vector)
        for (model, kind), (keys, kept) in of_each.items():
            vectors = np.frombuffer(b"".join(kept), _KEPT).reshape(len(kept), -1).astype(np.float32)
            self._rows.setdefault((model, kind), VectorRows(dimensions[model])).put(keys, vectors)
        if damaged:
            self._database.execute_many("DELETE FROM kept_vectors WHERE id = ?", damaged)

    @contextlib.contextmanager
    def loading(self) -> Iterator[None]:
        yield

    def collection(self, kind: IndexKind, model: str, dimensions: int) -> TableCollection:
        if not any(known == model for known, _ in self._rows):
            # What may be left of an earlier time of this model wasn't kept in step.
            self._database.execute("DELETE FROM kept_vectors WHERE model = ?", (model,))
        rows = self._rows.setdefault((model, str(kind)), VectorRows(dimensions))
        return TableCollection(self._database, rows, kind, model)

    def drop_others(self, models: Collection[str]) -> None:
        """Forget them; `remove_unused` deletes them."""
        self._rows = {key: rows for key, rows in self._rows.items() if key[0] in models}

    def clear(self) -> None:
        """Remove all vectors."""
        self._database.execute("DELETE FROM kept_vectors")
        self._rows = {}

    def close(self) -> None:
        """Let the memory go. Idempotent."""
        self._rows = {}


class TableCollection:
    """See `core.storage.vector_hits.VectorCollection`."""

    def __init__(self, database: Database, rows: VectorRows, kind: IndexKind, model: str) -> None:
        self._database = database
        self._rows = rows
        self._kind = kind
        self._model = model

    def put(self, ids: Sequence[str], vectors: Vectors) -> None:
        places = [parsed(one) for one in ids]
        self._database.execute_many(
            "INSERT OR REPLACE INTO kept_vectors (kind, item_id, passage, model, vector) VALUES (?, ?, ?, ?, ?)",
            [
                (self._kind, item_id, passage, self._model, vector.tobytes())
                for (item_id, passage), vector in zip(places, vectors.astype(_KEPT), strict=True)
            ],
        )
        self._rows.put([item_id * _PASSAGES + passage for item_id, passage in places], vectors)

    def remove(self, ids: Sequence[str]) -> None:
        places = [parsed(one) for one in ids]
        self._database.execute_many(
            "DELETE FROM kept_vectors WHERE kind = ? AND item_id = ? AND passage = ? AND model = ?",
            [(self._kind, item_id, passage, self._model) for item_id, passage in places],
        )
        for item_id, passage in places:
            self._rows.remove(item_id * _PASSAGES + passage)

    def nearest(self, vector: Vectors, limit: int, places: Sequence[tuple[int, int]] | None) -> list[VectorHit]:
        keys = None if places is None else [item_id * _PASSAGES + passage for item_id, passage in places]
        found = self._rows.nearest(vector, limit, keys)
        return [VectorHit(*divmod(key, _PASSAGES), similarity=similarity) for key, similarity in found]

    def vectors(self, ids: Sequence[str]) -> dict[str, Vectors]:
        found = ((one, self._rows.vector(_key(one))) for one in ids)
        return {one: vector for one, vector in found if vector is not None}

    def places(self) -> list[tuple[int, int]]:
        return [divmod(key, _PASSAGES) for key in self._rows.all_keys()]


def _key(one: str) -> int:
    item_id, passage = parsed(one)
    return item_id * _PASSAGES + passage


def any_kept(database: Database) -> bool:
    """There are vectors in the table."""
    return bool(database.value("SELECT EXISTS (SELECT 1 FROM kept_vectors)"))


def remove_kept(database: Database, limit: int) -> bool:
    """Remove some vectors, whatever they are of. True if there may be more."""
    return database.execute("DELETE FROM kept_vectors WHERE id IN (SELECT id FROM kept_vectors LIMIT ?)", (limit,)) > 0


def remove_unused_kept(database: Database, limit: int) -> bool:
    """Remove some of the vectors of embedding models that are used no more. True if there may be others."""
    used = {row["model"] for row in database.rows("SELECT model FROM embedding_spaces")}
    model = ""
    while (
        row := database.row("SELECT model FROM kept_vectors WHERE model > ? ORDER BY model LIMIT 1", (model,))
    ) is not None:
        model = row["model"]
        if model not in used:
            database.execute(
                "DELETE FROM kept_vectors WHERE id IN (SELECT id FROM kept_vectors WHERE model = ? LIMIT ?)",
                (model, limit),
            )
            return True
    return False
