"""When devices are kept alike: shortly after something changed here or in the folder, and every minute."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from core.protocol import Event, Reply, SyncChanged, TokensGenerated
from core.sync.shared_folder import NAME

log = logging.getLogger(__name__)

# How long to wait after a change for others, and for a round if nothing changes, in minutes.
_SOON = 0.05
_ROUND = 1.0

# How long the system is listened to in one go, in milliseconds.
_TURN_MS = 5000


class SyncSchedule:
    """A thread that says when it is time for a round, and one that listens to the folder.

    Args:
        folder: that is shared through; None: none is. Called on the threads, as the others are.
        run: has a round done, and waits for it.
        changed: something here may have to be written.
        minute_s: how long a minute lasts, in seconds.
    """

    def __init__(
        self,
        *,
        folder: Callable[[], str | None],
        run: Callable[[], None],
        changed: Callable[[], bool],
        minute_s: float = 60.0,
    ) -> None:
        self._folder = folder
        self._run = run
        self._changed = changed
        self._minute_s = minute_s
        self._closing = threading.Event()
        self._heard = threading.Event()
        self._told = threading.Event()  # something is in the folder
        self._renewed = threading.Event()
        self._watching = False
        self._threads = [
            threading.Thread(target=self._rounds, name="rememora-sync-rounds", daemon=True),
            threading.Thread(target=self._watch, name="rememora-sync-watching", daemon=True),
        ]

    def start(self) -> None:
        for thread in self._threads:
            thread.start()

    def hear(self, item: Reply | Event) -> None:
        """Something was said to the window: it may come of a change. Callable from any thread."""
        if not isinstance(item, TokensGenerated | SyncChanged):
            self._heard.set()

    def renew(self) -> None:
        """Another folder, or none, is shared through. Callable from any thread."""
        self._renewed.set()
        self._told.set()
        self._heard.set()

    def close(self) -> None:
        self._closing.set()
        self._renewed.set()
        self._heard.set()
        for thread in self._threads:
            if thread.is_alive():
                thread.join(10.0)

    def _rounds(self) -> None:
        due = 0.0
        while not self._closing.is_set():
            if self._heard.wait(_ROUND * self._minute_s) and self._closing.wait(_SOON * self._minute_s):
                return
            self._heard.clear()
            late = time.monotonic() >= due
            if self._folder() is not None and (late or self._told.is_set() or self._changed()):
                self._told.clear()
                self._run()
                if not self._watching:
                    self._renewed.set()  # there may be something to watch by now
                due = time.monotonic() + _ROUND * self._minute_s

    def _watch(self) -> None:
        while not self._closing.is_set():
            self._renewed.clear()
            folder = self._folder()
            # That alone: what it was chosen in may be all a person has.
            root = None if folder is None else Path(folder) / NAME
            if root is None or not root.is_dir() or self._closing.is_set():
                # One that is away, or not made yet, may come.
                self._renewed.wait(self._minute_s)
                continue
            self._watching = True
            for _ in self._changes(root):
                self._told.set()
                self._heard.set()
            self._watching = False

    def _changes(self, root: Path) -> Iterator[None]:
        """Whenever something changes in the folder, until another one is shared through."""
        from watchfiles import watch  # late: it brings an event loop's library along

        try:
            for changes in watch(
                root,
                watch_filter=None,
                stop_event=self._renewed,
                rust_timeout=_TURN_MS,
                yield_on_timeout=True,
                ignore_permission_denied=True,
            ):
                if changes:
                    yield
                elif not root.is_dir():
                    return
        except (OSError, RuntimeError) as error:  # watchfiles has one of its own for what a system doesn't allow
            log.warning("the shared folder isn't watched: %s", error)
            self._renewed.wait(self._minute_s)
