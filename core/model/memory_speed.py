"""How fast this computer reads its memory: from that follows about how fast it runs models, before it has run one."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import numpy.typing as npt

from core.model.hardware import available_memory, threads

# Larger than the caches of a desktop computer. Those of some servers hold it, and are then measured in place of the memory.
_BUFFER = 128 * 1024 * 1024

# Of reading, in seconds. Writing the buffer first takes about as long.
_LONGEST_S = 0.15


def memory_speed() -> float | None:
    """Bytes a second, read by all cores that inference uses; None if there is no memory to spare for trying.

    Takes about a third of a second, half a one while others are busy.
    """
    if available_memory() < 4 * _BUFFER:
        return None
    # Written, because pages that never were are all the same one.
    buffer = np.ones(_BUFFER, dtype=np.uint8)
    cores = threads().decode
    end = time.perf_counter() + _LONGEST_S
    with ThreadPoolExecutor(cores, thread_name_prefix="rememora-memory-speed") as pool:
        return sum(pool.map(lambda part: _read(part, end), np.array_split(buffer, cores)))


def _read(part: npt.NDArray[np.uint8], end: float) -> float:
    """Bytes a second of processor time: when the core starts there is much else to do, and waiting for it says nothing."""
    began, rounds = time.thread_time(), 0
    while rounds == 0 or time.perf_counter() < end:
        part.max()
        rounds += 1
    return rounds * part.nbytes / max(time.thread_time() - began, 1e-3)
