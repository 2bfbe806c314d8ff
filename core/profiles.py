"""Several people on one account: each has a store, settings and a passphrase of their own. Only their names are seen by all."""

from __future__ import annotations

import logging
import secrets
from pathlib import Path

import msgspec

from core.errors import InvalidRequest, NotFound
from core.paths import Paths
from core.private_files import overwritten_folder, write_whole
from core.records import Profile

log = logging.getLogger(__name__)

LONGEST_NAME = 60
_MOST = 50


class _File(msgspec.Struct):
    profiles: list[Profile]
    last: str = ""


class Profiles:
    """Who is there. Read anew each time: another program may have changed it.

    Args:
        paths: of the first profile.
    """

    def __init__(self, paths: Paths) -> None:
        self._paths = paths
        self._file = paths.config / "profiles.json"

    def all(self) -> list[Profile]:
        """Everybody, the first one first; never empty."""
        return self._read().profiles

    @property
    def last(self) -> str:
        """Id of who was here last."""
        found = self._read()
        return found.last if any(one.id == found.last for one in found.profiles) else ""

    def get(self, profile_id: str) -> Profile:
        """Raises NotFound: there is nobody of this id."""
        for one in self.all():
            if one.id == profile_id:
                return one
        raise NotFound("There is no such person on this account.", next_step="Choose one of those who are shown.")

    def use(self, profile_id: str) -> None:
        """Somebody is here now.

        Raises:
            NotFound: there is nobody of this id.
            StorageFull, StorageError: it can't be kept.
        """
        self.get(profile_id)
        found = self._read()
        if found.last != profile_id:
            found.last = profile_id
            self._write(found)

    def add(self, name: str) -> Profile:
        """Make room for one more.

        Raises:
            InvalidRequest: it can't be a name, or is somebody's.
            StorageFull, StorageError: nothing was changed.
        """
        found = self._read()
        if len(found.profiles) >= _MOST:
            raise InvalidRequest(f"There is room for {_MOST} people.", safe="Nothing was changed.")
        one = Profile(id=secrets.token_hex(4), name=self._checked(name, "", found))
        found.profiles.append(one)
        self._write(found)
        return one

    def rename(self, profile_id: str, name: str) -> None:
        """Raises as `add` does, and NotFound."""
        self.get(profile_id)
        found = self._read()
        name = self._checked(name, profile_id, found)
        found.profiles = [Profile(id=one.id, name=name) if one.id == profile_id else one for one in found.profiles]
        self._write(found)

    def remove(self, profile_id: str) -> None:
        """Take somebody out, with all that is kept of theirs; nobody may have it open. The first one can't be.

        Raises:
            NotFound: there is nobody of this id.
            InvalidRequest: it is the first one's.
            OSError: some of it is left, and is erased at the next start.
            StorageFull, StorageError: they are still shown.
        """
        self.get(profile_id)
        if not profile_id:
            raise InvalidRequest("The first person on this account can't be removed.", safe="Nothing was changed.")
        found = self._read()
        found.profiles = [one for one in found.profiles if one.id != profile_id]
        self._write(found)
        # Stopped in between, it is gone on with at the next start.
        self._erase(profile_id)

    def sweep(self) -> None:
        """Erase what is left of somebody who was taken out. What can't be is tried again another time."""
        known = {one.id for one in self.all()}
        for folder in _folders(self._paths.data / "profiles"):
            if folder.name not in known:
                try:
                    self._erase(folder.name)
                except OSError as error:
                    log.warning("something is left of somebody who was taken out: %s", error.strerror)

    def _erase(self, profile_id: str) -> None:
        of = self._paths.of(profile_id)
        for folder in (of.logs, of.config, of.data):
            overwritten_folder(folder)

    def _checked(self, name: str, profile_id: str, found: _File) -> str:
        name = " ".join(name.split())
        if not name or len(name) > LONGEST_NAME:
            raise InvalidRequest(
                f"A name has 1 to {LONGEST_NAME} letters.", safe="Nothing was changed.", next_step="Enter another one."
            )
        if any(one.name.casefold() == name.casefold() and one.id != profile_id for one in found.profiles):
            raise InvalidRequest(
                "There is somebody of this name already.", safe="Nothing was changed.", next_step="Enter another one."
            )
        return name

    def _read(self) -> _File:
        try:
            found = msgspec.json.decode(self._file.read_bytes(), type=_File)
        except (OSError, msgspec.DecodeError, UnicodeDecodeError):
            # Their folders tell who is there, though not their names.
            ids = sorted(one.name for one in _folders(self._paths.data / "profiles"))
            found = _File([Profile(id=one, name=one) for one in ids])
        kept = [one for one in found.profiles if one.id and one.id.isalnum()]
        first = next((one for one in found.profiles if not one.id), Profile())
        return _File([first, *kept], found.last)

    def _write(self, found: _File) -> None:
        self._file.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        write_whole(self._file, msgspec.json.encode(found), "Who uses this account is as it was.")


def _folders(folder: Path) -> list[Path]:
    return [one for one in folder.iterdir() if one.is_dir()] if folder.is_dir() else []
