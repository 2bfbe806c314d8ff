"""The index of the embedding model that serves searches, and of one that is to take its place.

Texts are embedded for both while the second catches up; then it serves, in one step, and the first one's vectors go. Which one
serves is in SQLite, so that a core that ended in between goes on from there.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping, Sequence
from pathlib import Path

import msgspec
import numpy as np

from core.errors import IndexCorrupt, StorageError
from core.records import ModelId
from core.storage.chroma_server import IndexServer
from core.storage.database import Database
from core.storage.generations import any_generation, remove_generations, wipe_generations
from core.storage.index import Indexer, VectorIndex
from core.storage.index_copy import IndexCopy
from core.storage.index_notes import index_only_for
from core.storage.moved_vectors import moved
from core.storage.token_vectors import TokenVectors, remove_unused
from core.storage.vector_hits import Vectors
from core.storage.vector_table import VectorTable, any_kept, remove_kept, remove_unused_kept
from core.vault.sealing import Seal

# Rows removed at once: a few milliseconds, so that commands get in between.
_REMOVED_AT_ONCE = 200

# How much of the way it is to read what is kept, of what is moved.
_READING = 0.1

# Texts taken out of the index at once.
_REMOVALS_AT_ONCE = 200


class VectorSize(msgspec.Struct, frozen=True):
    """How long an embedding model's vectors are: of texts, and of tokens."""

    dimensions: int
    token_dimensions: int


class VectorSpace(msgspec.Struct, frozen=True):
    """An embedding model's part of the index, open."""

    model: ModelId
    index: VectorIndex
    indexer: Indexer


class VectorSpaces:
    """To be used on the storage worker. Every method may raise IndexCorrupt (then `renew`), IndexAway (then `close`, and `open`
    once the server is back) and StorageError.

    Args:
        folder: of the index, while it is on this computer and the store isn't sealed.
        sizes: of every embedding model there could be vectors of.
        tokens: kept at the one that serves.
        seal: of the store. In a sealed one vectors are in the database and nowhere else.
    """

    def __init__(
        self,
        database: Database,
        folder: Path,
        sizes: Mapping[ModelId, VectorSize],
        tokens: TokenVectors,
        seal: Seal | None = None,
    ) -> None:
        self._database = database
        self._folder = folder
        self._seal = seal or Seal()
        self._place: Path | IndexServer | VectorTable = folder
        self._moving = False
        self._sizes = sizes
        self._tokens = tokens
        self._serving: VectorSpace | None = None
        self._coming: VectorSpace | None = None

    @property
    def serving(self) -> VectorSpace | None:
        """None before it is opened, and while it is renewed."""
        return self._serving

    @property
    def coming(self) -> VectorSpace | None:
        """None if no other is wanted."""
        return self._coming

    @property
    def moving(self) -> bool:
        """Vectors are being taken to where they belong. Search goes on where they were; nothing is to be written meanwhile."""
        return self._moving

    @property
    def settled(self) -> bool:
        """All vectors are where they belong: those of a sealed store in the database, others elsewhere."""
        sealed = self._seal.on
        elsewhere = self._serving is not None and isinstance(self._place, VectorTable) != sealed
        left = any_generation(self._folder) if sealed else any_kept(self._database)
        return not (self._moving or elsewhere or left)

    @property
    def needs_chroma(self) -> bool:
        return not self._seal.on or any_generation(self._folder)

    def begin(self, wanted: ModelId) -> None:
        """To be called first, before any model is loaded: in a store without texts nothing is to be read anew."""
        if not self._database.value("SELECT EXISTS (SELECT 1 FROM messages) OR EXISTS (SELECT 1 FROM memories)"):
            index_only_for(self._database, wanted)

    def choose(self, wanted: ModelId, usable: frozenset[ModelId]) -> ModelId:
        """Settle which model serves, and which one is to: needs nothing open. Returns the first.

        Args:
            wanted: the model that is to serve; one of the usable.
            usable: the models that can be loaded.
        """
        served = ModelId(self._database.value("SELECT model FROM embedding_spaces WHERE serving"))
        with self._database.transaction():
            if served not in usable:
                # Nothing can be asked of it any more.
                index_only_for(self._database, wanted)
                served = wanted
            if wanted != served:
                self._prepare(wanted)
            self._database.execute("DELETE FROM embedding_spaces WHERE model NOT IN (?, ?)", (wanted, served))
        self._tokens.follow(served, self._sizes[served].token_dimensions)
        return served

    def open(self, server: IndexServer | None = None) -> None:
        """Open the index as it was chosen, and bring it in step with the store.

        Args:
            server: where it is; None: on this computer.
        """
        for _ in self.opening(server):
            pass

    def opening(self, server: IndexServer | None = None) -> Generator[float]:
        """As `open`, a step at a time; tells how far it is, 0 to 1. What serves goes on until it is done.

        Vectors that lie where they don't belong, plain ones of a sealed store say, are taken along, and nothing is left of them there.
        Stopped anywhere, nothing is lost: it is gone on with at the next opening.
        """
        self._moving = True
        try:
            if self._seal.on:
                yield from self._into_table()
            else:
                self._place = server or self._folder
                if server is not None:
                    # What is erased must not stay there, and it would never be brought in step.
                    remove_generations(self._folder)
                yield from self._out_of_table()
        finally:
            self._moving = False
        self._open()

    def _into_table(self) -> Iterator[float]:
        table = VectorTable(self._database)
        for done in table.load(self._dimensions()):
            yield done * _READING
        if any_generation(self._folder):
            try:
                for done in self._moved(self._folder, table):
                    yield _READING + done * (1 - _READING)
            except IndexCorrupt:
                pass  # made anew from the texts
            self.close()  # it is open there
            _wipe(self._folder)
        self.leave_server()
        self.close()
        self._place = table

    def _out_of_table(self) -> Iterator[float]:
        if not any_kept(self._database):
            return
        table = VectorTable(self._database)
        for done in table.load(self._dimensions()):
            yield done * _READING
        if isinstance(self._place, Path):
            for done in self._moved(table, self._place):
                yield _READING + done * (1 - _READING)
        self.close()
        while remove_kept(self._database, _REMOVED_AT_ONCE):
            yield 1.0

    def _moved(self, source: Path | VectorTable, target: Path | VectorTable) -> Iterator[float]:
        """Take the vectors of all models there from one place to the other."""
        sizes = self._dimensions()
        came, went = _Opened(source), _Opened(target)
        try:
            for number, (model, dimensions) in enumerate(sizes.items()):
                # What serves has its folder open, and a folder is opened once.
                from_there = self._open_at(source, model) or came.index(model, dimensions)
                for done in moved(from_there, went.index(model, dimensions)):
                    yield (number + done) / len(sizes)
        finally:
            for place in (came, went):
                if not isinstance(place.place, VectorTable):
                    place.close()

    def _open_at(self, place: Path | VectorTable, model: str) -> VectorIndex | None:
        spaces = (self._serving, self._coming) if self._place == place else ()
        return next((one.index for one in spaces if one is not None and one.model == model), None)

    def _dimensions(self) -> dict[str, int]:
        models = [ModelId(row["model"]) for row in self._database.rows("SELECT model FROM embedding_spaces")]
        return {model: self._sizes[model].dimensions for model in models if model in self._sizes}

    def _open(self) -> None:
        rows = self._database.rows("SELECT model FROM embedding_spaces ORDER BY serving DESC")
        served, *coming = (ModelId(row["model"]) for row in rows)
        index = VectorIndex(self._place, served, self._sizes[served].dimensions)
        index.drop_others({served, *coming})
        self._serving = self._space(index)
        self._serving.indexer.reconcile()
        for model in coming:
            self._open_coming(model)

    def turn_to(self, wanted: ModelId) -> None:
        """Another model is to serve, once it knows all texts. Turning back to the one that serves is done at once."""
        serving = self._serving
        if serving is None:
            return  # it is opened with what is wanted by then
        if self._coming is not None and self._coming.model != wanted:
            self._coming = None
            self._forget_all_but(serving)
        if wanted != serving.model and self._coming is None:
            self._prepare(wanted)
            self._open_coming(wanted)

    def complete(self) -> bool:
        """The coming model knows all texts that the serving one does."""
        return self._coming is not None and not self._moving and not self._coming.indexer.next_batch(1)

    def promote(self) -> None:
        """The coming model serves from now on. The vectors of the other one are removed."""
        coming = self._coming
        assert coming is not None
        with self._database.transaction():
            self._database.execute("UPDATE embedding_spaces SET serving = (model = ?)", (coming.model,))
            self._database.execute("DELETE FROM embedding_spaces WHERE NOT serving")
        self._tokens.follow(coming.model, self._sizes[coming.model].token_dimensions)
        self._serving, self._coming = coming, None
        coming.index.drop_others({coming.model})

    def sweep(self) -> bool:
        """Remove some of what is left of models that are used no more. True if there may be more of it."""
        return remove_unused(self._database, _REMOVED_AT_ONCE) or remove_unused_kept(self._database, _REMOVED_AT_ONCE)

    def remove_erased(self) -> bool:
        """Take out of the index what is to be removed from it, without waiting for an embedding model. False if it isn't open."""
        for space in self._spaces():
            while removals := space.indexer.removals(_REMOVALS_AT_ONCE):
                space.indexer.write(removals, np.zeros((0, 0), np.float32))
        return self._serving is not None

    def lies_free(self) -> bool:
        """What was removed from the index is still in its files, until a copy of it takes its place."""
        return self._serving is not None and self._serving.index.lies_free()

    def begin_copy(self) -> tuple[IndexCopy, dict[str, list[str]]] | None:
        """See `VectorIndex.begin_copy`; None if nothing lies free."""
        return self._serving.index.begin_copy() if self._serving is not None and self.lies_free() else None

    def live(self, collection: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """See `VectorIndex.live`; nothing if the index was closed meanwhile."""
        return {} if self._serving is None else self._serving.index.live(collection, ids)

    def take_copy(self, copy: IndexCopy) -> bool:
        """See `VectorIndex.take_copy`."""
        if self._serving is None or not self._serving.index.take_copy(copy):
            return False
        for space in self._spaces():
            space.index.go_on()
        return True

    def drop_copy(self, copy: IndexCopy) -> None:
        """This copy isn't made any further. Without effect on one that was taken."""
        copy.close()
        if self._serving is not None:
            self._serving.index.drop_copy()

    def _spaces(self) -> list[VectorSpace]:
        return [space for space in (self._serving, self._coming) if space is not None]

    def renew(self) -> None:
        """Throw the index away, broken or not, and have it built anew from the store."""
        self.close()
        if self._seal.on:
            _wipe(self._folder)
            self._place = VectorTable(self._database)
        elif isinstance(self._place, VectorTable):
            self._place = self._folder
        VectorTable(self._database).clear()
        VectorIndex.rebuild(self._place)
        self._open()

    def leave_server(self) -> None:
        """The index is to be elsewhere: take it off the server where it is. Nothing is done if it isn't on one."""
        if self._serving is not None and isinstance(self._place, IndexServer):
            self._serving.index.drop_others(())

    def close(self) -> None:
        """Release the folder, or the server. Idempotent."""
        if self._serving is not None:
            self._serving.index.close()
        self._serving = self._coming = None

    def _open_coming(self, model: ModelId) -> None:
        assert self._serving is not None
        index = VectorIndex(self._place, model, self._sizes[model].dimensions, beside=self._serving.index)
        self._coming = self._space(index)
        self._coming.indexer.reconcile()

    def _forget_all_but(self, space: VectorSpace) -> None:
        self._database.execute("DELETE FROM embedding_spaces WHERE model <> ?", (space.model,))
        space.index.drop_others({space.model})

    def _space(self, index: VectorIndex) -> VectorSpace:
        model = ModelId(index.embedder_name)
        tokens = TokenVectors(self._database, model, self._sizes[model].token_dimensions)
        return VectorSpace(model, index, Indexer(self._database, index, tokens))

    def _prepare(self, model: ModelId) -> None:
        self._database.execute("INSERT OR IGNORE INTO embedding_spaces (model, serving) VALUES (?, 0)", (model,))


class _Opened:
    """A place, whose indexes of several embedding models are opened as they are wanted."""

    def __init__(self, place: Path | VectorTable) -> None:
        self.place = place
        self._first: VectorIndex | None = None

    def index(self, model: str, dimensions: int) -> VectorIndex:
        index = VectorIndex(self.place, model, dimensions, beside=self._first)
        self._first = self._first or index
        return index

    def close(self) -> None:
        if self._first is not None:
            self._first.close()


def _wipe(folder: Path) -> None:
    try:
        wipe_generations(folder)
    except OSError as error:
        raise StorageError(
            "The search index from before the passphrase couldn't be removed.",
            safe="Conversations and memories are complete.",
            next_step="Start Rememora again: it is removed then.",
            detail=str(error),
        ) from error
