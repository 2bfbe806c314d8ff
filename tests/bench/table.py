"""The table `make bench` prints: each figure with its goal, and beside a named baseline of the same run."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

# Digits after the point, by unit.
_DIGITS = {"s": 2, "ms": 1, "MB": 0, "tokens/s": 1, "": 3}


@dataclass(frozen=True)
class Goal:
    """A limit in the unit of the figure.

    Attributes:
        at_least: the figure must not be below the limit; otherwise it has to stay below it.
    """

    limit: float
    at_least: bool = False

    def met(self, figure: float) -> bool:
        return figure >= self.limit if self.at_least else figure < self.limit


@dataclass(frozen=True)
class Baseline:
    """What the figure is compared with, measured in the same run and the same unit."""

    name: str
    figure: float


@dataclass(frozen=True)
class Row:
    """One line of the table.

    Attributes:
        unit: one of "s", "ms", "MB", "tokens/s", or "" for a share.
    """

    what: str
    figure: float
    unit: str
    goal: Goal | None = None
    baseline: Baseline | None = None


def quantile(values: Sequence[float], share: float) -> float:
    """The smallest of the values that at least `share` (0 to 1) of them don't exceed (the nearest-rank method).

    Raises:
        ValueError: there are no values.
    """
    if not values:
        raise ValueError("no values")
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def render(rows: Sequence[Row]) -> str:
    """The rows as aligned text, a header first."""
    cells = [("", "figure", "goal", "", "baseline of this run", "figure / baseline"), *map(_cells, rows)]
    widths = [max(len(row[column]) for row in cells) for column in range(len(cells[0]))]
    lines = [
        "  ".join(
            cell.rjust(width) if column in {1, 5} else cell.ljust(width)
            for column, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in cells
    ]
    return "\n".join([lines[0], "─" * max(map(len, lines)), *lines[1:]])


def _cells(row: Row) -> tuple[str, str, str, str, str, str]:
    goal = verdict = baseline = ratio = ""
    if row.goal is not None:
        goal = f"{'≥' if row.goal.at_least else '<'} {row.goal.limit:g} {row.unit}".rstrip()
        verdict = "met" if row.goal.met(row.figure) else "MISSED"
    if row.baseline is not None:
        baseline = f"{row.baseline.name}: {_figure(row.baseline.figure, row.unit)}"
        ratio = f"{row.figure / row.baseline.figure:.2f}" if row.baseline.figure else ""
    return row.what, _figure(row.figure, row.unit), goal, verdict, baseline, ratio


def _figure(value: float, unit: str) -> str:
    return f"{value:,.{_DIGITS[unit]}f} {unit}".rstrip()
