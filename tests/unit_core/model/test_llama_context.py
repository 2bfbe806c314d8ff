"""An attention state on a tiny model with random weights whose layers look no further back than a window, as Gemma 3's do."""

from __future__ import annotations

import ctypes
import threading
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from llama_cpp import llama_cpp as native

from core.model.base import Token
from core.model.hardware import Threads
from core.model.llama_context import PREFILL_BATCH, LlamaContext

from .gguf_files import write_gguf

WORDS, WIDTH, HEAD, FEED, LAYERS, WINDOW = 512, 64, 32, 128, 6, 64
TOKENS = [Token(int(token)) for token in np.random.default_rng(1).integers(0, WORDS, 500)]


def tiny_gemma(path: Path) -> Path:
    """Every sixth layer looks at everything, the others at the last `WINDOW` tokens."""
    metadata: dict[str, object] = {
        "general.architecture": "gemma3",
        "general.name": "Tiny",
        "gemma3.vocab_size": WORDS,
        "gemma3.context_length": 2048,
        "gemma3.block_count": LAYERS,
        "gemma3.embedding_length": WIDTH,
        "gemma3.feed_forward_length": FEED,
        "gemma3.attention.head_count": 2,
        "gemma3.attention.head_count_kv": 1,
        "gemma3.attention.key_length": HEAD,
        "gemma3.attention.value_length": HEAD,
        "gemma3.attention.sliding_window": WINDOW,
        "gemma3.attention.layer_norm_rms_epsilon": 1e-6,
        "gemma3.rope.freq_base": 10000.0,
        "tokenizer.ggml.model": "none",
    }
    tensors: dict[str, tuple[int, ...]] = {"token_embd.weight": (WIDTH, WORDS), "output_norm.weight": (WIDTH,)}
    for layer in range(LAYERS):
        shapes: dict[str, tuple[int, ...]] = {
            "attn_norm": (WIDTH,),
            "attn_q": (WIDTH, 2 * HEAD),
            "attn_k": (WIDTH, HEAD),
            "attn_v": (WIDTH, HEAD),
            "attn_output": (2 * HEAD, WIDTH),
            "attn_q_norm": (HEAD,),
            "attn_k_norm": (HEAD,),
            "post_attention_norm": (WIDTH,),
            "ffn_norm": (WIDTH,),
            "ffn_gate": (WIDTH, FEED),
            "ffn_up": (WIDTH, FEED),
            "ffn_down": (FEED, WIDTH),
            "post_ffw_norm": (WIDTH,),
        }
        tensors.update({f"blk.{layer}.{name}.weight": shape for name, shape in shapes.items()})
    draw = np.random.default_rng(7)
    weights = {}
    for name, shape in tensors.items():
        noise = draw.standard_normal(shape[::-1]).astype(np.float32)
        # Sharp attention: what stands far back has to tell.
        gain = 2.0 if "attn_" in name else 1.0
        weights[name] = (1 + 0.05 * noise if "norm" in name else noise * (gain / shape[0] ** 0.5)).tobytes()
    return write_gguf(path, metadata, tensors, weights=weights)


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[object]:
    native.llama_backend_init()
    settings = native.llama_model_default_params()
    settings.n_gpu_layers = 0
    path = tiny_gemma(tmp_path_factory.mktemp("gemma") / "tiny.gguf")
    loaded = native.llama_model_load_from_file(str(path).encode(), settings)
    assert loaded
    yield loaded
    native.llama_model_free(loaded)


@pytest.fixture
def context(model: object) -> Iterator[LlamaContext]:
    made = LlamaContext(model, 1024, Threads(decode=1, prefill=1))
    yield made
    made.close()


def evaluated(context: LlamaContext, prompt: list[Token]) -> int:
    """Evaluate a prompt as a reply would; how many of its tokens had to be."""
    kept = context.keep_common(prompt)
    for start in range(kept, len(prompt), PREFILL_BATCH):
        assert context.evaluate(prompt[start : start + PREFILL_BATCH], threading.Event())
    return len(prompt) - kept


def logits(context: LlamaContext) -> np.ndarray:
    found = ctypes.cast(native.llama_get_logits_ith(context.pointer, -1), ctypes.POINTER(ctypes.c_float))
    return np.ctypeslib.as_array(found, (WORDS,)).copy()


def from_nothing(context: LlamaContext, prompt: list[Token]) -> np.ndarray:
    context.clear()
    evaluated(context, prompt)
    return logits(context)


def test_a_window_tells_in_the_answer(context: LlamaContext) -> None:
    whole = from_nothing(context, TOKENS[:200])
    assert np.abs(whole - from_nothing(context, [*TOKENS[300:400], *TOKENS[100:200]])).max() > 0.1 * whole.std()


@pytest.mark.parametrize("common", [0, 50, 199, 299])
def test_a_restored_state_is_taken_back_only_as_far_as_it_reaches(context: LlamaContext, common: int) -> None:
    prompt = [*TOKENS[:common], *TOKENS[400:420]]
    right = from_nothing(context, prompt)
    from_nothing(context, TOKENS[:300])
    state = context.state()
    assert state is not None
    context.clear()
    assert context.set_state(state)
    evaluated(context, prompt)
    assert np.abs(logits(context) - right).max() < 0.1 * right.std()


def test_what_a_restored_state_goes_on_with_is_all_that_is_evaluated(context: LlamaContext) -> None:
    right = from_nothing(context, TOKENS[:320])
    from_nothing(context, TOKENS[:300])
    state = context.state()
    assert state is not None
    assert context.set_state(state)
    assert evaluated(context, TOKENS[:320]) == 20
    assert np.abs(logits(context) - right).max() < 0.1 * right.std()


def test_without_a_restart_everything_can_be_taken_back(context: LlamaContext) -> None:
    prompt = [*TOKENS[:50], *TOKENS[400:420]]
    right = from_nothing(context, prompt)
    from_nothing(context, TOKENS[:300])
    assert evaluated(context, prompt) == 20
    assert np.abs(logits(context) - right).max() < 0.1 * right.std()
