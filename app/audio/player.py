"""Plays recordings from a place on. A process decodes them (`core.playing`), a thread feeds the loudspeaker."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import IO, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio.sink import DeviceSink, NoDevice
from core.records import PLAYING_RATE

_TELL_MS = 100
# Decoded beforehand, in bytes: two seconds.
_AHEAD = 2 * PLAYING_RATE * 2
_BLOCK = 16_384


class LoudspeakerFailed(Exception):
    """There is none, or it can't be used."""


class Playing(Protocol):
    """A loudspeaker that is fed."""

    def close(self) -> None: ...


class Loudspeaker(Protocol):
    """Where sound goes."""

    def open(self, name: str, take: Callable[[int], bytes]) -> Playing:
        """Begin to play.

        Args:
            name: of the device; empty: the system's choice.
            take: gives so many bytes, or silence: 16 bits, one channel, `PLAYING_RATE`. Called from any thread.

        Raises:
            LoudspeakerFailed
        """
        ...


class SystemLoudspeaker:
    """A device of this computer, by miniaudio."""

    def open(self, name: str, take: Callable[[int], bytes]) -> Playing:
        """As in `Loudspeaker`."""
        try:
            device = DeviceSink(name, PLAYING_RATE, lambda frames: take(2 * frames))
            device.start()
        except NoDevice as error:
            raise LoudspeakerFailed(str(error)) from error
        return device


def playing_command() -> list[str]:
    """The command that decodes: the core's program, or a module of this Python."""
    if getattr(sys, "frozen", False):
        window = Path(sys.executable)
        return [str(window.with_name(f"rememora-core{window.suffix}")), "playing"]
    return [sys.executable, "-m", "core.playing"]


class RecordingPlayer(QObject):
    """Plays one recording, or none.

    Args:
        device: tells the name of the one to play on, whenever playing begins.

    Signals:
        moved: (float) where it is, in seconds.
        stopped: it is over, or was stopped.
        failed: (bool) it can't be played; whether that is for want of a loudspeaker.
    """

    moved = Signal(float)
    stopped = Signal()
    failed = Signal(bool)

    def __init__(
        self,
        loudspeaker: Loudspeaker | None = None,
        parent: QObject | None = None,
        *,
        device: Callable[[], str] = lambda: "",
    ) -> None:
        super().__init__(parent)
        self._loudspeaker = loudspeaker or SystemLoudspeaker()
        self._device = device
        self._run: _Run | None = None
        self._timer = QTimer(self, interval=_TELL_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def playing(self) -> bool:
        return self._run is not None

    @property
    def at(self) -> float:
        """In seconds; 0 if nothing is played."""
        return self._run.at if self._run is not None else 0.0

    def play(self, path: str, begin: float) -> None:
        """Play a file from there on, in seconds; what is played now ends."""
        self.stop()
        self._run = _Run(self._loudspeaker, self._device(), path, begin)
        self._timer.start()

    def stop(self) -> None:
        run, self._run = self._run, None
        self._timer.stop()
        if run is not None:
            run.stop()
            self.stopped.emit()

    def _tell(self) -> None:
        run = self._run
        if run is None:
            return
        if run.failed is not None:
            deaf = run.failed
            self.stop()
            self.failed.emit(deaf)
        elif run.over:
            self.stop()
        else:
            self.moved.emit(run.at)


class _Run:
    """One recording, from one place on; its thread opens what is needed, reads, and closes.

    Attributes:
        failed: why it can't be played: True, for want of a loudspeaker; False, the file; None: it can.
    """

    def __init__(self, loudspeaker: Loudspeaker, device: str, path: str, begin: float) -> None:
        self._loudspeaker = loudspeaker
        self._device = device
        self._path = path
        self._begin = begin
        self._played = 0
        self._came = bytearray()
        self._room = threading.Condition()
        self._ended = self._stopped = False
        self.failed: bool | None = None
        self._thread = threading.Thread(target=self._work, name="rememora-player", daemon=True)
        self._thread.start()

    @property
    def at(self) -> float:
        return self._begin + self._played / 2 / PLAYING_RATE

    @property
    def over(self) -> bool:
        with self._room:
            return self._ended and not self._came

    def stop(self) -> None:
        with self._room:
            self._stopped = True
            self._room.notify_all()

    def _work(self) -> None:
        try:
            process = subprocess.Popen(  # noqa: S603 - a program of our own
                [*playing_command(), self._path, f"{self._begin:.3f}"],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError:
            self.failed = False
            return
        try:
            device = self._loudspeaker.open(self._device, self._take)
        except LoudspeakerFailed:
            self.failed = True
            process.kill()
            process.communicate()
            return
        assert process.stdout is not None
        self._read(process.stdout)
        with self._room:
            self._room.wait_for(lambda: self._stopped or not self._came)
            stopped = self._stopped
        if stopped:
            process.kill()
        process.stdout.close()
        if process.wait() and not stopped and not self._played:
            self.failed = False
        with self._room:
            self._ended = True
            self._room.wait_for(lambda: self._stopped)
        device.close()

    def _read(self, source: IO[bytes]) -> None:
        while block := source.read(_BLOCK):
            with self._room:
                self._room.wait_for(lambda: self._stopped or len(self._came) < _AHEAD)
                if self._stopped:
                    return
                self._came += block

    def _take(self, size: int) -> bytes:
        with self._room:
            block = bytes(self._came[:size])
            del self._came[:size]
            self._played += len(block)
            self._room.notify_all()
        return block.ljust(size, b"\0")
