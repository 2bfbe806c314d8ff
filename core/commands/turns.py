"""What commands that begin or end turns have in common."""

from __future__ import annotations

from collections.abc import Iterable

from core import protocol
from core.chat.queue import TurnQueue
from core.commands.answers import Send
from core.protocol import Command, Reply
from core.records import Message, MessageStatus
from core.storage.conversations import Conversations


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


def keep_stopped(replies: Iterable[Message], conversations: Conversations, send: Send) -> None:
    """Store and tell that replies were stopped before they began. On the storage worker."""
    for reply in replies:
        stopped = conversations.write_reply(reply.id, text="", reasoning="", status=MessageStatus.STOPPED)
        send(protocol.MessageChanged(message=stopped))
