"""Chroma on a folder of this computer, which can be lost without losing anything.

Its HNSW files are read by native code that trusts them, so they are checked before it does (see
`core.storage.hnsw_files`).
"""

from __future__ import annotations

import contextlib
import shutil
import sqlite3
from collections.abc import Collection, Iterator
from pathlib import Path
from typing import Any

from core.errors import IndexCorrupt, StorageFull
from core.private_files import overwritten
from core.storage.chroma_collection import ChromaCollection, corrupt, drop_others
from core.storage.hnsw_files import damage
from core.storage.index_notes import IndexKind

# While this file is there, the index is being loaded: found at the start, the last attempt didn't survive it.
_LOADING = "loading"

# What stands in it while an index is made where there was none: nothing is lost with that one.
_NEW = "new"


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
        self._marker = folder / _LOADING
        # Before the marker: whoever ends the core meanwhile has broken nothing.
        load_chroma()

        try:
            if self._marker.exists():
                if self._marker.read_text(encoding="utf-8") != _NEW:
                    raise corrupt("the core ended while it loaded the index")
                rebuild_folder(folder)
            self._generation = _generation(folder)
            self.sweep()
            if found := _damage(self._generation):
                raise corrupt(found)
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

    def collection(self, kind: IndexKind, model: str, dimensions: int) -> ChromaCollection:
        """Open one, made if it isn't there; within `loading`."""
        return ChromaCollection(self, kind, model, dimensions)

    def drop_others(self, models: Collection[str]) -> None:
        """Remove what is there of embedding models other than these."""
        drop_others(self, models)
        self.sweep()

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


def rebuild_folder(folder: Path) -> None:
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


def remove_generations(folder: Path) -> None:
    """Remove the index; it must not be open."""
    for number in _generations(folder):
        shutil.rmtree(folder / str(number), ignore_errors=True)


def wipe_generations(folder: Path) -> None:
    """Overwrite and remove the index; it must not be open.

    Raises:
        OSError: some of it is left.
    """
    for number in _generations(folder):
        for file in (folder / str(number)).rglob("*"):
            if file.is_file():
                overwritten(file)
        shutil.rmtree(folder / str(number))


def any_generation(folder: Path) -> bool:
    """There is an index in the folder."""
    return bool(_generations(folder))


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
        return corrupt(text)
    return None
