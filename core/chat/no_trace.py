"""What differs for a conversation that leaves no trace: it reads nothing of memory, only of documents, and nothing of it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.chat.document_note import DocumentNote, DocumentNotes, stored
from core.chat.head import Heads
from core.chat.memory_note import NEW_CONVERSATION, MemoryNote, date_note, persona_note
from core.chat.prompt_logs import PromptLogs
from core.chat.states import ConversationStates
from core.model.base import LanguageModel
from core.records import ConversationId, MemoryReach, Message, MessageId, Persona, ProjectId
from core.storage.conversations import Conversations
from core.worker import Worker


class PlainHeads(Heads):
    """Heads without the profile, and without what was written into the persona block. A persona that was chosen stays."""

    def _default_persona(self) -> str:
        return self._blocks.default_persona

    def _about_user(self, reach: MemoryReach) -> str:  # noqa: ARG002 - nothing of memory is told
        return ""


class DateNotes:
    """Notes that tell the date, who answers from now on, and what documents say.

    Args:
        clock: Unix seconds.
    """

    def __init__(
        self,
        storage: Worker,
        conversations: Conversations,
        heads: Heads,
        documents: DocumentNotes,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._storage = storage
        self._conversations = conversations
        self._heads = heads
        self._documents = documents
        self._clock = clock

    def write(
        self,
        asked: Message,
        reply: Message,
        *,
        first_in_prompt: MessageId,  # noqa: ARG002 - nothing is recalled
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,  # noqa: ARG002
        language: str = "",
    ) -> MemoryNote:
        """See `core.chat.memory_note.MemoryNotes.write`."""
        before = self._storage.call(lambda: self._conversations.note_before(asked.id))
        if before:
            again = self._documents.written(asked, MemoryReach(), language)
            library = again or DocumentNote(told=self._documents.told_before(reply.id))
        elif asked.pictures:
            library = DocumentNote()  # see `MemoryNotes`
        else:
            library = self._documents.find(
                asked, MemoryReach(), budget_tokens=budget_tokens, count_tokens=count_tokens, language=language
            )

        def work() -> MemoryNote:
            news = persona_note(self._conversations, self._heads, asked.conversation_id)
            # Behind what it may say of who answered before.
            note = (before or date_note(self._conversations, asked, self._clock()) + library.text) + news
            if note != before:
                self._conversations.set_recall(reply.id, asked.id, note, [], news=bool(news))
            if not before or library.written is not None:
                self._conversations.citations.tell(reply.id, asked.id, stored(library.told))
            return MemoryNote(note, 0, told=library.told, written=library.written, doubt=library.doubt)

        return self._storage.call(work)

    def foresee(
        self,
        draft: Message,
        *,
        first_in_prompt: MessageId,  # noqa: ARG002 - nothing is recalled
        budget_tokens: int,
        count_tokens: Callable[[str], int],
        functions: bool = False,  # noqa: ARG002
        project_id: ProjectId | None = None,  # noqa: ARG002 - it is in none
        persona: Persona | None = None,
    ) -> str:
        """See `core.chat.memory_note.MemoryNotes.foresee`."""
        new = draft.conversation_id == NEW_CONVERSATION
        library = self._documents.find(
            draft,
            MemoryReach(),
            new=new,
            budget_tokens=budget_tokens,
            count_tokens=count_tokens,
            language=persona.language if persona is not None else "",
        )

        def work() -> str:
            head = None if new else self._conversations.prompts.head(draft.conversation_id)
            news = "" if head is None else self._heads.persona_news(head, None if persona is None else persona.id)[0]
            return date_note(self._conversations, draft, self._clock()) + library.text + news

        return self._storage.call(work)


class UnsavedStates:
    """What the model holds of these conversations is never written: nobody else knows their prompts.

    Args:
        states: of all other conversations.
    """

    def __init__(self, states: ConversationStates, logs: PromptLogs) -> None:
        self._states = states
        self._logs = logs

    def has_functions(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool:  # noqa: ARG002
        return False

    def opened(self, conversation_id: ConversationId) -> None:
        """There is nothing to bring back."""

    def enter(self, conversation_id: ConversationId, model: LanguageModel) -> None:
        """See `ConversationStates.enter`."""
        self._states.enter(conversation_id, model)

    def lend(self, conversation_id: ConversationId | None, model: LanguageModel) -> bool:
        """See `ConversationStates.lend`."""
        return self._states.lend(conversation_id, model)

    def branched(self, conversation_id: ConversationId, first: MessageId, *, anew: bool, erased: bool) -> None:  # noqa: ARG002
        """See `ConversationStates.branched`. Nothing of it stands in other prompts."""
        self._logs.follow(conversation_id, first, anew=anew)

    def forget(self, conversation_id: ConversationId) -> None:
        """A conversation is gone."""
        self._logs.drop(conversation_id)
        self._states.forget(conversation_id)

    def forget_all(self) -> None:
        """Something was deleted: build all from the store."""
        self._logs.drop_all()
