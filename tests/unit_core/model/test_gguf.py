"""What a GGUF file's head says, and what is refused before llama.cpp sees it."""

from __future__ import annotations

import ctypes
from pathlib import Path

import pytest

from core.errors import ModelError
from core.model.gguf import TENSOR_BLOCKS, read_gguf
from core.records import CacheSize, Sampling

from .gguf_files import llama_metadata, write_gguf


def refusal(path: Path) -> str:
    with pytest.raises(ModelError) as caught:
        read_gguf(path)
    problem = caught.value.problem
    assert problem.safe and problem.next_step
    return problem.what


def test_what_the_head_says(tmp_path: Path) -> None:
    path = write_gguf(
        tmp_path / "little.gguf",
        llama_metadata(tokenizer__ggml__tokens=["word"] * 10_000),
        {f"blk.{layer}.attn_k.weight": (8,) for layer in range(3)},
    )
    file = read_gguf(path)
    assert (file.name, file.licence, file.architecture, file.context_length) == ("Little Llama", "mit", "llama", 2048)
    assert file.size_bytes == path.stat().st_size
    # 3 layers, 2 heads, keys and values of 16 numbers, 2 bytes each.
    assert file.cache == CacheSize(token_bytes=3 * 2 * (16 + 16) * 2, eight_bits=False)


def test_a_file_without_a_name_is_called_as_the_file(tmp_path: Path) -> None:
    path = write_gguf(tmp_path / "my model.gguf", llama_metadata(general__name=""))
    assert read_gguf(path).name == "my model"


def test_the_real_model(small_model_path: Path) -> None:
    file = read_gguf(small_model_path)
    assert file.architecture == "llama" and file.context_length == 8192
    # 30 layers, 3 heads of 64.
    assert file.cache == CacheSize(token_bytes=30 * 3 * 128 * 2)


def test_sizes_of_tensor_types_are_those_of_the_library() -> None:
    import llama_cpp

    library = ctypes.CDLL(str(next((Path(llama_cpp.__file__).parent / "lib").glob("*ggml-base.*"))))
    library.ggml_blck_size.restype = ctypes.c_int64
    library.ggml_type_size.restype = ctypes.c_size_t
    for kind, block in TENSOR_BLOCKS.items():
        assert (library.ggml_blck_size(kind), library.ggml_type_size(kind)) == block


def test_no_such_file(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "none.gguf")


def test_a_folder(tmp_path: Path) -> None:
    assert "folder" in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"GG", b"Dear diary, today ...", b"\x00" * 100])
def test_not_a_gguf(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "diary.gguf"
    path.write_bytes(content)
    assert refusal(path) == "diary.gguf is not a GGUF model file."


def test_truncated_anywhere(tmp_path: Path) -> None:
    whole = write_gguf(tmp_path / "whole.gguf", llama_metadata(tokenizer__ggml__tokens=["word"] * 5000)).read_bytes()
    path = tmp_path / "cut.gguf"
    for size in [5, 20, 30, 100, 500, 5000, len(whole) // 2, len(whole) - 200, len(whole) - 1]:
        path.write_bytes(whole[:size])
        assert "is incomplete" in refusal(path), size


def test_a_version_from_the_future(tmp_path: Path) -> None:
    assert "version" in refusal(write_gguf(tmp_path / "x.gguf", llama_metadata(), version=9))


def test_garbage_after_the_magic(tmp_path: Path) -> None:
    path = tmp_path / "x.gguf"
    path.write_bytes(b"GGUF\x03\x00\x00\x00" + b"\xff" * 500)
    assert "is incomplete" in refusal(path) or "is damaged" in refusal(path)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"general__architecture": "bert"}, "embedding model"),
        ({"llama__pooling_type": 1}, "embedding model"),
        ({"llama__attention__causal": False}, "embedding model"),
        ({"general__type": "adapter"}, "adapter"),
        ({"general__architecture": "clip"}, "image part"),
        ({"split__no": 1, "split__count": 2}, "open the first one"),
    ],
)
def test_files_that_hold_something_else(tmp_path: Path, changes: dict[str, object], words: str) -> None:
    assert words in refusal(write_gguf(tmp_path / "x.gguf", llama_metadata(**changes)))


