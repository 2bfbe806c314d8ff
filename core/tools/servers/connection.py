"""One connection with a server: made, kept an eye on, and used for calls. Imports the protocol's package, which takes a second."""

from __future__ import annotations

import asyncio
import contextlib
import json
import logging
import math
from collections.abc import Callable
from contextlib import AsyncExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import mcp_types as types
from mcp.client.client import Client
from mcp.client.session import ClientRequestContext, ClientSession
from mcp.client.subscriptions import SubscriptionLost
from mcp.shared.dispatcher import ProgressFnT
from mcp.shared.exceptions import MCPError
from mcp_types.version import MODERN_PROTOCOL_VERSIONS
from pydantic import FileUrl, TypeAdapter, ValidationError

import core
from core.records import ToolServer
from core.tools.base import ToolFailed
from core.tools.servers.child import Child
from core.tools.servers.contents import text_of
from core.tools.servers.failures import FAILURES, Lost, failure, said
from core.tools.servers.log import ServerLog, plain
from core.tools.servers.offered import MOST_TOOLS, Offered, offered
from core.tools.servers.times import Times
from core.tools.servers.web import Web, web_streams

if TYPE_CHECKING:
    from mcp.client._transport import Transport

# They log what servers send.
for _name in ("mcp", "client", "httpx2", "httpcore2"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)

_MOST_PAGES = 50

# A server whose tools haven't changed for so long changes them anew.
_QUIET_S = 60.0

_REFUSAL_CHARS = 2_000

# However often a call tells of its progress.
_LONGEST_CALL_S = 3_600.0

# How often a call may ask for more before it has a result.
_MOST_ROUNDS = 3

_Answer = types.CallToolResult | types.InputRequiredResult
_ANSWER: TypeAdapter[_Answer] = TypeAdapter(_Answer)


