"""Calls a tool as a reply would."""

from __future__ import annotations

import threading
from typing import Any

from core.records import ConversationId, MessageId
from core.tools.base import CallContext, ToolResult, ToolSource


def context(
    conversation_id: int = 1, message_id: int = 1, timeout: float = 10.0, asked_at: float | None = None
) -> CallContext:
    return CallContext(
        conversation_id=ConversationId(conversation_id),
        user_message_id=MessageId(message_id),
        asked_at=asked_at,
        stop=threading.Event(),
        timeout=timeout,
    )


def call(source: ToolSource, name: str, **arguments: Any) -> ToolResult:
    return source.call(name, arguments, context())


def said(source: ToolSource, name: str, **arguments: Any) -> str:
    return call(source, name, **arguments).text
