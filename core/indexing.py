"""Keeps the search index in step with the store, in the background, and turns queries into vectors.

The embedder worker pulls notes ("index this") from the storage worker, embeds the texts and hands the vectors back.
It never runs while the model does: both would fight for the same cores.

When the user changes to another embedding model, the one that serves goes on serving until the other has read all texts.
"""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from contextlib import suppress
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from core.encoding import AT_ONCE, Encoding
from core.engine import Publish
from core.errors import IndexUnusable, ModelError, StorageError
from core.index_opening import IndexOpening
from core.index_server import IndexServerSearch
from core.memory.judges.passages import read_passages
from core.memory.judges.reading import Judges
from core.memory.learning.consolidation import Nearest, nearest_in, nothing_near
from core.model.base import Embedder, Encoded
from core.protocol import IndexStateChanged, NoticeRaised
from core.records import IndexState, MemoryId, ModelId, Problem, RecallKind
from core.storage.index import Note
from core.storage.vector_index import Near
from core.storage.vector_spaces import VectorSpace, VectorSpaces
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# Passages that are stored together.
_BATCH = 16

# How long ending waits for the embedder, in seconds: the batch it is at takes less.
_EMBEDDER_PATIENCE_S = 1.0

# Notes looked at for removals when the core ends.
_REMOVALS_AT_ONCE = 10_000

# How far `pending` may run ahead of what the window was told.
_PENDING_STEP = 200

_UNJUDGED = Problem(
    code="judges_missing",
    what="What tells questions and facts apart can't be loaded, so nothing is learned for now.",
    safe="Conversations and memories are complete, and what was said is found by words and meaning.",
    next_step="Install Rememora again.",
)

Vector = npt.NDArray[np.float32]

T = TypeVar("T")


class Indexing:
    """The index, the embedders and the loop between them.

    Args:
        storage: owns the index.
        embedding: owns the embedders.
        loading: loads what takes seconds while the others go on: Chroma's code, and an embedder while another one serves.
        judges: read what is indexed.
        wanted: which embedding model is to serve, and all that can be loaded.
        load_embedder: takes seconds (it imports torch); called on the embedder worker or the loading one.
        compute: held by whoever keeps the cores busy, the model or the embedder.
        server: looks for the Chroma server, if one is to hold the index.
    """

    def __init__(
        self,
        storage: Worker,
        embedding: Worker,
        loading: Worker,
        *,
        spaces: VectorSpaces,
        judges: Judges,
        wanted: Callable[[], tuple[ModelId, frozenset[ModelId]]],
        load_embedder: Callable[[ModelId], Embedder],
        compute: threading.Lock,
        publish: Publish,
        server: IndexServerSearch,
    ) -> None:
        self._storage = storage
        self._embedding = embedding
        self._loading = loading
        self._spaces = spaces
        self._judges = judges
        self._load_embedder = load_embedder
        self._compute = compute
        self._publish = publish
        self._encoding = Encoding(embedding)
        self._opening = IndexOpening(
            storage,
            loading,
            spaces=spaces,
            wanted=wanted,
            server=server,
            publish=publish,
            opened=self._opened,
            changed=lambda: self._tell(anew=True),
            kick=self.kick,
        )
        self._coming: Embedder | None = None
        self._followed: list[tuple[Sequence[str], Callable[[dict[str, Vector], str], None]]] = []
        self._when_read: list[Callable[[], None]] = []
        self._state = IndexState()
        self._closing = False

    @property
    def state(self) -> IndexState:
        """As it was told last."""
        return self._state

    def state_now(self) -> IndexState:
        """How far it is, however little that differs from what was told. On the storage worker."""
        serving, coming = self._spaces.serving, self._spaces.coming
        reread = 0 if coming is None else coming.indexer.indexed()
        return IndexState(
            pending=0 if serving is None else serving.indexer.pending(),
            # Before the index is open it isn't known that nothing is pending.
            embedder_ready=self.ready and (serving is not None or self._opening.away is not None),
            reread=reread,
            to_reread=0 if coming is None else reread + coming.indexer.pending(),
            away=self._opening.away,
        )

    def near(self, encoded: Encoded | None) -> Near:
        """The open index with a query's vector, if both are there and of one embedding model. On the storage worker."""
        serving = self._spaces.serving
        if serving is None or encoded is None or encoded.embedder != serving.model:
            return None
        return serving.index, encoded.vector

    def with_near(self, encoded: Encoded | None, work: Callable[[Near], T]) -> T:
        """Search with a query's vector; without it if the index isn't there or turns out to be broken. On the storage worker.

        Args:
            work: takes what `near` gives; called again with None if the index is broken.
        """
        try:
            return work(self.near(encoded))
        except IndexUnusable as error:
            self.recover(error)
            return work(None)

    def with_nearest(self, statements: Mapping[str, Encoded], work: Callable[[Nearest], T]) -> T:
        """The same for how consolidation finds the memories nearest in meaning to these texts. On the storage worker."""
        serving = self._spaces.serving
        vectors = {}
        if serving is not None:
            vectors = {text: one.vector for text, one in statements.items() if one.embedder == serving.model}
        if serving is None or not vectors:
            return work(nothing_near)
        try:
            return work(nearest_in(serving.index, vectors))
        except IndexUnusable as error:
            self.recover(error)
            return work(nothing_near)

    def start(self) -> None:
        """Open the index, bring it in step with the store, load the embedder. Returns at once."""

        def open_index() -> None:
            if not self._closing:
                model = self._opening.begin()
                self._embedding.post(lambda: self._load(model))

        self._storage.post(open_index, Priority.BACKGROUND)

    def turn_to(self, model: ModelId) -> None:
        """Have another embedding model serve, once it has read all texts. Returns at once."""

        def turn() -> None:
            try:
                self._spaces.turn_to(model)
            except IndexUnusable as error:
                self.recover(error)
            self._prepare_coming()
            self._tell()

        self._storage.post(turn)

    def queries(self, texts: Sequence[str], *, patience_s: float) -> list[Encoded]:
        """Encode texts that are asked or are to be judged; empty if the embedder isn't there within `patience_s` seconds."""
        return self._encoding.encode(texts, query=True, patience_s=patience_s)

    def with_query(
        self, text: str, work: Callable[[Encoded | None], T], priority: Priority = Priority.INTERACTIVE
    ) -> Future[T]:
        """Run `work` on the storage worker with an encoded query; with None while the embedder is loading."""
        if not self.ready:
            return self._storage.submit(lambda: work(None), priority)

        def encode_first() -> T:
            encoded = self._encoding.embedder.encode([text], query=True)[0]
            return self._storage.call(lambda: work(encoded), priority)

        return self._embedding.submit(encode_first)

    def follow(self, queries: Sequence[str], work: Callable[[dict[str, Vector], str], None]) -> None:
        """Whenever an embedding model begins to serve, run `work` on the storage worker with its vectors of these queries, and
        its name. To be called before `start`."""
        self._followed.append((queries, work))

    def statements(self, texts: Sequence[str], *, patience_s: float) -> dict[str, Encoded]:
        """Encode texts that say something; empty if the embedder isn't there within `patience_s` seconds."""
        return dict(zip(texts, self._encoding.encode(texts, query=False, patience_s=patience_s), strict=False))

    def when_memories_read(self, work: Callable[[], None]) -> None:
        """Have `work` done on the storage worker whenever memories were read by the model that serves, or one that read them begins
        to. To be called before `start`."""
        self._when_read.append(work)

    @property
    def ready(self) -> bool:
        """The embedder is there."""
        return self._encoding.ready

    @property
    def settled(self) -> bool:
        """The embedder is there, or it is known that it won't be."""
        return self._encoding.settled

    def when_ready(self, work: Callable[[], None]) -> None:
        """Have `work` done once the embedder is there, or it is known that it won't be. To be called before `start`."""
        self._encoding.when_settled(work)

    def encode(self, texts: Sequence[str], query: bool) -> list[Encoded]:
        """As `core.model.base.Embedder.encode`; empty if the embedder isn't there."""
        return self._encoding.encode(texts, query=query)

    def passages(self, texts: Sequence[str]) -> list[Encoded]:
        """Encode texts that say something; empty if the embedder isn't there."""
        return self._encoding.encode(texts, query=False)

    def vectors(self, memory_ids: Sequence[MemoryId]) -> dict[int, Vector]:
        """The vectors of memories, as far as they are indexed; (d,) float32 each. On the storage worker.

        Raises:
            IndexUnusable: the index can't be used.
        """
        serving = self._spaces.serving
        return {} if serving is None else serving.index.vectors(RecallKind.MEMORY, memory_ids)

    def reconcile(self) -> None:
        """Compare the index with the store; what it lacks is read from now on. On the storage worker.

        Raises:
            IndexUnusable: the index can't be used.
        """
        serving = self._spaces.serving
        if serving is not None:
            serving.indexer.reconcile()
            self._tell()
        self.kick()

    def kick(self) -> None:
        """Something was written, or the cores are free again: carry on indexing."""
        if not self._closing:
            self._embedding.post(self._drain, Priority.BACKGROUND)

    def move(self) -> None:
        """The index is to be elsewhere from now on, as the settings say. Returns at once."""
        self._storage.post(self._opening.move)

    def convert(self, tell: Callable[[float], None]) -> None:
        """See `IndexOpening.convert`. On the vault's worker."""
        self._opening.convert(tell)

    def recover(self, error: IndexUnusable) -> None:
        """See `IndexOpening.recover`. On the storage worker."""
        self._opening.recover(error)

    def forget_all(self) -> None:
        """Replace the index by an empty one. On the storage worker."""
        self._opening.forget_all()

    def quit(self) -> None:
        """Encode nothing more: who waits for that gets CancelledError. Callable from any thread."""
        self._closing = True
        self._encoding.quit()
        self._opening.quit()
        self._embedding.close(timeout_s=0)

    def close(self) -> None:
        """Stop indexing, take out what was deleted, release the folder. Callable from any thread but the workers'."""
        self.quit()
        self._opening.close()
        # While the embedder is loading, both import, which nothing can stop, and nothing of it is worth waiting for.
        patience_s = _EMBEDDER_PATIENCE_S if self.settled else 0.0
        self._loading.close(timeout_s=patience_s)
        self._embedding.close(timeout_s=patience_s)
        self._storage.call(self._leave)

    def _leave(self) -> None:
        for space in (self._spaces.serving, self._spaces.coming):
            if space is None:
                continue
            # What was deleted must not stay until the next start; what is to be added can wait for it.
            try:
                removals = space.indexer.removals(_REMOVALS_AT_ONCE)
                space.indexer.write(removals, np.zeros((0, 0), np.float32))
            except StorageError as error:
                log.warning("deleted texts stay in the index until the next start: %s", error)
        self._spaces.close()

    def _opened(self) -> None:
        # However little it is: "nothing pending" would say that search by meaning is complete.
        self._tell(anew=True)
        self._prepare_coming()
        self.kick()

    def _prepare_coming(self) -> None:
        """Load the embedder that is to serve, if there is one. On the storage worker."""
        coming = self._spaces.coming
        model = None if coming is None else coming.model
        if self._coming is not None and self._coming.name != model:
            self._coming = None
        if model is not None and self._coming is None:
            # Not on the embedder worker: queries go on meanwhile. After the one that serves, which imports torch for both.
            self._encoding.when_settled(lambda: self._loading.post(lambda: self._load_coming(model)))

    def _load(self, model: ModelId) -> None:
        if self._closing:
            return
        try:
            embedder = self._load_embedder(model)
        except ModelError as error:
            # Search by words goes on without it.
            self._encoding.fail(error)
            self._publish(NoticeRaised(problem=error.problem))
            return
        self._encoding.serve(embedder)
        if embedder.name in self._judges.missing:
            self._publish(NoticeRaised(problem=_UNJUDGED))
        self._storage.post(self._tell)
        self._embedding.post(lambda: self._tell_followers(embedder, lambda: True), Priority.BACKGROUND)
        self.kick()

    def _load_coming(self, model: ModelId) -> None:
        if self._closing:
            return
        try:
            embedder = self._load_embedder(model)
        except ModelError as error:
            # The present one goes on; the next start tries again.
            self._publish(NoticeRaised(problem=error.problem))
            return

        def take() -> None:
            coming = self._spaces.coming
            if coming is not None and coming.model == model:
                self._coming = embedder

        self._storage.call(take)
        self.kick()

    def _tell_followers(self, embedder: Embedder, serves: Callable[[], bool]) -> None:
        """If `serves` says that it does, run what was promised to `follow`; both in one go on the storage worker."""
        vectors = [
            dict(zip(queries, embedder.embed(queries, query=True), strict=True)) for queries, _ in self._followed
        ]

        def tell() -> None:
            if serves():
                for known, (_, work) in zip(vectors, self._followed, strict=True):
                    work(known, embedder.name)

        with suppress(CancelledError):  # the core is closing
            self._storage.call(tell)

    def _drain(self) -> None:
        """Index one batch; come back for the next, so that queries get in between."""
        if self._closing or self._spaces.moving or not self.settled or not self._compute.acquire(blocking=False):
            return  # kicked again when that changes
        try:
            more = self._index_more()
        except CancelledError:
            return
        finally:
            self._compute.release()
        if more:
            self.kick()

    def _index_more(self) -> bool:
        """New texts for the embedder that serves, then all for the one to come; at last the change itself."""
        if self.ready and self._index_batch(self._encoding.embedder, lambda: self._spaces.serving):
            return True
        coming = self._coming
        if coming is not None:
            if not self._index_batch(coming, lambda: self._spaces.coming):
                self._change_to(coming)
            return True
        return self._storage.call(self._spaces.sweep, Priority.BACKGROUND)

    def _index_batch(self, embedder: Embedder, space_now: Callable[[], VectorSpace | None]) -> bool:
        batch = self._storage.call(lambda: _next_batch(space_now(), embedder), Priority.BACKGROUND)
        if batch is None:
            return False
        space, some = batch
        notes, encoded = self._encode_some(some, embedder)
        vectors = (
            np.stack([one.vector for one in encoded]) if encoded else np.zeros((0, embedder.dimensions), np.float32)
        )
        # Documents are searched, and never judged or learned from.
        said = all(isinstance(note.kind, RecallKind) for note in notes)
        texts = [note.text for note in notes if note.text]
        read = (
            read_passages(texts, encoded, self._judges, lambda some: self._encoding.encode_some(some, embedder))
            if said
            else []
        )

        def write() -> None:
            if space is not space_now() or self._spaces.moving:
                return  # rebuilt meanwhile, and the notes are written anew; or being moved, and they are read again
            try:
                space.indexer.write(notes, vectors, read)
            except IndexUnusable as error:
                self.recover(error)
                return
            self._tell()
            if space is self._spaces.serving and any(note.kind is RecallKind.MEMORY and note.text for note in notes):
                self._tell_read()

        self._storage.call(write, Priority.BACKGROUND)
        return True

    def _encode_some(self, notes: Sequence[Note], embedder: Embedder) -> tuple[Sequence[Note], list[Encoded]]:
        """The texts of a batch; if somebody waits for the embedder, those of its first notes."""
        encoded: list[Encoded] = []
        for at in range(0, len(notes), AT_ONCE):
            if encoded and self._embedding.awaited:
                return notes[:at], encoded
            texts = [note.text for note in notes[at : at + AT_ONCE] if note.text]
            encoded += self._encoding.encode_some(texts, embedder)
        return notes, encoded

    def _tell_read(self) -> None:
        """Run what was promised to `when_memories_read`. On the storage worker."""
        for work in self._when_read:
            work()

    def _change_to(self, embedder: Embedder) -> None:
        """The one that was to come has read everything: it serves from now on, if nothing came in between."""

        def change() -> bool:
            coming = self._spaces.coming
            if coming is None or coming.model != embedder.name:
                self._coming = None  # the user has changed their mind
                return False
            if not self._spaces.complete():
                return False
            self._coming = None
            self._encoding.serve(embedder)
            try:
                self._spaces.promote()
            except IndexUnusable as error:
                self.recover(error)
            self._tell()
            # What it read counts from now on.
            self._tell_read()
            return True

        self._tell_followers(embedder, change)

    def _tell(self, *, anew: bool = False) -> None:
        """Say how far the index is, if that is worth saying. On the storage worker."""
        state = self.state_now()
        told = self._state
        if not anew and state == told:
            return
        if (
            not anew
            and state.pending
            and abs(state.pending - told.pending) < _PENDING_STEP
            and (state.embedder_ready, state.reread, state.to_reread)
            == (told.embedder_ready, told.reread, told.to_reread)
        ):
            return
        self._state = state
        self._publish(IndexStateChanged(state=state))


def _next_batch(space: VectorSpace | None, embedder: Embedder) -> tuple[VectorSpace, list[Note]] | None:
    if space is None or space.model != embedder.name:
        return None
    notes = space.indexer.next_batch(_BATCH)
    return (space, notes) if notes else None
