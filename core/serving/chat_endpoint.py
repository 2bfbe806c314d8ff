"""`/v1/chat/completions`: one answer, whole or as it is written."""

from __future__ import annotations

import asyncio
import json
import secrets
import time
from collections.abc import AsyncIterator, Coroutine
from typing import Any, TypeVar

from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse

from core.records import Client
from core.serving.completion import Called, Completion, Ended, Said, Step
from core.serving.completions import CompletionQueue
from core.serving.faults import Fault
from core.serving.reading import ClientMemory
from core.serving.requests import Wanted, read_chat

T = TypeVar("T")

# As other servers log it; nobody reads it.
_NOBODY = 499


class ChatEndpoint:
    """Answers as OpenAI's server does."""

    def __init__(self, queue: CompletionQueue, memory: ClientMemory) -> None:
        self._queue = queue
        self._memory = memory

    async def __call__(self, request: Request) -> Response:
        """
        Raises:
            Fault: it can't be carried out.
        """
        wanted = read_chat(await request.body())
        answer = _Answer(self._queue, self._memory, request.state.client, wanted)
        streaming = False
        try:
            if not wanted.stream:
                whole = await _unless_gone(request, answer.whole())
                return Response(status_code=_NOBODY) if whole is None else JSONResponse(whole)
            # What is wrong with it at once is said with a status of its own.
            first = await _unless_gone(request, answer.first())
            if first is None:
                return Response(status_code=_NOBODY)
            headers = {"cache-control": "no-store", "x-accel-buffering": "no"}
            response = StreamingResponse(answer.events(first), media_type="text/event-stream", headers=headers)
            streaming = True
            return response
        finally:
            if not streaming:
                answer.close()


async def _unless_gone(request: Request, work: Coroutine[Any, Any, T]) -> T | None:
    """What comes of it; None: the connection broke off before."""
    gone = asyncio.create_task(_disconnected(request))
    working = asyncio.create_task(work)
    try:
        await asyncio.wait({gone, working}, return_when=asyncio.FIRST_COMPLETED)
        return working.result() if working.done() else None
    finally:
        for task in (gone, working):
            task.cancel()
        await asyncio.gather(gone, working, return_exceptions=True)


async def _disconnected(request: Request) -> None:
    while (await request.receive())["type"] != "http.disconnect":
        pass


class _Answer:
    """The steps of a completion, as they are told in OpenAI's protocol."""

    def __init__(self, queue: CompletionQueue, memory: ClientMemory, client: Client, wanted: Wanted) -> None:
        self._wanted = wanted
        self._steps: asyncio.Queue[Step] = asyncio.Queue()
        loop = asyncio.get_running_loop()

        def tell(step: Step) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(self._steps.put_nowait, step)

        self._completion = Completion(
            client,
            wanted,
            tell,
            note=lambda model, asked: memory.note(client, model, asked),
            awaited=queue.awaited,
        )
        self._id = f"chatcmpl-{secrets.token_hex(12)}"
        self._created = int(time.time())
        self._model = queue.model_name
        queue.add(self._completion)

    def close(self) -> None:
        """Nobody waits for it any more."""
        self._completion.cancel()

    async def first(self) -> Step:
        """The first step.

        Raises:
            Fault: there is none.
        """
        step = await self._steps.get()
        if isinstance(step, Fault):
            raise step
        return step

    async def whole(self) -> dict[str, Any]:
        said, reasoned, calls = [], [], []
        while True:
            match await self._steps.get():
                case Said(text, True):
                    reasoned.append(text)
                case Said(text):
                    said.append(text)
                case Called() as called:
                    calls.append(_called(called))
                case Fault() as fault:
                    raise fault
                case Ended() as ended:
                    message: dict[str, Any] = {"role": "assistant", "content": "".join(said)}
                    if reasoned:
                        message["reasoning_content"] = "".join(reasoned)
                    if calls:
                        message |= {"content": message["content"] or None, "tool_calls": calls}
                    choice = {"index": 0, "message": message, "finish_reason": ended.reason, "logprobs": None}
                    return self._object("chat.completion", choices=[choice], usage=_usage(ended))

    async def events(self, step: Step) -> AsyncIterator[bytes]:
        """As server-sent events."""
        calls = 0
        try:
            yield self._chunk({"role": "assistant", "content": ""})
            while True:
                match step:
                    case Said(text, True):
                        yield self._chunk({"reasoning_content": text})
                    case Said(text):
                        yield self._chunk({"content": text})
                    case Called() as called:
                        yield self._chunk({"tool_calls": [{"index": calls, **_called(called)}]})
                        calls += 1
                    case Fault() as fault:
                        yield _event(fault.body())
                        break
                    case Ended() as ended:
                        yield self._chunk({}, ended.reason)
                        if self._wanted.tells_usage:
                            yield _event(self._object("chat.completion.chunk", choices=[], usage=_usage(ended)))
                        break
                step = await self._steps.get()
            yield b"data: [DONE]\n\n"
        finally:
            self.close()

    def _chunk(self, delta: dict[str, Any], reason: str | None = None) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": reason, "logprobs": None}
        return _event(self._object("chat.completion.chunk", choices=[choice]))

    def _object(self, kind: str, **rest: Any) -> dict[str, Any]:
        return {"id": self._id, "object": kind, "created": self._created, "model": self._model, **rest}


def _called(called: Called) -> dict[str, Any]:
    return {
        "id": f"call_{secrets.token_hex(8)}",
        "type": "function",
        "function": {"name": called.call.name, "arguments": called.call.arguments},
    }


def _usage(ended: Ended) -> dict[str, Any]:
    return {
        "prompt_tokens": ended.prompt_tokens,
        "completion_tokens": ended.written_tokens,
        "total_tokens": ended.prompt_tokens + ended.written_tokens,
        "prompt_tokens_details": {"cached_tokens": ended.held_tokens},
    }


def _event(told: dict[str, Any]) -> bytes:
    return b"data: " + json.dumps(told, ensure_ascii=False).encode("utf-8", "replace") + b"\n\n"
