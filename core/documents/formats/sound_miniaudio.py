"""WAV, MP3, FLAC and Vorbis, decoded by miniaudio."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from typing import Any, BinaryIO

import numpy as np

from core.documents.formats.source import damaged
from core.hearing.sound import Samples, samples_of

_HEAD_BYTES = 256
_MP3 = (b"ID3", b"\xff\xfb", b"\xff\xfa", b"\xff\xf3", b"\xff\xf2")
# Decoded at once, in samples.
_BLOCK = 8_192
# miniaudio's own filter lets through much of what the wanted rate can't hold, which then sounds as something else: so it gives three times that
# rate, and every third sample is kept after a filter that ends at nine tenths of what it can hold (sinc, Hamming's window).
_KEPT = 3
_HALF = 72
_WINDOWED = np.sinc(np.arange(-_HALF, _HALF + 1) * 0.9 / _KEPT) * np.hamming(2 * _HALF + 1)
_FILTER: Samples = (_WINDOWED / _WINDOWED.sum()).astype(np.float32)


def opened_by_miniaudio(path: str, stream: BinaryIO) -> MiniaudioRecording | None:
    """None: a kind that it doesn't know.

    Raises:
        ValueError: it looks like one that it knows, and can't be opened as that.
    """
    import miniaudio

    measure = _measure_of(stream)
    if measure is None:
        return None
    if not _is_unicode(path):
        path = f"/proc/self/fd/{stream.fileno()}"
    try:
        return MiniaudioRecording(path, float(measure(path).duration))
    except (miniaudio.MiniaudioError, ZeroDivisionError) as error:
        raise ValueError(str(error)) from error


def _measure_of(stream: BinaryIO) -> Callable[[str], Any] | None:
    import miniaudio

    head = stream.read(_HEAD_BYTES)
    stream.seek(0)
    measure: Callable[[str], Any] | None = None
    if head.startswith(b"RIFF") and head[8:12] == b"WAVE":
        measure = miniaudio.wav_get_file_info
    elif head.startswith(b"fLaC"):
        measure = miniaudio.flac_get_file_info
    elif head.startswith(b"OggS") and b"\x01vorbis" in head:
        measure = miniaudio.vorbis_get_file_info
    elif head.startswith(_MP3):
        measure = miniaudio.mp3_get_file_info
    return measure


def _is_unicode(path: str) -> bool:
    """miniaudio can't be given other names, which Linux alone has."""
    try:
        path.encode()
    except UnicodeEncodeError:
        return False
    return True


class MiniaudioRecording:
    """As `sound_decoders.Recording`."""

    title = ""

    def __init__(self, path: str, length: float) -> None:
        self.length = length
        self._path = path

    def sound(self, begin: float, rate: int) -> Iterator[tuple[float, Samples]]:
        import miniaudio

        if self.length and begin >= self.length:
            return
        done = 0
        try:
            for samples in _thinned(self._decoded(begin, rate * _KEPT)):
                yield begin + done / rate, samples
                done += len(samples)
        except miniaudio.MiniaudioError as error:
            if not done:
                raise damaged(error) from error

    def _decoded(self, begin: float, rate: int) -> Iterator[Samples]:
        import miniaudio

        for block in miniaudio.stream_file(
            self._path, nchannels=1, sample_rate=rate, frames_to_read=_BLOCK, seek_frame=round(begin * rate)
        ):
            yield samples_of(block.tobytes())


def _thinned(blocks: Iterator[Samples]) -> Iterator[Samples]:
    """Every third sample, filtered."""
    around = np.zeros(_HALF, np.float32)
    rest = around
    for block in itertools.chain(blocks, [around]):
        rest = np.concatenate([rest, block])
        if len(rest) >= len(_FILTER):
            kept: Samples = np.lib.stride_tricks.sliding_window_view(rest, len(_FILTER))[::_KEPT] @ _FILTER
            rest = rest[len(kept) * _KEPT :]
            yield kept
