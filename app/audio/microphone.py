"""A microphone: opened and closed in a thread of its own, since some systems take seconds to ask whether that may be."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Sequence
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, QTimer, Signal

from app.audio.backends import system_backends
from core.records import HEARING_RATE

if TYPE_CHECKING:
    import miniaudio

# How often what came is told, in milliseconds; as often the level moves.
TELL_MS = 50
_PERIOD_MS = 40
# Nothing came for so long: it was unplugged, in seconds. Systems don't always say so.
_GONE_S = 2.0
# Nothing but zeros for so long: it is muted, or the system gives silence in its place, in seconds.
_MUTED_S = 3.0

# The time before is waited for so long, in seconds. Some systems never let go of one that was unplugged, and nothing would be said.
_LETS_GO_S = 3.0

_ACCESS_DENIED, _BUSY, _NO_DEVICE = -6, -19, -104


class Fault(StrEnum):
    """Why nothing is heard."""

    NONE = "none"  # there is no microphone
    BUSY = "busy"  # another program has it
    REFUSED = "refused"  # the system lets this program have none
    GONE = "gone"  # it was unplugged while it was listened to
    MUTED = "muted"  # it gives silence alone
    FAILED = "failed"


class MicrophoneFailed(Exception):
    """It can't be opened.

    Attributes:
        detail: as the system says it.
    """

    def __init__(self, fault: Fault, detail: str = "") -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.detail = detail


class OpenMicrophone(Protocol):
    """One that is listened to."""

    def close(self) -> None: ...


class Sound(Protocol):
    """Where sound comes from. Called from threads of its own, and may take its time."""

    def names(self) -> Sequence[str]:
        """What microphones there are, as the system calls them. Raises MicrophoneFailed."""
        ...

    def open(self, name: str, hear: Callable[[bytes], None], ended: Callable[[], None]) -> OpenMicrophone:
        """Begin to listen.

        Args:
            name: empty: the system's choice, also where there is none of that name.
            hear: gets 16-bit samples, one channel, `HEARING_RATE` a second. From any thread.
            ended: it is gone. From any thread; not everywhere called.

        Raises:
            MicrophoneFailed
        """
        ...


class SystemSound:
    """Microphones of this computer, by miniaudio.

    Args:
        backends: of the operating system; None: all but the one that gives silence.
    """

    def __init__(self, backends: Sequence[miniaudio.Backend] | None = None) -> None:
        self._backends = backends

    def names(self) -> Sequence[str]:
        """As in `Sound`."""
        return [str(device["name"]) for device in self._devices()]

    def open(self, name: str, hear: Callable[[bytes], None], ended: Callable[[], None]) -> OpenMicrophone:
        """As in `Sound`."""
        import miniaudio

        devices = self._devices()
        if not devices:
            raise MicrophoneFailed(Fault.NONE)
        chosen = next((one["id"] for one in devices if one["name"] == name), None)
        try:
            device = miniaudio.CaptureDevice(
                input_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=HEARING_RATE,
                buffersize_msec=_PERIOD_MS,
                device_id=chosen,
                backends=self._used(),
                app_name="Rememora",
            )
            device.stop_callback = ended
            taking = _take(hear)
            next(taking)
            device.start(taking)
        except miniaudio.MiniaudioError as error:
            raise _failed(error) from error
        return _Device(device)

    def _devices(self) -> list[dict[str, object]]:
        import miniaudio

        try:
            return list(miniaudio.Devices(self._used()).get_captures())
        except miniaudio.MiniaudioError as error:
            failed = _failed(error)
            # A computer without a sound system.
            raise MicrophoneFailed(
                Fault.NONE if failed.fault is Fault.FAILED else failed.fault, failed.detail
            ) from error

    def _used(self) -> list[miniaudio.Backend]:
        return system_backends() if self._backends is None else list(self._backends)


class _Device:
    def __init__(self, device: miniaudio.CaptureDevice) -> None:
        self._device = device

    def close(self) -> None:
        self._device.stop_callback = None
        self._device.close()


def _take(hear: Callable[[bytes], None]) -> Generator[None, bytes, None]:
    while True:
        hear(bytes((yield)))


def _failed(error: miniaudio.MiniaudioError) -> MicrophoneFailed:
    code = next((one for one in error.args if isinstance(one, int)), 0)
    faults = {_ACCESS_DENIED: Fault.REFUSED, _BUSY: Fault.BUSY, _NO_DEVICE: Fault.NONE}
    return MicrophoneFailed(faults.get(code, Fault.FAILED), " ".join(map(str, error.args)))


class Microphone(QObject):
    """Listens, one time after the other.

    Signals:
        heard: (bytes) samples, as of `Sound.open`.
        failed: (Fault, str) it isn't listened to any more, or was never; with technical words. Of `MUTED` it goes on.

    Attributes:
        name: of the one that is to be opened next; empty: the system's choice.
    """

    heard = Signal(bytes)
    failed = Signal(Fault, str)

    def __init__(self, sound: Sound | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.name = ""
        self._sound = sound or SystemSound()
        self._listening: _Listening | None = None
        self._last: threading.Thread | None = None
        self._timer = QTimer(self, interval=TELL_MS)
        self._timer.timeout.connect(self._tell)

    @property
    def sound(self) -> Sound:
        return self._sound

    @property
    def is_open(self) -> bool:
        return self._listening is not None

    def open(self) -> None:
        """Begin to listen. Returns at once; what was heard before is told no more."""
        self.close()
        self._listening = _Listening(self._sound, self.name, after=self._last)
        self._last = self._listening.thread
        self._timer.start()

    def close(self) -> None:
        """Listen no more. Returns at once; what was heard till now is told first."""
        listening, self._listening = self._listening, None
        self._timer.stop()
        if listening is not None:
            listening.stop()
            if samples := listening.take():
                self.heard.emit(samples)

    def _tell(self) -> None:
        listening = self._listening
        if listening is None:
            return
        if samples := listening.take():
            self.heard.emit(samples)
        fault, detail = listening.fault()
        if fault is None or self._listening is not listening:
            return
        if fault is not Fault.MUTED:
            self.close()
        self.failed.emit(fault, detail)


class _Listening:
    """One time that a microphone is open; its thread opens and closes it.

    Args:
        after: of the time before, which is to be over first, if it is soon: some systems let a microphone be opened once only.
    """

    def __init__(self, sound: Sound, name: str, after: threading.Thread | None) -> None:
        self._sound = sound
        self._name = name
        self._after = after
        self._stop = threading.Event()
        self._came: deque[bytes] = deque()
        self._opened_at: float | None = None
        self._came_at = 0.0
        self._loud = self._told_muted = self._gone = False
        self._failed: MicrophoneFailed | None = None
        self.thread = threading.Thread(target=self._run, name="rememora-microphone", daemon=True)
        self.thread.start()

    def take(self) -> bytes:
        """What came since it was asked last."""
        parts = []
        while self._came:
            parts.append(self._came.popleft())
        samples = b"".join(parts)
        self._loud = self._loud or any(samples)
        return samples

    def fault(self) -> tuple[Fault | None, str]:
        """Why nothing is heard, once."""
        if self._failed is not None:
            return self._failed.fault, self._failed.detail
        now = time.monotonic()
        if self._opened_at is None:
            return None, ""
        if self._gone or now - max(self._came_at, self._opened_at) > _GONE_S:
            return Fault.GONE, ""
        if not self._loud and not self._told_muted and now - self._opened_at > _MUTED_S:
            self._told_muted = True
            return Fault.MUTED, ""
        return None, ""

    def stop(self) -> None:
        self._stop.set()

    def _run(self) -> None:
        if self._after is not None:
            self._after.join(_LETS_GO_S)
            self._after = None
        if self._stop.is_set():
            return
        try:
            device = self._sound.open(self._name, self._hear, self._on_ended)
        except MicrophoneFailed as failed:
            self._failed = failed
            return
        self._opened_at = time.monotonic()
        self._stop.wait()
        device.close()

    def _hear(self, samples: bytes) -> None:
        if not self._stop.is_set():
            self._came_at = time.monotonic()
            self._came.append(samples)

    def _on_ended(self) -> None:
        self._gone = not self._stop.is_set()
