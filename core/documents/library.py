"""Reads the documents that wait, one after the other, in the background.

What was read is kept some pages at a time, so that reading goes on where it stopped: after a restart, a pause, or after a document
that the user wants sooner.
"""

from __future__ import annotations

import errno
import hashlib
import logging
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from core.documents.awaited import Awaited
from core.documents.files import unopened
from core.documents.headings import Above, headings_after
from core.documents.pages import Opened, Page, Piece
from core.documents.passages import split
from core.documents.progress import Progress
from core.documents.reading import DocumentReader
from core.documents.scanning import file_state
from core.engine import Publish
from core.errors import DocumentUnreadable, InternalError, NotFound, RememoraError, StorageError
from core.hearing.recordings import NO_SPEECH_MODEL
from core.protocol import (
    DownloadFinished,
    Event,
    Heard,
    ListeningChanged,
    MessageAdded,
    NoticeRaised,
    PromptEvaluated,
    Reply,
    StepTaken,
    TokensGenerated,
)
from core.records import ConversationId, Document, DocumentId, DocumentStatus, Problem, ReadingState
from core.settings import SettingsFile
from core.storage.document_contents import FileState
from core.storage.documents import Documents
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# What is kept in one go: some tens of milliseconds of the store, most of them for the index of words, and no more than a moment's work
# is lost by a crash.
_PAGES, _CHARACTERS, _SECONDS = 16, 10_000, 1.0
_PASSAGES = 100

# Pages looked at together when new contents take the place of others.
_PAGES_COMPARED = 50

# How long after the last sign of a reply reading goes on, in seconds.
TALKING_S = 4.0

_CHUNK = 1024 * 1024

# A reply is being written, or somebody speaks.
_TALK = Heard | ListeningChanged | MessageAdded | PromptEvaluated | StepTaken | TokensGenerated

_CANCELLED = Problem(
    code="document_cancelled",
    what="Reading was cancelled.",
    safe="The file is as it was.",
    next_step="Have it read again when you want it in the library.",
)


