"""Takes commands, hands them to who knows what to do, starts and ends the core."""

from __future__ import annotations

import logging
import platform
import time

import core
from core import protocol
from core.chat.build import ChatParts
from core.commands.answers import Answers, Handlers, Send
from core.commands.build import CommandParts
from core.documents.build import DocumentParts
from core.errands.build import ErrandParts
from core.errors import InvalidRequest, ProtocolMismatch, RememoraError, StorageError
from core.hearing.build import HearingParts
from core.indexing import Indexing
from core.model.build import ModelParts
from core.model.unfinished import keep_unfinished
from core.no_trace import NoTrace
from core.paths import Paths
from core.pictures.build import PictureParts
from core.protocol import Command, Reply
from core.reminders.build import ReminderParts
from core.scrubbing import Scrubbing
from core.serving.serving import Servers
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.tasks.build import TaskParts
from core.tools.build import ToolParts
from core.tools.servers.servers import ToolServers
from core.voice.build import VoiceParts
from core.worker import Priority

log = logging.getLogger(__name__)

# How long ending waits for a server that was asked something, in seconds.
_SERVER_PATIENCE_S = 1.0

# Memories linked in one go: a few milliseconds, so that commands get in between.
_LINKED_AT_ONCE = 50


class Service:
    """The core, seen from outside: commands in, replies and events out.

    Attributes:
        shutdown_asked: `Shutdown` has been answered; `close` is to be called.
        removal_asked: and then what is kept of this person is to be erased.
    """

    def __init__(
        self,
        *,
        paths: Paths,
        settings: SettingsFile,
        storage: StorageParts,
        indexing: Indexing,
        scrubbing: Scrubbing,
        model: ModelParts,
        chat: ChatParts,
        no_trace: NoTrace,
        documents: DocumentParts,
        pictures: PictureParts,
        tasks: TaskParts,
        errands: ErrandParts,
        tools: ToolParts,
        tool_servers: ToolServers,
        reminders: ReminderParts,
        hearing: HearingParts,
        servers: Servers,
        voice: VoiceParts,
        commands: CommandParts,
        answers: Answers,
        send: Send,
    ) -> None:
        self._paths = paths
        self._releases = commands.releases
        self._settings = settings
        self._storage = storage.worker
        self._model_worker = model.worker
        self._database = storage.database
        self._conversations = storage.conversations
        self._memories = storage.memories
        self._proposals = storage.proposals
        self._indexing = indexing
        self._scrubbing = scrubbing
        self._erasure = commands.erasure
        self._engine = model.engine
        self._speed = model.speed
        self._states = chat.states
        self._no_trace = no_trace
        self._documents = documents
        self._pictures = pictures
        self._stored_tasks = storage.tasks
        self._tasks = tasks
        self._stored_errands = storage.errands
        self._errands = errands
        self._tools = tools
        self._callings = (chat.calling, no_trace.calling)
        self._tool_servers = tool_servers
        self._reminders = reminders.schedule
        self._hearing = hearing
        self._programs = servers
        self._reading = voice.reading
        self._turns = chat.turns
        self._idle = chat.idle
        self._rest = model.rest
        self._servers = commands.servers
        self._transfer = commands.transfer
        self._analysis = commands.analysis
        self._imports = commands.imports
        self._exports = commands.exports
        self._downloader = model.downloader
        self._vault = commands.vault
        self._backups = commands.backups
        self._sync = commands.sync
        self._training = commands.training
        self._answers = answers
        self._send = send
        self._greeted = False
        self._closing = False
        self.shutdown_asked = False
        self.removal_asked = False
        self._do: Handlers = {
            protocol.Hello: self._hello,
            protocol.Heartbeat: self._beat,
            protocol.DeleteEverything: self._delete_everything,
            protocol.Shutdown: self._shutdown,
            protocol.RemoveProfile: self._remove_profile,
            protocol.LockStore: self._lock,
        }
        self._do |= no_trace.routed(commands.handlers)

    def handle_line(self, line: bytes) -> None:
        """Take one line of the protocol."""
        try:
            command = protocol.decode_command(line)
        except InvalidRequest as error:
            request_id = protocol.request_id_of(line)
            if request_id is None:
                log.warning("a line without a request id can't be answered: %s", error.problem.detail)
            else:
                self._send(protocol.Failed(request_id=request_id, problem=error.problem))
            return
        self.handle(command)

    def handle(self, command: Command) -> None:
        """Take one command. Its reply comes through `send`, maybe later and from another thread."""
        if not self._greeted and not isinstance(command, protocol.Hello):
            self._answers.fail(command, InvalidRequest("The first command has to be Hello."))
            return
        try:
            self._do[type(command)](command)
        except RememoraError as error:
            self._answers.fail(command, error)

    def start(self, model: str | None = None, *, keep: bool = True) -> None:
        """Take up what an earlier run left, and load the model.

        Args:
            model: a catalog id or a path, in place of the one in the settings.
            keep: choose it for later starts, too.
        """
        self._storage.call(self._tidy)
        self._storage.call(self._turns.restore)
        self._storage.post(self._states.check, Priority.BACKGROUND)
        self._storage.post(self._link_memories, Priority.BACKGROUND)
        self._scrubbing.start()
        self._indexing.start()
        self._documents.start()
        self._pictures.start()
        self._tasks.start()
        self._errands.start()
        self._storage.post(self._tool_servers.start, Priority.BACKGROUND)
        self._reminders.start()
        self._vault.start()
        self._backups.start()
        self._sync.start()
        self._programs.start()
        choice = model or self._settings.current.model
        if choice is not None:
            self._model_worker.post(lambda: self._load_at_start(choice, keep and model is not None))
        else:
            self._speed.guess()

    def close(self) -> None:
        """End in order: nothing that was said is lost, a streaming reply is marked as interrupted."""
        self._closing = True
        # First: what the model's worker is at may wait for the embedder, which reads what can wait for the next start.
        self._indexing.quit()
        self._reading.close()
        # Half a minute of a recording may be at the recogniser: it is read at the next start, and not waited for.
        self._documents.library.quit()
        self._hearing.close()
        self._vault.close()
        self._backups.close()
        self._downloader.close()
        self._programs.close()
        self._documents.close()
        self._pictures.close()
        self._tasks.close()
        self._errands.close()
        self._reminders.close()
        self._turns.quit()
        self._no_trace.turns.quit()
        for calling in self._callings:
            calling.close()
        self._tools.worker.close(timeout_s=_SERVER_PATIENCE_S)
        self._tool_servers.close()
        self._no_trace.idle.close()
        self._idle.close()
        self._rest.close()
        # It may be waiting for a server, of which nothing is worth waiting for.
        self._servers.close(timeout_s=_SERVER_PATIENCE_S)
        self._imports.close()
        self._exports.close()
        self._transfer.close()
        self._analysis.close()
        self._engine.cancel_load()
        self._model_worker.call(self._states.close)
        self._model_worker.call(self._engine.close)
        self._model_worker.close()
        self._storage.call(self._erase_deleted)
        # Last of those that write: what was erased at the end leaves the shared folder, too.
        self._sync.close()
        self._scrubbing.close()
        self._indexing.close()
        self._storage.call(self._no_trace.close)
        self._storage.call(self._database.close)
        self._storage.close()

    def _hello(self, command: protocol.Hello) -> None:
        if command.protocol != protocol.PROTOCOL_VERSION:
            raise ProtocolMismatch(
                f"The window speaks protocol {command.protocol}, the core {protocol.PROTOCOL_VERSION}.",
                safe="Nothing was changed.",
                next_step="Install the window and the core of the same release.",
            )
        self._greeted = True

        def welcome() -> Reply:
            return protocol.Welcome(
                request_id=command.request_id,
                protocol=protocol.PROTOCOL_VERSION,
                core_version=core.__version__,
                folders=self._paths.folders(),
                settings=self._settings.current,
                model=self._engine.state,
                index=self._indexing.state_now(),
                memory_count=self._memories.count(),
                proposal_count=self._proposals.count(),
                releases=self._releases,
                vault=self._vault.shown(),
                place=self._vault.take_place(),
                machine=platform.node(),
            )

        self._answers.on_storage(command, welcome)
        self._storage.post(self._turns.tell_asking)
        self._storage.post(self._errands.tell_asking)
        self._reminders.greet()

    def _beat(self, command: protocol.Heartbeat) -> None:
        # Over a pipe the listener has answered it before it comes here.
        self._send(protocol.Done(request_id=command.request_id))

    def _delete_everything(self, command: protocol.DeleteEverything) -> None:
        self._imports.cancel()
        self._exports.cancel()
        self._documents.library.interrupt()
        self._hearing.listening.stop(None, keep=False)
        self._turns.quit()
        self._no_trace.turns.quit()
        for calling in self._callings:
            calling.stop()
        self._idle.pause()

        def work() -> Reply:
            # On the model worker, so that no reply is being written while the store is emptied.
            self._storage.call(self._erasure.everything)
            self._storage.call(self._no_trace.erase)
            self._tools.permissions.forget()
            self._storage.call(self._documents.forget)
            self._storage.call(self._pictures.forget)
            self._tasks.running.forget()
            self._errands.running.forget()
            self._tool_servers.forget()
            self._states.forget_all()
            self._sync.stopped()
            self._send(protocol.EverythingDeleted())
            # Last: files of adapters may stay, which is said then.
            self._training.forget()
            return protocol.Done(request_id=command.request_id)

        self._answers.when_done(command, self._model_worker.submit(work))

    def _shutdown(self, command: protocol.Shutdown) -> None:
        self.shutdown_asked = True
        self._send(protocol.Done(request_id=command.request_id))

    def _lock(self, command: protocol.LockStore) -> None:
        self._vault.keep_place(command.place)
        keep_unfinished(self._paths.models, self._downloader.running())
        self.shutdown_asked = True
        self._send(protocol.Done(request_id=command.request_id))

    def _remove_profile(self, command: protocol.RemoveProfile) -> None:
        if not self._paths.profile:
            raise InvalidRequest("The first person on this account can't be removed.", safe="Nothing was changed.")
        self.shutdown_asked = self.removal_asked = True
        self._send(protocol.Done(request_id=command.request_id))

    def _tidy(self) -> None:
        """What an earlier run left behind: unfinished replies, tasks that were going on, and deletions nobody can undo any more."""
        self._stored_errands.phases.interrupted()
        self._conversations.interrupt_unfinished()
        self._stored_tasks.interrupted()
        self._erase_deleted()

    def _erase_deleted(self) -> None:
        try:
            self._erasure.deleted()
        except StorageError as error:
            # Everything else works, or ends, without it; it is tried again at the next start.
            log.warning("what was deleted isn't erased yet: %s", error)
            self._send(protocol.NoticeRaised(problem=error.problem))

    def _link_memories(self) -> None:
        """Link the memories of an earlier release to whom they speak of, some at a time."""
        if self._closing:
            return
        try:
            more = self._memories.entities.link_unlinked(_LINKED_AT_ONCE, time.time())
        except StorageError as error:
            log.warning("memories aren't linked yet: %s", error)  # tried again at the next start
            return
        if more:
            self._storage.post(self._link_memories, Priority.BACKGROUND)

    def _load_at_start(self, choice: str, keep: bool) -> None:
        try:
            self._engine.load(choice, keep=keep)
        except RememoraError as error:
            log.warning("the model wasn't loaded at the start: %s", error)  # the state says so to the user