class Connection:
    """Speaks with one server. In the loop's thread, unless said otherwise.

    Args:
        listed: told of its tools, when it is ready and when they change; and what it says it is.
    """

    def __init__(
        self, server: ToolServer, log: ServerLog, times: Times, listed: Callable[[tuple[Offered, ...], str], None]
    ) -> None:
        self._server = server
        self._log = log
        self._times = times
        self._listed = listed
        self._stop = asyncio.Event()
        self._lost = asyncio.Event()
        self._relist = asyncio.Event()
        self._doubt = asyncio.Event()
        self._calls = 0
        self._starting: asyncio.Timeout | None = None
        self._session: ClientSession | None = None
        self._child: Child | None = None
        self._web: Web | None = None

    async def run(self) -> None:
        """Connect, and stay so until `stop` is called.

        Raises:
            ToolServerFailed: it can't be connected with, or was lost.
        """
        self._log.begin()
        try:
            async with AsyncExitStack() as stack:
                async with asyncio.timeout(self._times.start) as self._starting:
                    client = await stack.enter_async_context(self._client())
                    await self._list(client)
                self._starting = None
                self._session = client.session
                watching = asyncio.create_task(self._watch_tools(client))
                try:
                    await self._stay(client.session)
                finally:
                    self._session = None
                    watching.cancel()
                    await asyncio.gather(watching, return_exceptions=True)
        except FAILURES as error:
            if not self._stop.is_set():
                died = self._child is not None and self._child.died
                refused = self._web.refused if self._web is not None else 0
                raise failure(error, self._server, self._log, died=died, refused=refused) from None
        finally:
            self._starting = None

    def stop(self) -> None:
        """End it soon."""
        self._stop.set()
        if self._starting is not None and not self._starting.expired():
            self._starting.reschedule(0.0)

    async def call(self, tool: str, arguments: dict[str, Any], timeout: float) -> str:
        """Make a call. Cancelled, the server is told so.

        Args:
            timeout: seconds without an answer or a sign of progress.

        Raises:
            ToolFailed: there is no result, or it says that it failed.
        """
        session = self._session
        if session is None:
            raise ToolFailed("The server of this tool isn't running.")
        loop = asyncio.get_running_loop()
        latest = loop.time() + max(_LONGEST_CALL_S, timeout)
        self._calls += 1
        try:
            async with asyncio.timeout(timeout) as limit:

                async def progressed(progress: float, total: float | None, message: str | None) -> None:  # noqa: ARG001
                    with contextlib.suppress(RuntimeError):  # it is over already
                        limit.reschedule(min(loop.time() + timeout, latest))

                result = await self._asked(session, tool, arguments, progressed)
        except TimeoutError:
            raise ToolFailed(f"The tool didn't answer within {timeout:g} seconds, and was told to stop.") from None
        except MCPError as error:
            self._doubt.set()
            if error.code == types.CONNECTION_CLOSED:
                raise ToolFailed("The server of this tool ended before it answered.") from None
            raise ToolFailed(f"The server refused: {plain(error.message)[:_REFUSAL_CHARS]}") from None
        except ValidationError:
            raise ToolFailed("The server's answer isn't as the protocol wants it.") from None
        finally:
            self._calls -= 1
        text = text_of(result)
        if result.is_error:
            raise ToolFailed(text)
        return text

    async def _asked(
        self, session: ClientSession, tool: str, arguments: dict[str, Any], progressed: ProgressFnT
    ) -> types.CallToolResult:
        # Not the SDK's own call: it holds results against a schema of the server's, whose regular expressions may take for ever.
        responses: types.InputResponses | None = None
        state: str | None = None
        for _ in range(_MOST_ROUNDS):
            answer = await session.send_request(
                types.CallToolRequest(
                    params=types.CallToolRequestParams(
                        name=tool, arguments=arguments, input_responses=responses, request_state=state
                    )
                ),
                _ANSWER,
                progress_callback=progressed,
            )
            if isinstance(answer, types.CallToolResult):
                return answer
            responses, state = {}, answer.request_state
            for key, wanted in (answer.input_requests or {}).items():
                given = await session.dispatch_input_request(
                    ClientRequestContext(session=session, request_id=key), wanted
                )
                if isinstance(given, types.ErrorData):
                    raise ToolFailed(
                        "The tool asks for something that it isn't given: a form, or an answer of a model."
                    )
                responses[key] = given
        raise ToolFailed("The tool asks for more and more, and gives no result.")

    def _client(self) -> Client:
        transport: Transport
        if self._server.command:
            transport = self._child = Child(self._server, self._log, self._lost.set)
        else:
            self._web = Web(self._log)
            transport = web_streams(self._server, self._web)
        roots = [types.Root(uri=FileUrl(Path(root).as_uri()), name=Path(root).name) for root in self._server.roots]

        async def list_roots(context: ClientRequestContext) -> types.ListRootsResult:  # noqa: ARG001
            return types.ListRootsResult(roots=roots)

        # Without callbacks of ours the SDK answers what it is asked for (a model's words, a form) with a refusal.
        return Client(
            transport,
            client_info=types.Implementation(name="rememora", version=core.__version__),
            list_roots_callback=list_roots if roots else None,
            logging_callback=self._told,
            log_level="info",
            message_handler=self._heard,
            cache=None,
        )

    async def _told(self, params: types.LoggingMessageNotificationParams) -> None:
        words = params.data if isinstance(params.data, str) else json.dumps(params.data, ensure_ascii=False)
        self._log.add(f"{params.level}: {words}")

    async def _heard(self, message: object) -> None:
        if isinstance(message, types.ToolListChangedNotification):
            self._relist.set()

    async def _list(self, client: Client) -> None:
        """Read which tools there are, page by page."""
        found: list[types.Tool] = []
        cursor: str | None = None
        seen: set[str] = set()
        for _ in range(_MOST_PAGES if client.server_capabilities.tools is not None else 0):
            page = await client.session.send_request(
                types.ListToolsRequest(params=types.PaginatedRequestParams(cursor=cursor)),
                types.ListToolsResult,
                request_read_timeout_seconds=self._times.answer,
            )
            found += page.tools
            cursor = page.next_cursor
            # A server may list without an end, or in a circle.
            if cursor is None or cursor in seen or len(found) > MOST_TOOLS:
                break
            seen.add(cursor)
        info = client.server_info
        version = f"{info.title or info.name} {info.version}" if info is not None else ""
        self._listed(offered(self._server, found, self._log.add), " ".join(plain(version).split())[:100])

    async def _watch_tools(self, client: Client) -> None:
        """Read the tools anew when they change."""
        capability = client.server_capabilities.tools
        listening: asyncio.Task[None] | None = None
        if capability is not None and capability.list_changed and client.protocol_version in MODERN_PROTOCOL_VERSIONS:
            listening = asyncio.create_task(self._listen(client))
        loop = asyncio.get_running_loop()
        pause, read = self._times.settle, -math.inf
        try:
            while True:
                await self._relist.wait()
                # One that says so all the time is read ever more seldom.
                often = loop.time() - read < _QUIET_S
                pause = min(pause * 2, _QUIET_S / 2) if often else self._times.settle
                await asyncio.sleep(pause)
                read = loop.time()
                self._relist.clear()
                try:
                    await self._list(client)
                except (MCPError, ValidationError) as error:
                    self._log.add(f"(Its tools have changed, and can't be read: {said(error)})")
                    self._doubt.set()
        finally:
            if listening is not None:
                listening.cancel()
                await asyncio.gather(listening, return_exceptions=True)

    async def _listen(self, client: Client) -> None:
        """From 2026-07-28 on changes are told to those who have asked for them."""
        try:
            async with client.listen(tools_list_changed=True) as changes:
                async for _ in changes:
                    self._relist.set()
        except (MCPError, SubscriptionLost, TimeoutError):
            self._log.add("(It doesn't tell of changes of its tools any more.)")

    async def _stay(self, session: ClientSession) -> None:
        """Wait until it is to end, or has."""
        waiting = [asyncio.create_task(event.wait()) for event in (self._stop, self._lost)]
        try:
            while not self._stop.is_set():
                doubt = asyncio.create_task(self._doubt.wait())
                try:
                    await asyncio.wait(
                        [*waiting, doubt], timeout=self._times.check, return_when=asyncio.FIRST_COMPLETED
                    )
                finally:
                    doubt.cancel()
                self._doubt.clear()
                if self._lost.is_set():
                    raise Lost
                # One that is at work may be deaf meanwhile: calls have limits of their own.
                if not self._stop.is_set() and not self._calls:
                    await self._ping(session)
        finally:
            for task in waiting:
                task.cancel()

    async def _ping(self, session: ClientSession) -> None:
        if self._web is not None:
            self._web.refused = 0
        try:
            if session.protocol_version in MODERN_PROTOCOL_VERSIONS:
                # There is no ping any more; this every server has to answer.
                await session.send_discover(str(session.protocol_version))
            else:
                await session.send_request(
                    types.PingRequest(), types.EmptyResult, request_read_timeout_seconds=self._times.answer
                )
        except MCPError as error:
            # Any other error is an answer. A session that has ended is told so by 404.
            ended = self._web is not None and self._web.refused == 404
            if error.code in (types.REQUEST_TIMEOUT, types.CONNECTION_CLOSED) or ended:
                raise Lost from None
        except ValidationError:
            pass  # an answer too
