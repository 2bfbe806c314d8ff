"""Sound as the recogniser takes it: one channel, 16,000 samples a second."""

from __future__ import annotations

from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from core.records import HEARING_RATE

Samples: TypeAlias = NDArray[np.float32]

_FULL = 32768.0


def samples_of(data: bytes) -> Samples:
    """`data`: 16 bits a sample, little-endian. Returns (n,) in -1 to 1."""
    return np.frombuffer(data[: len(data) // 2 * 2], dtype="<i2").astype(np.float32) / _FULL


def bytes_of(samples: Samples) -> bytes:
    return (np.clip(samples, -1.0, 1.0 - 1 / _FULL) * _FULL).astype("<i2").tobytes()


def seconds(samples: Samples) -> float:
    return len(samples) / HEARING_RATE
