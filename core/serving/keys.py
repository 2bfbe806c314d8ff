"""The keys by which clients are known. Of a key only its hash is kept."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading
from collections.abc import Mapping, Sequence

from core.records import Client, ClientId

# So that one that is found somewhere is known for what it is.
_PREFIX = "rememora-"


def new_key() -> str:
    """A key with 256 random bits."""
    return _PREFIX + secrets.token_urlsafe(32)


def key_hash(key: str) -> bytes:
    """What is kept of a key, and says nothing of it."""
    return hashlib.sha256(key.encode("utf-8", "replace")).digest()


class KnownClients:
    """Who is let in. Callable from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: dict[ClientId, Client] = {}
        self._hashes: dict[bytes, ClientId] = {}

    def set(self, clients: Sequence[Client], hashes: Mapping[bytes, ClientId]) -> None:
        """These, and nobody else."""
        with self._lock:
            self._clients = {client.id: client for client in clients}
            self._hashes = dict(hashes)

    def get(self, client_id: ClientId) -> Client | None:
        """As it is now; None: it was removed."""
        with self._lock:
            return self._clients.get(client_id)

    def of_key(self, key: str) -> Client | None:
        """Whose key this is; None: nobody's. How long it takes says nothing of the keys there are."""
        given = key_hash(key)
        with self._lock:
            found: Client | None = None
            for known, client_id in self._hashes.items():
                if hmac.compare_digest(known, given):
                    found = self._clients.get(client_id)
            return found
