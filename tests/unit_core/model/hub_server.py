"""A model hub on this machine that misbehaves on demand."""

from __future__ import annotations

import collections
import re
import threading
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

# Writes one answer, given the request and the offset it asks for.
Behaviour = Callable[["HubRequest", int], None]


class HubServer(ThreadingHTTPServer):
    """Serves `content` under every address. Each request takes the next behaviour; with none left it is well-behaved.

    Attributes:
        requests: the offset each request asked for.
        pages: what is served instead under an address, by its path.
        stalled: set when a behaviour has begun to stall; it goes on stalling until `release` is set.
    """

    daemon_threads = True

    def __init__(self, content: bytes) -> None:
        super().__init__(("127.0.0.1", 0), HubRequest)
        self.content = content
        self.behaviours: collections.deque[Behaviour] = collections.deque()
        self.requests: list[int] = []
        self.pages: dict[str, bytes] = {}
        self.stalled = threading.Event()
        self.release = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what the tests are about."""

    def close(self) -> None:
        self.release.set()
        self.shutdown()
        self.server_close()
        self._thread.join()


class HubRequest(BaseHTTPRequestHandler):
    server: HubServer

    def do_GET(self) -> None:
        page = self.server.pages.get(self.path.partition("?")[0])
        if page is not None:
            self.send_response(200)
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)
            return
        wanted = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
        start = int(wanted[1]) if wanted else 0
        self.server.requests.append(start)
        behaviour = self.server.behaviours.popleft() if self.server.behaviours else served
        behaviour(self, start)

    def head(self, start: int, length: int | None = None, **headers: str) -> None:
        total = len(self.server.content)
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{total - 1}/{total}")
        self.send_header("Content-Length", str(total - start if length is None else length))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        pass


def served(request: HubRequest, start: int) -> None:
    request.head(start)
    request.wfile.write(request.server.content[start:])


def cut_after(size: int) -> Behaviour:
    """Close the connection after so many bytes."""

    def cut(request: HubRequest, start: int) -> None:
        request.head(start)
        request.wfile.write(request.server.content[start : start + size])

    return cut


def stall_after(size: int) -> Behaviour:
    """Send so many bytes, then nothing, with the connection open."""

    def stall(request: HubRequest, start: int) -> None:
        request.head(start)
        request.wfile.write(request.server.content[start : start + size])
        request.wfile.flush()
        request.server.stalled.set()
        request.server.release.wait()

    return stall


def silent(request: HubRequest, start: int) -> None:
    """Take the request and never answer."""
    request.server.stalled.set()
    request.server.release.wait()


def status(code: int) -> Behaviour:
    def answer(request: HubRequest, start: int) -> None:
        request.send_error(code)

    return answer


def without_ranges(request: HubRequest, start: int) -> None:
    served(request, 0)


def another_length(request: HubRequest, start: int) -> None:
    request.head(start, length=len(request.server.content) - start - 1)
    request.wfile.write(request.server.content[start:-1])


def garbled(request: HubRequest, start: int) -> None:
    request.head(start)
    request.wfile.write(bytes(len(request.server.content) - start))


def redirected(etag: str) -> Behaviour:
    """Send the client to the storage, as the hub does, saying the checksum."""

    def redirect(request: HubRequest, start: int) -> None:
        request.send_response(302)
        request.send_header("Location", f"{request.server.endpoint}/storage")
        request.send_header("X-Linked-Etag", f'"{etag}"')
        request.send_header("Content-Length", "0")
        request.end_headers()

    return redirect


def sent_on_to(address: str) -> Behaviour:
    """Send the client elsewhere."""

    def redirect(request: HubRequest, start: int) -> None:
        request.send_response(302)
        request.send_header("Location", address)
        request.send_header("Content-Length", "0")
        request.end_headers()

    return redirect
