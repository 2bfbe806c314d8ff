"""Keeps the search index in step with the store, in the background, and turns queries into vectors.

The embedder worker pulls notes ("index this") from the storage worker, embeds the texts and hands the vectors back.
It never runs while the model does: both would fight for the same cores.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from core.engine import Publish
from core.errors import IndexCorrupt, ModelError, StorageError
from core.memory.consolidation import Nearest, nearest_in, nothing_near
from core.model.base import Embedder, Encoded
from core.protocol import IndexStateChanged, NoticeRaised
from core.records import IndexState, Problem
from core.storage.index import Indexer, Note, VectorIndex
from core.storage.token_vectors import token_rows
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# Passages embedded in one go: about 0.2 s of one core, the longest a reply may have to wait for it.
_BATCH = 16

# How long ending waits for the embedder, in seconds: the batch it is at takes less.
_EMBEDDER_PATIENCE_S = 1.0

# Notes looked at for removals when the core ends.
_REMOVALS_AT_ONCE = 10_000

# How far `pending` may run ahead of what the window was told.
_PENDING_STEP = 200

Vector = npt.NDArray[np.float32]

T = TypeVar("T")


class Indexing:
    """The index, the embedder and the loop between them.

    Args:
        open_index: opens the index of an embedding model; called on the storage worker.
        clear_index: removes the index folder, broken or not; called on the storage worker.
        load_embedder: takes seconds (it imports torch); called on the embedder worker.
        compute: held by whoever keeps the cores busy, the model or the embedder.
    """

    def __init__(
        self,
        storage: Worker,
        embedding: Worker,
        *,
        open_index: Callable[[], VectorIndex],
        clear_index: Callable[[], None],
        make_indexer: Callable[[VectorIndex], Indexer],
        load_embedder: Callable[[], Embedder],
        compute: threading.Lock,
        publish: Publish,
    ) -> None:
        self._storage = storage
        self._embedding = embedding
        self._open_index = open_index
        self._clear_index = clear_index
        self._make_indexer = make_indexer
        self._load_embedder = load_embedder
        self._compute = compute
        self._publish = publish
        self._index: VectorIndex | None = None
        self._indexer: Indexer | None = None
        self._embedder: Future[Embedder] = Future()
        self._state = IndexState()
        self._closing = False

    @property
    def state(self) -> IndexState:
        return self._state

    def near(self, vector: Vector | None) -> tuple[VectorIndex, Vector] | None:
        """The open index with a query's vector, if both are there. On the storage worker."""
        return None if self._index is None or vector is None else (self._index, vector)

    def start(self) -> None:
        """Open the index, bring it in step with the store, load the embedder. Returns at once."""
        self._storage.post(self._open, Priority.BACKGROUND)
        self._embedding.post(self._load)

    def vector(self, text: str, *, patience_s: float) -> Vector | None:
        """Embed a query: (d,) float32, unit length. None if the embedder isn't there within `patience_s` seconds."""
        encoded = self.encoded(text, patience_s=patience_s)
        return None if encoded is None else encoded.vector

    def encoded(self, text: str, *, patience_s: float) -> Encoded | None:
        """Encode a query. None if the embedder isn't there within `patience_s` seconds."""
        try:
            embedder = self._embedder.result(timeout=patience_s)
            return self._embedding.call(lambda: embedder.encode([text]))[0]
        except (FutureTimeoutError, CancelledError, ModelError):
            return None

    def with_vector(self, text: str, work: Callable[[Vector | None], T]) -> Future[T]:
        """Run `work` on the storage worker with the vector of `text`; with None while the embedder is loading."""
        if not self._ready():
            return self._storage.submit(lambda: work(None))

        def embed_first() -> T:
            vector: Vector = self._embedder.result().embed([text])[0]
            return self._storage.call(lambda: work(vector))

        return self._embedding.submit(embed_first)

    def when_ready(self, texts: Sequence[str], work: Callable[[dict[str, Vector]], None]) -> None:
        """Once the embedder is there, run `work` on the storage worker with the vectors of these texts."""

        def embed(embedder: Embedder) -> None:
            vectors = dict(zip(texts, embedder.embed(texts), strict=True))
            self._storage.call(lambda: work(vectors))

        def loaded(ready: Future[Embedder]) -> None:
            if ready.exception() is None:
                self._embedding.post(lambda: embed(ready.result()), Priority.BACKGROUND)

        self._embedder.add_done_callback(loaded)

    def vectors(self, texts: Sequence[str], *, patience_s: float) -> dict[str, Vector]:
        """Embed several texts; empty if the embedder isn't there within `patience_s` seconds."""
        try:
            embedder = self._embedder.result(timeout=patience_s)
            rows = self._embedding.call(lambda: embedder.embed(texts))
        except (FutureTimeoutError, CancelledError, ModelError):
            return {}
        return dict(zip(texts, rows, strict=True))

    def nearest(self, vectors: Mapping[str, Vector]) -> Nearest:
        """How consolidation finds the memories nearest in meaning to these texts. On the storage worker."""
        return nothing_near if self._index is None or not vectors else nearest_in(self._index, vectors)

    def kick(self) -> None:
        """Something was written, or the cores are free again: carry on indexing."""
        if not self._closing:
            self._embedding.post(self._drain, Priority.BACKGROUND)

    def recover(self, error: IndexCorrupt) -> None:
        """The index turned out to be broken: build it anew from the store. On the storage worker."""
        log.warning("the search index is broken and is rebuilt: %s", error)
        self._renew()
        self._publish(
            NoticeRaised(
                problem=Problem(
                    code=error.code,
                    what="The search index was damaged and is being rebuilt.",
                    safe="Conversations and memories are complete; only the index was lost.",
                    next_step="Nothing to do. Search by meaning is complete again in a little while.",
                    detail=str(error),
                )
            )
        )
        self.kick()

    def forget_all(self) -> None:
        """Replace the index by an empty one. On the storage worker."""
        self._renew()

    def close(self) -> None:
        """Stop indexing, take out what was deleted, release the folder. Callable from any thread but the workers'."""
        self._closing = True
        # It may be in the middle of importing torch, which nothing can stop; nothing of it is worth waiting for.
        self._embedding.close(timeout_s=_EMBEDDER_PATIENCE_S)
        self._storage.call(self._leave)

    def _leave(self) -> None:
        if self._indexer is not None:
            # What was deleted must not stay until the next start; what is to be added can wait for it.
            removals = [note for note in self._indexer.next_batch(_REMOVALS_AT_ONCE) if not note.text]
            try:
                self._indexer.write(removals, np.zeros((0, 0), np.float32))
            except (IndexCorrupt, StorageError) as error:
                log.warning("deleted texts stay in the index until the next start: %s", error)
        self._close()

    def _renew(self) -> None:
        self._close()
        self._clear_index()
        self._index = self._open_index()
        self._reconcile()

    def _close(self) -> None:
        if self._index is not None:
            self._index.close()
            self._index = None
            self._indexer = None

    def _open(self) -> None:
        try:
            self._index = self._open_index()
            self._reconcile()
        except IndexCorrupt as error:
            self.recover(error)
        self.kick()

    def _reconcile(self) -> None:
        if self._index is not None:
            self._indexer = self._make_indexer(self._index)
            self._indexer.reconcile()
            # However little it is: "nothing pending" would say that search by meaning is complete.
            self._state = IndexState(pending=self._indexer.pending(), embedder_ready=self._state.embedder_ready)
            self._publish(IndexStateChanged(state=self._state))

    def _ready(self) -> bool:
        return self._embedder.done() and self._embedder.exception() is None

    def _load(self) -> None:
        if self._closing:
            return
        try:
            embedder = self._load_embedder()
        except ModelError as error:
            # Search by words goes on without it.
            self._embedder.set_exception(error)
            self._publish(NoticeRaised(problem=error.problem))
            return
        self._embedder.set_result(embedder)
        self._state = IndexState(pending=self._state.pending, embedder_ready=True)
        self._publish(IndexStateChanged(state=self._state))
        self.kick()

    def _drain(self) -> None:
        """Index one batch; come back for the next, so that queries get in between."""
        if self._closing or not self._ready() or not self._compute.acquire(blocking=False):
            return  # kicked again when that changes
        try:
            more = self._index_batch(self._embedder.result())
        except CancelledError:
            return
        finally:
            self._compute.release()
        if more:
            self.kick()

    def _index_batch(self, embedder: Embedder) -> bool:
        batch = self._storage.call(self._next_batch, Priority.BACKGROUND)
        if batch is None:
            return False
        indexer, notes = batch
        texts = [note.text for note in notes if note.text]
        encoded = embedder.encode(texts)
        vectors = (
            np.stack([one.vector for one in encoded]) if encoded else np.zeros((0, embedder.dimensions), np.float32)
        )
        tokens = [token_rows(one.tokens) for one in encoded]

        def write() -> None:
            if indexer is not self._indexer:
                return  # rebuilt meanwhile; the notes are written anew
            try:
                indexer.write(notes, vectors, tokens)
            except IndexCorrupt as error:
                self.recover(error)
                return
            self._tell(indexer.pending())

        self._storage.call(write, Priority.BACKGROUND)
        return True

    def _next_batch(self) -> tuple[Indexer, list[Note]] | None:
        if self._indexer is None:
            return None
        notes = self._indexer.next_batch(_BATCH)
        return (self._indexer, notes) if notes else None

    def _tell(self, pending: int) -> None:
        if pending == self._state.pending or (pending and abs(pending - self._state.pending) < _PENDING_STEP):
            return
        self._state = IndexState(pending=pending, embedder_ready=self._state.embedder_ready)
        self._publish(IndexStateChanged(state=self._state))
