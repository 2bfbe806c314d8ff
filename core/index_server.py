"""The Chroma server that the user wants for an index: looked for until it answers."""

from __future__ import annotations

import logging
import re
import secrets
import threading
from collections.abc import Callable
from pathlib import Path

from core.errors import IndexAway, InvalidRequest, StorageError
from core.keys import ServerKeys
from core.settings import SettingsFile
from core.storage.chroma_server import IndexServer, ping

log = logging.getLogger(__name__)

# How long to wait before it is looked for again, in seconds; doubled each time, up to the second.
RETRY_S = 2.0
_LONGEST_RETRY_S = 60.0

_OWNER = "owner"


class IndexServerSearch:
    """Looks for the server on a thread of its own: the store must not wait for one that is switched off.

    Args:
        folder: of the index on this computer; the name of this installation on servers is kept there.
        retry_s: first wait before it is looked for again, in seconds.
    """

    def __init__(self, settings: SettingsFile, keys: ServerKeys, folder: Path, *, retry_s: float = RETRY_S) -> None:
        self._settings = settings
        self._keys = keys
        self._folder = folder
        self._first_retry_s = retry_s
        self._retry_s = retry_s
        self._lock = threading.Lock()
        self._timer: threading.Timer | None = None
        self._closed = False

    @property
    def address(self) -> str:
        """Of the server that is wanted; empty for none. A sealed store has none: nothing would seal its vectors there."""
        return "" if self._settings.sealed else self._settings.current.index_server

    def seek(self, found: Callable[[IndexServer], None], away: Callable[[IndexAway], None], *, later: bool) -> None:
        """Look for the server, and go on until it answers. What is called is called on another thread.

        Args:
            found: called once.
            away: called each time it doesn't answer.
            later: not at once: it has just been away.
        """

        def look() -> None:
            server: IndexServer | None = None
            address = self.address
            if not address:
                return
            try:
                server = IndexServer(address=address, owner=owner(self._folder), key=self._keys.of(address))
                ping(server)
            except IndexAway as error:
                away(error)
                self._start(look, self._next_retry_s())
                return
            except StorageError as error:
                log.warning("the index server isn't used: %s", error)
                return
            self._retry_s = self._first_retry_s
            found(server)

        self._start(look, self._next_retry_s() if later else 0.0)

    def stop(self) -> None:
        """Look no further."""
        with self._lock:
            if self._timer is not None:
                self._timer.cancel()
            self._timer = None
            self._retry_s = self._first_retry_s

    def close(self) -> None:
        """End for good."""
        self._closed = True
        self.stop()

    def _next_retry_s(self) -> float:
        now = self._retry_s
        self._retry_s = min(2 * now, _LONGEST_RETRY_S)
        return now

    def _start(self, look: Callable[[], None], delay_s: float) -> None:
        with self._lock:
            if self._closed:
                return
            if self._timer is not None:
                self._timer.cancel()
            self._timer = threading.Timer(delay_s, look)
            self._timer.name = "rememora-index-server"
            self._timer.daemon = True
            self._timer.start()


def owner(folder: Path) -> str:
    """The name of this installation on servers, made at the first call.

    Raises:
        StorageError: it can't be kept.
    """
    file = folder / _OWNER
    try:
        known = file.read_text(encoding="ascii") if file.exists() else ""
        if not re.fullmatch("[0-9a-f]{16}", known):
            known = secrets.token_hex(8)
            folder.mkdir(parents=True, exist_ok=True)
            file.write_text(known, encoding="ascii")
    except (OSError, UnicodeDecodeError) as error:
        raise StorageError(
            f"The folder {folder} can't be used.",
            safe="Conversations and memories are complete. Search goes on by words.",
            next_step="Check that the folder can be written.",
            detail=str(error),
        ) from error
    return known


def refuse_with_passphrase(address: str) -> None:
    """An index server and a passphrase exclude each other; whoever sets one of them while the other is there is told so.

    Args:
        address: of the server; empty for none.

    Raises:
        InvalidRequest: there is one.
    """
    if address:
        raise InvalidRequest(
            "A store with a passphrase can't have its index on a server: nothing would protect it there.",
            safe="Nothing was changed.",
            next_step="Keep the index on this computer, in the settings; it needs no server for that.",
            detail=address,
        )
