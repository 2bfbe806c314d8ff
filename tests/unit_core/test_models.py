"""Models from a hub, and models that go: through commands and events."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from core import protocol
from core.model.base import Embedder
from core.model.scripted import ScriptedModel
from core.paths import Paths
from core.records import Fit, ModelId, ModelInfo, ModelPhase, Offer
from tests.unit_core.model.gguf_files import llama_metadata, write_gguf
from tests.unit_core.model.hub_server import HubServer
from tests.unit_core.model.tiny_models import tiny_eyes, tiny_model
from tests.unit_core.running_core import RunningCore, ScriptedLoader

CONTENT = random.Random(7).randbytes(100_000)


@pytest.fixture
def server() -> Iterator[HubServer]:
    server = HubServer(CONTENT)
    sum_ = hashlib.sha256(CONTENT).hexdigest()
    files = [{"rfilename": "one-Q4.gguf", "size": len(CONTENT), "lfs": {"sha256": sum_, "size": len(CONTENT)}}]
    page = {"sha": "abc", "siblings": files, "tags": ["license:mit"]}
    server.pages["/api/models/some/one"] = msgspec.json.encode(page)
    yield server
    server.close()


@pytest.fixture
def loader() -> ScriptedLoader:
    return ScriptedLoader(scripted=ScriptedModel())


@pytest.fixture
def core(paths: Paths, embedder: Embedder, loader: ScriptedLoader, server: HubServer) -> Iterator[RunningCore]:
    core = RunningCore(paths, loader, embedder)
    core.hello()
    core.ready()
    core.ask(protocol.ChangeSettings(hub_endpoint=server.endpoint), protocol.Done)
    yield core
    core.close()


def listed(core: RunningCore) -> dict[str, ModelInfo]:
    return {model.id: model for model in core.ask(protocol.ListModels(), protocol.ModelsListed).models}


def added(core: RunningCore) -> ModelId:
    """A model from the hub, downloaded."""
    core.ask(protocol.AddHubModel(repository="some/one", file="one-Q4.gguf"), protocol.Done)
    core.wait(protocol.DownloadFinished)
    return ModelId("some/one/one-Q4.gguf")


def test_a_repository_is_looked_into_and_a_model_of_it_added(core: RunningCore, paths: Paths) -> None:
    found = core.ask(protocol.ListHubFiles(repository="https://hub.example/some/one"), protocol.HubFilesListed)
    assert found.repository == "some/one" and found.licence == "mit"
    assert [(file.name, file.size_bytes, file.fit) for file in found.files] == [("one-Q4.gguf", len(CONTENT), Fit.FAST)]
    name = added(core)
    model = listed(core)[name]
    assert model.installed and model.own
    assert Path(model.path).read_bytes() == CONTENT
    assert Path(model.path).parent == paths.models


def test_a_wrong_name_and_a_file_it_doesnt_have(core: RunningCore) -> None:
    problem = core.ask(protocol.ListHubFiles(repository="nonsense"), protocol.Failed).problem
    assert "not the name" in problem.what and problem.next_step
    problem = core.ask(protocol.AddHubModel(repository="some/one", file="two.gguf"), protocol.Failed).problem
    assert "no file two.gguf" in problem.what
    problem = core.ask(protocol.ChangeSettings(hub_endpoint="not an address"), protocol.Failed).problem
    assert problem.next_step


def test_a_model_that_is_removed_frees_its_space_and_leaves_the_list(core: RunningCore) -> None:
    model = added(core)
    path = Path(listed(core)[model].path)
    core.ask(protocol.RemoveModel(model_id=model), protocol.Done)
    assert not path.exists()
    assert model not in listed(core)


def test_removing_stops_a_download_and_takes_what_is_there(core: RunningCore, server: HubServer, paths: Paths) -> None:
    from tests.unit_core.model import hub_server

    server.behaviours.append(hub_server.stall_after(1000))
    core.ask(protocol.AddHubModel(repository="some/one", file="one-Q4.gguf"), protocol.Done)
    assert server.stalled.wait(120)
    core.ask(protocol.RemoveModel(model_id=ModelId("some/one/one-Q4.gguf")), protocol.Done)
    assert core.wait(protocol.DownloadFailed).problem.code == "cancelled"
    assert [path.name for path in paths.models.iterdir()] == ["added.json"]


def test_it_is_told_whether_the_model_in_use_sees(core: RunningCore, loader: ScriptedLoader) -> None:
    assert not core.hello().model.sees
    loader.models["seeing"] = ScriptedModel(name="seeing", sees=lambda _: "a cat")
    core.ask(protocol.LoadModel(model="seeing"), protocol.Done)
    assert core.hello().model.sees


def test_what_a_model_of_ones_own_sees_with_goes_with_it(core: RunningCore, paths: Paths) -> None:
    paths.models.mkdir(parents=True, exist_ok=True)
    model = tiny_model(paths.models / "tiny-llama.gguf", "llama")
    eyes = tiny_eyes(paths.models / "mmproj-tiny-llama.gguf", "mlp")
    info = listed(core)[ModelId(str(model))]
    assert info.sees and info.eyes == str(eyes)
    assert ModelId(str(eyes)) not in listed(core)
    core.ask(protocol.RemoveModel(model_id=info.id), protocol.Done)
    assert not model.exists() and not eyes.exists()


def test_the_model_in_use_is_unloaded_first(core: RunningCore, loader: ScriptedLoader) -> None:
    model = added(core)
    loader.models[model] = ScriptedModel(name="added")
    core.ask(protocol.LoadModel(model=model), protocol.Done)
    core.ask(protocol.RemoveModel(model_id=model), protocol.Done)
    assert loader.models[model].closed
    welcome = core.hello()
    assert welcome.model.phase is ModelPhase.NONE and welcome.settings.model is None
    core.ask(protocol.LoadModel(model="scripted"), protocol.Done)
    assert core.reply_to(core.talk("Hello")).text.endswith("Hello")


def test_a_model_of_the_catalog_stays_on_the_list(core: RunningCore, paths: Paths) -> None:
    paths.models.mkdir(parents=True, exist_ok=True)
    partial = paths.models / "SmolLM2-135M-Instruct.Q4_1.gguf.partial"
    partial.write_bytes(b"some of it")
    core.ask(protocol.RemoveModel(model_id=ModelId("smollm2-135m-instruct")), protocol.Done)
    assert not partial.exists()
    assert "smollm2-135m-instruct" in listed(core)


def test_files_of_the_users_own_go_from_our_folder_only(core: RunningCore, paths: Paths, tmp_path: Path) -> None:
    paths.models.mkdir(parents=True, exist_ok=True)
    ours = write_gguf(paths.models / "ours.gguf", llama_metadata())
    theirs = write_gguf(tmp_path / "theirs.gguf", llama_metadata())
    assert listed(core)[str(ours)].own
    core.ask(protocol.RemoveModel(model_id=ModelId(str(ours))), protocol.Done)
    core.ask(protocol.RemoveModel(model_id=ModelId(str(theirs))), protocol.Done)
    assert not ours.exists()
    assert theirs.exists()
    core.ask(protocol.RemoveModel(model_id=ModelId("nobody")), protocol.Failed)


def test_models_say_how_they_fit(core: RunningCore) -> None:
    models = listed(core).values()
    assert all(model.memory_bytes > model.size_bytes and model.memory_free > 0 for model in models)
    assert all(model.tokens_per_s > 0 for model in models)
    order = [model.fit is Fit.TOO_LARGE for model in models if not model.installed]
    assert order == sorted(order)


def test_before_the_first_model_the_memory_tells_what_would_be_quick(paths: Paths, embedder: Embedder) -> None:
    core = RunningCore(paths, ScriptedLoader(), embedder, model=None, memory_speed=40e9)
    try:
        core.hello()
        core.wait(protocol.ModelsChanged)
        models = listed(core).values()
        assert [model.tokens_per_s * model.size_bytes for model in models] == pytest.approx([28e9] * len(models))
        assert not any(model.speed_measured for model in models)
        assert sum(model.offer is Offer.BEST for model in models) == 1
    finally:
        core.close()


def test_a_memory_that_cant_be_measured_leaves_what_is_usual(paths: Paths, embedder: Embedder) -> None:
    core = RunningCore(paths, ScriptedLoader(), embedder, model=None)
    try:
        core.hello()
        core.idle()
        assert all(model.tokens_per_s * model.size_bytes == pytest.approx(20e9) for model in listed(core).values())
    finally:
        core.close()
