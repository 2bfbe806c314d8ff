"""Pictures of messages that are being written: in memory alone, and not many."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence

import msgspec

from core.documents.asking import KeptPicture
from core.errors import NotFound
from core.records import MAX_PICTURE_BYTES, MAX_PICTURES, Picture, PictureId, PictureStatus, Problem
from core.storage.pictures import PictureFile

# Of two messages that are full of large ones. Beyond it those taken first go.
_MOST_BYTES = 2 * MAX_PICTURES * MAX_PICTURE_BYTES


class TakenPictures:
    """Callable from any thread."""

    def __init__(self, most_bytes: int = _MOST_BYTES) -> None:
        self._most_bytes = most_bytes
        self._lock = threading.Lock()
        self._files: dict[PictureId, PictureFile] = {}
        # The same picture may be in two messages that are being written.
        self._times: dict[PictureId, int] = {}

    def add(self, kept: KeptPicture, name: str) -> Picture:
        """Take one in."""
        picture = Picture(
            id=PictureId(hashlib.sha256(kept.data).hexdigest()),
            name=name,
            media_type=kept.media_type,
            width=kept.width,
            height=kept.height,
            size=len(kept.data),
        )
        with self._lock:
            before = self._files.pop(picture.id, None)
            if before is None:
                self._files[picture.id] = PictureFile(picture=picture, data=kept.data, thumbnail=kept.thumbnail)
            else:
                picture = msgspec.structs.replace(before.picture, name=name)
                self._files[picture.id] = msgspec.structs.replace(before, picture=picture)
            self._times[picture.id] = self._times.get(picture.id, 0) + 1
            while sum(len(one.data) for one in self._files.values()) > self._most_bytes and len(self._files) > 1:
                self._drop(next(iter(self._files)))
        return picture

    def get(self, picture_id: PictureId) -> PictureFile:
        """One that was taken in.

        Raises:
            NotFound: it wasn't, or is gone.
        """
        with self._lock:
            file = self._files.get(picture_id)
        if file is None:
            raise NotFound(
                "This picture isn't there any more.", safe="Nothing was sent.", next_step="Add it to the message again."
            )
        return file

    def some(self, picture_ids: Sequence[PictureId], most_bytes: int) -> list[PictureFile]:
        """Those of them that are there, each once, as many as there is room for."""
        with self._lock:
            files = [self._files[one] for one in dict.fromkeys(picture_ids) if one in self._files]
        room, some = most_bytes, list[PictureFile]()
        for file in files:
            if len(file.data) <= room:
                room -= len(file.data)
                some.append(file)
        return some

    def put_back(self, file: PictureFile) -> None:
        """Take one in that was taken in before."""
        with self._lock:
            self._files.setdefault(file.picture.id, file)
            self._times[file.picture.id] = self._times.get(file.picture.id, 0) + 1

    def let_go(self, picture_ids: Sequence[PictureId]) -> None:
        """They were sent, or won't be."""
        with self._lock:
            for one in picture_ids:
                self._times[one] = self._times.get(one, 1) - 1
                if self._times[one] <= 0:
                    self._drop(one)

    def waiting(self) -> PictureFile | None:
        """The one that was taken in last of those that are to be read."""
        with self._lock:
            files = list(self._files.values())
        return next((one for one in reversed(files) if one.picture.status is PictureStatus.WAITING), None)

    def read(self, picture_id: PictureId, text: str, problem: Problem | None) -> Picture | None:
        """Keep what was read in one; returns it, if it is still there."""
        with self._lock:
            file = self._files.get(picture_id)
            if file is None:
                return None
            picture = msgspec.structs.replace(
                file.picture,
                status=PictureStatus.READ if problem is None else PictureStatus.UNREAD,
                has_text=bool(text),
                problem=problem,
            )
            self._files[picture_id] = msgspec.structs.replace(file, picture=picture, text=text)
        return picture

    def read_again(self, picture_id: PictureId) -> Picture | None:
        """Have one that couldn't be read wait to be read; returns it, if it is so."""
        with self._lock:
            file = self._files.get(picture_id)
            if file is None or file.picture.status is not PictureStatus.UNREAD:
                return None
            picture = msgspec.structs.replace(file.picture, status=PictureStatus.WAITING, problem=None)
            self._files[picture_id] = msgspec.structs.replace(file, picture=picture)
        return picture

    def clear(self) -> None:
        """Everything was erased."""
        with self._lock:
            self._files.clear()
            self._times.clear()

    def _drop(self, picture_id: PictureId) -> None:
        self._files.pop(picture_id, None)
        self._times.pop(picture_id, None)
