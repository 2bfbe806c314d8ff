"""What is found in the conversation that is open, and which of its places is shown."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from app.chat.found_words import NOTHING, FoundWords
from app.core_client import CoreClient
from core.protocol import (
    Event,
    Failed,
    FindInConversation,
    FoundInConversation,
    MessagesRemoved,
    Reply,
    TurnFinished,
)
from core.records import ConversationId, FoundMessage, MessageId

# After a reply: who looks something up doesn't wait for it.
REPEAT_MS = 300


class Finding(QObject):
    """Asks the core for the places of some words, and goes from one to the next.

    Args:
        in_sight: the message where the first place is looked for.

    Attributes:
        where: the conversation in which something is looked for.

    Signals:
        marked(FoundWords): what is to be marked.
        counted(number, total): which place is shown, from 1; None while nothing is looked for.
        reached(MessageId, int): show a message, at its n-th place, from 0.
        failed(core.records.Problem)
    """

    marked = Signal(object)
    counted = Signal(object, int)
    reached = Signal(object, int)
    failed = Signal(object)

    def __init__(
        self, client: CoreClient, in_sight: Callable[[], MessageId | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._client = client
        self._in_sight = in_sight
        self.where: ConversationId | None = None
        self._words = ""
        self._asked = 0  # counts questions, so that a late answer to an earlier one is left out
        self._messages: tuple[FoundMessage, ...] = ()
        self._at = 0
        self._again = QTimer(self, singleShot=True, interval=REPEAT_MS)
        self._again.timeout.connect(lambda: self._ask(None, go=False))
        client.event.connect(self._hear)

    def find(self, where: ConversationId, words: str, first: MessageId | None = None) -> None:
        """Find these words, and show a place in the message `first`, else one near what is in sight."""
        self.where, self._words = where, words
        if words:
            self._ask(first, go=True)
        else:
            self._show((), NOTHING)
            self.counted.emit(None, 0)

    def stop(self) -> None:
        """Nothing is looked for any more."""
        self.where, self._words = None, ""
        self._asked += 1
        self._again.stop()
        self._show((), NOTHING)
        self.counted.emit(None, 0)

    def step(self, by: int) -> None:
        """To the next place, or by -1 to the one before; after the last comes the first."""
        total = self._total
        if total:
            self._at = (self._at + by) % total
            self._go()

    @property
    def _total(self) -> int:
        return sum(message.places for message in self._messages)

    def _ask(self, first: MessageId | None, *, go: bool) -> None:
        where = self.where
        if where is None:
            return
        self._asked += 1
        asked = self._asked

        def show(reply: Reply) -> None:
            if asked != self._asked:
                return
            if isinstance(reply, FoundInConversation):
                self._show(reply.messages, FoundWords(reply.words))
                if go:
                    self._at = self._first_place(first or self._in_sight())
                    self._go()
                else:
                    self._at = min(self._at, max(0, self._total - 1))
                    self._count()
            elif isinstance(reply, Failed) and reply.problem.code != "not_found":
                self.failed.emit(reply.problem)

        self._client.ask(FindInConversation(conversation_id=where, query=self._words), show)

    def _first_place(self, message_id: MessageId | None) -> int:
        """The first place in this message, or in the next one that has any; else the last of all."""
        place = 0
        for message in self._messages:
            if message_id is not None and message.message_id >= message_id:
                return place
            place += message.places
        return max(0, place - 1)

    def _show(self, messages: tuple[FoundMessage, ...], words: FoundWords) -> None:
        self._messages = messages
        self.marked.emit(words)

    def _go(self) -> None:
        self._count()
        place = self._at
        for message in self._messages:
            if place < message.places:
                self.reached.emit(message.message_id, place)
                return
            place -= message.places

    def _count(self) -> None:
        self.counted.emit(self._at + 1 if self._total else 0, self._total)

    def _hear(self, event: Event) -> None:
        """What is said or taken back meanwhile changes what there is to find."""
        changed = isinstance(event, TurnFinished | MessagesRemoved) and event.conversation_id == self.where
        if changed and self._words:
            self._again.start()
