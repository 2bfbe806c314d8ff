"""Who is let in: programs on this computer that show a key, and no page in a browser."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Collection

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from core.records import LOOPBACK_HOSTS, Client
from core.serving.faults import Fault
from core.serving.keys import KnownClients

MAX_BODY_BYTES = 8 * 1024 * 1024

# How long a body may take to come, in seconds.
_BODY_S = 30.0


class Guard:
    """Refuses what isn't asked by a client on this computer, before anything of it is read; then reads the body, within limits.

    Args:
        used: told whose request is let in.
        names: under which this computer may be asked.
    """

    def __init__(
        self,
        app: ASGIApp,
        clients: KnownClients,
        used: Callable[[Client], None],
        names: Collection[str] = LOOPBACK_HOSTS,
    ) -> None:
        self._app = app
        self._clients = clients
        self._used = used
        self._names = names

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            if scope["type"] == "lifespan":
                await self._app(scope, receive, send)
            return
        try:
            headers = Headers(scope=scope)
            check_origin(headers, self._names)
            client = self._client(headers)
            body = await _body(scope, headers, receive)
            client = self._client(headers)  # it may have been removed while the body came
        except Fault as fault:
            await refuse(fault)(scope, receive, send)
            return
        self._used(client)
        scope["state"] = {**scope.get("state", {}), "client": client}
        read = False

        async def whole() -> Message:
            nonlocal read
            if read:
                return await receive()
            read = True
            return {"type": "http.request", "body": body, "more_body": False}

        await self._app(scope, whole, send)

    def _client(self, headers: Headers) -> Client:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        # As some programs send it instead.
        key = key.strip() if scheme.lower() == "bearer" else headers.get("x-api-key", "")
        client = self._clients.of_key(key) if key else None
        if client is None:
            said = "This key opens nothing." if key else "A key is needed: make one in Rememora's settings."
            raise Fault(401, said, code="invalid_api_key")
        return client


def check_origin(headers: Headers, names: Collection[str] = LOOPBACK_HOSTS) -> None:
    """
    Args:
        names: under which it may be asked.

    Raises:
        Fault: it is asked under another name, which a page elsewhere may have given this computer, or by a page.
    """
    host = headers.get("host", "")
    name, _, port = host.rpartition(":") if not host.endswith("]") and ":" in host else (host, "", "")
    if name.strip("[]").lower() not in names or (port and not port.isdecimal()):
        raise Fault(421, "Rememora isn't asked under this name.", code="wrong_host")
    # Browsers send one of them with whatever a page asks for, and pages can't keep them from it.
    if "origin" in headers or headers.get("sec-fetch-site", "none") != "none":
        raise Fault(403, "Web pages can't use Rememora.", code="web_page")


def refuse(fault: Fault) -> JSONResponse:
    """The answer that says so."""
    headers = {"www-authenticate": "Bearer"} if fault.status == 401 else {}
    # What is left of the body isn't read.
    return JSONResponse(fault.body(), fault.status, {**headers, "connection": "close"})


async def _body(scope: Scope, headers: Headers, receive: Receive) -> bytes:
    too_large = Fault(413, f"The body is larger than {MAX_BODY_BYTES // 1024**2} MB.", code="too_large")
    if scope["method"] == "POST" and headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        raise Fault(415, "The body has to be application/json.", code="not_json")
    declared = headers.get("content-length", "0")
    if not declared.isdecimal() or int(declared) > MAX_BODY_BYTES:
        raise too_large
    body = bytearray()
    try:
        async with asyncio.timeout(_BODY_S):
            while True:
                message = await receive()
                if message["type"] == "http.disconnect":
                    raise Fault(400, "The connection broke off.")
                body += message.get("body", b"")
                if len(body) > MAX_BODY_BYTES:
                    raise too_large
                if not message.get("more_body", False):
                    return bytes(body)
    except TimeoutError:
        raise Fault(408, "The body didn't come in time.", code="timeout") from None
