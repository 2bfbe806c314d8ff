"""Heartbeats and silence, on a real pipe."""

from __future__ import annotations

import os
import queue
import threading
import time
from collections.abc import Iterator

import pytest

from core.listening import Listener
from core.protocol import (
    MAX_LINE_BYTES,
    Done,
    Heartbeat,
    ListConversations,
    Reply,
    RequestId,
    SendMessage,
    encode,
)
from core.transport import LineTransport

PATIENCE_S = 30.0


class Pipe:
    """What the window writes, and what comes back."""

    def __init__(self, silence_s: float, end_s: float = 0.05) -> None:
        reading, self.writing = os.pipe()
        self.answers: queue.Queue[Reply] = queue.Queue()
        self.ends: queue.Queue[int] = queue.Queue()
        self._file = os.fdopen(reading, "rb")
        transport = LineTransport(self._file, -1)
        self.listener = Listener(
            transport.lines(),
            self.answers.put,
            read_at=lambda: transport.read_at,
            silence_s=silence_s,
            end_s=end_s,
            end=self.ends.put,
        )

    def write(self, line: bytes) -> None:
        os.write(self.writing, line)

    def beat(self, request_id: int) -> Reply:
        self.write(encode(Heartbeat(request_id=RequestId(request_id))))
        return self.answers.get(timeout=PATIENCE_S)

    def close(self) -> None:
        """Nothing more is written."""
        if self.writing >= 0:
            os.close(self.writing)
            self.writing = -1

    def release(self) -> None:
        self.close()
        for thread in threading.enumerate():
            if thread.name == "rememora-lines":
                thread.join(PATIENCE_S)
        self._file.close()


@pytest.fixture
def pipes() -> Iterator[list[Pipe]]:
    made: list[Pipe] = []
    yield made
    for pipe in made:
        pipe.release()


def test_a_heartbeat_is_answered_while_nobody_takes_a_line(pipes: list[Pipe]) -> None:
    pipes.append(pipe := Pipe(PATIENCE_S))
    pipe.write(encode(ListConversations(request_id=RequestId(1))))
    assert pipe.beat(2) == Done(request_id=RequestId(2))
    lines = pipe.listener.lines()
    assert b"ListConversations" in next(lines)
    pipe.close()
    assert list(lines) == [], "the heartbeat isn't handed on"


def test_a_window_that_falls_silent_is_gone(pipes: list[Pipe]) -> None:
    pipes.append(pipe := Pipe(0.3))
    pipe.beat(1)
    pipe.write(encode(ListConversations(request_id=RequestId(2))))
    begun = time.monotonic()
    # The pipe is open all the time.
    assert len(list(pipe.listener.lines())) == 1, "what had come before is handed on"
    assert time.monotonic() - begun < PATIENCE_S


def test_a_window_that_has_sent_no_heartbeat_may_be_silent(pipes: list[Pipe]) -> None:
    pipes.append(pipe := Pipe(0.0))
    lines: list[bytes] = []
    taking = threading.Thread(target=lambda: lines.extend(pipe.listener.lines()))
    taking.start()
    pipe.write(encode(ListConversations(request_id=RequestId(1))))
    taking.join(0.3)
    assert taking.is_alive()
    pipe.close()
    taking.join(PATIENCE_S)
    assert len(lines) == 1


@pytest.mark.logs_errors
def test_a_core_that_cannot_end_in_order_ends_all_the_same(pipes: list[Pipe]) -> None:
    pipes.append(pipe := Pipe(0.05, end_s=0.05))
    pipe.beat(1)
    assert pipe.ends.get(timeout=PATIENCE_S) == 1


@pytest.mark.parametrize("line", [b'{"type":"Heartbeat","request_id":"x"}\n', b"Heartbeat\n"])
def test_what_only_looks_like_a_heartbeat_is_handed_on(pipes: list[Pipe], line: bytes) -> None:
    pipes.append(pipe := Pipe(PATIENCE_S))
    pipe.write(line)
    assert next(pipe.listener.lines()) == line.rstrip()


def test_a_line_that_takes_longer_than_a_silence_may_is_waited_for(pipes: list[Pipe]) -> None:
    pipes.append(pipe := Pipe(0.5))
    pipe.beat(1)
    line = encode(SendMessage(request_id=RequestId(2), conversation_id=None, text="x" * 3_000))
    for start in range(0, len(line), 200):
        pipe.write(line[start : start + 200])
        time.sleep(0.1)
    assert next(pipe.listener.lines()) == line.rstrip()


def test_lines_are_cut_where_they_end_and_what_is_too_long_is_cut_short() -> None:
    reading, writing = os.pipe()
    with os.fdopen(reading, "rb") as file:
        long = b"y" * (MAX_LINE_BYTES + 5)

        def write() -> None:
            with os.fdopen(writing, "wb") as out:
                out.write(b"one\n\n  \ntwo\n" + long + b"\nthree")

        threading.Thread(target=write).start()
        found = list(LineTransport(file, -1).lines())
    assert found == [b"one", b"two", long[:MAX_LINE_BYTES], b"three"]


def test_a_line_that_breaks_while_it_is_read_is_an_end() -> None:
    listed = encode(ListConversations(request_id=RequestId(1)))

    def breaks() -> Iterator[bytes]:
        yield listed
        raise OSError(5, "Input/output error")

    found: queue.Queue[list[bytes]] = queue.Queue()
    listener = Listener(breaks(), lambda _: None)
    threading.Thread(target=lambda: found.put(list(listener.lines())), daemon=True).start()
    assert found.get(timeout=PATIENCE_S) == [listed]
