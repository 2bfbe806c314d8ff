"""A long life: tens of thousands of turns in 200 hours of a simulated clock. Nothing may grow but what is stored, and no turn may get slower."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import psutil

from core.paths import HOME_VARIABLE
from tests.endure.long_core import FIGURES_VARIABLE, HOURS_VARIABLE, TURNS_VARIABLE, Block

HOURS = 200.0

# After so many turns everything has been used once; turns are compared by so many.
_FIRST = 1000

_MOST_GROWTH = 1.05
_MOST_SLOWER = 1.1

# Until a block is written, in seconds.
_PATIENCE_S = 3600.0
_ENDING_S = 60.0


class Life(msgspec.Struct):
    """What was measured.

    Attributes:
        blocks: of the core.
        window: memory of the window after each of them, in bytes; empty: there was none.
    """

    blocks: list[Block]
    window: list[int]

    def faults(self) -> list[str]:
        """What grew or slowed down more than it may."""
        found = []
        early = next((at for at, block in enumerate(self.blocks) if block.turns >= _FIRST), 0)
        for name, sizes in (("core", [block.pss for block in self.blocks]), ("window", self.window)):
            if sizes and sizes[-1] > sizes[early] * _MOST_GROWTH:
                found.append(f"the {name} grew from {_mb(sizes[early])} to {_mb(sizes[-1])} MB")
        if self.slower > _MOST_SLOWER:
            found.append(f"turns take {self.slower:.2f} times as long at the end")
        if self.file_growth > _MOST_SLOWER:
            found.append(f"files grow {self.file_growth:.2f} times as much for what is stored as at first")
        return found

    @property
    def slower(self) -> float:
        """The p95 of processor time of the last thousand turns to that of the first."""
        turns = [seconds for block in self.blocks for seconds in block.cpu_s]
        some = min(_FIRST, len(turns) // 2)
        return _p95(turns[-some:]) / _p95(turns[:some])

    @property
    def file_growth(self) -> float:
        """Bytes of files for each byte that is stored, in the second half to the first."""
        first, middle, last = self.blocks[0], self.blocks[len(self.blocks) // 2], self.blocks[-1]

        def growth(before: Block, after: Block) -> float:
            return (after.files - before.files) / max(after.stored - before.stored, 1)

        return growth(middle, last) / growth(first, middle)

    def table(self) -> str:
        """A line for each block."""
        lines = ["   turns   p50 ms  p95 ms   core MB  window MB  files MB  said MB  memories"]
        for at, block in enumerate(self.blocks):
            window = _mb(self.window[at]) if self.window else 0
            middle = sorted(block.cpu_s)[len(block.cpu_s) // 2]
            lines.append(
                f"{block.turns:8} {middle * 1000:8.0f}{_p95(block.cpu_s) * 1000:8.0f}{_mb(block.pss):10}{window:11}"
                f"{block.files / 1e6:10.1f}{block.stored / 1e6:9.2f}{block.memories:10}"
            )
        return "\n".join(lines)


def run(turns: int, folder: Path, tell: Callable[[Block], None], *, window: bool = False) -> Life:
    """Live for so many turns.

    Args:
        window: with a window that shows them.
    """
    folder.mkdir(parents=True, exist_ok=True)
    figures = folder / "figures"
    figures.touch()
    environment = os.environ | {
        HOME_VARIABLE: str(folder / "home"),
        TURNS_VARIABLE: str(turns),
        HOURS_VARIABLE: str(HOURS),
        FIGURES_VARIABLE: str(figures),
    }
    module = ["tests.endure.long_window"] if window else ["tests.endure.long_core", "--alone"]
    life = Life([], [])
    process = subprocess.Popen(
        [sys.executable, "-m", *module], env=environment, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL
    )
    try:
        while not life.blocks or life.blocks[-1].turns < turns:
            block = _next(figures, len(life.blocks), process)
            life.blocks.append(block)
            if window:
                life.window.append(psutil.Process(process.pid).memory_full_info().pss)
            tell(block)
        if window:
            process.terminate()
        process.wait(_ENDING_S)
    finally:
        process.kill()
        process.wait()
    return life


def _next(figures: Path, known: int, process: subprocess.Popen[bytes]) -> Block:
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        written = figures.read_bytes().split(b"\n")[:-1]
        if len(written) > known:
            return msgspec.json.decode(written[known], type=Block)
        assert process.poll() is None, f"it ended with {process.returncode}"
        time.sleep(0.2)
    raise AssertionError("no more turns")


def _p95(seconds: list[float]) -> float:
    return sorted(seconds)[int(len(seconds) * 0.95)]


def _mb(size: int) -> int:
    return round(size / 1e6)
