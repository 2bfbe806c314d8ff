"""A core whose tools are a drawer of notes."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.errands.errand_core import scripted
from tests.unit_core.running_core import RunningCore, ScriptedLoader
from tests.unit_core.tools.drawer import Drawer

Start = Callable[..., RunningCore]


@pytest.fixture
def model() -> ScriptedModel:
    return scripted()


@pytest.fixture
def drawer() -> Drawer:
    return Drawer({"size": "12"})


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel, drawer: Drawer) -> Iterator[Start]:
    cores: list[RunningCore] = []

    def begin(**given: object) -> RunningCore:
        core = RunningCore(paths, ScriptedLoader(scripted=model), embedder, tool_sources=[drawer], **given)  # type: ignore[arg-type]
        cores.append(core)
        core.hello()
        if given.get("model", "") is not None:
            core.ready()
        return core

    yield begin
    for core in cores:
        core.close()