def test_only_a_vocabulary(tmp_path: Path) -> None:
    assert "vocabulary" in refusal(write_gguf(tmp_path / "x.gguf", llama_metadata(), tensors={}))


@pytest.mark.parametrize("said", [0, -1, -(2**31), 4_000_000_000])
def test_a_window_that_cant_be_meant_says_nothing(tmp_path: Path, said: int) -> None:
    assert read_gguf(write_gguf(tmp_path / "x.gguf", llama_metadata(llama__context_length=said))).context_length == 0


@pytest.mark.parametrize("said", [float("inf"), float("nan")])
def test_a_number_that_is_none_says_nothing(tmp_path: Path, said: float) -> None:
    assert read_gguf(write_gguf(tmp_path / "x.gguf", llama_metadata(llama__context_length=said))).context_length == 0


@pytest.mark.parametrize(
    ("changes", "tensors"),
    [
        ({}, ["blk.0.new_kind.weight"]),
        ({"llama__attention__sliding_window": 512}, ["blk.0.attn_k.weight"]),
        ({"llama__embedding_length": -5}, ["blk.0.attn_k.weight"]),
    ],
)
def test_a_cache_the_head_does_not_tell_is_a_guess(
    tmp_path: Path, changes: dict[str, object], tensors: list[str]
) -> None:
    path = write_gguf(tmp_path / "x.gguf", llama_metadata(**changes), dict.fromkeys(tensors, (8,)))
    assert not read_gguf(path).cache.known


def test_a_layer_of_a_number_that_cant_be_meant_is_none(tmp_path: Path) -> None:
    changes: dict[str, object] = {
        "llama__attention__sliding_window": 512,
        "llama__attention__sliding_window_pattern": 2,
    }
    names = ["blk.0.attn_k.weight", "blk.1.attn_k.weight", f"blk.{10**15}.attn_k.weight"]
    path = write_gguf(tmp_path / "x.gguf", llama_metadata(**changes), dict.fromkeys(names, (8,)))
    cache = read_gguf(path).cache
    assert cache.token_bytes == cache.window_bytes == 2 * 2 * (16 + 16)


def test_the_layers_of_all_parts_count(tmp_path: Path) -> None:
    metadata = llama_metadata(split__no=0, split__count=2)
    first = write_gguf(tmp_path / "m-00001-of-00002.gguf", metadata, {"blk.0.attn_k.weight": (8,)})
    later = {f"blk.{layer}.attn_k.weight": (8,) for layer in (1, 2)}
    second = write_gguf(tmp_path / "m-00002-of-00002.gguf", llama_metadata(split__no=1, split__count=2), later)
    assert read_gguf(first).cache.token_bytes == 3 * 2 * (16 + 16) * 2
    second.write_bytes(second.read_bytes()[:-20])
    assert refusal(first) == "m-00002-of-00002.gguf is incomplete: part of the file is missing."


def test_a_model_in_parts(tmp_path: Path) -> None:
    metadata = llama_metadata(split__no=0, split__count=2)
    first = write_gguf(tmp_path / "m-00001-of-00002.gguf", metadata)
    assert "m-00002-of-00002.gguf is missing" in refusal(first)
    second = write_gguf(tmp_path / "m-00002-of-00002.gguf", llama_metadata(split__no=1, split__count=2))
    assert read_gguf(first).size_bytes == first.stat().st_size + second.stat().st_size


def test_the_sampling_is_the_one_the_file_asks_for(tmp_path: Path) -> None:
    metadata = llama_metadata(
        general__sampling__temp=0.7,
        general__sampling__top_k=20,
        general__sampling__min_p=-3.0,
        general__sampling__top_p="?",
    )
    assert read_gguf(write_gguf(tmp_path / "x.gguf", metadata)).sampling == Sampling(temperature=0.7, top_k=20)
