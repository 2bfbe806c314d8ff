"""What the model reads of a conversation, and the attention states that spare it reading again."""

from __future__ import annotations

from core.protocol.base import Command, Reply
from core.records import ConversationId, PromptPart


class ShowPrompt(Command, frozen=True, kw_only=True):
    """What the model reads of a conversation. Answered with `PromptShown`, once no reply is being written; `Failed` while there
    is no model."""

    conversation_id: ConversationId


class MeasureStates(Command, frozen=True, kw_only=True):
    """How much the saved attention states take. Answered with `StatesMeasured`."""


class ClearStates(Command, frozen=True, kw_only=True):
    """Delete the saved attention states: each conversation is then evaluated anew when it is next continued."""


class PromptShown(Reply, frozen=True, kw_only=True):
    """Attributes:
    parts: in order; together they are the whole prompt.
    context_length: tokens in the window.
    """

    conversation_id: ConversationId
    parts: tuple[PromptPart, ...]
    context_length: int


class StatesMeasured(Reply, frozen=True, kw_only=True):
    """Attributes:
    used_bytes: on the disk.
    """

    used_bytes: int


Commands = ShowPrompt | MeasureStates | ClearStates
Answers = PromptShown | StatesMeasured
