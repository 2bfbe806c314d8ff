"""The computer a table was made on, in one line."""

from __future__ import annotations

import datetime
import os
import platform
from pathlib import Path

import psutil

import core


def describe() -> str:
    """Date, program, cores, processor, memory, system, Python."""
    physical = psutil.cpu_count(logical=False) or 1
    cores = f"{physical} core{'s' if physical > 1 else ''}, {os.cpu_count()} logical"
    memory = f"{psutil.virtual_memory().total / 1e9:.0f} GB RAM"
    system = f"{platform.system()} {platform.release()}"
    today = datetime.datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    return (
        f"{today} · Rememora {core.__version__} · {cores} · {_processor()} · {memory} · {system}"
        f" · Python {platform.python_version()} · load {_load()}"
    )


def _processor() -> str:
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return " ".join(value.split())
    except OSError:
        pass  # not Linux
    return platform.processor() or platform.machine()


def _load() -> str:
    """How busy the machine was before the run: a table made beside other work can't be compared."""
    return f"{psutil.getloadavg()[0]:.1f}"
