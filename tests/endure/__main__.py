"""`python -m tests.endure`: kills, power cuts, damage and a long life, as a table. Exit code 1 if anything was lost, grew or got slower."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
import time
from pathlib import Path

from core.paths import HOME_VARIABLE
from tests.endure import corruptions, kills, long, power, window_kills


def main() -> int:
    """Run what is asked for, everything by default."""
    parser = argparse.ArgumentParser(prog="python -m tests.endure", description=__doc__)
    parser.add_argument("--kills", type=int, default=1000)
    parser.add_argument(
        "--windows", type=int, default=100, help="windows that are killed, every second one with its core"
    )
    parser.add_argument("--cuts", type=int, default=1000, help="moments at which the power fails")
    parser.add_argument("--damage", type=int, default=10_000)
    parser.add_argument("--turns", type=int, default=50_000, help="of a life without kills")
    parser.add_argument("--shown", type=int, default=5_000, help="turns of another one, which a window shows")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    options = parser.parse_args()
    # What is damaged on purpose is told in the log; here only the table counts.
    logging.disable(logging.ERROR)
    print(f"seed {options.seed}", flush=True)
    faults: list[str] = []
    with tempfile.TemporaryDirectory() as folder:
        if options.damage:
            done, found = corruptions.run(options.damage, options.seed, Path(folder) / "damage")
            _tell("damage", sum(done.values()), found, ", ".join(f"{name} {count}" for name, count in done.items()))
            faults += found
        if options.cuts:
            if power.can_be_recorded():
                looked, found = power.run(options.cuts, options.seed, Path(folder) / "power")
                _tell("power cuts", looked, found, "each with the last write torn, and without what wasn't synced")
                faults += found
            else:
                print("power cuts: left out, strace can't be used here")
        if options.kills:
            home = Path(folder) / "kills"
            home.mkdir()
            os.environ[HOME_VARIABLE] = str(home)
            outcome = kills.run(
                options.kills, options.seed, home, lambda so_far: _progress(so_far.kills, options.kills)
            )
            _tell(
                "kills",
                outcome.kills,
                outcome.faults,
                ", ".join(f"{name} {n}" for name, n in outcome.doing.most_common()),
            )
            faults += outcome.faults
        if options.windows:
            home = Path(folder) / "windows"
            home.mkdir()
            os.environ[HOME_VARIABLE] = str(home)
            outcome = window_kills.run(
                options.windows, options.seed, lambda so_far: _progress(so_far.kills, options.windows)
            )
            _tell(
                "windows",
                outcome.kills,
                outcome.faults,
                ", ".join(f"{name} {n}" for name, n in outcome.doing.most_common()),
            )
            faults += outcome.faults
        if options.turns:
            faults += _live(options.turns, Path(folder) / "turns", window=False)
        if options.shown:
            faults += _live(options.shown, Path(folder) / "shown", window=True)
    for fault in faults[:50]:
        print(f"  {fault}")
    return 1 if faults else 0


def _live(turns: int, folder: Path, *, window: bool) -> list[str]:
    """A long life. Returns what went wrong."""
    life = long.run(turns, folder, lambda block: _progress(block.turns, turns, "turns"), window=window)
    note = f"p95 of the last thousand {life.slower:.2f} times that of the first, files by what is stored {life.file_growth:.2f} times"
    _tell("shown turns" if window else "turns", turns, life.faults(), note)
    print(life.table(), flush=True)
    return life.faults()


def _progress(done: int, total: int, what: str = "kills") -> None:
    if sys.stderr.isatty():
        print(f"\r{done} of {total} {what}", end="", file=sys.stderr, flush=True)


def _tell(name: str, count: int, faults: list[str], note: str) -> None:
    print(f"{name:12} {count:6}   lost, crashed or wrong: {len(faults)}   ({note})", flush=True)


if __name__ == "__main__":
    sys.exit(main())
