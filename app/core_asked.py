"""What the core was asked and hasn't answered yet."""

from __future__ import annotations

import itertools
import logging
from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject

from core.protocol import Failed, Reply, RequestId
from core.records import Problem

log = logging.getLogger(__name__)

Then = Callable[[Reply], None]

# The user knows why such a command came to nothing.
_SILENT = ("cancelled", "locked")


class Asked:
    """Attributes:
    sent: of commands that a core has been sent.
    """

    def __init__(self) -> None:
        self._ids = itertools.count(1)
        self._thens: dict[RequestId, Then | None] = {}
        self.sent: set[RequestId] = set()

    def new_id(self) -> RequestId:
        """Of a message whose answer is looked for by it."""
        return RequestId(next(self._ids))

    def expect(self, then: Then | None) -> RequestId:
        """The number of a new command. `then`: is told the answer."""
        request_id = self.new_id()
        self._thens[request_id] = then
        return request_id

    @property
    def unanswered(self) -> set[RequestId]:
        """All of them, also those that weren't sent yet."""
        return set(self._thens)

    def answer(self, reply: Reply) -> Problem | None:
        """Give it to who asked. Returns what went wrong if nobody waits to hear of it."""
        self.sent.discard(reply.request_id)
        if reply.request_id not in self._thens:
            log.error("the core answered a command that nobody asked: %s", type(reply).__name__)
            return None
        then = self._thens.pop(reply.request_id)
        if then is not None:
            if has_listener(then):
                then(reply)
        elif isinstance(reply, Failed) and reply.problem.code not in _SILENT:
            return reply.problem
        return None


def has_listener(then: Then) -> bool:
    """Whether the objects that `then` calls are still there: a window that was replaced hears no replies."""
    cells = getattr(then, "__closure__", None) or ()
    called = [getattr(item, "__self__", item) for item in (then, *(cell.cell_contents for cell in cells))]
    return all(shiboken6.isValid(item) for item in called if isinstance(item, QObject))
