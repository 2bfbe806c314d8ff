"""`python -m core mcp`: the memory of a running core, for programs that start an MCP server as a command.

A store is open in one process only. So this one opens nothing: it hands what it is asked to the core that runs, with the key that it was
given, and says in words why that can't be done.
"""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import httpx2
import mcp_types as types
from mcp.client.client import Client
from mcp.client.streamable_http import streamable_http_client
from mcp.server.context import ServerRequestContext
from mcp.server.lowlevel.server import Server
from mcp.server.stdio import stdio_server
from mcp.shared.exceptions import MCPError

import core
from core.paths import Paths
from core.serving.place import Place, read_place
from core.serving.reach import LOOPBACK

KEY_VARIABLE = "REMEMORA_KEY"

# How long it takes at most to know whether there is a core, and to get an answer of it, in seconds.
_CONNECT_S = 10.0
_ANSWER_S = 120.0


class Unreachable(Exception):
    """There is no core that answers; the text is for the user of the program that asks."""


def bridge(paths: Paths, port: int) -> int:
    """Serve on stdin and stdout until stdin ends. Returns the exit code.

    Args:
        port: where the core serves; 0: as it says itself.
    """
    key = os.environ.get(KEY_VARIABLE, "")
    if not key:
        print(f"{KEY_VARIABLE} holds no key. Make one in Rememora's settings.", file=sys.stderr)  # noqa: T201
        return 2
    asyncio.run(_serve(_Bridge(paths, key, port)))
    return 0


async def _serve(tools: _Bridge) -> None:
    server: Server[Any] = Server(
        "rememora",
        version=core.__version__,
        title="Rememora",
        on_list_tools=tools.list,
        on_call_tool=tools.call,
    )
    async with stdio_server() as (read, write):
        await server.run(read, write, server.create_initialization_options())


class _Bridge:
    """Hands on what it is asked, each time anew: the core may have been ended and started, or locked, meanwhile."""

    def __init__(self, paths: Paths, key: str, port: int) -> None:
        self._paths = paths
        self._key = key
        self._port = port

    async def list(
        self, _context: ServerRequestContext[Any], _params: types.PaginatedRequestParams | None
    ) -> types.ListToolsResult:
        try:
            async with self._core() as client:
                return await client.list_tools()
        except Unreachable as why:
            raise MCPError(types.INTERNAL_ERROR, str(why)) from why

    async def call(
        self, _context: ServerRequestContext[Any], params: types.CallToolRequestParams
    ) -> types.CallToolResult:
        try:
            async with self._core() as client:
                return await client.call_tool(params.name, params.arguments)
        except Unreachable as why:
            return types.CallToolResult(content=[types.TextContent(text=str(why))], is_error=True)

    @asynccontextmanager
    async def _core(self) -> AsyncIterator[Client]:
        """
        Raises:
            Unreachable: there is none that answers.
        """
        address = f"{await self._checked_place()}/mcp"
        headers = {"authorization": f"Bearer {self._key}"}
        async with (
            httpx2.AsyncClient(headers=headers, timeout=_ANSWER_S, trust_env=False) as http,
            Client(streamable_http_client(address, http_client=http)) as client,
        ):
            yield client

    async def _checked_place(self) -> str:
        place = self._told_place()
        where = f"http://{place.address}:{place.port}"
        try:
            async with httpx.AsyncClient(trust_env=False, timeout=_CONNECT_S) as http:
                answer = await http.get(f"{where}/v1/models", headers={"authorization": f"Bearer {self._key}"})
        except httpx.HTTPError as error:
            raise Unreachable("Rememora isn't running. Start it, and try again.") from error
        if answer.status_code == 401:
            raise Unreachable("Rememora doesn't know this key any more. Make a new one in its settings.")
        return where

    def _told_place(self) -> Place:
        place = read_place(self._paths.data)
        if self._port:
            return Place(port=self._port, address=LOOPBACK if place is None else place.address)
        if place is not None and place.locked:
            raise Unreachable("Rememora is locked. Unlock it in its window, and try again.")
        if place is None or not place.port:
            raise Unreachable(
                "Rememora isn't running, or serves no other programs. Start it, and switch that on in its settings."
            )
        return place
