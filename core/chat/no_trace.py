"""What differs for a conversation that leaves no trace: it reads nothing of memory, only of documents, and nothing of it is kept."""

from __future__ import annotations

from core.chat.document_note import DocumentNote, DocumentNotes, stored
from core.chat.head import Heads
from core.chat.memory_note import MemoryNote
from core.chat.news import News
from core.chat.prompt import RecallRoom
from core.chat.prompt_logs import PromptLogs
from core.chat.states import ConversationStates
from core.model.base import LanguageModel
from core.records import ConversationId, MemoryReach, Message, MessageId, PersonaId, ProjectId
from core.storage.conversations import Conversations
from core.worker import Worker


class PlainHeads(Heads):
    """Heads without the profile, and without what was written into the persona block. A persona that was chosen stays."""

    def _default_persona(self) -> str:
        return self._blocks.default_persona

    def _about_user(self, reach: MemoryReach) -> str:  # noqa: ARG002 - nothing of memory is told
        return ""


class DateNotes:
    """Notes that tell the date, who answers from now on, and what documents say."""

    def __init__(self, storage: Worker, conversations: Conversations, documents: DocumentNotes, news: News) -> None:
        self._storage = storage
        self._conversations = conversations
        self._documents = documents
        self._news = news

    def write(self, asked: Message, reply: Message, room: RecallRoom) -> MemoryNote:
        """See `core.chat.memory_note.MemoryNotes.write`."""
        before = self._storage.call(lambda: self._conversations.note_before(asked.id))
        if before:
            again = self._documents.written(asked, MemoryReach(), room.language)
            library = again or DocumentNote(told=self._documents.told_before(reply.id))
        elif asked.pictures:
            library = DocumentNote()  # see `MemoryNotes`
        else:
            library = self._documents.find(asked, MemoryReach(), room)

        def work() -> MemoryNote:
            news = self._news.persona(asked.conversation_id)
            # Behind what it may say of who answered before.
            note = (before or self._news.date(asked) + library.text) + news
            if note != before:
                self._conversations.set_recall(reply.id, asked.id, note, [], news=bool(news))
            if not before or library.written is not None:
                self._conversations.citations.tell(reply.id, asked.id, stored(library.told))
            return MemoryNote(note, 0, told=library.told, written=library.written, doubt=library.doubt)

        return self._storage.call(work)

    def foresee(
        self,
        draft: Message,
        room: RecallRoom,
        *,
        project_id: ProjectId | None = None,  # noqa: ARG002 - it is in none
        persona_id: PersonaId | None = None,
    ) -> str:
        """See `core.chat.memory_note.MemoryNotes.foresee`."""
        library = self._documents.find(draft, MemoryReach(), room)

        def work() -> str:
            news = self._news.foreseen_persona(draft.conversation_id, persona_id)
            return self._news.date(draft) + library.text + news

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
