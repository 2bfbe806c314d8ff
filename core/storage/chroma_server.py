"""Chroma on another computer, for a household or a team.

Each installation has collections of its own there, told apart by a prefix; the ids in them are rows of its own store.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

import httpx
import msgspec

from core.errors import IndexAway, IndexUnusable
from core.storage.chroma_collection import ChromaCollection, drop_others
from core.storage.chroma_errors import corrupt
from core.storage.chroma_settings import chroma_settings
from core.storage.index_notes import IndexKind

# In seconds. The store waits for the answers: a server that takes longer is as good as away.
_CONNECT_S = 2.0
_ANSWER_S = 10.0


class IndexServer(msgspec.Struct, frozen=True):
    """Where it is.

    Attributes:
        address: scheme, host and port.
        owner: of this installation; begins the names of its collections.
        key: a token; empty for none.
    """

    address: str
    owner: str
    key: str = ""


class ChromaServer:
    """Chroma, open on a server. Away once, it stays closed.

    Attributes:
        client: Chroma's.
        prefix: of the names of our collections.
    """

    def __init__(self, server: IndexServer) -> None:
        self.client: Any = None
        self.prefix = f"rememora-{server.owner}-"
        self._server = server
        self._broken: IndexUnusable | None = None

    @contextlib.contextmanager
    def loading(self) -> Iterator[None]:
        """Connect first."""
        with self.guard():
            if self.client is None:
                self.client = _connect(self._server)
            yield

    @contextlib.contextmanager
    def guard(self) -> Iterator[None]:
        """Turn what Chroma and the network raise into IndexAway, or IndexCorrupt if the server works and our index doesn't."""
        if self._broken is not None:
            raise self._broken
        try:
            yield
        except Exception as error:
            meaning = _meaning(error, self._server.address)
            if meaning is None:
                raise
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

    def change(self, collection: str | None, ids: Sequence[str], *, free: bool) -> None:
        """What stays in its files is the server's to mend."""

    def wipe_unused(self) -> None:
        """Its files are the server's."""

    def close(self) -> None:
        """Let the connections go. Idempotent."""
        client, self.client = self.client, None
        if client is not None:
            client.close()
            for session in _sessions(client):
                session.close()


def ping(server: IndexServer) -> None:
    """See whether the server answers.

    Raises:
        IndexAway: it doesn't, or refuses.
    """
    try:
        answer = httpx.get(
            f"{server.address}/api/v2/heartbeat",
            headers=_headers(server),
            timeout=httpx.Timeout(_ANSWER_S, connect=_CONNECT_S),
        )
    except httpx.HTTPError as error:
        raise _away(server.address, f"{type(error).__name__}: {error}") from error
    if answer.status_code in {401, 403}:
        raise _refused(server.address)
    if not answer.is_success or b"heartbeat" not in answer.content:
        raise _away(server.address, f"HTTP {answer.status_code}; it may not be a Chroma server")


def clear_server(server: IndexServer) -> None:
    """Remove all that this installation has there.

    Raises:
        IndexAway: the server can't be reached.
    """
    chroma = ChromaServer(server)
    try:
        with chroma.loading():
            for name in [collection.name for collection in chroma.client.list_collections()]:
                if name.startswith(chroma.prefix):
                    chroma.client.delete_collection(name)
    finally:
        chroma.close()


def _connect(server: IndexServer) -> Any:
    # First with patience that ends: Chroma's own client waits for ever for a server that says nothing.
    ping(server)
    import chromadb

    client = chromadb.HttpClient(host=server.address, headers=_headers(server), settings=chroma_settings())
    for session in _sessions(client):
        session.timeout = httpx.Timeout(_ANSWER_S, connect=_CONNECT_S)
    return client


def _sessions(client: Any) -> list[httpx.Client]:
    """What Chroma's client sends its requests with. It has no option for their patience, and doesn't close them."""
    return [part._server._session for part in (client, client._admin_client)]  # noqa: SLF001 - see above


def _headers(server: IndexServer) -> dict[str, str]:
    return {"Authorization": f"Bearer {server.key}", "X-Chroma-Token": server.key} if server.key else {}


def _meaning(error: Exception, address: str) -> IndexUnusable | None:
    """What an error says about the index; None if it is a fault of ours."""
    from chromadb.errors import AuthorizationError, ChromaAuthError, ChromaError, InternalError, NotFoundError

    if isinstance(error, IndexUnusable):
        return error
    if isinstance(error, AuthorizationError | ChromaAuthError):
        return _refused(address)
    if isinstance(error, NotFoundError):
        return corrupt(str(error))  # somebody removed our collections
    # Chroma raises bare exceptions for answers it can't read, and ValueError if it can't connect.
    if isinstance(error, httpx.HTTPError | InternalError | ValueError) or type(error) is Exception:
        return _away(address, f"{type(error).__name__}: {error}")
    return corrupt(str(error)) if isinstance(error, ChromaError) else None


def _away(address: str, detail: str) -> IndexAway:
    return IndexAway(
        f"The index server at {address} can't be reached.",
        safe="Conversations and memories are complete, on this computer. Search goes on by words.",
        next_step="Start the server: it is used again by itself. Or keep the index on this computer, in the settings.",
        detail=detail,
    )


def _refused(address: str) -> IndexAway:
    return IndexAway(
        f"The index server at {address} wants another key.",
        safe="Conversations and memories are complete, on this computer. Search goes on by words.",
        next_step="Enter the right key in the settings.",
    )
