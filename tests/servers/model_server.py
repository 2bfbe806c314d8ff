"""A server for language models that speaks OpenAI's protocol as vLLM does, and misbehaves on demand."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

from core.model.base import Delta, LanguageModel
from core.records import Sampling

# Given the body of a request, the pieces of the reply.
Answer = Callable[[dict[str, Any]], Iterator[str]]

MODEL = "models/big-model.gguf"


class ModelServer(ThreadingHTTPServer):
    """Answers at `address`, until it is closed.

    Attributes:
        key: wanted with every request; empty for none.
        requests: the bodies of all requests for a reply.
        refuses: status and fault to answer such a request with.
        cut_after: pieces after which the connection breaks, as when the server dies.
        endless: a line of the stream, or the list of models, that doesn't end.
        stall_after: pieces after which nothing more comes; `stalled` is set then.
        gone: set when a client has left a stalled request.
    """

    daemon_threads = True

    def __init__(self, answer: Answer, *, port: int = 0, context_length: int = 4096) -> None:
        super().__init__(("127.0.0.1", port), _Request)
        self.answer = answer
        self.context_length = context_length
        self.key = ""
        self.requests: list[dict[str, Any]] = []
        self.refuses: tuple[int, dict[str, Any]] | None = None
        self.takes_schemas = True
        self.endless = False
        self.cut_after: int | None = None
        self.stall_after: int | None = None
        self.stalled = threading.Event()
        self.gone = threading.Event()
        self._thread = threading.Thread(target=self.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    @property
    def choice(self) -> str:
        return f"{self.address}#{MODEL}"

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A client that went away is what the tests are about."""

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()


class _Request(BaseHTTPRequestHandler):
    server: ModelServer
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        if self._refused():
            return
        if self.server.endless:
            self.send_response(200)
            self.send_header("Transfer-Encoding", "chunked")
            self.end_headers()
            self._drown()
        card = {"id": MODEL, "object": "model", "owned_by": "vllm", "max_model_len": self.server.context_length}
        self._json(200, {"object": "list", "data": [card]})

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        if self._refused():
            return
        self.server.requests.append(body)
        if self.server.refuses is not None:
            self._json(*self.server.refuses)
        elif "response_format" in body and not self.server.takes_schemas:
            self._json(400, {"error": {"message": "unknown field", "type": "BadRequestError"}})
        else:
            self._stream(body)

    def _refused(self) -> bool:
        if self.server.key and self.headers.get("Authorization") != f"Bearer {self.server.key}":
            self._json(401, {"error": "Unauthorized"})
            return True
        return False

    def _json(self, status: int, content: dict[str, Any]) -> None:
        data = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def _drown(self) -> None:
        while True:
            self._chunk("data: " + "x" * 65536)

    def _stream(self, body: dict[str, Any]) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        if self.server.endless:
            self._drown()
        count = 0
        for count, text in enumerate(self.server.answer(body), start=1):
            if count - 1 == self.server.cut_after:
                self.connection.shutdown(socket.SHUT_RDWR)
                return
            if count - 1 == self.server.stall_after:
                self.server.stalled.set()
                self.rfile.read(1)  # returns when the client leaves
                self.server.gone.set()
                return
            # As the protocol allows, not only ASCII, and with a comment in between.
            self._chunk(": still here\n\n")
            self._event({"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]})
        reason = "length" if count >= body["max_tokens"] else "stop"
        self._event({"choices": [{"index": 0, "delta": {}, "finish_reason": reason}]})
        usage = {"prompt_tokens": 50, "completion_tokens": count, "prompt_tokens_details": {"cached_tokens": 30}}
        self._event({"choices": [], "usage": usage})
        self._chunk("data: [DONE]\n\n")
        self._chunk("")

    def _event(self, content: dict[str, Any]) -> None:
        self._chunk(f"data: {json.dumps(content, ensure_ascii=False)}\n\n")

    def _chunk(self, text: str) -> None:
        data = text.encode()
        self.wfile.write(f"{len(data):x}\r\n".encode() + data + b"\r\n")

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Nothing on stderr."""


def saying(*pieces: str) -> Answer:
    """The same reply to everything."""
    return lambda _body: iter(pieces)


@contextmanager
def answering_with(model: LanguageModel, sampling: Sampling | None = None) -> Iterator[Answer]:
    """The replies of a real model. Afterwards it writes none any more, whoever still waits for one, and may be closed.

    Args:
        sampling: in place of what is asked for.
    """
    taken, ended = threading.Lock(), threading.Event()

    def answer(body: dict[str, Any]) -> Iterator[str]:
        frames = model.frames
        between = {"system": (), "user": frames.after_reply, "assistant": frames.before_reply}
        prompt = list(frames.start)
        for place, message in enumerate(body["messages"]):
            if place:
                after_system = body["messages"][place - 1]["role"] == "system"
                prompt += frames.after_system if after_system else between[message["role"]]
            prompt += model.tokenize(message["content"])
        prompt += frames.before_reply
        with taken:
            if ended.is_set():
                return
            for step in model.generate(
                prompt,
                sampling=sampling or Sampling(temperature=body["temperature"], top_p=body["top_p"]),
                max_tokens=min(
                    body["max_tokens"], Sampling().longest_reply if sampling is None else sampling.longest_reply
                ),
                stop=ended,
            ):
                if isinstance(step, Delta):
                    yield step.text

    try:
        yield answer
    finally:
        ended.set()
        with taken:
            pass
