"""The prompt logs of the conversations that may be continued, built from the store when need be."""

from __future__ import annotations

from core.chat.function_calls import instructions
from core.chat.prompt import PromptLog
from core.chat.tools import restore_steps
from core.model.base import LanguageModel
from core.records import ConversationId, Message
from core.storage.conversations import Conversations, StoredMessage
from core.worker import Worker

# Room kept in the window for a reply, in tokens, before turns are paged out.
_REPLY_RESERVE = 1024

# Prompt logs kept for conversations that may be continued: a few kilobytes each.
_LOGS_KEPT = 8


class PromptLogs:
    """Keeps logs for one loaded model at a time. To be used on the model worker.

    Args:
        head: the system text a new conversation starts with; frozen for it from then on.
    """

    def __init__(self, storage: Worker, conversations: Conversations, head: str) -> None:
        self._storage = storage
        self._conversations = conversations
        self._head = head
        self._logs: dict[ConversationId, PromptLog] = {}
        self._with_functions: set[ConversationId] = set()
        self._model: LanguageModel | None = None

    def of(self, asked: Message, model: LanguageModel, *, functions: bool) -> PromptLog:
        """The prompt of the message's conversation up to, and without, that message.

        Args:
            functions: the model may call the memory functions; earlier calls stand in the prompt then.
        """
        if self._model is not model:
            self._logs.clear()
            self._model = model
        log_ = self._logs.pop(asked.conversation_id, None)
        if log_ is None or functions != (asked.conversation_id in self._with_functions):
            log_ = self._build(asked, model, functions)
        log_.drop_from(asked.id)
        self._logs[asked.conversation_id] = log_
        while len(self._logs) > _LOGS_KEPT:
            del self._logs[next(iter(self._logs))]
        return log_

    def drop(self, conversation_id: ConversationId) -> None:
        """The conversation changed other than by growing: build its prompt from the store next time."""
        self._logs.pop(conversation_id, None)

    def drop_all(self) -> None:
        """Build every prompt from the store next time."""
        self._logs.clear()

    def _build(self, asked: Message, model: LanguageModel, functions: bool) -> PromptLog:
        (self._with_functions.add if functions else self._with_functions.discard)(asked.conversation_id)

        def read() -> tuple[str, list[StoredMessage]]:
            head = self._conversations.head(asked.conversation_id)
            if head is None:
                head = self._head
                self._conversations.set_head(asked.conversation_id, head)
            since = self._conversations.paged_out(asked.conversation_id)
            return head, self._conversations.turns(asked.conversation_id, since)

        head, stored = self._storage.call(read)
        log_ = PromptLog(
            model.frames,
            model.tokenize,
            head + instructions() if functions else head,
            context_length=model.context_length,
            reply_tokens=_REPLY_RESERVE,
        )
        question = ""
        for past in stored:
            if past.message.id >= asked.id:
                break
            if past.message.role == "user":
                question = past.message.text
                log_.ask(past.message.id, past.recall_note + question)
            else:
                if functions:
                    restore_steps(log_, model.tokenize, question, past.message.steps)
                log_.answer_text(past.message.text)
        return log_
