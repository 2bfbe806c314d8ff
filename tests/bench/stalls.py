"""How long the window is held up, measured in a process of its own (`tests.bench.stream_stall`)."""

from __future__ import annotations

from statistics import median

from tests.bench.child import Child
from tests.bench.plan import Plan, progress
from tests.bench.table import Baseline, Goal, Row


def stalls(plan: Plan) -> list[Row]:
    """Medians of the longest stall of each run."""
    streaming: list[float] = []
    idle: list[float] = []
    first: list[float] = []
    opening: list[float] = []
    formulas: list[float] = []
    repetitions = plan.repetitions(3)
    for number in range(1, repetitions + 1):
        progress(f"  run {number} of {repetitions}")
        with Child("tests.bench.stream_stall", "--values") as child:
            first.append(child.value("first_content"))
            opening.append(child.value("open_longest"))
            streaming.append(child.value("stream_longest"))
            idle.append(child.value("idle_longest"))
        with Child("tests.bench.stream_stall", "--formulas", "--values") as child:
            child.value("open_longest")
            formulas.append(child.value("stream_longest"))
    nothing = Baseline("the same page, nothing to do", median(idle))
    return [
        Row("a conversation's newest message painted", median(first), "ms", Goal(100.0), nothing),
        Row("longest stall, opening 500 messages", median(opening), "ms", Goal(16.0), nothing),
        Row("longest stall, streaming 2,000 tokens", median(streaming), "ms", Goal(16.0), nothing),
        Row("longest stall, streaming 40 formulas and 20 tables", median(formulas), "ms", Goal(16.0), nothing),
    ]
