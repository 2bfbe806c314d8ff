"""Conversations that leave no trace: kept in memory alone, gone with the core, unless the user keeps one.

They have a store of their own, of the same make as the one on the disk, and all that answers from it. Their ids are beyond
those of all others, so that a command says by them which store it is about.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable
from typing import Any

from core import protocol
from core.chat.build import ChatParts
from core.chat.compaction import BackgroundCompaction
from core.chat.idle import IdleWork
from core.chat.news import News
from core.chat.no_trace import DateNotes, PlainHeads, UnsavedStates
from core.chat.personas import Answering
from core.chat.queue import TurnQueue
from core.chat.turn import Turn
from core.commands.answers import Answers, Handlers, Send
from core.commands.branches import BranchCommands
from core.commands.citations import CitationCommands
from core.commands.conversations import ConversationCommands
from core.commands.messages import MessageCommands
from core.commands.pictures import PictureCommands
from core.commands.prompts import PromptCommands
from core.commands.tools import ToolCallCommands
from core.commands.voice import VoiceCommands
from core.documents.build import DocumentParts
from core.errors import InvalidRequest
from core.memory.build import MemoryParts
from core.model.build import ModelParts
from core.pictures.build import PictureParts
from core.protocol import Command, Reply
from core.records import FIRST_NO_TRACE_ID, ConversationId, ConversationMode, Message, MessageId
from core.settings import SettingsFile
from core.storage.build import StorageParts
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.document_search import DocumentSearch
from core.storage.exported import ExportedConversations
from core.storage.keeping import keep
from core.storage.picture_search import PictureSearch
from core.tools.build import ToolParts
from core.voice.build import VoiceParts


class NoTrace:
    """The store of these conversations, and what reads and writes it. What it is given serves all other conversations too.

    Args:
        heads: of prompts that nothing of memory stands in.
        tools: what replies may use.
        voice: what reads them aloud.
        compute: held while the model evaluates.
        clock: Unix seconds.

    Attributes:
        exported: reads them for a file the user wants of one.
        calling: makes the calls of tools.
    """

    def __init__(
        self,
        storage: StorageParts,
        memory: MemoryParts,
        model: ModelParts,
        chat: ChatParts,
        documents: DocumentParts,
        pictures: PictureParts,
        answers: Answers,
        send: Send,
        *,
        heads: PlainHeads,
        tools: ToolParts,
        voice: VoiceParts,
        settings: SettingsFile,
        compute: threading.Lock,
        clock: Callable[[], float],
    ) -> None:
        self._answers = answers
        self._send = send
        self._storage = storage.worker
        self._kept = storage
        self._database = self._storage.call(_database)
        self._conversations = Conversations(self._database)
        pictures.library.add_store(self._conversations)
        self.exported = ExportedConversations(self._database, self._conversations, storage.personas)
        logs = chat.make_logs(self._conversations, heads)
        unsaved = UnsavedStates(chat.states, logs)
        notes = DateNotes(
            self._storage,
            self._conversations,
            chat.make_documents(self._conversations),
            News(self._conversations, heads, clock),
        )
        citing = chat.make_citing(self._conversations)
        answering = Answering(self._storage, self._conversations, storage.personas)
        self.calling = tools.make_calling(self._storage, self._conversations)
        runner = chat.make_runner(self._conversations, notes, logs, unsaved, answering, self.calling)
        compaction = BackgroundCompaction(
            clock=clock,
            worker=model.worker,
            storage=self._storage,
            conversations=self._conversations,
            engine=model.engine,
            logs=logs,
            heads=heads,
            make_summarizer=chat.make_summarizer,
            take_over=chat.states.take_over,
            compute=compute,
        )
        reading = chat.make_reading(notes, logs, unsaved, answering)
        self.idle = IdleWork(compaction, reading)

        def after_turn(turn: Turn, reply: Message) -> None:
            citing.after_turn(turn, reply)
            model.rest.used()
            compaction.after_turn(turn.conversation_id)

        both = IdleWork(self.idle, chat.idle)
        self.turns = TurnQueue(
            worker=model.worker,
            storage=self._storage,
            conversations=self._conversations,
            engine=model.engine,
            runner=runner,
            publish=send,
            before_turn=both.pause,
            after_turn=after_turn,
            answering=answering,
            awaited=[documents.library, pictures.library],
            calling=self.calling,
        )

        def prompts_changed() -> None:
            model.worker.post(unsaved.forget_all)

        def branched(conversation_id: ConversationId, first: MessageId, anew: bool, erased: bool) -> None:
            model.worker.post(lambda: unsaved.branched(conversation_id, first, anew=anew, erased=erased))

        self._commands = (
            ConversationCommands(
                clock=clock,
                answers=answers,
                send=send,
                conversations=self._conversations,
                personas=storage.personas,
                turns=self.turns,
                purge=lambda: self._conversations.purge_deleted(math.inf),
                prompts_changed=prompts_changed,
            ),
            MessageCommands(
                clock=clock,
                answers=answers,
                send=send,
                database=self._database,
                conversations=self._conversations,
                personas=storage.personas,
                runner=runner,
                turns=self.turns,
                idle=both,
                reading=reading,
                states=unsaved,
                taking=documents.taking,
                pictures=pictures.taken,
                expire=lambda: None,
            ),
            BranchCommands(
                clock=clock,
                answers=answers,
                send=send,
                database=self._database,
                conversations=self._conversations,
                consolidation=memory.consolidation,
                proposals=storage.proposals,
                turns=self.turns,
                idle=both,
                pictures=pictures.taken,
                branched=branched,
            ),
            ToolCallCommands(
                answers=answers, worker=tools.worker, conversations=self._conversations, calling=self.calling
            ),
            PromptCommands(answers=answers, worker=model.worker, engine=model.engine, logs=logs, states=unsaved),
            PictureCommands(
                answers=answers,
                send=send,
                conversations=self._conversations,
                search=PictureSearch(self._database),
                parts=pictures,
                indexing=chat.indexing,
                clock=clock,
            ),
            CitationCommands(
                answers=answers,
                send=send,
                conversations=self._conversations,
                search=DocumentSearch(storage.database),
                indexing=chat.indexing,
                judges=memory.judges,
            ),
            VoiceCommands(
                answers=answers,
                send=send,
                worker=tools.worker,
                conversations=self._conversations,
                settings=settings,
                parts=voice,
            ),
        )

    def routed(self, others: Handlers) -> Handlers:
        """Handlers that send each command to the store it is about.

        Args:
            others: for the conversations on the disk.
        """
        mine = {kind: do for commands in self._commands for kind, do in commands.handlers().items()}
        routed = {
            kind: _route(handler, mine[kind]) if kind in mine and _ROUTED & set(kind.__struct_fields__) else handler
            for kind, handler in others.items()
        }
        return {**routed, protocol.KeepConversation: self._keep, protocol.ListConversations: self._list}

    def erase(self) -> None:
        """Forget all of them. On the storage worker."""
        self._database.empty()

    def close(self) -> None:
        """They are gone. On the storage worker."""
        self._database.close()

    def _list(self, command: protocol.ListConversations) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ConversationsListed(
                request_id=command.request_id,
                conversations=(*self._conversations.all(), *self._kept.conversations.all()),
            ),
        )

    def _keep(self, command: protocol.KeepConversation) -> None:
        if self.turns.busy(command.conversation_id):
            raise InvalidRequest("A reply is being written.", safe="It goes on.", next_step="Stop it first.")

        def work() -> Reply:
            before = command.conversation_id
            conversation = keep(before, self._conversations, self._kept.conversations, self._kept.database)
            self._conversations.delete(before, 0.0)
            self._conversations.purge_deleted(math.inf)
            self._send(protocol.ConversationRemoved(conversation_id=before))
            self._send(protocol.ConversationAdded(conversation=conversation, request_id=command.request_id))
            return protocol.ConversationKept(request_id=command.request_id, conversation=conversation)

        self._answers.on_storage(command, work)


_ROUTED = {"conversation_id", "message_id", "call_id"}


def _route(one: Callable[[Any], None], private: Callable[[Any], None]) -> Callable[[Command], None]:
    def handle(command: Command) -> None:
        ids = [getattr(command, name, None) or 0 for name in _ROUTED]
        no_trace = getattr(command, "mode", None) is ConversationMode.NO_TRACE and not any(ids)
        (private if no_trace or max(ids) >= FIRST_NO_TRACE_ID else one)(command)

    return handle


def _database() -> Database:
    database = Database(None)
    with database.transaction():
        for table in ("conversations", "messages", "tool_calls"):
            database.execute("INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)", (table, FIRST_NO_TRACE_ID - 1))
    return database
