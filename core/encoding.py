"""Turns texts into vectors, with the embedding model that serves."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError

from core.errors import ModelError
from core.model.base import Embedder, Encoded
from core.worker import CancelledError, Worker

# Texts that are embedded before it is looked whether somebody waits: some tenths of a second of one core for passages of documents.
AT_ONCE = 4

# Queries that are remembered with their vectors: a message is read several times, by itself and in its sentences, and while it is
# written.
_QUERIES_KEPT = 32


class Encoding:
    """The embedder that serves. Callable from any thread where nothing else is said.

    Args:
        worker: owns the embedders.
    """

    def __init__(self, worker: Worker) -> None:
        self._worker = worker
        self._embedder: Future[Embedder] = Future()
        self._queries: dict[str, Encoded] = {}  # touched on the embedder worker alone
        self._closing = False

    @property
    def ready(self) -> bool:
        """The embedder is there."""
        return self._embedder.done() and self._embedder.exception() is None

    @property
    def settled(self) -> bool:
        """The embedder is there, or it is known that it won't be."""
        return self._embedder.done()

    @property
    def embedder(self) -> Embedder:
        """The one that serves; waits for it.

        Raises:
            ModelError: it can't be loaded.
        """
        return self._embedder.result()

    def when_settled(self, work: Callable[[], None]) -> None:
        """Have `work` done once the embedder is there, or it is known that it won't be."""
        self._embedder.add_done_callback(lambda _: work())

    def serve(self, embedder: Embedder) -> None:
        """This one serves from now on."""
        if self._embedder.done():
            self._embedder = Future()
        self._embedder.set_result(embedder)

    def fail(self, error: ModelError) -> None:
        """None will serve."""
        self._embedder.set_exception(error)

    def encode(self, texts: Sequence[str], *, query: bool, patience_s: float = 0.0) -> list[Encoded]:
        """As `core.model.base.Embedder.encode`; nothing if the embedder isn't there within `patience_s` seconds.

        Raises:
            CancelledError: the core is closing. Read as nothing, a message would be taken for one that teaches nothing.
        """
        if not texts:
            return []
        try:
            self._embedder.result(timeout=patience_s)
            # Which one serves is known on its worker: another may begin to while this waits.
            if query:
                return self._worker.call(lambda: self._encode_queries(texts))
            return self._worker.call(lambda: self.encode_some(texts, self.embedder))
        except (FutureTimeoutError, ModelError):
            return []

    def encode_some(self, texts: Sequence[str], embedder: Embedder) -> list[Encoded]:
        """On the embedder worker, some at a time, so that the core can end in between.

        Raises:
            CancelledError: it does.
        """
        encoded: list[Encoded] = []
        for at in range(0, len(texts), AT_ONCE):
            if self._closing:
                raise CancelledError
            encoded += embedder.encode(texts[at : at + AT_ONCE])
        return encoded

    def quit(self) -> None:
        """Encode nothing more: who waits for that gets CancelledError."""
        self._closing = True

    def _encode_queries(self, texts: Sequence[str]) -> list[Encoded]:
        embedder = self.embedder
        known = {text: one for text, one in self._queries.items() if one.embedder == embedder.name}
        new = [text for text in dict.fromkeys(texts) if text not in known]
        if new:
            known |= dict(zip(new, embedder.encode(new, query=True), strict=True))
        self._queries = dict(list(known.items())[-_QUERIES_KEPT:])
        return [known[text] for text in texts]
