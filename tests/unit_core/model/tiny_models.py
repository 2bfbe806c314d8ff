"""Tiny models with random weights, one for each way to keep what was read.

Which tensors an architecture has, and of which shapes, follows from llama.cpp's loader. Weights are drawn so that what stands far
back tells in the next token: attention is sharp, and recurrent layers forget slowly.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from .gguf_files import write_gguf

# The bytes, as GPT-2's vocabulary spells them, and the tags of ChatML.
_SPELT = [chr(byte) if 33 <= byte <= 126 else chr(256 + byte) for byte in range(256)]
_TAGS = ["<|im_start|>", "<|im_end|>"]
WORDS = len(_SPELT) + len(_TAGS)

WINDOW = 64
TRAINED = 4096

_WIDTH, _HEADS, _HEAD, _FEED, _EXPERTS, _RANK = 64, 2, 32, 128, 4, 32

Shapes = dict[str, tuple[int, ...]]

_FEED_FORWARD: Shapes = {
    "ffn_norm.weight": (_WIDTH,),
    "ffn_gate.weight": (_WIDTH, _FEED),
    "ffn_up.weight": (_WIDTH, _FEED),
    "ffn_down.weight": (_FEED, _WIDTH),
}
_AFTER_ATTENTION: Shapes = {
    name.replace("ffn_norm", "post_attention_norm"): shape for name, shape in _FEED_FORWARD.items()
}
_EXPERT_FEED: Shapes = {
    "ffn_norm.weight": (_WIDTH,),
    "ffn_gate_inp.weight": (_WIDTH, _EXPERTS),
    "ffn_gate_exps.weight": (_WIDTH, _FEED, _EXPERTS),
    "ffn_up_exps.weight": (_WIDTH, _FEED, _EXPERTS),
    "ffn_down_exps.weight": (_FEED, _WIDTH, _EXPERTS),
}
_NORM: Shapes = {"attn_norm.weight": (_WIDTH,)}
_ATTENTION: Shapes = {
    "attn_q.weight": (_WIDTH, _HEADS * _HEAD),
    "attn_k.weight": (_WIDTH, _HEAD),
    "attn_v.weight": (_WIDTH, _HEAD),
    "attn_output.weight": (_HEADS * _HEAD, _WIDTH),
}
_WIDE: dict[str, object] = {"attention.key_length": 128, "attention.value_length": 128, "rope.dimension_count": 128}
_WIDE_ATTENTION: Shapes = {
    "attn_q.weight": (_WIDTH, _HEADS * 128),
    "attn_k.weight": (_WIDTH, 128),
    "attn_v.weight": (_WIDTH, 128),
    "attn_output.weight": (_HEADS * 128, _WIDTH),
    "attn_q_norm.weight": (128,),
    "attn_k_norm.weight": (128,),
}
_HEAD_NORMS: Shapes = {"attn_q_norm.weight": (_HEAD,), "attn_k_norm.weight": (_HEAD,)}
_LATENT_ATTENTION: Shapes = {
    "attn_q_a.weight": (_WIDTH, _RANK),
    "attn_q_a_norm.weight": (_RANK,),
    "attn_q_b.weight": (_RANK, _HEADS * (_HEAD + 16)),
    "attn_kv_a_mqa.weight": (_WIDTH, _RANK + 16),
    "attn_kv_a_norm.weight": (_RANK,),
    "attn_k_b.weight": (_HEAD, _RANK, _HEADS),
    "attn_v_b.weight": (_RANK, _HEAD, _HEADS),
    "attn_output.weight": (_HEADS * _HEAD, _WIDTH),
}
_INNER, _STATE, _STEPS = 128, 16, 4
_MAMBA: Shapes = {
    "ssm_in.weight": (_WIDTH, 2 * _INNER + 2 * _STATE + _STEPS),
    "ssm_conv1d.weight": (4, _INNER + 2 * _STATE),
    "ssm_conv1d.bias": (_INNER + 2 * _STATE,),
    "ssm_dt.bias": (_STEPS,),
    "ssm_a": (1, _STEPS),
    "ssm_d": (1, _STEPS),
    "ssm_out.weight": (_INNER, _WIDTH),
}
_MAMBA_NORM: Shapes = {"ssm_norm.weight": (_INNER,)}
_CONVOLUTION: Shapes = {
    "shortconv.conv.weight": (3, _WIDTH),
    "shortconv.in_proj.weight": (_WIDTH, 3 * _WIDTH),
    "shortconv.out_proj.weight": (_WIDTH, _WIDTH),
}
_DELTA_NET: Shapes = {
    "attn_qkv.weight": (_WIDTH, 2 * _WIDTH),
    "attn_gate.weight": (_WIDTH, _WIDTH),
    "ssm_conv1d.weight": (4, 2 * _WIDTH),
    "ssm_dt.bias": (2,),
    "ssm_a": (2,),
    "ssm_beta.weight": (_WIDTH, 2),
    "ssm_alpha.weight": (_WIDTH, 2),
    "ssm_norm.weight": (32,),
    "ssm_out.weight": (_WIDTH, _WIDTH),
}
_RWKV: Shapes = {
    **{
        f"{norm}.{part}": (_WIDTH,)
        for norm in ("attn_norm", "attn_norm_2", "time_mix_ln")
        for part in ("weight", "bias")
    },
    **{f"time_mix_{name}.weight": (_WIDTH,) for name in ("w0", "a0", "v0", "k_k", "k_a", "r_k")},
    **{f"time_mix_{name}1.weight": (_WIDTH, 16) for name in "wavg"},
    **{f"time_mix_{name}2.weight": (16, _WIDTH) for name in "wavg"},
    **{f"time_mix_{name}.weight": (_WIDTH, _WIDTH) for name in ("key", "value", "receptance", "output")},
    "time_mix_lerp_fused.weight": (_WIDTH, 1, 1, 6),
    "channel_mix_lerp_k.weight": (_WIDTH,),
    "channel_mix_key.weight": (_WIDTH, _FEED),
    "channel_mix_value.weight": (_FEED, _WIDTH),
}
_GEMMA: Shapes = {
    **_NORM,
    **_ATTENTION,
    **_HEAD_NORMS,
    **_FEED_FORWARD,
    "post_attention_norm.weight": (_WIDTH,),
    "post_ffw_norm.weight": (_WIDTH,),
}

_SSM: dict[str, object] = {
    "ssm.conv_kernel": 4,
    "ssm.inner_size": _INNER,
    "ssm.state_size": _STATE,
    "ssm.time_step_rank": _STEPS,
    "ssm.group_count": 1,
}
_MOE: dict[str, object] = {"expert_count": _EXPERTS, "expert_used_count": 2, "expert_feed_forward_length": _FEED}

# What an architecture says of itself, and its layers. Heads of qwen3 are as wide as all of its family's: transformers reads no other width.
_KINDS: dict[str, tuple[dict[str, object], list[Shapes]]] = {
    "llama": ({}, 4 * [_NORM | _ATTENTION | _FEED_FORWARD]),
    "qwen2": ({}, 4 * [_NORM | _ATTENTION | _FEED_FORWARD]),
    # Positions in pictures have rows and columns.
    "qwen2vl": ({"rope.dimension_sections": [4, 6, 6, 0]}, 4 * [_NORM | _ATTENTION | _FEED_FORWARD]),
    "qwen3vl": (
        {"rope.dimension_sections": [6, 5, 5, 0], "n_deepstack_layers": 1},
        4 * [_NORM | _ATTENTION | _HEAD_NORMS | _FEED_FORWARD],
    ),
    "qwen3": (_WIDE, 4 * [_NORM | _WIDE_ATTENTION | _FEED_FORWARD]),
    "qwen3moe": (_MOE, 4 * [_NORM | _ATTENTION | _HEAD_NORMS | _EXPERT_FEED]),
    "deepseek2": (
        {
            "attention.q_lora_rank": _RANK,
            "attention.kv_lora_rank": _RANK,
            "attention.key_length": _RANK + 16,
            "attention.key_length_mla": _HEAD + 16,
            "attention.value_length_mla": _HEAD,
            "rope.dimension_count": 16,
            "leading_dense_block_count": 4,
            "expert_shared_count": 1,
            **_MOE,
        },
        4 * [_NORM | _LATENT_ATTENTION | _FEED_FORWARD],
    ),
    # Every sixth layer looks at everything, the others at the last `WINDOW` tokens.
    "gemma3": ({"attention.sliding_window": WINDOW}, 6 * [_GEMMA]),
    "mamba2": ({**_SSM, "attention.head_count": 0}, 4 * [_NORM | _MAMBA | _MAMBA_NORM]),
    "rwkv7": (
        {
            "wkv.head_size": 64,
            "attention.decay_lora_rank": 16,
            "attention.iclr_lora_rank": 16,
            "attention.value_residual_mix_lora_rank": 16,
            "attention.gate_lora_rank": 16,
            "attention.head_count": 0,
            "token_shift_count": 2,
        },
        4 * [_RWKV],
    ),
    "lfm2": (
        {"shortconv.l_cache": 3, "attention.head_count_kv": [0, 1, 0, 1]},
        2 * [_NORM | _CONVOLUTION | _FEED_FORWARD, _NORM | _ATTENTION | _HEAD_NORMS | _FEED_FORWARD],
    ),
    "granitehybrid": (
        {**_SSM, "attention.head_count_kv": [0, 1, 0, 1], "feed_forward_length": 4 * [_FEED], "logit_scale": 1.0},
        2 * [_NORM | _MAMBA | _MAMBA_NORM | _FEED_FORWARD, _NORM | _ATTENTION | _FEED_FORWARD],
    ),
    "falcon-h1": (
        _SSM,
        4 * [_NORM | _MAMBA | _ATTENTION | {name.replace("norm.weight", "norm"): shape for name, shape in _FEED_FORWARD.items()}],
    ),
    "qwen35": (
        {
            "ssm.conv_kernel": 4,
            "ssm.inner_size": _WIDTH,
            "ssm.state_size": 32,
            "ssm.time_step_rank": 2,
            "ssm.group_count": 1,
            "full_attention_interval": 2,
            "rope.dimension_sections": [4, 4, 4, 4],
            "rope.dimension_count": 16,
        },
        2
        * [
            _NORM | _DELTA_NET | _AFTER_ATTENTION,
            # The queries come with a gate.
            _NORM | _ATTENTION | {"attn_q.weight": (_WIDTH, 2 * _HEADS * _HEAD)} | _HEAD_NORMS | _AFTER_ATTENTION,
        ],
    ),
}  # fmt: skip

ARCHITECTURES = list(_KINDS)

# What models see with: each kind with what it says of itself and its tensors. Pictures are cut into patches of 8 x 8.
_SIDE, _PATCH, _EYES = 64, 8, 32
_EYES_LAYER: Shapes = {
    **{f"{norm}.{part}": (_EYES,) for norm in ("ln1", "ln2") for part in ("weight", "bias")},
    **{f"attn_{name}.weight": (_EYES, _EYES) for name in ("q", "k", "v", "out")},
    **{f"attn_{name}.bias": (_EYES,) for name in ("q", "k", "v", "out")},
    "ffn_up.weight": (_EYES, 2 * _EYES),
    "ffn_up.bias": (2 * _EYES,),
    "ffn_down.weight": (2 * _EYES, _EYES),
    "ffn_down.bias": (_EYES,),
}
_PATCHES: Shapes = {
    "v.patch_embd.weight": (_PATCH, _PATCH, 3, _EYES),
    "v.position_embd.weight": (_EYES, (_SIDE // _PATCH) ** 2),
    "v.post_ln.weight": (_EYES,),
    "v.post_ln.bias": (_EYES,),
}
_EYES_KINDS: dict[str, tuple[dict[str, object], Shapes]] = {
    # Any picture is a square of 64 tokens.
    "mlp": (
        {},
        _PATCHES
        | {"mm.0.weight": (_EYES, _WIDTH), "mm.0.bias": (_WIDTH,), "mm.2.weight": (_WIDTH, _WIDTH), "mm.2.bias": (_WIDTH,)},
    ),
    # Of 16 tokens, which all see each other.
    "gemma3": (
        {"vision.projector.scale_factor": 2},
        _PATCHES | {"mm.input_projection.weight": (_WIDTH, _EYES), "mm.soft_emb_norm.weight": (_EYES,)},
    ),
    # As many rows and columns as there are.
    "qwen2vl_merger": (
        {},
        {
            "v.patch_embd.weight": (_PATCH, _PATCH, 3, _EYES),
            "v.patch_embd.weight.1": (_PATCH, _PATCH, 3, _EYES),
            "v.post_ln.weight": (_EYES,),
            "v.post_ln.bias": (_EYES,),
            "mm.0.weight": (4 * _EYES, 4 * _EYES),
            "mm.0.bias": (4 * _EYES,),
            "mm.2.weight": (4 * _EYES, _WIDTH),
            "mm.2.bias": (_WIDTH,),
        },
    ),
    # What its first layer sees goes past the others.
    "qwen3vl_merger": (
        {},
        _PATCHES
        | {
            "v.patch_embd.weight.1": (_PATCH, _PATCH, 3, _EYES),
            "v.patch_embd.bias": (_EYES,),
            **{f"v.blk.{layer}.attn_qkv.weight": (_EYES, 3 * _EYES) for layer in range(2)},
            **{f"v.blk.{layer}.attn_qkv.bias": (3 * _EYES,) for layer in range(2)},
            "v.deepstack.0.norm.weight": (4 * _EYES,),
            "v.deepstack.0.norm.bias": (4 * _EYES,),
            "v.deepstack.0.fc1.weight": (4 * _EYES, 4 * _EYES),
            "v.deepstack.0.fc1.bias": (4 * _EYES,),
            "v.deepstack.0.fc2.weight": (4 * _EYES, _WIDTH),
            "v.deepstack.0.fc2.bias": (_WIDTH,),
            "mm.0.weight": (4 * _EYES, 4 * _EYES),
            "mm.0.bias": (4 * _EYES,),
            "mm.2.weight": (4 * _EYES, _WIDTH),
            "mm.2.bias": (_WIDTH,),
        },
    ),
}  # fmt: skip

# What the tiny models see with.
EYES_OF = {"llama": "mlp", "gemma3": "gemma3", "qwen2vl": "qwen2vl_merger", "qwen3vl": "qwen3vl_merger"}

_AROUND: dict[str, Shapes] = {
    "rwkv7": {
        "token_embd_norm.weight": (_WIDTH,),
        "token_embd_norm.bias": (_WIDTH,),
        "output_norm.weight": (_WIDTH,),
        "output_norm.bias": (_WIDTH,),
        "output.weight": (_WIDTH, WORDS),
    },
    "lfm2": {"token_embd_norm.weight": (_WIDTH,)},
}


def tiny_model(path: Path, architecture: str, **changes: object) -> Path:
    """Write one. Dots in the names of changed metadata are written as `__`."""
    own, layers = _KINDS[architecture]
    said: dict[str, object] = {
        "vocab_size": WORDS,
        "context_length": TRAINED,
        "block_count": len(layers),
        "embedding_length": _WIDTH,
        "feed_forward_length": _FEED,
        "attention.head_count": _HEADS,
        "attention.head_count_kv": 1,
        "attention.key_length": _HEAD,
        "attention.value_length": _HEAD,
        "attention.layer_norm_rms_epsilon": 1e-6,
        "attention.layer_norm_epsilon": 1e-6,
        "rope.dimension_count": _HEAD,
        "rope.freq_base": 10000.0,
        **own,
        **{key.replace("__", "."): item for key, item in changes.items()},
    }
    metadata: dict[str, object] = {
        "general.architecture": architecture,
        "general.name": f"Tiny {architecture}",
        **{f"{architecture}.{key}": item for key, item in said.items()},
        "tokenizer.ggml.model": "gpt2",
        "tokenizer.ggml.pre": "gpt-2",
        "tokenizer.ggml.tokens": _SPELT + _TAGS,
        "tokenizer.ggml.token_type": len(_SPELT) * [1] + len(_TAGS) * [3],
        "tokenizer.ggml.merges": ["a b"],
        "tokenizer.ggml.eos_token_id": WORDS - 1,
    }
    tensors: Shapes = {
        "token_embd.weight": (_WIDTH, WORDS),
        **_AROUND.get(architecture, {"output_norm.weight": (_WIDTH,)}),
        **{f"blk.{layer}.{name}": shape for layer, shapes in enumerate(layers) for name, shape in shapes.items()},
    }
    draw = np.random.default_rng(7)
    return write_gguf(
        path,
        metadata,
        tensors,
        weights={name: _weights(name, shape, draw, architecture).tobytes() for name, shape in tensors.items()},
    )


def tiny_eyes(path: Path, projector: str, *, width: int = _WIDTH, **changes: Any) -> Path:
    """Write what a tiny model sees with.

    Args:
        width: of the embeddings of the model it is for.
    """
    own, tensors = _EYES_KINDS[projector]
    said: dict[str, object] = {
        "projector_type": projector,
        "has_vision_encoder": True,
        "use_gelu": True,
        "vision.image_size": _SIDE,
        "vision.patch_size": _PATCH,
        "vision.embedding_length": _EYES,
        "vision.feed_forward_length": 2 * _EYES,
        "vision.block_count": 2,
        "vision.attention.head_count": 2,
        "vision.attention.layer_norm_epsilon": 1e-6,
        "vision.projection_dim": width,
        "vision.image_mean": [0.5, 0.5, 0.5],
        "vision.image_std": [0.5, 0.5, 0.5],
        **own,
        **{key.replace("__", "."): item for key, item in changes.items()},
    }
    shapes = {
        name: tuple(width if side == _WIDTH and name.startswith("mm.") else side for side in shape)
        for name, shape in tensors.items()
    }
    shapes |= {f"v.blk.{layer}.{name}": shape for layer in range(2) for name, shape in _EYES_LAYER.items()}
    draw = np.random.default_rng(11)
    return write_gguf(
        path,
        {
            "general.architecture": "clip",
            "general.type": "mmproj",
            **{f"clip.{key}": item for key, item in said.items()},
        },
        shapes,
        weights={name: _weights(name, shape, draw, "clip").tobytes() for name, shape in shapes.items()},
    )


def _weights(
    name: str, shape: tuple[int, ...], draw: np.random.Generator, architecture: str
) -> npt.NDArray[np.float32]:
    noise: npt.NDArray[np.float32] = draw.standard_normal(shape[::-1]).astype(np.float32)
    if ("norm" in name and "bias" not in name) or ("ssm_d" in name and "dt" not in name):
        return 1 + 0.05 * noise
    if "ssm_a" in name and "alpha" not in name:
        return np.asarray(-np.exp(0.5 * noise - 4), np.float32)
    if "time_mix_w0" in name:
        return noise - 6
    if len([length for length in shape if length > 1]) < 2 or "lerp" in name:
        return 0.2 * noise
    if "token_embd" in name and architecture != "gemma3":  # which makes them larger itself
        return noise
    gain = 2.0 if "attn_q" in name or "attn_k" in name else 1.0
    return np.asarray(gain / np.sqrt(shape[0]) * noise, np.float32)
