"""All pictures of a conversation, also of messages that aren't listed in the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import groupby

from app.core_client import CoreClient
from app.pictures.seen import Seen
from core.protocol import ListPictures, PicturesListed, Reply
from core.records import ConversationId, ShownPicture

_AT_ONCE = 200


def list_all(client: CoreClient, conversation_id: ConversationId, then: Callable[[list[Seen]], None]) -> None:
    """Ask for them; `then` gets them, the oldest first, unless the core can't tell."""
    found: list[ShownPicture] = []

    def answered(reply: Reply) -> None:
        if not isinstance(reply, PicturesListed):
            return
        found.extend(reply.pictures)
        if reply.more and reply.pictures:
            ask()
        else:
            then(_in_order(found))

    def ask() -> None:
        last = (found[-1].message_id, found[-1].picture.id) if found else None
        client.ask(ListPictures(conversation_id=conversation_id, before=last, limit=_AT_ONCE), answered)

    ask()


def _in_order(newest_first: Sequence[ShownPicture]) -> list[Seen]:
    """As they stand in the conversation: those of one message are listed in its order already."""
    messages = [list(those) for _, those in groupby(newest_first, lambda one: one.message_id)]
    return [Seen(one.picture, one.message_id) for those in reversed(messages) for one in those]
