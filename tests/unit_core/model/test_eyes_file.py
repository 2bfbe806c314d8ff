"""Which file makes a model see, and which can't."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import pytest

from core.errors import ModelError
from core.model.eyes import can_see
from core.model.eyes_file import check_eyes, eyes_beside, read_eyes
from core.model.gguf import read_gguf

from .gguf_files import write_gguf
from .tiny_models import EYES_OF, tiny_eyes, tiny_model


def test_this_build_has_the_library_for_pictures() -> None:
    assert can_see()


@pytest.mark.parametrize("architecture", EYES_OF)
def test_what_was_made_for_a_model_fits_it(tmp_path: Path, architecture: str) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", architecture)
    file = check_eyes(model, tiny_eyes(tmp_path / "mmproj.gguf", EYES_OF[architecture]))
    assert (file.projector, file.width) == (EYES_OF[architecture], 64)
    assert file.whole == (architecture == "gemma3")


def test_what_was_made_for_another_model_is_refused(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    with pytest.raises(ModelError, match="was made for another model than tiny") as refused:
        check_eyes(model, tiny_eyes(tmp_path / "mmproj.gguf", "mlp", width=128))
    assert "128 wide, the model's are 64 wide" in refused.value.problem.detail


def test_what_is_no_such_file_is_refused(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    with pytest.raises(ModelError, match="holds nothing that a model could see with"):
        check_eyes(model, model)
    ears = write_gguf(tmp_path / "mmproj-ears.gguf", {"general.architecture": "clip"}, {"a.conv1d.1.weight": (8, 4)})
    with pytest.raises(ModelError, match="holds nothing that a model could see with"):
        read_eyes(ears)
    with pytest.raises(ModelError, match="There is no file"):
        read_eyes(tmp_path / "gone.gguf")
    with pytest.raises(ModelError, match=r"in a way \(kaleidoscope\)"):
        read_eyes(tiny_eyes(tmp_path / "mmproj.gguf", "mlp", projector_type="kaleidoscope"))


def test_a_cut_file_is_known_before_it_is_loaded(tmp_path: Path) -> None:
    whole = tiny_eyes(tmp_path / "mmproj.gguf", "mlp").read_bytes()
    for size in (100, len(whole) // 2, len(whole) - 64):
        (tmp_path / "cut.gguf").write_bytes(whole[:size])
        with pytest.raises(ModelError, match="incomplete"):
            read_eyes(tmp_path / "cut.gguf")


def test_one_that_says_nonsense_is_damaged(tmp_path: Path) -> None:
    path = tmp_path / "mmproj.gguf"
    data = bytearray(tiny_eyes(path, "mlp").read_bytes())
    struct.pack_into("<Q", data, 8, 2**60)  # tensors
    path.write_bytes(data)
    with pytest.raises(ModelError):
        read_eyes(path)


@pytest.mark.parametrize("projector", EYES_OF.values())
@pytest.mark.parametrize(
    "changes",
    [
        {"patch_size": 0}, {"patch_size": 7}, {"patch_size": 16}, {"image_size": 0}, {"image_size": "large"}, {"block_count": 0},
        {"attention__head_count": 0}, {"attention__head_count": 3}, {"embedding_length": 16}, {"embedding_length": 64},
    ],
)  # fmt: skip
def test_one_that_contradicts_itself_is_damaged(tmp_path: Path, projector: str, changes: dict[str, Any]) -> None:
    said = {f"vision__{key}": value for key, value in changes.items()}
    with pytest.raises(ModelError, match="is damaged"):
        read_eyes(tiny_eyes(tmp_path / "mmproj.gguf", projector, **said))


@pytest.mark.parametrize(
    ("projector", "said"),
    [
        ("gemma3", {"vision__image_size": 60}),
        ("gemma3", {"vision__image_size": 4000}),
        ("gemma3", {"vision__projector__scale_factor": 3}),
        ("gemma3", {"vision__projector__scale_factor": 0}),
        ("mlp", {"vision__image_size": 4000}),
        ("mlp", {"use_gelu": 3}),
        ("qwen2vl_merger", {"vision__spatial_merge_size": 5}),
        ("qwen2vl_merger", {"vision__spatial_merge_size": 0}),
    ],
)
def test_one_whose_parts_dont_fit_is_damaged(tmp_path: Path, projector: str, said: dict[str, Any]) -> None:
    with pytest.raises(ModelError, match="is damaged"):
        read_eyes(tiny_eyes(tmp_path / "mmproj.gguf", projector, **said))


def test_opened_as_a_model_it_says_where_it_belongs(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds only the image part") as refused:
        read_gguf(tiny_eyes(tmp_path / "mmproj.gguf", "mlp"))
    assert "folder of the model" in refused.value.problem.next_step


@pytest.mark.parametrize(
    ("model", "eyes", "found"),
    [
        ("tiny.gguf", ["mmproj.gguf"], "mmproj.gguf"),
        ("tiny.gguf", ["mmproj-model-f16.gguf"], "mmproj-model-f16.gguf"),
        ("Qwen3VL-4B-Instruct-Q4_K_M.gguf", ["mmproj-Qwen3VL-4B-Instruct-Q8_0.gguf"], "mmproj-Qwen3VL-4B-Instruct-Q8_0.gguf"),
        ("Qwen3VL-4B-Instruct-Q4_K_M.gguf", ["mmproj-Qwen3VL-2B-Instruct-Q8_0.gguf"], ""),
        ("qwen2.5-coder-3b-instruct-q4_k_m.gguf", ["mmproj-Qwen2.5-VL-3B-Instruct-f16.gguf"], ""),
        ("gemma-3-4b-it-Q4_K_M.gguf", ["gemma-3-4b-it-mmproj-f16.gguf", "mmproj-other-7b.gguf"], "gemma-3-4b-it-mmproj-f16.gguf"),
        ("SmolVLM2-2.2B-Instruct-Q4_K_M.gguf", ["mmproj-SmolVLM2-2.2B-Instruct-f16.gguf"], "mmproj-SmolVLM2-2.2B-Instruct-f16.gguf"),
        ("SmolVLM2-500M.gguf", ["mmproj-SmolVLM2-2.2B-Instruct-f16.gguf"], ""),
    ],
)  # fmt: skip
def test_it_is_found_by_its_name(tmp_path: Path, model: str, eyes: list[str], found: str) -> None:
    path = tiny_model(tmp_path / model, "llama")
    for name in eyes:
        tiny_eyes(tmp_path / name, "mlp")
    beside = eyes_beside(path)
    assert (beside.name if beside is not None else "") == found


def test_one_without_a_name_belongs_to_a_model_that_is_alone(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    eyes = tiny_eyes(tmp_path / "mmproj-F16.gguf", "mlp")
    assert eyes_beside(model) == eyes
    tiny_model(tmp_path / "other.gguf", "qwen2")
    assert eyes_beside(model) is None


def test_it_is_not_taken_from_a_model_of_the_catalog(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    tiny_eyes(tmp_path / "mmproj-tiny.gguf", "mlp")
    assert eyes_beside(model, frozenset({"mmproj-tiny.gguf"})) is None


def test_none_is_found_where_none_fits(tmp_path: Path) -> None:
    model = tiny_model(tmp_path / "tiny.gguf", "llama")
    assert eyes_beside(model) is None
    tiny_eyes(tmp_path / "mmproj-tiny.gguf", "mlp", width=128)
    (tmp_path / "mmproj.gguf").write_bytes(b"GGUF")
    assert eyes_beside(model) is None
