"""Commands about messages and the replies to them."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence

from core import protocol
from core.chat.idle import IdleWork
from core.chat.queue import TurnQueue
from core.chat.reading_along import Draft, ReadingAlong
from core.chat.states import States
from core.chat.text import clean, title_of
from core.chat.turn_runner import TurnRunner
from core.commands.answers import Answers, Handlers, Send
from core.commands.turns import accepted, keep_stopped, taken_pictures
from core.documents.taking import Looked, Taking, no_documents_here
from core.errors import InvalidRequest
from core.pictures.taken import TakenPictures
from core.protocol import Reply
from core.records import (
    FIRST_NO_TRACE_ID,
    NEW_CONVERSATION,
    ConversationId,
    ConversationMode,
    Message,
    MessageStatus,
    PersonaId,
    Role,
)
from core.storage.conversations import Conversations
from core.storage.database import Database
from core.storage.documents import Owner
from core.storage.personas import Personas
from core.storage.pictures import PictureFile


class MessageCommands:
    """Stores messages, queues the replies to them and stops those.

    Args:
        reading: evaluates what is being written.
        taking: takes in the files that come with a message.
        pictures: those that were taken for messages.
        expire: forgets what was to be forgotten by now; called before a reply to a new message.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        database: Database,
        conversations: Conversations,
        personas: Personas,
        runner: TurnRunner,
        turns: TurnQueue,
        idle: IdleWork,
        reading: ReadingAlong,
        states: States,
        taking: Taking,
        pictures: TakenPictures,
        expire: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._taking = taking
        self._pictures = pictures
        self._answers = answers
        self._send = send
        self._database = database
        self._conversations = conversations
        self._personas = personas
        self._runner = runner
        self._turns = turns
        self._idle = idle
        self._reading = reading
        self._states = states
        self._expire = expire
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListMessages: self._list_messages,
            protocol.SendMessage: self._send_message,
            protocol.ReadDraft: self._read_draft,
            protocol.StopReply: self._stop_reply,
            protocol.ShowRecall: self._show_recall,
        }

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
            if command.before is None:
                self._states.opened(command.conversation_id)

        self._answers.on_storage(command, work)

    def _send_message(self, command: protocol.SendMessage) -> None:
        shown = taken_pictures(self._pictures, command.pictures)
        text = clean(command.text, may_be_empty=bool(shown))
        if command.project_id is not None and command.mode is ConversationMode.NO_TRACE:
            raise InvalidRequest(
                "A conversation that leaves no trace can't be in a project.",
                safe="Nothing was sent.",
                next_step="Begin it outside of the project.",
            )
        self._idle.pause()
        if not command.attachments:
            self._answers.on_storage(command, lambda: self._sent(command, text, shown, None))
            return
        if command.mode is ConversationMode.NO_TRACE or (command.conversation_id or 0) >= FIRST_NO_TRACE_ID:
            raise no_documents_here(safe="Nothing was sent.")
        sent = self._taking.attached(
            command.attachments,
            command.conversation_id or NEW_CONVERSATION,
            lambda looked: self._sent(command, text, shown, looked),
        )
        self._answers.when_done(command, sent)

    def _sent(
        self, command: protocol.SendMessage, text: str, shown: Sequence[PictureFile], looked: Looked | None
    ) -> Reply:
        """Store a message. On the storage worker.

        Args:
            shown: pictures that come with it.
            looked: files that come with it.
        """
        self._expire()
        taken = None
        with self._database.transaction():
            if command.conversation_id is None:
                conversation = self._conversations.add(
                    title_of(text, [one.picture.name for one in shown]), self._clock()
                )
                if command.mode is ConversationMode.READ_ONLY:
                    self._conversations.set_learns(conversation.id, False)
                self._conversations.projects.put([conversation.id], command.project_id)
                self._conversations.set_documents(conversation.id, command.documents)
                greeting = self._begin_with(command.persona_id, conversation.id)
            else:
                conversation = self._conversations.get(command.conversation_id)
            if looked is not None:
                # Before the message: what was there when it came is what it may be about.
                taken = self._taking.store(looked, Owner(conversation_id=conversation.id), also_refused=True)
            user, reply = self._store_turn(conversation.id, text, shown)
            changed = self._conversations.get(conversation.id)
        self._pictures.let_go(command.pictures)
        if command.conversation_id is None:
            self._send(protocol.ConversationAdded(conversation=changed, request_id=command.request_id))
            if greeting is not None:
                self._send(protocol.MessageAdded(message=greeting, request_id=command.request_id))
        else:
            self._send(protocol.ConversationChanged(conversation=changed))
        if taken is not None:
            self._taking.tell(taken)
        return accepted(command, user, reply, self._turns, self._send)

    def _begin_with(self, persona_id: PersonaId | None, conversation_id: ConversationId) -> Message | None:
        """Have a persona answer in a new conversation, and return what it says first."""
        persona = self._personas.find(persona_id)
        if persona is None:
            return None
        self._conversations.set_persona(conversation_id, persona.id)
        if not persona.greeting:
            return None
        return self._conversations.greet(conversation_id, persona.greeting, self._clock())

    def _read_draft(self, command: protocol.ReadDraft) -> None:
        self._reading.take(Draft(command.conversation_id, clean(command.text), command.project_id, command.persona_id))
        self._send(protocol.Done(request_id=command.request_id))

    def _stop_reply(self, command: protocol.StopReply) -> None:
        not_begun = self._turns.stop(command.conversation_id)

        def work() -> Reply:
            keep_stopped(not_begun, self._conversations, self._send)
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _store_turn(
        self, conversation_id: ConversationId, text: str, shown: Sequence[PictureFile]
    ) -> tuple[Message, Message]:
        now = self._clock()
        user = self._conversations.add_message(conversation_id, Role.USER, text, now)
        if shown:
            self._conversations.pictures.show(user.id, shown)
            user = self._conversations.message(user.id)
        reply = self._conversations.add_message(conversation_id, Role.ASSISTANT, "", now, status=MessageStatus.QUEUED)
        return user, reply

    def _show_recall(self, command: protocol.ShowRecall) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.RecallShown(
                request_id=command.request_id,
                message_id=command.message_id,
                items=tuple(self._conversations.recalled(command.message_id)),
            ),
        )
