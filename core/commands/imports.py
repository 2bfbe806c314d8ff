"""Commands that take the conversations of other assistants in."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from pathlib import Path

import msgspec

from core import protocol
from core.commands.answers import Answers, Handlers, Send
from core.errors import Cancelled, InternalError, InvalidRequest, RememoraError
from core.imports.reader import open_export
from core.indexing import Indexing
from core.protocol import Reply
from core.records import ImportOrigin
from core.storage.imported import Fate, ForeignConversation, ImportedConversations, Taken
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# How long an import works before others may have the worker, in seconds.
_STEP_S = 0.1

# How often progress is told, in seconds.
_TELL_S = 0.2

# Whatever the user does comes first.
_LATER = Priority.BACKGROUND

# Conversations looked up in one go.
_AT_ONCE = 200


class ImportCommands:
    """Shows what an export of ChatGPT or Claude holds, and imports it in the background.

    An export is read to its end before anything of it is stored, so that one that is cut off changes nothing. Each conversation is
    then stored as a whole or not at all: whatever ends an import, the next one goes on from there.

    Args:
        worker: reads files.
        clock: Unix seconds.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        worker: Worker,
        storage: Worker,
        imported: ImportedConversations,
        indexing: Indexing,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._storage = storage
        self._imported = imported
        self._indexing = indexing
        self._clock = clock
        self._closing = threading.Event()
        self._running = threading.Event()
        # One for each preview and import, so that stopping one doesn't stop the next.
        self._stop = threading.Event()

    def handlers(self) -> Handlers:
        return {
            protocol.PreviewConversations: self._preview,
            protocol.ImportConversations: self._import,
            protocol.CancelImport: self._cancel,
        }

    def cancel(self) -> None:
        """Stop what is going on; nothing is stored any more once the storage worker is asked for something else."""
        self._stop.set()

    def close(self) -> None:
        """Stop what is going on, and begin nothing any more."""
        self._closing.set()
        self._stop.set()

    def _cancel(self, command: protocol.CancelImport) -> None:
        self.cancel()
        self._send(protocol.Done(request_id=command.request_id))

    # --- preview ----------------------------------------------------------------------------------------------

    def _preview(self, command: protocol.PreviewConversations) -> None:
        self._expect_none()
        stop = self._stop = threading.Event()

        def work() -> Reply:
            origin = ImportOrigin.CHATGPT
            messages = unusable = 0
            ids: set[str] = set()
            for one in open_export(Path(command.path)):
                if stop.is_set() or self._closing.is_set():
                    raise Cancelled("Reading the file was stopped.", safe="Nothing was changed.")
                if one is None:
                    unusable += 1
                elif one.messages and one.id not in ids:
                    origin = one.origin
                    ids.add(one.id)
                    messages += len(one.messages)
            return protocol.ConversationsPreviewed(
                request_id=command.request_id,
                path=command.path,
                origin=origin,
                conversations=len(ids),
                messages=messages,
                known=self._known(origin, sorted(ids)),
                unusable=unusable,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _known(self, origin: ImportOrigin, ids: list[str]) -> int:
        count = 0
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            count += self._storage.call(lambda part=part: self._imported.known(origin, part))  # type: ignore[misc]
        return count

    # --- import -----------------------------------------------------------------------------------------------

    def _import(self, command: protocol.ImportConversations) -> None:
        self._expect_none()
        stop = self._stop = threading.Event()
        self._running.set()

        def begin() -> Reply:
            try:
                open_export(Path(command.path))
            except InvalidRequest:
                self._running.clear()
                raise
            tally = _Tally()
            self._go_on(self._work(Path(command.path), stop, tally), tally)
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._worker.submit(begin))

    def _go_on(self, work: Iterator[None], tally: _Tally) -> None:
        """Work for a little; come back for more, so that other files can be read and written in between."""

        def step() -> bool:
            until = time.monotonic() + _STEP_S
            return any(time.monotonic() > until for _ in work)

        def stepped(done: Future[bool]) -> None:
            if done.cancelled() or isinstance(error := done.exception(), CancelledError):
                self._running.clear()  # the core is closing
            elif error is not None:
                self._break_off(tally, error)
            elif done.result():
                self._go_on(work, tally)
            else:
                self._finish(tally)

        self._worker.submit(step, Priority.BACKGROUND).add_done_callback(stepped)

    def _work(self, path: Path, stop: threading.Event, tally: _Tally) -> Iterator[None]:
        """Everything an import does, with a stop after each conversation."""
        self._send(protocol.ImportProgressed(done=0, total=0))
        for _ in open_export(path):
            if stop.is_set():
                return
            tally.total += 1
            yield
        for one in open_export(path):
            taken = None if one is None else self._storage.call(lambda one=one: self._take(one, stop), _LATER)  # type: ignore[misc]
            if stop.is_set() and taken is None:
                return
            tally.count(taken)
            if taken is not None:
                for message in taken.appended:
                    self._send(protocol.MessageAdded(message=message))
            self._tell(tally)
            yield
        tally.complete = True

    def _take(self, conversation: ForeignConversation, stop: threading.Event) -> Taken | None:
        """On the storage worker, so that nothing is stored after `cancel`."""
        return None if stop.is_set() else self._imported.take(conversation, self._clock())

    def _tell(self, tally: _Tally) -> None:
        now = time.monotonic()
        if now - tally.told_at < _TELL_S and tally.done < tally.total:
            return
        tally.told_at = now
        self._send(protocol.ImportProgressed(done=tally.done, total=tally.total))
        self._indexing.kick()

    def _finish(self, tally: _Tally) -> None:
        self._settle(tally)
        self._send(
            protocol.ConversationsImported(
                added=tally.fates[Fate.ADDED],
                changed=tally.fates[Fate.CHANGED],
                skipped=tally.fates[Fate.SKIPPED],
                unusable=tally.unusable,
                cancelled=not tally.complete,
            )
        )

    def _break_off(self, tally: _Tally, error: BaseException) -> None:
        if isinstance(error, RememoraError):
            problem = error.problem
        else:
            log.error("importing conversations failed", exc_info=error)
            problem = InternalError(error).problem
        self._settle(tally)
        if tally.stored:
            problem = msgspec.structs.replace(
                problem,
                safe="The conversations that were imported until then stay, each of them whole.",
                next_step="Import the file again when that is mended: it goes on from there.",
            )
        self._send(protocol.ImportFailed(problem=problem))

    def _settle(self, tally: _Tally) -> None:
        self._running.clear()
        if tally.stored:
            self._indexing.kick()

    def _expect_none(self) -> None:
        if self._running.is_set():
            raise InvalidRequest(
                "Conversations are being imported.",
                safe="That goes on.",
                next_step="Wait until it is done, or cancel it.",
            )


class _Tally(msgspec.Struct):
    """How far an import is.

    Attributes:
        total: items in the file.
        told_at: when progress was told last, on the monotonic clock.
    """

    total: int = 0
    done: int = 0
    unusable: int = 0
    fates: dict[Fate, int] = msgspec.field(default_factory=lambda: dict.fromkeys(Fate, 0))
    told_at: float = 0.0
    complete: bool = False

    @property
    def stored(self) -> bool:
        return bool(self.fates[Fate.ADDED] or self.fates[Fate.CHANGED])

    def count(self, taken: Taken | None) -> None:
        """Count one that was taken, or one that makes no sense."""
        self.done += 1
        if taken is None:
            self.unusable += 1
        else:
            self.fates[taken.fate] += 1
