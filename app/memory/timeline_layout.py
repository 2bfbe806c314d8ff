"""Where the bars of the timeline stand: pure arithmetic, in seconds and rows."""

from __future__ import annotations

import heapq
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from core.records import Memory, MemoryKind

_DAY_S = 86_400.0

# What a step leads to the beginning of; else to that of a year.
_BEGUN = {"day": "day", "week": "day", "month": "month", "quarter": "month"}

_YEARS = {"year": 1, "five": 5, "decade": 10, "century": 100}

# Steps between two marks of the axis, the finest first: name, and about how long it is in seconds.
_STEPS = (
    ("day", _DAY_S),
    ("week", 7 * _DAY_S),
    ("month", 30.4 * _DAY_S),
    ("quarter", 91.3 * _DAY_S),
    ("year", 365.25 * _DAY_S),
    ("five", 5 * 365.25 * _DAY_S),
    ("decade", 10 * 365.25 * _DAY_S),
    ("century", 100 * 365.25 * _DAY_S),
)


@dataclass(frozen=True)
class Bar:
    """A memory in the picture. `end`: Unix seconds; None: it still holds."""

    memory: Memory
    start: float
    end: float | None
    row: int


@dataclass(frozen=True)
class Topic:
    """The rows of one kind of memory: `first` and how many there are."""

    kind: MemoryKind
    first: int
    rows: int


def lay_out(memories: Sequence[Memory], label_s: float) -> tuple[list[Bar], list[Topic]]:
    """Rows for all memories, by kind; in each kind as few rows as keep bars and their words apart.

    Args:
        label_s: how long a time the words of a bar take at the present zoom, in seconds.
    """
    bars: list[Bar] = []
    topics: list[Topic] = []
    first = 0
    for kind in MemoryKind:
        of_kind = sorted(
            (memory for memory in memories if memory.kind is kind), key=lambda one: (one.valid_from, one.id)
        )
        if not of_kind:
            continue
        free: list[tuple[float, int]] = []  # when a row is free again, and which
        rows = 0
        for memory in of_kind:
            if free and free[0][0] <= memory.valid_from:
                row = heapq.heappop(free)[1]
            else:
                row, rows = rows, rows + 1
            end = memory.valid_until
            if end is not None:
                heapq.heappush(free, (max(memory.valid_from + label_s, end), row))
            bars.append(Bar(memory, memory.valid_from, end, first + row))
        topics.append(Topic(kind, first, rows))
        first += rows
    return bars, topics


def span_of(memories: Sequence[Memory], now: float) -> tuple[float, float]:
    """The time that all of them fit in, with some room; at least a month."""
    if not memories:
        return now - 30 * _DAY_S, now + _DAY_S
    start = min(memory.valid_from for memory in memories)
    end = max(now, *(memory.valid_until or memory.valid_from for memory in memories))
    room = max(30 * _DAY_S, end - start)
    # Words of short bars at the end go on beside them.
    return end - 1.04 * room, end + 0.22 * room


def marks(start: float, end: float, most: int) -> Iterator[tuple[float, str]]:
    """Moments to mark on the axis, at most about `most`, each with what it begins: a day, a month or a year."""
    wanted = (end - start) / max(1, most)
    step = next((name for name, length in _STEPS if length >= wanted), "century")
    try:
        moment = _first(datetime.fromtimestamp(start), step)
        while moment.timestamp() <= end:
            if moment.timestamp() >= start:
                yield moment.timestamp(), _BEGUN.get(step, "year")
            moment = _next(moment, step)
    except (ValueError, OverflowError, OSError):
        return  # the end of the calendar


def _first(moment: datetime, step: str) -> datetime:
    day = moment.replace(hour=0, minute=0, second=0, microsecond=0)
    match step:
        case "day":
            return day
        case "week":
            return day - timedelta(days=day.weekday())
        case "month":
            return day.replace(day=1)
        case "quarter":
            return day.replace(month=day.month - (day.month - 1) % 3, day=1)
    years = _YEARS[step]
    return day.replace(year=max(1, day.year - day.year % years), month=1, day=1)


def _next(moment: datetime, step: str) -> datetime:
    match step:
        case "day":
            return moment + timedelta(days=1)
        case "week":
            return moment + timedelta(days=7)
        case "month" | "quarter":
            month = moment.month + (1 if step == "month" else 3)
            return moment.replace(year=moment.year + (month - 1) // 12, month=(month - 1) % 12 + 1)
    return moment.replace(year=moment.year + _YEARS[step])
