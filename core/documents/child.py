"""The core's side of the process that opens files: starts it, asks it, and ends it when it does what it shouldn't."""

from __future__ import annotations

import contextlib
import os
import queue
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator

import msgspec
import psutil

from core.documents.asking import Answer, Done, Drawn, KeptPicture, Refused, Request, WordsRead
from core.documents.formats.source import too_much_memory
from core.errors import DocumentUnreadable

# Lines that wait to be taken. It waits with the next one, so the core doesn't grow with a file.
_WAITING = 4
# Of one line; the largest is a drawn page.
_MOST_LINE_BYTES = 64 << 20

_POLL_S = 0.1
_WATCH_S = 0.25

# No one waits for it then any more.
_IDLE_S = 60.0


_decoder: msgspec.json.Decoder[Answer] = msgspec.json.Decoder(Answer)


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """What a file may take.

    Attributes:
        memory: bytes.
        patience_s: for one page, or for what comes before the first; one that is read from its picture takes several seconds, and
            ten times that beside a model that writes.
        niceness: how much it gives way to the core and to whatever the user does, 0 to 19.
    """

    memory: int = 1_536 << 20
    patience_s: float = 300.0
    niceness: int = 15


def _command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "documents"]
    return [sys.executable, "-m", "core.documents.reading_process"]


class Child:
    """A process that is running. `end` ends it.

    Raises:
        DocumentUnreadable: there is no room for one more.
    """

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._lines: queue.Queue[bytes] = queue.Queue(_WAITING)
        self._ended = threading.Event()
        self._too_much_memory = False
        one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")
        try:
            self._process = subprocess.Popen(  # noqa: S603 - a program of our own
                [*_command(), str(limits.memory), str(limits.niceness)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **one_thread},
            )
        except OSError as error:
            raise DocumentUnreadable(
                "What reads documents can't be started.",
                code="document_crashed",
                next_step="Close other programs, and have it read again.",
                detail=f"{type(error).__name__} {error.errno}",
            ) from error
        self._threads = [
            threading.Thread(target=work, name=f"rememora-{name}", daemon=True)
            for name, work in (("document-lines", self._take_lines), ("document-watch", self._watch))
        ]
        for thread in self._threads:
            thread.start()

    @property
    def alive(self) -> bool:
        return self._process.poll() is None

    def ask(self, request: Request, stop: threading.Event | None = None) -> Iterator[Answer]:
        """What it answers, to the end. Ends early, with the process, when `stop` is set.

        Raises:
            DocumentUnreadable: it says why it can't; it takes too long or too much; it came to grief over the file.
        """
        complete = False
        try:
            self._send(request)
            while not complete:
                answer = self._next(stop)
                if answer is None:
                    return
                if isinstance(answer, Refused):
                    complete = True
                    problem = answer.problem
                    raise DocumentUnreadable(
                        problem.what,
                        code=problem.code,
                        safe=problem.safe,
                        next_step=problem.next_step,
                        detail=problem.detail,
                    )
                complete = isinstance(answer, Done | Drawn | KeptPicture | WordsRead)
                yield answer
        finally:
            # Whoever asks next would get what is left of this.
            if not complete:
                self.end()

    def end(self) -> None:
        """It is gone afterwards. Callable from any thread."""
        self._ended.set()
        self._process.kill()
        self._process.wait()
        for thread in self._threads:
            while thread.is_alive() and thread is not threading.current_thread():
                self._drain()  # it may be waiting to hand over a line
                thread.join(0.02)
        for pipe in (self._process.stdin, self._process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _send(self, request: Request) -> None:
        stdin = self._process.stdin
        assert stdin is not None
        with contextlib.suppress(OSError, ValueError):  # it ended; that shows in what it answers
            stdin.write(msgspec.json.encode(request) + b"\n")
            stdin.flush()

    def _next(self, stop: threading.Event | None) -> Answer | None:
        """None: `stop` is set, or it was ended."""
        end = time.monotonic() + self._limits.patience_s
        while True:
            if self._ended.is_set() or (stop is not None and stop.is_set()):
                return None
            try:
                line = self._lines.get(timeout=_POLL_S)
            except queue.Empty:
                if time.monotonic() > end:
                    raise _too_slow(self._limits.patience_s) from None
                continue
            if not line:
                raise self._grief()
            try:
                return _decoder.decode(line)
            except msgspec.DecodeError:
                raise self._grief() from None

    def _grief(self) -> DocumentUnreadable:
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(_POLL_S)
        if self._too_much_memory:
            return too_much_memory()
        return DocumentUnreadable(
            "What reads documents came to grief over this file.",
            code="document_crashed",
            next_step="Save it anew in the program it was made with, or as PDF, and add that.",
            detail=f"exit code {self._process.returncode}",
        )

    def _take_lines(self) -> None:
        source = self._process.stdout
        assert source is not None
        line = b"\n"
        while line:
            try:
                line = source.readline(_MOST_LINE_BYTES)
            except (OSError, ValueError):
                line = b""
            if line and not line.endswith(b"\n"):
                line = b""  # it died in the middle of it, or never ends it
            while not self._ended.is_set():
                try:
                    self._lines.put(line, timeout=_POLL_S)
                    break
                except queue.Full:
                    continue

    def _watch(self) -> None:
        """Also where the system limits its memory, which counts otherwise there."""
        with contextlib.suppress(psutil.Error):
            process = psutil.Process(self._process.pid)
            while not self._ended.wait(_WATCH_S):
                if process.memory_info().rss > self._limits.memory:
                    self._too_much_memory = True
                    self._process.kill()
                    return

    def _drain(self) -> None:
        with contextlib.suppress(queue.Empty):
            while True:
                self._lines.get_nowait()


class Children:
    """Starts a process when one is needed, and keeps it for a while for the next file.

    Args:
        start: starts one.
        idle_s: how long one is kept that nobody needs, in seconds.
    """

    def __init__(self, start: Callable[[], Child], idle_s: float = _IDLE_S) -> None:
        self._start = start
        self._idle_s = idle_s
        self._lock = threading.Lock()
        self._idle: Child | None = None
        self._timer: threading.Timer | None = None
        self._busy: set[Child] = set()
        self._closed = False

    def ask(self, request: Request, stop: threading.Event | None = None) -> Iterator[Answer]:
        """As `Child.ask`, of one that has nothing else to do."""
        child = self._taken()
        if child is None:
            return
        try:
            yield from child.ask(request, stop)
        finally:
            self._give_back(child)

    def close(self) -> None:
        """End all, in whatever they are. What is asked for afterwards gives nothing."""
        with self._lock:
            self._closed = True
            busy = list(self._busy)
        self._end_idle()
        for child in busy:
            child.end()

    def _taken(self) -> Child | None:
        self._stop_timer()
        with self._lock:
            if self._closed:
                return None
            child, self._idle = self._idle, None
            if child is not None and not child.alive:
                child.end()
                child = None
            if child is None:
                child = self._start()
            self._busy.add(child)
        return child

    def _give_back(self, child: Child) -> None:
        with self._lock:
            self._busy.discard(child)
            keep = child.alive and self._idle is None and not self._closed
            if keep:
                self._idle = child
                self._timer = threading.Timer(self._idle_s, self._end_idle)
                self._timer.name = "rememora-document-idle"
                self._timer.daemon = True
                self._timer.start()
        if not keep:
            child.end()

    def _end_idle(self) -> None:
        self._stop_timer()
        with self._lock:
            child, self._idle = self._idle, None
        if child is not None:
            child.end()

    def _stop_timer(self) -> None:
        with self._lock:
            timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()
            if timer is not threading.current_thread():
                timer.join()


def _too_slow(patience_s: float) -> DocumentUnreadable:
    return DocumentUnreadable(
        "A page of this file takes too long to read.",
        code="document_timeout",
        next_step="Save it anew as PDF, or without large drawings, and add that.",
        detail=f"nothing for {patience_s:.0f} s",
    )
