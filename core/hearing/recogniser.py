"""The core's side of the process that recognises speech: started when it is needed, ended when nobody speaks any more."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Protocol

from core.errors import HearingError
from core.hearing.asking import Recognise, Recognised, Refused, crashed, read_answer, write
from core.hearing.sound import Samples, bytes_of
from core.model.hardware import threads

# It is loaded in a second or two; its memory is 150 to 600 MB.
_IDLE_S = 120.0


class GivenUp(Exception):
    """What was asked for isn't wanted just now."""


class Recogniser(Protocol):
    """Makes text of what was said."""

    def recognise(
        self, model: Path, samples: Samples, language: str, words: tuple[str, ...], *, partial: bool
    ) -> Recognised:
        """What was said in a segment.

        Args:
            model: folder of the speech model.
            language: ISO 639-1; empty: it is heard.
            words: names that may occur.
            partial: the segment goes on.

        Raises:
            HearingError: it can't be recognised.
        """
        ...

    def listen(self, model: Path, samples: bytes) -> Recognised:
        """What was said in a stretch of a recording, sentence by sentence with times; in which language is heard.

        Args:
            samples: 16 bits, one channel, `HEARING_RATE`.

        Raises:
            HearingError: it can't be recognised.
            GivenUp: by `give_up`.
        """
        ...

    def give_up(self) -> None:
        """If `listen` is at something, leave it: somebody waits for the cores. Returns at once; callable from any thread."""
        ...

    def let_go(self) -> None:
        """Hold no model any more; the next one is loaded when it is wanted. Returns when what is being recognised is done."""
        ...

    def close(self) -> None: ...


def command() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, "hearing"]
    return [sys.executable, "-m", "core.hearing.process"]


class ProcessRecogniser:
    """Asks a process of its own. Callable from any thread, one at a time.

    Args:
        idle_s: how long it is kept that nobody needs, in seconds.
    """

    def __init__(self, idle_s: float = _IDLE_S) -> None:
        self._idle_s = idle_s
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._timer: threading.Timer | None = None
        self._closed = False
        self._listening = threading.Lock()  # of whether it may be given up
        self._listens = self._given_up = False

    def recognise(
        self, model: Path, samples: Samples, language: str, words: tuple[str, ...], *, partial: bool
    ) -> Recognised:
        """As in `Recogniser`."""
        return self.ask(
            Recognise(
                model=os.fsencode(model), samples=bytes_of(samples), language=language, words=words, partial=partial
            )
        )

    def listen(self, model: Path, samples: bytes) -> Recognised:
        """As in `Recogniser`."""
        with self._listening:
            self._listens, self._given_up = True, False
        try:
            return self.ask(Recognise(model=os.fsencode(model), samples=samples, timed=True))
        except HearingError:
            if self._given_up:
                raise GivenUp from None
            raise
        finally:
            with self._listening:
                self._listens = False

    def give_up(self) -> None:
        """As in `Recogniser`. Its process is ended: nothing else stops Whisper in the middle of something."""
        with self._listening:
            process = self._process
            if not self._listens or self._given_up:
                return
            self._given_up = True
            if process is not None:
                process.kill()

    def ask(self, request: Recognise) -> Recognised:
        """What it answers. A process that has died is started anew, once.

        Raises:
            HearingError: it says why it can't, or dies again.
        """
        with self._lock:
            self._stop_timer()
            try:
                answer = None
                for _ in range(2):
                    answer = self._answer(request)
                    if answer is not None or self._closed or (request.timed and self._given_up):
                        break
                    self._end()
            finally:
                self._begin_timer()
        if answer is None:
            raise crashed("")
        if isinstance(answer, Refused):
            problem = answer.problem
            raise HearingError(problem.what, safe=problem.safe, next_step=problem.next_step, detail=problem.detail)
        return answer

    def let_go(self) -> None:
        """As in `Recogniser`."""
        with self._lock:
            self._stop_timer()
            self._end()

    def close(self) -> None:
        """End it, in whatever it is."""
        self._closed = True
        process = self._process
        if process is not None:
            process.kill()
        with self._lock:
            self._stop_timer()
            self._end()

    def _answer(self, request: Recognise) -> Recognised | Refused | None:
        if self._closed:
            return None
        process = self._running()
        if request.timed and self._given_up:
            return None
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            write(process.stdin, request)  # type: ignore[arg-type]
        except (OSError, ValueError):
            return None
        return read_answer(process.stdout)  # type: ignore[arg-type]

    def _running(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is not None:
            self._end()
        if self._process is None:
            try:
                self._process = subprocess.Popen(  # noqa: S603 - a program of our own
                    [*command(), str(threads().prefill)],
                    stdin=subprocess.PIPE,
                    stdout=subprocess.PIPE,
                    stderr=subprocess.DEVNULL,
                    creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                    env={**os.environ, "OMP_WAIT_POLICY": "PASSIVE", "HF_HUB_OFFLINE": "1"},
                )
            except OSError as error:
                raise crashed(f"{type(error).__name__} {error.errno}") from error
            if self._closed:
                self._process.kill()
        return self._process

    def _end(self) -> None:
        process, self._process = self._process, None
        if process is None:
            return
        process.kill()
        process.wait()
        for pipe in (process.stdin, process.stdout):
            if pipe is not None:
                with contextlib.suppress(OSError):
                    pipe.close()

    def _begin_timer(self) -> None:
        if self._process is None or self._closed:
            return
        self._timer = threading.Timer(self._idle_s, self._rest)
        self._timer.name = "rememora-hearing-idle"
        self._timer.daemon = True
        self._timer.start()

    def _stop_timer(self) -> None:
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _rest(self) -> None:
        # Whoever holds the lock needs it.
        if self._lock.acquire(blocking=False):
            try:
                self._end()
            finally:
                self._lock.release()
