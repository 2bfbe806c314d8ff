"""What every kind of tool does the same way: it lists what it has, says what a call would do, makes it, and may take it back."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any, Protocol

import msgspec

from core.records import ConversationId, DocumentId, MemoryId, MessageId, ProjectId, Tool


class ToolFailed(Exception):
    """A call failed. The text is for the model: what went wrong, and what to do otherwise."""


class CallContext(msgspec.Struct, frozen=True, kw_only=True):
    """What a call is made in.

    Attributes:
        conversation_id: where it was asked for; 0: in none, by an errand.
        user_message_id: what the user said that is being answered; 0: an errand does it.
        project_id: of an errand that belongs to no conversation: whose memories and documents may be told.
        asked_at: when the user asked for it, which may be long before they gave leave; Unix seconds. None: an errand does it.
        stop: set when the user cancels the call or the core ends: it ends soon then, in whatever way.
        timeout: seconds it may take.
    """

    conversation_id: ConversationId
    user_message_id: MessageId
    project_id: ProjectId | None = None
    asked_at: float | None = None
    stop: threading.Event
    timeout: float


class ToolResult(msgspec.Struct, frozen=True, kw_only=True):
    """What came of a call.

    Attributes:
        text: for the model, and shown to the user; cut by the caller if it is long.
        undo: what `ToolSource.undo` needs to take it back; empty: it can't be, or nothing was changed. Kept in the store.
        memory_ids, message_ids, document_ids: what the text has copies of; it is blanked when one of them is erased.
    """

    text: str
    undo: str = ""
    memory_ids: tuple[MemoryId, ...] = ()
    message_ids: tuple[MessageId, ...] = ()
    document_ids: tuple[DocumentId, ...] = ()


class ToolSource(Protocol):
    """Some tools. Callable from any thread; calls come from threads that may wait, several at once."""

    def tools(self) -> Sequence[Tool]:
        """Those there are now, by their own names; `Tool.permission` is what they begin with."""
        ...

    def preview(self, name: str, arguments: dict[str, Any]) -> str:
        """What a call would do, for people: a sentence or a unified diff; empty where the arguments say it.

        Raises:
            ToolFailed: it can't be done, so nobody needs to be asked.
        """
        ...

    def call(self, name: str, arguments: dict[str, Any], context: CallContext) -> ToolResult:
        """Make a call. Arguments fit the schema. An effect is durable before it returns.

        Raises:
            ToolFailed: it failed, nothing was changed.
        """
        ...

    def undo(self, name: str, undo: str) -> None:
        """Take back what a call changed.

        Raises:
            InvalidRequest: it was changed again since.
        """
        ...
