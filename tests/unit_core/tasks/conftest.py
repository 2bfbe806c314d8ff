"""Cores whose tasks are the tests' own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.text_reader import TextReader
from tests.unit_core.tasks.paragraphs import WORKS
from tests.unit_core.tasks.tasks_core import Asked, Gate, loud

Start = Callable[..., Asked]


@pytest.fixture
def gate() -> Gate:
    return Gate()


@pytest.fixture
def model(gate: Gate) -> ScriptedModel:
    return loud(gate)


@pytest.fixture
def start(paths: Paths, embedder: Embedder, model: ScriptedModel, gate: Gate) -> Iterator[Start]:
    """Starts cores, one after the other, on the same data."""
    cores: list[LibraryCore] = []

    def one(charge: Callable[[], float | None] = lambda: None, choice: str | None = "scripted") -> Asked:
        for earlier in cores:
            earlier.close()
        core = LibraryCore(paths, embedder, model, TextReader(), charge, WORKS, choice)
        cores.append(core)
        core.hello()
        return Asked(core)

    yield one
    gate.open()
    for core in cores:
        core.close()


@pytest.fixture
def asked(start: Start) -> Asked:
    asked = start()
    asked.core.ready()
    return asked


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder
