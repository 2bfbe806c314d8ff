"""What commands that begin or end turns have in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from core import protocol
from core.chat.queue import TurnQueue
from core.commands.answers import Send
from core.errors import InvalidRequest
from core.pictures.taken import TakenPictures
from core.protocol import Command, Reply
from core.records import MAX_PICTURES, Message, MessageStatus, PictureId
from core.storage.conversations import Conversations
from core.storage.pictures import PictureFile


def accepted(command: Command, user: Message, reply: Message, turns: TurnQueue, send: Send) -> Reply:
    """Tell of a stored message and its reply, have that written, and answer the command that asked for it."""
    for message in (user, reply):
        send(protocol.MessageAdded(message=message, request_id=command.request_id))
    turns.add(user, reply)
    return protocol.MessageAccepted(
        request_id=command.request_id,
        conversation_id=user.conversation_id,
        message_id=user.id,
        reply_id=reply.id,
    )


def taken_pictures(taken: TakenPictures, picture_ids: Sequence[PictureId]) -> list[PictureFile]:
    """The pictures of a message that is sent, each once.

    Raises:
        InvalidRequest: they are too many.
        NotFound: one isn't there any more.
    """
    check_count(picture_ids)
    return [taken.get(one) for one in dict.fromkeys(picture_ids)]


def check_count(picture_ids: Sequence[PictureId]) -> None:
    """Raises InvalidRequest: they are too many for one message."""
    if len(set(picture_ids)) > MAX_PICTURES:
        raise InvalidRequest(
            f"There are more than {MAX_PICTURES} pictures in this message.",
            safe="Nothing was sent.",
            next_step="Send them in several messages.",
        )


def keep_stopped(replies: Iterable[Message], conversations: Conversations, send: Send) -> None:
    """Store and tell that replies were stopped before they began. On the storage worker."""
    for reply in replies:
        stopped = conversations.write_reply(reply.id, text="", reasoning="", status=MessageStatus.STOPPED)
        send(protocol.MessageChanged(message=stopped))
