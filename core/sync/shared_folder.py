"""The folder that devices share, as sync programs leave it: with files that come late, in any order, in part, or twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from core.backup.lock import BackupLock
from core.errors import SyncBundleDamaged, SyncFolderAway, SyncForeign, SyncGap, SyncTooNew
from core.private_files import in_place_of, kind_of, sync_folder
from core.records import DeviceId
from core.sync import bundle
from core.sync.bundle import Body, Envelope, FileName, is_device

# In the folder that was chosen: it may hold other things.
NAME = "rememora-devices"

_NOT_WRITTEN = "What is to be shared waits here."


class Bundle(msgspec.Struct, frozen=True):
    """A file in the folder. `size`: in bytes."""

    path: Path
    name: FileName
    size: int


class SharedFolder:
    """Every method may raise SyncFolderAway; those that write, StorageFull or StorageError: then nothing was written.

    Attributes:
        chosen: the folder the user chose.
    """

    def __init__(self, folder: str) -> None:
        self.chosen = Path(folder)
        self._root = self.chosen / NAME

    def check(self) -> None:
        """See that the folder is there. A folder of its own in it may not be yet.

        Raises:
            SyncFolderAway: it isn't.
        """
        if not self.chosen.is_dir():
            raise SyncFolderAway(
                "The folder through which your devices share isn't there.",
                safe=_NOT_WRITTEN,
                next_step="Start the program that syncs it, or connect its disk. It goes on by itself.",
                detail=str(self.chosen),
            )

    def devices(self) -> list[DeviceId]:
        """Those that have files in it."""
        with self._errors():
            if not self._root.is_dir():
                return []
            return [
                DeviceId(one.name)
                for one in sorted(self._root.iterdir())
                if is_device(one.name) and one.is_dir() and self.bundles(DeviceId(one.name))
            ]

    def bundles(self, device: DeviceId) -> list[Bundle]:
        """A device's files, by their first part; what sync programs have made of them comes last."""
        with self._errors():
            folder = self._root / device
            if not folder.is_dir():
                return []
            found = [one for path in folder.iterdir() if (one := _bundle(path)) is not None]
        return sorted(found, key=lambda one: (one.name.copied, one.name.first, -one.name.last))

    def locks(self) -> Iterator[tuple[DeviceId, Envelope | SyncTooNew | SyncBundleDamaged]]:
        """Of each device, one envelope, or why none can be read."""
        for device in self.devices():
            yield device, self._any_envelope(device)

    def read(self, device: DeviceId, after: int, group: str, key: bytes) -> tuple[Envelope, Body] | None:
        """The next file of a device with a part after this one; None: there is nothing new.

        Raises:
            SyncGap: it isn't there, and a later one is.
            SyncTooNew, SyncForeign, SyncBundleDamaged: it can't be used (yet).
        """
        bundles = self.bundles(device)
        covering = [one for one in bundles if one.name.first <= after + 1 <= one.name.last]
        if not covering:
            if any(one.name.first > after + 1 for one in bundles):
                raise SyncGap(
                    "Files of this device are missing in the folder.",
                    safe="What came before them was taken in; the rest waits.",
                    next_step="If the folder is still being synced, wait. Else see that the sync program brings all files, not only some.",
                    detail=f"part {after + 1} of {device}",
                )
            return None
        failure: SyncTooNew | SyncForeign | SyncBundleDamaged | None = None
        for one in covering:
            try:
                return self.open(one, device, group, key)
            except (SyncTooNew, SyncForeign, SyncBundleDamaged) as error:
                failure = failure or error
        assert failure is not None
        raise failure

    def write(
        self, device: DeviceId, group: str, lock: BackupLock, key: bytes, span: tuple[int, int], body: Body
    ) -> None:
        """Write a file of this device, whole or not at all; an earlier one of the same name is replaced."""
        self.check()
        first, last = span
        envelope = Envelope(group=group, device=device, first=first, last=last, lock=lock)
        content = bundle.closed(envelope, body, key)
        path = self._root / device / bundle.file_name(first, last)
        with self._errors():
            path.parent.mkdir(parents=True, exist_ok=True)
            with in_place_of(path) as file:
                file.write(content)
            sync_folder(path.parent)

    def remove(self, bundles: Sequence[Bundle]) -> None:
        """Remove files."""
        with self._errors():
            for one in bundles:
                one.path.unlink(missing_ok=True)

    def remove_device(self, device: DeviceId) -> None:
        """Remove all files of a device, and its folder if nothing else is in it."""
        with self._errors():
            self.remove(self.bundles(device))
            for folder in (self._root / device, self._root):
                if folder.is_dir() and not any(folder.iterdir()):
                    folder.rmdir()

    def newest(self, device: DeviceId, group: str, key: bytes) -> Body | None:
        """What a device told last; None: it can't be read."""
        for one in reversed([one for one in self.bundles(device) if not one.name.copied]):
            try:
                return self.open(one, device, group, key)[1]
            except (SyncTooNew, SyncForeign, SyncBundleDamaged):
                continue
        return None

    def open(self, one: Bundle, device: DeviceId, group: str, key: bytes) -> tuple[Envelope, Body]:
        """What is in a file.

        Raises:
            SyncTooNew, SyncForeign, SyncBundleDamaged: it can't be used (yet).
        """
        content = self._content(one)
        envelope = bundle.envelope_of(content)
        if envelope.group != group:
            raise SyncForeign(
                "This device belongs to other people's devices, or was set up with another passphrase.",
                safe="Nothing of it was taken in.",
                next_step="Choose another folder for one of them; or stop sharing there, and join with the passphrase of this device.",
            )
        if (envelope.device, envelope.first, envelope.last) != (device, one.name.first, one.name.last):
            raise bundle.damaged(f"{one.path.name} is another file's copy")
        return bundle.opened(content, key)

    def _any_envelope(self, device: DeviceId) -> Envelope | SyncTooNew | SyncBundleDamaged:
        failure: SyncTooNew | SyncBundleDamaged | None = None
        for one in self.bundles(device):
            try:
                return bundle.envelope_of(self._content(one))
            except (SyncTooNew, SyncBundleDamaged) as error:
                failure = failure or error
        return failure or bundle.damaged("it has no file")

    def _content(self, one: Bundle) -> bytes:
        if one.size > bundle.LONGEST:
            raise bundle.damaged(f"{one.path.name} has {one.size} bytes")
        with self._errors():
            return one.path.read_bytes()

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except FileNotFoundError as error:
            # Taken away between two looks.
            self.check()
            raise bundle.damaged(str(error)) from error
        except OSError as error:
            raise kind_of(error)(
                "The folder through which your devices share can't be read or written.",
                safe=_NOT_WRITTEN,
                next_step="Check that there is space left, and that the folder may be written. It goes on by itself.",
                detail=str(error),
            ) from error


def _bundle(path: Path) -> Bundle | None:
    """The file of this path; None: it is no bundle, or gone."""
    name = bundle.read_name(path.name)
    if name is None or not path.is_file():
        return None
    with suppress(FileNotFoundError):
        return Bundle(path, name, path.stat().st_size)
    return None


def spans_missing(bundles: Sequence[Bundle], last: int) -> list[tuple[int, int]]:
    """Which parts up to the last are in no file."""
    missing, following = [], 1
    for one in sorted(bundles, key=lambda one: one.name.first):
        if one.name.copied:
            continue
        if one.name.first > following:
            missing.append((following, one.name.first - 1))
        following = max(following, one.name.last + 1)
    if following <= last:
        missing.append((following, last))
    return missing
