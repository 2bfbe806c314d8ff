"""LoRA adapters beside a real small model."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from core.errors import ModelError
from core.model.base import Purpose
from core.records import Adapter

from .gguf_files import llama_metadata, write_gguf
from .test_llama import load, prompt, run

# Of SmolLM2-135M.
WIDTH = 576
RANK = 4


def lora(path: Path, *, width: int = WIDTH, architecture: str = "llama", tensor: str = "blk.3.attn_q.weight") -> Path:
    """A LoRA adapter that turns the model's head; made of noise."""
    noise = np.random.default_rng(7)
    metadata: dict[str, object] = {
        "general.architecture": architecture,
        "general.type": "adapter",
        "adapter.type": "lora",
        "adapter.lora.alpha": float(RANK),
    }
    down, up = f"{tensor}.lora_a", f"{tensor}.lora_b"
    shapes = {down: (width, RANK), up: (RANK, width)}
    weights = {name: noise.normal(0, 0.6, shape).astype(np.float32).tobytes() for name, shape in shapes.items()}
    return write_gguf(path, metadata, shapes, weights=weights)


def says(path: Path, *adapters: Adapter) -> str:
    model = load(path, adapters=adapters, context_length=512)
    try:
        return run(model, prompt(model, "Tell me of the sea."))[1]
    finally:
        model.close()


def test_an_adapter_changes_what_is_said_as_much_as_its_scale_says(small_model_path: Path, tmp_path: Path) -> None:
    file = lora(tmp_path / "sea.gguf")
    plain = says(small_model_path)
    assert says(small_model_path, Adapter(path=str(file), scale=0.0)) == plain
    adapted = says(small_model_path, Adapter(path=str(file)))
    assert adapted != plain
    assert says(small_model_path, Adapter(path=str(file))) == adapted
    other = lora(tmp_path / "other.gguf", tensor="blk.9.attn_q.weight")
    assert says(small_model_path, Adapter(path=str(file)), Adapter(path=str(other), scale=2.0)) != adapted


def test_each_adapter_and_scale_has_its_own_fingerprint(small_model_path: Path, tmp_path: Path) -> None:
    file = str(lora(tmp_path / "sea.gguf"))
    prints = []
    for adapters in ((), (Adapter(path=file),), (Adapter(path=file, scale=0.5),)):
        model = load(small_model_path, adapters=adapters, context_length=256)
        prints.append(model.fingerprint)
        model.close()
    assert len(set(prints)) == 3


def test_background_work_is_adapted_too(small_model_path: Path, tmp_path: Path) -> None:
    model = load(small_model_path, adapters=[Adapter(path=str(lora(tmp_path / "sea.gguf")))], context_length=512)
    asked = prompt(model, "Tell me of the sea.")
    assert run(model, asked, purpose=Purpose.BACKGROUND)[1] == run(model, asked)[1]
    model.close()


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (lambda path: None, "no file"),
        (lambda path: path.write_text("Once upon a time"), "not a GGUF"),
        (lambda path: write_gguf(path, llama_metadata()), "no LoRA adapter"),
        (lambda path: path.write_bytes(lora(path).read_bytes()[:-4000]), "incomplete"),
        (lambda path: lora(path, width=64), "doesn't fit this model"),
        (lambda path: lora(path, architecture="qwen2"), "doesn't fit this model"),
        (lambda path: lora(path, tensor="blk.99.attn_q.weight"), "doesn't fit this model"),
    ],
    ids=["missing", "a text file", "a model", "truncated", "of another width", "of another kind", "of a deeper model"],
)
def test_an_adapter_that_cannot_be_used_says_why(
    small_model_path: Path, tmp_path: Path, make: Callable[[Path], object], words: str
) -> None:
    file = tmp_path / "wrong.gguf"
    make(file)
    with pytest.raises(ModelError, match=words) as raised:
        load(small_model_path, adapters=[Adapter(path=str(file))])
    problem = raised.value.problem
    assert "wrong.gguf" in problem.what
    assert problem.safe
    assert problem.next_step
