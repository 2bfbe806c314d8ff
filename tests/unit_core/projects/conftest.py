"""A core with a scripted model, real storage and real embeddings."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.running_core import RunningCore, ScriptedLoader


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture
def core(paths: Paths, embedder: Embedder, model: ScriptedModel) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=model), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()
