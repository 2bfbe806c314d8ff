"""The texts of a document's pages, asked for as they are wanted, and what is found in them."""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterator
from typing import NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from app.core_client import CoreClient
from app.documents.reader_correction import Correction
from core.protocol import CorrectTranscript, Failed, PagesRead, ReadPages, Reply
from core.records import Document, DocumentId, PageText, Problem

_BATCH = 20
# Of a book of thousands of pages these stay: what is read back and forth in.
_MOST_KEPT = 600

_SLICE_S = 0.004
_MOST_PLACES = 10_000


class DocumentPages(QObject):
    """What was read of one document.

    Attributes:
        document: as the core told it last; None until then.

    Signals:
        arrived: pages that were wanted are here, or the core has none of them.
        renewed: it has other contents now, and all pages were forgotten.
        failed: (Problem)
    """

    arrived = Signal()
    renewed = Signal()
    failed = Signal(object)

    def __init__(self, client: CoreClient, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self._id: DocumentId | None = None
        self._opened = 0  # counts, so that a late answer about another document is dropped
        self._pages: dict[int, PageText] = {}
        self._asked: set[int] = set()
        self._missing: set[int] = set()
        self.document: Document | None = None

    def open(self, document_id: DocumentId | None) -> None:
        """Forget all that is known, and speak of this document from now on."""
        self._opened += 1
        self._id = document_id
        self.document = None
        self._pages.clear()
        self._asked.clear()
        self._missing.clear()

    def page(self, number: int) -> PageText | None:
        return self._pages.get(number)

    def lacks(self, number: int) -> bool:
        """The core has no such page, or not yet."""
        return number in self._missing

    @property
    def known(self) -> Iterator[PageText]:
        return iter(self._pages.values())

    @property
    def count(self) -> int:
        """How many pages there are, as far as is known."""
        document = self.document
        return max(1, document.pages, document.pages_read) if document is not None else 1

    def want(self, number: int) -> None:
        """Have a page, and those after it, unless they are here or on their way."""
        if number not in self._pages and number not in self._asked and number not in self._missing:
            self.ask_again(number)

    def ask_again(self, number: int) -> None:
        """Have a page, and those after it, whether they are here or not."""
        if self._id is None:
            return
        opened, asked = self._opened, range(number, number + _BATCH)
        self._asked.update(asked)

        def answered(reply: Reply) -> None:
            if opened != self._opened:
                return
            self._asked.difference_update(asked)
            if isinstance(reply, PagesRead):
                self._take(reply, number)
            elif isinstance(reply, Failed):
                self.failed.emit(reply.problem)

        self._client.ask(ReadPages(document_id=self._id, first=number, count=_BATCH), answered)

    def correct(
        self,
        correction: Correction,
        failed: Callable[[Problem], None],
        kept: Callable[[PageText], None] | None = None,
    ) -> None:
        """Have a transcript corrected; `kept` is told of the page as it is then, if it is still this document that is shown."""
        if self._id is None:
            return
        opened = self._opened

        def answered(reply: Reply) -> None:
            if isinstance(reply, Failed):
                failed(reply.problem)
            elif isinstance(reply, PagesRead) and opened == self._opened:
                self._take(reply, correction.page)
                if kept is not None:
                    kept(reply.pages[0])

        page, start, end, before, text = correction
        command = CorrectTranscript(document_id=self._id, page=page, start=start, end=end, before=before, text=text)
        self._client.ask(command, answered)

    def take_document(self, document: Document) -> None:
        """The core tells of it anew; pages that were not there may be there now."""
        before, self.document = self.document, document
        self._missing.clear()
        if before is not None and before.version != document.version:
            self._pages.clear()
            self.renewed.emit()

    def _take(self, reply: PagesRead, wanted: int) -> None:
        self.take_document(reply.document)
        for page in reply.pages:
            self._pages[page.number] = page
        if wanted not in self._pages:
            self._missing.add(wanted)
        for number in list(self._pages)[: max(0, len(self._pages) - _MOST_KEPT)]:
            if number != wanted:
                del self._pages[number]
        self.arrived.emit()


class Place(NamedTuple):
    """Words on a page; `start` and `end` in characters of its text."""

    page: int
    start: int
    end: int


class PageSearch(QObject):
    """Looks for words in all pages, from the first to the last, in slices.

    Signals:
        counted: (number of the place that was gone to or None, how many there are so far)
        reached: (Place) it is to be shown.
    """

    counted = Signal(object, int)
    reached = Signal(object)

    def __init__(self, pages: DocumentPages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._pattern: re.Pattern[str] | None = None
        self._next = 1
        self._from = 1
        self._at: int | None = None
        self._done = True
        self.places: list[Place] = []
        self._slices = QTimer(self, singleShot=True, interval=0)
        self._slices.timeout.connect(self._go_on)
        pages.arrived.connect(self._on_arrived)

    def find(self, words: str, page: int) -> None:
        """Look for words; the first place to be shown is on this page or after it. Nothing: stop."""
        parts = [re.escape(word) for word in words.split()]
        self._pattern = re.compile(r"\s+".join(parts), re.IGNORECASE) if parts else None
        self.places, self._at, self._next, self._from = [], None, 1, page
        self._done = self._pattern is None
        if self._pattern is None:
            self.counted.emit(None, 0)
        else:
            self._go_on()

    def on(self, page: int) -> list[Place]:
        """What was found there."""
        return [place for place in self.places if place.page == page]

    def step(self, by: int) -> None:
        """Go to the next place, or by -1 to the one before."""
        if self.places:
            self._reach((self._at + by) % len(self.places) if self._at is not None else 0)

    def _on_arrived(self) -> None:
        if not self._done and not self._slices.isActive():
            self._go_on()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE_S
        while not self._done and time.monotonic() < until:
            page = self._pages.page(self._next)
            if page is None and self._next <= self._pages.count and not self._pages.lacks(self._next):
                self._pages.want(self._next)
                return
            if page is None or len(self.places) > _MOST_PLACES:
                self._done = True
            else:
                self._look(page)
                self._next += 1
        if self._done:
            self._end()
        else:
            self._slices.start()

    def _look(self, page: PageText) -> None:
        assert self._pattern is not None
        found = [Place(page.number, *match.span()) for match in self._pattern.finditer(page.text)]
        first = len(self.places)
        self.places += found
        if found and self._at is None and page.number >= self._from:
            self._reach(first)
        elif found and self._at is not None:
            self.counted.emit(self._at + 1, len(self.places))

    def _end(self) -> None:
        if self._at is None and self.places:
            self._reach(0)
        elif not self.places and self._pattern is not None:
            self.counted.emit(0, 0)

    def _reach(self, at: int) -> None:
        self._at = at
        self.counted.emit(at + 1, len(self.places))
        self.reached.emit(self.places[at])
