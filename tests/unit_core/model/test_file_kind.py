"""Files that are no chat model, and what is said of them."""

from __future__ import annotations

import io
import json
import struct
import zipfile
from pathlib import Path

import pytest

from core.errors import ModelError
from core.model.gguf import read_gguf
from core.records import Problem

from .gguf_files import llama_metadata, write_gguf


def refusal(path: Path) -> Problem:
    with pytest.raises(ModelError) as caught:
        read_gguf(path)
    problem = caught.value.problem
    assert path.name in problem.what
    assert problem.safe and problem.next_step and problem.detail
    return problem


def packed() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("model.gguf", "GGUF")
    return buffer.getvalue()


HEADER = json.dumps(
    {"__metadata__": {"format": "pt"}, "w": {"dtype": "F32", "shape": [1], "data_offsets": [0, 4]}}
).encode()

OTHERS = [
    (b"<!DOCTYPE html>\n<html><title>Model</title>", "web page", "button"),
    (b"\n  <html lang='en'>", "web page", "button"),
    (packed(), "packed archive", "Unpack"),
    (b"\x1f\x8b\x08\x00" + b"\x01" * 50, "packed archive", "Unpack"),
    (struct.pack("<Q", len(HEADER)) + HEADER + b"\0" * 4, "safetensors", "GGUF"),
    (b"tjgg\x03\x00\x00\x00" + b"\1" * 100, "before GGUF", "GGUF"),
    (b"version https://git-lfs.github.com/spec/v1\noid sha256:abc\nsize 5", "where the model is", "Download"),
    (b'{"error":"Repository not found"}', "answer of a server", "again"),
    (b"\0" * 5000, "begins with nothing", "again"),
    (b"Dear diary", "is not a GGUF model file", "another"),
    (b"", "is not a GGUF model file", "another"),
]


@pytest.mark.parametrize(("content", "what", "next_step"), OTHERS)
def test_files_of_other_formats(tmp_path: Path, content: bytes, what: str, next_step: str) -> None:
    path = tmp_path / "model.gguf"
    path.write_bytes(content)
    problem = refusal(path)
    assert what in problem.what
    assert next_step in problem.next_step


KINDS = [
    ({"general__type": "adapter"}, "adapter"),
    ({"general__type": "mmproj"}, "image part"),
    ({"general__architecture": "clip"}, "image part"),
    ({"general__type": "imatrix"}, "imatrix"),
    ({"general__architecture": "controlvector"}, "control vector"),
    ({"split__no": 1, "split__count": 3}, "open the first one"),
    ({"general__architecture": "eagle3"}, "makes another model faster"),
    ({"general__architecture": "dflash"}, "makes another model faster"),
    ({"general__architecture": "gemma4-assistant"}, "makes another model faster"),
    ({"general__architecture": "flux"}, "pictures"),
    ({"general__architecture": "sd3"}, "pictures"),
    ({"general__architecture": "wan"}, "pictures or films"),
    ({"general__architecture": "qwen_image"}, "pictures"),
    ({"general__architecture": "wavtokenizer-dec"}, "sound"),
    ({"general__architecture": "qwen3tts"}, "sound"),
    ({"general__architecture": "dream"}, "diffusion"),
    ({"llama__pooling_type": 4}, "reranker"),
    ({"llama__pooling_type": 3}, "embedding model"),
    ({"general__architecture": "nomic-bert-moe"}, "embedding model"),
    ({"general__architecture": "gemma-embedding"}, "embedding model"),
    ({"llama__attention__causal": False}, "embedding model"),
    ({"general__architecture": "t5"}, "T5"),
    ({"general__type": "something new"}, "something new"),
]


@pytest.mark.parametrize(("changes", "what"), KINDS)
def test_gguf_files_of_other_kinds(tmp_path: Path, changes: dict[str, object], what: str) -> None:
    assert what in refusal(write_gguf(tmp_path / "x.gguf", llama_metadata(**changes))).what


@pytest.mark.parametrize("architecture", ["hyvid", "lumina2"])
def test_a_file_that_says_nothing_of_words(tmp_path: Path, architecture: str) -> None:
    path = write_gguf(tmp_path / "x.gguf", {"general.architecture": architecture}, {"blocks.0.weight": (8,)})
    assert "knows no words" in refusal(path).what


@pytest.mark.parametrize("name", ["m.gguf.part1of2", "m.gguf-split-a", "m.gguf.001", "m.gguf.part2of2"])
@pytest.mark.parametrize("whole", [True, False])
def test_pieces_of_a_file(tmp_path: Path, name: str, whole: bool) -> None:
    path = write_gguf(tmp_path / name, llama_metadata())
    if not whole:
        path.write_bytes(path.read_bytes()[100:])
    problem = refusal(path)
    assert "piece of a file" in problem.what
    assert "Join" in problem.next_step


def test_another_byte_order(tmp_path: Path) -> None:
    path = tmp_path / "m-be.gguf"
    path.write_bytes(b"GGUF" + struct.pack(">IQQ", 3, 1, 1))
    assert "byte order" in refusal(path).what


@pytest.mark.parametrize("architecture", ["llama", "pangu-embedded", "qwen3moe", "gpt-oss", "swan"])
def test_chat_models_pass(tmp_path: Path, architecture: str) -> None:
    metadata = llama_metadata(general__architecture=architecture, general__type="model")
    assert read_gguf(write_gguf(tmp_path / "x.gguf", metadata)).architecture == architecture
