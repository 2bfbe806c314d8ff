"""Replies that wait until the documents of their conversation are read."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection

import msgspec

from core.records import ConversationId
from core.storage.documents import Documents
from core.worker import Worker

# So many documents are waited for to the end. Of more, as a folder brings them, what is read within a while has to do, in seconds; and
# so many are enough to begin with.
FEW, PATIENCE_S, ENOUGH = 10, 60.0, 30


class _Wait(msgspec.Struct):
    """`documents`: how many were to be read when it began; `began`: by the monotonic clock; `timer`: looks when it was long enough."""

    then: Callable[[], None]
    documents: int
    began: float
    timer: threading.Timer


class Awaited:
    """Conversations whose documents are read at once, whatever else keeps the library from reading.

    Args:
        patience_s: how long many documents are waited for, in seconds.
    """

    def __init__(self, storage: Worker, documents: Documents, patience_s: float = PATIENCE_S) -> None:
        self._storage = storage
        self._documents = documents
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._waits: dict[ConversationId, _Wait] = {}

    @property
    def conversations(self) -> Collection[ConversationId]:
        """Those that wait. Callable from any thread."""
        with self._lock:
            return tuple(self._waits)

    def begin(self, conversation_id: ConversationId, then: Callable[[], None]) -> bool:
        """Wait for what is to be read of a conversation's own documents. On the storage worker.

        Args:
            then: called once, on the storage worker, when there is nothing left to wait for.

        Returns:
            False if all of it was read.
        """
        left = self._documents.waiting_in(conversation_id)
        if not left:
            return False
        with self._lock:
            before = self._waits.get(conversation_id)
            if before is not None:
                before.then, before.documents = then, max(left, before.documents)
                return True
            timer = threading.Timer(self._patience_s, lambda: self._storage.post(self.look))
            timer.name = "rememora-documents-awaited"
            timer.daemon = True
            self._waits[conversation_id] = _Wait(then, left, time.monotonic(), timer)
            timer.start()
        return True

    def end(self, conversation_id: ConversationId) -> None:
        """Nobody waits for these any more. Callable from any thread."""
        with self._lock:
            wait = self._waits.pop(conversation_id, None)
        if wait is not None:
            wait.timer.cancel()

    def look(self, *, give_up: bool = False) -> None:
        """Let those go that waited long enough. On the storage worker.

        Args:
            give_up: all of them: nothing can be read.
        """
        with self._lock:
            waits = dict(self._waits)
        for conversation_id, wait in waits.items():
            if give_up or self._is_over(wait, self._documents.waiting_in(conversation_id)):
                self.end(conversation_id)
                wait.then()

    def clear(self) -> None:
        """Nobody waits any more. Callable from any thread."""
        for conversation_id in self.conversations:
            self.end(conversation_id)

    def _is_over(self, wait: _Wait, left: int) -> bool:
        if not left or wait.documents <= FEW:
            return not left
        return wait.documents - left >= ENOUGH or time.monotonic() - wait.began >= self._patience_s
