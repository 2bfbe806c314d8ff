"""Follows folders: what comes, changes and goes there does so in the library.

All is looked through at the start, now and then, and where something changed. A file that vanished is waited for: it may
be on its way to another name, or be written anew.
"""

from __future__ import annotations

import hashlib
import logging
import os
import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from contextlib import suppress
from pathlib import Path, PurePath

import msgspec

from core.documents.scanning import Ignored, Scanned, file_state, scan, within
from core.documents.watching import RESCAN_S, Watching
from core.engine import Publish
from core.errors import NotFound, StorageError
from core.protocol import (
    DocumentAdded,
    DocumentChanged,
    DocumentsChanged,
    DocumentsRemoved,
    FolderChanged,
    NoticeRaised,
)
from core.records import Document, DocumentFolder, DocumentFolderId, DocumentId, DocumentStatus, Problem
from core.storage.document_contents import FileState
from core.storage.documents import Documents, Owner, StoredFile
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# How long a file may be away before it is gone, and how long it has to be left alone before it is read, in seconds.
GRACE_S = 10.0
QUIET_S = 2.0

# A folder isn't looked through again sooner than so many times as long as that took.
_PAUSE = 10

# Documents stored in one go, and how many changes the window is told one by one.
_AT_ONCE, _ONE_BY_ONE = 100, 20

_AWAY = Problem(
    code="folder_away",
    what="This folder isn't there at the moment.",
    safe="What was read from it stays in the library.",
    next_step="Connect the drive it is on, or put it back: it is followed again by itself.",
)
_BARE = Problem(
    code="folder_bare",
    what="This folder is empty all at once, as if the drive on it weren't connected.",
    safe="What was read from it stays in the library.",
    next_step="Connect the drive. If you emptied the folder, take it out of the library.",
)
_FORBIDDEN = Problem(
    code="folder_forbidden",
    what="You have no permission to look into this folder.",
    safe="What was read from it stays in the library.",
    next_step="Change the folder's permissions: it is followed again by itself.",
)


