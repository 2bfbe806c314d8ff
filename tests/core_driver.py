"""Talking to a core as the window does: commands in, replies and events out."""

from __future__ import annotations

import contextlib
import queue
import reprlib
import threading
import time
from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import TypeVar

import msgspec

from core import protocol
from core.protocol import Command, Event, Reply, RequestId
from core.records import ConversationId, DocumentStatus, Message, MessageStatus, TurnStats

T = TypeVar("T", bound=Reply | Event)

# A core that says nothing for this long is stuck. One that works says so: it tells how far it has read and every token it writes.
_PATIENCE_S = 120.0

# What was seen, in a failure: a part of speech alone has a megabyte to show.
_IN_SHORT = reprlib.Repr()
_IN_SHORT.maxother = 600


class CoreDriver(ABC):
    """A core to talk to, from one thread: two that waited would take each other's replies.

    Attributes:
        seen: every reply and event taken up so far, in order.
    """

    def __init__(self) -> None:
        self.seen: list[Reply | Event] = []
        self._arrived: queue.Queue[Reply | Event | None] = queue.Queue()
        self._next_id = 0
        self._thread = threading.get_ident()

    @abstractmethod
    def _deliver(self, command: Command) -> None:
        """Hand a command to the core."""

    def why_ended(self) -> str:
        """What a core that ended left as an explanation."""
        return ""

    def send(self, command: Command) -> RequestId:
        self._next_id += 1
        request_id = RequestId(self._next_id)
        self._deliver(msgspec.structs.replace(command, request_id=request_id))
        return request_id

    def ask(self, command: Command, kind: type[T]) -> T:
        """Send a command and wait for its reply, which has to be of this type."""
        request_id = self.send(command)
        reply = self.wait(Reply, lambda item: item.request_id == request_id)
        assert isinstance(reply, kind), reply
        return reply

    def hello(self) -> protocol.Welcome:
        return self.ask(protocol.Hello(protocol=protocol.PROTOCOL_VERSION), protocol.Welcome)

    def wait(self, kind: type[T], condition: Callable[[T], bool] = lambda _: True) -> T:
        """The first item of this type, already seen or still to come, that meets the condition."""
        assert threading.get_ident() == self._thread, "only the thread that made it may wait"
        for item in self.seen:
            if isinstance(item, kind) and condition(item):
                return item
        while True:
            try:
                item = self._arrived.get(timeout=_PATIENCE_S)  # type: ignore[assignment]
            except queue.Empty:
                raise AssertionError(
                    f"no {kind.__name__} in time; seen: {_IN_SHORT.repr(self.seen[-5:])}; {self.why_ended()}"
                ) from None
            assert item is not None, f"the core ended: {self.why_ended()}"
            self.seen.append(item)
            if isinstance(item, kind) and condition(item):
                return item

    def forget(self) -> None:
        """Take nothing of what was said so far for what comes from now on."""
        with contextlib.suppress(queue.Empty):
            while (item := self._arrived.get_nowait()) is not None:
                pass
            self._arrived.put(item)  # it has ended
        self.seen.clear()

    def ready(self) -> None:
        """Wait until the model is loaded, the embedder is there and everything is indexed."""
        self.wait(protocol.ModelStateChanged, lambda event: event.state.phase == "ready")
        self.indexed()

    def indexed(self) -> None:
        """Wait until nothing is left to index."""
        self.wait(protocol.IndexStateChanged, lambda event: event.state.embedder_ready and event.state.pending == 0)

    def documents_read(self) -> None:
        """Wait until none waits to be read any more. That one is read may be told with others, without its name."""
        waits = (DocumentStatus.WAITING, DocumentStatus.READING)
        until = time.monotonic() + _PATIENCE_S
        while time.monotonic() < until:
            listed = self.ask(protocol.ListDocuments(), protocol.DocumentsListed).documents
            if all(one.status not in waits for one in listed):
                return
            time.sleep(0.02)
        raise AssertionError("something is never read")

    def talk(self, text: str, conversation: int | None = None) -> protocol.MessageAccepted:
        """Send a message and wait for the end of its reply."""
        accepted = self.ask(
            protocol.SendMessage(
                conversation_id=None if conversation is None else ConversationId(conversation), text=text
            ),
            protocol.MessageAccepted,
        )
        self.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id)
        return accepted

    def reply_to(self, accepted: protocol.MessageAccepted) -> Message:
        """The finished reply to a message."""
        unfinished = (MessageStatus.QUEUED, MessageStatus.STREAMING)
        return self.wait(
            protocol.MessageChanged,
            lambda event: event.message.id == accepted.reply_id and event.message.status not in unfinished,
        ).message

    def stats_of(self, accepted: protocol.MessageAccepted) -> TurnStats:
        """What the finished reply to a message cost."""
        return self.wait(protocol.TurnFinished, lambda event: event.message_id == accepted.reply_id).stats
