"""Requests to a server that speaks OpenAI's protocol, each of which can be cut off at any moment."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections.abc import Iterator
from typing import Any

import httpx
import msgspec

from core.errors import ModelError, ServerLost

# In seconds. A server that reads a long prompt on a slow machine says nothing for minutes; whoever waits can stop it.
_CONNECT_S = 5.0
_SILENCE_S = 600.0
_QUESTION_S = 10.0

# How often a request looks whether it is to be stopped, in seconds.
_LOOK_S = 0.03

# In bytes: what doesn't end before is no answer.
_LONGEST_ANSWER = 4 * 1024 * 1024

# Of a server's own words about a fault.
_LONGEST_WORDS = 200


class RequestRefused(ModelError):
    """The server understands the request and doesn't want it."""


class _Fault(msgspec.Struct):
    message: str = ""
    type: str = ""


class _Refusal(msgspec.Struct):
    error: _Fault | str = ""


class ServerLine:
    """The way to one server.

    Args:
        address: without the path of the protocol.
        key: sent with every request; empty for none.
    """

    def __init__(self, address: str, key: str = "") -> None:
        self.address = address
        headers = {"User-Agent": "rememora"}
        if key:
            headers["Authorization"] = f"Bearer {key}"
        # No redirects: the key and the text are for this server alone. No connection is kept: each request knows its own.
        self._client = httpx.Client(
            base_url=address,
            headers=headers,
            timeout=httpx.Timeout(_SILENCE_S, connect=_CONNECT_S),
            limits=httpx.Limits(max_keepalive_connections=0),
        )

    def get(self, path: str) -> bytes:
        """The answer to a question about the server.

        Raises:
            ModelError: there is none.
        """
        return self._ask("GET", path, None, words=True)

    def post(self, path: str, body: object) -> bytes:
        """The answer to a short question. As `get`."""
        return self._ask("POST", path, msgspec.json.encode(body), words=False)

    def _ask(self, method: str, path: str, content: bytes | None, *, words: bool) -> bytes:
        """Args: words: a refusal may be shown in the server's words; not where they may repeat what was sent."""
        with self._told(), self._client.stream(method, path, content=content, timeout=_QUESTION_S) as response:
            answer = _limited(response)
        if not response.is_success:
            raise _refusal(self.address, response.status_code, answer, words=words)
        return answer

    @contextlib.contextmanager
    def events(self, path: str, body: object, stop: threading.Event) -> Iterator[Iterator[bytes]]:
        """The data of an event stream, as it comes. Once `stop` is set it breaks off, however long the server is silent.

        Raises:
            ModelError: the server can't be reached, or refuses; also while the events are read.
            ServerLost: it broke off, or `stop` was set.
        """
        cut = _Cut(stop)
        with (
            self._told(),
            cut.watching(),
            self._client.stream(
                "POST", path, content=msgspec.json.encode(body), extensions={"trace": cut.trace}
            ) as response,
        ):
            if not response.is_success:
                raise _refusal(self.address, response.status_code, _limited(response), words=False)
            yield _events(response.iter_bytes())

    def close(self) -> None:
        """Let the connections go. Idempotent."""
        self._client.close()

    @contextlib.contextmanager
    def _told(self) -> Iterator[None]:
        """Put what can go wrong on the way into words."""
        try:
            yield
        except (httpx.ConnectError, httpx.ConnectTimeout) as error:
            raise ModelError(
                f"The server at {self.address} can't be reached.",
                safe="What you wrote is kept.",
                next_step="Start the server, or choose a model on this computer.",
                detail=_detail(error),
            ) from error
        except httpx.TimeoutException as error:
            raise ServerLost(
                f"The server at {self.address} doesn't answer.",
                safe="What you wrote, and what came of the answer, is kept.",
                next_step="Try again, or choose a model on this computer.",
                detail=_detail(error),
            ) from error
        except httpx.HTTPError as error:
            raise ServerLost(
                f"The server at {self.address} broke off.",
                safe="What you wrote, and what came of the answer, is kept.",
                next_step="Try again once the server is back, or choose a model on this computer.",
                detail=_detail(error),
            ) from error


