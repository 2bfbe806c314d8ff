"""A server that is reached at an address, by streamable HTTP: only there, and in bounds.

Requests go to the address the user wrote and nowhere else: through no proxy, and along a redirect only within the same origin (the SDK sees
to that). An answer that is packed isn't unpacked: a few bytes could become gigabytes.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import httpx2
from mcp.client.streamable_http import streamable_http_client

from core.records import ToolServer
from core.tools.servers.log import ServerLog
from core.tools.servers.pace import Pace

if TYPE_CHECKING:
    from mcp.client._transport import TransportStreams

ANSWER_BYTES = 4_000_000

_CONNECT_S = 10.0

# Events may come for as long as the connection lasts; so many bytes of them within a second.
_EVENT_BYTES_A_SECOND = 2_000_000


class Web(httpx2.AsyncHTTPTransport):
    """Carries the requests.

    Attributes:
        refused: the status of the last answer that was an error; 0: there was none.
    """

    def __init__(self, log: ServerLog) -> None:
        super().__init__(trust_env=False)
        self._log = log
        self.refused = 0

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        response = await super().handle_async_request(request)
        if response.status_code >= 400:
            self.refused = response.status_code
            self._log.add(f"(It answered with {response.status_code} to {request.method}.)")
        if response.headers.get("content-encoding", "identity").strip().lower() not in ("", "identity"):
            await response.aclose()
            raise httpx2.ReadError("The answer is packed, which it wasn't asked to be.")
        assert isinstance(response.stream, httpx2.AsyncByteStream)
        events = response.headers.get("content-type", "").lower().startswith("text/event-stream")
        response.stream = _Paced(response.stream) if events else _Bounded(response.stream)
        return response


@asynccontextmanager
async def web_streams(server: ToolServer, web: Web) -> AsyncIterator[TransportStreams]:
    """Streams of messages from and to a server."""
    client = httpx2.AsyncClient(
        # No limit while something is read: calls take their time, and have limits of their own.
        timeout=httpx2.Timeout(_CONNECT_S, read=None),
        headers={**server.headers, "accept-encoding": "identity"},
        transport=web,
        trust_env=False,
    )
    async with (
        client,
        streamable_http_client(server.url, http_client=client, max_sse_event_size=ANSWER_BYTES) as streams,
    ):
        yield streams


class _Bounded(httpx2.AsyncByteStream):
    """An answer that may be only so long."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        taken = 0
        async for chunk in self._stream:
            taken += len(chunk)
            if taken > ANSWER_BYTES:
                # As if it couldn't be read: the request has failed, the connection goes on.
                raise httpx2.StreamError(f"The answer is larger than {ANSWER_BYTES // 1_000_000} MB.")
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()


class _Paced(httpx2.AsyncByteStream):
    """Events that may come only so fast."""

    def __init__(self, stream: httpx2.AsyncByteStream) -> None:
        self._stream = stream

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pace = Pace(_EVENT_BYTES_A_SECOND)
        async for chunk in self._stream:
            await pace.take(len(chunk))
            yield chunk

    async def aclose(self) -> None:
        await self._stream.aclose()
