"""What a connection with a server ends with, in the user's words."""

from __future__ import annotations

import anyio
import httpx2
from mcp.shared.exceptions import MCPError
from pydantic import ValidationError

from core.errors import ToolServerFailed
from core.records import ToolServer
from core.tools.servers.log import ServerLog, plain

_SAFE = "Everything else works."

_SAID_CHARS = 300


class Lost(Exception):
    """A server that was ready isn't there any more."""


FAILURES = (
    Lost,
    ToolServerFailed,
    TimeoutError,
    MCPError,
    ValidationError,
    httpx2.HTTPError,
    httpx2.InvalidURL,
    anyio.BrokenResourceError,
    anyio.ClosedResourceError,
    OSError,
    RuntimeError,
    ExceptionGroup,
)


def failure(error: BaseException, server: ToolServer, log: ServerLog, *, died: bool, refused: int) -> ToolServerFailed:
    """What went wrong.

    Args:
        died: its program has ended by itself.
        refused: the status of the last answer of its address that was an error; 0: there was none.
    """
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    if isinstance(error, ToolServerFailed):
        return error
    name = server.name
    if refused in (401, 403):
        return ToolServerFailed(
            f"“{name}” wants to know who asks.",
            safe=_SAFE,
            next_step="Enter the header it wants in its settings, such as Authorization: Bearer …",
            detail=f"HTTP {refused}",
            again=False,
        )
    if isinstance(error, httpx2.HTTPError | httpx2.InvalidURL) or refused >= 500:
        return ToolServerFailed(
            f"“{name}” can't be reached at its address.",
            safe=_SAFE,
            next_step="Check that it runs, and its address.",
            detail=f"HTTP {refused}" if refused else type(error).__name__,
        )
    if isinstance(error, Lost):
        return ToolServerFailed(
            f"“{name}” has ended." if died else f"“{name}” doesn't answer any more.",
            safe=_SAFE,
            next_step="Look at its log, and start it again.",
            detail=log.last_errors,
        )
    if died:
        return ToolServerFailed(
            f"“{name}” ended before it was ready.",
            safe=_SAFE,
            next_step="Look at its log, and check the command in its settings.",
            detail=log.last_errors,
        )
    if isinstance(error, TimeoutError):
        return ToolServerFailed(
            f"“{name}” wasn't ready in time.",
            safe=_SAFE,
            next_step="Look at its log, and start it again.",
            detail=log.last_errors,
        )
    return ToolServerFailed(
        f"“{name}” doesn't speak the Model Context Protocol as Rememora does.",
        safe=_SAFE,
        next_step="Check its command or address, or look for a newer version of it.",
        detail=log.masked(f"HTTP {refused}" if refused else said(error)),
        again=False,
    )


def said(error: BaseException) -> str:
    """What an error says, without what it is about."""
    if isinstance(error, ValidationError):
        first = error.errors(include_url=False, include_context=False, include_input=False)[0]
        return f"{'.'.join(str(part) for part in first['loc'])}: {first['msg']}"[:_SAID_CHARS]
    return plain(str(error))[:_SAID_CHARS]
