"""A server made with the SDK: over stdio, or by streamable HTTP on a port of loopback, which it prints."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
from typing import Any

import uvicorn
from mcp.server.mcpserver import Context, MCPServer
from starlette.types import ASGIApp, Receive, Scope, Send

server = MCPServer("kitchen", version="3.1")


@server.tool(title="Add two numbers")
def add(a: int, b: int) -> int:
    """Adds."""
    return a + b


@server.tool()
async def wait(context: Context[Any], seconds: float) -> str:
    """Waits."""
    try:
        await asyncio.sleep(seconds)
    except asyncio.CancelledError:
        print("cancelled", file=sys.stderr, flush=True)
        raise
    return "waited"


@server.tool()
def large(count: int) -> str:
    """Says much."""
    return "x" * count


@server.tool()
async def teach(context: Context[Any]) -> str:
    """Learns something new."""
    server.add_tool(add, name="sum", title="Sum")
    await context.notify_tools_changed()
    return "learned"


@server.tool()
def leave() -> str:
    """Ends."""
    os._exit(4)


class Guarded:
    """What stands before the server: it wants a header, and has pages of its own."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = scope.get("path")
        if scope["type"] != "http" or (
            path == "/mcp" and (b"authorization", b"Bearer open-sesame") in scope["headers"]
        ):
            await self._app(scope, receive, send)
        elif path == "/packed":
            headers = [(b"content-type", b"application/json"), (b"content-encoding", b"gzip")]
            await send({"type": "http.response.start", "status": 200, "headers": headers})
            await send({"type": "http.response.body", "body": b"\x1f\x8b"})
        elif path == "/endless":
            await send(
                {"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]}
            )
            for _ in range(20):
                await send({"type": "http.response.body", "body": b" " * 1_000_000, "more_body": True})
            await send({"type": "http.response.body", "body": b""})
        elif path == "/away":
            headers = [(b"location", b"http://127.0.0.2:9/mcp")]
            await send({"type": "http.response.start", "status": 307, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
        else:
            status = {"/mcp": 401, "/page": 200, "/broken": 503}.get(str(path), 404)
            await send({"type": "http.response.start", "status": status, "headers": [(b"content-type", b"text/html")]})
            await send({"type": "http.response.body", "body": b"<h1>Hello</h1>"})


if __name__ == "__main__":
    if sys.argv[1:] == ["http"]:
        listener = socket.create_server(("127.0.0.1", 0))
        print(listener.getsockname()[1], flush=True)
        app = Guarded(server.streamable_http_app())
        uvicorn.Server(uvicorn.Config(app, log_level="error")).run(sockets=[listener])
    else:
        server.run()
