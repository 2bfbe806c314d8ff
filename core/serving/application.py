"""What is served: OpenAI's protocol under `/v1`, the memory under `/mcp`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Collection
from contextlib import asynccontextmanager

from mcp.server.streamable_http_manager import StreamableHTTPASGIApp
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp

from core.indexing import Indexing
from core.records import LOOPBACK_HOSTS, Client
from core.serving.chat_endpoint import ChatEndpoint
from core.serving.completions import CompletionQueue
from core.serving.embedding_endpoint import EmbeddingEndpoint
from core.serving.faults import Fault
from core.serving.guard import Guard, refuse
from core.serving.keys import KnownClients
from core.serving.memory_tools import memory_sessions
from core.serving.reading import ClientMemory

Endpoint = Callable[[Request], Awaitable[Response]]


def application(
    clients: KnownClients,
    queue: CompletionQueue,
    memory: ClientMemory,
    indexing: Indexing,
    *,
    embedder: Callable[[], str],
    used: Callable[[Client], None],
    names: Collection[str] = LOOPBACK_HOSTS,
) -> ASGIApp:
    """Build it anew: it serves once.

    Args:
        embedder: name of the embedding model.
        used: told whose request is let in.
        names: under which this computer may be asked.
    """
    sessions = memory_sessions(memory, clients)

    async def models(_request: Request) -> Response:
        names = [name for name in (queue.model_name, embedder()) if name]
        data = [{"id": name, "object": "model", "created": 0, "owned_by": "rememora"} for name in names]
        return JSONResponse({"object": "list", "data": data})

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with sessions.run():
            yield

    routes = [
        Route("/v1/models", _refusing(models), methods=["GET"]),
        Route("/v1/chat/completions", _refusing(ChatEndpoint(queue, memory)), methods=["POST"]),
        Route("/v1/embeddings", _refusing(EmbeddingEndpoint(indexing)), methods=["POST"]),
        Route("/mcp", StreamableHTTPASGIApp(sessions)),
    ]
    app = Starlette(routes=routes, lifespan=lifespan, exception_handlers={HTTPException: _nothing_here})
    return Guard(app, clients, used, names)


def _refusing(endpoint: Endpoint) -> Endpoint:
    """An endpoint whose faults are answers."""

    async def answered(request: Request) -> Response:
        try:
            return await endpoint(request)
        except Fault as fault:
            return refuse(fault)

    return answered


async def _nothing_here(_request: Request, error: Exception) -> Response:
    assert isinstance(error, HTTPException)
    fault = Fault(error.status_code, "There is nothing here that answers this.", code="not_found")
    return JSONResponse(fault.body(), fault.status)
