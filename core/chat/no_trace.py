"""What differs for a conversation that leaves no trace: it reads nothing of memory, and nothing of it is kept."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.chat.head import Heads
from core.chat.memory_note import MemoryNote, date_note
from core.chat.prompt_logs import PromptLogs
from core.chat.states import ConversationStates
from core.model.base import LanguageModel
from core.records import ConversationId, MemoryReach, Message, MessageId, ProjectId
from core.storage.conversations import Conversations
from core.worker import Worker


class PlainHeads(Heads):
    """Heads without the user's own persona and profile."""

    def _told(self, reach: MemoryReach) -> tuple[str, str]:  # noqa: ARG002 - nothing is told
        return self._blocks.default_persona, ""


class DateNotes:
    """Notes that tell the date alone.

    Args:
        clock: Unix seconds.
    """

    def __init__(self, storage: Worker, conversations: Conversations, clock: Callable[[], float] = time.time) -> None:
        self._storage = storage
        self._conversations = conversations
        self._clock = clock

    def write(
        self,
        asked: Message,
        reply: Message,
        *,
        first_in_prompt: MessageId,  # noqa: ARG002 - nothing is recalled
        budget_tokens: int,  # noqa: ARG002
        count_tokens: Callable[[str], int],  # noqa: ARG002
        functions: bool = False,  # noqa: ARG002
    ) -> MemoryNote:
        """See `core.chat.memory_note.MemoryNotes.write`."""

        def work() -> MemoryNote:
            kept = self._conversations.note_before(asked.id)
            if kept:
                return MemoryNote(kept, 0)
            note = date_note(self._conversations, asked, self._clock())
            self._conversations.set_recall(reply.id, asked.id, note, [])
            return MemoryNote(note, 0)

        return self._storage.call(work)

    def foresee(
        self,
        draft: Message,
        *,
        first_in_prompt: MessageId,  # noqa: ARG002 - nothing is recalled
        budget_tokens: int,  # noqa: ARG002
        count_tokens: Callable[[str], int],  # noqa: ARG002
        functions: bool = False,  # noqa: ARG002
        project_id: ProjectId | None = None,  # noqa: ARG002 - it is in none
    ) -> str:
        """See `core.chat.memory_note.MemoryNotes.foresee`."""
        return self._storage.call(lambda: date_note(self._conversations, draft, self._clock()))


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
