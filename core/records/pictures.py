"""Pictures: shown in a message, read, and found again."""

from __future__ import annotations

from enum import StrEnum
from typing import NewType

from core.records.base import ConversationId, MessageId, Problem, Record

# SHA-256 of the kept contents, in hexadecimal digits: the same picture has the same id wherever it is shown.
PictureId = NewType("PictureId", str)

# In one message.
MAX_PICTURES = 20
# Of a picture that is handed over as bytes; one command is a line of JSON, and bytes take a third more there.
MAX_PICTURE_BYTES = 10 * 1024 * 1024
# Of a picture, in one answer: reading a line of so much JSON takes a window no longer than drawing once may.
PICTURE_PART_BYTES = 1024 * 1024
# Pixels of the longer side of a thumbnail, which is kept beside its picture.
THUMBNAIL_PIXELS = 384


class PictureStatus(StrEnum):
    """How far reading it has come."""

    WAITING = "waiting"
    READ = "read"  # there may have been no text in it
    UNREAD = "unread"  # it is kept and shown, but can't be read; `problem` says why


class Picture(Record, frozen=True, kw_only=True):
    """A picture of a message, or of what is being written.

    Attributes:
        name: of the file it came from; empty: it was pasted or taken from the screen.
        media_type: of the kept contents, "image/png", …
        width, height: in pixels, upright.
        size: of the kept contents, in bytes.
        has_text: text was read in it.
        caption: what is to be seen, as a model with eyes says; empty: none was asked.
    """

    id: PictureId
    name: str = ""
    media_type: str
    width: int
    height: int
    size: int
    status: PictureStatus = PictureStatus.WAITING
    has_text: bool = False
    caption: str = ""
    problem: Problem | None = None


class ShownPicture(Record, frozen=True, kw_only=True):
    """A picture and where it was shown.

    Attributes:
        shown_at: when its message was sent, Unix seconds.
        said: what was said with it.
        found: the words read in it that were looked for, or else those of its caption, with some around them; empty: nothing was looked for,
            or it was found otherwise.
    """

    picture: Picture
    conversation_id: ConversationId
    conversation_title: str = ""
    message_id: MessageId
    shown_at: float
    said: str = ""
    found: str = ""