class Following:
    """Keeps the library in step with folders and files.

    Args:
        endings: of files that can be read.
        never: a folder that is never looked into: the program's own data.
        kick: there is something new to read.
        interrupt: what is being read may be gone.
        grace_s, quiet_s: how long a file may be away before it is gone, and has to be left alone before it is read, in seconds.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        documents: Documents,
        endings: Collection[str],
        never: Path,
        kick: Callable[[], None],
        interrupt: Callable[[], None],
        publish: Publish,
        clock: Callable[[], float] = time.time,
        grace_s: float = GRACE_S,
        quiet_s: float = QUIET_S,
    ) -> None:
        self.worker = Worker("following")
        self._storage = storage
        self._documents = documents
        self._endings = endings
        self._never = str(never)
        self._kick = kick
        self._interrupt = interrupt
        self._publish = publish
        self._clock = clock
        self._grace_s = grace_s
        self._quiet_s = quiet_s
        self._closed = threading.Event()
        self._dirty: set[DocumentFolderId] = set()
        self._dirty_lock = threading.Lock()
        # Since when, by the monotonic clock; touched on the worker alone.
        self._gone: dict[DocumentId, tuple[float, StoredFile]] = {}
        self._timers: list[threading.Timer] = []
        self._watching = Watching(
            folders=lambda: self._storage.call(self._documents.folders.all, Priority.BACKGROUND),
            never=never,
            changed=self.look_at,
            look=self.look,
        )

    def start(self) -> None:
        """Look through everything, and watch from then on. Returns at once."""
        self.look()
        self._watching.start()

    def look(self) -> None:
        """Look through all folders and files. Callable from any thread."""
        self.worker.post(self._look_at_all, Priority.BACKGROUND)

    def look_at(self, folder_ids: Iterable[DocumentFolderId]) -> None:
        """Look through some folders. Callable from any thread."""
        with self._dirty_lock:
            self._dirty |= {*folder_ids}
        self.worker.post(self._look_at_dirty, Priority.BACKGROUND)

    def folders_changed(self) -> None:
        """Folders are followed from now on, otherwise, or no more. Callable from any thread."""
        self._watching.renew()

    def close(self) -> None:
        """Watch no more."""
        self._closed.set()
        self._watching.close()
        for timer in self._timers:
            timer.cancel()
        self.worker.close()

    def _later(self, after_s: float, work: Callable[[], None]) -> None:
        if self._closed.is_set():
            return
        self._timers = [timer for timer in self._timers if timer.is_alive()]
        timer = threading.Timer(after_s, work)
        timer.name = "rememora-following-wait"
        timer.daemon = True
        timer.start()
        self._timers.append(timer)

    def _look_at_all(self) -> None:
        def work() -> None:
            folders = self._storage.call(self._documents.folders.all, Priority.BACKGROUND)
            self._look_through(folders, folders)
            self._look_at_files()

        self._tried(work)

    def _look_at_dirty(self) -> None:
        with self._dirty_lock:
            dirty, self._dirty = self._dirty, set()

        def work() -> None:
            folders = self._storage.call(self._documents.folders.all, Priority.BACKGROUND)
            self._look_through([one for one in folders if one.id in dirty], folders)

        if dirty:
            self._tried(work)

    def _tried(self, work: Callable[[], None]) -> None:
        try:
            work()
        except StorageError as error:
            log.warning("the library isn't in step with its folders: %s", error)
            self._publish(NoticeRaised(problem=error.problem))
        except CancelledError:
            return  # the core is closing

    def _look_through(self, some: Sequence[DocumentFolder], folders: Sequence[DocumentFolder]) -> None:
        """Bring the library in step with some of the folders. Together: a file may have moved from one to the other."""
        if self._closed.is_set():
            return
        began = time.monotonic()
        roots = {one.path for one in folders} | {self._never}
        found: dict[DocumentFolderId, Scanned] = {}
        for folder in some:
            if folder.paused:
                continue
            scanned, problem = self._scan(folder, roots - {folder.path})
            self._set_problem(folder, problem)
            if scanned is not None:
                found[folder.id] = scanned
        self._bring_in_step([one for one in some if one.id in found], found)
        # A large folder in which something changes all the time isn't looked through all the time.
        until = time.monotonic() + min(_PAUSE * (time.monotonic() - began), RESCAN_S)
        while time.monotonic() < until and not self._closed.is_set() and not self.worker.awaited:
            time.sleep(0.05)

    def _scan(self, folder: DocumentFolder, beside: Collection[str]) -> tuple[Scanned | None, Problem | None]:
        try:
            scanned = scan(Path(folder.path), Ignored(folder.ignore), self._endings, beside=beside)
        except PermissionError as error:
            return None, msgspec.structs.replace(_FORBIDDEN, detail=str(error))
        except OSError as error:
            return None, msgspec.structs.replace(_AWAY, detail=str(error))
        if scanned.bare and folder.documents:
            return None, _BARE
        return scanned, None

    def _set_problem(self, folder: DocumentFolder, problem: Problem | None) -> None:
        def work() -> None:
            if self._documents.folders.set_problem(folder.id, problem):
                self._tell_folder(folder.id)
                self._watching.renew()  # it can be watched again, or not any more

        self._storage.call(work, Priority.BACKGROUND)

    def _bring_in_step(self, folders: Sequence[DocumentFolder], found: dict[DocumentFolderId, Scanned]) -> None:
        def as_scanned() -> dict[DocumentFolderId, dict[str, StoredFile]]:
            now = {one.id: one for one in self._documents.folders.all()}
            return {
                one.id: {file.path: file for file in self._documents.files(one.id)}
                for one in folders
                if one.id in now and _followed_alike(one, now[one.id])
            }

        stored = self._storage.call(as_scanned, Priority.BACKGROUND)
        if len(stored) < len(folders):
            # What was left out of them, or wasn't, is no longer: what was found doesn't tell what belongs there.
            self.look_at(one.id for one in folders if one.id not in stored)
            folders = [one for one in folders if one.id in stored]
        changed: list[DocumentId] = []
        gone: dict[DocumentId, StoredFile] = {}
        left_out: set[DocumentId] = set()
        for folder in folders:
            changed += self._compare(folder, found[folder.id], stored[folder.id].values(), gone, left_out)
        moved: set[DocumentId] = set()
        away = {one: file for one, (_, file) in self._gone.items()} | gone
        fresh = 0
        for folder in folders:
            new = {path: state for path, state in found[folder.id].files.items() if path not in stored[folder.id]}
            new = self._written(new, folder)
            for path in [path for path, state in new.items() if self._move(path, state, folder, away, moved)]:
                new.pop(path)
            fresh += self._add(folder, new)
        removed = self._remove([file for file in gone.values() if file.id not in moved], left_out)
        self._wait_for(changed)
        if fresh or moved or removed:
            for folder in folders:
                self._storage.call(lambda folder=folder: self._tell_folder(folder.id), Priority.BACKGROUND)  # type: ignore[misc]
        if fresh or changed:
            self._kick()

    def _compare(
        self,
        folder: DocumentFolder,
        scanned: Scanned,
        stored: Iterable[StoredFile],
        gone: dict[DocumentId, StoredFile],
        left_out: set[DocumentId],
    ) -> list[DocumentId]:
        """The documents of a folder whose files are others than before. Adds to those that are gone, and of these to those that are left
        out from now on."""
        ignored, root = Ignored(folder.ignore), PurePath(folder.path)
        other: dict[str, DocumentId] = {}
        for file in stored:
            if file.path in scanned.files:
                self._gone.pop(file.id, None)
                if _is_other(file, scanned.files[file.path]):
                    other[file.path] = file.id
            elif file.path not in scanned.closed and not any(within(file.path, scanned.closed)):
                gone[file.id] = file
                path = PurePath(file.path)
                if path.is_relative_to(root) and ignored.has(path.relative_to(root)):
                    left_out.add(file.id)
        return [other[path] for path in self._written({path: scanned.files[path] for path in other}, folder)]

    def _written(self, files: dict[str, FileState], folder: DocumentFolder) -> dict[str, FileState]:
        """Those of the files that nobody is just writing; the others are looked at again."""
        now = time.time()
        done = {path: state for path, state in files.items() if not 0 <= now - state.modified_ns / 1e9 < self._quiet_s}
        if len(done) < len(files):
            self._later(self._quiet_s, lambda: self.look_at([folder.id]))
        return done

    def _move(
        self,
        path: str,
        state: FileState,
        folder: DocumentFolder,
        away: dict[DocumentId, StoredFile],
        moved: set[DocumentId],
    ) -> bool:
        """A new file is one that vanished elsewhere: its document stays what it was."""
        owner = Owner(folder_id=folder.id, project_id=folder.project_id)
        alike = [
            file
            for file in away.values()
            if file.id not in moved
            and file.state.size == state.size
            and file.state.digest
            and not os.path.lexists(file.path)
        ]
        if not alike:
            return False
        try:
            with Path(path).open("rb") as opened:
                digest = hashlib.file_digest(opened, "sha256").hexdigest()
        except OSError:
            return False
        for file in alike:
            if file.state.digest == digest:
                moved.add(file.id)
                self._gone.pop(file.id, None)

                def move(file: StoredFile = file) -> Document:
                    self._documents.moved(file.id, path, owner)
                    return self._documents.get(file.id)

                with suppress(NotFound):
                    self._publish(DocumentChanged(document=self._storage.call(move, Priority.BACKGROUND)))
                return True
        return False

    def _add(self, folder: DocumentFolder, new: dict[str, FileState]) -> int:
        """Take new files in; returns how many."""
        owner = Owner(folder_id=folder.id, project_id=folder.project_id)
        items = list(new.items())
        many = len(items) > _ONE_BY_ONE
        for at in range(0, len(items), _AT_ONCE):

            def take(some: Sequence[tuple[str, FileState]] = items[at : at + _AT_ONCE]) -> None:
                added = self._documents.take(some, owner, self._clock())
                if not many:
                    for document in added:
                        self._publish(DocumentAdded(document=document))

            if self._closed.is_set():
                return 0
            self._storage.call(take, Priority.BACKGROUND)
            if many:
                self._publish(DocumentsChanged())
            self._kick()
        return len(items)

    def _remove(self, gone: Sequence[StoredFile], left_out: Collection[DocumentId]) -> list[DocumentId]:
        """Remove documents whose files are away for good, or are left out from now on; returns them."""
        now = time.monotonic()
        away: list[DocumentId] = []
        for file in gone:
            since, _ = self._gone.setdefault(file.id, (now, file))
            if file.id in left_out or now - since >= self._grace_s:
                away.append(file.id)
        if len(away) < len(gone):
            # Ids of folders aren't needed: all are looked through.
            self._later(self._grace_s + 0.1, self.look)
        if not away:
            return []
        for document_id in away:
            self._gone.pop(document_id, None)
        removed = self._storage.call(lambda: self._documents.delete(away, self._clock()), Priority.BACKGROUND)
        self._interrupt()
        if removed:
            self._publish(DocumentsRemoved(documents=tuple(removed)))
        return removed

    def _look_at_files(self) -> None:
        """Bring the library in step with the files that were added one by one. One that is away stays, as missing."""
        files = self._storage.call(lambda: self._documents.files(None), Priority.BACKGROUND)
        changed, missing = [], []
        for file in files:
            try:
                state = file_state(Path(file.path))
            except PermissionError:
                continue
            except OSError:
                state = None
            if state is None:
                if file.status is DocumentStatus.READY:
                    missing.append(file.id)
            elif _is_other(file, state):
                changed.append(file.id)

        def miss() -> list[Document]:
            for document_id in missing:
                self._documents.set_status(document_id, DocumentStatus.MISSING)
            return self._documents.several(missing)

        for document in self._storage.call(miss, Priority.BACKGROUND) if missing else ():
            self._publish(DocumentChanged(document=document))
        self._wait_for(changed)
        if changed:
            self._kick()

    def _wait_for(self, changed: Sequence[DocumentId]) -> None:
        if not changed:
            return

        def wait() -> list[Document]:
            self._documents.wait(changed)
            return self._documents.several(changed[:_ONE_BY_ONE])

        some = self._storage.call(wait, Priority.BACKGROUND)
        if len(changed) > _ONE_BY_ONE:
            self._publish(DocumentsChanged())
        else:
            for document in some:
                self._publish(DocumentChanged(document=document))

    def _tell_folder(self, folder_id: DocumentFolderId) -> None:
        """On the storage worker."""
        with suppress(NotFound):
            self._publish(FolderChanged(folder=self._documents.folders.get(folder_id)))


def _followed_alike(one: DocumentFolder, other: DocumentFolder) -> bool:
    return (one.path, one.ignore, one.paused, one.project_id) == (
        other.path,
        other.ignore,
        other.paused,
        other.project_id,
    )


def _is_other(file: StoredFile, state: FileState) -> bool:
    """A file isn't what was read of it, and whoever writes it is done."""
    if file.status in (DocumentStatus.WAITING, DocumentStatus.READING):
        return False
    if file.status is DocumentStatus.MISSING:
        return True
    return (file.state.modified_ns, file.state.size) != (state.modified_ns, state.size)
