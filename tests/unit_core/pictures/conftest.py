from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.running_core import RunningCore, ScriptedLoader

Start = Callable[[], RunningCore]


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel(keeps_states=True, context_length=16_384)


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[Start]:
    """Starts a core, in place of the one before; what it reads pictures with is real."""
    running: list[RunningCore] = []

    def begin() -> RunningCore:
        for core in running:
            core.close()
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, minute_s=0.1)
        running.append(core)
        core.hello()
        core.ready()
        return core

    yield begin
    for core in running:
        core.close()


@pytest.fixture
def core(start: Start) -> RunningCore:
    return start()
