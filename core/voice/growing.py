"""Replies as they are written, so that they can be read before they are on the disk."""

from __future__ import annotations

import threading

from core.protocol import (
    Event,
    EverythingDeleted,
    MessageAdded,
    MessageChanged,
    MessagesRemoved,
    Reply,
    TokensGenerated,
    TurnFinished,
)
from core.records import Message, MessageId, MessageStatus

_WRITING = (MessageStatus.QUEUED, MessageStatus.STREAMING)


class GrowingReplies:
    """Hears what the core tells, and keeps the texts of replies that aren't complete. Callable from any thread.

    Attributes:
        changed: notified when a text grew or is complete; whoever reads one waits with it.
    """

    def __init__(self) -> None:
        self.changed = threading.Condition()
        self._texts: dict[MessageId, list[str]] = {}
        self._followed: MessageId | None = None
        self._complete: str | None = None

    def hear(self, item: Reply | Event) -> None:
        match item:
            case TokensGenerated(message_id=message_id, text=text, reasoning=False):
                with self.changed:
                    if message_id in self._texts:
                        self._texts[message_id].append(text)
                        self._tell(message_id)
            case MessageAdded(message=message) | MessageChanged(message=message):
                with self.changed:
                    self._take(message)
            case TurnFinished(message_id=message_id):
                with self.changed:
                    if message_id in self._texts:
                        self._finish(message_id, "".join(self._texts[message_id]))
            case MessagesRemoved(message_ids=gone):
                with self.changed:
                    for message_id in gone:
                        self._forget(message_id)
            case EverythingDeleted():
                with self.changed:
                    self._texts.clear()
                    self.follow(None)
            case _:
                pass

    def follow(self, message_id: MessageId | None) -> None:
        """This one is read: its text stays until another one is. With `changed` held."""
        self._followed, self._complete = message_id, None

    def text_of(self, message_id: MessageId | None, stored: str) -> tuple[str, bool]:
        """What there is of a text, and whether that is all. With `changed` held.

        Args:
            stored: what it is unless it is being written.
        """
        parts = None if message_id is None else self._texts.get(message_id)
        if parts is not None:
            parts[:] = ["".join(parts)]
            return parts[0], False
        if message_id == self._followed and self._complete is not None:
            return self._complete, True
        return stored, True

    def _take(self, message: Message) -> None:
        if message.status in _WRITING:
            self._texts[message.id] = [message.text]
            self._tell(message.id)
        elif message.id in self._texts:
            self._finish(message.id, message.text)

    def _forget(self, message_id: MessageId) -> None:
        """Of what was deleted nothing stays in memory."""
        self._texts.pop(message_id, None)
        if message_id == self._followed:
            self.follow(None)

    def _finish(self, message_id: MessageId, text: str) -> None:
        del self._texts[message_id]
        if message_id == self._followed:
            self._complete = text
        self._tell(message_id)

    def _tell(self, message_id: MessageId) -> None:
        if message_id == self._followed:
            self.changed.notify_all()
