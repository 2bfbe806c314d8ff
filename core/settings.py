"""The core's options on disk: one JSON file, replaced atomically."""

from __future__ import annotations

import logging
import os
from pathlib import Path

import msgspec

from core.errors import StorageError, StorageFull
from core.records import Settings

log = logging.getLogger(__name__)


class SettingsFile:
    """Typed options with defaults.

    Attributes:
        current: the options in force.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.current = self._read()

    def change(self, **changes: object) -> Settings:
        """Change some options, durably.

        Raises:
            StorageFull, StorageError: nothing was changed.
        """
        settings = msgspec.structs.replace(self.current, **changes)
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
        self.current = settings
        return settings

    def _read(self) -> Settings:
        try:
            return msgspec.json.decode(self._path.read_bytes(), type=Settings)
        except FileNotFoundError:
            return Settings()
        except (OSError, msgspec.DecodeError) as error:
            # Options are easily set again; refusing to start over them would be worse.
            log.warning("settings file %s can't be read, using defaults: %s", self._path, error)
            return Settings()
