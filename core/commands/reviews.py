"""Commands that ask whether a memory is still so, and take the answer."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date

from core import protocol
from core.chat.text import clean
from core.commands.answers import Answers, Handlers, Send
from core.commands.memories import MemoryCommands, Tell
from core.protocol import Reply
from core.records import Memory
from core.storage.reviews import Reviews


class ReviewCommands:
    """Asks about one memory a day, and does to it what the user says.

    Args:
        memories: what the user says is undone as all that they do to memories.
        expire: forgets what was to be forgotten by now.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        reviews: Reviews,
        memories: MemoryCommands,
        expire: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._reviews = reviews
        self._memories = memories
        self._expire = expire
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ShowReview: self._show,
            protocol.AnswerReview: self._answer,
            protocol.ReplaceMemory: self._replace,
        }

    def _today(self) -> date:
        return date.fromtimestamp(self._clock())

    def _show(self, command: protocol.ShowReview) -> None:
        def work() -> Reply:
            self._expire()
            today = self._today()
            for memory in self._reviews.mend(today):
                self._send(protocol.MemoryChanged(memory=memory))
            asked = self._reviews.asked(today)
            return protocol.ReviewShown(
                request_id=command.request_id, memory=asked, waiting=self._reviews.waiting(today)
            )

        self._answers.on_storage(command, work)

    def _answer(self, command: protocol.AnswerReview) -> None:
        def change(tell: Tell) -> list[Memory]:
            memory = self._reviews.answer(command.memory_id, command.answer, self._today(), self._clock())
            tell(protocol.MemoryChanged(memory=memory))
            return [memory]

        self._memories.operate(command, change)

    def _replace(self, command: protocol.ReplaceMemory) -> None:
        text = clean(command.text)

        def change(tell: Tell) -> list[Memory]:
            past, new = self._reviews.replace(command.memory_id, text, command.kind, self._today(), self._clock())
            tell(protocol.MemoryChanged(memory=past))
            tell(protocol.MemoryAdded(memory=new))
            return [new]

        self._memories.operate(command, change)
