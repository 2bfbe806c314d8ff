"""Commands that take the conversations of other assistants in."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future
from contextlib import suppress
from pathlib import Path

import msgspec

from core import protocol
from core.chat.background import BackgroundLearning
from core.commands.answers import Answers, Handlers, Send
from core.errors import Cancelled, InternalError, InvalidRequest, RememoraError, StorageError
from core.imports.memories import memories_in
from core.imports.pictures import with_pictures
from core.imports.reader import open_export
from core.indexing import Indexing
from core.pictures.library import PictureLibrary
from core.pictures.reading import PictureReader
from core.protocol import Reply
from core.records import ImportOrigin
from core.storage.imported import Fate, ForeignConversation, ImportedConversations, Taken
from core.storage.proposals import Proposals
from core.worker import CancelledError, Priority, Worker

log = logging.getLogger(__name__)

# How long an import works before others may have the worker, in seconds.
_STEP_S = 0.1

# How often progress is told, in seconds.
_TELL_S = 0.2

# Whatever the user does comes first.
_LATER = Priority.BACKGROUND

# How long conversations are stored in one go, in seconds: the user's own messages wait for it.
_TAKE_S = 0.02

# Conversations, and characters of one, that are held until they are stored.
_TOGETHER = 8
_LONG = 1_000_000

# Conversations looked up in one go.
_AT_ONCE = 200


class ImportCommands:
    """Shows what an export of another assistant holds, and imports it in the background.

    An export is read to its end before anything of it is stored, so that one that is cut off changes nothing. Each conversation is
    then stored as a whole or not at all: whatever ends an import, the next one goes on from there.

    Args:
        worker: reads files.
        learning: from what was imported, if that is wanted.
        pictures, reader: read and open those that come along.
        prompts_changed: called when what stands in a prompt may have been replaced.
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
        proposals: Proposals,
        learning: BackgroundLearning,
        pictures: PictureLibrary,
        reader: PictureReader,
        indexing: Indexing,
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._worker = worker
        self._storage = storage
        self._imported = imported
        self._proposals = proposals
        self._learning = learning
        self._library = pictures
        self._pictures = reader
        self._indexing = indexing
        self._prompts_changed = prompts_changed
        self._clock = clock
        self._closing = threading.Event()
        self._running = threading.Event()
        # One for each preview and import, so that stopping one doesn't stop the next.
        self._stop = threading.Event()

    def handlers(self) -> Handlers:
        return {
            protocol.PreviewConversations: self._preview,
            protocol.ImportConversations: self._import,
            protocol.ProposeMemories: self._propose,
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
            holds = _Sum()
            for one in open_export(_paths(command)):
                if stop.is_set() or self._closing.is_set():
                    raise Cancelled("Reading the file was stopped.", safe="Nothing was changed.")
                holds.count(one)
            ids = holds.ids
            return protocol.ConversationsPreviewed(
                request_id=command.request_id,
                path=command.path,
                others=command.others,
                origin=next(iter(ids)) if len(ids) == 1 else None,
                conversations=sum(map(len, ids.values())),
                messages=holds.messages,
                known=sum(self._known(origin, sorted(some)) for origin, some in ids.items()),
                unusable=holds.unusable,
                empty=holds.empty,
                left_out=holds.left_out,
                alternatives=holds.alternatives,
                memories=holds.memories,
            )

        self._answers.when_done(command, self._worker.submit(work))

    def _known(self, origin: ImportOrigin, ids: list[str]) -> int:
        count = 0
        for start in range(0, len(ids), _AT_ONCE):
            part = ids[start : start + _AT_ONCE]
            count += self._storage.call(lambda part=part: self._imported.known(origin, part))  # type: ignore[misc]
        return count

    # --- what is remembered elsewhere ---------------------------------------------------------------------------

    def _propose(self, command: protocol.ProposeMemories) -> None:
        remembered = memories_in(command.text)

        def work() -> Reply:
            taken = self._imported.take(remembered, self._clock())
            for message in taken.appended:
                self._send(protocol.MessageAdded(message=message))
            self._send(protocol.ProposalsChanged(count=self._proposals.count()))
            self._indexing.kick()
            return protocol.MemoriesProposed(request_id=command.request_id, count=taken.proposed)

        self._answers.on_storage(command, work)

    # --- import -----------------------------------------------------------------------------------------------

    def _import(self, command: protocol.ImportConversations) -> None:
        self._expect_none()
        if command.learn:
            self._learning.expect_learning()
        stop = self._stop = threading.Event()
        self._running.set()

        def begin() -> Reply:
            try:
                open_export(_paths(command))
            except InvalidRequest:
                self._running.clear()
                raise
            tally = _Tally(learn=command.learn)
            self._go_on(self._work(_paths(command), stop, tally), tally)
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

    def _work(self, paths: list[Path], stop: threading.Event, tally: _Tally) -> Iterator[None]:
        """Everything an import does, with a stop after each conversation."""
        yield from self._take_all(paths, stop, tally)
        # Also of one that was stopped.
        self._storage.call(self._imported.settle, _LATER)

    def _take_all(self, paths: list[Path], stop: threading.Event, tally: _Tally) -> Iterator[None]:
        self._send(protocol.ImportProgressed(done=0, total=0))
        for _ in open_export(paths):
            if stop.is_set():
                return
            tally.total += 1
            yield
        waiting: deque[ForeignConversation] = deque()
        for one in open_export(paths):
            if one is None:
                tally.count_unusable()
            else:
                waiting.append(with_pictures(one, self._pictures))
            if one is None or len(waiting) >= _TOGETHER or one.chars > _LONG:
                yield from self._take_waiting(waiting, stop, tally)
            if stop.is_set():
                return
            yield
        yield from self._take_waiting(waiting, stop, tally)
        tally.complete = not waiting

    def _take_waiting(
        self, waiting: deque[ForeignConversation], stop: threading.Event, tally: _Tally
    ) -> Iterator[None]:
        """Store all that wait, a few in one go, with a stop after each go."""
        while waiting:
            taken = self._storage.call(lambda: self._take_some(waiting, stop), _LATER)
            if not taken:
                return
            for one in taken:
                tally.count(waiting.popleft(), one)
                self._tell_changes(one)
            self._tell(tally)
            yield

    def _take_some(self, waiting: deque[ForeignConversation], stop: threading.Event) -> list[Taken]:
        """On the storage worker, so that nothing is stored after `cancel`."""
        if stop.is_set():
            return []
        until = time.monotonic() + _TAKE_S
        return self._imported.take_some(tuple(waiting), self._clock(), lambda: time.monotonic() > until)

    def _tell_changes(self, taken: Taken) -> None:
        if taken.project is not None:
            self._send(protocol.ProjectAdded(project=taken.project))
        if taken.removed and taken.conversation is not None:
            self._send(protocol.MessagesRemoved(conversation_id=taken.conversation.id, message_ids=taken.removed))
            self._prompts_changed()
        for message in taken.appended:
            self._send(protocol.MessageAdded(message=message))
        if taken.conversation is not None and taken.fate is Fate.CHANGED and not taken.appended:
            # What is shown has other versions now.
            self._send(protocol.BranchShown(conversation_id=taken.conversation.id))

    def _tell(self, tally: _Tally) -> None:
        now = time.monotonic()
        if now - tally.told_at < _TELL_S and tally.done < tally.total:
            return
        tally.told_at = now
        self._send(protocol.ImportProgressed(done=tally.done, total=tally.total))
        self._indexing.kick()

    def _finish(self, tally: _Tally) -> None:
        self._library.kick()
        self._settle(tally)
        self._send(
            protocol.ConversationsImported(
                added=tally.fates[Fate.ADDED],
                changed=tally.fates[Fate.CHANGED],
                skipped=tally.fates[Fate.SKIPPED] + tally.fates[Fate.EMPTY],
                unusable=tally.unusable,
                cancelled=not tally.complete,
                empty=tally.fates[Fate.EMPTY],
                left_out=tally.left_out,
                alternatives=tally.alternatives,
                proposed=tally.proposed,
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
            with suppress(StorageError):
                self._storage.call(self._imported.settle)
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
        if tally.proposed:
            self._send(protocol.ProposalsChanged(count=self._storage.call(self._proposals.count)))
        if tally.learn:
            self._storage.call(self._learning.add_imported)

    def _expect_none(self) -> None:
        if self._running.is_set():
            raise InvalidRequest(
                "Conversations are being imported.",
                safe="That goes on.",
                next_step="Wait until it is done, or cancel it.",
            )


def _paths(command: protocol.PreviewConversations | protocol.ImportConversations) -> list[Path]:
    return [Path(path) for path in (command.path, *command.others)]


class _Sum(msgspec.Struct):
    """What an export holds.

    Attributes:
        ids: of the conversations with messages, each once.
    """

    ids: dict[ImportOrigin, set[str]] = msgspec.field(default_factory=dict)
    messages: int = 0
    unusable: int = 0
    empty: int = 0
    left_out: int = 0
    alternatives: int = 0
    memories: int = 0

    def count(self, one: ForeignConversation | None) -> None:
        """Count one, or one that makes no sense."""
        if one is None:
            self.unusable += 1
        elif not one.messages:
            self.empty += 1
        elif one.id not in (ids := self.ids.setdefault(one.origin, set())):
            ids.add(one.id)
            self.messages += len(one.messages)
            self.left_out += one.left_out
            self.alternatives += len(one.others)
            self.memories += len(one.memories)


class _Tally(msgspec.Struct):
    """How far an import is.

    Attributes:
        total: items in the file.
        told_at: when progress was told last, on the monotonic clock.
        learn: facts are to be learned from them afterwards.
    """

    total: int = 0
    done: int = 0
    unusable: int = 0
    left_out: int = 0
    alternatives: int = 0
    proposed: int = 0
    fates: dict[Fate, int] = msgspec.field(default_factory=lambda: dict.fromkeys(Fate, 0))
    told_at: float = 0.0
    complete: bool = False
    learn: bool = False

    @property
    def stored(self) -> bool:
        return bool(self.fates[Fate.ADDED] or self.fates[Fate.CHANGED])

    def count_unusable(self) -> None:
        """Count one that makes no sense."""
        self.done += 1
        self.unusable += 1

    def count(self, one: ForeignConversation, taken: Taken) -> None:
        """Count one by what became of it."""
        self.done += 1
        self.fates[taken.fate] += 1
        self.proposed += taken.proposed
        if taken.fate in (Fate.ADDED, Fate.CHANGED):
            self.left_out += one.left_out
            self.alternatives += len(one.others)
