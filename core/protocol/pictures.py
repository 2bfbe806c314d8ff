"""Pictures in messages."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import ConversationId, MessageId, Picture, PictureId, ShownPicture


class TakePicture(Command, frozen=True, kw_only=True):
    """Take in a picture for a message that is being written; it is read at once. It is on no disk before the message is sent, and gone with
    the core. Answered with `PictureTaken`; what can't be shown at all is refused with `picture_unusable`, `picture_too_large`.

    Attributes:
        data: its file's contents, `MAX_PICTURE_BYTES` at most; empty: they are read from `path`.
        path: absolute, of a file on the core's computer.
        name: of the file it came from, without its folder.
    """

    data: bytes = b""
    path: str = ""
    name: str = ""


class LetGoPicture(Command, frozen=True, kw_only=True):
    """It won't be sent after all. Answered with `Done`."""

    picture_id: PictureId


class LoadPicture(Command, frozen=True, kw_only=True):
    """The contents of a picture, as much as one answer takes. Answered with `PictureLoaded`.

    Attributes:
        start: which byte of them is the first that is wanted.
        message_id: a message it is shown in; None: it was taken and not sent yet.
        thumbnail: no more than `THUMBNAIL_PIXELS` wide and high are wanted.
    """

    picture_id: PictureId
    message_id: MessageId | None = None
    start: int = 0
    thumbnail: bool = False


class ReadPictureAgain(Command, frozen=True, kw_only=True):
    """Try once more to read a picture that couldn't be read, wherever it is shown, or if it was taken and not sent yet. Answered with
    `Done`; `PictureRead` tells that it waits, and what came of it.
    """

    picture_id: PictureId


class ListPictures(Command, frozen=True, kw_only=True):
    """Pictures of all conversations that are kept, the newest first, or those that are like a query. Answered with `PicturesListed`.

    Attributes:
        query: words that stand in it, were said about it or describe it, or a time ("last March"); empty: all.
        conversation_id: of this one alone.
        before: of the last one that is known, the message and the place in it; None: from the beginning.
    """

    query: str = ""
    conversation_id: ConversationId | None = None
    before: tuple[MessageId, PictureId] | None = None
    limit: int = 60


class PictureTaken(Reply, frozen=True, kw_only=True):
    """`picture`: it may wait to be read."""

    picture: Picture


class PictureLoaded(Reply, frozen=True, kw_only=True):
    """Attributes:
    data: from the byte that was asked for on, `PICTURE_PART_BYTES` at most; a thumbnail is whole.
    size: of all of it, in bytes.
    text: what was read in it, unless a thumbnail or a later part was asked for.
    """

    picture_id: PictureId
    data: bytes
    size: int = 0
    media_type: str
    text: str = ""


class PicturesListed(Reply, frozen=True, kw_only=True):
    """`more`: there are others after these."""

    pictures: tuple[ShownPicture, ...]
    more: bool


class PictureRead(Event, frozen=True, kw_only=True):
    """A picture was read, or can't be, or is to be read again, or has a caption now; it is told again with the messages it is shown in (`MessageChanged`)."""

    picture: Picture


Commands = TakePicture | LetGoPicture | LoadPicture | ReadPictureAgain | ListPictures
Answers = PictureTaken | PictureLoaded | PicturesListed | PictureRead
