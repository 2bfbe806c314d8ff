"""What this computer has: cores for inference and memory for weights."""

from __future__ import annotations

import logging
from collections.abc import MutableMapping
from pathlib import Path

import msgspec
import psutil

log = logging.getLogger(__name__)

_CGROUP = Path("/sys/fs/cgroup")

# Of a process that should give way, 0 to 19. Beside a busy process of 0 one of 5 gets a quarter of a core they share.
_NICENESS = 5


class Threads(msgspec.Struct, frozen=True, kw_only=True):
    """How many threads inference may use.

    Attributes:
        decode: for one token at a time; bound by memory bandwidth.
        prefill: for batches of prompt tokens; bound by arithmetic.
    """

    decode: int
    prefill: int


def threads_for(physical: int, logical: int) -> Threads:
    """The thread rule: every physical core, with room left for the window and the rest of the computer.

    With SMT the sibling threads are the room. Without it one core stays free, from four cores on: below that, giving
    one away costs a third of the speed or more.
    """
    physical = max(physical, 1)
    if logical <= physical and physical >= 4:
        physical -= 1
    return Threads(decode=physical, prefill=physical)


def threads() -> Threads:
    """The thread rule applied to the cores this process may use."""
    logical = psutil.cpu_count(logical=True) or 1
    physical = psutil.cpu_count(logical=False) or logical
    affinity = getattr(psutil.Process(), "cpu_affinity", None)  # not on macOS
    if affinity is not None:
        allowed = len(affinity())
        physical, logical = min(physical, allowed), min(logical, allowed)
    return threads_for(physical, logical)


def battery_charge() -> float | None:
    """The charge of the battery this computer runs on, 0 to 1; None when it is plugged in or has none."""
    sensors = getattr(psutil, "sensors_battery", None)  # not on every system
    try:
        battery = None if sensors is None else sensors()
    except (OSError, ValueError):
        return None  # a battery that can't be read
    return None if battery is None or battery.power_plugged is not False else battery.percent / 100


def available_memory() -> int:
    """Bytes that can be used without swapping, container limits included."""
    available = int(psutil.virtual_memory().available)
    try:
        limit = (_CGROUP / "memory.max").read_text().strip()
        if limit != "max":
            used = int((_CGROUP / "memory.current").read_text())
            available = min(available, max(int(limit) - used, 0))
    except (OSError, ValueError):
        pass  # no cgroup v2 here
    return available


def yield_to_others() -> None:
    """Lower this process's priority: the window and what else the user does come before inference.

    Where the system doesn't allow it, it stays as it is.
    """
    process = psutil.Process()
    try:
        if psutil.WINDOWS:
            process.nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)
        else:
            process.nice(max(process.nice(), _NICENESS))
    except (OSError, psutil.Error):
        log.info("the priority can't be lowered", exc_info=True)


def quiet_openmp(environ: MutableMapping[str, str]) -> None:
    """Keep OpenMP threads from spinning for long at barriers. Call before llama.cpp or torch is loaded.

    A thread that waits for another spins, because waking it up costs microseconds; when another process has the
    core, it spins in vain for milliseconds, hundreds of times a token. 1,000 rounds of GNU's OpenMP are a few
    microseconds. Measured on two cores with a 1.5B model, tokens/s alone and beside one busy process: default 31 and 0.3 to
    8, 300 rounds 29 and 17, 1,000 rounds 31 and 14, 5,000 rounds 31 and 6 to 10, 20,000 rounds 31 and 2 to 8. That holds
    until `FreeCores` has seen the other process; then one thread writes 19, whatever the rounds. Other OpenMP libraries
    know only the policy.

    What the user has set stays.
    """
    environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
    environ.setdefault("GOMP_SPINCOUNT", "1000")