class Library:
    """Works through the documents that wait.

    Args:
        reader: gives the pages of a file.
        kick_index: there are new passages.
        charge: of the battery the computer runs on, 0 to 1; None while it is plugged in.
        recheck_s: how long to wait, in seconds, before asking for the charge again when it is too low.
        talking_s: how long after the last sign of a reply to go on, in seconds.
        awaited: conversations whose replies wait for their documents: these are read first, and whatever keeps it from reading others.
    """

    def __init__(
        self,
        *,
        storage: Worker,
        documents: Documents,
        reader: DocumentReader,
        kick_index: Callable[[], None],
        settings: SettingsFile,
        publish: Publish,
        charge: Callable[[], float | None],
        recheck_s: float,
        awaited: Awaited,
        clock: Callable[[], float] = time.time,
        talking_s: float = TALKING_S,
    ) -> None:
        self._worker = Worker("documents")
        self._storage = storage
        self._documents = documents
        self._reader = reader
        self._kick_index = kick_index
        self._settings = settings
        self._publish = publish
        self._charge = charge
        self._recheck_s = recheck_s
        self._awaited = awaited
        self._clock = clock
        self._talking_s = talking_s
        self._talked_at = -talking_s
        self._stop = threading.Event()
        self._closing = False
        self._paused = False
        self._timer: threading.Timer | None = None
        self._timer_lock = threading.Lock()
        self._passwords: dict[DocumentId, str] = {}
        self._progress = Progress(storage, documents, publish)

    @property
    def state(self) -> ReadingState:
        return self._progress.state

    @property
    def talking(self) -> bool:
        """A reply is being written, or was a moment ago; or somebody speaks. Callable from any thread."""
        return self._talking()

    def start(self) -> None:
        """Go on where the last session stopped. Returns at once."""

        def begin() -> None:
            self._documents.interrupted()
            self._paused = self._documents.paused
            self.kick()

        self._storage.post(begin)

    def kick(self) -> None:
        """There may be something to read. Callable from any thread."""
        self._worker.post(self._next, Priority.BACKGROUND)

    def hear(self, item: Reply | Event) -> None:
        """What the core tells the window: while a reply is being written, or somebody speaks, nothing is read."""
        if isinstance(item, _TALK):
            self._talked_at = time.monotonic()
        elif isinstance(item, DownloadFinished):
            # It may be the one that recordings wait for.
            self._storage.post(self._read_recordings, Priority.BACKGROUND)

    def _read_recordings(self) -> None:
        if waiting := self._documents.unread_for(NO_SPEECH_MODEL):
            self.read_again(waiting, "")

    def hold(self, conversation_id: ConversationId, then: Callable[[], None]) -> bool:
        """Read what belongs to a conversation at once: a reply waits for it. See `Awaited.begin`."""
        held = self._awaited.begin(conversation_id, then)
        if held:
            self.interrupt()
        return held

    def holds(self, conversation_id: ConversationId) -> bool:
        """A reply waits for documents of a conversation. Callable from any thread."""
        return conversation_id in self._awaited.conversations

    def let_be(self, conversation_id: ConversationId) -> None:
        """Nobody waits for a conversation's documents any more. Callable from any thread."""
        self._awaited.end(conversation_id)

    def pause(self, paused: bool) -> None:
        """Read nothing, or go on. On the storage worker.

        Raises:
            StorageError: it was as before.
        """
        self._documents.pause(paused)
        self._paused = paused
        self._stop.set()
        self.kick()

    def interrupt(self) -> None:
        """What is being read may be removed, cancelled, or to be read from the beginning: look anew. Callable from any thread."""
        self._stop.set()
        self.kick()

    def cancel(self, document_ids: Sequence[DocumentId]) -> list[Document]:
        """Read no more of these, or of any if none are named; returns them. On the storage worker."""
        cancelled = self._documents.cancel(document_ids, _CANCELLED)
        self.interrupt()
        return cancelled

    def read_again(self, document_ids: Sequence[DocumentId], password: str) -> list[Document]:
        """Read these from the beginning; returns them. On the storage worker."""
        waiting = self._documents.read_again(document_ids)
        if password:
            # In memory alone, and only until they are read.
            self._passwords |= dict.fromkeys((one.id for one in waiting), password)
        self.interrupt()
        return waiting

    def forget(self) -> None:
        """Everything was erased. On the storage worker."""
        self._passwords.clear()
        self._paused = False
        self._awaited.clear()
        self.interrupt()

    def quit(self) -> None:
        """Stop after the page it is at; `close` is to follow. Returns at once."""
        self._closing = True
        self._stop.set()

    def close(self) -> None:
        """Stop after the page it is at; what waits goes on at the next start."""
        self.quit()
        self._awaited.clear()
        with self._timer_lock:
            if self._timer is not None:
                self._timer.cancel()
        self._worker.close()
        self._reader.close()

    # --- on the worker ----------------------------------------------------------------------------------------

    def _next(self) -> None:
        """Read one document, then come back for the next."""
        if self._closing:
            return
        # Before it is looked for: whatever comes from now on interrupts.
        self._stop.clear()
        try:
            document = self._following_one()
            if document is not None and not self._is_awaited(document):
                waits = self._waits()
                if waits and not self._paused:
                    self._come_back(self._recheck_s if waits == "battery" else self._talking_s)
                    self._progress.rests(waits, paused=self._paused)
                    return
                document = None if self._paused else document
            if document is None:
                self._progress.rests("", paused=self._paused)
                return
            self._read(document)
            self.kick()
        except StorageError as error:
            self._give_up(error)
        except CancelledError:
            return  # the core is closing

    def _following_one(self) -> Document | None:
        """The next one, after those were let go who wait for nothing any more."""

        def look() -> Document | None:
            self._awaited.look()
            return self._documents.next(self._awaited.conversations)

        return self._storage.call(look, Priority.BACKGROUND)

    def _is_awaited(self, document: Document) -> bool:
        return document.conversation_id in self._awaited.conversations

    def _read(self, document: Document) -> None:
        state: FileState | None = None
        try:
            state = self._look(document)
            if state is None:
                return
            self._read_pages(document, state)
        except DocumentUnreadable as error:
            self._fail(document, error, state)
        except NotFound:
            return  # removed meanwhile
        except (StorageError, CancelledError):
            raise
        except Exception as error:
            # One file must not keep the others from being read.
            log.exception("document %s can't be read", document.id)
            self._fail(document, InternalError(error), state)

    def _look(self, document: Document) -> FileState | None:
        """The file as it is now; None if it holds what was read before, or another thing is to be done first.

        Raises:
            DocumentUnreadable: there is no such file, or it may not be read.
        """
        before = self._storage.call(lambda: self._documents.file(document.id))
        path = Path(document.path)
        try:
            state = file_state(path)
            if state is None:
                raise FileNotFoundError(errno.ENOENT, "no file")
            digest = self._digest(path)
        except OSError as error:
            raise unopened(error) from error
        if digest is None:
            return None
        state = msgspec.structs.replace(state, digest=digest)
        if digest != before.state.digest:
            return state
        self._storage.call(lambda: self._documents.unchanged(document.id, state))
        self._progress.changed(document.id)
        self._progress.done()
        return None

    def _digest(self, path: Path) -> str | None:
        """SHA-256 of a file; None if it was interrupted."""
        digest = hashlib.sha256()
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                if self._stop.is_set():
                    return None
                digest.update(chunk)
        return digest.hexdigest()

    def _read_pages(self, document: Document, state: FileState) -> None:
        contents = self._documents.contents
        first = self._storage.call(lambda: contents.begin(document.id, state))
        above = self._storage.call(lambda: contents.above(document.id, first)) if first > 1 else ()
        self._progress.changed(document.id)
        self._progress.reads(document.title, first - 1, document.pages, paused=self._paused)
        goes_on = True
        for batch in self._batches(document, first, above):
            if not self._write(document.id, batch):
                return
            self._progress.reads(self.state.current, batch[-1][0].number, self.state.pages, paused=self._paused)
            goes_on = self._goes_on(document)
            if not goes_on:
                break
        if not goes_on or self._stop.is_set():
            self._storage.call(lambda: self._documents.postpone(document.id))
            return
        self._finish(document, state)

    def _batches(self, document: Document, first: int, above: Above) -> Iterator[list[tuple[Page, list[Piece]]]]:
        """Pages with their passages, as many as are kept in one go.

        Raises:
            DocumentUnreadable: after the last page that could be read.
        """
        password = self._passwords.get(document.id, "")
        batch: list[tuple[Page, list[Piece]]] = []
        characters, began = 0, time.monotonic()
        unreadable = None
        try:
            for item in self._reader.read(Path(document.path), password=password, first=first, stop=self._stop):
                if isinstance(item, Opened):
                    self._opened(document, item)
                    continue
                batch.append((item, split(item, above)))
                above = headings_after(item, above)
                characters += len(item.text)
                if len(batch) >= _PAGES or characters >= _CHARACTERS or time.monotonic() - began >= _SECONDS:
                    yield batch
                    batch = []
                    characters, began = 0, time.monotonic()
        except DocumentUnreadable as error:
            unreadable = error
        if batch:
            yield batch
        if unreadable is not None:
            raise unreadable

    def _opened(self, document: Document, opened: Opened) -> None:
        self._storage.call(lambda: self._documents.contents.opened(document.id, opened))
        self._progress.reads(opened.title or document.title, self.state.page, opened.pages, paused=self._paused)

    def _write(self, document_id: DocumentId, batch: Sequence[tuple[Page, Sequence[Piece]]]) -> bool:
        """Keep pages; False if the document isn't to be read any more. Of a page with thousands of passages some at a time."""
        contents = self._documents.contents
        pages = [(page, pieces[:_PASSAGES]) for page, pieces in batch]
        rest = [
            (page, pieces[at : at + _PASSAGES])
            for page, pieces in batch
            for at in range(_PASSAGES, len(pieces), _PASSAGES)
        ]
        going = self._storage.call(lambda: contents.write(document_id, pages, whole=not rest), Priority.BACKGROUND)
        for at, one in enumerate(rest):
            last = at == len(rest) - 1
            if going:
                going = self._storage.call(
                    lambda one=one, last=last: contents.write(document_id, [one], whole=last),  # type: ignore[misc]
                    Priority.BACKGROUND,
                )
        self._kick_index()
        return going

    def _goes_on(self, document: Document) -> bool:
        """Wait while somebody talks, unless they wait for it. False if something else is to be done first."""
        while self._talking() and not self._stop.is_set() and not self._is_awaited(document):
            self._progress.waits("talking")
            self._stop.wait(0.1)
        self._progress.waits("")
        following = self._following_one()
        if self._stop.is_set() or (not self._is_awaited(document) and (self._paused or self._waits())):
            return False
        return following is not None and following.id == document.id

    def _finish(self, document: Document, state: FileState) -> None:
        contents = self._documents.contents
        self._storage.call(lambda: contents.keep_corrections(document.id), Priority.BACKGROUND)
        while (done := self._take_place(document, state)) is None:
            pass
        if done:
            self._kick_index()
            self._progress.changed(document.id)
            self._progress.done()

    def _take_place(self, document: Document, state: FileState) -> bool | None:
        """Have what was read searched. False if the document isn't to be read any more; None: it was corrected meanwhile."""
        contents = self._documents.contents
        changed = self._storage.call(lambda: contents.changed_from(document.id), Priority.BACKGROUND)
        passages = [] if changed is None else self._split_anew(document.id, changed)

        def finish() -> bool | None:
            if contents.keep_corrections(document.id):
                return None
            done = contents.finish(document.id, state, self._clock(), first=changed, passages=passages)
            if done:
                self._passwords.pop(document.id, None)
            return done

        return self._storage.call(finish, Priority.BACKGROUND)

    def _split_anew(self, document_id: DocumentId, first: int) -> list[tuple[int, Sequence[Piece]]]:
        """The passages of what was read, from a page on."""
        contents = self._documents.contents
        above: Above = self._storage.call(lambda: contents.above(document_id, first))
        found: list[tuple[int, Sequence[Piece]]] = []
        while pages := self._storage.call(
            lambda first=first: contents.coming(document_id, first, _PAGES_COMPARED),  # type: ignore[misc]
            Priority.BACKGROUND,
        ):
            for page in pages:
                found.append((page.number, split(page, above)))
                above = headings_after(page, above)
            first = pages[-1].number + 1
        return found

    def _fail(self, document: Document, error: RememoraError, state: FileState | None) -> None:
        if error.problem.code == "document_changed":
            # It is looked at again when its folder is, and is quiet by then.
            state = None
        gone = error.problem.code == "document_gone"
        status = DocumentStatus.MISSING if gone else DocumentStatus.UNREAD

        def fail() -> None:
            if self._stop.is_set():
                # It may have been asked for anew, with another password.
                self._documents.postpone(document.id)
                return
            self._passwords.pop(document.id, None)
            self._documents.failed(document.id, status, error.problem, state)

        self._storage.call(fail)
        self._progress.changed(document.id)
        self._progress.done()

    def _give_up(self, error: StorageError) -> None:
        """The store can't take what is read: nothing more is read until the user says so."""
        log.warning("reading documents stops: %s", error)
        self._paused = True
        with suppress(StorageError, CancelledError):
            self._storage.call(lambda: self._documents.pause(True))
        with suppress(CancelledError):
            self._storage.call(lambda: self._awaited.look(give_up=True))
        problem = msgspec.structs.replace(
            error.problem,
            safe=f"{error.problem.safe} Reading documents is paused.".strip(),
            next_step="Free some space, then have reading go on.",
        )
        self._publish(NoticeRaised(problem=problem))
        self._progress.rests(paused=True)

    # --- waiting ----------------------------------------------------------------------------------

    def _talking(self) -> bool:
        return time.monotonic() - self._talked_at < self._talking_s

    def _waits(self) -> str:
        """Why nothing is to be read just now; empty: no reason."""
        charge = self._charge()
        if charge is not None and charge < self._settings.current.learning_charge:
            return "battery"
        return "talking" if self._talking() else ""

    def _come_back(self, after_s: float) -> None:
        with self._timer_lock:
            if self._closing or (self._timer is not None and self._timer.is_alive()):
                return
            self._timer = threading.Timer(after_s, self.kick)
            self._timer.name = "rememora-documents-wait"
            self._timer.daemon = True
            self._timer.start()
