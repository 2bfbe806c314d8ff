"""What the library is doing, as the window is told: at most some times a second."""

from __future__ import annotations

import time

import msgspec

from core.engine import Publish
from core.protocol import DocumentChanged, DocumentsChanged, ReadingChanged
from core.records import DocumentId, ReadingState
from core.storage.documents import Documents
from core.worker import Priority, Worker

# How often the window is told, in seconds.
_TELL_S = 0.3


class Progress:
    """To be used on the worker that reads.

    Attributes:
        state: what it is doing. Readable from any thread.
    """

    def __init__(self, storage: Worker, documents: Documents, publish: Publish) -> None:
        self._storage = storage
        self._documents = documents
        self._publish = publish
        self.state = ReadingState()
        self._told = ReadingState()
        self._told_at = self._changed_at = 0.0
        self._untold = False

    def reads(self, current: str, page: int, pages: int, *, paused: bool) -> None:
        """It is at this page of a document with this title.

        Args:
            paused: by the user: it reads what somebody waits for.
        """
        waiting = self._storage.call(self._documents.waiting, Priority.BACKGROUND)
        self.state = msgspec.structs.replace(
            self.state,
            current=current,
            page=page,
            pages=max(page, pages),
            documents=self.state.documents_done + waiting,
            paused=paused,
            waits="",
        )
        self._tell()

    def waits(self, reason: str) -> None:
        """It waits in the middle of a document; empty: no more."""
        if self.state.waits != reason:
            self.state = msgspec.structs.replace(self.state, waits=reason)
            self._tell(now=True)

    def done(self) -> None:
        """It is through with a document."""
        self.state = msgspec.structs.replace(self.state, documents_done=self.state.documents_done + 1)

    def rests(self, waits: str = "", *, paused: bool = False) -> None:
        """Nothing is read for now.

        Args:
            waits: why; empty: nothing is left to read, or it is paused.
        """
        if paused or waits:
            self.state = msgspec.structs.replace(self.state, current="", paused=paused, waits=waits)
        else:
            self.state = ReadingState()
        self._tell(now=True)
        if self._untold:
            self._untold = False
            self._publish(DocumentsChanged())

    def changed(self, document_id: DocumentId) -> None:
        """One document is otherwise than before. Where there are many in a second, the window is told so at once."""
        if time.monotonic() - self._changed_at < _TELL_S:
            self._untold = True
            return
        self._changed_at = time.monotonic()
        if self._untold:
            self._untold = False
            self._publish(DocumentsChanged())
            return
        for document in self._storage.call(lambda: self._documents.several([document_id])):
            self._publish(DocumentChanged(document=document))

    def _tell(self, *, now: bool = False) -> None:
        if self.state != self._told and (now or time.monotonic() - self._told_at >= _TELL_S):
            self._told, self._told_at = self.state, time.monotonic()
            self._publish(ReadingChanged(reading=self.state))
