"""The prompt logs of the conversations that may be continued, built from the store when need be."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import msgspec

from core.chat.function_calls import instructions
from core.chat.head import Heads
from core.chat.picture_note import PictureNotes
from core.chat.prompt import PromptLog, Turn
from core.chat.stored_turns import stored_turns, text_digest
from core.chat.tool_steps import merged
from core.chat.tools import restore_steps
from core.chat.worked import WorkedTurn
from core.errors import NotFound
from core.memory.fence import RESULT, unfenced
from core.model.base import LanguageModel, Token
from core.model.kv_store import SavedPrompt, SavedTurn
from core.records import ConversationId, Message, MessageId, Persona, ProjectId
from core.storage.conversations import Conversations
from core.storage.prompt_messages import StoredMessage
from core.storage.prompt_states import Head
from core.worker import Worker

# Room kept in the window for a reply, in tokens, before turns are paged out.
_REPLY_RESERVE = 1024

_FIRST_LANGUAGE = "en"

# Share of the window that worked turns may take.
_WORKED_SHARE = 1 / 8

# Replies of which it is kept in which tokens they were drawn: the same text may be spelt in others, and would be evaluated anew.
_DRAWN_KEPT = 256

# Share of the window that a greeting may take.
_GREETING_SHARE = 1 / 6

# Prompt logs kept for conversations that may be continued: a few kilobytes each.
_LOGS_KEPT = 8


class PromptLogs:
    """Keeps logs for one loaded model at a time. To be used on the model worker.

    Args:
        heads: composes what a conversation starts with; frozen for it from then on.
        language_of: of what the user says, two letters; empty if nobody can tell.
        worked: turns to begin with, by language, for models that call no functions: the small ones, which need to be shown.
        pictures: what is told of those that are shown.
    """

    def __init__(
        self,
        storage: Worker,
        conversations: Conversations,
        heads: Heads,
        language_of: Callable[[str], str],
        worked: Mapping[str, Sequence[WorkedTurn]],
        pictures: PictureNotes,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._heads = heads
        self.language_of = language_of
        self._worked = worked
        self._pictures = pictures
        self._logs: dict[ConversationId, PromptLog] = {}
        # How turns were evaluated that a saved state holds.
        self._known: dict[ConversationId, SavedPrompt] = {}
        self._drawn: dict[str, Sequence[Token]] = {}
        self._model: LanguageModel | None = None

    def of(self, asked: Message, model: LanguageModel, *, functions: bool) -> PromptLog:
        """The prompt of the message's conversation up to, and without, that message.

        Args:
            functions: the model may call the memory functions; earlier calls stand in the prompt then.
        """
        self._follow(model)
        log_ = self._logs.get(asked.conversation_id)
        if log_ is None or log_.functions != functions:
            language = self.language_of(asked.text) if self.begins(asked.conversation_id) else ""
            log_ = self._build(asked.conversation_id, asked, model, functions, language)
        log_.drop_from(asked.id)
        self._keep(asked.conversation_id, log_)
        return log_

    def wishes(self, conversation_id: ConversationId) -> list[str]:
        """What may say how the user wants to be answered in a conversation. On the storage worker."""
        head = self._conversations.prompts.head(conversation_id)
        return [] if head is None else self._heads.wishes(head)

    def present(self, conversation_id: ConversationId, model: LanguageModel) -> PromptLog | None:
        """The log of a conversation that was continued lately with this model, as far as it has come."""
        return self._logs.get(conversation_id) if self._model is model else None

    def beginning_with(self, head: Head, log_: PromptLog, first_kept: MessageId, model: LanguageModel) -> PromptLog:
        """A log with another head and the turns of `log_` from one on."""
        fresh = self._empty(head, model, log_.functions, log_.greeting)
        fresh.take(log_, first_kept)
        return fresh

    def know(self, conversation_id: ConversationId, prompt: SavedPrompt, model: LanguageModel) -> None:
        """The model goes on from a saved state: turns that are as they were then are to be built from the same tokens."""
        self._follow(model)
        self._known[conversation_id] = prompt

    def replace(self, conversation_id: ConversationId, log_: PromptLog) -> None:
        """The conversation goes on from this log."""
        if conversation_id in self._logs:
            self._logs[conversation_id] = log_

    def drop(self, conversation_id: ConversationId) -> None:
        """The conversation changed other than by growing: build its prompt from the store next time."""
        self._logs.pop(conversation_id, None)
        self._known.pop(conversation_id, None)

    def drop_all(self, but: ConversationId | None = None) -> None:
        """Build every prompt, but that of one conversation, from the store next time."""
        spared = {one: log_ for one, log_ in self._logs.items() if one == but}
        self._logs.clear()
        self._logs.update(spared)
        self._known.clear()
        if not spared:
            self._drawn.clear()

    def drawn(self, reasoning: str, text: str, tokens: Sequence[Token]) -> None:
        """A reply was drawn in these tokens: where it stands in a prompt again, on another branch or in a copy, it is spelt so."""
        if text:
            self._drawn[_spoken(reasoning, text)] = tuple(tokens)
        while len(self._drawn) > _DRAWN_KEPT:
            del self._drawn[next(iter(self._drawn))]

    def follow(self, conversation_id: ConversationId, first: MessageId, *, anew: bool) -> bool:
        """Another branch of a conversation is shown: its prompt goes on from where the two part. False if there is nothing to go on from.

        Args:
            first: the first user message whose turn isn't as it was.
            anew: it doesn't go on from there.
        """
        log_, model = self._logs.get(conversation_id), self._model
        if log_ is None or model is None:
            return False
        log_.drop_from(first)

        def read() -> tuple[Head | None, list[StoredMessage]]:
            return self._conversations.prompts.head(conversation_id), self._conversations.turns(conversation_id, first)

        try:
            head, stored = self._storage.call(read)
        except NotFound:
            head, stored = None, []  # deleted meanwhile
        if anew or head is None or log_.last_message is None:
            self.drop(conversation_id)
            return False
        self._append(log_, stored, {}, model)
        return True

    def _follow(self, model: LanguageModel) -> None:
        if self._model is not model:
            self.drop_all()
            self._model = model

    def begins(self, conversation_id: ConversationId | None) -> bool:
        """What the prompt begins with is settled by the next message; None: of a new conversation.

        Raises:
            NotFound: the conversation was deleted.
        """
        if conversation_id is None:
            return True
        return self._storage.call(lambda: self._conversations.prompts.head(conversation_id)) is None

    def upcoming(
        self,
        conversation_id: ConversationId | None,
        model: LanguageModel,
        *,
        functions: bool,
        language: str = "",
        project_id: ProjectId | None = None,
        persona: Persona | None = None,
    ) -> PromptLog:
        """What the next message of a conversation will be put after; None: the first one of a new conversation.

        Args:
            language: of that message, if it `begins` the prompt; empty if it isn't known.
            project_id: that a new conversation begins in.
            persona: who is to answer in a new conversation.

        Raises:
            NotFound: the conversation, or the project, was deleted.
        """
        self._follow(model)
        if conversation_id is None:
            # Most go on in the language they spoke last; before any did, it is a guess.
            spoken = self._conversations.prompts.last_language

            def compose() -> Head:
                project = None if project_id is None else self._conversations.projects.get(project_id)
                return self._heads.compose(
                    language=language or spoken() or _FIRST_LANGUAGE,
                    project=project,
                    context_length=model.context_length,
                    persona_id=None if persona is None else persona.id,
                )

            return self._empty(
                self._storage.call(compose), model, functions, "" if persona is None else persona.greeting
            )
        present = self._logs.get(conversation_id)
        if present is not None and present.functions == functions:
            return present
        begins = self.begins(conversation_id)
        log_ = self._build(conversation_id, None, model, functions, language)
        if not begins:
            self._keep(conversation_id, log_)
        return log_

    def _keep(self, conversation_id: ConversationId, log_: PromptLog) -> None:
        self._logs.pop(conversation_id, None)
        self._logs[conversation_id] = log_
        while len(self._logs) > _LOGS_KEPT:
            del self._logs[next(iter(self._logs))]

    def _build(
        self,
        conversation_id: ConversationId,
        asked: Message | None,
        model: LanguageModel,
        functions: bool,
        language: str,
    ) -> PromptLog:
        """The log of a conversation up to, and without, a message; of all of it if None.

        Args:
            language: of the worked turns, if what it begins with isn't settled yet. A message settles that.
        """

        def compose(before: Head | None) -> Head:
            return self._heads.compose(
                self._conversations.prompts.summary(conversation_id),
                language=language if before is None else before.language,
                project=self._conversations.projects.of(conversation_id),
                context_length=model.context_length,
                persona_id=self._conversations.get(conversation_id).persona_id,
            )

        def read() -> tuple[Head, str, list[StoredMessage]]:
            prompts = self._conversations.prompts
            head, since = prompts.head(conversation_id), prompts.paged_out(conversation_id)
            turns = self._conversations.turns(conversation_id, since)
            if head is None or any(one.lost_news for one in turns):
                head = compose(head)
                if asked is not None:
                    prompts.begin(conversation_id, head)
                    turns = self._conversations.turns(conversation_id, since)
            return head, self._conversations.greeting(conversation_id), turns

        head, greeting, stored = self._storage.call(read)
        log_ = self._empty(head, model, functions, greeting)
        known = self._known.pop(conversation_id, None)
        evaluated = {turn.message_id: turn for turn in known.turns} if known and known.functions == functions else {}
        past = [one for one in stored if asked is None or one.message.id < asked.id]
        self._append(log_, past, evaluated, model)
        return log_

    def _append(
        self,
        log_: PromptLog,
        stored: Sequence[StoredMessage],
        evaluated: Mapping[MessageId, SavedTurn],
        model: LanguageModel,
    ) -> None:
        """Put turns of the store after those that are there.

        Args:
            evaluated: the tokens they were evaluated in, as far as that is known.
        """
        for turn in stored_turns(stored):
            message = turn.asked.message
            kept = evaluated.get(message.id)
            if kept is not None and kept.digest == turn.digest():
                log_.add(Turn(message.id, list(kept.asked), list(kept.reply), list(kept.note)))
                continue
            shown = self._pictures.of(turn.asked.pictures, message.text, model)
            note = turn.asked.recall_note + shown.note + turn.asked.tool_note
            log_.ask(message.id, message.text, note, shown.seen)
            if turn.reply is not None:
                reply = turn.reply.message
                steps = merged(reply.steps if log_.functions else (), turn.reply.calls)
                restore_steps(log_, model.tokenize, message.text, steps)
                drawn = self._drawn.get(_spoken(reply.reasoning, reply.text))
                if drawn is None:
                    log_.answer_text(reply.text)
                else:
                    log_.answer(drawn)

    def _empty(self, head: Head, model: LanguageModel, functions: bool, greeting: str) -> PromptLog:
        return PromptLog(
            model.frames,
            model.tokenize,
            unfenced(head.text, RESULT) + instructions() if functions else head.text,
            context_length=model.context_length,
            reply_tokens=_REPLY_RESERVE,
            functions=functions,
            worked=() if functions else self._shown(head.language, model),
            # One of a conversation from elsewhere may be of any length.
            greeting=greeting if len(model.tokenize(greeting)) <= model.context_length * _GREETING_SHARE else "",
        )

    def _shown(self, language: str, model: LanguageModel) -> Sequence[WorkedTurn]:
        """The worked turns of a language that a small window has room for."""
        room = int(model.context_length * _WORKED_SHARE)
        shown = []
        for turn in self._worked.get(language, ()):
            room -= sum(len(model.tokenize(text)) for text in turn)
            if room < 0:
                break
            shown.append(turn)
        return shown


def _spoken(reasoning: str, text: str) -> str:
    return text_digest(msgspec.json.encode((reasoning, text)))
