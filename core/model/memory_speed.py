"""How fast this computer reads its memory: from that follows about how fast it runs models, before it has run one."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor

import numpy as np

from core.model.hardware import available_memory, threads

# Larger than the caches of a desktop computer. Those of some servers hold it, and are then measured in place of the memory.
_BUFFER = 128 * 1024 * 1024

# Of reading, in seconds. Writing the buffer first takes about as long.
_LONGEST_S = 0.15
_FEWEST_ROUNDS = 3


def memory_speed() -> float | None:
    """Bytes a second, read by all cores that inference uses; None if there is no memory to spare for trying.

    Takes about a third of a second, half a one while others are busy.
    """
    if available_memory() < 4 * _BUFFER:
        return None
    # Written, because pages that never were are all the same one.
    buffer = np.ones(_BUFFER, dtype=np.uint8)
    cores = threads().decode
    best = float("inf")
    with ThreadPoolExecutor(cores, thread_name_prefix="rememora-memory-speed") as pool:
        parts = np.array_split(buffer, cores)
        end = time.perf_counter() + _LONGEST_S
        rounds = 0
        # The best round counts: in the others something else ran.
        while rounds < _FEWEST_ROUNDS or time.perf_counter() < end:
            began = time.perf_counter()
            list(pool.map(np.max, parts))
            best = min(best, time.perf_counter() - began)
            rounds += 1
    return _BUFFER / best
