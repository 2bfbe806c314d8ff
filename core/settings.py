"""The core's options on disk: one JSON file, replaced atomically, and sealed with the store."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import msgspec

from core.errors import SealBroken, VaultError
from core.private_files import overwritten, rewrite, wipe_left, write_whole
from core.records import Settings
from core.vault.sealing import Seal

log = logging.getLogger(__name__)

_SAFE = "The earlier settings still hold."


class _Open(msgspec.Struct, frozen=True):
    """What a locked store says of its settings: what fetching models needs, and nothing that is anybody's."""

    hub_endpoint: str = ""


class SettingsFile:
    """Typed options with defaults.

    Args:
        context_length: in force instead of the saved one, for this run only.
        seal: of the store. While it is locked, those options hold that lie open beside the sealed file, and defaults.

    Attributes:
        current: the options in force.
    """

    def __init__(self, path: Path, *, context_length: int | None = None, seal: Seal | None = None) -> None:
        self._path = path
        self._open_path = path.with_name("locked.json")
        self._seal = seal or Seal()
        # Changed by commands and by the model worker, which keeps what was loaded.
        self._lock = threading.Lock()
        self._locked = False
        self._saved = self._read()
        self._context_length = context_length
        self.current = self._in_force()

    @property
    def sealed(self) -> bool:
        """The store is sealed, or is becoming so."""
        return self._seal.on

    def change(self, **changes: object) -> Settings:
        """Change some options, durably.

        Raises:
            StorageFull, StorageError: nothing was changed.
            VaultError: the store is locked.
        """
        with self._lock:
            return self._change(changes)

    def unlocked(self) -> Settings:
        """Read them anew: the seal has its key now."""
        with self._lock:
            self._saved = self._read()
            self.current = self._in_force()
            return self.current

    def convert(self, tell: Callable[[float], None]) -> None:
        """Have the file sealed, or plain, as it is written now. See `core.vault.converting`.

        Raises:
            StorageFull, StorageError: the earlier file is there.
        """
        with self._lock:
            try:
                wipe_left(self._path)
                if self._path.exists() and not self._is_as_written():
                    rewrite(self._path, self._seal.closed(self._path.name, _encoded(self._saved)), _SAFE)
                self._tell_open()
            except OSError as error:
                log.warning("the earlier settings can't be overwritten: %s", error)
        tell(1.0)

    def _change(self, changes: dict[str, object]) -> Settings:
        if self._locked:
            raise VaultError(
                "The settings are locked.", safe="Nothing was changed.", next_step="Unlock Rememora first."
            )
        settings = msgspec.structs.replace(self._saved, **changes)
        with suppress(OSError):  # writing fails, and says so
            self._path.parent.mkdir(parents=True, exist_ok=True)
        self._seal.write(self._path, _encoded(settings), _SAFE)
        self._saved = settings
        if "context_length" in changes:
            self._context_length = None
        if "hub_endpoint" in changes:
            self._tell_open()
        self.current = self._in_force()
        return self.current

    def _in_force(self) -> Settings:
        if self._context_length is None:
            return self._saved
        return msgspec.structs.replace(self._saved, context_length=self._context_length)

    def _read(self) -> Settings:
        self._locked = False
        try:
            return msgspec.json.decode(self._seal.read(self._path), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError, SealBroken) as error:
            if isinstance(error, SealBroken) and not self._seal.on and self._seal.earlier is None:
                self._locked = True
                return Settings(hub_endpoint=self._read_open().hub_endpoint)
            # Options are easily set again; refusing to start over them would be worse.
            log.warning("settings file %s can't be read, using defaults: %s", self._path, error)
            return Settings()

    def _is_as_written(self) -> bool:
        with self._path.open("rb") as file:
            return self._seal.is_as_written(file)

    def _tell_open(self) -> None:
        """Keep beside a sealed file what may be known while the store is locked."""
        if not self._seal.on:
            overwritten(self._open_path)
            return
        told = _Open(hub_endpoint=self._saved.hub_endpoint)
        if told != self._read_open():
            write_whole(self._open_path, msgspec.json.encode(told), _SAFE)

    def _read_open(self) -> _Open:
        try:
            return msgspec.json.decode(self._open_path.read_bytes(), type=_Open)
        except (OSError, msgspec.DecodeError):
            return _Open()


def _encoded(settings: Settings) -> bytes:
    return msgspec.json.format(msgspec.json.encode(settings), indent=2)
