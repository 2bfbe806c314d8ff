"""`make bench`: speed and memory of the real program on this computer, as one table.

Every figure stands beside its goal and a baseline that was measured in the same run, so that it means something on
a computer that is slower, or busy. Nothing of the user's is touched.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Sequence

from tests.bench.importing import importing
from tests.bench.machine import describe
from tests.bench.pages import pages
from tests.bench.plan import Plan, progress
from tests.bench.reading_along import reading_along
from tests.bench.recalling import recall
from tests.bench.repeating import repeating
from tests.bench.replies import first_token, restart, speed
from tests.bench.searching import searching
from tests.bench.serving import served
from tests.bench.speaking import speaking
from tests.bench.stalls import stalls
from tests.bench.starting import memory, start_times
from tests.bench.table import Row, render
from tests.bench.unlocking import unlocking
from tests.starter_model import starter_model

_MEASUREMENTS: dict[str, Callable[[Plan], list[Row]]] = {
    "start": start_times,
    "unlock": unlocking,
    "first-token": first_token,
    "reading-along": reading_along,
    "restart": restart,
    "speed": speed,
    "served": served,
    "repeating": repeating,
    "recall": recall,
    "search": searching,
    "pages": pages,
    "memory": memory,
    "stall": stalls,
    "import": importing,
    "voice": speaking,
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure and print. Returns the exit code, 0 also for goals that are missed: a figure is no test."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--quick", action="store_true", help="fewer repetitions, and no store of 10,000 messages")
    parser.add_argument("--large", action="store_true", help="a store of 100,000 messages too: half an hour more")
    parser.add_argument(
        "--only", action="append", choices=list(_MEASUREMENTS), metavar="NAME", help=", ".join(_MEASUREMENTS)
    )
    options = parser.parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    machine = describe()
    plan = Plan(model=starter_model(), quick=options.quick, large=options.large)
    rows: list[Row] = []
    for name, measure in _MEASUREMENTS.items():
        if not options.only or name in options.only:
            progress(f"{name} …")
            rows += measure(plan)
    print(machine, "", render(rows), sep="\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
