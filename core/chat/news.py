"""What the prompt of a conversation doesn't say yet: which day it is, and what of its head has changed since it was frozen."""

from __future__ import annotations

import time
from collections.abc import Callable

from core.chat.head import Heads
from core.memory.recall.note import spoken_date
from core.records import NEW_CONVERSATION, ConversationId, Message, PersonaId, Project, Role
from core.storage.conversations import Conversations
from core.storage.prompt_states import Head


class News:
    """Tells what is new, once: what was told counts as told. Lives and works on the storage worker.

    Args:
        clock: Unix seconds.
    """

    def __init__(self, conversations: Conversations, heads: Heads, clock: Callable[[], float] = time.time) -> None:
        self._conversations = conversations
        self._heads = heads
        self._clock = clock

    def date(self, asked: Message) -> str:
        """Today's date, where the conversation has not said it yet."""
        now = self._clock()
        new = asked.conversation_id == NEW_CONVERSATION
        earlier = [] if new else self._conversations.page(asked.conversation_id, asked.id, None, 2)[0]
        # Before a greeting nothing is told.
        said = [one for one in earlier if one.role is Role.USER]
        if said and spoken_date(said[-1].created_at) == spoken_date(now):
            return ""
        return f"(Today is {spoken_date(now)}.)\n\n"

    def persona(self, conversation_id: ConversationId) -> str:
        """Who answers."""
        return self._told(conversation_id, self._heads.persona_news)

    def all(self, conversation_id: ConversationId) -> str:
        """Who answers, and what changed in the memory blocks and in the project's instructions."""
        project = self._conversations.projects.of(conversation_id)
        return self._told(conversation_id, lambda head, persona_id: self._heads.news(head, project, persona_id))

    def foreseen_persona(self, conversation_id: ConversationId, persona_id: PersonaId | None) -> str:
        """What `persona` would tell; nothing is told."""
        head = self._head(conversation_id)
        return "" if head is None else self._heads.persona_news(head, persona_id)[0]

    def foreseen(
        self, conversation_id: ConversationId, project: Project | None, persona_id: PersonaId | None
    ) -> tuple[str, str]:
        """What `all` would tell, and the profile that the conversation begins with; nothing is told."""
        head = self._head(conversation_id)
        if head is None:
            return "", self._heads.compose(project=project).user
        return self._heads.news(head, project, persona_id)[0], head.user

    def _head(self, conversation_id: ConversationId) -> Head | None:
        return None if conversation_id == NEW_CONVERSATION else self._conversations.prompts.head(conversation_id)

    def _told(
        self, conversation_id: ConversationId, news_of: Callable[[Head, PersonaId | None], tuple[str, Head]]
    ) -> str:
        head = self._head(conversation_id)
        if head is None:
            return ""  # it is composed anew
        news, told = news_of(head, self._conversations.get(conversation_id).persona_id)
        if told != head:
            self._conversations.prompts.set_head(conversation_id, told)
        return news
