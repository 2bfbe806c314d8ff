"""How long the window is held up, measured in a process of its own (`tests.bench.stream_stall`)."""

from __future__ import annotations

from collections import defaultdict
from statistics import median

from tests.bench.child import Child
from tests.bench.opening import opening
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row

_GOAL = Goal(16.0)


def stalls(plan: Plan) -> list[Row]:
    """Medians of the longest stall of each run."""
    found: dict[str, list[float]] = defaultdict(list)
    repetitions = plan.repetitions(3)
    for number in range(1, repetitions + 1):
        progress(f"  run {number} of {repetitions}")
        with Child("tests.bench.stream_stall", "--values") as child:
            for name in ("first_content", "idle_longest"):
                found[name].append(child.value(name))
            for name in ("open", "older", "stream"):
                for kind in ("longest", "processor"):
                    found[f"{name}_{kind}"].append(child.value(f"{name}_{kind}"))
        with Child("tests.bench.stream_stall", "--formulas", "--values") as child:
            for kind in ("longest", "processor"):
                found[f"formulas_{kind}"].append(child.value(f"stream_{kind}"))
    figures = {name: median(values) for name, values in found.items()}
    nothing = Baseline("the same page, nothing to do", figures["idle_longest"])
    rows = [Row("a conversation's newest message painted", figures["first_content"], "ms", Goal(100.0), nothing)]
    for what, name in (
        ("opening 500 messages", "open"),
        ("scrolling up through them", "older"),
        ("streaming 2,000 tokens", "stream"),
        ("streaming 40 formulas and 20 tables", "formulas"),
    ):
        rows.append(Row(f"longest stall, {what}", figures[f"{name}_longest"], "ms", _GOAL, nothing))
        rows.append(Row("  most processor time in one turn", figures[f"{name}_processor"], "ms", _GOAL))
    return [*rows, opening(plan)]
