"""What the model reads, part by part."""

from __future__ import annotations

from enum import StrEnum

from core.records.base import MessageId, Record


class PromptPartKind(StrEnum):
    """What a part of the prompt is."""

    FRAME = "frame"  # what the model's template puts around the others
    INSTRUCTIONS = "instructions"  # the persona, and how to use notes
    PROJECT = "project"  # what the user wants of the assistant there
    PROFILE = "profile"  # what is always told of the user
    SUMMARY = "summary"  # of the turns that left
    RECALLED = "recalled"  # what memory added before a message
    MESSAGE = "message"  # with the memory functions that were called for it, and their results
    REPLY = "reply"


class PromptPart(Record, frozen=True, kw_only=True):
    """A part of what the model reads, in order.

    Attributes:
        text: exactly; control tokens by the names the model has for them.
        tokens: how many it takes.
        message_id: the user message it belongs to.
    """

    kind: PromptPartKind
    text: str
    tokens: int
    message_id: MessageId | None = None
