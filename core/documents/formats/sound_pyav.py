"""Recordings of every kind, decoded by PyAV, which has FFmpeg in it."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import Any, BinaryIO

import av
import numpy as np

from core.documents.formats.source import CONTAINERS, damaged, no_sound
from core.hearing.sound import Samples


@contextlib.contextmanager
def opened_by_pyav(stream: BinaryIO) -> Iterator[PyavRecording]:
    """A recording.

    Raises:
        DocumentUnreadable: it is none, or damaged.
    """
    try:
        with av.open(stream, metadata_errors="ignore", options={"format_whitelist": CONTAINERS}) as container:
            if not container.streams.audio:
                raise no_sound()
            yield PyavRecording(container)
    except (av.error.FFmpegError, ValueError) as error:
        raise damaged(error) from error


class PyavRecording:
    """As `sound_decoders.Recording`."""

    def __init__(self, container: Any) -> None:
        self._container = container
        self.title: str = container.metadata.get("title", "")
        self.length = container.duration / av.time_base if container.duration else 0.0

    def sound(self, begin: float, rate: int) -> Iterator[tuple[float, Samples]]:
        # Where it can't be gone to, it is decoded till then.
        stream = self._container.streams.audio[0]
        stream.thread_type = "NONE"
        if begin > 0:
            self._container.seek(int(begin * av.time_base))
        resampler = av.AudioResampler(format="s16", layout="mono", rate=rate)
        at: float | None = None
        for frame in self._frames(stream):
            if at is None:
                at = float(frame.time or 0.0) if begin > 0 else 0.0
            for part in [*resampler.resample(frame)]:
                samples = part.to_ndarray().reshape(-1).astype(np.float32) / 32768
                length = len(samples) / rate
                if at + length > begin:
                    skipped = max(0, round((begin - at) * rate))
                    yield at + skipped / rate, samples[skipped:]
                at += length

    def _frames(self, stream: Any) -> Iterator[Any]:
        """Those that can be decoded: a recording that broke off, or one with a scratch, is read as far as it goes."""
        packets = self._container.demux(stream)
        while True:
            try:
                packet = next(packets)
            except (StopIteration, av.error.EOFError):
                return
            try:
                yield from packet.decode()
            except av.error.InvalidDataError:
                continue
