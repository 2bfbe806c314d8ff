"""Builds what takes in and reads pictures."""

from __future__ import annotations

import msgspec

from core.background import BackgroundParts
from core.engine import Publish
from core.indexing import Indexing
from core.pictures.captioning import QUIET_S, BackgroundCaptions
from core.pictures.library import TALKING_S, PictureLibrary
from core.pictures.reading import FilePictureReader, PictureReader
from core.pictures.taken import TakenPictures
from core.storage.build import StorageParts
from core.worker import Worker


class PictureParts(msgspec.Struct, frozen=True, kw_only=True):
    """What takes in and reads pictures.

    Attributes:
        taking: opens those that are added to a message.
    """

    library: PictureLibrary
    taken: TakenPictures
    taking: Worker
    reader: PictureReader

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""
        self.library.start()

    def forget(self) -> None:
        """Everything was erased. On the storage worker."""
        self.library.forget()

    def close(self) -> None:
        """Stop; what is being read is read at the next start."""
        self.library.close()
        self.taking.close()


def build_captions(storage: StorageParts, background: BackgroundParts, *, second_s: float) -> BackgroundCaptions:
    """Build what has pictures described.

    Args:
        second_s: how long a second without a reply lasts, in seconds.
    """
    return BackgroundCaptions(background, storage.conversations, quiet_s=QUIET_S * second_s)


def build_pictures(
    storage: StorageParts, indexing: Indexing, publish: Publish, *, reader: PictureReader | None, second_s: float
) -> PictureParts:
    """Build what takes in and reads pictures.

    Args:
        reader: of files; None: the program's own.
        second_s: how long a second without a reply lasts, in seconds.
    """
    taken = TakenPictures()
    reader = reader or FilePictureReader()
    library = PictureLibrary(
        storage=storage.worker,
        taken=taken,
        reader=reader,
        kick_index=indexing.kick,
        publish=publish,
        talking_s=TALKING_S * second_s,
    )
    library.add_store(storage.conversations)
    return PictureParts(library=library, taken=taken, taking=Worker("picture-taking"), reader=reader)
