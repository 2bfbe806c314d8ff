"""Takes commands, hands them to the workers, answers each exactly once, and publishes what changed."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

import core
from core import protocol
from core.chat.background import BackgroundLearning
from core.chat.queue import TurnQueue
from core.chat.text import clean, title_of
from core.chat.turn import TurnRunner
from core.engine import Engine
from core.errors import IndexCorrupt, InternalError, InvalidRequest, ProtocolMismatch, RememoraError
from core.indexing import Indexing, Vector
from core.logs import erase_logs
from core.memory.browse import MemoryBrowser
from core.memory.consolidation import Consolidation
from core.model.catalog import Catalog
from core.model.download import Downloader
from core.paths import Paths
from core.protocol import Command, Event, Reply
from core.records import (
    ConversationId,
    MemorySource,
    Message,
    MessageStatus,
    Role,
)
from core.settings import SettingsFile
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.memories import Memories
from core.worker import Worker

log = logging.getLogger(__name__)

# How long a deleted conversation or memory can be restored while the program runs, in seconds.
_UNDO_S = 600.0

R = TypeVar("R", bound=Reply | None)

Send = Callable[[Reply | Event], None]


class Service:
    """The core, seen from outside: commands in, replies and events out.

    Args:
        send: writes a reply or an event to whoever listens; callable from any thread.
        finished: called once `Shutdown` has been answered.
    """

    def __init__(
        self,
        *,
        paths: Paths,
        settings: SettingsFile,
        storage: Worker,
        model_worker: Worker,
        database: Database,
        conversations: Conversations,
        memories: Memories,
        consolidation: Consolidation,
        browser: MemoryBrowser,
        indexing: Indexing,
        engine: Engine,
        runner: TurnRunner,
        turns: TurnQueue,
        learning: BackgroundLearning,
        catalog: Catalog,
        downloader: Downloader,
        send: Send,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._paths = paths
        self._settings = settings
        self._storage = storage
        self._model_worker = model_worker
        self._database = database
        self._conversations = conversations
        self._memories = memories
        self._consolidation = consolidation
        self._browser = browser
        self._indexing = indexing
        self._engine = engine
        self._runner = runner
        self._turns = turns
        self._learning = learning
        self._catalog = catalog
        self._downloader = downloader
        self._send = send
        self._clock = clock
        self._greeted = False
        self.shutdown_asked = False
        self._do: dict[type[Command], Callable[..., None]] = {
            protocol.Hello: self._hello,
            protocol.ListConversations: self._list_conversations,
            protocol.ListMessages: self._list_messages,
            protocol.SearchConversations: self._search_conversations,
            protocol.RenameConversation: self._rename_conversation,
            protocol.DeleteConversation: self._delete_conversation,
            protocol.RestoreConversation: self._restore_conversation,
            protocol.SendMessage: self._send_message,
            protocol.StopReply: self._stop_reply,
            protocol.Regenerate: self._regenerate,
            protocol.EditMessage: self._edit_message,
            protocol.ShowRecall: self._show_recall,
            protocol.ListMemories: self._list_memories,
            protocol.AddMemory: self._add_memory,
            protocol.EditMemory: self._edit_memory,
            protocol.DeleteMemory: self._delete_memory,
            protocol.RestoreMemory: self._restore_memory,
            protocol.ChangeSettings: self._change_settings,
            protocol.ListModels: self._list_models,
            protocol.DownloadModel: self._download_model,
            protocol.CancelDownload: self._cancel_download,
            protocol.LoadModel: self._load_model,
            protocol.CancelLoad: self._cancel_load,
            protocol.DeleteEverything: self._delete_everything,
            protocol.Shutdown: self._shutdown,
        }

    # --- from outside ---------------------------------------------------------------------------------------

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
            self._fail(command, InvalidRequest("The first command has to be Hello."))
            return
        try:
            self._do[type(command)](command)
        except RememoraError as error:
            self._fail(command, error)

    def start(self, model: str | None = None, *, keep: bool = True) -> None:
        """Take up what an earlier run left, and load the model.

        Args:
            model: a catalog id or a path, in place of the one in the settings.
            keep: choose it for later starts, too.
        """
        self._storage.call(self._tidy)
        self._indexing.start()
        choice = model or self._settings.current.model
        if choice is not None:
            self._model_worker.post(lambda: self._load_at_start(choice, keep and model is not None))

    def close(self) -> None:
        """End in order: nothing that was said is lost, a streaming reply is marked as interrupted."""
        self._downloader.close()
        self._turns.quit()
        self._learning.pause()
        self._engine.cancel_load()
        self._model_worker.submit(self._engine.close)
        self._model_worker.close()
        self._storage.call(lambda: self._purge(self._clock()))
        self._indexing.close()
        self._storage.call(self._database.close)
        self._storage.close()

    # --- conversations --------------------------------------------------------------------------------------

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
                index=self._indexing.state,
                memory_count=self._memories.count(),
            )

        self._on_storage(command, welcome)

    def _list_conversations(self, command: protocol.ListConversations) -> None:
        self._on_storage(
            command,
            lambda: protocol.ConversationsListed(
                request_id=command.request_id, conversations=tuple(self._conversations.all())
            ),
        )

    def _list_messages(self, command: protocol.ListMessages) -> None:
        def work() -> None:
            conversation = self._conversations.get(command.conversation_id)
            messages, more = self._conversations.page(
                command.conversation_id, command.before, command.reach, command.limit
            )
            with self._runner.overlay(messages) as current:
                # Sent here and not after the block: no token may be told between reading the text and sending it.
                self._send(
                    protocol.MessagesListed(
                        request_id=command.request_id, conversation=conversation, messages=current, more=more
                    )
                )

        self._on_storage(command, work)

    def _search_conversations(self, command: protocol.SearchConversations) -> None:
        self._on_storage(
            command,
            lambda: protocol.ConversationsFound(
                request_id=command.request_id,
                hits=tuple(self._conversations.search(command.query, command.limit)),
            ),
        )

    def _rename_conversation(self, command: protocol.RenameConversation) -> None:
        title = " ".join(command.title.split())
        if not title:
            raise InvalidRequest("A conversation needs a title.", safe="The earlier title was kept.")

        def work() -> Reply:
            conversation = self._conversations.rename(command.conversation_id, title, by_user=True)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    def _delete_conversation(self, command: protocol.DeleteConversation) -> None:
        self._turns.stop(command.conversation_id)

        def work() -> Reply:
            self._conversations.delete(command.conversation_id, self._clock())
            self._send(protocol.ConversationRemoved(conversation_id=command.conversation_id))
            self._prompts_changed()
            self._purge(self._clock() - _UNDO_S)
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    def _restore_conversation(self, command: protocol.RestoreConversation) -> None:
        def work() -> Reply:
            conversation = self._conversations.restore(command.conversation_id)
            self._send(protocol.ConversationAdded(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    # --- messages -------------------------------------------------------------------------------------------

    def _send_message(self, command: protocol.SendMessage) -> None:
        text = clean(command.text)
        self._learning.pause()

        def work() -> Reply:
            with self._database.transaction():
                if command.conversation_id is None:
                    conversation = self._conversations.add(title_of(text), self._clock())
                else:
                    conversation = self._conversations.get(command.conversation_id)
                user, reply = self._store_turn(conversation.id, text)
                changed = self._conversations.get(conversation.id)
            if command.conversation_id is None:
                self._send(protocol.ConversationAdded(conversation=changed, request_id=command.request_id))
            else:
                self._send(protocol.ConversationChanged(conversation=changed))
            return self._accepted(command, user, reply)

        self._on_storage(command, work)

    def _stop_reply(self, command: protocol.StopReply) -> None:
        not_begun = self._turns.stop(command.conversation_id)

        def work() -> Reply:
            for reply in not_begun:
                self._send(
                    protocol.MessageChanged(
                        message=self._conversations.write_reply(
                            reply.id, text="", reasoning="", status=MessageStatus.STOPPED
                        )
                    )
                )
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    def _regenerate(self, command: protocol.Regenerate) -> None:
        if self._turns.busy(command.conversation_id):
            raise InvalidRequest("A reply is being written.", safe="It goes on.", next_step="Stop it first.")
        self._learning.pause()

        def work() -> Reply:
            last, _ = self._conversations.page(command.conversation_id, None, None, 2)
            if [message.role for message in last] != [Role.USER, Role.ASSISTANT]:
                raise InvalidRequest("There is no reply to write anew.", safe="Nothing was changed.")
            user, reply = last
            # The same row: what was recalled for it, and so the prompt, stays as it was.
            reply = self._conversations.write_reply(reply.id, text="", reasoning="", status=MessageStatus.QUEUED)
            self._send(protocol.MessageChanged(message=reply))
            self._turns.add(user, reply)
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    def _edit_message(self, command: protocol.EditMessage) -> None:
        text = clean(command.text)
        self._learning.pause()

        def work() -> Reply:
            before = self._conversations.message(command.message_id)
            if before.role is not Role.USER:
                raise InvalidRequest("Only your own messages can be edited.", safe="Nothing was changed.")
            conversation_id = before.conversation_id
            self._turns.stop(conversation_id)
            with self._database.transaction():
                withdrawn = self._consolidation.withdraw(command.message_id, self._clock())
                removed = self._conversations.remove_after(command.message_id, inclusive=True)
                user, reply = self._store_turn(conversation_id, text)
            for memory in withdrawn:
                self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
            self._send(protocol.MessagesRemoved(conversation_id=conversation_id, message_ids=tuple(removed)))
            self._model_worker.post(lambda: self._runner.drop_log(conversation_id))
            return self._accepted(command, user, reply)

        self._on_storage(command, work)

    def _store_turn(self, conversation_id: ConversationId, text: str) -> tuple[Message, Message]:
        now = self._clock()
        user = self._conversations.add_message(conversation_id, Role.USER, text, now)
        reply = self._conversations.add_message(conversation_id, Role.ASSISTANT, "", now, status=MessageStatus.QUEUED)
        return user, reply

    def _accepted(self, command: Command, user: Message, reply: Message) -> Reply:
        for message in (user, reply):
            self._send(protocol.MessageAdded(message=message, request_id=command.request_id))
        self._turns.add(user, reply)
        return protocol.MessageAccepted(
            request_id=command.request_id,
            conversation_id=user.conversation_id,
            message_id=user.id,
            reply_id=reply.id,
        )

    def _show_recall(self, command: protocol.ShowRecall) -> None:
        self._on_storage(
            command,
            lambda: protocol.RecallShown(
                request_id=command.request_id,
                message_id=command.message_id,
                items=tuple(self._conversations.recalled(command.message_id)),
            ),
        )

    # --- memories -------------------------------------------------------------------------------------------

    def _list_memories(self, command: protocol.ListMemories) -> None:
        def work(vector: Vector | None) -> Reply:
            try:
                memories, total = self._browser.find(
                    command.query, self._indexing.near(vector), command.kinds, command.limit, command.offset
                )
            except IndexCorrupt as error:
                self._indexing.recover(error)
                memories, total = self._browser.find(command.query, None, command.kinds, command.limit, command.offset)
            return protocol.MemoriesListed(request_id=command.request_id, memories=tuple(memories), total=total)

        if command.query.strip():
            self._answer(command, self._indexing.with_vector(command.query, work))
        else:
            self._on_storage(command, lambda: work(None))

    def _add_memory(self, command: protocol.AddMemory) -> None:
        text = clean(command.text)

        def work() -> Reply:
            memory = self._memories.same_text(text)
            if memory is None:
                memory = self._memories.add(
                    command.kind,
                    text,
                    quote="",
                    source=MemorySource.ADDED,
                    source_message_id=None,
                    now=self._clock(),
                )
                self._send(protocol.MemoryAdded(memory=memory))
                self._indexing.kick()
            return protocol.MemorySaved(request_id=command.request_id, memory=memory)

        self._on_storage(command, work)

    def _edit_memory(self, command: protocol.EditMemory) -> None:
        text = clean(command.text)

        def work() -> Reply:
            memory = self._memories.edit(command.memory_id, text, command.kind, self._clock())
            self._send(protocol.MemoryChanged(memory=memory))
            self._indexing.kick()
            return protocol.MemorySaved(request_id=command.request_id, memory=memory)

        self._on_storage(command, work)

    def _delete_memory(self, command: protocol.DeleteMemory) -> None:
        def work() -> Reply:
            memory = self._memories.get(command.memory_id)
            revived = self._memories.delete(command.memory_id, self._clock())
            self._send(protocol.MemoryRemoved(memory_id=memory.id, text=memory.text))
            for older in revived:
                self._send(protocol.MemoryChanged(memory=older))
            self._prompts_changed()
            self._purge(self._clock() - _UNDO_S)
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    def _restore_memory(self, command: protocol.RestoreMemory) -> None:
        def work() -> Reply:
            self._send(protocol.MemoryAdded(memory=self._memories.restore(command.memory_id, self._clock())))
            self._indexing.kick()
            return protocol.Done(request_id=command.request_id)

        self._on_storage(command, work)

    # --- settings and models --------------------------------------------------------------------------------

    def _change_settings(self, command: protocol.ChangeSettings) -> None:
        changes = {
            name: value for name in ("learning", "context_length") if (value := getattr(command, name)) is not None
        }
        settings = self._settings.change(**changes)
        self._send(protocol.SettingsChanged(settings=settings))
        self._send(protocol.Done(request_id=command.request_id))

    def _list_models(self, command: protocol.ListModels) -> None:
        models = self._catalog.models(self._paths.models, self._settings.current.model)
        self._send(protocol.ModelsListed(request_id=command.request_id, models=tuple(models)))

    def _download_model(self, command: protocol.DownloadModel) -> None:
        self._downloader.start(command.model_id)
        self._send(protocol.Done(request_id=command.request_id))

    def _cancel_download(self, command: protocol.CancelDownload) -> None:
        self._downloader.cancel(command.model_id)
        self._send(protocol.Done(request_id=command.request_id))

    def _load_model(self, command: protocol.LoadModel) -> None:
        self._learning.pause()

        def work() -> Reply:
            self._engine.load(command.model)
            self._send(protocol.SettingsChanged(settings=self._settings.current))
            self._send(protocol.ModelsChanged())
            return protocol.Done(request_id=command.request_id)

        self._answer(command, self._model_worker.submit(work))

    def _cancel_load(self, command: protocol.CancelLoad) -> None:
        self._engine.cancel_load()
        self._send(protocol.Done(request_id=command.request_id))

    def _load_at_start(self, choice: str, keep: bool) -> None:
        try:
            self._engine.load(choice, keep=keep)
        except RememoraError as error:
            log.warning("the model wasn't loaded at the start: %s", error)  # the state says so to the user

    # --- everything -----------------------------------------------------------------------------------------

    def _delete_everything(self, command: protocol.DeleteEverything) -> None:
        self._turns.quit()
        self._learning.pause()

        def erase() -> None:
            self._database.empty()
            self._indexing.forget_all()
            erase_logs(self._paths.logs)

        def work() -> Reply:
            # On the model worker, so that no reply is being written while the store is emptied.
            self._runner.drop_logs()
            self._storage.call(erase)
            self._send(protocol.EverythingDeleted())
            return protocol.Done(request_id=command.request_id)

        self._answer(command, self._model_worker.submit(work))

    def _shutdown(self, command: protocol.Shutdown) -> None:
        self.shutdown_asked = True
        self._send(protocol.Done(request_id=command.request_id))

    def _prompts_changed(self) -> None:
        """What was deleted may stand in the notes of earlier turns; the store has blanked those."""
        self._model_worker.post(self._runner.drop_logs)

    def _tidy(self) -> None:
        """What an earlier run left behind: unfinished replies, and deletions nobody can undo any more."""
        self._conversations.interrupt_unfinished()
        self._purge(self._clock())

    def _purge(self, before: float) -> None:
        """Erase what was deleted before `before` for good, from the files too."""
        purged = [*self._conversations.purge_deleted(before), *self._memories.purge_deleted(before)]
        if purged:
            self._database.scrub()
        self._indexing.kick()

    # --- answering ------------------------------------------------------------------------------------------

    def _on_storage(self, command: Command, work: Callable[[], Reply | None]) -> None:
        self._answer(command, self._storage.submit(work))

    def _answer(self, command: Command, future: Future[R]) -> None:
        """Send what the job returns, or why it failed, as the one reply. None: the job has sent it."""

        def reply(done: Future[R]) -> None:
            if done.cancelled():
                self._fail(command, InvalidRequest("The core is closing.", safe="Nothing was changed."))
            elif (error := done.exception()) is None:
                if (result := done.result()) is not None:
                    self._send(result)
            elif isinstance(error, RememoraError):
                self._fail(command, error)
            else:
                log.error("%s failed", type(command).__name__, exc_info=error)
                self._fail(command, InternalError(error))

        future.add_done_callback(reply)

    def _fail(self, command: Command, error: RememoraError) -> None:
        self._send(protocol.Failed(request_id=command.request_id, problem=error.problem))
