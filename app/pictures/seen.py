"""A picture and where it stands, for looking at it closer."""

from __future__ import annotations

from dataclasses import dataclass

import msgspec

from core.records import ConversationId, MessageId, Picture


@dataclass(frozen=True, slots=True)
class Seen:
    """Attributes:
    message_id: where it stands; None: it isn't sent yet.
    conversation_id: where that can be shown from here; None: there is no way, or it is in sight already.
    """

    picture: Picture
    message_id: MessageId | None = None
    conversation_id: ConversationId | None = None


def as_read(before: Picture, read: Picture) -> Picture:
    """What is known of a picture now. Its name stays: the core tells one of the names it was shown with."""
    return msgspec.structs.replace(read, name=before.name)
