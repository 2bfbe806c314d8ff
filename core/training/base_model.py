"""The weights of a GGUF file in PyTorch, with a LoRA beside them that can be trained (Hu et al. 2021, arXiv 2106.09685)."""

from __future__ import annotations

import contextlib
import importlib.util
import io
import os
import warnings
from pathlib import Path
from typing import Any

import msgspec
import psutil

from core.errors import ModelError
from core.model.gguf import GgufTensors, read_tensors

# Of each kind of model that can be trained: whether llama.cpp has its queries and keys in another order than transformers.
KINDS = {"llama": True, "qwen2": False, "qwen3": False}

# What transformers calls the matrices of a layer, and llama.cpp.
PLACES = {
    "self_attn.q_proj": "attn_q",
    "self_attn.k_proj": "attn_k",
    "self_attn.v_proj": "attn_v",
    "self_attn.o_proj": "attn_output",
    "mlp.gate_proj": "ffn_gate",
    "mlp.up_proj": "ffn_up",
    "mlp.down_proj": "ffn_down",
}

# Bytes a weight takes while it is trained beside, on a processor, and while the file is read: it is there twice then, for a moment.
_BYTES = 4
_AT_LOADING = 1.5

_SAFE = "Nothing was trained."


class Rank(msgspec.Struct, frozen=True):
    """How large a LoRA is, and how much of it counts: `alpha` / `rank`."""

    rank: int = 8
    alpha: int = 16


class BaseModel(msgspec.Struct, frozen=True):
    """A model with a LoRA.

    Attributes:
        network: of peft.
        device: of PyTorch.
        name: as its file says.
        file: what its head says.
        heads, kv_heads: of attention.
    """

    network: Any
    device: str
    name: str
    path: Path
    file: GgufTensors
    rank: Rank
    heads: int
    kv_heads: int


def check_libraries() -> None:
    """
    Raises:
        ModelError: what training needs isn't installed.
    """
    missing = [name for name in ("torch", "transformers", "peft", "gguf") if importlib.util.find_spec(name) is None]
    if missing:
        raise ModelError(
            "Training needs libraries that aren't installed.",
            safe=_SAFE,
            next_step='Install them: pip install "rememora[train]". The program that comes with an installer can\'t train.',
            detail=", ".join(missing),
        )


def check_trainable(path: Path) -> GgufTensors:
    """See whether a model can be trained here, before it is loaded.

    Raises:
        ModelError: the file can't be used, is of a kind that can't be trained, or too large for this computer.
    """
    file = read_tensors(path)
    kind = str(file.metadata.get("general.architecture", ""))
    if kind not in KINDS or any("_exps." in name for name in file.shapes):
        raise ModelError(
            f"Models of this kind ({kind}) can't be trained yet.",
            safe=_SAFE,
            next_step="Choose one of the Llama or Qwen family without experts.",
        )
    weights = 0
    for shape in file.shapes.values():
        size = 1
        for length in shape:
            size *= length
        weights += size
    needed, free = int(weights * _BYTES * _AT_LOADING), psutil.virtual_memory().available
    if needed > free:
        raise ModelError(
            f"{path.name} is too large to be trained on this computer.",
            safe=_SAFE,
            next_step="Choose a smaller model, or close other programs.",
            detail=f"it takes {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} are free",
        )
    return file


def load_base(path: Path, file: GgufTensors, rank: Rank, seed: int) -> BaseModel:
    """Load a model's weights, and put an untrained LoRA beside them. Takes a while.

    Raises:
        ModelError: transformers can't read them.
    """
    # Whatever stands in the file, nothing is looked for elsewhere.
    os.environ["HF_HUB_OFFLINE"] = "1"
    import torch
    from peft import LoraConfig, get_peft_model
    from transformers import AutoModelForCausalLM
    from transformers.utils import logging as transformers_logging

    transformers_logging.disable_progress_bar()  # type: ignore[no-untyped-call]
    transformers_logging.set_verbosity_error()  # type: ignore[no-untyped-call]
    device = _device()
    # Half the bits are enough for weights that aren't changed; a processor is slow with them.
    kind = torch.bfloat16 if device == "cuda" else torch.float32
    try:
        # It draws a bar, and warns of names that peft still calls by.
        with warnings.catch_warnings(), contextlib.redirect_stderr(io.StringIO()):
            warnings.simplefilter("ignore")
            network: Any = AutoModelForCausalLM.from_pretrained(
                str(path.parent), gguf_file=path.name, dtype=kind, local_files_only=True
            )
            torch.manual_seed(seed)
            targets = [name.rpartition(".")[2] for name in PLACES]
            config = LoraConfig(r=rank.rank, lora_alpha=rank.alpha, target_modules=targets, task_type="CAUSAL_LM")
            network = get_peft_model(network.to(device), config)
    except (OSError, ValueError, KeyError, RuntimeError, NotImplementedError) as error:
        raise ModelError(
            f"{path.name} can't be read for training.",
            safe=_SAFE,
            next_step="Choose another file of this model, such as one with Q8_0 or Q4_K_M in its name.",
            detail=f"{type(error).__name__}: {error}",
        ) from error
    about = network.config
    return BaseModel(
        network=network,
        device=device,
        name=str(file.metadata.get("general.name") or path.stem),
        path=path,
        file=file,
        rank=rank,
        heads=int(about.num_attention_heads),
        kv_heads=int(about.num_key_value_heads),
    )


def _device() -> str:
    import torch

    return "cuda" if torch.cuda.is_available() else "cpu"
