"""Pictures that come with an export of Rememora's: anybody may have put them there, so they are opened as any others."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import msgspec

from core.errors import PictureUnusable
from core.pictures.reading import PictureReader
from core.records import ExportedPicture, Picture, PictureId, PictureStatus
from core.storage.imported import ForeignConversation
from core.storage.pictures import PictureFile


def with_pictures(foreign: ForeignConversation, reader: PictureReader) -> ForeignConversation:
    """A conversation with its pictures as they are kept; those that can't be shown are left out.

    Raises:
        Cancelled: the core is closing.
    """
    returning = foreign.returning
    if returning is None or not any(message.pictures for message in returning.messages):
        return foreign
    pictures = {
        place: list(_opened(message.pictures, reader))
        for place, message in enumerate(returning.messages)
        if message.pictures
    }
    shown = sum(map(len, pictures.values()))
    left_out = sum(len(message.pictures) for message in returning.messages) - shown
    # They are held once.
    messages = tuple(msgspec.structs.replace(message, pictures=()) for message in returning.messages)
    return msgspec.structs.replace(
        foreign,
        left_out=foreign.left_out + left_out,
        returning=msgspec.structs.replace(returning, messages=messages, pictures=pictures),
    )


def _opened(pictures: tuple[ExportedPicture, ...], reader: PictureReader) -> Iterator[PictureFile]:
    for one in pictures:
        try:
            kept = reader.keep(one.data)
        except PictureUnusable:
            continue
        yield PictureFile(
            picture=Picture(
                id=PictureId(hashlib.sha256(kept.data).hexdigest()),
                name=one.name,
                media_type=kept.media_type,
                width=kept.width,
                height=kept.height,
                size=len(kept.data),
                # What nothing was read in may not have been read there.
                status=PictureStatus.READ if one.text else PictureStatus.WAITING,
                caption=one.caption,
            ),
            data=kept.data,
            thumbnail=kept.thumbnail,
            text=one.text,
        )
