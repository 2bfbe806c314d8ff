"""Where the user was when the store was locked, kept sealed until they are back."""

from __future__ import annotations

import logging
from pathlib import Path

import msgspec

from core.errors import SealBroken, StorageError
from core.records import Place
from core.vault.sealing import Seal

log = logging.getLogger(__name__)


class KeptPlace:
    """One place, handed out once.

    Args:
        path: of its file. It is read at once, with the key there is.
    """

    def __init__(self, path: Path, seal: Seal) -> None:
        self._path = path
        self._seal = seal
        self._place = self._read()

    def keep(self, place: Place) -> None:
        """Keep it for the next start. Locking doesn't wait for room on the disk: then it is lost."""
        try:
            self._seal.write(self._path, msgspec.json.encode(place), "")
        except StorageError as error:
            log.warning("where the user was isn't kept: %s", error.problem.detail)

    def take(self) -> Place | None:
        """The place, the first time it is asked for."""
        place, self._place = self._place, None
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s can't be removed: %s", self._path.name, error)
        return place

    def _read(self) -> Place | None:
        try:
            return msgspec.json.decode(self._seal.read(self._path), type=Place)
        except FileNotFoundError:
            return None
        except (OSError, SealBroken, msgspec.DecodeError, UnicodeDecodeError) as error:
            log.warning("where the user was can't be read: %s", error)
            return None
