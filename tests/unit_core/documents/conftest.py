"""A core whose documents are texts of the test's own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from tests.unit_core.documents.library_core import LibraryCore
from tests.unit_core.documents.text_reader import TextReader


@pytest.fixture
def model() -> ScriptedModel:
    return ScriptedModel()


@pytest.fixture
def reader() -> TextReader:
    return TextReader()


@pytest.fixture
def start(
    paths: Paths, embedder: Embedder, model: ScriptedModel, reader: TextReader
) -> Iterator[Callable[..., LibraryCore]]:
    """Starts cores, one after the other, on the same data."""
    started: list[LibraryCore] = []

    def one(charge: Callable[[], float | None] = lambda: None) -> LibraryCore:
        core = LibraryCore(paths, embedder, model, reader, charge)
        core.hello()
        started.append(core)
        return core

    yield one
    reader.gate.set()
    for core in started:
        core.close()


@pytest.fixture
def core(start: Callable[..., LibraryCore]) -> LibraryCore:
    core = start()
    core.ready()
    return core


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    return folder
