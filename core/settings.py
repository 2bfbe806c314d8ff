"""The core's options on disk: one JSON file, replaced atomically."""

from __future__ import annotations

import logging
import os
import threading
from pathlib import Path

import msgspec

from core.errors import StorageError, StorageFull
from core.records import Settings

log = logging.getLogger(__name__)


class SettingsFile:
    """Typed options with defaults.

    Args:
        context_length: in force instead of the saved one, for this run only.

    Attributes:
        current: the options in force.
    """

    def __init__(self, path: Path, *, context_length: int | None = None) -> None:
        self._path = path
        # Changed by commands and by the model worker, which keeps what was loaded.
        self._lock = threading.Lock()
        self._saved = self._read()
        self._context_length = context_length
        self.current = self._in_force()

    def change(self, **changes: object) -> Settings:
        """Change some options, durably.

        Raises:
            StorageFull, StorageError: nothing was changed.
        """
        with self._lock:
            return self._change(changes)

    def _change(self, changes: dict[str, object]) -> Settings:
        settings = msgspec.structs.replace(self._saved, **changes)
        temporary = self._path.with_suffix(".new")
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            with temporary.open("wb") as file:
                file.write(msgspec.json.format(msgspec.json.encode(settings), indent=2))
                file.flush()
                os.fsync(file.fileno())
            temporary.replace(self._path)
        except OSError as error:
            kind = StorageFull if error.errno in {28, 122} else StorageError  # ENOSPC, EDQUOT
            raise kind(
                "The settings couldn't be saved.",
                safe="The earlier settings still hold.",
                next_step=f"Check that {self._path.parent} can be written and has space left.",
                detail=str(error),
            ) from error
        self._saved = settings
        if "context_length" in changes:
            self._context_length = None
        self.current = self._in_force()
        return self.current

    def _in_force(self) -> Settings:
        if self._context_length is None:
            return self._saved
        return msgspec.structs.replace(self._saved, context_length=self._context_length)

    def _read(self) -> Settings:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.DecodeError, UnicodeDecodeError) as error:
            # Options are easily set again; refusing to start over them would be worse.
            log.warning("settings file %s can't be read, using defaults: %s", self._path, error)
            return Settings()
