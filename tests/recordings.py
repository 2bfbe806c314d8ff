"""Recordings for tests, in any format that FFmpeg writes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import av
import numpy as np

from core.hearing.sound import Samples, bytes_of
from core.records import HEARING_RATE

CODECS = {
    ".wav": ("pcm_s16le", 16_000),
    ".mp3": ("mp3", 44_100),
    ".m4a": ("aac", 44_100),
    ".ogg": ("libopus", 48_000),
    ".opus": ("libopus", 48_000),
    ".flac": ("flac", 44_100),
    ".webm": ("libopus", 48_000),
}


def record(path: Path, samples: Samples) -> Path:
    """A file that nobody is just writing, of the kind its ending says."""
    codec, rate = CODECS[path.suffix]
    with av.open(str(path), "w") as container:
        stream = container.add_stream(codec, rate=rate)
        stream.layout = "mono"
        size = stream.codec_context.frame_size or 1024
        resampler = av.AudioResampler(format=stream.format.name, layout="mono", rate=rate, frame_size=size)
        whole = np.frombuffer(bytes_of(samples), "<i2").reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(whole, format="s16", layout="mono")
        frame.sample_rate = HEARING_RATE
        for part in [*resampler.resample(frame), *resampler.resample(None)]:
            for packet in stream.encode(part):
                container.mux(packet)
        for packet in stream.encode(None):
            container.mux(packet)
    earlier = time.time() - 60
    os.utime(path, (earlier, earlier))
    return path
