"""Tools: which there are, what may be used, and what was called."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import (
    ConversationId,
    MessageId,
    Permission,
    Problem,
    Tool,
    ToolAnswer,
    ToolCall,
    ToolCallId,
    ToolServer,
    ToolServerId,
    ToolServerState,
)


class ListTools(Command, frozen=True, kw_only=True):
    """Answered with `ToolsListed`."""


class SetToolPermission(Command, frozen=True, kw_only=True):
    """Whether a tool may be used, everywhere; what was allowed in single conversations is forgotten. Answered with `Done`."""

    tool: str
    permission: Permission


class ListToolCalls(Command, frozen=True, kw_only=True):
    """The calls for some replies of a conversation. Answered with `ToolCallsListed`."""

    conversation_id: ConversationId
    reply_ids: tuple[MessageId, ...] = ()


class AnswerToolCall(Command, frozen=True, kw_only=True):
    """Say whether a call that is asked about may be made. Answered with `Done`; the reply then goes on.

    Attributes:
        arguments: JSON, what it is to be called with instead; None: as it was asked. Fails with `invalid_request` if they don't fit.
    """

    call_id: ToolCallId
    answer: ToolAnswer
    arguments: str | None = None


class CancelToolCall(Command, frozen=True, kw_only=True):
    """End a call that runs; the model is told, and the reply goes on. Answered with `Done`."""

    call_id: ToolCallId


class UndoToolCall(Command, frozen=True, kw_only=True):
    """Take back what a call changed. Answered with `Done`. Fails with `invalid_request` if it was changed again since."""

    call_id: ToolCallId


class ReadToolServers(Command, frozen=True, kw_only=True):
    """Read servers from the JSON that other programs keep them in. Nothing is kept yet. Answered with `ToolServersRead`."""

    text: str


class SaveToolServer(Command, frozen=True, kw_only=True):
    """Keep a server and start it if it is enabled. Its id 0: it is new. Answered with `ToolServerSaved`."""

    server: ToolServer


class RemoveToolServer(Command, frozen=True, kw_only=True):
    """Answered with `Done`."""

    server_id: ToolServerId


class RestartToolServer(Command, frozen=True, kw_only=True):
    """End and start it. Answered with `Done`, before it is ready."""

    server_id: ToolServerId


class AcceptToolServer(Command, frozen=True, kw_only=True):
    """The user has looked at the tools, which had changed. Answered with `Done`."""

    server_id: ToolServerId


class ShowToolServerLog(Command, frozen=True, kw_only=True):
    """What a server has written to its error output and told of itself, the last of it. Answered with `ToolServerLogShown`."""

    server_id: ToolServerId


class GiveClipboard(Command, frozen=True, kw_only=True):
    """The window's answer to `ClipboardWanted`. Answered with `Done`, also if nobody waits for it any more.

    Attributes:
        wanted: as in the event.
        text: what is on the clipboard; empty: nothing, or no text. After something was put there: what stood there before.
    """

    wanted: int
    text: str = ""


class ToolsListed(Reply, frozen=True, kw_only=True):
    tools: tuple[Tool, ...]
    servers: tuple[ToolServerState, ...]


class ToolCallsListed(Reply, frozen=True, kw_only=True):
    calls: tuple[ToolCall, ...]


class ToolServersRead(Reply, frozen=True, kw_only=True):
    """`problems`: entries that can't be used, and why."""

    servers: tuple[ToolServer, ...]
    problems: tuple[Problem, ...] = ()


class ToolServerSaved(Reply, frozen=True, kw_only=True):
    server: ToolServer


class ToolServerLogShown(Reply, frozen=True, kw_only=True):
    text: str


class ToolCallChanged(Event, frozen=True, kw_only=True):
    """A call was made, asked about, or has come further."""

    call: ToolCall


class ToolsChanged(Event, frozen=True, kw_only=True):
    """Tools came, went, or may be used otherwise."""


class ToolServerChanged(Event, frozen=True, kw_only=True):
    """How a server is. A server that was removed is told by `ToolsChanged` alone."""

    state: ToolServerState


class ClipboardWanted(Event, frozen=True, kw_only=True):
    """A call that was allowed needs the clipboard, which only the window has. It answers at once with `GiveClipboard`.

    Attributes:
        wanted: a number for this one.
        text: what to put there; None: it is only read.
    """

    wanted: int
    text: str | None = None


Commands = (
    ListTools
    | SetToolPermission
    | ListToolCalls
    | AnswerToolCall
    | CancelToolCall
    | UndoToolCall
    | ReadToolServers
    | SaveToolServer
    | RemoveToolServer
    | RestartToolServer
    | AcceptToolServer
    | ShowToolServerLog
    | GiveClipboard
)
Answers = (
    ToolsListed
    | ToolCallsListed
    | ToolServersRead
    | ToolServerSaved
    | ToolServerLogShown
    | ToolCallChanged
    | ToolsChanged
    | ToolServerChanged
    | ClipboardWanted
)
