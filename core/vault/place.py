"""Where the user was when the store was locked, kept sealed until they are back; with the pictures of what they were writing."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec

from core.errors import SealBroken, StorageError
from core.pictures.taken import TakenPictures
from core.records import Place
from core.storage.pictures import PictureFile
from core.vault.sealing import Seal

log = logging.getLogger(__name__)

# Of all pictures: locking takes no longer than a moment.
_MOST_BYTES = 64 * 1024 * 1024


class _Kept(msgspec.Struct, frozen=True):
    place: Place
    files: Sequence[PictureFile]


class KeptPlace:
    """One place, handed out once.

    Args:
        path: of its file. It is read at once, with the key there is.
        taken: pictures that aren't sent yet.
        back: there are some again that may have to be read.
    """

    def __init__(self, path: Path, seal: Seal, taken: TakenPictures, back: Callable[[], None]) -> None:
        self._path = path
        self._seal = seal
        self._taken = taken
        self._back = back
        self._kept = self._read()

    def keep(self, place: Place) -> None:
        """Keep it for the next start. Locking doesn't wait for room on the disk: then it is lost."""
        files = self._taken.some([one.id for _, several in place.pictures for one in several], _MOST_BYTES)
        try:
            self._seal.write(self._path, msgspec.msgpack.encode(_Kept(place, files)), "")
        except StorageError as error:
            log.warning("where the user was isn't kept: %s", error.problem.detail)

    def take(self) -> Place | None:
        """The place, the first time it is asked for. Its pictures are taken again."""
        kept, self._kept = self._kept, None
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            log.warning("%s can't be removed: %s", self._path.name, error)
        if kept is None:
            return None
        files = {file.picture.id: file for file in kept.files}
        pictures = []
        for where, several in kept.place.pictures:
            there = [one for one in several if one.id in files]
            for one in there:
                self._taken.put_back(files[one.id])
            if there:
                pictures.append((where, tuple(there)))
        if pictures:
            self._back()
        return msgspec.structs.replace(kept.place, pictures=tuple(pictures))

    def _read(self) -> _Kept | None:
        try:
            return msgspec.msgpack.decode(self._seal.read(self._path), type=_Kept)
        except FileNotFoundError:
            return None
        except (OSError, SealBroken, msgspec.DecodeError, UnicodeDecodeError) as error:
            log.warning("where the user was can't be read: %s", error)
            return None
