"""Where sound goes: a playback device of this computer."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, Protocol

from app.audio.backends import system_backends

if TYPE_CHECKING:
    import miniaudio

# So much is asked for at once, in milliseconds: less may crackle while the computer is busy, more makes stopping late.
_BUFFER_MS = 60

# Takes a number of samples, and gives them, or fewer: 16 bits in the computer's own order, one channel.
Pull = Callable[[int], bytes]


class NoDevice(Exception):
    """There is nothing to play on, or it can't be opened."""


class Sink(Protocol):
    """Plays what it pulls. Its methods may take a while."""

    def start(self) -> None:
        """Pull from now on, on a thread of its own.

        Raises:
            NoDevice: it is gone.
        """

    def stop(self) -> None:
        """Don't pull any more; it may be started again."""

    def close(self) -> None:
        """Let the device go."""


# Opens a device by its name, or the system's own ("") for so many samples a second. Raises NoDevice.
OpenSink = Callable[[str, int, Pull], Sink]


class DeviceSink:
    """A device that miniaudio knows.

    Args:
        name: of the device; empty: the one the system plays on.
        backends: of miniaudio; None: those of the system.

    Raises:
        NoDevice: it isn't there, or can't be opened.
    """

    def __init__(self, name: str, rate: int, pull: Pull, *, backends: list[miniaudio.Backend] | None = None) -> None:
        import miniaudio

        self._fault = miniaudio.MiniaudioError
        self._pull = pull
        used = backends or system_backends()
        try:
            self._device = miniaudio.PlaybackDevice(
                output_format=miniaudio.SampleFormat.SIGNED16,
                nchannels=1,
                sample_rate=rate,
                buffersize_msec=_BUFFER_MS,
                device_id=_device_id(name, used),
                backends=used,
                app_name="Rememora",
            )
        except miniaudio.MiniaudioError as error:
            raise NoDevice(_words(error)) from error

    def start(self) -> None:
        def pulled() -> Generator[bytes, int, None]:
            wanted = yield b""
            while True:
                wanted = yield self._pull(wanted)

        samples = pulled()
        next(samples)
        try:
            self._device.start(samples)
        except self._fault as error:
            raise NoDevice(_words(error)) from error

    def stop(self) -> None:
        try:
            self._device.stop()
        except self._fault:
            self._device.close()  # it was unplugged

    def close(self) -> None:
        self._device.close()


def _words(error: miniaudio.MiniaudioError) -> str:
    """What it says of itself, which it keeps in pieces."""
    return " ".join(map(str, error.args))


def playback_devices(backends: list[miniaudio.Backend] | None = None) -> list[str]:
    """The names of all playback devices; takes some milliseconds."""
    return [str(device["name"]) for device in _devices(backends or system_backends())]


def _device_id(name: str, backends: list[miniaudio.Backend]) -> Any:
    if not name:
        return None
    found = next((device["id"] for device in _devices(backends) if device["name"] == name), None)
    if found is None:
        raise NoDevice(f"{name} isn't there")
    return found


def _devices(backends: list[miniaudio.Backend]) -> list[dict[str, Any]]:
    import miniaudio

    try:
        return list(miniaudio.Devices(backends).get_playbacks())
    except miniaudio.MiniaudioError:
        return []
