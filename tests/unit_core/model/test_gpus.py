"""How much of a model goes onto a graphics processor, and what happens when that fails."""

from __future__ import annotations

from pathlib import Path

import pytest
from llama_cpp import llama_cpp as native

from core.errors import ModelError
from core.model import llama
from core.model.backends import processor_features
from core.model.gguf import GgufFile, read_gguf
from core.model.gpus import Gpu, gpus, layers_that_fit
from core.model.llama import LlamaModel
from core.records import CacheSize

from .test_llama import load, prompt, run

GB = 1_000_000_000


def file(size: float = 4.1, layers: int = 40, kv_bytes: int = 100_000) -> GgufFile:
    return GgufFile(
        path=Path("m.gguf"),
        size_bytes=int(size * GB),
        architecture="llama",
        name="m",
        licence="",
        context_length=32_768,
        cache=CacheSize(token_bytes=kv_bytes),
        layers=layers,
    )


def fit(*free: float, context: int = 8192, quantized: bool = False, of: GgufFile | None = None) -> int:
    return layers_that_fit(of or file(), context, [Gpu("x", int(one * GB)) for one in free], quantized_kv=quantized)


def test_all_of_it_where_there_is_room() -> None:
    assert fit(24) == 41
    assert fit(3, 3.7) == 41  # on two


def test_as_many_layers_as_fit_with_their_context() -> None:
    some = fit(3)
    assert 10 < some < 30
    assert fit(3, context=32_768) < some
    assert fit(3, quantized=True) > some


def test_none_where_there_is_nothing_to_put_them_on() -> None:
    assert fit() == 0
    assert fit(0.5) == 0
    assert fit(24, of=file(layers=0)) == 0


def test_there_is_something_to_compute_with_on_this_processor() -> None:
    features = processor_features()
    assert features
    assert all(" " not in feature for feature in features)


def test_this_builds_devices_can_be_listed() -> None:
    for gpu in gpus():
        assert gpu.name and gpu.free_bytes > 0


def test_the_file_says_its_layers(small_model_path: Path) -> None:
    assert read_gguf(small_model_path).layers == 30


@pytest.fixture
def one_gpu(monkeypatch: pytest.MonkeyPatch) -> None:
    """As if there were one; the real one of a machine that has one is not needed to see what we do."""
    monkeypatch.setattr(llama, "gpus", lambda: [Gpu("Imaginary 9000", 24 * GB)])


def answers(model: LlamaModel) -> bool:
    return "Paris" in run(model, prompt(model, "What is the capital of France?"))[1]


@pytest.mark.usefixtures("one_gpu")
def test_a_graphics_processor_that_fails_leaves_it_to_the_processor(
    small_model_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wanted: list[int] = []
    really = native.llama_model_load_from_file

    def out_of_memory(path: bytes, settings: native.llama_model_params) -> object:
        wanted.append(settings.n_gpu_layers)
        return None if settings.n_gpu_layers else really(path, settings)

    monkeypatch.setattr(native, "llama_model_load_from_file", out_of_memory)
    model = load(small_model_path)
    try:
        assert wanted == [31, 0]
        assert model.placement is not None
        assert model.placement.failed and model.placement.gpu_layers == 0
        assert model.placement.gpus == ("Imaginary 9000",)
        assert answers(model)
    finally:
        model.close()


@pytest.mark.usefixtures("one_gpu")
def test_it_is_left_alone_where_it_isnt_wanted(small_model_path: Path) -> None:
    model = load(small_model_path, use_gpu=False)
    try:
        assert model.placement is not None
        assert model.placement.gpu_layers == 0 and not model.placement.failed and not model.placement.gpus
        assert answers(model)
    finally:
        model.close()


@pytest.mark.usefixtures("one_gpu")
def test_a_file_that_cant_be_loaded_anywhere_says_why(tmp_path: Path) -> None:
    from .gguf_files import llama_metadata, write_gguf

    with pytest.raises(ModelError):
        load(write_gguf(tmp_path / "wrong.gguf", llama_metadata()))
