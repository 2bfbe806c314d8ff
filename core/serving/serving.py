"""Whether other programs are served, and who they are."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from core.engine import Publish
from core.errors import InvalidRequest, RememoraError, StorageError
from core.indexing import Indexing
from core.protocol import ClientsChanged, EverythingDeleted, NoticeRaised, ServingChanged
from core.records import Client, ClientId, Problem, Serving
from core.serving.completions import CompletionQueue
from core.serving.keys import KnownClients
from core.serving.place import Place, tell_place
from core.serving.reach import Reach
from core.serving.reading import ClientMemory
from core.settings import SettingsFile
from core.storage.clients import Clients
from core.worker import Priority, Worker

if TYPE_CHECKING:
    from starlette.types import ASGIApp

    from core.serving.server import ServerThread

log = logging.getLogger(__name__)

_HERE = Reach()

# How often it is kept when a client was last there, in seconds.
_USED_S = 60.0


class Servers:
    """Serves other programs while the user wants it.

    Args:
        waiting: the worker on which a port is opened and let go: both may take seconds.
        data: the data folder, in which it is said where they are served.
        clock: Unix seconds.
        reach: from where they are served.

    Attributes:
        worker: on which a port is opened and let go.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        waiting: Worker,
        clients: Clients,
        settings: SettingsFile,
        queue: CompletionQueue,
        memory: ClientMemory,
        indexing: Indexing,
        publish: Publish,
        data: Path,
        clock: Callable[[], float] = time.time,
        reach: Reach = _HERE,
    ) -> None:
        self._storage = storage
        self.worker = self._waiting = waiting
        self._clients = clients
        self._settings = settings
        self._queue = queue
        self._memory = memory
        self._indexing = indexing
        self._publish = publish
        self._data = data
        self._clock = clock
        self._reach = reach
        self._known = KnownClients()
        self._used_lock = threading.Lock()
        self._used: dict[ClientId, float] = {}
        self._thread: ServerThread | None = None
        self._problem: Problem | None = None

    @property
    def state(self) -> Serving:
        """Callable from any thread."""
        settings, thread = self._settings.current, self._thread
        return Serving(
            on=self._wanted,
            port=settings.serving_port if self._reach.port is None else self._reach.port,
            address="" if thread is None else f"http://{self._reach.from_here}:{thread.port}/v1",
            problem=self._problem,
        )

    @property
    def _wanted(self) -> bool:
        return self._reach.always or self._settings.current.serving

    def start(self) -> None:
        """Serve, if the user wants it. What stands against it is said."""
        tell_place(self._data, None)
        self._storage.post(self._know)
        if self._wanted:
            self._waiting.post(self._start)

    def close(self) -> None:
        """Serve nobody any more."""
        self._queue.close()
        self._waiting.call(self._stop)
        tell_place(self._data, None)
        self._waiting.close()

    def set(self, on: bool, port: int) -> None:
        """Serve, or don't. On the waiting worker.

        Raises:
            InvalidRequest: the port can't be had; nothing was changed.
            StorageError: it couldn't be kept; nothing was changed.
        """
        before = self._settings.current
        if (on or port != before.serving_port) and not 1024 <= port <= 65535:
            raise InvalidRequest(
                f"{port} is no port that can be used.",
                safe="Nothing was changed.",
                next_step="Choose one from 1024 to 65535.",
            )
        fresh = self._opened(port) if on and (self._thread is None or port != before.serving_port) else None
        try:
            self._settings.change(serving=on, serving_port=port)
        except RememoraError:
            if fresh is not None:
                fresh.stop()
            raise
        if fresh is not None or not on:
            self._stop()
            self._thread = fresh
        self._problem = None
        self._tell()

    def hear(self, event: object) -> None:
        """What the core says to all."""
        if isinstance(event, EverythingDeleted):
            self._storage.post(self._all_gone)

    def changed(self) -> None:
        """Clients came, went, or may something else. On the storage worker."""
        self._know()
        self._publish(ClientsChanged(clients=tuple(self._clients.all())))

    def _all_gone(self) -> None:
        self.changed()
        # Prompts may have been told of memory.
        self._queue.drop()

    def revoked(self, client_id: ClientId) -> None:
        """A client has no key any more. On the storage worker."""
        # First: it is to be let in no more when what it has waiting is dropped.
        self.changed()
        self._queue.drop(client_id)

    def _know(self) -> None:
        self._known.set(self._clients.all(), self._clients.key_hashes())

    # --- on the waiting worker --------------------------------------------------------------------------------

    def _start(self) -> None:
        try:
            self._thread = self._opened(self.state.port)
            self._problem = None
        except RememoraError as error:
            log.warning("other programs aren't served: %s", error.problem.detail)
            self._problem = error.problem
            self._publish(NoticeRaised(problem=error.problem))
        self._tell()

    def _opened(self, port: int) -> ServerThread:
        # Imported late: few serve others, and it takes a second.
        from core.serving.server import ServerThread, bound

        return ServerThread(bound(port, self._reach.address), self._app, lambda: self._waiting.post(self._broke))

    def _app(self) -> ASGIApp:
        from core.serving.application import application

        return application(
            self._known,
            self._queue,
            self._memory,
            self._indexing,
            embedder=lambda: self._settings.current.embedder,
            used=self._was_used,
            names=self._reach.names,
        )

    def _stop(self) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            self._queue.drop()
            thread.stop()

    def _broke(self) -> None:
        thread, self._thread = self._thread, None
        if thread is None:
            return
        self._problem = Problem(
            code="serving",
            what="Other programs aren't served any more: the server has ended.",
            safe="Your conversations are not touched.",
            next_step="Switch it off and on again in the settings.",
        )
        self._publish(NoticeRaised(problem=self._problem))
        self._tell()

    def _tell(self) -> None:
        thread = self._thread
        tell_place(self._data, None if thread is None else Place(thread.port, address=self._reach.from_here))
        self._publish(ServingChanged(serving=self.state))

    # ----------------------------------------------------------------------------------------------------------

    def _was_used(self, client: Client) -> None:
        """On the thread that serves."""
        now = self._clock()
        with self._used_lock:
            if now - self._used.get(client.id, 0.0) < _USED_S:
                return
            self._used[client.id] = now
        self._storage.post(lambda: self._keep_used(client.id, now), Priority.BACKGROUND)

    def _keep_used(self, client_id: ClientId, now: float) -> None:
        try:
            self._clients.used(client_id, now)
        except StorageError as error:
            log.warning("it isn't kept that a program was there: %s", error)
            return
        self.changed()
