"""Opens the search index where it belongs: in a folder, on a server, or in the table of a sealed store."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from functools import partial

from core.engine import Publish
from core.errors import IndexAway, IndexUnusable, StorageError
from core.index_server import IndexServerSearch
from core.protocol import NoticeRaised
from core.records import ModelId, Problem
from core.storage.chroma_folder import load_chroma
from core.storage.chroma_server import IndexServer
from core.storage.vector_spaces import VectorSpaces
from core.worker import Priority, Worker

log = logging.getLogger(__name__)


class IndexOpening:
    """Opens the index step by step, and anew when it is lost or broken. Lives on the storage worker where nothing else is said.

    Args:
        storage: owns the index.
        loading: loads Chroma's code, which takes seconds, while others go on.
        wanted: which embedding model is to serve, and all that can be loaded.
        server: looks for the Chroma server, if one is to hold the index.
        opened: called when it is open.
        changed: called when it has gone or begins anew.
        kick: has texts read that it lacks.

    Attributes:
        away: why the server isn't there; None: it is, or there is to be none.
    """

    def __init__(
        self,
        storage: Worker,
        loading: Worker,
        *,
        spaces: VectorSpaces,
        wanted: Callable[[], tuple[ModelId, frozenset[ModelId]]],
        server: IndexServerSearch,
        publish: Publish,
        opened: Callable[[], None],
        changed: Callable[[], None],
        kick: Callable[[], None],
    ) -> None:
        self._storage = storage
        self._loading = loading
        self._spaces = spaces
        self._wanted = wanted
        self._server = server
        self._publish = publish
        self._when_opened = opened
        self._changed = changed
        self._kick = kick
        self.away: Problem | None = None
        self._opening: Generator[float] | None = None
        self._closing = False

    def begin(self) -> ModelId:
        """Open it for the first time; which embedding model serves. Returns at once."""
        wanted, usable = self._wanted()
        self._spaces.begin(wanted)
        model = self._spaces.choose(wanted, usable)
        chroma = self._spaces.needs_chroma
        # Not here: whoever opens a conversation right after the start would wait for it.
        self._loading.post(lambda: self._prepare_place(chroma=chroma))
        return model

    def quit(self) -> None:
        """Open nothing more. Callable from any thread."""
        self._closing = True

    def close(self) -> None:
        """Look for the server no longer. Callable from any thread."""
        self.quit()
        self._server.close()

    def move(self) -> None:
        """It is to be elsewhere from now on, as the settings say."""
        self._server.stop()
        try:
            self._spaces.leave_server()
        except StorageError as error:
            log.warning("the index stays on the server that is left: %s", error)
        self._spaces.close()
        self.away = None
        self._open_index()

    def convert(self, tell: Callable[[float], None]) -> None:
        """Take the vectors to where they belong: those of a sealed store into the database, others out of it. Search goes on meanwhile.

        On the vault's worker; may be stopped anywhere, and called again.

        Args:
            tell: takes how far it is, 0 to 1.

        Raises:
            StorageFull, StorageError: nothing is lost; to be tried again.
            CancelledError: the core is closing.
        """
        if self._spaces.needs_chroma:
            load_chroma()

        def begin() -> Generator[float] | None:
            if self._spaces.settled:
                return None
            self._spaces.choose(*self._wanted())
            return self._begin(None)

        while (opening := self._storage.call(begin)) is not None:
            step = partial(self._step, opening)
            while (done := self._storage.call(step, Priority.BACKGROUND)) is not None:
                tell(done)
        tell(1.0)

    def recover(self, error: IndexUnusable) -> None:
        """It turned out to be broken: build it anew from the store. If its server is away, go on without until it is back."""
        if isinstance(error, IndexAway):
            self._lose(error)
            self._seek(later=True)
            return
        log.warning("the search index is broken and is rebuilt: %s", error)
        self._stop_opening()
        try:
            self._spaces.renew()
        except IndexAway as lost:
            self.recover(lost)
            return
        self._changed()
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
        self._kick()

    def forget_all(self) -> None:
        """Replace it by an empty one."""
        if self._server.address and self._spaces.serving is None:
            return  # it is brought in step with the empty store once the server is back
        self._stop_opening()
        try:
            self._spaces.renew()
        except IndexAway as error:
            self.recover(error)
            return
        self._changed()
        self._kick()

    def _prepare_place(self, *, chroma: bool) -> None:
        if chroma:
            load_chroma()
        if not self._closing:
            self._storage.post(self._open_index, Priority.BACKGROUND)

    def _open_index(self) -> None:
        if self._server.address:
            self._seek(later=False)
            self._changed()
        else:
            self._open_at(None)

    def _seek(self, *, later: bool) -> None:
        def found(server: IndexServer) -> None:
            self._storage.post(lambda: self._open_at(server), Priority.BACKGROUND)

        def away(error: IndexAway) -> None:
            self._storage.post(lambda: self._lose(error), Priority.BACKGROUND)

        self._server.seek(found, away, later=later)

    def _lose(self, error: IndexAway) -> None:
        """Go on without the server."""
        self._spaces.close()
        if self.away is None and not self._closing:
            log.warning("the index server is away: %s", error.problem.detail)
            self._publish(NoticeRaised(problem=error.problem))
        self.away = error.problem
        self._changed()

    def _open_at(self, server: IndexServer | None) -> None:
        if self._closing or self._server.address != ("" if server is None else server.address):
            return  # the user has changed their mind
        # Another model may have been chosen while the server was away.
        self._spaces.choose(*self._wanted())
        opening = self._begin(server)
        self._go_on(opening)

    def _begin(self, server: IndexServer | None) -> Generator[float]:
        self._stop_opening()
        self._opening = self._spaces.opening(server)
        return self._opening

    def _stop_opening(self) -> None:
        if self._opening is not None:
            self._opening.close()
        self._opening = None

    def _go_on(self, opening: Generator[float]) -> None:
        """A step of opening the index, then the next: commands get in between."""
        if self._step(opening) is not None and not self._closing:
            self._storage.post(lambda: self._go_on(opening), Priority.BACKGROUND)

    def _step(self, opening: Generator[float]) -> float | None:
        """How far it is now; None: it is done, or another one has been begun. On the storage worker."""
        if opening is not self._opening:
            return None
        try:
            return next(opening)
        except StopIteration:
            self._opening = None
        except IndexUnusable as error:
            self.recover(error)
            if isinstance(error, IndexAway):
                return None
        except StorageError:
            self._stop_opening()
            self._kick()
            raise
        self.away = None
        self._when_opened()
        return None
