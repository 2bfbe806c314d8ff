"""What a model of the user's own sees with, chosen by hand."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import ModelId, ModelInfo
from tests.unit_core.running_core import RunningCore, ScriptedLoader

from .tiny_models import EYES_OF, tiny_eyes, tiny_model

KIND = next(iter(EYES_OF))


@pytest.fixture
def core(paths: Paths, embedder: Embedder) -> Iterator[RunningCore]:
    core = RunningCore(paths, ScriptedLoader(scripted=ScriptedModel()), embedder)
    core.hello()
    core.ready()
    yield core
    core.close()


@pytest.fixture
def model(paths: Paths) -> ModelId:
    paths.models.mkdir(parents=True, exist_ok=True)
    return ModelId(str(tiny_model(paths.models / "own.gguf", KIND)))


def info(core: RunningCore, model: ModelId) -> ModelInfo:
    listed = core.ask(protocol.ListModels(), protocol.ModelsListed).models
    return next(one for one in listed if one.id == model)


def test_it_sees_with_the_chosen_file_until_that_is_taken_back(
    core: RunningCore, model: ModelId, tmp_path: Path
) -> None:
    assert not info(core, model).sees
    (tmp_path / "eyes").mkdir()
    eyes = tiny_eyes(tmp_path / "eyes" / "mmproj-quite-another-name.gguf", EYES_OF[KIND])
    core.ask(protocol.SetEyes(model_id=model, path=str(eyes)), protocol.Done)
    seeing = info(core, model)
    assert (seeing.sees, seeing.eyes, seeing.eyes_bytes) == (True, str(eyes), eyes.stat().st_size)
    assert core.hello().settings.eyes == {model: str(eyes)}
    core.ask(protocol.SetEyes(model_id=model, path=""), protocol.Done)
    assert not info(core, model).sees
    assert core.hello().settings.eyes == {}


def test_what_does_not_fit_is_refused(core: RunningCore, model: ModelId, tmp_path: Path) -> None:
    (tmp_path / "eyes").mkdir()
    wide = tiny_eyes(tmp_path / "eyes" / "mmproj.gguf", EYES_OF[KIND], width=96)
    for path, said in ((wide, "another model"), (Path(model), "nothing that a model could see with")):
        refused = core.ask(protocol.SetEyes(model_id=model, path=str(path)), protocol.Failed).problem
        assert said in refused.what
    core.ask(protocol.SetEyes(model_id=model, path=str(tmp_path / "none.gguf")), protocol.Failed)
    assert not info(core, model).sees and core.hello().settings.eyes == {}


def test_a_file_that_is_gone_is_not_seen_with(core: RunningCore, model: ModelId, tmp_path: Path) -> None:
    (tmp_path / "eyes").mkdir()
    eyes = tiny_eyes(tmp_path / "eyes" / "mmproj.gguf", EYES_OF[KIND])
    core.ask(protocol.SetEyes(model_id=model, path=str(eyes)), protocol.Done)
    eyes.unlink()
    assert not info(core, model).sees


def test_removed_with_its_model_the_choice_goes_and_the_file_stays(
    core: RunningCore, model: ModelId, paths: Paths
) -> None:
    eyes = tiny_eyes(paths.models / "mmproj-of-several.gguf", EYES_OF[KIND])
    core.ask(protocol.SetEyes(model_id=model, path=str(eyes)), protocol.Done)
    core.ask(protocol.RemoveModel(model_id=model), protocol.Done)
    assert not Path(model).exists() and eyes.exists()
    assert core.hello().settings.eyes == {}
