"""Chroma on a folder of this computer, which can be lost without losing anything.

Its HNSW files are read by native code that trusts them, so they are checked before it does (see
`core.storage.hnsw_files`). It lies in a numbered subfolder, a generation; what was removed from one stays in its files until its live
vectors were copied into the next.
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from core.errors import IndexCorrupt
from core.storage.chroma_collection import ChromaCollection, drop_others
from core.storage.chroma_errors import corrupt, environment, meaning_of
from core.storage.generations import (
    MAKING,
    generation_in,
    generations,
    rebuild_folder,
    remove_unfinished,
    write_through,
)
from core.storage.hnsw_files import damage, wipe_unused
from core.storage.index_copy import IndexCopy, open_client
from core.storage.index_notes import IndexKind
from core.storage.vector_hits import Vectors

# While this file is there, the index is being loaded: found at the start, the last attempt didn't survive it.
_LOADING = "loading"

# What stands in it while an index is made where there was none: nothing is lost with that one.
_NEW = "new"

# Names the generation that vectors were removed from: they lie free in its files.
_FREE = "free"


def load_chroma() -> None:
    """Have Chroma's code ready. It takes 2 seconds, and the core is ready before it."""
    import chromadb  # noqa: F401


class ChromaFolder:
    """Chroma, open on the folder in use. Broken once, it stays closed.

    Attributes:
        client: Chroma's.
        prefix: of the names of our collections: they are alone here.
    """

    def __init__(self, folder: Path) -> None:
        self.client: Any = None
        self.prefix = ""
        self._broken: IndexCorrupt | None = None
        self._folder = folder
        self._marker = folder / _LOADING
        self._copy: IndexCopy | None = None
        self._wiped: dict[Path, int] = {}
        # Before the marker: whoever ends the core meanwhile has broken nothing.
        load_chroma()

        try:
            if self._marker.exists():
                if self._marker.read_text(encoding="utf-8") != _NEW:
                    raise corrupt("the core ended while it loaded the index")
                rebuild_folder(folder)
            remove_unfinished(folder)
            self._generation = generation_in(folder)
            self.sweep()
            if found := _damage(self._generation):
                raise corrupt(found)
            self.wipe_unused()
        except (OSError, UnicodeDecodeError) as error:
            raise corrupt(str(error)) from error

    @contextlib.contextmanager
    def loading(self) -> Iterator[None]:
        """While Chroma loads files: a crash in here is known at the next start."""
        try:
            self._marker.write_text("" if any(self._generation.iterdir()) else _NEW, encoding="utf-8")
        except OSError as error:
            raise corrupt(str(error)) from error
        try:
            with self.guard():
                if self.client is None:
                    self.client = open_client(self._generation)
                yield
                self.wipe_unused()
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
            meaning = meaning_of(error)
            if meaning is None:
                raise
            if isinstance(meaning, IndexCorrupt):
                self._broken = meaning
                self.close()
            if meaning is error:
                raise
            raise meaning from error

    def collection(self, kind: IndexKind, model: str, dimensions: int) -> ChromaCollection:
        """Open one, made if it isn't there; within `loading` or `guard`."""
        return ChromaCollection(self, kind, model, dimensions)

    def drop_others(self, models: Collection[str]) -> None:
        """Remove what is there of embedding models other than these."""
        drop_others(self, models)
        self.sweep()

    def change(self, collection: str | None, ids: Sequence[str], *, free: bool) -> None:
        """See `core.storage.chroma_collection.Chroma`."""
        if free:
            self.leave_free()
        if collection is None:
            self.drop_copy()
        else:
            self.touch(collection, ids)

    def live_ids(self) -> dict[str, list[str]]:
        """What is there, by collection."""
        with self.guard():
            return {one.name: list(one.get(include=[])["ids"]) for one in self.client.list_collections()}

    def live(self, collection: str, ids: Sequence[str]) -> dict[str, Vectors]:
        """The vectors of these ids of a collection, (dimensions,) float32; those that aren't there are left out."""
        if not ids:
            return {}
        with self.guard():
            found = self.client.get_collection(collection, embedding_function=None).get(
                ids=list(ids), include=["embeddings"]
            )
        return dict(zip(found["ids"], np.asarray(found["embeddings"], dtype=np.float32), strict=True))

    def lies_free(self) -> bool:
        """Vectors that were removed are still in the files. They are left behind by `begin_copy` and `take_copy`."""
        try:
            return (self._folder / _FREE).read_text(encoding="utf-8") == self._generation.name
        except FileNotFoundError:
            return False
        except (OSError, UnicodeDecodeError):
            return True  # to be sure

    def leave_free(self) -> None:
        """Vectors are about to be removed: they stay in the files. To be called before, so that it is known whatever happens."""
        if not self.lies_free():
            with environment():
                write_through(self._folder / _FREE, self._generation.name)

    def touch(self, collection: str, ids: Sequence[str]) -> None:
        """These are about to be changed; a copy that is being made has to know."""
        if self._copy is not None:
            self._copy.touched.setdefault(collection, set()).update(ids)

    def begin_copy(self) -> IndexCopy:
        """Where what is live is to be copied. It is `open`ed by whoever fills it."""
        self.drop_copy()
        number = max(generations(self._folder)) + 1
        with environment():
            write_through(self._folder / MAKING, str(number))
        self._copy = IndexCopy(self._folder / str(number))
        return self._copy

    def take_copy(self, copy: IndexCopy, *, free: bool) -> bool:
        """Have a copy that is whole take the place of the index. False if it is out of date as a whole.

        Args:
            free: vectors lie free in it, too, because they were removed while it was made.
        """
        if copy is not self._copy:
            return False
        left = self._generation
        with environment():
            self._copy = None
            if free:
                write_through(self._folder / _FREE, copy.folder.name)
            # From here on it is the index; a core that ends before has the one before.
            (self._folder / MAKING).unlink(missing_ok=True)
            self.close()
            self.client, copy.client = copy.client, None
            self._generation = copy.folder
            shutil.rmtree(left, ignore_errors=True)
            self.wipe_unused()
            if not free and not left.exists():
                (self._folder / _FREE).unlink(missing_ok=True)
        return True

    def drop_copy(self) -> None:
        """Make no copy, or another one."""
        copy, self._copy = self._copy, None
        if copy is None:
            return
        copy.close()
        with contextlib.suppress(OSError):  # then it is removed when the index is opened
            remove_unfinished(self._folder)

    def wipe_unused(self) -> None:
        """Overwrite what Chroma wrote of this process's memory beside the vectors, since the last time."""
        for segment in self._generation.iterdir():
            level0 = segment / "data_level0.bin"
            if not level0.is_file() or self._wiped.get(level0) == (changed := level0.stat().st_mtime_ns):
                continue
            with contextlib.suppress(FileNotFoundError):
                wipe_unused(segment)
                changed = level0.stat().st_mtime_ns
            self._wiped[level0] = changed

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
        self.drop_copy()
        client, self.client = self.client, None
        if client is not None:
            client.close()
            # A broken one is thrown away as a whole.
            with contextlib.suppress(OSError):
                self.wipe_unused()


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
