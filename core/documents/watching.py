"""Listens to what the system tells of changes in folders, and says when it is time to look at all of them."""

from __future__ import annotations

import logging
import os
import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path, PurePath

from core.documents.scanning import Ignored, within
from core.errors import StorageError
from core.records import DocumentFolder, DocumentFolderId
from core.worker import CancelledError

log = logging.getLogger(__name__)

# How often all folders are looked through, whatever the system tells, in seconds.
RESCAN_S = 300.0

# How long the system is listened to in one go, in seconds.
_TURN_S = 5.0


class Watching:
    """A thread that listens.

    Args:
        folders: those that are followed. Called on the thread, as all others are.
        never: a folder of which nothing is told: the program's own data.
        changed: something changed in these.
        look: it is time to look through all of them.
    """

    def __init__(
        self,
        *,
        folders: Callable[[], Sequence[DocumentFolder]],
        never: Path,
        changed: Callable[[set[DocumentFolderId]], None],
        look: Callable[[], None],
        rescan_s: float = RESCAN_S,
    ) -> None:
        self._folders = folders
        self._never = str(never)
        self._changed = changed
        self._look = look
        self._rescan_s = rescan_s
        self._closed = threading.Event()
        self._renewed = threading.Event()
        self._thread = threading.Thread(target=self._watch, name="rememora-watching", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def renew(self) -> None:
        """Others are to be watched from now on. Callable from any thread."""
        self._renewed.set()

    def close(self) -> None:
        """Listen no more."""
        self._closed.set()
        self._renewed.set()
        if self._thread.is_alive():
            self._thread.join(10.0)

    def _watch(self) -> None:
        looked = time.monotonic()
        while not self._closed.is_set():
            self._renewed.clear()
            if self._closed.is_set():
                return
            try:
                folders = self._folders()
            except (CancelledError, StorageError):
                folders = []
            watched = [one for one in folders if not one.paused and Path(one.path).is_dir()]
            # Some systems tell of a file by another name of its folder.
            roots = {
                path: (one.id, Ignored(one.ignore))
                for one in watched
                for path in (os.path.realpath(one.path), one.path)
            }
            for paths in self._changes([one.path for one in watched]):
                self._tell(paths, roots)
                if time.monotonic() - looked >= self._rescan_s:
                    looked = time.monotonic()
                    self._look()

    def _changes(self, roots: Collection[str]) -> Iterator[set[str]]:
        """The paths that changed, from time to time none, until others are to be watched."""
        from watchfiles import watch  # late: it brings an event loop's library along

        turn_s = min(self._rescan_s, _TURN_S)
        try:
            if roots:
                for changes in watch(
                    *roots,
                    watch_filter=None,
                    stop_event=self._renewed,
                    rust_timeout=int(turn_s * 1000),
                    yield_on_timeout=True,
                    ignore_permission_denied=True,
                ):
                    yield {path for _, path in changes}
                return
        except OSError as error:
            # Too many folders for what the system watches, or one vanished just now: they are looked through now and then.
            log.warning("folders aren't watched: %s", error)
        while not self._renewed.wait(turn_s):
            yield set()

    def _tell(self, paths: Collection[str], roots: dict[str, tuple[DocumentFolderId, Ignored]]) -> None:
        dirty = set()
        for path in paths:
            if path == self._never or any(within(path, (self._never,))):
                continue
            for root in within(path, roots):
                folder_id, ignored = roots[root]
                if not ignored.has(PurePath(path).relative_to(root)):
                    dirty.add(folder_id)
        if dirty:
            self._changed(dirty)