class _Cut:
    """Cuts a connection when a flag is set, also while another thread waits for it."""

    def __init__(self, stop: threading.Event) -> None:
        self._stop = stop
        self._done = threading.Event()
        self._socket: socket.socket | None = None

    @contextlib.contextmanager
    def watching(self) -> Iterator[None]:
        watcher = threading.Thread(target=self._watch, name="rememora-server-stop", daemon=True)
        watcher.start()
        try:
            yield
        finally:
            self._done.set()
            watcher.join()

    def trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore calls this at every step."""
        if event in {"connection.connect_tcp.complete", "connection.start_tls.complete"}:
            self._socket = info["return_value"].get_extra_info("socket")

    def _watch(self) -> None:
        # The flag is asked and not waited for: some are set by what they look at.
        while not self._done.wait(_LOOK_S):
            if self._socket is not None and self._stop.is_set():
                with contextlib.suppress(OSError):  # it may be closed already
                    self._socket.shutdown(socket.SHUT_RDWR)
                return


def _limited(response: httpx.Response) -> bytes:
    """The body, unless it is longer than any sensible one."""
    body = b""
    for block in response.iter_bytes():
        body += block
        if len(body) > _LONGEST_ANSWER:
            raise httpx.RemoteProtocolError("an answer without an end")
    return body


def _events(blocks: Iterator[bytes]) -> Iterator[bytes]:
    """The `data` of each event. Not httpx's lines: to those, characters inside a text end lines, too."""
    rest = b""
    for block in blocks:
        *lines, rest = (rest + block).split(b"\n")
        if len(rest) > _LONGEST_ANSWER:
            raise httpx.RemoteProtocolError("a line without an end")
        for line in lines:
            if line.startswith(b"data:"):
                yield line[5:].strip()
    if rest.startswith(b"data:"):
        yield rest[5:].strip()


def _refusal(address: str, status: int, content: bytes, *, words: bool) -> ModelError:
    """What a server's refusal means to the user."""
    try:
        fault = msgspec.json.decode(content, type=_Refusal).error
    except (msgspec.DecodeError, UnicodeError):
        fault = ""
    said, kind = (fault, "") if isinstance(fault, str) else (fault.message, fault.type)
    kept = "What you wrote is kept."
    detail = f"HTTP {status} {kind}".strip()
    if words and said:
        detail += f": {said[:_LONGEST_WORDS]}"
    if status in {401, 403}:
        return ModelError(
            f"The server at {address} wants another key.",
            safe=kept,
            next_step="Enter the right key in the settings.",
            detail=detail,
        )
    if kind == "exceed_context_size_error" or "context length" in said or "context size" in said:
        return ModelError(
            f"The conversation is too long for the server at {address}.",
            safe=kept,
            next_step="Choose a shorter context window in the settings, or start a new conversation.",
            detail=detail,
        )
    if status == 404:
        return ModelError(
            f"The server at {address} doesn't have this model, or isn't a server for language models.",
            safe=kept,
            next_step="Check the address and the model in the settings.",
            detail=detail,
        )
    if status == 503:
        return ModelError(
            f"The server at {address} isn't ready.",
            safe=kept,
            next_step="It may still be loading its model. Try again in a moment.",
            detail=detail,
        )
    if status == 429:
        return ModelError(
            f"The server at {address} has too much to do.",
            safe=kept,
            next_step="Try again in a while.",
            detail=detail,
        )
    if status >= 500:
        return ModelError(
            f"The server at {address} has a fault.",
            safe=kept,
            next_step="Try again, or choose a model on this computer.",
            detail=detail,
        )
    return RequestRefused(
        f"The server at {address} didn't take the request.",
        safe=kept,
        next_step="Choose another model, or another server.",
        detail=detail,
    )


def _detail(error: httpx.HTTPError) -> str:
    return f"{type(error).__name__}: {error}"
