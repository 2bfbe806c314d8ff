"""The real window in its own process, and through it the real core in another."""

from __future__ import annotations

import contextlib
import os
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType

import psutil

from core.paths import HOME_VARIABLE
from tests.end_to_end.window_screen import (
    Act,
    Choose,
    Click,
    Close,
    Grab,
    Minimize,
    Obeyed,
    Press,
    Refused,
    Resize,
    Screen,
    Seen,
    Type,
    encoder,
    seen_decoder,
)

# A screen on which nothing changes for this long.
_PATIENCE_S = 120.0
_END_PATIENCE_S = 60.0

# The offscreen platform says this of raising windows; the window says this of a core that a test has killed; and Qt says this of names of
# files that a dialog lists in letters no font here has.
_EXPECTED = (
    "This plugin does not support ",
    "the core ended by itself",
    "the line to the core carries nothing",
    "qt.text.font.db: OpenType support missing",
    "ALSA lib ",  # of a computer without a sound card
)


class NotThereYetError(AssertionError):
    """What is to be acted on isn't on the screen."""


class WindowProcess:
    """What a person does with Rememora and sees of it.

    Attributes:
        screen: as last seen.
        process: the window's.
    """

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.end_to_end.window_person", *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        self.screen: Screen | None = None
        self._stderr = b""
        self._arrived: queue.Queue[Seen | None] = queue.Queue()
        self._threads = [
            threading.Thread(target=self._read, daemon=True),
            threading.Thread(target=self._read_stderr, daemon=True),
        ]
        for thread in self._threads:
            thread.start()

    def __enter__(self) -> WindowProcess:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self.process.poll() is None:
            # Ends without a stdin to hear from; killed if not even that helps.
            assert self.process.stdin is not None
            self.process.stdin.close()
            try:
                self.process.wait(_END_PATIENCE_S)
            except subprocess.TimeoutExpired:
                self.process.kill()
                self.process.wait(_END_PATIENCE_S)
        for thread in self._threads:
            thread.join(_END_PATIENCE_S)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream is not None:
                stream.close()
        if kind is None:
            assert not self.complaints, self.complaints

    # --- seeing -----------------------------------------------------------------------------------------------

    def see(self, what: Callable[[Screen], bool]) -> Screen:
        """Wait until the screen is so."""
        while self.screen is None or not what(self.screen):
            seen = self._next()
            assert isinstance(seen, Screen), seen
            self.screen = seen
        return self.screen

    def see_words(self, words: str) -> Screen:
        """Wait until these words are somewhere on the page."""
        return self.see(lambda screen: screen.shows(words))

    @property
    def complaints(self) -> str:
        """Python's and Qt's, in the window's process."""
        lines = self._stderr.decode(errors="replace").splitlines()
        return "\n".join(line for line in lines if line and not line.startswith(_EXPECTED))

    # --- doing ------------------------------------------------------------------------------------------------

    def type(self, text: str) -> None:
        self._do(Type(text))

    def press(self, keys: str) -> None:
        self._do(Press(keys))

    def click(self, words: str) -> None:
        """Click it once it is there."""
        self._do_once_there(Click(words))

    def choose(self, name: str, words: str) -> None:
        """Choose it once it is there."""
        self._do_once_there(Choose(name, words))

    def minimize(self) -> None:
        self._do(Minimize())

    def resize(self, width: int, height: int) -> None:
        self._do(Resize(width, height))

    def grab(self, file: str) -> None:
        self._do(Grab(file))

    def say(self, text: str) -> None:
        """Type a message and send it."""
        self.see(lambda screen: screen.in_front)
        self.type(text)
        self.press("Return")
        self.see(lambda screen: any(row.mine and row.text == text for row in screen.rows))

    def talk(self, text: str) -> Screen:
        """Send a message and wait for the end of its reply."""
        self.say(text)
        return self.see(lambda screen: screen.answered and screen.rows[-2].text == text)

    # --- the processes ----------------------------------------------------------------------------------------

    @property
    def core(self) -> psutil.Process:
        """The core's process. What it begins looks like it for a moment, so it is looked for among what the window began."""
        cores = []
        for child in psutil.Process(self.process.pid).children():
            with contextlib.suppress(psutil.Error):  # it has just ended
                if child.cmdline()[1:3] == ["-m", "core"]:
                    cores.append(child)
        (core,) = cores
        return core

    def kill_core(self) -> None:
        """Signal 9."""
        self.core.send_signal(signal.SIGKILL)

    def close(self) -> None:
        """Close the window, and see both processes end."""
        self._do(Close())
        code = self.process.wait(_END_PATIENCE_S)
        assert code == 0, f"{code}: {self.complaints}"
        assert not self._cores(), "the core outlived the window"

    def _cores(self) -> list[psutil.Process]:
        """The cores that use this test's folder."""
        return [
            process
            for process in psutil.process_iter(["cmdline", "environ"])
            if (process.info["environ"] or {}).get(HOME_VARIABLE) == os.environ[HOME_VARIABLE]
            and (process.info["cmdline"] or [])[1:3] == ["-m", "core"]
        ]

    # --- the wire ---------------------------------------------------------------------------------------------

    def _do_once_there(self, act: Act) -> None:
        until = time.monotonic() + _PATIENCE_S
        while True:
            try:
                self._do(act)
            except NotThereYetError:
                if time.monotonic() > until:
                    raise
                time.sleep(0.1)
            else:
                return

    def _do(self, act: Act) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(encoder.encode(act) + b"\n")
        self.process.stdin.flush()
        while True:
            match self._next():
                case Obeyed():
                    self.screen = None
                    return
                case Refused(why=why):
                    raise NotThereYetError(why)
                case Screen():
                    pass

    def _next(self) -> Seen:
        try:
            seen = self._arrived.get(timeout=_PATIENCE_S)
        except queue.Empty:
            raise AssertionError(f"not seen in time; the screen: {self.screen}; {self.complaints}") from None
        assert seen is not None, f"the window's process ended: {self.complaints}"
        return seen

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._arrived.put(seen_decoder.decode(line))
        self._arrived.put(None)

    def _read_stderr(self) -> None:
        assert self.process.stderr is not None
        for line in self.process.stderr:
            self._stderr += line
