"""The memory as a whole: its map, its health, a test of recall."""

from __future__ import annotations

from core.protocol.base import Command, Event, Reply
from core.records import MapPoint, MemoryHealth, TestedMemory


class DrawMap(Command, frozen=True, kw_only=True):
    """Memories as points by meaning. Answered with `MapDrawn` when it is computed; `AnalysisProgressed` tells how far it is.
    `Failed` (`cancelled`) if it was stopped."""


class CheckHealth(Command, frozen=True, kw_only=True):
    """The state of the memory as a whole. Answered with `HealthChecked`, as `DrawMap`."""


class TestMemory(Command, frozen=True, kw_only=True):
    """Ask recall for known facts. Answered with `MemoryTested`, as `DrawMap`. `seed`: which ones are drawn."""

    __test__ = False  # pytest: this is no test

    seed: int = 0


class StopAnalysis(Command, frozen=True, kw_only=True):
    """End the map, check or test that is being computed."""


class MapDrawn(Reply, frozen=True, kw_only=True):
    """Attributes:
    points: of the newest memories that hold.
    total: how many hold.
    """

    points: tuple[MapPoint, ...]
    total: int


class HealthChecked(Reply, frozen=True, kw_only=True):
    health: MemoryHealth


class MemoryTested(Reply, frozen=True, kw_only=True):
    tested: tuple[TestedMemory, ...]


class AnalysisProgressed(Event, frozen=True, kw_only=True):
    """How much of a map, check or test is done, 0 to 1."""

    done: float


Commands = DrawMap | CheckHealth | TestMemory | StopAnalysis
Answers = MapDrawn | HealthChecked | MemoryTested | AnalysisProgressed
