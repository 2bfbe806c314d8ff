"""Commands about whole conversations."""

from __future__ import annotations

import time
from collections.abc import Callable

from core import protocol
from core.chat.queue import TurnQueue
from core.commands.answers import Answers, Handlers, Send
from core.errors import InvalidRequest
from core.protocol import Reply
from core.storage.conversations import Conversations
from core.storage.personas import Personas


class ConversationCommands:
    """Lists, renames, deletes and restores conversations, and finds places in one.

    Args:
        purge: erases what was deleted so long ago that nobody will undo it.
        prompts_changed: called when what stands in a prompt may have been deleted.
    """

    def __init__(
        self,
        *,
        answers: Answers,
        send: Send,
        conversations: Conversations,
        personas: Personas,
        turns: TurnQueue,
        purge: Callable[[], object],
        prompts_changed: Callable[[], None],
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._answers = answers
        self._send = send
        self._conversations = conversations
        self._personas = personas
        self._turns = turns
        self._purge = purge
        self._prompts_changed = prompts_changed
        self._clock = clock

    def handlers(self) -> Handlers:
        return {
            protocol.ListConversations: self._list_conversations,
            protocol.FindInConversation: self._find_in_conversation,
            protocol.RenameConversation: self._rename_conversation,
            protocol.SetFunctions: self._set_functions,
            protocol.SetLearns: self._set_learns,
            protocol.SetPersona: self._set_persona,
            protocol.DeleteConversation: self._delete_conversation,
            protocol.RestoreConversation: self._restore_conversation,
        }

    def _list_conversations(self, command: protocol.ListConversations) -> None:
        self._answers.on_storage(
            command,
            lambda: protocol.ConversationsListed(
                request_id=command.request_id, conversations=tuple(self._conversations.all())
            ),
        )

    def _find_in_conversation(self, command: protocol.FindInConversation) -> None:
        def work() -> Reply:
            messages, words = self._conversations.find(command.conversation_id, command.query)
            return protocol.FoundInConversation(
                request_id=command.request_id,
                conversation_id=command.conversation_id,
                messages=tuple(messages),
                words=tuple(words),
            )

        self._answers.on_storage(command, work)

    def _rename_conversation(self, command: protocol.RenameConversation) -> None:
        title = " ".join(command.title.split())
        if not title:
            raise InvalidRequest("A conversation needs a title.", safe="The earlier title was kept.")

        def work() -> Reply:
            conversation = self._conversations.rename(command.conversation_id, title, by_user=True)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _set_functions(self, command: protocol.SetFunctions) -> None:
        def work() -> Reply:
            conversation = self._conversations.set_functions(command.conversation_id, command.functions)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _set_learns(self, command: protocol.SetLearns) -> None:
        def work() -> Reply:
            conversation = self._conversations.set_learns(command.conversation_id, command.learns)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _set_persona(self, command: protocol.SetPersona) -> None:
        def work() -> Reply:
            if command.persona_id is not None:
                self._personas.get(command.persona_id)
            conversation = self._conversations.set_persona(command.conversation_id, command.persona_id)
            self._send(protocol.ConversationChanged(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _delete_conversation(self, command: protocol.DeleteConversation) -> None:
        self._turns.stop(command.conversation_id)

        def work() -> Reply:
            self._conversations.delete(command.conversation_id, self._clock())
            self._send(protocol.ConversationRemoved(conversation_id=command.conversation_id))
            self._prompts_changed()
            self._purge()
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)

    def _restore_conversation(self, command: protocol.RestoreConversation) -> None:
        def work() -> Reply:
            conversation = self._conversations.restore(command.conversation_id)
            self._send(protocol.ConversationAdded(conversation=conversation))
            return protocol.Done(request_id=command.request_id)

        self._answers.on_storage(command, work)
